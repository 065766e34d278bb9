"""How far a competency has come, as well as few ratings can tell (domain.md 5.1). Not a grade.

Only levels that people gave enter; cues and answers to checklist items never do.
"""

from __future__ import annotations

import math
from enum import StrEnum
from statistics import stdev
from typing import TYPE_CHECKING

import msgspec

from desktop.practice.attempts import WEIGHT, Attempt

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PRIOR, PRIOR_WEIGHT = 3.0, 1.0
HALF_LIFE = 3
"""After so many later attempts a judgement counts half."""
MOST_EVIDENCE = 3.0
"""Of one attempt, however many people rated it."""
REDO_FACTOR = 0.5
RATING_SD, LEAST_SD = 0.8, 0.4
"""Assumed spread of a rating, until there are enough of others to know it."""
ENOUGH_FOR_SD = 10
Z80 = 1.28  # of an 80 % band
EARLY_FROM, SOME_FROM = 1.5, 4.0
SOME_DAYS = 2


class Evidence(StrEnum):
    """What can be said."""

    NONE = "none"  # no evidence yet
    NOT_ENOUGH = "not_enough"
    EARLY = "early"  # early sign
    SOME = "some"  # some evidence


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """What the ratings of a competency say together.

    Attributes:
        mean: 1 to 5; 3 when nothing is known.
        total: sum of the evidence, recent counting more.
        band: half the width of an 80 % band, None without evidence.
        effective: how many equal attempts the evidence is worth.
        attempts: how many attempts were rated.
    """

    mean: float = PRIOR
    total: float = 0.0
    band: float | None = None
    effective: float = 0.0
    attempts: int = 0
    evidence: Evidence = Evidence.NONE


def estimate(attempts: Sequence[Attempt], *, rating_sd: float = RATING_SD) -> Estimate:
    """Return the estimate from the rated attempts on one competency, the oldest first."""
    rated = [(each, level) for each in attempts if (level := each.level) is not None]
    if not rated:
        return Estimate()
    shares = [
        0.5 ** (later / HALF_LIFE) * evidence_of(each)
        for later, (each, _) in zip(range(len(rated) - 1, -1, -1), rated, strict=True)
    ]
    total = sum(shares)
    weighed = sum(share * level for share, (_, level) in zip(shares, rated, strict=True))
    return Estimate(
        mean=(PRIOR * PRIOR_WEIGHT + weighed) / (PRIOR_WEIGHT + total),
        total=total,
        band=Z80 * rating_sd / math.sqrt(total),
        effective=total**2 / sum(share**2 for share in shares),
        attempts=len(rated),
        evidence=_evidence(total, [each for each, _ in rated]),
    )


def evidence_of(attempt: Attempt) -> float:
    """Return how much an attempt tells before it grows old."""
    total = min(sum(WEIGHT[each.source] for each in attempt.judgements), MOST_EVIDENCE)
    return total * REDO_FACTOR if attempt.redo else total


def _evidence(total: float, rated: list[Attempt]) -> Evidence:
    if total < EARLY_FROM:
        return Evidence.NOT_ENOUGH
    seen_by_others = any(each.of_others for each in rated)
    days = {each.day for each in rated}
    if total < SOME_FROM or not seen_by_others or len(days) < SOME_DAYS:
        return Evidence.EARLY
    return Evidence.SOME


def spread(attempts: Iterable[Attempt]) -> float:
    """Return the standard deviation of a rating: the assumed one below ten ratings of others."""
    levels = [each.level for attempt in attempts for each in attempt.of_others]
    return max(LEAST_SD, stdev(levels)) if len(levels) >= ENOUGH_FOR_SD else RATING_SD
