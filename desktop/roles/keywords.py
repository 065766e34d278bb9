"""Finds the words of a list in a job ad: the longest first, what it contains dropped (domain.md 2.6)."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from desktop.roles.job_words import JobWord, WordSource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_GAP = r"[\s\-‐-―]*"
"""Between the words of an English term: "self-starter", "self starter", a line end."""
_HAN_GAP = r"\s{0,3}"
"""Between Chinese characters: a PDF breaks its lines anywhere."""
_HAN = re.compile(r"[㐀-鿿豈-﫿]")


class AdLanguage(StrEnum):
    """What an ad is written in."""

    ZH = "zh"
    EN = "en"
    MIXED = "mixed"


class Keyword(msgspec.Struct, frozen=True, kw_only=True):
    """A word of the list as it stands in the ad; ``start`` and ``end`` count characters."""

    term: str
    text: str
    start: int
    end: int
    weights: dict[str, float]
    source: WordSource

    @property
    def language(self) -> AdLanguage:
        """Which language the word itself is in."""
        return AdLanguage.ZH if _HAN.search(self.term) else AdLanguage.EN


def find_keywords(text: str, words: Iterable[JobWord]) -> tuple[Keyword, ...]:
    """Return every place where a word stands, in the order of the text.

    A place inside a longer one is dropped; two that overlap halfway both stay.
    """
    plain = same_length(text)
    lower = plain.lower()
    places = [
        (match.start(), match.end(), word)
        for word in words
        if _beginning(word.term) in lower
        for match in _pattern(word.term).finditer(plain)
    ]
    places.sort(key=lambda place: (place[0], -place[1]))
    return tuple(
        Keyword(
            term=word.term,
            text=text[start:end],
            start=start,
            end=end,
            weights=word.weights,
            source=word.source,
        )
        for start, end, word in _outermost(places)
        if word.weights
    )


def language_of(text: str) -> AdLanguage:
    """Say what an ad is written in; a tenth of the other language makes it mixed."""
    han = len(_HAN.findall(text))
    latin = len(re.findall(r"[A-Za-z]{2,}", text))
    if not han:
        return AdLanguage.EN
    if latin > han / 6 and latin >= 10:
        return AdLanguage.MIXED if han >= 10 else AdLanguage.EN
    return AdLanguage.ZH


def same_length(text: str) -> str:
    """Return a text with wide and compatibility characters made plain; every position stays valid."""
    return "".join(_plain(char) for char in text)


def _plain(char: str) -> str:
    if char < "\u2e80" and char != "\u00a0":
        return char
    folded = unicodedata.normalize("NFKC", char)
    return folded if len(folded) == 1 else char


def _outermost(places: list[tuple[int, int, JobWord]]) -> Iterator[tuple[int, int, JobWord]]:
    """Give the places that lie in no other; of equal ones the first. Sorted by start, longest first."""
    reach = -1
    for place in places:
        if place[1] > reach:
            reach = place[1]
            yield place


@cache
def _beginning(term: str) -> str:
    """Return what stands in a text wherever the term does: most words of a list are ruled out by it."""
    plain = same_length(term).strip().lower()
    words = re.split(r"[\s\-]", plain) if plain.isascii() else []
    return words[0][:3] if words and words[0] else plain[:1]


@cache
def _pattern(term: str) -> re.Pattern[str]:
    plain = same_length(term).strip()
    if plain.isascii():
        return _english(plain)
    body = _HAN_GAP.join(re.escape(char) for char in plain if not char.isspace())
    before = r"(?<![A-Za-z0-9])" if plain[0].isascii() and plain[0].isalnum() else ""
    after = r"(?![A-Za-z0-9])" if plain[-1].isascii() and plain[-1].isalnum() else ""
    return re.compile(before + body + after, re.IGNORECASE)


def _english(term: str) -> re.Pattern[str]:
    words = [each for each in re.split(r"[\s\-]+", term) if each]
    if not words:  # nothing but marks
        return re.compile(re.escape(term))
    body = _GAP.join([*map(re.escape, words[:-1]), _inflected(words[-1])])
    return re.compile(rf"(?<![A-Za-z0-9]){body}(?![A-Za-z0-9])", re.IGNORECASE)


def _inflected(word: str) -> str:
    """Return a pattern for a word and its regular forms."""
    if not word.isalpha() or len(word) < 3:
        return re.escape(word)
    if word.islower() and word.endswith("e") and len(word) > 4:
        return rf"{re.escape(word[:-1])}(?:e|es|ed|ing)"
    if word.islower() and word.endswith("y"):
        return rf"{re.escape(word[:-1])}(?:y|ies)"
    return rf"{re.escape(word)}(?:s|es)?"


def words_by_competency(keywords: Iterable[Keyword]) -> dict[str, dict[str, float]]:
    """Return for every competency the words that point to it, each once, with their weights."""
    found: dict[str, dict[str, float]] = {}
    for each in keywords:
        for name, weight in each.weights.items():
            found.setdefault(name, {})[each.term] = weight
    return found
