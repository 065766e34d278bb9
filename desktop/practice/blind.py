"""Where the candidate and others see a competency differently (domain.md 4.4)."""

from __future__ import annotations

from statistics import mean, median
from typing import TYPE_CHECKING

import msgspec

from desktop.practice.attempts import Attempt, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_OTHERS = 2
MOST_DEVIATION = 0.8
"""Average deviation from the mean above which reviewers differ (Burke & Dunlap 2002)."""
BLIND_FROM = 1.0


class Gap(msgspec.Struct, frozen=True):
    """The levels of one take: the candidate's own and those of others."""

    take: str
    own: float
    others: tuple[float, ...]

    @property
    def size(self) -> float:
        """How much higher the candidate's own level is than the median of the others."""
        return self.own - median(self.others)

    @property
    def is_blind_spot(self) -> bool:
        """Say whether at least two others agree on a level lower by one or more."""
        return (
            len(self.others) >= LEAST_OTHERS
            and average_deviation(self.others) <= MOST_DEVIATION
            and self.size >= BLIND_FROM
        )


def average_deviation(levels: Sequence[float]) -> float:
    """Return the mean distance of levels from their mean."""
    middle = mean(levels)
    return mean(abs(level - middle) for level in levels)


def last_gap(attempts: Sequence[Attempt]) -> Gap | None:
    """Return the gap of the newest attempt on a competency that both sides rated."""
    for each in reversed(attempts):
        own = [one.level for one in each.judgements if one.source is Source.SELF]
        others = tuple(one.level for one in each.of_others)
        if own and others:
            return Gap(each.take, own[-1], others)
    return None
