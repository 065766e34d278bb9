"""What to do next, how long it takes and why, with the evidence it rests on (domain.md 5.2, 5.4)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.practice.attempts import judged, sessions_of
from desktop.practice.builder import Slot, build_session
from desktop.practice.drills import ChosenDrill, choose_drill
from desktop.practice.estimate import Evidence, estimate
from desktop.practice.priority import GAP_WITHOUT_DATE, GOOD_FROM
from desktop.practice.reasons import Reason, Why, reasons
from desktop.practice.rows import RowState
from desktop.practice.standing import Standing, standings
from desktop.review.gaps import GAP

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from desktop.practice.history import DoneTake, History
    from desktop.roles.model import RolePack

REVIEW_MINUTES = 8
"""What a review of one answer takes; also what a friend is asked for."""
SESSION_EXTRA_S = 30
"""Between two questions, to read and to look up."""
STILL_SESSIONS, LEAST_CHANGE = 3, 0.3
"""So many sessions without so much change: more of the same does not help (domain.md 5.4)."""


class Step(StrEnum):
    """What to do."""

    REVIEW = "review"  # look at an answer that nobody has looked at
    PRACTISE = "practise"
    ASK_OTHERS = "ask_others"  # let another person look, or try another kind of question
    KEEP_WARM = "keep_warm"  # everything stands; one session as the gap goes
    REST = "rest"  # every question was asked today


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """Where a reason can be looked up: who gave which level to which take, at which moment."""

    take: str
    session: str
    question: str
    day: str
    source: str
    level: float
    review: str
    at_ms: int | None = None


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """The next step.

    Attributes:
        competency: what it is about; empty when it is about no single one.
        take: the answer to review; empty otherwise.
        minutes: how long it takes, drill and session together.
        in_days: in how many days; 0 is today.
        session: the questions to answer; after a review, those that would come then; beside asking
            others, those that could be tried instead.
        drill: what to do before the questions, if anything.
    """

    step: Step
    competency: str = ""
    take: str = ""
    question: str = ""
    minutes: int = 0
    in_days: int = 0
    why: tuple[Why, ...] = ()
    proof: tuple[Proof, ...] = ()
    session: tuple[Slot, ...] = ()
    drill: ChosenDrill | None = None


def advise(
    pack: RolePack,
    history: History,
    *,
    today: dt.date,
    gap: int = GAP_WITHOUT_DATE,
    weights: Mapping[str, float] | None = None,
    words: Mapping[str, tuple[str, ...]] | None = None,
    blind_from: float = GAP,
) -> Advice:
    """Return the next step of a candidate.

    Args:
        pack: the role.
        history: what was done so far.
        today: the day of the question.
        gap: days that should lie between two practices of the same.
        weights: of the competencies in the target; without one those of the pack.
        words: of the job ad that ask for each competency.
        blind_from: as of ``standings``.
    """
    ranked = standings(
        pack, history, today=today, gap=gap, weights=weights, words=words, blind_from=blind_from
    )
    waiting = _waiting(history.takes)
    if waiting is not None:
        return Advice(
            step=Step.REVIEW,
            take=waiting.take,
            question=waiting.question,
            minutes=REVIEW_MINUTES,
            why=(Why(Reason.NOT_LOOKED_AT, {"day": waiting.day.isoformat()}),),
            session=build_session(pack, ranked, history.takes, today),
        )
    if len(asked := _asked(pack, ranked)) and all(map(_stands, asked)):
        return _keep_warm(pack, ranked, history, today, gap)
    if (still := _standing_still(ranked[0], history)) is not None:
        session = build_session(pack, ranked, history.takes, today)
        return msgspec.structs.replace(still, session=session)
    return _practise(pack, ranked, history, today)


def _practise(
    pack: RolePack, ranked: Sequence[Standing], history: History, today: dt.date
) -> Advice:
    slots = build_session(pack, ranked, history.takes, today)
    if not slots:
        return Advice(step=Step.REST, in_days=1, why=(Why(Reason.ALL_ASKED_TODAY),))
    first = next(each for each in ranked if each.competency == slots[0].competency)
    weak = {item for each in ranked for item in each.weak_items}
    drill = choose_drill(weak, pack, first.competency)
    if drill is not None and not set(drill.because) & set(first.weak_items):
        drill = None  # a drill for something else would not go with the reason
    return Advice(
        step=Step.PRACTISE,
        competency=first.competency,
        question=slots[0].question,
        minutes=_minutes(slots) + (drill.minutes if drill else 0),
        why=reasons(first),
        proof=proof_of(first),
        session=slots,
        drill=drill,
    )


def _keep_warm(
    pack: RolePack, ranked: Sequence[Standing], history: History, today: dt.date, gap: int
) -> Advice:
    slots = build_session(pack, ranked, history.takes, today)
    days = min((each.days for each in ranked if each.days is not None), default=0)
    return Advice(
        step=Step.KEEP_WARM,
        competency=slots[0].competency if slots else "",
        question=slots[0].question if slots else "",
        minutes=_minutes(slots),
        in_days=max(0, gap - days),
        why=(Why(Reason.ALL_GOOD),),
        proof=tuple(proof for each in ranked for proof in proof_of(each)[:1]),
        session=slots,
    )


def _waiting(takes: Sequence[DoneTake]) -> DoneTake | None:
    """Return the first take of the newest session that nobody has looked at."""
    if not takes:
        return None
    newest = [each for each in takes if each.session == takes[-1].session]
    return next((each for each in newest if not each.reviewed), None)


def _asked(pack: RolePack, ranked: Sequence[Standing]) -> list[Standing]:
    """Return the competencies that questions of the pack are about."""
    named = {name for each in pack.questions for name in each.competencies}
    return [each for each in ranked if each.competency in named]


def _stands(standing: Standing) -> bool:
    return (
        standing.estimate.evidence is Evidence.SOME
        and standing.estimate.mean >= GOOD_FROM
        and not standing.row.is_open
    )


def _standing_still(first: Standing, history: History) -> Advice | None:
    """Return the advice to change something when the level has not moved for three sessions."""
    rated = judged(history.of(first.competency), first.competency)
    sessions = sessions_of(rated)
    if len(sessions) <= STILL_SESSIONS or first.row.state is RowState.PASSED:
        return None
    means = [
        estimate([each for each in rated if each.session in sessions[:count]]).mean
        for count in range(len(sessions) - STILL_SESSIONS, len(sessions) + 1)
    ]
    if max(means) - min(means) >= LEAST_CHANGE:
        return None
    recent = [each for each in rated if each.session in sessions[-STILL_SESSIONS:]]
    by_others = any(each.of_others for each in recent)
    facts = {"sessions": str(STILL_SESSIONS)}
    why = [Why(Reason.STANDING_STILL, facts)]
    if not by_others:
        why.append(Why(Reason.NO_OTHER_EYES))
    return Advice(
        step=Step.ASK_OTHERS,
        competency=first.competency,
        take=recent[-1].take,
        question=recent[-1].question,
        minutes=REVIEW_MINUTES,
        why=(*why, *reasons(first)),
        proof=proof_of(first),
    )


def proof_of(standing: Standing) -> tuple[Proof, ...]:
    """Return the judgements that count most for a competency, the newest first."""
    return tuple(
        Proof(
            take=each.take,
            session=each.session,
            question=each.question,
            day=each.day.isoformat(),
            source=one.source,
            level=one.level,
            review=one.reviewer,
            at_ms=one.at_ms,
        )
        for each in standing.last
        for one in each.judgements
    )


def _minutes(slots: Sequence[Slot]) -> int:
    """Return how long a session takes, in whole minutes."""
    seconds = sum(each.seconds + SESSION_EXTRA_S for each in slots)
    return -(-seconds // 60)
