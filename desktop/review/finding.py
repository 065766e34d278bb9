"""Search in the words of a take, and what replacing what was found changes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for.

    Attributes:
        text: as it is written; spaces stand for any, and beside Chinese for none as well. Wide and
            narrow forms of a letter are one.
        same_case: large and small letters differ.
        whole: only whole words; Chinese has none, so a Chinese edge is always one.
    """

    text: str
    same_case: bool = False
    whole: bool = False

    @property
    def pattern(self) -> re.Pattern[str] | None:
        """The search as a pattern; None for an empty one."""
        parts = _folded(unicodedata.normalize("NFC", self.text)).split()
        if not parts:
            return None
        text = _loose(" ".join(parts))
        if self.whole:
            before = "" if is_chinese(parts[0][0]) else r"(?<![^\W\u3400-\u9fff])"
            after = "" if is_chinese(parts[-1][-1]) else r"(?![^\W\u3400-\u9fff])"
            text = f"{before}{text}{after}"
        return re.compile(text, re.NOFLAG if self.same_case else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where it was found: words ``first`` to ``last``, and the characters of their joined text.

    ``start`` and ``end`` are counted from the first letter of the word ``first``.
    """

    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Change:
    """Words ``first`` to ``last`` become a text; an empty one takes them away."""

    first: int
    last: int
    text: str


def find(words: Sequence[Word], search: Search) -> list[Hit]:
    """Return everything that is found, in order, none overlapping another."""
    pattern = search.pattern
    if pattern is None:
        return []
    text = _folded("".join(word.text for word in words))
    owner = [number for number, word in enumerate(words) for _ in word.text]
    starts: list[int] = []
    at = 0
    for word in words:
        starts.append(at)
        at += len(word.text)
    hits: list[Hit] = []
    for found in pattern.finditer(text):
        first, last = owner[found.start()], owner[found.end() - 1]
        begin = starts[first]
        hits.append(Hit(first, last, found.start() - begin, found.end() - begin))
    return hits


def replaced(words: Sequence[Word], hits: Sequence[Hit], text: str) -> list[Change]:
    """Return the changes that put a text in place of hits; hits in the same word make one change."""
    groups: list[list[Hit]] = []
    for hit in hits:
        if groups and hit.first <= groups[-1][-1].last:
            groups[-1].append(hit)
        else:
            groups.append([hit])
    return [_change(words, group, text) for group in groups]


def _folded(text: str) -> str:
    """Return a text with narrow letters and digits for wide ones, each in its place."""
    narrow = (unicodedata.normalize("NFKC", each) for each in text)
    return "".join(
        other if len(other) == 1 else each for each, other in zip(text, narrow, strict=True)
    )


def _loose(text: str) -> str:
    """Return the pattern of a text that may have a space wherever it has Chinese beside it, or none."""
    pieces: list[str] = []
    for before, each, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if each == " ":
            pieces.append(r"\s*" if is_chinese(before) or is_chinese(after) else r"\s+")
            continue
        if before != " " and (is_chinese(before) or is_chinese(each)):
            pieces.append(r"\s*")
        pieces.append(re.escape(each))
    return "".join(pieces)


def _change(words: Sequence[Word], group: list[Hit], text: str) -> Change:
    first, last = group[0].first, group[-1].last
    whole = "".join(word.text for word in words[first : last + 1])
    begin = 0
    for number in reversed(range(len(group))):
        hit = group[number]
        begin = sum(len(word.text) for word in words[first : hit.first])
        whole = whole[: begin + hit.start] + text + whole[begin + hit.end :]
    return Change(first, last, whole)
