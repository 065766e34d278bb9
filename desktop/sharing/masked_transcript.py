"""A transcript without the words that are kept, and when they were said."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec

from desktop.base.timecode import Span
from desktop.sharing.masking import MASK, without
from desktop.sharing.places import Place, joined
from desktop.transcription.model import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.sharing.masking import Masks
    from desktop.transcription.model import Segment, Transcript

PAD_MS = 150
"""So much around a word is silenced with it where nobody speaks: word times of Whisper are off by that much."""
LEAST_PAD_MS = 100
"""So much where another word stands directly beside it. At 60 ms one secret word in forty was still recognised, from 80 ms on
no more than at 150 (docs/decisions/0158)."""
_EDGE = "\n"
"""Stands between two segments where words are looked for: what crosses it is found, but no letter joins another."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A transcript without the words that are kept, and when they were said.

    Attributes:
        found: how often each of them is in what was asked for.
    """

    transcript: Transcript
    spans: tuple[Span, ...]
    found: tuple[int, ...]


class _Row:
    """All words of a transcript in a row, a segment without words as one, and the text that they make.

    Args:
        transcript: what was said.
        raw: as the model wrote it, before script, marks and numbers were changed.
    """

    def __init__(self, transcript: Transcript, *, raw: bool) -> None:
        self.parts: list[Word | Segment] = []
        self.starts: list[int] = []
        self.first: list[int] = []
        text = ""
        for number, segment in enumerate(transcript.segments):
            self.first.append(len(self.parts))
            text += _EDGE if number else ""
            for part in segment.words or (segment,):
                self.parts.append(part)
                self.starts.append(len(text))
                text += (isinstance(part, Word) and raw and part.raw) or part.text
        self.text = text

    def crossed(self, start: int, end: int) -> range:
        """Return the numbers of the words, from the first to the last, in which a place of the text lies."""
        return range(bisect_right(self.starts, start) - 1, bisect_left(self.starts, end))

    def silence(self, place: Place) -> Place:
        """Return from when to when nothing is heard, so that the words of a place are not."""
        at = self.crossed(*place)
        said = self.parts[at.start : at.stop]
        start_ms, end_ms = _time(said)
        before_ms = self.parts[at.start - 1].end_ms if at.start else start_ms - PAD_MS
        next_ms = self.parts[at.stop].start_ms if at.stop < len(self.parts) else end_ms + PAD_MS
        return (
            max(0, start_ms - _pad(said[0], start_ms - before_ms)),
            end_ms + _pad(said[-1], next_ms - end_ms),
        )


def mask_transcript(
    transcript: Transcript,
    masks: Masks,
    parts: tuple[Span, ...] = (),
    heard: Transcript | None = None,
) -> Masked:
    """Return a transcript with the words masked, wherever they cross its segments.

    From the first of the words that one mask hides to the last it is silent, whatever is said
    between. A segment without times of its words is silent as a whole.

    Args:
        transcript: what was said.
        masks: the words.
        parts: only what is said in these is counted; without any, everything.
        heard: as the model wrote it, where people corrected it: what they wrote over is silent as well.
    """
    if not masks:
        return Masked(transcript, (), ())
    shown, first_written = _Row(transcript, raw=False), _Row(transcript, raw=True)
    counted = masks.places_by_word(shown.text)
    seen = joined(place for places in counted for place in places)
    hidden: set[int] = set()
    silences: list[Place] = []
    again = first_written.text != shown.text
    as_written = masks.places(first_written.text) if again else []
    for row, places in ((shown, seen), (first_written, as_written)):
        for place in places:
            hidden.update(row.crossed(*place))
            silences.append(row.silence(place))
    found = [sum(_goes_out(shown, each, parts) for each in places) for places in counted]
    for at, (silent, over) in enumerate(_as_heard(heard, masks)):
        silences += silent
        read = joined(_time(_said(shown, each)) for each in counted[at])
        found[at] += sum(
            _is_within(each, parts) and not _within(read, *_time(each)) for each in over
        )
    silences = joined(silences)
    segments = [
        _masked_words(segment, [first + at in hidden for at in range(len(segment.words))], masks)
        if segment.words
        else _masked_text(segment, shown.starts[first], seen)
        for segment, first in zip(transcript.segments, shown.first, strict=True)
    ]
    return Masked(
        msgspec.structs.replace(
            transcript, segments=tuple(_without_fillers(each, silences, masks) for each in segments)
        ),
        tuple(Span(*pair) for pair in silences),
        tuple(found),
    )


def words_within(masked: Masked, span: Span) -> str:
    """Return what is still to be read of the words that a span touches."""
    return "".join(
        part.text
        for segment in masked.transcript.segments
        for part in segment.words or (segment,)
        if part.start_ms < span.end_ms and span.start_ms < part.end_ms
    ).strip()


def _as_heard(
    heard: Transcript | None, masks: Masks
) -> list[tuple[list[Place], list[list[Word | Segment]]]]:
    """Return of each word where the model had it, whether it is read there or was written over: times, and its words."""
    if heard is None:
        return []
    row = _Row(heard, raw=True)
    return [
        ([row.silence(each) for each in places], [_said(row, each) for each in places])
        for places in masks.places_by_word(row.text)
    ]


def _pad(beside: Word | Segment, free_ms: int) -> int:
    """Return how much is silenced beyond a word: as far as nothing else is said, within limits."""
    if not isinstance(beside, Word):
        return 0
    return max(LEAST_PAD_MS, min(PAD_MS, free_ms))


def _time(said: list[Word | Segment]) -> tuple[int, int]:
    return said[0].start_ms, max(each.end_ms for each in said)


def _said(row: _Row, place: Place) -> list[Word | Segment]:
    return [row.parts[at] for at in row.crossed(*place)]


def _goes_out(row: _Row, place: Place, parts: tuple[Span, ...]) -> bool:
    return _is_within(_said(row, place), parts)


def _is_within(said: list[Word | Segment], parts: tuple[Span, ...]) -> bool:
    """Say whether something is said, wholly or partly, in some parts of a take."""
    return not parts or any(
        part.start_ms < word.end_ms and word.start_ms < part.end_ms
        for word in said
        for part in parts
    )


def _masked_words(segment: Segment, hidden: list[bool], masks: Masks) -> Segment:
    words: list[Word] = []
    before = False
    for word, is_hidden in zip(segment.words, hidden, strict=True):
        if is_hidden and before:  # one mask for all of it: its length tells nothing
            words[-1] = msgspec.structs.replace(words[-1], end_ms=word.end_ms)
        elif is_hidden:
            lead = " " if word.text[:1].isspace() else ""
            words.append(msgspec.structs.replace(word, text=lead + MASK, raw=""))
        else:
            words.append(msgspec.structs.replace(word, raw=""))
        before = is_hidden
    text = "".join(word.text for word in words)
    if not any(hidden) and segment.text != text:
        # A text of its own, beside its words.
        text = masks.text(segment.text)
    return msgspec.structs.replace(segment, text=text, words=tuple(words))


def _masked_text(segment: Segment, start: int, places: list[Place]) -> Segment:
    """Return a segment without times of its words, with what lies in it masked."""
    length = len(segment.text)
    text = without(
        segment.text,
        [
            (max(0, a - start), min(length, b - start))
            for a, b in _within(places, start, start + length)
        ],
    )
    return msgspec.structs.replace(segment, text=text)


def _within(places: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    """Return those places, in order and apart, that lie wholly or partly between two others."""
    first = bisect_right(places, start, key=itemgetter(1))
    return places[first : bisect_left(places, end, key=itemgetter(0))]


def _without_fillers(segment: Segment, silences: Sequence[Place], masks: Masks) -> Segment:
    """Leave out sounds that fall into what is silenced, or that were written as what is kept."""
    kept = tuple(
        filler
        for filler in segment.fillers
        if not _within(silences, filler.start_ms, filler.end_ms)
        and not any(masks.count(filler.text))
    )
    return msgspec.structs.replace(segment, fillers=kept)
