"""What others wrote stays sealed until the candidate has rated the same: first look, then compare."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from desktop.base.documents import read_document, to_json, write_document
from desktop.base.errors import WorldError
from desktop.base.files import is_there, naming_faults
from desktop.base.ids import now_utc
from desktop.review.checklist import checklist
from desktop.review.model import Review, ReviewerRole
from desktop.review.store import read_own, review_path, write_review
from desktop.review.summary import RatingGap, is_judged, rating_gap
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.sharing.review_file import as_review
from desktop.sharing.taking_in import (
    FOLDER,
    Opened,
    ReceivedReview,
    judged,
    received_review,
    received_reviews,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop.review.model import AnswerValue, Rating
    from desktop.roles.model import RolePack
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Session

Judged: TypeAlias = tuple[str, str]
"""Id of a take, id of a competency."""
_LEVEL = 2


@dataclass(frozen=True, slots=True)
class Ratable:
    """What a candidate can rate in a session. The one rule of what holds a seal stands here.

    Attributes:
        role: as the session keeps it.
        competencies: of the checklist of every take that is there and can be read, by its id.
        damaged: a take is there that can't be read, and may be one that a review is about.
    """

    role: RolePack
    competencies: dict[str, frozenset[str]]
    damaged: bool = False

    def can_be(self, judged: Judged) -> bool:
        """Say whether a competency of a take can be rated, now or when the take is whole again.

        A take that was deleted can't be; nor can a competency that only another checklist has.
        """
        take_id, competency = judged
        there = self.competencies.get(take_id)
        if there is None:
            return self.damaged and self.role.competency(competency) is not None
        return competency in there

    def holding(self, own: Review | None, received: ReceivedReview) -> tuple[Judged, ...]:
        """Return what is still to be rated before a review opens.

        A level that rests on nothing is not given yet, and "cannot judge" is no rating where no item
        of the competency was answered either.

        Of one that is open it is what a newer version judges and no open one did; nothing without it.
        """
        done = {_judged(each) for each in (own.ratings if own else ()) if self._is_done(own, each)}
        if received.opened is not None:
            for each in received.shown:
                done.update(judged(each.review, self.role))
        newest = judged(received.revisions[-1].review, self.role)
        return tuple(each for each in newest if each not in done and self.can_be(each))

    def only_skipped(self, own: Review | None, judged: Judged) -> bool:
        """Say whether the candidate said "cannot judge" of what is still to be rated, and no more."""
        said = (each for each in (own.ratings if own else ()) if _judged(each) == judged)
        return any(each.cannot_judge for each in said)

    def _is_done(self, own: Review | None, rating: Rating) -> bool:
        items = (each for each in self.role.items if each.competency == rating.competency)
        return is_judged(own, rating.take_id, rating.competency, items)

    def is_sealed(self, own: Review | None, received: ReceivedReview) -> bool:
        """Say whether a review, or its newest version, waits for ratings.

        What was opened once stays open: the version that was open, until the newer one is.
        """
        return not received.is_done_with and bool(self.holding(own, received))

    def opens(self, own: Review | None, received: ReceivedReview) -> bool:
        """Say whether a review, or its newest version, is closed and nothing keeps it so any more."""
        closed = received.opened is None or received.waiting is not None
        return closed and not received.is_done_with and not self.holding(own, received)


def ratable(folder: SessionFolder, session: Session) -> Ratable:
    """Read what can be rated in a session.

    Raises:
        WorldError: the folder can't be read.
    """
    found: dict[str, frozenset[str]] = {}
    damaged = False
    for each in folder.takes():
        try:
            take = each.read()
        except WorldError:
            damaged = True
            continue
        parts = checklist(session, take.question_id)
        found[take.id] = frozenset(part.competency.id for part in parts)
    return Ratable(session.role, found, damaged)


def open_seals(
    folder: SessionFolder, *, now: Callable[[], str] = now_utc
) -> tuple[ReceivedReview, ...]:
    """Open every review whose competencies the candidate has rated, and return all that are open.

    How the candidate had rated until then is kept with it: later changes are no first look any more.
    What is left out stays as it is; if it was open it is among those returned.

    Raises:
        WorldError: the own review is damaged; SESSION_BUSY; the disk is full.
    """
    return tuple(each for each in looked_at(folder, now=now) if each.opened is not None)


def looked_at(
    folder: SessionFolder, *, of: str = "", now: Callable[[], str] = now_utc
) -> tuple[ReceivedReview, ...]:
    """Do as ``open_seals``, and return all reviews of others, also those that are sealed still.

    Args:
        folder: the session.
        of: id of a reviewer; reviews of others than this one stay as they are, and are left out.
        now: the moment.

    Raises:
        WorldError: as ``open_seals``.
    """
    known = received_reviews(folder, of=of)
    if not known:
        return ()
    opener = _Opener(folder, now, lambda: received_reviews(folder) if of else known)
    return tuple(map(opener.look_at, known))


def look_at(
    folder: SessionFolder, received: ReceivedReview, *, now: Callable[[], str] = now_utc
) -> ReceivedReview:
    """Open one review if it may be, and return it as it is then; the others stay as they are.

    Raises:
        WorldError: as ``open_seals``.
    """
    return _Opener(folder, now, lambda: received_reviews(folder)).look_at(received)


class _Opener:
    """Opens reviews of a session.

    Args:
        folder: the session.
        now: the moment.
        others: all reviews that came back; asked only where what the open ones have rated matters.

    Raises:
        WorldError: the own review is damaged.
    """

    def __init__(
        self,
        folder: SessionFolder,
        now: Callable[[], str],
        others: Callable[[], Iterable[ReceivedReview]],
    ) -> None:
        session = folder.read()
        self._folder, self._now, self._others = folder, now, others
        self._own = read_own(folder.reviews, session.id)
        self._rule = ratable(folder, session)

    def look_at(self, received: ReceivedReview) -> ReceivedReview:
        """Open a review if it may be, and lay out what is open.

        Raises:
            WorldError: SESSION_BUSY; the disk is full.
        """
        if self._rule.opens(self._own, received):
            received = self._open(received)
        if received.opened is not None:
            _show(self._folder, received)
        return received

    def _open(self, before: ReceivedReview) -> ReceivedReview:
        """Open a review as it is now: a version may have come in since it was read.

        Raises:
            WorldError: SESSION_BUSY; the disk is full.
        """
        with SessionLock(self._folder.path, patience_s=MOMENT_S):
            received = received_review(self._folder, before.review_id)
            if received is None:  # it was taken away meanwhile: nothing of it is shown
                return msgspec.structs.replace(before, opened=None)
            if received == before:
                received = before  # fifty large ones in memory twice were 400 MB
            if not self._rule.opens(self._own, received):
                return received
            seen = rated_in(self._others()) if received.opened is not None else set[Judged]()
            return _open(self._folder, received, _look(self._own, received, seen, self._now()))


def _show(folder: SessionFolder, received: ReceivedReview) -> None:
    """Lay the newest version of an open review beside the own one, where pages look for others'.

    Of one that is left out no copy lies there.
    """
    review = as_review(received.latest.review)
    path = review_path(folder.reviews, review)
    if not received.is_left_out and _holds(path, review):
        return
    there = _there(path)
    if received.is_left_out:
        if _is_of_others(there):
            with SessionLock(folder.path, patience_s=MOMENT_S), naming_faults(path):
                path.unlink(missing_ok=True)
        return
    if there == review or (is_there(path) and not _is_of_others(there)):
        return  # what is not of others is never touched, whatever id a stranger chose
    with SessionLock(folder.path, patience_s=MOMENT_S):
        write_review(folder.reviews, review)


def _holds(path: Path, review: Review) -> bool:
    """Say whether a review lies there as it would be written: most do, and are not decoded."""
    with contextlib.suppress(OSError):
        return path.read_bytes() == to_json(review)
    return False


def _there(path: Path) -> Review | None:
    try:
        return read_document(path, Review)
    except WorldError:
        return None


def _is_of_others(review: Review | None) -> bool:
    return review is not None and review.reviewer.role is not ReviewerRole.SELF


def _open(folder: SessionFolder, received: ReceivedReview, look: Opened) -> ReceivedReview:
    newest = msgspec.structs.replace(received.revisions[-1], waits=False)
    opened = msgspec.structs.replace(
        received, revisions=(*received.revisions[:-1], newest), opened=look
    )
    write_document(folder.reviews / FOLDER / f"{received.review_id.lower()}.json", opened)
    return opened


def _look(own: Review | None, received: ReceivedReview, seen: set[Judged], at: str) -> Opened:
    """Return how the candidate rated and answered until now.

    With a version that waited comes only what is rated since and no open review had rated.
    """
    ratings, answers = (own.ratings, own.answers) if own else ((), ())
    before = received.opened
    if before is None:
        return Opened(at, ratings, answers)
    known = {_judged(each) for each in before.ratings if _weight(each) == _LEVEL} | seen
    later = tuple(each for each in ratings if _weight(each) and _judged(each) not in known)
    return msgspec.structs.replace(before, ratings=(*before.ratings, *later))


def rated_in(known: Iterable[ReceivedReview]) -> set[Judged]:
    """Return what the versions that are open have rated."""
    return {
        (rating.take_id, rating.criterion)
        for received in known
        if received.opened is not None
        for revision in received.shown
        for rating in revision.review.ratings
    }


def first_ratings(opened: Iterable[ReceivedReview]) -> tuple[Rating, ...]:
    """Return the candidate's ratings as they were before any review of the same was opened.

    What was rated between two openings counts if no review that was open by then had rated it. A level
    that rested on nothing, and "cannot judge", count as they were given, unless a level that rests on
    something came in time.
    """
    found: dict[Judged, Rating] = {}
    seen: set[Judged] = set()
    for seal, received in _in_turn(opened):
        for rating in seal.ratings:
            key = _judged(rating)
            before = found.get(key)
            better = before is None or _weight(rating) > _weight(before)
            if rating_gap(rating) is not RatingGap.NOT_RATED and key not in seen and better:
                found[key] = rating
        seen |= rated_in((received,))
    return tuple(found.values())


def first_answers(
    opened: Iterable[ReceivedReview], own: Review | None
) -> dict[tuple[str, str], AnswerValue]:
    """Return the candidate's answers by take and item: as they were when the first review was opened.

    What was not answered then counts as it is now.
    """
    looks = [seal.answers for seal, _ in _in_turn(opened)]
    found: dict[tuple[str, str], AnswerValue] = {}
    for answer in (one for look in (*looks, own.answers if own else ()) for one in look):
        if answer.value is not None:
            found.setdefault((answer.take_id, answer.item), answer.value)
    return found


def _in_turn(opened: Iterable[ReceivedReview]) -> list[tuple[Opened, ReceivedReview]]:
    """Return the open reviews in the order in which they were opened."""
    kept = [(each.opened, each) for each in opened if each.opened is not None]
    return sorted(kept, key=lambda each: each[0].at)


def _judged(rating: Rating) -> Judged:
    return rating.take_id, rating.competency


def _weight(rating: Rating) -> int:
    """Return what a rating is worth beside another of the same: a level, "cannot judge", neither."""
    if rating_gap(rating) is not None:
        return 0
    return _LEVEL if rating.level is not None else 1
