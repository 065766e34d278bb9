"""Progress, honest with few points: dots by source, a line only when there is one (domain.md 5.4)."""

from __future__ import annotations

import math
from collections import Counter
from statistics import mean
from typing import TYPE_CHECKING

import msgspec

from desktop.practice.attempts import Attempt, Source, judged
from desktop.practice.estimate import estimate, spread
from desktop.review.model import AnswerValue

if TYPE_CHECKING:
    import datetime as dt

    from desktop.practice.history import History, ItemAnswer

LINE_ATTEMPTS, LINE_DAYS = 4, 2
ONE_RATER = 0.44
"""Agreement of one separate interviewer with another (Huffcutt, Culbertson & Weyhrauch 2013)."""
RATING_SD = 0.9
Z95 = 1.96
ENDS = 2
"""The mean of so many attempts at either end is compared."""


class Dot(msgspec.Struct, frozen=True, kw_only=True):
    """One judgement of one attempt, with all that one must know to read it.

    Attributes:
        prep_s: seconds of preparation; None where nobody knows.
    """

    at: str
    source: Source
    level: float
    question: str
    difficulty: int
    prep_s: int | None
    retake: bool
    take: str


class LinePoint(msgspec.Struct, frozen=True):
    """The estimate after an attempt, and half the width of its band."""

    at: str
    mean: float
    band: float


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """How the judgements of others moved from the first two attempts to the last two.

    Attributes:
        beyond: it is more than different reviewers would give the same answer.
        least: the smallest difference that would be.
    """

    before: float
    after: float
    raters: int
    least: float
    beyond: bool


class ItemCount(msgspec.Struct, frozen=True):
    """So many of the other reviewers said yes in the newest session, and in the one before."""

    item: str
    yes: int
    of: int
    yes_before: int
    of_before: int


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """What can be shown of a competency."""

    competency: str
    dots: tuple[Dot, ...]
    line: tuple[LinePoint, ...]
    change: Change | None
    counts: tuple[ItemCount, ...]


def progress(history: History, competency: str, items: tuple[str, ...] = ()) -> Progress:
    """Return the progress of a competency and the counts of its items."""
    rated = judged(history.of(competency), competency)
    return Progress(
        competency=competency,
        dots=tuple(_dot(each, index) for each in rated for index in range(len(each.judgements))),
        line=_line(rated, spread(history.attempts)),
        change=change(rated),
        counts=tuple(
            count for item in items if (count := count_yes(history.answers, item)) is not None
        ),
    )


def _dot(attempt: Attempt, index: int) -> Dot:
    judgement = attempt.judgements[index]
    return Dot(
        at=attempt.at,
        source=judgement.source,
        level=judgement.level,
        question=attempt.question,
        difficulty=attempt.difficulty,
        prep_s=attempt.prep_s,
        retake=attempt.retake,
        take=attempt.take,
    )


def _line(rated: tuple[Attempt, ...], rating_sd: float) -> tuple[LinePoint, ...]:
    days: set[dt.date] = {each.day for each in rated}
    if len(rated) < LINE_ATTEMPTS or len(days) < LINE_DAYS:
        return ()
    points: list[LinePoint] = []
    for count in range(1, len(rated) + 1):
        known = estimate(rated[:count], rating_sd=rating_sd)
        points.append(LinePoint(rated[count - 1].at, known.mean, known.band or 0.0))
    return tuple(points)


def least_change(raters: int) -> float:
    """Return the smallest difference that reviewers alone would hardly make, 95 %.

    With more raters it shrinks as their mean grows firmer (Spearman-Brown).
    """
    reliability = raters * ONE_RATER / (1 + (raters - 1) * ONE_RATER)
    return Z95 * math.sqrt(2) * RATING_SD * math.sqrt(1 - reliability)


def change(rated: tuple[Attempt, ...]) -> Change | None:
    """Compare the first two and the last two attempts that others rated.

    None below four such attempts, or when the same question stands at both ends: a retake is no growth.
    """
    seen = [each for each in rated if each.of_others and not each.redo]
    first, last = seen[:ENDS], seen[-ENDS:]
    if len(seen) < 2 * ENDS or {each.question for each in first} & {each.question for each in last}:
        return None
    raters = min(len(each.of_others) for each in (*first, *last))
    before, after = _mean(first), _mean(last)
    least = least_change(raters)
    return Change(
        before=before,
        after=after,
        raters=raters,
        least=least,
        beyond=abs(after - before) >= least,
    )


def _mean(attempts: list[Attempt]) -> float:
    return mean(mean(one.level for one in each.of_others) for each in attempts)


def count_yes(answers: tuple[ItemAnswer, ...], item: str) -> ItemCount | None:
    """Count who of the others said yes in the newest session that they looked at, and before.

    A reviewer counts once a session, whatever number of answers they looked at.
    """
    seen = [each for each in answers if each.item == item and each.source is not Source.SELF]
    sessions = list(dict.fromkeys(each.session for each in seen))
    if not sessions:
        return None
    all_of = Counter(one for one, _ in {(each.session, each.reviewer) for each in seen})
    said_yes = {(each.session, each.reviewer) for each in seen if each.value is AnswerValue.YES}
    yes = Counter(one for one, _ in said_yes)
    now, before = sessions[-1], sessions[-2] if len(sessions) > 1 else ""
    return ItemCount(item, yes[now], all_of[now], yes[before], all_of[before])
