"""Strengths and suggestions are counted, and the next mark of a reviewer begins as what there is less of."""

from __future__ import annotations

from desktop.base.timecode import Span
from desktop.review.balance import Balance, balance_of
from desktop.review.changes import add_mark, remove_mark
from desktop.review.model import MarkKind, Review, Reviewer, ReviewerRole

AT = "2026-11-25T08:00:00.000Z"


def marked(*kinds: MarkKind) -> Review:
    review = Review(
        id="review-0001", session_id="session-0001", role_sha256="0" * 64,
        reviewer=Reviewer("reviewer-0001", "", ReviewerRole.FRIEND), created_at=AT,
    )  # fmt: skip
    for number, kind in enumerate(kinds):
        review = add_mark(
            review, "take-0001", Span(number, 9), mark_id=f"mark-000{number}", at=AT, kind=kind
        )
    return review


def test_both_are_counted_and_nothing_else() -> None:
    assert balance_of(None) == Balance()
    review = marked(
        MarkKind.NOTE, MarkKind.STRENGTH, MarkKind.SUGGESTION, MarkKind.EVIDENCE, MarkKind.STRENGTH
    )
    assert balance_of(review) == Balance(2, 1)
    assert balance_of(remove_mark(review, "mark-0001", at=AT)) == Balance(1, 1)


def test_a_strength_comes_first_and_then_what_there_is_less_of() -> None:
    assert Balance().wanting is MarkKind.STRENGTH
    assert Balance(1, 0).wanting is MarkKind.SUGGESTION
    assert Balance(1, 1).wanting is MarkKind.STRENGTH
    assert Balance(0, 3).wanting is MarkKind.STRENGTH
