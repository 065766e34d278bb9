"""Speech without words: Whisper sometimes passes over a passage, which must be heard again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.transcription.voice import RATE, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.transcription.model import Word

UNCOVERED = 2 * RATE
"""The longest speech that may stay without a word (recording.md 4 saw 33 words passed over)."""
WORD_MS = 1000
"""A word covers this much at most: Whisper stretches the last word before a passage it passes over."""


def uncovered(voiced: Iterable[Stretch], words: Sequence[Word]) -> list[Stretch]:
    """Return the speech longer than two seconds that has no word on it.

    Args:
        voiced: where somebody speaks, in order, without margins.
        words: what was written, in order.
    """
    covered = [
        (word.start_ms * RATE // 1000, min(word.end_ms, word.start_ms + WORD_MS) * RATE // 1000)
        for word in words
    ]
    found: list[Stretch] = []
    for each in voiced:
        at = each.start
        for start, end in covered:
            if end <= at or start >= each.end:
                continue
            if start - at > UNCOVERED:
                found.append(Stretch(at, start))
            at = max(at, end)
        if each.end - at > UNCOVERED:
            found.append(Stretch(at, each.end))
    return found
