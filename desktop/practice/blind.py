"""Where the candidate and others see a competency differently (domain.md 4.4)."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

import msgspec

from desktop.review.gaps import GAP, Bounds, GapLabel, gap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.practice.attempts import Attempt


class Gap(msgspec.Struct, frozen=True):
    """The levels of one take: the candidate's own before the look, and those of independent others.

    Attributes:
        least: from how many levels on the difference is called a gap.
    """

    take: str
    own: float
    others: tuple[float, ...]
    least: float = GAP

    @property
    def size(self) -> float:
        """How much higher the candidate's own level is than the median of the others."""
        return self.own - median(self.others)

    @property
    def is_blind_spot(self) -> bool:
        """Say whether at least two others agree on a level that is lower by a gap or more."""
        bounds = Bounds(self.least)
        found = gap(int(self.own), [int(each) for each in self.others], bounds)
        return found.label is GapLabel.BLIND_SPOT


def last_gap(attempts: Sequence[Attempt], least: float = GAP) -> Gap | None:
    """Return the gap of the newest attempt on a competency that both sides rated.

    Args:
        attempts: on one competency, the newest last.
        least: from how many levels on the difference is called a gap.
    """
    for each in reversed(attempts):
        others = tuple(one.level for one in each.of_others if one.compared)
        if each.first_own is not None and others:
            return Gap(each.take, each.first_own, others, least)
    return None
