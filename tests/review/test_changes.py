"""What a person can do to a review."""

from __future__ import annotations

import pytest

from desktop.base.timecode import Span
from desktop.review import changes
from desktop.review.evidence import ForAnswer, ForRating, evidence_for, is_evidence, same_mark
from desktop.review.model import SENTENCE_LENGTH, AnswerValue, MarkKind, Review
from tests.fixtures.review import NOW, OTHER_TAKE_ID, TAKE_ID, make_review

LATER = "2026-11-23T09:00:00.000Z"


def with_mark(review: Review, mark_id: str = "mark-0001", start: int = 1000) -> Review:
    return changes.add_mark(
        review, TAKE_ID, Span(start, start + 500), mark_id=mark_id, at=NOW, quote="so I asked"
    )


def test_an_answer_belongs_to_one_take_and_can_be_changed_and_taken_back() -> None:
    review = changes.set_answer(make_review(), TAKE_ID, "K01", AnswerValue.NO, at=NOW)
    review = changes.set_answer(review, OTHER_TAKE_ID, "K01", AnswerValue.YES, at=NOW)
    review = changes.set_answer(review, TAKE_ID, "K01", AnswerValue.PARTLY, at=LATER)
    answer = changes.find_answer(review, TAKE_ID, "K01")
    assert answer is not None
    assert (answer.value, answer.updated_at) == (AnswerValue.PARTLY, LATER)
    assert len(review.answers) == 2
    review = changes.clear_answer(review, TAKE_ID, "K01", at=LATER)
    assert changes.find_answer(review, TAKE_ID, "K01") is None
    assert len(review.answers) == 1


def test_evidence_stays_when_the_answer_is_taken_back() -> None:
    review = with_mark(make_review())
    review = changes.set_answer(review, TAKE_ID, "K01", AnswerValue.YES, at=NOW)
    review = changes.attach_to_answer(review, TAKE_ID, "K01", "mark-0001", at=NOW)
    review = changes.attach_to_answer(review, TAKE_ID, "K01", "mark-0001", at=NOW)
    review = changes.clear_answer(review, TAKE_ID, "K01", at=NOW)
    answer = changes.find_answer(review, TAKE_ID, "K01")
    assert answer is not None
    assert (answer.value, answer.marks) == (None, ("mark-0001",))


def test_evidence_can_come_before_the_answer_and_go_without_it() -> None:
    review = with_mark(make_review())
    attached = changes.attach_to_answer(review, TAKE_ID, "K01", "mark-0001", at=NOW)
    detached = changes.detach_from_answer(attached, TAKE_ID, "K01", "mark-0001", at=NOW)
    assert detached == review
    assert changes.detach_from_answer(review, TAKE_ID, "K01", "mark-0001", at=NOW) == review


def test_nothing_rests_on_a_mark_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        changes.attach_to_answer(make_review(), TAKE_ID, "K01", "mark-0009", at=NOW)
    with pytest.raises(KeyError):
        changes.attach_to_rating(make_review(), TAKE_ID, "need", "mark-0009", at=NOW)


def test_marks_are_moved_and_written_on_and_come_by_time() -> None:
    review = with_mark(with_mark(make_review()), "mark-0002", start=200)
    assert [each.id for each in changes.marks_of(review, TAKE_ID)] == ["mark-0002", "mark-0001"]
    assert changes.marks_of(review, OTHER_TAKE_ID) == ()
    review = changes.move_mark(review, "mark-0002", Span(2000, 2000), at=LATER)
    review = changes.write_mark(review, "mark-0002", "x" * 5000, at=LATER)
    mark = changes.find_mark(review, "mark-0002")
    assert mark is not None
    assert (mark.span, mark.updated_at) == (Span(2000, 2000), LATER)
    assert len(mark.text) == SENTENCE_LENGTH


def test_what_is_written_or_moved_to_where_it_was_changes_nothing() -> None:
    review = with_mark(make_review())
    written = changes.write_mark(review, "mark-0001", "so", at=NOW, kind=MarkKind.STRENGTH)
    assert written.marks[0].kind is MarkKind.STRENGTH
    again = changes.write_mark(written, "mark-0001", "so", at=LATER, kind=MarkKind.STRENGTH)
    assert again is written
    assert changes.move_mark(written, "mark-0009", Span(0, 1), at=LATER) is written


