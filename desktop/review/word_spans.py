"""Which words stand in a span, and how new ones are fitted among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.base.timecode import Span
    from desktop.transcription.model import Word


def words_in(words: Sequence[Word], span: Span) -> list[int]:
    """Return the numbers of the words whose middle lies in a span, or that are said in its own middle."""
    middle = (span.start_ms + span.end_ms) // 2
    inside = [
        at
        for at, word in enumerate(words)
        if span.contains(_middle(word)) or word.start_ms < middle < word.end_ms
    ]
    return list(range(inside[0], inside[-1] + 1)) if inside else []


def heard_into(
    known: Sequence[Word], span: Span, words: Sequence[Word]
) -> tuple[int, int, tuple[Word, ...]]:
    """Return which words what was heard in a span replaces, and the words that stand there then.

    Where no word stood, it is put beside a word that stays: a correction always holds on to one.
    """
    inside = words_in(known, span)
    if inside:
        first, last = inside[0], inside[-1]
        return first, last, fitted(words, span, known[:first][-1:], known[last + 1 :][:1])
    at = sum(_middle(word) < span.start_ms for word in known)
    new = fitted(words, span, known[:at][-1:], known[at:][:1])
    if at:
        return at - 1, at - 1, (known[at - 1], *new)
    return 0, min(0, len(known) - 1), (*new, *known[:1])


def fitted(
    words: Sequence[Word], span: Span, before: Sequence[Word] = (), after: Sequence[Word] = ()
) -> tuple[Word, ...]:
    """Return the words whose middle lies in a span, cut off where the span or a neighbour stands."""
    low = max(span.start_ms, *(word.end_ms for word in before), 0)
    high = max(low, min([span.end_ms, *(word.start_ms for word in after)]))
    out: list[Word] = []
    for word in words:
        if span.contains(_middle(word)):
            start_ms = min(max(word.start_ms, low), high)
            end_ms = min(max(word.end_ms, start_ms), high)
            out.append(msgspec.structs.replace(word, start_ms=start_ms, end_ms=end_ms))
            low = end_ms
    return tuple(out)


def _middle(word: Word) -> int:
    return (word.start_ms + word.end_ms) // 2
