"""Counts, completeness, and how playback passes the evidence."""

from __future__ import annotations

import pytest

from desktop.base.timecode import Span
from desktop.review import changes
from desktop.review.checklist import checklist, items_of
from desktop.review.model import AnswerValue, Rating
from desktop.review.progress import ItemProgress, evidence_progress
from desktop.review.summary import (
    AnswerCounts,
    RatingGap,
    count_answers,
    is_rated,
    rating_gap,
)
from tests.fixtures.review import NOW, TAKE_ID, make_review, make_session

YES, PARTLY, NO = AnswerValue.YES, AnswerValue.PARTLY, AnswerValue.NO
NONE = AnswerValue.NOT_APPLICABLE


def test_answers_are_counted() -> None:
    items = items_of(checklist(make_session(), "Q01"))
    review = changes.set_answer(make_review(), TAKE_ID, "K01", YES, at=NOW)
    review = changes.set_answer(review, TAKE_ID, "K02", PARTLY, at=NOW)
    assert count_answers(review, TAKE_ID, items) == AnswerCounts(yes=1, partly=1, unanswered=1)
    assert count_answers(None, TAKE_ID, items) == AnswerCounts(unanswered=3)


@pytest.mark.parametrize(
    ("rating", "gap"),
    [
        (None, RatingGap.NOT_RATED),
        ({}, RatingGap.NOT_RATED),
        ({"level": 3}, RatingGap.NO_EVIDENCE),
        ({"level": 3, "no_evidence": True}, None),
        ({"level": 3, "marks": ("mark-0001",)}, None),
        ({"cannot_judge": True}, None),
    ],
)
def test_what_a_rating_lacks(rating: dict[str, object] | None, gap: RatingGap | None) -> None:
    made = None
    if rating is not None:
        made = Rating(take_id=TAKE_ID, competency="need", updated_at=NOW, **rating)  # pyright: ignore[reportArgumentType] - a table
    assert rating_gap(made) is gap


def test_evidence_fills_in_as_playback_passes_it() -> None:
    assert evidence_progress((), 0) is ItemProgress.UNSUPPORTED
    seen = [evidence_progress((Span(1000, 2000),), at) for at in (999, 1000, 2000, 2001)]
    assert seen == [ItemProgress.AHEAD, ItemProgress.NOW, ItemProgress.NOW, ItemProgress.PASSED]


def test_a_take_is_rated_when_every_competency_is() -> None:
    parts = checklist(make_session(), "Q01")
    review = changes.rate(make_review(), TAKE_ID, "need", 3, at=NOW)
    assert not is_rated(None, TAKE_ID, parts)
    assert not is_rated(review, TAKE_ID, parts)
    review = changes.cannot_judge(review, TAKE_ID, "craft", at=NOW)
    assert not is_rated(review, TAKE_ID, parts)
    review = changes.set_no_evidence(review, TAKE_ID, "need", found_none=True, at=NOW)
    assert not is_rated(review, TAKE_ID, parts), "of one nothing was judged"
    item = next(part for part in parts if part.competency.id == "craft").items[0].id
    review = changes.set_answer(review, TAKE_ID, item, NONE, at=NOW)
    assert not is_rated(review, TAKE_ID, parts)
    review = changes.clear_answer(review, TAKE_ID, item, at=NOW)
    assert not is_rated(review, TAKE_ID, parts)
    for value in (NO, PARTLY, YES):
        review = changes.set_answer(review, TAKE_ID, item, value, at=NOW)
        assert is_rated(review, TAKE_ID, parts)
