"""Rows, drills, coverage, probes, plan, history and progress, each for itself."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.base.documents import read_document, write_document
from desktop.cues.model import Cue, Group, Reliability
from desktop.practice.advice import Advice, Step
from desktop.practice.attempts import Attempt, Source, local_day
from desktop.practice.coverage import Column, StoryLinks, coverage
from desktop.practice.drills import DrillKind, choose_drill, drill_for
from desktop.practice.estimate import Evidence
from desktop.practice.history import ItemAnswer, read_history, read_reviews
from desktop.practice.probes import AnswerSigns, Probe, ProbeKind, probes
from desktop.practice.progress import Change, ItemCount, change, count_yes, progress
from desktop.practice.reasons import Reason, Why
from desktop.practice.rows import Look, Row, RowState, follow
from desktop.practice.signs import signs_of
from desktop.review.model import AnswerValue, Review
from desktop.roles.model import QuestionType, RolePack
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import Origin, Take
from desktop.ui.texts import practice as texts
from tests.practice.candidate import Candidate, day_of
from tests.practice.test_vectors import attempt

SHELF = RoleShelf(Path("nowhere"))
PACK = SHELF.get("ai_customer_service")


def looks(*good: bool) -> list[Look]:
    return [look(f"s{n}", f"2026-11-{n + 1:02}", good=each) for n, each in enumerate(good)]


def look(session: str, at: str, *, good: bool) -> Look:
    return Look(session=session, at=at, good=good)


@pytest.mark.parametrize(
    ("good", "state"),
    [
        ((), RowState.UNSEEN),
        ((False,), RowState.WEAK),
        ((True,), RowState.ONCE),
        ((False, True), RowState.ONCE),
        ((False, True, False), RowState.WEAK),
        ((False, True, True), RowState.PASSED),
        ((False, True, False, True), RowState.ONCE),
        ((True, True, False), RowState.REOPENED),
        ((True, True, False, False), RowState.REOPENED),
        ((True, True, False, True), RowState.ONCE),
        ((True, True, False, True, True), RowState.PASSED),
    ],
)
def test_rows(good: tuple[bool, ...], state: RowState) -> None:
    row = follow(looks(*good))
    assert row.state is state
    assert row.is_open == (state in {RowState.WEAK, RowState.ONCE, RowState.REOPENED})


def test_two_looks_in_one_session_are_one() -> None:
    same = [look("s", "2026-11-01T08", good=True), look("s", "2026-11-01T09", good=True)]
    assert follow(same).state is RowState.ONCE
    assert follow([*same, look("s", "2026-11-01T10", good=False)]).state is RowState.WEAK


@given(st.lists(st.tuples(st.integers(0, 6), st.booleans()), max_size=20))
def test_a_passed_row_rests_on_two_sessions(found: list[tuple[int, bool]]) -> None:
    row: Row = follow(
        look(f"s{session:02}", f"{n:03}", good=good) for n, (session, good) in enumerate(found)
    )
    if row.state is RowState.PASSED:
        assert len({look.session for look in row.because}) == 2
        assert all(look.good for look in row.because)


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("K05", DrillKind.NEED_CARDS),
        ("K04", DrillKind.LOOK_UP),
        ("K14", DrillKind.EMPATHY_ACTION_TIME),
        ("K15", DrillKind.LEARN_CYCLE),
        ("K25", DrillKind.REWRITE_CARDS),
        ("K31", DrillKind.STAR_CARDS),
        ("K21", DrillKind.FLASH_NOTES),
        ("K35", DrillKind.TECHNICAL_CHECK),
        ("K33", None),
        ("K26", None),
        ("X", None),
    ],
)
def test_drills(item: str, kind: DrillKind | None) -> None:
    drill = drill_for(item, PACK)
    assert (drill.kind if drill else None) is kind


@pytest.mark.parametrize("pack", SHELF.packs(), ids=lambda pack: pack.id)
def test_items_of_every_pack_have_drills(pack: RolePack) -> None:
    drills = [drill for each in pack.items if (drill := drill_for(each.id, pack))]
    assert len(drills) > len(pack.items) / 2
    for item in pack.items:
        drill = drill_for(item.id, pack)
        if drill is not None:
            assert item.id in drill.items
            assert all(pack.question(each) for each in drill.questions)
            chosen = choose_drill([item.id], pack, item.competency)
            assert chosen is not None
            assert item.id in chosen.because


def test_the_drill_that_helps_most() -> None:
    chosen = choose_drill({"K05", "K06", "K09"}, PACK)
    assert chosen is not None
    assert (chosen.kind, chosen.because, chosen.minutes) == (
        DrillKind.NEED_CARDS,
        ("K05", "K06"),
        11,
    )
    assert chosen.questions == ("Q08", "Q20", "Q21")
    first = choose_drill({"K05", "K06", "K09"}, PACK, "conflict")
    assert first is not None
    assert first.kind is DrillKind.EMPATHY_ACTION_TIME
    assert choose_drill(set(), PACK) is None
    shared = choose_drill({"K27"}, SHELF.get("sales"))
    assert shared is not None
    assert shared.kind is DrillKind.STAR_CARDS
    assert drill_for("K05", SHELF.get("sales")) is None


def test_what_lacks_leads_to_the_next_step() -> None:
    good = attempt(("self", 4), ("peer", 4))
    rows = coverage(PACK, [good], [StoryLinks("one", ("learn", "craft"))], {"conflict": 2.0})
    found = {each.competency: each for each in rows}
    assert (found["learn"].gaps, found["learn"].next) == ((), None)
    assert found["learn"].good_takes == found["learn"].other_views == ("take-0",)
    assert found["craft"].next is Column.GOOD_TAKE
    assert found["conflict"].gaps == (Column.STORY, Column.GOOD_TAKE, Column.OTHER_VIEW)
    assert rows[0].competency == "conflict"
    assert rows[-1].competency == "learn"
    sales = {each.competency: each for each in coverage(SHELF.get("sales"), [], [])}
    assert sales["craft"].next is Column.QUESTION


Q01, Q08 = PACK.question("Q01"), PACK.question("Q08")


@pytest.mark.parametrize(
    ("signs", "kinds"),
    [
        (
            AnswerSigns(spoken_ms=90_000, has_number=True, says_i_in_action=True, has_result=True),
            ["of_the_pack", "of_the_pack"],
        ),
        (AnswerSigns(spoken_ms=90_000), ["of_the_pack", "of_the_pack"]),
        (
            AnswerSigns(spoken_ms=90_000, has_number=False, says_i_in_action=True, has_result=True),
            ["number", "of_the_pack", "of_the_pack"],
        ),
        (
            AnswerSigns(spoken_ms=90_000, has_number=True, says_i_in_action=False),
            ["own_part", "of_the_pack", "of_the_pack"],
        ),
        (
            AnswerSigns(
                spoken_ms=20_000, has_number=False, says_i_in_action=False, has_result=False
            ),
            ["go_deeper", "own_part", "number"],
        ),
        (
            AnswerSigns(spoken_ms=90_000, has_number=None, says_i_in_action=None, has_result=False),
            ["result", "of_the_pack", "of_the_pack"],
        ),
    ],
)
def test_follow_up_questions(signs: AnswerSigns, kinds: list[str]) -> None:
    assert Q01 is not None
    assert [each.kind for each in probes(Q01, signs)] == kinds


def cue(name: str, value: float | None, **details: float) -> Cue:
    return Cue(id=name, group=Group.CONTENT, version=1, value=value, details=details)


def test_signs_come_from_cues() -> None:
    assert signs_of([]) == AnswerSigns()
    found = [
        cue("length_ratio", 0.4, seconds=48),
        cue("numbers", 0),
        cue("star", 2, S=0.5, A=0.5, R=0),
        cue("i_we", 0.0, action_i=0, action_we=3),
    ]
    assert signs_of(found) == AnswerSigns(
        spoken_ms=48_000, has_number=False, says_i_in_action=False, has_result=False
    )
    unsure = [replace(each, reliability=Reliability.LOW) for each in found]
    assert signs_of(unsure) == AnswerSigns()
    assert signs_of([cue("star", 1, S=1.0), found[3]]).says_i_in_action is None
    assert Q01 is not None
    assert probes(Q01, AnswerSigns())[0].kind is ProbeKind.OF_THE_PACK


def test_only_a_told_experience_is_asked_for_numbers() -> None:
    assert Q08 is not None
    assert Q08.type is QuestionType.SITUATIONAL
    signs = AnswerSigns(
        spoken_ms=80_000, has_number=False, says_i_in_action=False, has_result=False
    )
    assert probes(Q08, signs, asked=1) == (Probe(ProbeKind.OF_THE_PACK, 1),)


def test_no_change_is_told_below_four_attempts_of_others() -> None:
    def rated(level: float, day: int, question: str, raters: int = 1) -> Attempt:
        return attempt(*[("peer", level)] * raters, day=day, question=question)

    few = tuple(rated(2, day, f"Q0{day}") for day in range(3))
    assert change(few) is None
    four = (*few[:2], rated(5, 2, "Q05"), rated(5, 3, "Q06"))
    found = change(four)
    assert found is not None
    assert (found.beyond, found.raters) == (True, 1)
    small = change((*few[:2], rated(3, 2, "Q05"), rated(3, 3, "Q06")))
    assert small is not None
    assert not small.beyond
    assert change((*few[:2], rated(5, 2, "Q05"), rated(5, 3, "Q00"))) is None


def answer(
    session: int, value: AnswerValue, reviewer: str, source: Source = Source.PEER
) -> ItemAnswer:
    return ItemAnswer("K10", "t", f"s{session}", f"2026-11-0{session}", source, reviewer, value)


def test_counts_come_before_means() -> None:
    yes, no = AnswerValue.YES, AnswerValue.NO
    said = (
        answer(1, yes, "a"),
        answer(1, no, "b"),
        answer(1, no, "c"),
        answer(2, yes, "self", Source.SELF),
        *(answer(2, each, str(number)) for number, each in enumerate((yes, yes, yes, no))),
        answer(2, no, "0"),  # another take of the same session: still one reviewer
    )
    assert count_yes(said, "K10") == ItemCount("K10", 3, 4, 1, 3)
    assert count_yes(said[:3], "K10") == ItemCount("K10", 1, 3, 0, 0)
    assert count_yes(said, "K11") is None


def test_no_line_under_four_attempts_on_two_days(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, {each.id: 3.0 for each in PACK.competencies})
    who.record(["Q04", "Q05", "Q07"], others=1)
    history = read_history(who.sessions, PACK.id, day_of=day_of)
    shown = progress(history, "learn", ("K15", "K16"))
    assert not shown.line
    assert {dot.source for dot in shown.dots} == {Source.SELF, Source.PEER}
    assert (shown.dots[0].difficulty, shown.dots[0].prep_s) == (1, 30)
    assert {each.item for each in shown.counts} == {"K15", "K16"}
    who.sleep(1)
    who.record(["Q04"])
    history = read_history(who.sessions, PACK.id, day_of=day_of)
    shown = progress(history, "learn")
    assert len(shown.line) == 4
    assert shown.dots[-1].retake
    assert not history.of("learn")[-1].redo
    assert not hasattr(shown, "percent")


def test_of_a_file_that_was_added_nobody_knows_how_long_it_was_prepared(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, {each.id: 3.0 for each in PACK.competencies})
    who.record(["Q04", "Q05"])
    for path in sorted(tmp_path.rglob("take.json")):
        take = read_document(path, Take)
        seconds = 0 if take.question_id == "Q04" else 20
        write_document(path, replace(take, origin=Origin.ADDED, prep_s=seconds))
    history = read_history(who.sessions, PACK.id, day_of=day_of)
    known = {dot.question: dot.prep_s for dot in progress(history, "learn").dots}
    assert known == {"Q04": None, "Q05": 20}


def test_what_is_damaged_is_named_and_left_out(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, {each.id: 3.0 for each in PACK.competencies})
    for _ in range(3):
        who.record(["Q01"])
        who.sleep(1)
    first, second, third = reversed(who.sessions.folders())
    first.document.write_text("{")
    (second.takes()[0]).document.write_text("{")
    (third.reviews / "zz.json").write_text("{")
    (third.reviews / ".hidden.json").write_text("{")
    own = next(third.reviews.glob("review*.json"))
    review = read_reviews(third.reviews)[0][0]
    write_document(own, replace(review, role_sha256="other"))
    stray = Review(
        id="review-stray",
        session_id="session-none",
        role_sha256="x",
        reviewer=review.reviewer,
        created_at=review.created_at,
    )
    write_document(third.reviews / "stray.json", stray)
    history = read_history(who.sessions, PACK.id, day_of=day_of)
    assert len(history.faults) == 3
    assert history.unpooled == (review.id,)
    assert [each.question for each in history.takes] == ["Q01"]
    assert not any(each.judgements for each in history.attempts)
    assert read_history(who.sessions, "sales").takes == ()
    (tmp_path / "file").write_text("")
    assert read_reviews(tmp_path / "none") == ((), ())
    assert (
        local_day("2026-11-01T12:00:00.000Z")
        == dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC).astimezone().date()
    )


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_words(reason: Reason) -> None:
    facts: dict[str, str] = dict.fromkeys(
        ("count", "levels", "own", "days", "items", "words", "sessions"), "7"
    )
    facts["day"] = "2026-11-03"
    words = texts.why_words(Why(reason, facts))
    assert words
    assert "{" not in words
    assert texts.why_words(Why(reason, {**facts, "count": "0"}))


@pytest.mark.parametrize("step", list(Step))
def test_every_step_is_one_sentence(step: Step) -> None:
    for days in (0, 1, 2):
        sentence = texts.advice_sentence(
            Advice(step=step, in_days=days, why=(Why(Reason.NEVER),)), "x"
        )
        assert sentence.endswith(".")
        assert sentence.count(". ") == 0


def test_every_member_has_a_name() -> None:
    every = [
        *map(texts.evidence_name, Evidence),
        *map(texts.row_name, RowState),
        *map(texts.column_name, Column),
        *map(texts.drill_words, DrillKind),
        *(texts.probe_text(each).en for each in ProbeKind if each is not ProbeKind.OF_THE_PACK),
        *(texts.because_words(Probe(each)) for each in ProbeKind),
        texts.because_words(Probe(ProbeKind.OWN_PART, quote="we " * 40)),
    ]
    assert all(every)
    for beyond in (True, False):
        found = Change(before=2, after=4, raters=1, least=1.87, beyond=beyond)
        assert "2.0" in texts.change_words(found)
    assert "1" in texts.count_words(ItemCount("K", 1, 3, 0, 0), "said so")
    assert "4" in texts.count_words(ItemCount("K", 1, 3, 2, 4), "said so")
