"""The words of a transcript as one text in which every character has its time."""

from __future__ import annotations

import bisect
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.timecode import Span
from desktop.cues.normal import normalised

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.transcription.model import Segment, Transcript

BREAK = "\n"
"""Stands between two segments; takes no time."""


@dataclass(frozen=True, slots=True)
class TimedText:
    """A text with the time of every character.

    Attributes:
        text: normalised, as long as ``written``.
        written: as it stands in the transcript.
        starts, ends: milliseconds, one a character.
        gaps: silence behind a character in milliseconds, where there is some.
    """

    text: str
    written: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: dict[int, int]

    def span(self, start: int, end: int) -> Span:
        """Return when the characters ``start`` to ``end`` are said; one at least."""
        while end - 1 > start and self.text[end - 1].isspace():
            end -= 1
        while start < end - 1 and self.text[start].isspace():
            start += 1
        first = self.starts[start]
        return Span(first, max(first, self.ends[end - 1]))

    def gap_after(self, end: int) -> float:
        """Return the silence in seconds behind the character before ``end``, marks skipped."""
        longest, at = 0, end - 1
        while at < len(self.text):
            longest = max(longest, self.gaps.get(at, 0))
            following = at + 1
            if following >= len(self.text) or self.text[following].isalnum():
                break
            at = following
        return longest / 1000


def timed_text(transcript: Transcript, silences: Sequence[Span] = ()) -> TimedText:
    """Return the transcript as one text.

    Args:
        transcript: its words give the times; a segment without words is spread evenly.
        silences: from the sound, in order; they say how long the gaps between words really are.
    """
    letters: list[str] = []
    times: list[tuple[int, int]] = []
    for segment in transcript.segments:
        if letters and not _goes_on(letters, segment.text):
            letters.append(BREAK)
            times.append((times[-1][1], times[-1][1]))
        for text, start, end in _pieces(segment):
            first = max(start, times[-1][0] if times else 0)  # whoever wrote them, times go on
            letters.extend(text)
            times.extend(_spread(len(text), first, max(first, end)))
    written = "".join(letters)
    text = normalised(written)
    starts, ends = tuple(each[0] for each in times), tuple(each[1] for each in times)
    return TimedText(text, written, starts, ends, _gaps(text, starts, ends, silences))


def _goes_on(letters: Sequence[str], text: str) -> bool:
    """Say whether a number was cut in two: transcribers end a segment after its point."""
    return text[:1].isdigit() and letters[-1] == "." and "".join(letters[-2:-1]).isdigit()


def _pieces(segment: Segment) -> Iterable[tuple[str, int, int]]:
    joined = "".join(word.text for word in segment.words)
    if joined.strip() != segment.text.strip():  # edited: the words are of another text
        return [(segment.text, segment.start_ms, segment.end_ms)]
    return [(word.text, word.start_ms, word.end_ms) for word in segment.words]


def _spread(count: int, start: int, end: int) -> list[tuple[int, int]]:
    step = (end - start) / max(1, count)
    edges = [start + round(step * at) for at in range(count + 1)]
    return [(edges[at], edges[at + 1]) for at in range(count)]


def _gaps(
    text: str, starts: Sequence[int], ends: Sequence[int], silences: Sequence[Span]
) -> dict[int, int]:
    said = [at for at, letter in enumerate(text) if letter.isalnum()]
    gaps = {
        at: starts[after] - ends[at]
        for at, after in itertools.pairwise(said)
        if starts[after] > ends[at]
    }
    middles = [(starts[at] + ends[at]) // 2 for at in said]
    for silence in silences:
        place = bisect.bisect_right(middles, (silence.start_ms + silence.end_ms) // 2)
        if 0 < place < len(said):
            at = said[place - 1]
            gaps[at] = max(gaps.get(at, 0), silence.length_ms)
    return gaps
