"""Where Chinese words begin and end: longest match over a short list of our own.

A dictionary of the whole language is not needed to tell 那个客户 from 那个…, 突然后悔 from 然后, or 不可能 from
可能: see docs/decisions.
"""

from __future__ import annotations

import functools
import re

import msgspec

from desktop.base.assets import asset
from desktop.base.typed import known


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    function: tuple[str, ...]
    whole: tuple[str, ...]


def content() -> bytes:
    """Return the list as it is."""
    return asset("words_zh.toml").read_bytes()


@functools.cache
def _words() -> _Words:
    return msgspec.toml.decode(content(), type=known(_Words))


def _longest_first(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))


@functools.cache
def _known_words() -> re.Pattern[str]:
    return _longest_first((*_words().function, *_words().whole))


@functools.cache
def _whole_words() -> re.Pattern[str]:
    return re.compile(rf"(?=({_longest_first(_words().whole).pattern}))")


_LATIN = re.compile(r"[A-Za-z0-9]+(?:[.'%-][A-Za-z0-9]+)*%?")


def word_places(text: str) -> list[tuple[int, int]]:
    """Return begin and end of every word, spaces and marks left out."""
    places: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        if not text[at].isalnum():
            at += 1
            continue
        match = _known_words().match(text, at) or _LATIN.match(text, at)
        end = match.end() if match else at + 1
        places.append((at, end))
        at = end
    return places


def cuts_a_word(text: str, start: int, end: int) -> bool:
    """Say whether a place in a text is a part of a longer word: 可能 in 不可能."""
    first = max(0, start - 6)
    for match in _whole_words().finditer(text, first, end + 6):
        begin, stop = match.start(1), match.end(1)
        overlaps = begin < end and stop > start
        if overlaps and not (start <= begin and stop <= end):
            return True
    return False
