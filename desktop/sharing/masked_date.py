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


@dataclass(frozen=True, slots=True)
class _Date:
    start: int
    end: int
    year: str
    month: int
    day: int

    def tells(self, kept: _Date) -> bool:
        """Say whether it tells a date that is kept: its day, with or without a year, or else month and year."""
        if self.month != kept.month or (self.year and kept.year and self.year != kept.year):
            return False
        return self.day == kept.day if kept.day else bool(self.year)


class MaskedDate:
    """A date that is masked: at least two of year, month and day.

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
            if not (figures[: each.start] + figures[each.end :]).strip() and (each.day or each.year)
        ]
        return cls(whole) if whole else None

    def places(self, read: InFigures) -> Iterator[tuple[int, int]]:
        """Give where a text says it: the day with or without its year, a month with its year."""
        for each in _dates(read.text):
            if any(map(each.tells, self._dates)):
                yield read.place(each.start, each.end)


def _dates(text: str) -> Iterator[_Date]:
    for pattern in _DATES:
        for found in pattern.finditer(text):
            parts = found.groupdict()
            name = parts.get("name")
            month = _number_of(name) if name else int(parts["month"])
            year = re.sub(r"[^0-9]", "", parts["year"] or "")
            yield _Date(found.start(), found.end(), year, month, int(parts["day"] or 0))


def _number_of(name: str) -> int:
    return next(at for at, each in enumerate(_MONTHS, 1) if re.fullmatch(each, name))
