"""How far one's own review of a pack is: so that it is found again after the program was closed."""

from __future__ import annotations

import contextlib
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.base.documents import read_document, write_document
from desktop.base.errors import WorldError
from desktop.review.model import Review
from desktop.review.store import review_files
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.sharing.review_file import ReviewFile, as_review

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder

ANSWER = "answer.json"
"""In a received pack: the review file as it was saved last, to see whether something was said since."""


class Stage(StrEnum):
    """Where a review for somebody else stands."""

    NOT_BEGUN = "not_begun"
    BEGUN = "begun"
    CHANGED = "changed"  # since it was saved as a file
    SAVED = "saved"
    ANSWERED = "answered"  # the candidate has told what came of it


def remember_answer(
    folder: SessionFolder, file: ReviewFile, place: SessionFolder | None = None
) -> None:
    """Keep a copy of the review file that was saved; where it can't be kept, it is missed only here.

    Args:
        folder: of the received pack.
        file: what was saved.
        place: where the review lies, if it was laid aside.
    """
    with contextlib.suppress(WorldError), SessionLock(folder.path, patience_s=MOMENT_S):
        write_document((place or folder).path / ANSWER, file)


def newest_review(folder: SessionFolder) -> Review | None:
    """Return the review that is being written of a received pack; None before anything was said.

    Raises:
        WorldError: one is damaged.
    """
    found = [read_document(path, Review) for path in review_files(folder.reviews)]
    return max(found, key=lambda review: (review.created_at, review.id), default=None)


def stage_of(folder: SessionFolder, *, replied: bool) -> Stage:
    """Say how far the review of a pack is; a draft that can't be read is one that was begun.

    Args:
        folder: of the received pack.
        replied: the candidate has answered.
    """
    if replied:
        return Stage.ANSWERED
    try:
        review = newest_review(folder)
    except WorldError:
        return Stage.BEGUN
    saved = _saved(folder)
    if review is None or not _says_something(review):
        return Stage.NOT_BEGUN if saved is None else Stage.CHANGED
    if saved is None:
        return Stage.BEGUN
    return Stage.SAVED if _said(review) == _said(saved) else Stage.CHANGED


def saved_answer(folder: SessionFolder) -> ReviewFile | None:
    """Return the review file as it was saved last; None where none was, or it can't be read."""
    try:
        return read_document(folder.path / ANSWER, ReviewFile)
    except WorldError:
        return None


def _saved(folder: SessionFolder) -> Review | None:
    file = saved_answer(folder)
    return as_review(file) if file is not None else None


def _says_something(review: Review) -> bool:
    judged = (
        *(each.value for each in review.answers),
        *(each.level or each.cannot_judge for each in review.ratings),
    )
    return any(judged) or bool(review.marks or review.keep.strip() or review.try_next.strip())


def _said(review: Review) -> tuple[object, ...]:
    """Return what a review says, without who says it and when it was saved."""
    return review.answers, review.ratings, review.marks, review.keep, review.try_next
