"""Two windows on one review."""

from __future__ import annotations

from desktop.base.timecode import Span
from desktop.review import changes
from desktop.review.merging import merge
from desktop.review.model import AnswerValue
from tests.fixtures.review import NOW, TAKE_ID, make_review


def test_what_each_changed_is_kept() -> None:
    base = changes.add_mark(make_review(), TAKE_ID, Span(0, 1), mark_id="mark-0001", at=NOW)
    base = changes.set_answer(base, TAKE_ID, "K01", AnswerValue.YES, at=NOW)
    base = changes.set_answer(base, TAKE_ID, "K02", AnswerValue.YES, at=NOW)
    mine = changes.remove_mark(base, "mark-0001", at=NOW)
    mine = changes.set_answer(mine, TAKE_ID, "K01", AnswerValue.NO, at=NOW)
    mine = changes.write_keep(mine, "the numbers")
    theirs = changes.rate(base, TAKE_ID, "need", 4, at=NOW)
    theirs = changes.clear_answer(theirs, TAKE_ID, "K02", at=NOW)
    theirs = changes.write_try_next(theirs, "ask first")
    both = merge(base, mine, theirs)
    assert [(each.item, each.value) for each in both.answers] == [("K01", AnswerValue.NO)]
    assert both.marks == ()
    assert [each.level for each in both.ratings] == [4]
    assert (both.keep, both.try_next) == ("the numbers", "ask first")


def test_where_both_changed_the_same_mine_is_kept() -> None:
    base = changes.set_answer(make_review(), TAKE_ID, "K01", AnswerValue.YES, at=NOW)
    mine = changes.set_answer(base, TAKE_ID, "K01", AnswerValue.NO, at=NOW)
    theirs = changes.clear_answer(base, TAKE_ID, "K01", at=NOW)
    assert merge(base, mine, theirs) == mine
    assert merge(base, theirs, mine) == theirs
    assert merge(base, base, mine) == mine
