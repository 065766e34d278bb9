"""What is replied to the candidate's questions."""

from __future__ import annotations

from desktop.base.timecode import Span
from desktop.review.changes import add_mark
from desktop.review.model import SENTENCE_LENGTH, MarkKind, Review, Reviewer, ReviewerRole
from desktop.sharing.asking import reply_to, write_reply_to

AT = "2026-11-25T08:12:00.000Z"
ASK = "结果说清楚了吗？"


def review() -> Review:
    return Review(
        id="00000000-0000-4000-8000-0000000000aa",
        session_id="00000000-0000-4000-8000-0000000000ab",
        role_sha256="0" * 64,
        reviewer=Reviewer("00000000-0000-4000-8000-0000000000ac", "", ReviewerRole.FRIEND),
        created_at=AT,
    )


def replied(before: Review, reply: str, ask: str = ASK) -> Review:
    return write_reply_to(
        before, ask, reply, take_id="take-0001", at_ms=1200, mark_id=f"reply-{len(before.marks)}", at=AT
    )  # fmt: skip


def test_a_reply_is_a_note_at_the_moment_that_is_looked_at() -> None:
    (mark,) = replied(review(), "  数字很清楚 ").marks
    assert (mark.kind, mark.text) == (MarkKind.NOTE, "结果说清楚了吗？ → 数字很清楚")
    assert mark.span == Span(1200, 1200)


def test_it_is_changed_and_taken_back() -> None:
    first = replied(review(), "yes")
    assert reply_to(first, ASK) == "yes"
    other = replied(first, "no", ask="Too long?")
    changed = replied(other, "partly")
    assert [each.text for each in changed.marks] == [f"{ASK} → partly", "Too long? → no"]
    gone = replied(changed, " ")
    assert reply_to(gone, ASK) == ""
    assert reply_to(gone, "Too long?") == "no"
    assert replied(gone, "") == gone


def test_other_notes_are_no_replies_and_none_is_too_long() -> None:
    marked = add_mark(
        review(), "take-0001", Span(0, 1), mark_id="m", at=AT, kind=MarkKind.SUGGESTION,
        text=f"{ASK} → x",
    )  # fmt: skip
    assert reply_to(marked, ASK) == ""
    (_, mark) = replied(marked, "y" * SENTENCE_LENGTH).marks
    assert len(mark.text) == SENTENCE_LENGTH
