"""What can be undone and redone, kept beside the review: ``reviews/<review id>.undo``.

Kept are only differences, so that two hundred steps are a few hundred kilobytes at most.
"""

from __future__ import annotations

import hashlib
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, TypeVar

import msgspec

from desktop.base.documents import Document, read_document, to_json, write_document
from desktop.base.errors import WorldError
from desktop.review.merging import part_key
from desktop.review.model import Answer, Mark, Rating, Review, ReviewState

if TYPE_CHECKING:
    from pathlib import Path

ENDING = ".undo"
PartT = TypeVar("PartT", Answer, Mark, Rating)


class Step(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Leads from one review to another: what is put there, and the keys of what goes."""

    answers: tuple[Answer, ...] = ()
    marks: tuple[Mark, ...] = ()
    ratings: tuple[Rating, ...] = ()
    no_answers: tuple[tuple[str, ...], ...] = ()
    no_marks: tuple[tuple[str, ...], ...] = ()
    no_ratings: tuple[tuple[str, ...], ...] = ()
    state: ReviewState
    keep: str = ""
    try_next: str = ""


class History(Document, frozen=True, kw_only=True):
    """Steps back and forth from the review with this digest; of both the next one is last."""

    FORMAT: ClassVar[str] = "greenroom-undo"
    VERSION: ClassVar[int] = 1

    review_sha256: str
    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()


def difference(here: Review, there: Review) -> Step:
    """Return the step that leads from one review to another of the same reviewer."""
    answers, no_answers = _changed(here.answers, there.answers)
    marks, no_marks = _changed(here.marks, there.marks)
    ratings, no_ratings = _changed(here.ratings, there.ratings)
    return Step(
        answers=answers, marks=marks, ratings=ratings,
        no_answers=no_answers, no_marks=no_marks, no_ratings=no_ratings,
        state=there.state, keep=there.keep, try_next=there.try_next,
    )  # fmt: skip


def follow(step: Step, here: Review) -> Review:
    """Return where a step leads."""
    return msgspec.structs.replace(
        here,
        answers=_put(here.answers, step.answers, step.no_answers),
        marks=_put(here.marks, step.marks, step.no_marks),
        ratings=_put(here.ratings, step.ratings, step.no_ratings),
        state=step.state, keep=step.keep, try_next=step.try_next,
    )  # fmt: skip


class HistoryFile:
    """The file of one desk. It remembers the steps it has worked out: each is worked out once."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the reviews."""
        self._folder = folder
        self._known: dict[tuple[int, int], tuple[Review, Review, Step]] = {}

    def write(self, review: Review, done: list[Review], undone: list[Review]) -> None:
        """Keep what can be undone and redone from a review, of both the next one last.

        Raises:
            WorldError: disk full, folder read-only or gone.
        """
        pairs = [*pairwise([*done, review]), *pairwise([*undone, review])]
        known = {(id(there), id(here)): self._step(there, here) for there, here in pairs}
        self._known = known  # what is kept holds its reviews, so no other has their ids
        steps = [known[id(there), id(here)][2] for there, here in pairs]
        history = History(
            review_sha256=digest_of(review),
            done=tuple(steps[: len(done)]),
            undone=tuple(steps[len(done) :]),
        )
        write_document(self._path(review), history)

    def read(self, review: Review) -> tuple[list[Review], list[Review]]:
        """Return what can be undone and redone from a review, of both the next one last.

        Nothing when it was not kept, can't be read, or belongs to the review as it was at another
        time.
        """
        try:
            history = read_document(self._path(review), History)
        except WorldError:
            return [], []
        if history.review_sha256 != digest_of(review):
            return [], []
        return _reviews(review, history.done), _reviews(review, history.undone)

    def _path(self, review: Review) -> Path:
        return self._folder / f"{review.id}{ENDING}"

    def _step(self, there: Review, here: Review) -> tuple[Review, Review, Step]:
        return self._known.get((id(there), id(here))) or (there, here, difference(here, there))


def _reviews(review: Review, steps: tuple[Step, ...]) -> list[Review]:
    found: list[Review] = []
    for step in reversed(steps):
        review = follow(step, review)
        found.insert(0, review)
    return found


def digest_of(review: Review) -> str:
    """Return SHA-256 of a review as hex: the same text, the same digest."""
    return hashlib.sha256(to_json(review)).hexdigest()


def _changed(
    here: tuple[PartT, ...], there: tuple[PartT, ...]
) -> tuple[tuple[PartT, ...], tuple[tuple[str, ...], ...]]:
    if here is there:
        return (), ()
    before = {part_key(part): part for part in here}
    after = {part_key(part): part for part in there}
    put = tuple(part for key, part in after.items() if before.get(key) != part)
    return put, tuple(key for key in before if key not in after)


def _put(
    here: tuple[PartT, ...], put: tuple[PartT, ...], gone: tuple[tuple[str, ...], ...]
) -> tuple[PartT, ...]:
    parts = {part_key(part): part for part in here if part_key(part) not in gone}
    parts.update({part_key(part): part for part in put})
    return tuple(parts.values())
