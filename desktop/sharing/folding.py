"""One spelling for all: a text without case, width, accents and the difference of Chinese scripts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.base.settings import Script
from desktop.transcription.script import is_chinese, script_writer

if TYPE_CHECKING:
    from collections.abc import Callable

BEGINS = "\ue000"
"""Stands where a word begins within letters: ``AcmeCloud``. A sign of nobody's, for it is in no text."""
_ACCENTS = ("\u0300", "\u036f")
_LISTED = re.compile(r"(?<=[0-9])，(?=[0-9])")
"""A Chinese comma parts the numbers of a list, though it may stand within 3，500 as well: both are found."""
_OTHER_LETTERS = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "〇": "零", "萬": "万",
}  # fmt: skip
"""Letters that Unicode does not take apart."""


def even_with_places(text: str) -> tuple[str, list[int]]:
    """Return a text in one spelling, and where each of its characters comes from.

    One width (NFKC's) and case, Latin, Greek and Cyrillic letters without accents, Chinese in simplified characters,
    one by one. ``BEGINS`` is put before a capital behind a small letter.
    """
    even: list[str] = []
    places: list[int] = []
    small = False
    for place, character in enumerate(_LISTED.sub("·", text)):
        if small and "A" <= character <= "Z":
            even.append(BEGINS)
            places.append(place)
        small = character.islower()
        for part in _folded(character):
            even.append(part)
            places.append(place)
    return "".join(even), places


@lru_cache(maxsize=20_000)
def _folded(character: str) -> str:
    """Return what becomes of a character; remembered, since texts are many and their characters few."""
    parts = unicodedata.normalize("NFKD", character).casefold()
    return "".join(map(_simple, parts))


def _simple(sign: str) -> str:
    if _ACCENTS[0] <= sign <= _ACCENTS[1]:
        return ""
    if sign.isdecimal():
        # Figures of other scripts, too.
        return str(unicodedata.decimal(sign))
    sign = _OTHER_LETTERS.get(sign, sign)
    return _simplifier()(sign) if is_chinese(sign) else sign


@lru_cache(maxsize=1)
def _simplifier() -> Callable[[str], str]:
    """Return what writes a character in simplified Chinese; its tables take some milliseconds to read."""
    return script_writer(Script.SIMPLIFIED)
