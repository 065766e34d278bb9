"""Which of the reviews that came back are shown, and which of those count in the figures."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.sharing.versions import weight

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.sharing.taking_in import ReceivedReview


class Counted(StrEnum):
    """Whether a review counts in the figures, or why not."""

    COUNTED = "counted"
    SEALED = "sealed"
    LEFT_OUT = "left_out"  # by the candidate: it is not verified
    REPLACED = "replaced"  # another one of the same reviewer stands in its place
    APART = "apart"  # another checklist, altered, or written with a look at the own review


def shown(opened: Iterable[ReceivedReview]) -> tuple[ReceivedReview, ...]:
    """Return the open reviews that are not left out."""
    return tuple(each for each in opened if not each.is_left_out)


def raters(opened: Iterable[ReceivedReview]) -> tuple[ReceivedReview, ...]:
    """Return the reviews that count in the figures: one of each reviewer, as ``weight`` says.

    Who sends two reviews is still one rater; both are kept and shown.
    """
    found: dict[str, ReceivedReview] = {}
    for each in shown(opened):
        if each.latest.poolable:
            reviewer = each.latest.review.reviewer.id.lower()
            before = found.get(reviewer)
            if before is None or weight(each.latest) >= weight(before.latest):
                found[reviewer] = each
    return tuple(found.values())


def counting(received: Iterable[ReceivedReview]) -> dict[str, Counted]:
    """Say of every review of a session, by its id, whether it counts."""
    known = tuple(received)
    counted = {each.review_id for each in raters(each for each in known if each.opened is not None)}
    return {each.review_id: _of(each, each.review_id in counted) for each in known}


def _of(received: ReceivedReview, counted: bool) -> Counted:
    if received.is_left_out:
        return Counted.LEFT_OUT
    if received.opened is None:
        return Counted.SEALED
    if counted:
        return Counted.COUNTED
    return Counted.REPLACED if received.latest.poolable else Counted.APART
