"""What came back, session by session: who says what, and what must be rated before it opens."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.review.store import read_own
from desktop.sharing.counting import Counted, counting
from desktop.sharing.sealing import looked_at, ratable
from desktop.sharing.taking_in import received_reviews

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Session
    from desktop.sessions.shelf import SessionShelf
    from desktop.sharing.review_file import By
    from desktop.sharing.sealing import Judged
    from desktop.sharing.taking_in import ReceivedReview


@dataclass(frozen=True, slots=True)
class CameBack:
    """A review that came back.

    Attributes:
        rate_first: the folder of the take to rate before it, or its newest version, opens; None where
            nothing is sealed, and where that take can't be read.
        rate_what: id of the competency to rate there; empty where there is none.
        counted: whether it counts in the figures.
    """

    received: ReceivedReview
    sealed: bool
    rate_first: Path | None
    rate_what: str = ""
    counted: Counted = Counted.SEALED


@dataclass(frozen=True, slots=True)
class SessionReviews:
    """A session with the reviews that came back, in that order."""

    folder: SessionFolder
    session: Session
    reviews: tuple[CameBack, ...]

    @property
    def opened(self) -> int:
        """How many can be read."""
        return sum(each.received.opened is not None for each in self.reviews)


def sessions_with_reviews(shelf: SessionShelf) -> tuple[SessionReviews, ...]:
    """Return the sessions that were reviewed by others, the newest first; opens what may be opened.

    What can't be read or written now is left out, or stays sealed.
    """
    found: list[SessionReviews] = []
    for folder in shelf.folders():
        with contextlib.suppress(WorldError):
            if session := _session(folder):
                found.append(session)
    return tuple(found)


def sealed_reviews(shelf: SessionShelf) -> tuple[By, ...]:
    """Return who sent a review that waits for ratings; opens nothing. What can't be read is left out."""
    found: list[By] = []
    for folder in shelf.folders():
        with contextlib.suppress(WorldError):
            received = received_reviews(folder)
            if any(each.opened is None or each.waiting for each in received):
                session = folder.read()
                own, rule = read_own(folder.reviews, session.id), ratable(folder, session)
                sealed = (each for each in received if rule.is_sealed(own, each))
                found += [each.latest.review.reviewer for each in sealed]
    return tuple(found)


def _session(folder: SessionFolder) -> SessionReviews | None:
    """Return what came back of a session; None where nothing did."""
    received = _looked_at(folder)
    if not received:
        return None
    session = folder.read()
    own, rule = read_own(folder.reviews, session.id), ratable(folder, session)
    how = counting(received)
    takes = dict(_takes(folder))
    reviews = tuple(
        _came_back(each, rule.holding(own, each), takes, how[each.review_id]) for each in received
    )
    return SessionReviews(folder, session, reviews)


def _looked_at(folder: SessionFolder) -> tuple[ReceivedReview, ...]:
    try:
        return looked_at(folder)
    except WorldError:
        return received_reviews(folder)


def _takes(folder: SessionFolder) -> Iterator[tuple[str, Path]]:
    for take in folder.takes():
        with contextlib.suppress(WorldError):
            yield take.read().id, take.path


def _came_back(
    received: ReceivedReview,
    wanted: tuple[Judged, ...],
    takes: dict[str, Path],
    counted: Counted,
) -> CameBack:
    sealed = counted is Counted.SEALED
    asked = sealed or (received.waiting is not None and not received.is_done_with)
    there = ((takes[take], what) for take, what in wanted if asked and take in takes)
    first, what = next(there, (None, ""))
    return CameBack(received, sealed, first, what, counted)
