"""What others wrote stays sealed until the candidate has rated the same: first look, then compare."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from desktop.base.documents import read_document, write_document
from desktop.base.errors import WorldError
from desktop.base.files import is_there
from desktop.base.ids import now_utc
from desktop.review.model import Review, ReviewerRole
from desktop.review.store import read_own, review_path, write_review
from desktop.sessions.lock import SessionLock
from desktop.sharing.review_file import as_review
from desktop.sharing.taking_in import FOLDER, Opened, ReceivedReview, received_reviews

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop.review.model import Rating
    from desktop.roles.model import RolePack
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.review_file import ReviewFile

Judged: TypeAlias = tuple[str, str]
"""Id of a take, id of a competency."""


def still_to_rate(own: Review | None, theirs: ReviewFile) -> tuple[Judged, ...]:
    """Return what the candidate must rate, or say "cannot judge" of, before a review opens."""
    done = {_judged(each) for each in (own.ratings if own else ()) if _is_made(each)}
    wanted = [
        (each.take_id, each.criterion)
        for each in theirs.ratings
        if each.level is not None or each.na
    ]
    return tuple(each for each in dict.fromkeys(wanted) if each not in done)


def is_sealed(own: Review | None, received: ReceivedReview) -> bool:
    """Say whether a review is still sealed; what was opened once stays open, also when revised."""
    return received.opened is None and bool(still_to_rate(own, received.latest.review))


def open_seals(
    folder: SessionFolder, *, now: Callable[[], str] = now_utc
) -> tuple[ReceivedReview, ...]:
    """Open every review whose competencies the candidate has rated, and return all that are open.

    How the candidate had rated until then is kept with it: later changes are no first look any more.
    A take that was deleted can't be rated any more and holds no seal; nor does a competency that
    only another checklist has.

    Raises:
        WorldError: the own review is damaged; SESSION_BUSY; the disk is full.
    """
    session = folder.read()
    own = read_own(folder.reviews, session.id)
    found: list[ReceivedReview] = []
    for received in received_reviews(folder):
        if received.opened is not None:
            found.append(received)
        elif _is_rated(folder, _ratable(session.role, still_to_rate(own, received.latest.review))):
            with SessionLock(folder.path):
                found.append(_open(folder, received, own.ratings if own else (), now()))
    for received in found:
        _show(folder, received)
    return tuple(found)


def _ratable(role: RolePack, wanted: tuple[Judged, ...]) -> tuple[Judged, ...]:
    return tuple(each for each in wanted if role.competency(each[1]) is not None)


def _is_rated(folder: SessionFolder, wanted: tuple[Judged, ...]) -> bool:
    """Say whether nothing is left to rate of the takes that are there; a damaged one still counts."""
    if not wanted:
        return True
    try:
        there = {take.read().id for take in folder.takes()}
    except WorldError:
        return False
    return there.isdisjoint(take for take, _ in wanted)


def _show(folder: SessionFolder, received: ReceivedReview) -> None:
    """Lay the newest version of an open review beside the own one, where pages look for others'."""
    review = as_review(received.latest.review)
    path = review_path(folder.reviews, review)
    there = _there(path)
    if there == review or (is_there(path) and not _is_of_others(there)):
        return  # what is not of others is never touched, whatever id a stranger chose
    with SessionLock(folder.path):
        write_review(folder.reviews, review)


def _there(path: Path) -> Review | None:
    try:
        return read_document(path, Review)
    except WorldError:
        return None


def _is_of_others(review: Review | None) -> bool:
    return review is not None and review.reviewer.role is not ReviewerRole.SELF


def _open(
    folder: SessionFolder, received: ReceivedReview, ratings: Iterable[Rating], at: str
) -> ReceivedReview:
    opened = msgspec.structs.replace(received, opened=Opened(at, tuple(ratings)))
    write_document(folder.reviews / FOLDER / f"{received.review_id.lower()}.json", opened)
    return opened


def first_ratings(opened: Iterable[ReceivedReview]) -> tuple[Rating, ...]:
    """Return the candidate's ratings as they were when the first review was opened."""
    seals = [each.opened for each in opened if each.opened is not None]
    return min(seals, key=lambda each: each.at).ratings if seals else ()


def _judged(rating: Rating) -> Judged:
    return rating.take_id, rating.competency


def _is_made(rating: Rating) -> bool:
    return rating.level is not None or rating.cannot_judge
