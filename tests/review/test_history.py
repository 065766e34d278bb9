"""Undo across restarts: the way back and forth is kept as differences and leads to the same reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span
from desktop.review import changes
from desktop.review.desk import HISTORY, ReviewDesk
from desktop.review.evidence import ForAnswer
from desktop.review.history import HistoryFile, difference, follow
from desktop.review.model import AnswerValue, MarkKind
from desktop.review.store import read_own, write_review
from desktop.sessions.folder import SessionFolder
from tests.fixtures.review import NOW, SESSION_ID, TAKE_ID, make_review

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.review.model import Answer, Mark, Rating, Review


def said(review: Review) -> tuple[set[Answer], set[Mark], set[Rating], str, str]:
    """Return what a review says, whatever the order."""
    return (
        set(review.answers), set(review.marks), set(review.ratings), review.keep, review.try_next,
    )  # fmt: skip


@st.composite
def _reviews(draw: st.DrawFn) -> list[Review]:
    """Return a review after each of some changes."""
    found = [make_review()]
    for number in range(draw(st.integers(1, 12))):
        review = found[-1]
        item, value = draw(st.sampled_from(["K01", "K02"])), draw(st.sampled_from(AnswerValue))
        marks = [mark.id for mark in review.marks]
        match draw(st.integers(0, 6)):
            case 0:
                review = changes.set_answer(review, TAKE_ID, item, value, at=NOW)
            case 1:
                review = changes.clear_answer(review, TAKE_ID, item, at=NOW)
            case 2:
                review = changes.add_mark(
                    review, TAKE_ID, Span(number, 90), mark_id=f"mark-{number:04}", at=NOW
                )
            case 3 if marks:
                review = changes.remove_mark(review, draw(st.sampled_from(marks)), at=NOW)
            case 4 if marks:
                review = changes.attach_to_answer(review, TAKE_ID, item, marks[0], at=NOW)
            case 5:
                review = changes.rate(review, TAKE_ID, "need", draw(st.integers(1, 5)), at=NOW)
            case _:
                review = changes.write_keep(review, f"keep {number}")
        found.append(review)
    return found


@given(_reviews())
def test_a_step_leads_from_any_review_to_any_other(reviews: list[Review]) -> None:
    first, last = reviews[0], reviews[-1]
    assert said(follow(difference(first, last), first)) == said(last)
    assert said(follow(difference(last, first), last)) == said(first)
    assert follow(difference(last, last), last) == last


def test_undo_and_redo_go_on_after_a_restart(session_folder: Path) -> None:
    folder = SessionFolder(session_folder)
    desk = ReviewDesk(folder)
    desk.answer(TAKE_ID, "K01", AnswerValue.YES)
    mark = desk.mark(TAKE_ID, Span(0, 9), kind=MarkKind.NOTE, text="so", target=ForAnswer("K01"))
    desk.rate(TAKE_ID, "need", 4)
    desk.remove_mark(mark)
    desk.undo()
    seen = desk.review
    again = ReviewDesk(folder)
    assert (again.can_undo, again.can_redo) == (True, True)
    again.redo()
    assert again.review.marks == ()
    for _ in range(4):
        again.undo()
    assert (again.review.answers, again.review.marks, again.review.ratings) == ((), (), ())
    third = ReviewDesk(folder)
    assert not third.can_undo
    for _ in range(3):
        third.redo()
    assert said(third.review) == said(seen)


def test_history_of_another_state_is_not_used(session_folder: Path) -> None:
    folder = SessionFolder(session_folder)
    desk = ReviewDesk(folder)
    desk.answer(TAKE_ID, "K01", AnswerValue.YES)
    write_review(folder.reviews, changes.write_keep(desk.review, "from elsewhere"))
    assert not ReviewDesk(folder).can_undo
    (folder.reviews / f"{desk.review.id}.undo").write_text("{")
    assert not ReviewDesk(folder).can_undo


def test_what_is_said_is_saved_where_the_way_back_cannot_be(session_folder: Path) -> None:
    folder = SessionFolder(session_folder)
    desk = ReviewDesk(folder)
    desk.answer(TAKE_ID, "K01", AnswerValue.YES)
    way_back = folder.reviews / f"{desk.review.id}.undo"
    way_back.unlink()
    way_back.mkdir()
    desk.answer(TAKE_ID, "K02", AnswerValue.NO)
    assert not desk.unsaved
    assert read_own(folder.reviews, SESSION_ID) == desk.review
    desk.undo()
    assert len(desk.review.answers) == 1


def test_two_hundred_steps_stay_small(tmp_path: Path) -> None:
    file, reviews = HistoryFile(tmp_path), [make_review()]
    for number in range(HISTORY):
        mark_id, span = f"mark-{number:04}", Span(number, number)
        reviews.append(changes.add_mark(reviews[-1], TAKE_ID, span, mark_id=mark_id, at=NOW))
    file.write(reviews[-1], reviews[:-1], [])
    assert file.read(reviews[-1]) == (reviews[:-1], [])
    (path,) = tmp_path.iterdir()
    assert path.stat().st_size < 150_000
