"""Names, employers and numbers that the owner keeps: found in texts and in the words of a transcript."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from desktop.base.timecode import Span
from desktop.review.model import SENTENCE_LENGTH
from desktop.sharing.spelling import even_with_places, pattern_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.sharing.said_numbers import Said
    from desktop.transcription.model import Segment, Transcript, Word

MASK = "■■■"
"""Stands for what is kept; always as long, so that its length tells nothing."""
PAD_MS = 150
"""So much around a word is silenced with it: word times of Whisper are off by that much."""
MOST_TEXT = 2000
"""Longest text of a role pack."""
_BOTH = {"zh", "en"}
_CURRENCIES = "$¥€£"

LEAST_IN_AN_ID = 3
"""So many letters of a word within an id are no chance any more."""

ValueT = TypeVar("ValueT")


@dataclass(frozen=True, slots=True)
class Masked:
    """A transcript without the words that are kept, and when they were said.

    Attributes:
        found: how often each of them is in what was asked for.
    """

    transcript: Transcript
    spans: tuple[Span, ...]
    found: tuple[int, ...]


class Masks:
    """What shall not be told.

    Letters are compared without case and in one width, whatever separates them: see ``spelling``. A
    word in Latin letters or figures is only found as a whole word; in Chinese, which writes no spaces,
    anywhere. A number is found in figures and in words of both languages: see ``said_numbers``.

    Args:
        words: each a word, a name of several words, or a number, as it stands in the transcript.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(dict.fromkeys(word.strip() for word in words if _even(word).strip()))
        self._patterns = tuple(re.compile(pattern_of(_even(word))) for word in self.words)
        self._numbers = tuple(_Number.of(_even(word)) for word in self.words)

    def __bool__(self) -> bool:
        """Say whether there is anything to mask."""
        return bool(self._patterns)

    def count(self, text: str) -> tuple[int, ...]:
        """Return how often each of the words is in a text."""
        return tuple(len(places) for places in self._by_word(text))

    def are_in_id(self, name: str) -> bool:
        """Say whether an id holds one of the words, also within a longer one: ``acmeSupport``, ``acme2``."""
        letters = _letters(name)
        parts = [_letters(word) for word in self.words]
        return any(part in letters for part in parts if len(part) >= LEAST_IN_AN_ID) or any(
            self.count(name)
        )

    def text(self, text: str) -> str:
        """Return a text with every one of the words masked."""
        hidden = _joined(self._places(text))
        for start, end in reversed(hidden):
            text = text[:start] + MASK + text[end:]
        return text

    def everywhere(self, value: ValueT) -> ValueT:
        """Return a struct with every text in it masked, except ids, times and other plain words."""
        if not self._patterns:
            return value
        return msgspec.convert(self._walk(msgspec.to_builtins(value)), type(value))

    def in_both_languages(self, value: ValueT) -> ValueT:
        """Return a struct with the words masked in its sentences, the texts that are zh and en."""
        if not self._patterns:
            return value
        return msgspec.convert(self._walk_both(msgspec.to_builtins(value)), type(value))

    def transcript(self, transcript: Transcript, parts: tuple[Span, ...] = ()) -> Masked:
        """Return a transcript with the words masked, wherever they cross its segments.

        Args:
            transcript: what was said.
            parts: only what is said in these is counted; without any, everything.
        """
        words = [word for segment in transcript.segments for word in segment.words]
        hidden = self._hidden(words)
        spans = [
            Span(max(0, word.start_ms - PAD_MS), word.end_ms + PAD_MS)
            for word, is_hidden in zip(words, hidden, strict=True)
            if is_hidden
        ]
        segments: list[Segment] = []
        at = 0
        for segment in transcript.segments:
            flags = hidden[at : at + len(segment.words)]
            at += len(segment.words)
            segments.append(self._segment(segment, flags))
            if not segment.words and any(self.count(segment.text)):
                spans.append(Span(segment.start_ms, segment.end_ms))
        spans = list(_merged(spans))
        segments = [_without_fillers(segment, spans) for segment in segments]
        return Masked(
            msgspec.structs.replace(transcript, segments=tuple(segments)),
            tuple(spans),
            self._found(words or list(transcript.segments), parts),
        )

    def _found(self, said: Sequence[Word | Segment], parts: tuple[Span, ...]) -> tuple[int, ...]:
        """Return how often each word is said, wholly or partly, in some parts of a take."""
        text = "".join(each.text for each in said)
        if not parts:
            return self.count(text)
        ends = list(accumulate(len(each.text) for each in said))

        def goes_out(start: int, end: int) -> bool:
            words = said[bisect_right(ends, start) : bisect_left(ends, end) + 1]
            return any(
                part.start_ms < word.end_ms and word.start_ms < part.end_ms
                for word in words
                for part in parts
            )

        return tuple(sum(goes_out(*each) for each in places) for places in self._by_word(text))

    def _hidden(self, words: list[Word]) -> list[bool]:
        """Say of each word whether it belongs to something that is kept, as written or as heard."""
        hidden = [False] * len(words)
        for shown in ([word.text for word in words], [word.raw or word.text for word in words]):
            ends: list[int] = []
            total = 0
            for text in shown:
                total += len(text)
                ends.append(total)
            for start, end in self._places("".join(shown)):
                for index, its_end in enumerate(ends):
                    its_start = its_end - len(shown[index])
                    hidden[index] = hidden[index] or (its_start < end and start < its_end)
        return hidden

    def _segment(self, segment: Segment, hidden: list[bool]) -> Segment:
        words: list[Word] = []
        before = False
        for word, is_hidden in zip(segment.words, hidden, strict=True):
            if is_hidden and before:  # one mask for all of it: its length tells nothing
                words[-1] = msgspec.structs.replace(words[-1], end_ms=word.end_ms)
            elif is_hidden:
                lead = " " if word.text[:1].isspace() else ""
                words.append(msgspec.structs.replace(word, text=lead + MASK, raw=""))
            else:
                words.append(msgspec.structs.replace(word, raw=self.text(word.raw)))
            before = is_hidden
        if any(hidden):
            text = "".join(word.text for word in words)
            return msgspec.structs.replace(segment, text=text, words=tuple(words))
        return msgspec.structs.replace(segment, text=self.text(segment.text), words=tuple(words))

    def _places(self, text: str) -> list[tuple[int, int]]:
        """Return where the words stand in a text: starts and ends in its own characters."""
        return [place for places in self._by_word(text) for place in places]

    def _by_word(self, text: str) -> list[list[tuple[int, int]]]:
        even, at = even_with_places(text)
        from desktop.sharing.said_numbers import said_numbers

        numbers = said_numbers(even) if any(self._numbers) else ()
        found: list[list[tuple[int, int]]] = []
        for pattern, number in zip(self._patterns, self._numbers, strict=True):
            said = number.places(even, numbers) if number is not None else []
            written = [match.span() for match in pattern.finditer(even)]
            places = _joined(written + said, touching=False)
            found.append([(at[start], at[end - 1] + 1) for start, end in places])
        return found

    def _walk_both(self, value: Any) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, dict):
            items = cast("dict[str, Any]", value).items()
            if set(cast("dict[str, Any]", value)) == _BOTH:
                return {key: self.text(each)[:MOST_TEXT] for key, each in items}
            return {key: self._walk_both(each) for key, each in items}
        if isinstance(value, list | tuple):
            return [self._walk_both(each) for each in cast("list[Any]", value)]
        return value

    def _walk(self, value: Any) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, str):
            return self.text(value)[:SENTENCE_LENGTH]
        if isinstance(value, dict):
            items = cast("dict[str, Any]", value).items()
            return {key: each if _is_plain(key, each) else self._walk(each) for key, each in items}
        if isinstance(value, list | tuple):
            return [self._walk(each) for each in cast("list[Any]", value)]
        return value


