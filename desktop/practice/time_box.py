"""What fits into the minutes that somebody has (domain.md 5.2)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.practice.advice import REVIEW_MINUTES, SESSION_EXTRA_S, Step
from desktop.practice.builder import Slot
from desktop.practice.drills import DrillKind

if TYPE_CHECKING:
    from desktop.practice.advice import Advice

LEAST_MINUTES, MOST_MINUTES = 2, 180
MINUTE_S = 60


class Doing(StrEnum):
    """What is done in a part of the time."""

    REVIEW = "review"  # look at an answer
    DRILL = "drill"
    QUESTION = "question"


class TimedStep(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do and its seconds, which are whole minutes.

    Attributes:
        take: the answer to look at; empty for one that is recorded in the same time.
        slot: the place of the question in the advised session.
    """

    doing: Doing
    seconds: int
    competency: str = ""
    question: str = ""
    take: str = ""
    drill: DrillKind | None = None
    slot: Slot | None = None


class TimeBox(msgspec.Struct, frozen=True, kw_only=True):
    """What to do in the time that is there; never longer than it.

    Attributes:
        left_s: seconds that stay free.
        needed_s: what the shortest sensible thing would need, when nothing fits.
    """

    minutes: int
    steps: tuple[TimedStep, ...] = ()
    left_s: int = 0
    needed_s: int = 0


def fill(advice: Advice, minutes: int) -> TimeBox:
    """Return what fits, in the order in which it is done.

    An answer that waits is looked at first. A drill stands before the questions only where one of
    them fits after it. Questions come in the order of the session, so that no competency follows
    itself. What is left goes into looking at the new answers.
    """
    wanted = [*_waiting(advice), *_practice(advice, minutes * 60 - _sum(_waiting(advice)))]
    steps: list[TimedStep] = []
    left = minutes * 60
    for step in wanted:
        if step.seconds > left:
            break
        steps.append(step)
        left -= step.seconds
    for step in [each for each in steps if each.doing is Doing.QUESTION]:
        if left >= REVIEW_MINUTES * 60:
            steps.append(_review(step.question, step.competency))
            left -= REVIEW_MINUTES * 60
    needed = 0 if steps else min((each.seconds for each in wanted), default=0)
    return TimeBox(minutes=minutes, steps=tuple(steps), left_s=left, needed_s=needed)


def _waiting(advice: Advice) -> list[TimedStep]:
    waits = advice.step is Step.REVIEW
    return [_review(advice.question, "", advice.take)] if waits else []


def _practice(advice: Advice, left: int) -> list[TimedStep]:
    questions = [_question(each) for each in advice.session]
    drill = advice.drill
    if drill is None or not questions or drill.minutes * 60 + questions[0].seconds > left:
        return questions
    step = TimedStep(
        doing=Doing.DRILL,
        seconds=drill.minutes * 60,
        competency=advice.competency,
        drill=drill.kind,
    )
    return [step, *questions]


def _question(slot: Slot) -> TimedStep:
    return TimedStep(
        doing=Doing.QUESTION,
        # whole minutes, as they are shown: what is shown then adds up to the time that is there
        seconds=-(-(slot.seconds + SESSION_EXTRA_S) // MINUTE_S) * MINUTE_S,
        competency=slot.competency,
        question=slot.question,
        slot=slot,
    )


def _review(question: str, competency: str, take: str = "") -> TimedStep:
    return TimedStep(
        doing=Doing.REVIEW,
        seconds=REVIEW_MINUTES * 60,
        competency=competency,
        question=question,
        take=take,
    )


def _sum(steps: list[TimedStep]) -> int:
    return sum(each.seconds for each in steps)
