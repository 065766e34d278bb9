"""The words of a transcript as the screen needs them: as running text, as captions, as pauses."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.timecode import Span, format_clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.transcription.corrections import Corrected
    from desktop.transcription.model import Segment, Transcript, Word

PAUSE_MS = 1000
"""A silence between two words from which on it is shown as a pause."""

CAPTION_WIDTH = 44
"""Longest caption line in half-width characters; a Chinese one counts two."""

LINGER_MS = 600
"""So long a caption stays after its last word."""


@dataclass(frozen=True, slots=True)
class ShownWord:
    """A word with its place in the running text, in characters.

    Attributes:
        number: among all words of the transcript.
        unsure: the model thought another word likelier than not.
        heard: what the model wrote, where somebody corrected it.
    """

    span: Span
    start: int
    end: int
    number: int = 0
    unsure: bool = False
    heard: str | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """A line of words that is shown together."""

    span: Span
    text: str


class WordTrack:
    """All words of a take by time and by place; empty without a transcript."""

    def __init__(
        self,
        transcript: Transcript | None,
        source: Corrected | None = None,
        unsure_below: float = 0.0,
        parts: tuple[Span, ...] = (),
    ) -> None:
        """Take a transcript.

        Args:
            transcript: of a take.
            source: knows what in it was corrected.
            unsure_below: a word is shown as unsure below this probability.
            parts: clips by time: a line with its time stands before the words of each.
        """
        self.source = source
        self._unsure_below = unsure_below
        segments = transcript.segments if transcript else ()
        self.text = ""
        self.words: list[ShownWord] = []
        every = [word for segment in segments for word in _words_of(segment)]
        self._ahead = list(parts)
        self._lines: list[str] = []
        for number, word in enumerate(every):
            while self._ahead and self._ahead[0].start_ms <= word.start_ms:
                self._begin(self._ahead.pop(0))
            self._add(number, word)
        while every and self._ahead:  # clips without a word
            self._begin(self._ahead.pop(0))
        self.captions = tuple(caption for each in segments for caption in _captions(each))
        self.pauses = tuple(self._pauses())
        ends = {edge for word in self.words for edge in (word.span.start_ms, word.span.end_ms)}
        self.edges = tuple(sorted(ends))
        self._sentences = [_span(each) for each in segments]
        self._starts = [word.span.start_ms for word in self.words]
        self._places = [word.start for word in self.words]
        self._caption_starts = [caption.span.start_ms for caption in self.captions]

    def word_at(self, at_ms: int) -> int | None:
        """Return the number of the word that is being said, or was said last; None before the first."""
        found = bisect.bisect_right(self._starts, at_ms) - 1
        return found if found >= 0 else None

    def is_said_at(self, number: int, at_ms: int) -> bool:
        """Say whether a word is being said at a moment."""
        return self.words[number].span.contains(at_ms)

    def word_at_place(self, place: int) -> int | None:
        """Return the number of the word at a character of the text, or None outside all words."""
        found = bisect.bisect_right(self._places, place) - 1
        if found < 0 or place > self.words[found].end:
            return None
        return found

    def span_of(self, start: int, end: int) -> Span | None:
        """Return when the words between two characters of the text are said; None if there are none."""
        inside = [word for word in self.words if word.start < end and word.end > start]
        if not inside:
            return None
        first = inside[0].span.start_ms
        return Span(first, max(first, *(word.span.end_ms for word in inside)))

    def sentence_at(self, at_ms: int) -> Span | None:
        """Return when the sentence of a moment is said, or the next one; None behind the last."""
        return next((each for each in self._sentences if at_ms < each.end_ms), None)

    def sentence_beside(self, span: Span | None, step: int) -> Span | None:
        """Return the sentence behind (1) or before (-1) the one a span begins in; None without any.

        Behind the last it is the last, before the first the first; without a span the first.
        """
        if not self._sentences or span is None:
            return self._sentences[0] if self._sentences else None
        last = len(self._sentences) - 1
        behind = (at for at, each in enumerate(self._sentences) if span.start_ms < each.end_ms)
        here = next(behind, last)
        return self._sentences[max(0, min(here + step, last))]

    def caption_at(self, at_ms: int) -> str:
        """Return the caption of a moment, or an empty text."""
        found = bisect.bisect_right(self._caption_starts, at_ms) - 1
        if found < 0 or at_ms > self.captions[found].span.end_ms + LINGER_MS:
            return ""
        return self.captions[found].text

    def words_in(self, span: Span) -> list[ShownWord]:
        """Return the words of which something is said in a span."""
        return [
            word
            for word in self.words
            if word.span.start_ms < span.end_ms and word.span.end_ms > span.start_ms
        ]

    def quote(self, span: Span) -> str:
        """Return the words that are said in a span."""
        inside = self.words_in(span)
        text = self.text[inside[0].start : inside[-1].end] if inside else ""
        for line in self._lines:
            text = text.replace(line, " ")
        return text

    def _begin(self, part: Span) -> None:
        line = f"— {format_clock(part.start_ms)}–{format_clock(part.end_ms)} —\n"
        self._lines.append(f"\n{line}")
        self.text += f"\n{line}" if self.text else line

    def _add(self, number: int, word: Word | Segment) -> None:
        begins = not self.text or self.text.endswith("\n")
        text = word.text.lstrip() if begins else word.text
        start = len(self.text) + len(text) - len(text.lstrip())
        self.text += text
        end = len(self.text.rstrip())
        if end > start:
            source = self.source.sources[number] if self.source else None
            heard = None if source is None else "".join(each.text for each in source.heard).strip()
            sure = source is not None or getattr(word, "probability", 1.0) >= self._unsure_below
            self.words.append(ShownWord(_span(word), start, end, number, not sure, heard))

    def _pauses(self) -> Iterator[Span]:
        for before, after in zip(self.words, self.words[1:], strict=False):
            if after.span.start_ms - before.span.end_ms >= PAUSE_MS:
                yield Span(before.span.end_ms, after.span.start_ms)


def _span(part: Word | Segment) -> Span:
    return Span(part.start_ms, max(part.start_ms, part.end_ms))


def _words_of(segment: Segment) -> tuple[Word | Segment, ...]:
    """Return the words of a segment, or the segment as one word when it has none."""
    return segment.words or (segment,)


def _captions(segment: Segment) -> Iterator[Caption]:
    line: list[Word | Segment] = []
    for word in _words_of(segment):
        if line and _width("".join(each.text for each in (*line, word))) > CAPTION_WIDTH:
            yield _caption(line)
            line = []
        line.append(word)
    if any(word.text.strip() for word in line):
        yield _caption(line)


def _caption(line: list[Word | Segment]) -> Caption:
    text = "".join(word.text for word in line).strip()
    start = line[0].start_ms
    return Caption(Span(start, max(start, line[-1].end_ms)), text)


def _width(text: str) -> int:
    return sum(2 if ord(letter) > 0x2E80 else 1 for letter in text)
