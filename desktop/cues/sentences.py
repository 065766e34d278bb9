"""A text in sentences, each with its language."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.cues.thresholds import limit
from desktop.cues.timed import BREAK
from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.base.timecode import Span
    from desktop.cues.timed import TimedText

ZH, EN = "zh", "en"
_END = re.compile(
    r"(?:[。!?…]+|(?<![A-Za-z]\.[A-Za-z])(?<!\bDr)(?<!\bMr)(?<!\bMs)\.+(?=[\s”\"」]|$))[”\"」』)']*"
)
_FOREIGN_RUN = re.compile(r"[A-Za-z0-9][A-Za-z0-9'%.,$-]*(?: +[A-Za-z0-9$][A-Za-z0-9'%.,$-]*){5,}")
_LATIN_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_INSIDE = re.compile(r"[\d.,]*\d[.,]?\n?\d|\d\.?\n?%|[A-Za-z][A-Za-z]")
"""A number or a word goes on here, whatever the silences say: words are placed to ±0.1 s only."""
BREATH_S = 1.2
"""A pause this long ends a sentence in any case, as it ends a segment of the transcript."""
_SPARSE = {ZH: 60, EN: 200}
"""Characters for which there should be one mark; with fewer, a text counts as unpunctuated."""
_LONGEST = {ZH: 120, EN: 400}
"""Characters of a sentence; about half a minute."""
_LEAST_HAN = 6


@dataclass(frozen=True, slots=True)
class Sentence:
    """Characters ``start`` to ``end`` of a text, without the spaces around."""

    timed: TimedText
    start: int
    end: int
    language: str

    @property
    def text(self) -> str:
        """The sentence, normalised."""
        return self.timed.text[self.start : self.end]

    @property
    def span(self) -> Span:
        """When it is said."""
        return self.timed.span(self.start, self.end)


def is_punctuated(text: str) -> bool:
    """Say whether a text has marks that end sentences, as often as sentences end."""
    letters = sum(1 for each in text if not each.isspace())
    per_mark = _SPARSE[language_of(text) or ZH]
    return len(_END.findall(text)) * per_mark >= letters


def sentences_of(timed: TimedText) -> tuple[Sentence, ...]:
    """Return the sentences of a text in order.

    Marks end them; where a text has none, pauses of half a second do (domain.md 3.0).
    """
    pause = BREATH_S if is_punctuated(timed.text) else limit("sentence_pause")
    found: list[Sentence] = []
    for start, end in _cut(timed, pause):
        for first, last in _by_script(timed.text, start, end):
            before = found[-1].language if found else ""
            language = language_of(timed.text[first:last]) or before
            found.append(Sentence(timed, first, last, language))
    return tuple(found)


def _cut(timed: TimedText, pause: float) -> Iterator[tuple[int, int]]:
    text = timed.text
    ends = {match.end() for match in _END.finditer(text)}
    ends |= {
        at + 1
        for at, gap in timed.gaps.items()
        if gap >= pause * 1000 and not _INSIDE.match(text, at)
    }
    start = 0
    for end in sorted({*ends, len(text)}):
        while end < len(text) and text[end] in ",、;:。.!?":  # marks stay with what they end
            end += 1  # noqa: PLW2901 - the same end, behind its marks
        if end <= start:
            continue
        first, last = _stripped(text, start, end)
        if any(each.isalnum() for each in text[first:last]):
            yield from _short(timed, first, last)
        start = end


def _short(timed: TimedText, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what is too long to be a sentence at its widest pause or at a comma near its middle."""
    text = timed.text
    if end - start <= _LONGEST[language_of(text[start:end]) or ZH]:
        yield start, end
        return
    third = (end - start) // 3

    def worth(at: int) -> tuple[bool, int, bool, int]:
        free = not _INSIDE.match(text, at - 1)
        gap = timed.gaps.get(at - 1, 0)
        mark = text[at - 1] in ",;、" or text[at - 1].isspace()
        return free, gap, mark, -abs(2 * at - start - end)

    middle = max(range(start + third, end - third), key=worth)
    for part in ((start, middle), (middle, end)):
        first, last = _stripped(text, *part)
        if any(each.isalnum() for each in text[first:last]):
            yield from _short(timed, first, last)


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] == BREAK):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _by_script(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut out long English passages in a Chinese sentence: they are a language of their own."""
    if sum(map(is_chinese, text[start:end])) < _LEAST_HAN:
        yield start, end
        return
    edges = [start]
    for run in _FOREIGN_RUN.finditer(text, start, end):
        edges += [run.start(), run.end()]
    edges.append(end)
    for first, last in itertools.pairwise(edges):
        first, last = _stripped(text, first, last)  # noqa: PLW2901 - the same piece
        if any(each.isalnum() for each in text[first:last]):
            yield first, last


def language_of(text: str) -> str:
    """Return ``zh`` or ``en`` by the script; empty where neither is written."""
    han = sum(map(is_chinese, text))
    words = len(_LATIN_WORD.findall(text))
    if not han and not words:
        return ""
    return ZH if 2 * han >= words else EN
