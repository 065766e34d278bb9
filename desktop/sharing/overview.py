"""What came back, session by session: who says what, and what must be rated before it opens."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.review.store import read_own
from desktop.sharing.sealing import open_seals, still_to_rate
from desktop.sharing.taking_in import received_reviews

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.review.model import Review
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Session
    from desktop.sessions.shelf import SessionShelf
    from desktop.sharing.taking_in import ReceivedReview


@dataclass(frozen=True, slots=True)
class CameBack:
    """A review; ``rate_first`` is the folder of the take to rate before it opens, None for an open one."""

    received: ReceivedReview
    sealed: bool
    rate_first: Path | None


@dataclass(frozen=True, slots=True)
class SessionReviews:
    """A session with the reviews that came back, in that order."""

    folder: SessionFolder
    session: Session
    reviews: tuple[CameBack, ...]

    @property
    def opened(self) -> int:
        """How many can be read."""
        return sum(not each.sealed for each in self.reviews)


def sessions_with_reviews(shelf: SessionShelf) -> tuple[SessionReviews, ...]:
    """Return the sessions that were reviewed by others, the newest first; opens what may be opened.

    What can't be read or written now is left out, or stays sealed.
    """
    found: list[SessionReviews] = []
    for folder in shelf.folders():
        with contextlib.suppress(WorldError):
            if received_reviews(folder):
                found.append(_session(folder))
    return tuple(found)


def _session(folder: SessionFolder) -> SessionReviews:
    session = folder.read()
    own = read_own(folder.reviews, session.id)
    with contextlib.suppress(WorldError):
        open_seals(folder)
    takes = {take.read().id: take.path for take in folder.takes()}
    reviews = tuple(_came_back(each, own, takes) for each in received_reviews(folder))
    return SessionReviews(folder, session, reviews)


def _came_back(received: ReceivedReview, own: Review | None, takes: dict[str, Path]) -> CameBack:
    if received.opened is not None:
        return CameBack(received, sealed=False, rate_first=None)
    wanted = still_to_rate(own, received.latest.review)
    first = next((takes[take] for take, _ in wanted if take in takes), None)
    return CameBack(received, sealed=True, rate_first=first)
