"""Words into segments: one a sentence, broken where the speaker breathes when there is no mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.transcription.model import Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word

BREATH_MS = 1200
"""A pause this long ends a segment, mark or no mark."""
LONG_MS = 12_000
"""A segment longer than this is broken at its widest pause: it would fill the screen."""
_ENDS = "。？！?!…"


def to_segments(words: Sequence[Word]) -> list[Segment]:
    """Return words as segments."""
    groups: list[list[Word]] = []
    for word in words:
        if not groups or _ends(groups[-1][-1], word):
            groups.append([])
        groups[-1].append(word)
    return [_segment(part) for group in groups for part in _short(group)]


def _ends(word: Word, after: Word) -> bool:
    if after.start_ms - word.end_ms >= BREATH_MS:
        return True
    text = word.text.rstrip("”’\"' ")
    return text.endswith(tuple(_ENDS)) or (text.endswith(".") and after.text.startswith(" "))


def _short(group: list[Word]) -> list[list[Word]]:
    if len(group) < 4 or group[-1].end_ms - group[0].start_ms <= LONG_MS:
        return [group]
    middle = (group[0].start_ms + group[-1].end_ms) / 2
    reach = (group[-1].end_ms - group[0].start_ms) / 3

    def worth(at: int) -> tuple[bool, bool, int, float]:
        word, after = group[at - 1], group[at]
        near = abs(word.end_ms - middle) <= reach
        comma = word.text.rstrip().endswith(("，", ",", "；", ";", "、", "：", ":"))
        return near, comma, after.start_ms - word.end_ms, -abs(word.end_ms - middle)

    at = max(range(1, len(group)), key=worth)
    return [*_short(group[:at]), *_short(group[at:])]


def _segment(words: list[Word]) -> Segment:
    text = "".join(word.text for word in words)
    return Segment(words[0].start_ms, words[-1].end_ms, text, tuple(words))
