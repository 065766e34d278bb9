"""Rows, notes and time of the plan."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import WorldError
from desktop.practice.advice import REVIEW_MINUTES, SESSION_EXTRA_S, Advice, Step
from desktop.practice.aim import role_in_use
from desktop.practice.builder import Slot, SlotKind
from desktop.practice.drills import ChosenDrill, DrillKind
from desktop.practice.outcomes import keep, read_diary, strike_out, write_down
from desktop.practice.plan_notes import LONGEST, drop_note, keep_note, note_down, read_notes
from desktop.practice.plan_rows import plan_rows
from desktop.practice.rows import RowState
from desktop.practice.time_box import LEAST_MINUTES, MOST_MINUTES, Doing, fill
from desktop.roles.model import Module
from desktop.roles.shelf import RoleShelf
from tests.practice.candidate import Candidate

PACK = RoleShelf(Path("nowhere")).get("ai_customer_service")


def slot(number: int, seconds: int) -> Slot:
    return Slot(
        question=f"Q{number:02}", competency=f"c{number % 2}", kind=SlotKind.FIRST, difficulty=2,
        hints=False, follow_ups=True, twist=False, redo=False, seconds=seconds,
    )  # fmt: skip


def advice(
    step: Step = Step.PRACTISE, *, drill: int = 0, lengths: tuple[int, ...] = (150,)
) -> Advice:
    slots = tuple(slot(number, seconds) for number, seconds in enumerate(lengths))
    chosen = ChosenDrill(DrillKind.NEED_CARDS, drill, (), ()) if drill else None
    take = "take" if step in {Step.REVIEW, Step.ASK_OTHERS} else ""
    return Advice(step=step, competency="c0", take=take, session=slots, drill=chosen)


@given(
    st.sampled_from(list(Step)),
    st.integers(0, 12),
    st.lists(st.integers(30, 420), max_size=5),
    st.integers(LEAST_MINUTES, MOST_MINUTES),
)
def test_what_is_proposed_always_fits(
    step: Step, drill: int, lengths: list[int], minutes: int
) -> None:
    given_advice = advice(step, drill=drill, lengths=tuple(lengths))
    box = fill(given_advice, minutes)
    used = sum(each.seconds for each in box.steps)
    assert used + box.left_s == minutes * 60
    assert box.left_s >= 0
    assert not any(each.seconds % 60 for each in box.steps), "the minutes shown add up"
    asked = [each.question for each in box.steps if each.doing is Doing.QUESTION]
    assert asked == [each.question for each in given_advice.session][: len(asked)]
    doings = [each.doing for each in box.steps]
    if Doing.DRILL in doings:
        assert Doing.QUESTION in doings[doings.index(Doing.DRILL) :]
    assert bool(box.needed_s) == (not box.steps and bool(lengths or step is Step.REVIEW))


def test_a_waiting_answer_comes_first_and_new_ones_last() -> None:
    box = fill(advice(Step.REVIEW, lengths=(150, 150)), 24)
    assert [each.doing for each in box.steps] == [
        Doing.REVIEW, Doing.QUESTION, Doing.QUESTION, Doing.REVIEW,
    ]  # fmt: skip
    assert (box.steps[0].take, box.steps[-1].take) == ("take", "")
    assert box.left_s == 24 * 60 - 2 * REVIEW_MINUTES * 60 - 2 * (150 + SESSION_EXTRA_S)


def test_what_stays_free_is_what_the_minutes_shown_leave() -> None:
    box = fill(advice(lengths=(195, 120, 150, 150, 75)), 20)
    assert [each.seconds // 60 for each in box.steps] == [4, 3, 3, 3, 2]
    assert box.left_s == 5 * 60


def test_a_drill_without_an_answer_after_it_is_left_out() -> None:
    assert [each.doing for each in fill(advice(drill=11), 12).steps] == [
        Doing.QUESTION,
        Doing.REVIEW,
    ]
    assert [each.doing for each in fill(advice(drill=11), 14).steps] == [
        Doing.DRILL,
        Doing.QUESTION,
    ]


def test_too_little_time_says_how_much_is_needed() -> None:
    box = fill(advice(lengths=(150, 60)), 1)
    assert (box.steps, box.needed_s) == ((), 2 * 60)


def test_three_columns_say_where_each_competency_stands(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, {each.id: 2.0 for each in PACK.competencies}, growth=0)
    empty = who.look()
    columns = plan_rows(PACK, empty.standings, empty.history)
    assert [each.module for each in columns] == list(Module)
    assert not any(each.drills for each in columns)
    assert all(row.why and row.done == 0 and row.all for each in columns for row in each.abilities)
    who.record(["Q20", "Q04"], others=1)
    now = who.look()
    columns = plan_rows(PACK, now.standings, now.history)
    rows = {
        (each.module, row.standing.competency): row for each in columns for row in each.abilities
    }
    assert rows[Module.SKILL, "need_insight"].done == 1
    assert rows[Module.SKILL, "need_insight"].question != "Q20"
    assert rows[Module.SKILL, "need_insight"].standing.row.state is RowState.WEAK
    drills = {row.kind: row for each in columns for row in each.drills}
    assert drills[DrillKind.NEED_CARDS].module is Module.MINDSET
    assert drills[DrillKind.NEED_CARDS].is_open
    assert {each.row.state for each in drills[DrillKind.NEED_CARDS].items} == {RowState.WEAK}


def test_a_drill_closes_after_two_sessions_and_opens_again(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, {each.id: 2.0 for each in PACK.competencies}, growth=0)
    seen: list[bool] = []
    for level in (2.0, 5.0, 5.0, 2.0):
        who.skill["need_insight"] = level
        who.record(["Q20"], others=1)
        who.sleep(1)
        now = who.look()
        rows = [row for each in plan_rows(PACK, now.standings, now.history) for row in each.drills]
        seen.append(next(row.is_open for row in rows if row.kind is DrillKind.NEED_CARDS))
    assert seen == [True, True, False, True]


def test_notes_are_kept_ticked_dropped_and_put_back(tmp_path: Path) -> None:
    path = tmp_path / "library" / "plan.json"
    assert read_notes(path) == ()
    first = note_down(path, "  a card ", " a call ", now=lambda: "2026-11-01T00:00:00.000Z")
    second = note_down(path, "x" * 400, now=lambda: "2026-11-02T00:00:00.000Z")
    assert (first.because, first.added, len(second.added)) == ("a call", "a card", LONGEST)
    assert read_notes(path) == (second, first)
    drop_note(path, first)
    assert read_notes(path) == (second,)
    keep_note(path, first)
    assert read_notes(path) == (second, first)
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(WorldError):
        read_notes(path)


def test_an_interview_is_changed_and_put_back(tmp_path: Path) -> None:
    import msgspec

    path = tmp_path / "diary.json"
    made = write_down(path, dt.date(2026, 11, 3), result="first")
    keep(path, msgspec.structs.replace(made, result="second"))
    assert [each.result for each in read_diary(path).outcomes] == ["second"]
    gone = strike_out(path, made.id)
    keep(path, gone)
    assert read_diary(path).outcomes == (gone,)


def test_the_role_in_use(tmp_path: Path) -> None:
    roles = RoleShelf(tmp_path / "roles")
    who = Candidate(tmp_path, roles.get("sales"), {"objection": 3.0, "discovery": 3.0, "value_pitch": 3.0, "pipeline": 3.0, "integrity": 3.0, "craft": 3.0})  # fmt: skip
    assert role_in_use(roles, who.targets, who.sessions).id == "ai_customer_service"
    assert role_in_use(roles, who.targets, who.sessions, "sales").id == "sales"
    who.record([who.pack.questions[0].id])
    assert role_in_use(roles, who.targets, who.sessions).id == "sales"


def test_a_proof_names_the_first_moment_it_rests_on(tmp_path: Path) -> None:
    from desktop.base.timecode import Span
    from desktop.practice.advice import proof_of
    from desktop.review.changes import add_mark, attach_to_rating
    from desktop.review.model import MarkKind
    from desktop.review.store import read_own, write_review

    who = Candidate(tmp_path, PACK, {each.id: 2.0 for each in PACK.competencies})
    session = who.record(["Q20"])
    (folder,) = who.sessions.folders()
    review = read_own(folder.reviews, session)
    assert review is not None
    take = review.ratings[0].take_id
    for number, start in enumerate((9000, 4000)):
        mark = f"mark-number-{number}"
        at = "2026-11-01T09:00:00.000Z"
        review = add_mark(
            review, take, Span(start, start + 500), mark_id=mark, at=at, kind=MarkKind.EVIDENCE
        )
        review = attach_to_rating(review, take, "need_insight", mark, at=at)
    write_review(folder.reviews, review)
    found = next(each for each in who.look().standings if each.competency == "need_insight")
    assert [each.at_ms for each in proof_of(found)] == [4000]
