"""How long a text is when it is said: characters, spoken digits and syllables (domain.md 3.0)."""

from __future__ import annotations

import re

from desktop.transcription.numerals import MOST_DIGITS, to_spoken
from desktop.transcription.script import is_chinese

_PIECES = re.compile(
    r"(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)(?P<percent>\s?%)?"
    r"|(?P<word>[A-Za-z]+(?:'[A-Za-z]+)?)|(?P<other>.)",
    re.DOTALL,
)
_PARTS = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]")
_VOWELS = re.compile(r"[aeiouy]+")
WORDS = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*|\d+(?:[.,]\d+)*%?")
"""A word of English; a number in figures is one."""


def chinese_units(text: str) -> int:
    """Return Han characters, spoken digits and Latin syllables of a text: "60秒" → 3."""
    return sum(_units(found) for found in _PIECES.finditer(text))


def _units(found: re.Match[str]) -> int:
    if found["number"]:
        return _spoken_length(found["number"].replace(",", ""), found["percent"], found)
    if found["word"]:
        return latin_syllables(found["word"])
    return int(is_chinese(found["other"]))


def _spoken_length(number: str, percent: str | None, found: re.Match[str]) -> int:
    whole, _, fraction = number.partition(".")
    after = found.string[found.end() :][:1]
    spoken = to_spoken(whole, fraction, "%" if percent else "", after)
    return len(spoken) if spoken else min(len(number), MOST_DIGITS * 4)


def latin_syllables(word: str) -> int:
    """Return the syllables of a word: capitals on their own are spelled out, "ChatGPT" → 4."""
    parts: list[str] = _PARTS.findall(word)
    return sum(
        len(part) + 2 * part.count("W") if part.isupper() else _syllables(part.lower())
        for part in parts
    )


def _syllables(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    return max(1, groups)


def english_words(text: str) -> int:
    """Return how many words of English a text has."""
    return sum(1 for _ in WORDS.finditer(text))


def english_syllables(text: str) -> int:
    """Return about how many syllables an English text has, by its groups of vowels."""
    return sum(
        latin_syllables(found[0]) if found[0][0].isalpha() else max(1, len(found[0].strip("%")))
        for found in WORDS.finditer(text)
    )
