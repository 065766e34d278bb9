"""Two takes of one question beside each other."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from desktop.base.timecode import Span
from desktop.cues.model import Cue, CueSheet, Evidence, Group, Reliability
from desktop.review import changes
from desktop.review.compare import (
    Change,
    Level,
    Meeting,
    TakeSide,
    answer_change,
    compare_takes,
    cue_change,
    level_change,
    meetings,
    same_question,
)
from desktop.review.model import AnswerValue, Review
from desktop.review.summary import AnswerCounts, RatingGap
from tests.fixtures.review import NOW, both, make_review, make_session, make_take

YES, PARTLY, NO = AnswerValue.YES, AnswerValue.PARTLY, AnswerValue.NO
NONE = AnswerValue.NOT_APPLICABLE
A, B = "take-0001", "take-0002"


def cue(name: str = "fillers_strict", value: float | None = 3, **other: object) -> Cue:
    return replace(Cue(id=name, group=Group.DELIVERY, version=1, value=value), **other)


def star(*places: tuple[str, int]) -> Cue:
    evidence = tuple(Evidence(span=Span(at, at + 500), kind=kind) for kind, at in places)
    return cue("star", len(places), evidence=evidence)


def sheet(*cues: Cue) -> CueSheet:
    return CueSheet(take_id=A, made_at=NOW, cues=cues)


def side(
    number: int = 1,
    review: Review | None = None,
    cues: CueSheet | None = None,
    question: str = "Q01",
) -> TakeSide:
    return TakeSide(make_session(), make_take(number, question), review, cues)


@pytest.mark.parametrize(
    ("a", "b", "change"),
    [
        (None, None, Change.NONE),
        (YES, YES, Change.SAME),
        (NO, PARTLY, Change.MORE),
        (YES, NO, Change.LESS),
        (None, NO, Change.ONLY_B),
        (YES, None, Change.ONLY_A),
        (NONE, YES, Change.OTHER),
        (NO, NONE, Change.OTHER),
        (NONE, NONE, Change.SAME),
    ],
)
def test_what_became_of_an_answer(
    a: AnswerValue | None, b: AnswerValue | None, change: Change
) -> None:
    assert answer_change(a, b) is change


@pytest.mark.parametrize(
    ("a", "b", "change"),
    [
        (Level(), Level(), Change.NONE),
        (Level(3, gap=None), Level(4, gap=None), Change.MORE),
        (Level(3, gap=None), Level(3, gap=None), Change.SAME),
        (Level(3, gap=None), Level(1, gap=None), Change.LESS),
        (Level(3, gap=None), Level(), Change.ONLY_A),
        (Level(), Level(3, gap=None), Change.ONLY_B),
        (Level(cannot_judge=True, gap=None), Level(3, gap=None), Change.OTHER),
        (Level(cannot_judge=True, gap=None), Level(cannot_judge=True, gap=None), Change.SAME),
        (Level(3, gap=RatingGap.NO_EVIDENCE), Level(4, gap=None), Change.NOT_COMPARABLE),
    ],
)
def test_what_became_of_a_rating(a: Level, b: Level, change: Change) -> None:
    assert level_change(a, b) is change


@pytest.mark.parametrize(
    ("a", "b", "change"),
    [
        (cue(), cue(), Change.SAME),
        (cue(value=3), cue(value=5), Change.MORE),
        (cue(value=3), cue(value=2), Change.LESS),
        (cue(), None, Change.ONLY_A),
        (None, cue(), Change.ONLY_B),
        (cue(value=None), cue(value=None), Change.NONE),
        (cue(value=None), cue(), Change.NOT_COMPARABLE),
        (cue(), cue(version=2), Change.NOT_COMPARABLE),
        (cue(), cue(reliability=Reliability.LOW), Change.NOT_COMPARABLE),
    ],
)
def test_what_became_of_a_cue(a: Cue | None, b: Cue | None, change: Change) -> None:
    assert cue_change(a, b) is change


def test_answers_and_ratings_stand_beside_each_other_with_what_they_rest_on() -> None:
    review = changes.set_answer(make_review(), A, "K01", NO, at=NOW)
    review = changes.set_answer(review, B, "K01", YES, at=NOW)
    review = changes.add_mark(review, B, Span(100, 900), mark_id="mark-0001", at=NOW)
    review = changes.attach_to_answer(review, B, "K01", "mark-0001", at=NOW)
    review = changes.rate(review, B, "need", 4, at=NOW)
    review = changes.attach_to_rating(review, B, "need", "mark-0001", at=NOW)
    found = compare_takes(side(1, review), side(2, review))
    first = found.answers[0]
    assert [row.item for row in found.answers] == ["K01", "K02", "K03"]
    assert (first.a, first.b, first.change) == (NO, YES, Change.MORE)
    assert (first.places_a, first.places_b) == ((), (Span(100, 900),))
    need = found.competencies[0]
    assert (need.counts_a, need.counts_b) == (
        AnswerCounts(no=1, unanswered=1),
        AnswerCounts(yes=1, unanswered=1),
    )
    assert (need.a, need.b, need.change) == (Level(), Level(4, gap=None), Change.ONLY_B)
    assert need.places_b == (Span(100, 900),)
    assert not found.other_checklist


def test_a_checklist_that_was_changed_between_two_sessions_shows_both_its_items() -> None:
    a = side()
    role = a.session.role
    reworded = replace(role.items[0], text=both("Said something else"))
    fresh = replace(role.items[1], id="K09")
    anchors = replace(role.competencies[0], bars={"1": both("other")})
    other = replace(
        a.session,
        role=replace(
            role,
            items=(reworded, fresh, *role.items[2:]),
            competencies=(anchors, *role.competencies[1:]),
        ),
        role_sha256="1" * 64,
    )
    found = compare_takes(a, TakeSide(other, make_take(2, "Q01")))
    assert [row.item for row in found.answers] == ["K01", "K02", "K03", "K09"]
    assert [row.reworded for row in found.answers] == [True, False, False, False]
    assert found.competencies[0].reworded
    assert found.other_checklist


def test_cues_of_two_languages_are_never_compared() -> None:
    found = compare_takes(
        side(1, cues=sheet(cue("speech_rate", 120.0, language="en"), cue(value=5))),
        side(2, cues=sheet(cue("speech_rate", 240.0, language="zh"), cue(value=2))),
    )
    assert [(row.id, row.language, row.change, row.difference) for row in found.cues] == [
        ("speech_rate", "en", Change.ONLY_A, None),
        ("fillers_strict", "", Change.LESS, -3.0),
        ("speech_rate", "zh", Change.ONLY_B, None),
    ]
    assert compare_takes(side(1), side(2)).cues == ()


def test_takes_meet_at_the_start_and_at_the_first_of_each_part_both_have() -> None:
    a = sheet(cue(), star(("S", 1000), ("A", 9000), ("A", 4000), ("R", 12000)))
    b = sheet(star(("S", 500), ("T", 2000), ("A", 6500)))
    found = meetings(a, b)
    assert found == (Meeting("", 0, 0), Meeting("S", 1000, 500), Meeting("A", 4000, 6500))
    assert [each.offset_ms for each in found] == [0, -500, 2500]
    assert meetings(a, None) == (Meeting("", 0, 0),)


def test_takes_answer_one_question_by_its_id_in_a_role_or_by_its_words() -> None:
    a = side()
    assert same_question(a, side(2))
    assert not same_question(a, side(2, question="Q02"))
    renamed = replace(a.session, role=replace(a.session.role, id="copy"))
    assert same_question(a, TakeSide(renamed, make_take(2, "Q01")))
    unknown = side(2, question="Q77")
    assert not same_question(unknown, side(1))
    assert same_question(unknown, unknown)
