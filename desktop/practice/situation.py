"""Everything about a candidate and a role at one moment: what Home and the commands show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.practice.advice import Advice, Step, advise
from desktop.practice.attempts import local_day
from desktop.practice.coverage import CoverageRow, StoryLinks, coverage
from desktop.practice.first_look import nothing_known
from desktop.practice.history import History, read_history
from desktop.practice.plan import Plan, make_plan
from desktop.practice.priority import gap_until
from desktop.practice.standing import Standing, standings
from desktop.review.gaps import GAP
from desktop.roles.job_words import job_words
from desktop.roles.keywords import find_keywords
from desktop.roles.weighing import Weighted, is_ready, weigh

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from desktop.practice.first_look import Opened
    from desktop.roles.model import RolePack
    from desktop.roles.target import Target
    from desktop.roles.target_shelf import TargetShelf
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.shelf import SessionShelf


class Stage(StrEnum):
    """Where in the loop a target stands (domain.md 1.3)."""

    ANALYSE = "analyse"  # no job ad with three competencies and a goal yet
    PRACTISE = "practise"
    EVALUATE = "evaluate"  # an answer waits, or a competency nobody else has rated
    REPEAT = "repeat"


@dataclass(frozen=True)
class Situation:
    """What is aimed at, what was done, where it stands, what comes next."""

    target: Target | None
    weighted: tuple[Weighted, ...]
    gap: int
    history: History
    standings: tuple[Standing, ...]
    advice: Advice
    plan: Plan
    coverage: tuple[CoverageRow, ...]
    stage: Stage


def situation(
    pack: RolePack,
    *,
    sessions: SessionShelf,
    targets: TargetShelf,
    stories: Sequence[StoryLinks] = (),
    today: dt.date,
    opened: Callable[[SessionFolder], Opened] = nothing_known,
    day_of: Callable[[str], dt.date] = local_day,
    blind_from: float = GAP,
) -> Situation:
    """Look at everything once; ``opened`` as in ``read_history``.

    ``blind_from`` is what the settings call a gap, in levels.

    Raises:
        WorldError: the user's own words of job ads are damaged, or a folder cannot be read.
    """
    target = targets.of_role(pack.id)
    history = read_history(sessions, pack.id, opened=opened, day_of=day_of)
    weighted = weigh_target(pack, target, targets)
    weights = {each.competency: each.weight for each in weighted} if target else {}
    words = {each.competency: each.words for each in weighted}
    gap = gap_until(target.interview_day if target else "", today)
    ranked = standings(
        pack, history, today=today, gap=gap, weights=weights, words=words, blind_from=blind_from
    )
    advice = advise(
        pack, history, today=today, gap=gap, weights=weights, words=words, blind_from=blind_from
    )
    rows = coverage(pack, history.attempts, stories, weights)
    return Situation(
        target=target,
        weighted=weighted,
        gap=gap,
        history=history,
        standings=ranked,
        advice=advice,
        plan=make_plan(pack, ranked, history),
        coverage=rows,
        stage=_stage(target, weighted, history, advice),
    )


def weigh_target(
    pack: RolePack, target: Target | None, targets: TargetShelf
) -> tuple[Weighted, ...]:
    """Return the weights of a target; without one there are none.

    Raises:
        WorldError: the user's own words of job ads are damaged.
    """
    if target is None:
        return ()
    keywords = find_keywords(target.ad, job_words(pack, targets.words))
    return weigh(pack, keywords, goal=target.goal, own=target.own_weights)


def _stage(
    target: Target | None, weighted: tuple[Weighted, ...], history: History, advice: Advice
) -> Stage:
    if target is None or not is_ready(weighted, has_goal=bool(target.goal or target.goal_words)):
        return Stage.ANALYSE
    if not history.takes:
        return Stage.PRACTISE
    seen = {each.competency for each in history.attempts if each.of_others}
    unseen = any(each.words and each.competency not in seen for each in weighted)
    if advice.step is Step.REVIEW or unseen:
        return Stage.EVALUATE
    return Stage.REPEAT
