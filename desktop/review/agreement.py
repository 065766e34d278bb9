"""How far raters agree: what may be shown of it depends on how many there are (domain.md 4.2)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import combinations
from statistics import fmean, mean
from typing import TypeAlias

Value: TypeAlias = float | None
Units: TypeAlias = Sequence[Sequence[Value]]
"""One row a unit (a competency of an answer), one value a rater in the same order; None is missing."""
Distances: TypeAlias = dict[tuple[float, float], float]

ACCEPTED_DEVIATION = 0.8
"""Of an average deviation on five points: about a sixth of the scale (Burke & Dunlap 2002)."""
LEAST_UNITS = 10
"""For Krippendorff's alpha to be shown at all (domain.md 4.2)."""
UNIFORM_VARIANCE = 2.0
"""Of levels 1..5 given at random: (5² − 1) / 12 (James, Demaree & Wolf 1984)."""
DRAWS = 1000
SEED = 20260101
_SHARE = 0.8


class Scale(StrEnum):
    """What the distance of two ratings means."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


class Shown(StrEnum):
    """What a number of raters allows to show."""

    NOTHING = "nothing"
    ONE_OPINION = "one_opinion"
    DIFFERENCE = "difference"
    DEVIATION = "deviation"


def shown_for(raters: int) -> Shown:
    """Return what may be shown of one unit: 1 rater, 2, or 3 and more."""
    return (
        (Shown.NOTHING, Shown.ONE_OPINION, Shown.DIFFERENCE)[raters]
        if raters < 3
        else Shown.DEVIATION
    )


@dataclass(frozen=True, slots=True)
class Pairs:
    """All pairs of ratings within units, pooled.

    Attributes:
        mean_difference: mean of |a − b|.
        same: share of equal ratings, 0..1.
        within_one: share of ratings at most one level apart, 0..1.
    """

    count: int
    mean_difference: float
    same: float
    within_one: float


def pairs(units: Units) -> Pairs | None:
    """Compare the raters two by two; None when no unit has two ratings."""
    apart = [abs(a - b) for row in units for a, b in combinations(_given(row), 2)]
    if not apart:
        return None
    same = sum(each == 0 for each in apart) / len(apart)
    within = sum(each <= 1 for each in apart) / len(apart)
    return Pairs(len(apart), fmean(apart), same, within)


def average_deviation(ratings: Sequence[float]) -> float:
    """Return AD_M, the mean of |x − mean| of at least one rating.

    Of whole levels it is exact up to its one division: 0.8 is 0.8 with any number of raters.
    """
    count, total = len(ratings), sum(ratings)
    return sum(abs(each * count - total) for each in ratings) / count**2


def r_wg(ratings: Sequence[float]) -> float | None:
    """Return r_wg of levels 1..5 against the uniform distribution, not below 0; None below two."""
    if len(ratings) < 2:
        return None
    middle = fmean(ratings)
    variance = sum((each - middle) ** 2 for each in ratings) / (len(ratings) - 1)
    return max(0.0, 1 - variance / UNIFORM_VARIANCE)


def alpha(units: Units, scale: Scale = Scale.ORDINAL) -> float | None:
    """Return Krippendorff's alpha (Krippendorff 2011, with his ordinal distance).

    Any number of raters, missing values, any order. None when no two ratings can be compared or all
    of them are equal: then nothing can be said, neither 1 nor 0.
    """
    rows = [Counter(row) for row in map(_given, units) if len(row) > 1]
    counts = sum(rows, Counter[float]())
    if len(counts) < 2:
        return None
    total = counts.total()
    distance = _distances(scale, counts)
    observed = sum(_apart(row, distance) / (row.total() - 1) for row in rows)
    return 1 - (total - 1) * observed / _apart(counts, distance)


def _apart(counts: Counter[float], distance: Distances) -> float:
    """Return the sum of the distances of all pairs of values, each pair once."""
    return sum(counts[a] * counts[b] * distance[a, b] for a, b in combinations(sorted(counts), 2))


def alpha_range(
    units: Units, scale: Scale = Scale.ORDINAL, *, draws: int = DRAWS, seed: int = SEED
) -> tuple[float, float] | None:
    """Return between which values alpha lies in 80 of 100 draws of as many units, with replacement.

    The seed is fixed: the same ratings give the same range. None where no draw has an alpha.
    """
    dice = random.Random(seed)  # noqa: S311 - a bootstrap, no secret
    rows = list(units)
    found = [alpha(dice.choices(rows, k=len(rows)), scale) for _ in range(draws)] if rows else []
    values = sorted(each for each in found if each is not None)
    if not values:
        return None
    cut = (1 - _SHARE) / 2
    last = len(values) - 1
    return values[round(cut * last)], values[round((1 - cut) * last)]


def alpha_to_show(units: Units) -> float | None:
    """Return ordinal alpha if there are enough units with two ratings to speak of it, else None."""
    enough = _compared(units)
    return alpha(enough) if len(enough) >= LEAST_UNITS else None


def all_equal(units: Units) -> bool:
    """Say whether there are units enough for alpha and every level in them is the same: it has none."""
    enough = _compared(units)
    return len(enough) >= LEAST_UNITS and len({each for row in enough for each in row}) == 1


@dataclass(frozen=True, slots=True)
class Agreement:
    """What may be said of all units together (domain.md 4.2).

    Attributes:
        most: ratings of one unit, at most.
        pairs: None where no unit has two ratings.
        alpha: Krippendorff's, ordinal; None below ten units, and where all levels are equal.
        alpha_range: its range in 80 of 100 draws.
        all_equal: there are ten units, and every level in them is the same.
    """

    most: int = 0
    pairs: Pairs | None = None
    alpha: float | None = None
    alpha_range: tuple[float, float] | None = None
    all_equal: bool = False


def agreement(units: Units) -> Agreement:
    """Say how far raters agree over all units."""
    shown = alpha_to_show(units)
    return Agreement(
        most=max((len(_given(row)) for row in units), default=0),
        pairs=pairs(units),
        alpha=shown,
        alpha_range=alpha_range(units) if shown is not None else None,
        all_equal=all_equal(units),
    )


def _compared(units: Units) -> list[list[float]]:
    """Return the units with two ratings and more."""
    return [row for row in map(_given, units) if len(row) > 1]


def icc1(units: Units) -> tuple[float, float] | None:
    """Return ICC(1) of units with different numbers of raters, and k₀, the mean number in its sense.

    ``k₀ = (N − Σk²/N)/(n − 1)``, ``ICC = (MSB − MSW)/(MSB + (k₀ − 1)·MSW)`` (domain.md 4.2, after
    Shrout & Fleiss 1979). Units with one rating are dropped; None when it is not defined.
    """
    rows = [row for row in map(_given, units) if len(row) > 1]
    if len(rows) < 2:
        return None
    count = sum(map(len, rows))
    mean = sum(map(sum, rows)) / count
    between = sum(len(row) * (fmean(row) - mean) ** 2 for row in rows) / (len(rows) - 1)
    within = sum(sum((each - fmean(row)) ** 2 for each in row) for row in rows)
    within /= count - len(rows)
    raters = (count - sum(len(row) ** 2 for row in rows) / count) / (len(rows) - 1)
    below = between + (raters - 1) * within
    return ((between - within) / below, raters) if below else None


@dataclass(frozen=True, slots=True)
class Forms:
    """The six intraclass correlations of Shrout & Fleiss (1979), of one judge and of the mean of k.

    Attributes:
        one: every target was rated by other judges; two: by the same ones, drawn from many;
            three: by these judges, who are all there are.
    """

    one: float
    two: float
    three: float
    one_k: float
    two_k: float
    three_k: float


def icc_forms(units: Units) -> Forms | None:
    """Return the intraclass correlations of a complete table; None where they are not defined.

    It is reckoned in fractions: where a divisor is 0 it must not come out as nearly so.

    Args:
        units: one row a target, the same judges in every row.
    """
    rows = [_given(row) for row in units]
    n, k = len(rows), len(units[0]) if units else 0
    if n < 2 or k < 2 or any(len(row) != k for row in rows):
        return None
    exact = [[Fraction(each) for each in row] for row in rows]
    middle = mean(map(mean, exact))
    targets = k * _squares(map(mean, exact), middle) / (n - 1)
    judges = n * _squares(map(mean, zip(*exact, strict=True)), middle) / (k - 1)
    inside = sum(_squares(row, mean(row)) for row in exact)
    within = inside / (n * (k - 1))
    error = (inside - judges * (k - 1)) / ((n - 1) * (k - 1))
    apart = k * (judges - error) / n
    below = (
        targets + (k - 1) * within, targets + (k - 1) * error + apart, targets + (k - 1) * error,
        targets, targets + apart / k, targets,
    )  # fmt: skip
    above = (targets - within, *[targets - error] * 2) * 2
    if not all(below):
        return None
    return Forms(*(float(a / b) for a, b in zip(above, below, strict=True)))


def _squares(values: Iterable[Fraction], middle: Fraction) -> Fraction:
    """Return the sum of squared distances."""
    return sum(((each - middle) ** 2 for each in values), Fraction())


def _given(row: Sequence[Value]) -> list[float]:
    return [float(each) for each in row if each is not None]


def _distances(scale: Scale, counts: Counter[float]) -> Distances:
    """Return the squared distance of every two values, the lower one first."""
    values = sorted(counts)
    return {(a, b): _distance(scale, a, b, counts) for a, b in combinations(values, 2)}


def _distance(scale: Scale, a: float, b: float, counts: Counter[float]) -> float:
    if scale is Scale.NOMINAL:
        return 1.0
    if scale is Scale.INTERVAL:
        return (a - b) ** 2
    if scale is Scale.RATIO:
        return ((a - b) / (a + b)) ** 2
    between = sum(count for value, count in counts.items() if a <= value <= b)
    return (between - (counts[a] + counts[b]) / 2) ** 2