_PLAIN = {
    "id", "take_id", "session_id", "role_sha256", "updated_at", "created_at", "state", "kind", "role",
    "value", "item", "competency", "marks",
}  # fmt: skip
"""Fields that hold no text somebody wrote."""


def _is_plain(key: str, value: object) -> bool:
    """Say whether a field holds ids, times or plain words."""
    parts = cast("list[object]", value) if isinstance(value, list | tuple) else [value]
    return key in _PLAIN and all(isinstance(part, str) for part in parts)


def _even(text: str) -> str:
    return even_with_places(text)[0]


def _letters(text: str) -> str:
    return "".join(sign for sign in _even(text) if sign.isalnum())


class _Number:
    """A word to mask that is a number, alone or with its unit: found in whatever way it is said.

    Args:
        word: in one width and case.
    """

    def __init__(self, word: str, said: Said) -> None:
        self._said = said
        self._before = word[: said.start].rstrip().rstrip(_CURRENCIES).rstrip()
        self._after = word[said.end :].lstrip()

    @classmethod
    def of(cls, word: str) -> _Number | None:
        """Return the number that a word is; None for what is none, or too small to be one for sure."""
        from desktop.sharing.said_numbers import said_numbers

        numbers = said_numbers(word)
        if len(numbers) != 1 or numbers[0].value is None or not numbers[0].tells:
            return None
        return cls(word, numbers[0])

    def places(self, even: str, numbers: tuple[Said, ...]) -> list[tuple[int, int]]:
        """Return where a text says it."""
        found: list[tuple[int, int]] = []
        for each in numbers:
            if not each.says(self._said):
                continue
            before, after = even[: each.start].rstrip(), even[each.end :].lstrip()
            if before.endswith(self._before) and after.startswith(self._after):
                start = len(before) - len(self._before) if self._before else each.start
                end = len(even) - len(after) + len(self._after) if self._after else each.end
                found.append((start, end))
        return found


def _joined(places: list[tuple[int, int]], *, touching: bool = True) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if merged and (start < merged[-1][1] or (touching and start == merged[-1][1])):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in _joined([(each.start_ms, each.end_ms) for each in spans]))


def _without_fillers(segment: Segment, spans: list[Span]) -> Segment:
    """Leave out sounds that fall into what is silenced."""
    kept = tuple(
        filler
        for filler in segment.fillers
        if not any(s.start_ms < filler.end_ms and filler.start_ms < s.end_ms for s in spans)
    )
    return msgspec.structs.replace(segment, fillers=kept)
