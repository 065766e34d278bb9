"""What a review says about a take in short: counts, never percentages; what is still open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.review.changes import find_answer, find_rating
from desktop.review.model import AnswerValue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.review.checklist import ChecklistPart
    from desktop.review.model import Rating, Review
    from desktop.roles.model import Item


class RatingGap(StrEnum):
    """What a rating lacks before it counts."""

    NOT_RATED = "not_rated"
    NO_EVIDENCE = "no_evidence"


@dataclass(frozen=True, slots=True)
class AnswerCounts:
    """How many items of a checklist were answered how; ``unanswered`` is what is left."""

    yes: int = 0
    partly: int = 0
    no: int = 0
    not_applicable: int = 0
    unanswered: int = 0


def count_answers(review: Review | None, take_id: str, items: Iterable[Item]) -> AnswerCounts:
    """Count the answers to items in a take; without a review nothing is answered."""
    values = [answer_value(review, take_id, item.id) for item in items]
    return AnswerCounts(
        yes=values.count(AnswerValue.YES),
        partly=values.count(AnswerValue.PARTLY),
        no=values.count(AnswerValue.NO),
        not_applicable=values.count(AnswerValue.NOT_APPLICABLE),
        unanswered=values.count(None),
    )


def answer_value(review: Review | None, take_id: str, item: str) -> AnswerValue | None:
    """Return how an item was answered in a take."""
    known = find_answer(review, take_id, item) if review is not None else None
    return known.value if known is not None else None


def rating_gap(rating: Rating | None) -> RatingGap | None:
    """Say what a rating lacks; None means that it is complete.

    A level needs a mark or the statement that no evidence was found; ``cannot_judge`` needs neither.
    """
    if rating is None or (rating.level is None and not rating.cannot_judge):
        return RatingGap.NOT_RATED
    if rating.level is not None and not rating.marks and not rating.no_evidence:
        return RatingGap.NO_EVIDENCE
    return None


def counted_level(rating: Rating) -> int | None:
    """Return the level of a rating if it counts in figures: one that rests on nothing does not.

    The one rule for the comparison with others, its statistics, the report, the plan, and what opens
    a seal (domain.md 2.1 and 4.1).
    """
    return rating.level if rating_gap(rating) is None else None


def is_judged(review: Review | None, take_id: str, competency: str, items: Iterable[Item]) -> bool:
    """Say whether a competency of a take was judged for good: what others said of it may be seen then.

    A level that is complete is a judgement. "Cannot judge" is none, but whoever answered an item of the
    competency has judged something of it.

    Args:
        review: that of the candidate.
        take_id: of the take.
        competency: its id.
        items: those of the competency.
    """
    rating = find_rating(review, take_id, competency) if review is not None else None
    if rating is None or rating_gap(rating) is not None:
        return False
    nothing = (None, AnswerValue.NOT_APPLICABLE)
    return rating.level is not None or any(
        answer_value(review, take_id, item.id) not in nothing for item in items
    )


def is_rated(review: Review | None, take_id: str, parts: tuple[ChecklistPart, ...]) -> bool:
    """Say whether every competency of a take was judged for good: only then what others said is shown."""
    return all(is_judged(review, take_id, part.competency.id, part.items) for part in parts)
