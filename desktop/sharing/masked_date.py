"""A day or month that is masked: found in figures and words, with or without its year, in either language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.sharing.spoken_figures import InFigures

_MONTHS = (
    "jan(?:uary)?", "feb(?:ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?", "july?", "aug(?:ust)?",
    "sep(?:t(?:ember)?)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
_SURE_MONTHS = {2, 7, 9, 10, 11, 12}
"""By their names; April, May, June, August, Jan and March are also people, “may” and “march” words."""
_YEAR = r"(?:1[89]|20)[\s-]?[0-9][\s-]?[0-9]"
_DAY = r"(?:[0-2]?[0-9]|3[01])(?![0-9])"
_SUFFIX = r"(?:\s?(?:st|nd|rd|th))?"
_DATES = (
    re.compile(
        rf"(?:(?P<year>{_YEAR})\s?年\s?)?(?<![0-9])(?P<month>1[0-2]|0?[1-9])\s?月(?:\s?(?P<day>{_DAY})\s?[日号]?)?"
    ),
    re.compile(
        rf"(?<![0-9])(?P<year>{_YEAR})\s?[-/.]\s?(?P<month>1[0-2]|0?[1-9])(?:\s?[-/.]\s?(?P<day>{_DAY}))?(?![0-9])"
    ),
    re.compile(
        rf"(?<![0-9])(?P<day>{_DAY})\s?[-/.]\s?(?P<month>1[0-2]|0?[1-9])\s?[-/.]\s?(?P<year>{_YEAR})(?![0-9])"
    ),
    re.compile(
        rf"(?<![0-9])(?P<month>1[0-2]|0?[1-9])\s?[-/.]\s?(?P<day>{_DAY})\s?[-/.]\s?(?P<year>{_YEAR})(?![0-9])"
    ),
    re.compile(
        rf"(?<![a-z])(?P<name>{_MONTH})\.?(?![a-z])(?:\s+(?:the\s+)?(?P<day>{_DAY}){_SUFFIX}(?!\s?%))?(?:[\s,-]+(?:of\s+|in\s+)?(?P<year>{_YEAR})(?![0-9]))?"
    ),
    re.compile(
        rf"(?<![0-9])(?P<day>{_DAY}){_SUFFIX}(?:\s+of)?[\s-]+(?P<name>{_MONTH})\.?(?![a-z])(?:[\s,-]+(?P<year>{_YEAR})(?![0-9]))?"
    ),
)
"""The ways to write a date, spoken numbers being figures already; which of day and month comes first is not known."""


_NUMBERS = (
    re.compile(r"(?<![0-9/])(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12][0-9]|0?[1-9])(?![0-9/])"),
    re.compile(r"(?<![0-9/])(?P<day>3[01]|[12][0-9]|0?[1-9])/(?P<month>1[0-2]|0?[1-9])(?![0-9/])"),
    re.compile(r"(?<![0-9-])(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])(?![0-9-])"),
)
"""Looked for where a day is masked; by itself ``5/12`` is a fraction as often."""


@dataclass(frozen=True, slots=True)
class _Date:
    start: int
    end: int
    year: str
    month: int
    day: int
    named: bool = False

    @property
    def is_sure(self) -> bool:
        """Say whether it is a date, though no day and no year stands beside the month."""
        return bool(self.day or self.year or not self.named or self.month in _SURE_MONTHS)

    def tells(self, kept: _Date) -> bool:
        """Say whether it tells a date that is kept: its day, with or without a year, or else month and year.

        Of a month that is kept alone every date in it tells.
        """
        if not (kept.day or kept.year):
            return self.month == kept.month and self.is_sure
        if self.month != kept.month or (self.year and kept.year and self.year != kept.year):
            return False
        return self.day == kept.day if kept.day else bool(self.year)


class MaskedDate:
    """A date that is masked: at least two of year, month and day, or a month.

    Args:
        dates: what it may be.
    """

    def __init__(self, dates: list[_Date]) -> None:
        self._dates = dates

    @classmethod
    def of(cls, figures: str) -> MaskedDate | None:
        """Return the date that a word is, its numbers as figures; None for what is none."""
        whole = [
            each
            for each in _dates(figures)
            if not (figures[: each.start] + figures[each.end :]).strip() and each.is_sure
        ]
        return cls(whole) if whole else None

    def places(self, read: InFigures) -> Iterator[tuple[int, int]]:
        """Give where a text says it: the day with or without its year, a month with its year."""
        patterns = _DATES + (_NUMBERS if any(each.day for each in self._dates) else ())
        for each in _dates(read.text, patterns):
            if any(map(each.tells, self._dates)):
                yield read.place(each.start, each.end)


def _dates(text: str, patterns: tuple[re.Pattern[str], ...] = _DATES) -> Iterator[_Date]:
    for pattern in patterns:
        for found in pattern.finditer(text):
            parts = found.groupdict()
            name = parts.get("name")
            month = _number_of(name) if name else int(parts["month"])
            year = re.sub(r"[^0-9]", "", parts.get("year") or "")
            day = int(parts["day"] or 0)
            yield _Date(found.start(), found.end(), year, month, day, named=bool(name))


def _number_of(name: str) -> int:
    return next(at for at, each in enumerate(_MONTHS, 1) if re.fullmatch(each, name))
