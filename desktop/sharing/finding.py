"""Where the words that are kept stand in a text, in whatever way it has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.sharing.folding import even_with_places
from desktop.sharing.larger_numbers import IS_SHARE, is_part_of_larger, is_spoken
from desktop.sharing.masked_clock import MaskedClock
from desktop.sharing.masked_date import MaskedDate
from desktop.sharing.masked_number import MaskedNumber, MaskedRange, Numbers
from desktop.sharing.places import Place, joined
from desktop.sharing.said_alike import SaidAlike
from desktop.sharing.said_in_pinyin import SaidInPinyin
from desktop.sharing.said_numbers import in_common_signs
from desktop.sharing.spelling import pattern_of
from desktop.sharing.spoken_figures import InFigures

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAST_IN_AN_ID = 3
"""So many letters of a word within an id are no chance any more."""
_LEAST_FIGURES = 3
"""So many figures alone are looked for where they are said one by one; two would be every 三五个."""
_ADDRESS = re.compile(
    r"(?<![a-z0-9.+_-])[a-z0-9.+_-]+@[a-z0-9.-]+|(?:https?://|www\.)[^\s，。、；）)\"”<>]+|[@#][\w.-]+"
    r"|(?<![a-z0-9.-])(?:[a-z0-9-]+\.)+(?:com|cn|net|org|io|co|ai|de|edu|gov|info|app|dev|tech|top|me|uk|fr|us|eu|jp|hk|tw|sg)"
    r"(?![a-z0-9])(?:/[^\s，。、；）)\"”<>]*)?"
)
"""E-mail, addresses of pages, and names on platforms: words are written together there."""


@dataclass(frozen=True)
class TextToSearch:
    """A text in the spellings in which it is looked at; each is made when it is wanted first."""

    even: str
    at: list[int]
    length: int

    @classmethod
    def of(cls, text: str) -> TextToSearch:
        """Return a text to look at."""
        return cls(*even_with_places(text), len(text))

    @cached_property
    def numbers(self) -> Numbers:
        """What may be read as a number."""
        return Numbers(self.even)

    @cached_property
    def in_signs(self) -> str:
        """The text with the common signs for numbers."""
        return in_common_signs(self.even)

    @cached_property
    def in_figures(self) -> InFigures:
        """The text with spoken numbers as figures."""
        return InFigures(self.even)

    @cached_property
    def addresses(self) -> tuple[Place, ...]:
        """Where addresses stand."""
        return tuple(found.span() for found in _ADDRESS.finditer(self.even))

    def outside(self, place: Place) -> Place:
        """Return a place in the characters of the text as it was given, with the accents behind it."""
        start, end = place
        behind = self.at[end] if end < len(self.at) else self.length
        return self.at[start], max(self.at[end - 1] + 1, behind)


class KeptWord:
    """One word, name or number that is kept.

    Args:
        word: as somebody typed it.
    """

    def __init__(self, word: str) -> None:
        even = even_with_places(word)[0].strip()
        self.letters = letters_of(even)
        number = MaskedNumber.of(even)
        is_number = number is not None and number.unit is not None
        self._pattern = re.compile(pattern_of(even, is_number=is_number))
        self._number = number or MaskedRange.of(even)
        figures = InFigures(even).text
        named = any(each.isalpha() for each in figures)
        counted = number is not None and number.unit
        count = sum(each.isdigit() for each in figures)
        wanted = count >= _LEAST_FIGURES or (count and named and not counted)
        self._date = MaskedDate.of(figures)
        self._clock = MaskedClock.of(even)
        self._in_figures = re.compile(pattern_of(figures)) if wanted else None
        self._is_number = bool(number or self._date or self._clock or is_spoken(even))
        self._value = number.value if number else None
        self._counts = number.counts if number else not IS_SHARE.search(even)
        name = letters_of(even)
        self._alike, self._pinyin = SaidAlike.of(name), SaidInPinyin.of(name)
        latin = self._pinyin.letters if self._pinyin else ()
        self._in_addresses = [
            each for each in (self.letters, *latin) if len(each) >= LEAST_IN_AN_ID
        ]

    def places(self, text: TextToSearch) -> list[Place]:
        """Return where a text has it, in the characters of the text as it was given."""
        found = [match.span() for match in self._pattern.finditer(text.even)]
        if self._alike is not None:
            found += self._alike.places(text.even)
        if self._in_figures is not None:
            read = text.in_figures
            found += [read.place(*each.span()) for each in self._in_figures.finditer(read.text)]
        if self._is_number:
            found = [each for each in found if not self._is_cut(text, each)]
        if self._number is not None:
            found += self._number.places(text.even, text.numbers)
        if self._date is not None:
            found += self._date.places(text.in_figures)
        for each in (self._pinyin, self._clock):
            found += each.places(text.even) if each else ()
        found += [
            (start, end)
            for start, end in text.addresses
            if any(each in letters_of(text.even[start:end]) for each in self._in_addresses)
        ]
        return joined(map(text.outside, found), touching=False)

    def _is_cut(self, text: TextToSearch, place: Place) -> bool:
        written = text.numbers.written
        return is_part_of_larger(
            text.in_signs, place, written, value=self._value, counts=self._counts
        )


def kept_words(words: Iterable[str]) -> dict[str, KeptWord]:
    """Return what is kept by how it was typed, each once; blanks alone are nothing."""
    typed = dict.fromkeys(word.strip() for word in words if even_with_places(word)[0].strip())
    return {word: KeptWord(word) for word in typed}


def letters_of(even: str) -> str:
    """Return letters and figures of a text in one spelling, and nothing between them."""
    return "".join(sign for sign in even if sign.isalnum())
