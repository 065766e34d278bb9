"""A length of time in the other unit: 一年半 and “two and a half years” as months, “18 months” and 六个月 as years.

Read only of what is searched: a mask stays what it says, so that a bare 18 is still found by 18个月.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop.sharing.number_parts import CHINESE_DIGIT, CHINESE_VALUES
from desktop.sharing.said_numbers import Said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MONTHS = 12
HALF = 6
"""Of 7 or 20 months nobody says how many years they are."""
MOST_YEARS = 100
"""What has more is a year of the calendar."""
_UNIT = re.compile(
    r"[\s\-·]*(?:(?P<years>周?年(?![级代底初末度报])|(?:years?|yrs?)(?![a-z]))|(?P<months>个月|months?(?![a-z])))"
)
_BEHIND_ZERO = re.compile(rf"(?<=年零)[{CHINESE_DIGIT}](?=个月)")
_AND = re.compile(r"[\s,，、]*(?:零|又|加|和|and)?\s*")


def as_periods(text: str, found: Iterable[Said]) -> tuple[Said, ...]:
    """Return the years among numbers as months, and months that are half years as years, each with its unit.

    Args:
        text: in one width and case, Chinese simplified.
        found: the numbers that were read in it.
    """
    read = (*found, *_behind_zero(text))
    periods = [period for each in read if (period := _period(text, each)) is not None]
    together = tuple(_together(text, periods))
    return (*together, *(other for each in (*periods, *together) for other in _otherwise(each)))


def _behind_zero(text: str) -> Iterator[Said]:
    """Give the months of 一年零六个月: elsewhere a sign behind 零 belongs to its number."""
    for found in _BEHIND_ZERO.finditer(text):
        yield Said(found.start(), found.end(), Decimal(CHINESE_VALUES[found[0]]))


def _period(text: str, said: Said) -> Said | None:
    """Return a number with the years or months that it counts; None where it counts something else."""
    if said.value is None or said.percent or said.ordinal or said.fraction:
        return None
    if said.unit:
        return said if said.unit in {"years", "months"} else None
    unit = _UNIT.match(text, said.end)
    if unit is None or text.endswith("第", 0, said.start):
        return None
    return replace(said, end=unit.end(), unit=str(unit.lastgroup))


def _together(text: str, periods: list[Said]) -> Iterator[Said]:
    """Give 一年零六个月 as the months that it is."""
    by_start: dict[int, list[Said]] = {}
    for each in periods:
        if each.unit == "months":
            by_start.setdefault(each.start, []).append(each)
    for years in periods:
        between = _AND.match(text, years.end) if years.unit == "years" else None
        for months in by_start.get(between.end(), ()) if between else ():
            value = (years.value or 0) * MONTHS + (months.value or 0)
            yield replace(years, end=months.end, value=value, unit="months")


def _otherwise(period: Said) -> Iterator[Said]:
    value = period.value or Decimal(0)
    if period.unit == "years" and value < MOST_YEARS and value * MONTHS % 1 == 0:
        yield replace(period, value=value * MONTHS, unit="months")
    if period.unit == "months" and value % HALF == 0:
        yield replace(period, value=value / MONTHS, unit="years")
