"""Where a correction stands in a transcript, also in one that was written anew."""

from __future__ import annotations

import dataclasses
import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from desktop.base.settings import Script
from desktop.base.timecode import Span
from desktop.transcription.script import is_chinese, script_writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.transcription.model import Word

SHIFT_MS = 600
"""So far another model may hear the same words elsewhere. Word times of two Whisper models on the same
sound differ by less than half a second, and by less than the time to say the words twice."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words ``first`` up to ``end``; none where the model heard nothing at all.

    ``exact`` where the same words stand at the same times as when they were corrected; ``script``
    where they are written in another Chinese script since.
    """

    first: int
    end: int
    exact: bool = True
    script: Script | None = None

    def overlaps(self, other: Place) -> bool:
        """Say whether two places can't both be replaced."""
        return (self.first < other.end and other.first < self.end) or self == other

    def span(self, words: Sequence[Word]) -> Span:
        """Return when the words of the place are said; there must be some."""
        inside = words[self.first : self.end]
        start_ms = inside[0].start_ms
        return Span(start_ms, max(start_ms, *(word.end_ms for word in inside)))


def bare(words: Sequence[Word]) -> str:
    """Return words as letters and digits in lower case: what is the same however it is written."""
    return "".join(each for word in words for each in word.text.casefold() if each.isalnum())


def find_place(flat: Sequence[Word], heard: Sequence[Word], span: Span) -> Place | None:
    """Return where words stand, None where they are no longer.

    Args:
        flat: all words of the transcript, in order.
        heard: the words that are looked for; none where no word was heard in the whole take.
        span: when they were said.
    """
    if not heard:
        return None if flat else Place(0, 0)
    starts = [at for at, word in enumerate(flat) if _same(word, heard[0])]
    for at in starts:
        run = flat[at : at + len(heard)]
        if len(run) == len(heard) and all(map(_same, run, heard)):
            return Place(at, at + len(heard))
    wanted = bare(heard)
    found = _near(flat, wanted, span)
    if found is not None or not any(map(is_chinese, wanted)):
        return found
    plain = [msgspec.structs.replace(word, text=_simplified(word.text)) for word in flat]
    found = _near(plain, _simplified(wanted), span)
    if found is None:
        return None
    inside = slice(found.first, found.end)
    same = bare(plain[inside]) == bare(flat[inside])
    script = Script.SIMPLIFIED if same else Script.TRADITIONAL
    return dataclasses.replace(found, script=script)


def in_span(words: Sequence[Word], old: Span, new: Span) -> tuple[Word, ...]:
    """Return words moved with a span, which may have another length; what lies outside moves along."""

    def moved(at_ms: int) -> int:
        if at_ms <= old.start_ms:
            return max(0, at_ms - old.start_ms + new.start_ms)
        if at_ms >= old.end_ms:
            return at_ms - old.end_ms + new.end_ms
        return new.start_ms + round((at_ms - old.start_ms) * new.length_ms / old.length_ms)

    return tuple(
        msgspec.structs.replace(word, start_ms=moved(word.start_ms), end_ms=moved(word.end_ms))
        for word in words
    )


def in_script(words: Sequence[Word], script: Script) -> tuple[Word, ...]:
    """Return words written in a Chinese script."""
    write = script_writer(script)
    return tuple(msgspec.structs.replace(word, text=write(word.text)) for word in words)


@functools.cache
def _simplifier() -> Callable[[str], str]:
    return script_writer(Script.SIMPLIFIED)


@functools.lru_cache(maxsize=5000)
def _simplified(text: str) -> str:
    """Return a text in simplified characters; the words of a take come again and again."""
    return _simplifier()(text)


def _same(one: Word, other: Word) -> bool:
    return (one.start_ms, one.end_ms, one.text) == (other.start_ms, other.end_ms, other.text)


def _near(flat: Sequence[Word], wanted: str, span: Span) -> Place | None:
    """Return the nearest run of words with the same letters around a time."""
    if not wanted:
        return None
    found: list[tuple[int, Place]] = []
    for first, word in enumerate(flat):
        away = abs(word.start_ms - span.start_ms)
        if away > SHIFT_MS or not bare([word]):
            continue
        text, end = "", first
        while end < len(flat) and len(text) < len(wanted):
            text += bare([flat[end]])
            end += 1
        if text == wanted:
            found.append((away, Place(first, end, exact=False)))
    return min(found, key=lambda one: one[0])[1] if found else None
