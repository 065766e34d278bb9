"""Thirty sessions of a simulated candidate: at every step the plan can be explained from the folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.base.ids import new_id
from desktop.practice.advice import SESSION_EXTRA_S, Step, proof_of
from desktop.practice.estimate import Evidence
from desktop.practice.reasons import Reason
from desktop.practice.rows import RowState
from desktop.practice.situation import Situation, Stage
from desktop.practice.time_box import fill
from desktop.roles.shelf import RoleShelf
from desktop.roles.target import GoalPreset, Target
from desktop.ui.texts.practice import advice_sentence
from tests.practice.candidate import Candidate

if TYPE_CHECKING:
    from desktop.roles.model import Question, RolePack

PACK = RoleShelf(Path("nowhere")).get("ai_customer_service")
AD = "熟悉智能客服系统,具备用户需求洞察能力,擅长冲突化解"


def skills(pack: RolePack, level: float) -> dict[str, float]:
    return {each.id: level for each in pack.competencies}


def check_proof(now: Situation) -> None:
    """Every judgement that is named is there, with that level, of that day and reviewer."""
    there = {
        (each.take, each.competency, one.reviewer, one.level, each.day.isoformat())
        for each in now.history.attempts
        for one in each.judgements
    }
    for each in now.advice.proof:
        assert any(
            (take, reviewer, level, day) == (each.take, each.review, each.level, each.day)
            for take, _, reviewer, level, day in there
        )
    for standing in now.standings:
        for each in proof_of(standing):
            assert (each.take, standing.competency, each.review, each.level, each.day) in there
    named = {each.reason for each in now.advice.why}
    if named & {Reason.BELOW_GOOD, Reason.OTHERS_SAW_LESS, Reason.REOPENED, Reason.ALL_GOOD}:
        assert now.advice.proof
    if Reason.NEVER in named:
        assert not now.history.of(now.advice.competency)


def check_time(now: Situation) -> None:
    """What is proposed fits into the time, and what is advised takes as long as it says."""
    slots = sum(each.seconds + SESSION_EXTRA_S for each in now.advice.session)
    if now.advice.step is Step.PRACTISE:
        drill = now.advice.drill.minutes if now.advice.drill else 0
        assert now.advice.minutes == -(-slots // 60) + drill
    for minutes in (2, 5, 10, 20, 45):
        box = fill(now.advice, minutes)
        assert sum(each.seconds for each in box.steps) <= minutes * 60


def explain(now: Situation, takes: set[str]) -> None:
    """Check that what is advised follows from what is there."""
    advice = now.advice
    sentence = advice_sentence(advice, advice.competency)
    assert sentence
    assert "%" not in sentence
    assert "{" not in sentence
    assert advice.why
    assert {each.take for each in advice.proof} <= takes
    check_proof(now)
    check_time(now)
    totals = [each.priority.total for each in now.standings]
    assert totals == sorted(totals, reverse=True)
    if advice.step is Step.PRACTISE:
        first = advice.session[0]
        asked = {name for each in PACK.questions for name in each.competencies}
        assert first.competency == next(
            each.competency for each in now.standings if each.competency in asked
        )
        assert 4 <= len(advice.session) <= 5
        names = [each.question for each in advice.session]
        assert len(set(names)) == len(names)
        pairs = zip(advice.session, advice.session[1:], strict=False)
        assert all(one.competency != two.competency for one, two in pairs)
        for slot in advice.session:
            known = next(each for each in now.standings if each.competency == slot.competency)
            mean = known.estimate.mean
            assert slot.difficulty == (1 if mean < 2.5 else 2 if mean < 3.5 else 3)
            assert slot.hints == (slot.difficulty == 1)
            assert slot.follow_ups == (slot.difficulty >= 2)
            assert slot.twist == (slot.difficulty == 3)
    for each in now.standings:
        if each.row.state is RowState.PASSED:
            assert len({look.session for look in each.row.because}) == 2


@pytest.mark.parametrize(("level", "vanity"), [(2.0, 0.0), (2.0, 2.0)], ids=["modest", "vain"])
def test_every_step_can_be_explained(tmp_path: Path, level: float, vanity: float) -> None:
    who = Candidate(tmp_path, PACK, skills(PACK, level), vanity=vanity)
    who.targets.write(
        Target(
            id=new_id(),
            role=PACK.id,
            created_at="2026-11-01T00:00:00.000Z",
            updated_at="2026-11-01T00:00:00.000Z",
            ad=AD,
            goal=GoalPreset.IOT,
            interview_day="2026-12-31",
        )
    )
    now = who.look()
    assert (now.stage, now.advice.step) == (Stage.PRACTISE, Step.PRACTISE)
    steps: list[Step] = []
    reasons: set[Reason] = set()
    for number in range(30):
        explain(now, {each.take for each in now.history.takes})
        steps.append(now.advice.step)
        reasons |= {each.reason for each in now.advice.why}
        if now.advice.session and now.advice.step is not Step.ASK_OTHERS:
            who.follow(now.advice, others=2 if number % 2 else 0)
        else:  # advised to ask another person: this time two friends look
            who.record([now.advice.question], others=2)
        who.sleep(2)
        now = who.look()
    assert len(who.sessions.folders()) == 30
    assert Step.PRACTISE in steps
    assert {Reason.NEVER, Reason.AD_ASKS} <= reasons
    assert (Reason.OTHERS_SAW_LESS in reasons) == (vanity > 0)
    assert any(each.estimate.evidence is Evidence.SOME for each in now.standings)
    assert all(each.estimate.attempts for each in now.standings if each.competency != "craft")


def expected(run: int, *, passed: bool) -> RowState:
    """Return the state after so many sessions in a row that went well."""
    if run >= 2:
        return RowState.PASSED
    if run == 1:
        return RowState.ONCE
    return RowState.REOPENED if passed else RowState.WEAK


def test_rows_pass_after_two_sessions_and_open_again_in_a_bad_week(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, skills(PACK, 2.5), growth=0.4)
    run: dict[str, int] = {}  # sessions in a row that went well, counted from what was recorded
    passed: set[str] = set()
    seen: set[RowState] = set()
    for number in range(30):
        if number == 18:
            who.skill, who.growth = skills(PACK, 2.0), 0.0
        advice = who.look().advice
        questions = [each.question for each in advice.session]
        touched = {name for each in questions for name in question_of(each).competencies}
        for each in touched:
            run[each] = run.get(each, 0) + 1 if round(who.skill[each]) >= 4 else 0
        who.record(questions, others=1)
        who.sleep(1)
        for each in who.look().standings:
            if each.competency not in touched:
                continue
            count = run[each.competency]
            assert each.row.state is expected(count, passed=each.competency in passed)
            assert count < 2 or len({look.session for look in each.row.because}) == 2
            passed |= {each.competency} if count >= 2 else set()
            seen.add(each.row.state)
    assert seen == {RowState.WEAK, RowState.ONCE, RowState.PASSED, RowState.REOPENED}


def question_of(name: str) -> Question:
    found = PACK.question(name)
    assert found is not None
    return found


def test_a_strong_candidate_is_told_to_stop(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, skills(PACK, 5.0))
    names = [each.id for each in PACK.questions]
    for start in range(0, 30, 5):
        who.record(names[start : start + 5], others=3)
        who.sleep(1)
    for start in range(0, 30, 5):
        who.record(names[start : start + 5], others=3)
        who.sleep(1)
    advice = who.look().advice
    assert advice.step is Step.KEEP_WARM
    assert advice.why[0].reason is Reason.ALL_GOOD


def test_one_who_stands_still_is_sent_to_others(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, skills(PACK, 2.0), growth=0.0)
    for _ in range(12):
        now = who.look()
        if now.advice.step is Step.ASK_OTHERS:
            break
        who.follow(now.advice)
        who.sleep(2)
    else:
        pytest.fail("never told to ask others")
    reasons = [each.reason for each in now.advice.why]
    assert reasons[:2] == [Reason.STANDING_STILL, Reason.NO_OTHER_EYES]
    assert now.advice.proof


def test_an_answer_that_nobody_looked_at_comes_first(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, skills(PACK, 3.0))
    who.record(["Q01", "Q02"], own=False)
    now = who.look()
    assert (now.advice.step, now.advice.question) == (Step.REVIEW, "Q01")
    assert now.advice.why[0].reason is Reason.NOT_LOOKED_AT
    assert now.advice.session


def test_a_weak_row_passes_after_two_sessions_and_reopens(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, skills(PACK, 2.0), growth=0)

    def row() -> RowState:
        found = who.look().standings
        return next(each.row.state for each in found if each.competency == "learn")

    who.record(["Q04"], others=1)
    assert row() is RowState.WEAK
    who.skill["learn"] = 5
    who.sleep(1)
    who.record(["Q04", "Q12"], others=1)  # twice in one session is once
    assert row() is RowState.ONCE
    who.sleep(1)
    who.record(["Q12"], others=1)
    assert row() is RowState.PASSED
    who.skill["learn"] = 2
    who.sleep(1)
    who.record(["Q04"], others=1)
    assert row() is RowState.REOPENED
    now = who.look()
    changes = {each.item: each for each in now.plan.changes}
    assert not changes["K15"].closed
    reasons = [each.reason for each in now.advice.why]
    if now.advice.competency == "learn":
        assert reasons[0] is Reason.REOPENED


def test_every_question_of_today_was_asked(tmp_path: Path) -> None:
    who = Candidate(tmp_path, PACK, skills(PACK, 3.0))
    names = [each.id for each in PACK.questions]
    who.record(names)
    again = who.look().advice.session
    assert all(slot.redo for slot in again)
    who.record(names)
    assert who.look().advice.step is Step.REST
