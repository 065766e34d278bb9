"""The checklist of a take: the items of its question, from the session's own role pack."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.review.model import ReviewerRole

if TYPE_CHECKING:
    from desktop.roles.model import Competency, Item
    from desktop.sessions.model import Session


@dataclass(frozen=True, slots=True)
class ChecklistPart:
    """One competency with the items that apply to the question; ``rated`` as a whole, or by items only."""

    competency: Competency
    items: tuple[Item, ...]
    rated: bool = True


def checklist(
    session: Session, question_id: str, reviewer: ReviewerRole = ReviewerRole.SELF
) -> tuple[ChecklistPart, ...]:
    """Return the checklist of a question, grouped by competency in the order of the pack.

    The pack is the session's own copy: a role that changed since does not change old reviews.
    Competencies the question names are there even without an item, because they are rated.

    Args:
        session: where the role pack is kept as it was then.
        question_id: which question; one that the pack does not have has no checklist.
        reviewer: items marked ``self_only`` are left out for everybody but the candidate.
    """
    question = session.question(question_id)
    if question is None:
        return ()
    items = [
        item
        for item in session.role.items_for(question)
        if reviewer is ReviewerRole.SELF or not item.self_only
    ]
    named = (*question.competencies, *(item.competency for item in items))
    return tuple(
        ChecklistPart(competency, tuple(each for each in items if each.competency == name))
        for name in dict.fromkeys(named)
        if (competency := session.role.competency(name)) is not None
    )


def items_of(parts: tuple[ChecklistPart, ...]) -> tuple[Item, ...]:
    """Return the items of all parts in order."""
    return tuple(item for part in parts for item in part.items)
