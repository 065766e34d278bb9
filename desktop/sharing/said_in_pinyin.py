"""A Chinese name as it is written in Latin letters: Zhang Wei, zhangwei, Wei Zhang for 张伟."""

from __future__ import annotations

import re
from itertools import islice, product
from typing import TYPE_CHECKING

from desktop.sharing.folding import BEGINS
from desktop.sharing.readings import english_in_pinyin, readings_of
from desktop.sharing.said_names import COMPOUND_SURNAMES
from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.sharing.places import Place

MOST = 12
"""Characters of a name."""
MOST_READINGS = 8
"""Ways to read a name whose characters have several readings."""
LONGEST_PERSON = 4
_GAP = rf"[\s\-‐-―'’.{BEGINS}]{{0,3}}"
_COMMA = rf"[\s\-,{BEGINS}]{{0,3}}"


class SaidInPinyin:
    """A Chinese name in Latin letters, without tones.

    Args:
        ways: its syllables, in each way to read it.
        surname: how many of them are the surname.
    """

    def __init__(self, ways: tuple[tuple[str, ...], ...], surname: int) -> None:
        self.letters = tuple(dict.fromkeys(each for way in ways for each in _joined(way, surname)))
        """The ways to write it in one word, as in an address."""
        self._pattern = re.compile("|".join(_pattern(way, surname) for way in ways))

    @classmethod
    def of(cls, name: str) -> SaidInPinyin | None:
        """Return what finds a name in one spelling; None for what is not Chinese, or has a character nobody reads."""
        if not 2 <= len(name) <= MOST or not all(map(is_chinese, name)):
            return None
        ways = tuple(islice(product(*map(readings_of, name)), MOST_READINGS))
        surname = 2 if name[:2] in COMPOUND_SURNAMES and len(name) > 2 else 1
        return cls(ways, surname if len(name) <= LONGEST_PERSON else 0) if ways else None

    def places(self, even: str) -> Iterator[Place]:
        """Give where a text has it, and no English word or words that are written the same."""
        for found in self._pattern.finditer(even):
            if not _is_english(found[0]):
                yield found.span()

    def perhaps(self, even: str) -> Iterator[Place]:
        """Give where a text has what may be English as well: “like” for 李可."""
        for found in self._pattern.finditer(even):
            if _is_english(found[0]):
                yield found.span()


def _is_english(written: str) -> bool:
    words = re.findall("[a-z]+", written)
    return all(word in english_in_pinyin() for word in words)


def _pattern(way: tuple[str, ...], surname: int) -> str:
    family, given = (_GAP.join(map(_letters, part)) for part in (way[:surname], way[surname:]))
    orders = [family + _COMMA + given, given + _COMMA + family] if surname else [given]
    return "|".join(f"(?<![a-z]){each}(?![a-z])" for each in orders)


def _letters(syllable: str) -> str:
    """Return the letters of a syllable; ü is written v, u or yu as well."""
    return syllable.replace("v", "(?:v|yu|ue?)")


def _joined(way: tuple[str, ...], surname: int) -> tuple[str, str]:
    return "".join(way), "".join((*way[surname:], *way[:surname]))
