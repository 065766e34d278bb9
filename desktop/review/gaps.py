"""Self against peers: what may be said of the difference, and when nothing may (domain.md 4.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, median
from typing import TYPE_CHECKING

from desktop.review.agreement import ACCEPTED_DEVIATION, average_deviation
from desktop.review.model import WORTH, AnswerValue

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 1.0
LARGE_GAP = 1.67
"""A third of five points; practice takes more than one point or more than a third (domain.md 4.4)."""
HIGH, LOW = 4.0, 2.5
LEAST_PEERS = 2
ITEM_HIGH, ITEM_LOW = 0.75, 0.25


class GapLabel(StrEnum):
    """What a competency shows; the first three are no labels but reasons why there is none."""

    NO_OPINION = "no_opinion"
    ONE_OPINION = "one_opinion"
    REVIEWERS_DIFFER = "reviewers_differ"
    HIDDEN_STRENGTH = "hidden_strength"
    BLIND_SPOT = "blind_spot"
    SHARED_STRENGTH = "shared_strength"
    SHARED_GAP = "shared_gap"
    IN_LINE = "in_line"


class ItemLabel(StrEnum):
    """What a checklist item shows, as in the window of Johari."""

    OPEN_STRENGTH = "open_strength"
    BLIND_SPOT = "blind_spot"
    HIDDEN_STRENGTH = "hidden_strength"
    SHARED_GAP = "shared_gap"
    MIXED = "mixed"


_WINDOW = {
    (1, 1): ItemLabel.OPEN_STRENGTH,
    (1, -1): ItemLabel.BLIND_SPOT,
    (-1, 1): ItemLabel.HIDDEN_STRENGTH,
    (-1, -1): ItemLabel.SHARED_GAP,
}


@dataclass(frozen=True, slots=True)
class Gap:
    """The own level against those of the peers.

    Attributes:
        own: 1..5.
        peers: their levels, in the order of the reviewers.
        difference: own − median of the peers; None where nothing may be said.
        large: the difference is beyond a third of the scale.
    """

    own: int
    peers: tuple[int, ...]
    label: GapLabel
    difference: float | None = None
    large: bool = False


@dataclass(frozen=True, slots=True)
class Bounds:
    """From which difference on a gap is called so, and called large; in levels."""

    least: float = GAP
    large: float = LARGE_GAP


def gap(own: int, peers: Sequence[int], bounds: Bounds | None = None) -> Gap:
    """Compare the own level of a competency with those of independent peers.

    Args:
        own: 1..5.
        peers: levels of those who rated it without knowing the own one.
        bounds: from which difference on it is called a gap, or large; None for those of domain.md 4.4.
    """
    bounds = bounds or Bounds()
    levels = tuple(peers)
    if len(levels) < LEAST_PEERS:
        return Gap(own, levels, GapLabel.ONE_OPINION if levels else GapLabel.NO_OPINION)
    if average_deviation(levels) > ACCEPTED_DEVIATION:
        return Gap(own, levels, GapLabel.REVIEWERS_DIFFER)
    middle = float(median(levels))
    difference = own - middle
    return Gap(
        own,
        levels,
        _label(own, middle, difference, bounds.least),
        difference,
        abs(difference) >= bounds.large,
    )


def _label(own: int, middle: float, difference: float, least: float) -> GapLabel:
    if abs(difference) >= least:
        return GapLabel.BLIND_SPOT if difference > 0 else GapLabel.HIDDEN_STRENGTH
    if min(own, middle) >= HIGH:
        return GapLabel.SHARED_STRENGTH
    return GapLabel.SHARED_GAP if max(own, middle) <= LOW else GapLabel.IN_LINE


def item_label(own: AnswerValue, peers: Sequence[AnswerValue]) -> ItemLabel | None:
    """Compare the own answer to an item with the mean of the peers'; None without one to compare."""
    if own not in WORTH:
        return None
    worths = [WORTH[each] for each in peers if each in WORTH]
    if not worths:
        return None
    return _WINDOW.get((_end(WORTH[own]), _end(fmean(worths))), ItemLabel.MIXED)


def _end(worth: float) -> int:
    return 1 if worth >= ITEM_HIGH else -1 if worth <= ITEM_LOW else 0
