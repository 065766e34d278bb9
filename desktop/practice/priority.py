"""Which competency comes next, and why: a sum of four parts, each of which can be told (domain.md 5.2)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

GOOD_FROM = 4.0
UNSURE, SPACED, BLIND = 0.3, 0.2, 0.2
FULL_EVIDENCE = 4.0
GAP_SHARE, LEAST_GAP, MOST_GAP = 0.15, 1, 7
"""A tenth to a fifth of the time left is the best gap for delays of weeks (Cepeda 2008)."""
GAP_WITHOUT_DATE = 2


class Priority(msgspec.Struct, frozen=True, kw_only=True):
    """The four parts; their sum ranks the competencies; it is shown where somebody asks for the rule, nowhere else.

    Attributes:
        weak: the level is below 4, times how much the target asks for it.
        unsure: little is known.
        spaced: it was not practised for as long as the gap.
        blind: others saw less than the candidate did.
    """

    weak: float
    unsure: float
    spaced: float
    blind: float

    @property
    def total(self) -> float:
        """The sum."""
        return self.weak + self.unsure + self.spaced + self.blind


def priority(
    *,
    importance: float,
    mean: float,
    total: float,
    days: float | None,
    gap: int,
    blind: bool,
) -> Priority:
    """Return the priority of a competency.

    Args:
        importance: its weight in the target, or in the role pack.
        mean: of the estimate, 1 to 5.
        total: evidence of the estimate.
        days: since it was last practised; None when it never was.
        gap: days that should lie between two practices.
        blind: it may be a blind spot.
    """
    return Priority(
        weak=importance * max(0.0, GOOD_FROM - mean) / 2,
        unsure=UNSURE * (1 - min(total / FULL_EVIDENCE, 1.0)),
        spaced=SPACED * (1.0 if days is None else min(1.0, days / gap)),
        blind=BLIND if blind else 0.0,
    )


def gap_days(days_left: int) -> int:
    """Return how many days should lie between two practices, 1 to 7."""
    return min(MOST_GAP, max(LEAST_GAP, round(GAP_SHARE * days_left)))


def gap_until(interview_day: str, today: dt.date) -> int:
    """Return the gap for an interview; without a date, or after it, two days."""
    if not interview_day:
        return GAP_WITHOUT_DATE
    left = (dt.date.fromisoformat(interview_day) - today).days
    return gap_days(left) if left >= 0 else GAP_WITHOUT_DATE


def rank(found: Iterable[tuple[str, Priority, float | None]]) -> tuple[str, ...]:
    """Order competencies: the highest sum first; of equal ones the longest not practised.

    Args:
        found: competency, its priority, days since it was practised, in the order of the pack.
    """
    ordered = sorted(
        found,
        key=lambda each: (
            -round(each[1].total, 9),
            -(float("inf") if each[2] is None else each[2]),
        ),
    )
    return tuple(name for name, _, _ in ordered)
