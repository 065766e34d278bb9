"""A number that is masked, alone or with its unit: found by its value in whatever way it is said."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop.sharing.joined_numbers import TO, joined_numbers
from desktop.sharing.said_fractions import as_shares
from desktop.sharing.said_numbers import LEAST, Said, said_numbers
from desktop.sharing.said_otherwise import said_otherwise
from desktop.sharing.said_periods import as_periods
from desktop.sharing.units import are_alike, counts_something_else, unit_of, with_unit
from desktop.transcription.number_words import CHINESE_DIGITS, CHINESE_SIGNS, CHINESE_TWO

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONE_SIGN = re.compile(
    rf"(?<![第0-9{CHINESE_SIGNS}点.几数多])[{CHINESE_DIGITS[1:]}{CHINESE_TWO}](?![{CHINESE_SIGNS}点])"
)


_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)$")
_FIRST = re.compile(r"第\s*$")


class Numbers:
    """All that may be read as a number in a text, by what it comes to: a mask is compared with the few that may say it.

    Args:
        even: the text, in one spelling.
    """

    def __init__(self, even: str) -> None:
        self.written = said_numbers(even)
        found = _as_said(even, self.written)
        self.all = (*found, *as_periods(even, found))
        self._by_value: dict[Decimal, list[Said]] = {}
        for each in self.all:
            if each.value is not None:
                self._by_value.setdefault(each.value, []).append(each)
        self._fractions = [each for each in self.all if each.fraction]
        self._shares = [each for each in self.all if each.percent and not each.fraction]

    def saying(self, said: Said) -> list[Said]:
        """Return those that say what another number does."""
        same = () if said.value is None else self._by_value.get(said.value, ())
        # a share may be said for a fraction that it is rounded from
        rounded = self._shares if said.fraction else self._fractions if said.percent else ()
        return [each for each in (*same, *rounded) if each.says(said)]


def _as_said(even: str, written: tuple[Said, ...]) -> tuple[Said, ...]:
    """Return the numbers of a text as they are said, besides as written: what a mask may mean."""
    found = (
        *written,
        *joined_numbers(even),
        *_small(even),
        *said_otherwise(even),
    )
    return (*found, *as_shares(found))


def _small(even: str) -> Iterator[Said]:
    """Give Chinese numbers of one sign; they count with their unit only."""
    for found in _ONE_SIGN.finditer(even):
        value = 2 if found[0] == CHINESE_TWO else CHINESE_DIGITS.index(found[0])
        yield Said(found.start(), found.end(), Decimal(value))


def _meant(word: str) -> Said | None:
    """Return the one number that a word is: the longest reading with nothing but a unit around it."""
    written = said_numbers(word)
    alone = [
        each
        for each in _as_said(word, written)
        if each.value is not None and unit_of(word[: each.start], word[each.end :]) is not None
    ]
    if alone:
        return min(alone, key=lambda each: each.start - each.end)
    return written[0] if len(written) == 1 else None


class MaskedNumber:
    """A word to mask that is a number.

    From ten on, with decimals or as a share, its value says enough: ``25岁`` is found as “twenty-five”,
    with its unit where it has one, but not as “25 minutes”. A smaller one is found where its unit stands beside it, in
    either language: ``3年`` as “three years”, and never as a bare three. With anything else around
    it (``35号楼``) it is found with just that.

    Args:
        said: the number in it.
        unit: what it counts; empty without a unit, None where something else stands there.
        before: what stands before it, where ``unit`` is None.
        after: what stands behind it.
    """

    def __init__(self, said: Said, unit: str | None, before: str, after: str) -> None:
        self._said, self.unit = said, unit
        # 半年 is half of a year, and no half of anything else.
        self._tells = said.tells and not (said.unit and (said.value or 0) < 1)
        self._before, self._after = before, after

    @classmethod
    def of(cls, word: str) -> MaskedNumber | None:
        """Return the number that a word is, in one spelling; None for what is none, or too small alone."""
        word = _ORDINAL.sub("", word)
        said = _meant(word)
        if said is None or said.value is None:
            return None
        before, after = word[: said.start], word[said.end :]
        if said.ordinal and said.value >= LEAST:
            said, before = replace(said, ordinal=False), _FIRST.sub("", before)
        unit = unit_of(before, after)
        if said.unit and not unit:
            unit = None if unit is None else said.unit
        if not said.tells and not unit:
            return None
        return cls(said, unit, before.strip(), after.strip())

    @property
    def value(self) -> Decimal | None:
        """What it comes to."""
        return self._said.value

    @property
    def counts(self) -> bool:
        """Whether it says of what it is, and is no share."""
        return self.unit != "" and not self._said.percent

    def places(self, even: str, numbers: Numbers) -> list[tuple[int, int]]:
        """Return where a text says it."""
        said = numbers.saying(self._said)
        return [place for each in said if (place := self._place(even, each)) is not None]

    def _place(self, even: str, each: Said) -> tuple[int, int] | None:
        if self.unit is None:
            return self._exactly(even, each)
        if each.unit:
            alike = not self.unit or are_alike(each.unit, self.unit)
            return (each.start, each.end) if alike else None
        place = with_unit(even, each.start, each.end, self.unit) if self.unit else None
        alone = (each.start, each.end)
        if self._tells:
            return place or alone if self._counts_the_same(even, each) else None
        return place if place != alone and not each.ordinal else None

    def _counts_the_same(self, even: str, each: Said) -> bool:
        if not self.unit:
            return True
        other = counts_something_else(even, each.start, each.end, self.unit)
        return each.percent == self._said.percent and not other

    def _exactly(self, even: str, each: Said) -> tuple[int, int] | None:
        before, after = even[: each.start].rstrip(), even[each.end :].lstrip()
        if not (before.endswith(self._before) and after.startswith(self._after)):
            return None
        start = len(before) - len(self._before) if self._before else each.start
        end = len(even) - len(after) + len(self._after) if self._after else each.end
        return start, end


class MaskedRange:
    """Two numbers that are masked as one, “2019 to 2023”: found where both are said, one after the other.

    Args:
        ends: what they may come to, each a pair.
        unit: what they count; empty without a unit.
    """

    def __init__(self, ends: set[tuple[Decimal, Decimal]], unit: str) -> None:
        self._ends, self._unit = ends, unit

    @classmethod
    def of(cls, word: str) -> MaskedRange | None:
        """Return the range that a word is, in one spelling; None for what is none."""
        numbers = _as_said(word, said_numbers(word))
        for first, second in _pairs(word, numbers):
            unit = unit_of(word[: first.start], word[second.end :])
            if unit is not None:
                pairs = _pairs(word, numbers)
                return cls({ends for pair in pairs if (ends := _values(*pair))}, unit)
        return None

    def places(self, even: str, numbers: Numbers) -> list[tuple[int, int]]:
        """Return where a text says it."""
        return [
            with_unit(even, first.start, second.end, self._unit)
            if self._unit
            else (first.start, second.end)
            for first, second in _pairs(even, numbers.all)
            if _values(first, second) in self._ends
        ]


def _values(first: Said, second: Said) -> tuple[Decimal, Decimal] | None:
    if first.value is None or second.value is None:
        return None
    return first.value, second.value


def _pairs(text: str, numbers: tuple[Said, ...]) -> Iterator[tuple[Said, Said]]:
    """Give each two numbers between which “to” is said, or a dash stands."""
    by_start: dict[int, list[Said]] = {}
    for each in numbers:
        by_start.setdefault(each.start, []).append(each)
    for first in numbers:
        between = TO.match(text, first.end)
        for second in by_start.get(between.end(), ()) if between else ():
            yield first, second
