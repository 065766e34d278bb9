"""Where a correction stands in a transcript, also in one that was written anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from desktop.base.timecode import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word

SHIFT_MS = 600
"""So far another model may hear the same words elsewhere. Word times of two Whisper models on the same
sound differ by less than half a second, and by less than the time to say the words twice."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words ``first`` up to ``end``; none where the model heard nothing at all.

    ``exact`` where the same words stand at the same times as when they were corrected.
    """

    first: int
    end: int
    exact: bool = True

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
    return _near(flat, bare(heard), span)


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