def test_removing_a_mark_detaches_it_from_everything() -> None:
    review = with_mark(with_mark(make_review()), "mark-0002")
    review = changes.set_answer(review, TAKE_ID, "K01", AnswerValue.YES, at=NOW)
    review = changes.attach_to_answer(review, TAKE_ID, "K01", "mark-0001", at=NOW)
    review = changes.attach_to_answer(review, TAKE_ID, "K02", "mark-0001", at=NOW)
    review = changes.attach_to_rating(review, TAKE_ID, "need", "mark-0001", at=NOW)
    review = changes.attach_to_rating(review, TAKE_ID, "craft", "mark-0002", at=NOW)
    review = changes.remove_mark(review, "mark-0001", at=LATER)
    assert changes.find_mark(review, "mark-0001") is None
    assert [(each.item, each.marks, each.updated_at) for each in review.answers] == [
        ("K01", (), LATER)
    ]
    assert [(each.competency, each.updated_at) for each in review.ratings] == [("craft", NOW)]


def test_a_level_and_cannot_judge_exclude_each_other() -> None:
    review = changes.rate(make_review(), TAKE_ID, "need", 4, at=NOW)
    review = changes.set_no_evidence(review, TAKE_ID, "need", found_none=True, at=NOW)
    review = changes.cannot_judge(review, TAKE_ID, "need", at=NOW)
    rating = changes.find_rating(review, TAKE_ID, "need")
    assert rating is not None
    assert (rating.level, rating.cannot_judge, rating.no_evidence) == (None, True, False)
    review = changes.rate(review, TAKE_ID, "need", 2, at=NOW)
    rating = changes.find_rating(review, TAKE_ID, "need")
    assert rating is not None
    assert (rating.level, rating.cannot_judge) == (2, False)
    assert changes.rate(review, TAKE_ID, "need", None, at=NOW).ratings == ()


def test_evidence_takes_the_place_of_no_evidence() -> None:
    review = changes.set_no_evidence(
        with_mark(make_review()), TAKE_ID, "need", found_none=True, at=NOW
    )
    review = changes.attach_to_rating(review, TAKE_ID, "need", "mark-0001", at=NOW)
    rating = changes.find_rating(review, TAKE_ID, "need")
    assert rating is not None
    assert (rating.no_evidence, rating.marks) == (False, ("mark-0001",))
    again = changes.set_no_evidence(review, TAKE_ID, "need", found_none=True, at=NOW)
    assert again == review
    review = changes.detach_from_rating(review, TAKE_ID, "need", "mark-0001", at=NOW)
    assert review.ratings == ()
    assert changes.detach_from_rating(review, TAKE_ID, "need", "mark-0001", at=NOW) == review


def test_notes_are_kept_and_cut_to_what_can_be_read_again() -> None:
    review = changes.explain_rating(make_review(), TAKE_ID, "need", "because", at=NOW)
    review = changes.write_keep(review, "k" * 5000)
    review = changes.write_try_next(review, "ask first")
    assert (review.ratings[0].why, review.try_next) == ("because", "ask first")
    assert len(review.keep) == SENTENCE_LENGTH


def test_evidence_of_answers_and_ratings() -> None:
    review = with_mark(with_mark(make_review()), "mark-0002", start=200)
    answer, rating = ForAnswer("K01"), ForRating("need")
    assert answer.marks(review, TAKE_ID) == rating.marks(review, TAKE_ID) == ()
    for mark_id in ("mark-0001", "mark-0002"):
        review = answer.attach(review, TAKE_ID, mark_id, NOW)
    review = rating.attach(review, TAKE_ID, "mark-0001", NOW)
    assert [each.id for each in evidence_for(review, TAKE_ID, answer)] == ["mark-0002", "mark-0001"]
    assert evidence_for(None, TAKE_ID, answer) == ()
    review = answer.detach(review, TAKE_ID, "mark-0002", NOW)
    assert not is_evidence(review, "mark-0002")
    assert is_evidence(review, "mark-0001")
    review = rating.detach(review, TAKE_ID, "mark-0001", NOW)
    assert rating.marks(review, TAKE_ID) == ()


def test_the_same_span_is_the_same_mark_if_it_is_for_the_same() -> None:
    review = with_mark(make_review())
    found = same_mark(review, TAKE_ID, Span(1000, 1500), MarkKind.EVIDENCE)
    assert found is not None
    assert found.id == "mark-0001"
    assert same_mark(review, TAKE_ID, Span(1000, 1500), MarkKind.NOTE) is None
