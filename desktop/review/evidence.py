"""What a mark can be evidence for: the answer to an item, or the rating of a competency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from desktop.review import changes
from desktop.review.model import MarkKind

if TYPE_CHECKING:
    from desktop.base.timecode import Span
    from desktop.review.model import Mark, Review


@dataclass(frozen=True, slots=True)
class ForAnswer:
    """Evidence for the answer to an item."""

    item: str

    def marks(self, review: Review, take_id: str) -> tuple[str, ...]:
        """Return the ids of the marks the answer rests on."""
        answer = changes.find_answer(review, take_id, self.item)
        return answer.marks if answer else ()

    def attach(self, review: Review, take_id: str, mark_id: str, at: str) -> Review:
        """Let the answer rest on a mark."""
        return changes.attach_to_answer(review, take_id, self.item, mark_id, at=at)

    def detach(self, review: Review, take_id: str, mark_id: str, at: str) -> Review:
        """Let the answer rest on a mark no longer."""
        return changes.detach_from_answer(review, take_id, self.item, mark_id, at=at)


@dataclass(frozen=True, slots=True)
class ForRating:
    """Evidence for the rating of a competency."""

    competency: str

    def marks(self, review: Review, take_id: str) -> tuple[str, ...]:
        """Return the ids of the marks the rating rests on."""
        rating = changes.find_rating(review, take_id, self.competency)
        return rating.marks if rating else ()

    def attach(self, review: Review, take_id: str, mark_id: str, at: str) -> Review:
        """Let the rating rest on a mark."""
        return changes.attach_to_rating(review, take_id, self.competency, mark_id, at=at)

    def detach(self, review: Review, take_id: str, mark_id: str, at: str) -> Review:
        """Let the rating rest on a mark no longer."""
        return changes.detach_from_rating(review, take_id, self.competency, mark_id, at=at)


Target: TypeAlias = ForAnswer | ForRating


def evidence_for(review: Review | None, take_id: str, target: Target) -> tuple[Mark, ...]:
    """Return the marks an answer or rating rests on, by time."""
    if review is None:
        return ()
    wanted = target.marks(review, take_id)
    return tuple(mark for mark in changes.marks_of(review, take_id) if mark.id in wanted)


def is_evidence(review: Review, mark_id: str) -> bool:
    """Say whether any answer or rating rests on a mark."""
    parts = (*review.answers, *review.ratings)
    return any(mark_id in part.marks for part in parts)


def same_mark(review: Review, take_id: str, span: Span, kind: MarkKind) -> Mark | None:
    """Return the mark of this kind that already covers exactly this span."""
    wanted = (span, kind)
    return next((m for m in changes.marks_of(review, take_id) if (m.span, m.kind) == wanted), None)


def let_go(review: Review, take_id: str, mark_id: str, target: Target, *, at: str) -> Review:
    """Let an answer or a rating rest on a mark no longer.

    A mark that was only made as evidence goes when nothing rests on it any more.
    """
    after = target.detach(review, take_id, mark_id, at)
    mark = changes.find_mark(after, mark_id)
    if mark is None or mark.text or mark.kind is not MarkKind.EVIDENCE:
        return after
    return after if is_evidence(after, mark_id) else changes.remove_mark(after, mark_id, at=at)
