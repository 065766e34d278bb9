"""Cuts through speech: where to put them, and how the words on both sides become one line."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word

OVERLAP_MS = 400
"""So much before a cut through speech is heard again; Whisper's word times are within 100–200 ms."""
UNSURE_MS = 1000
"""Words this near to the end of a window may be torn, so the cut lies before them."""
SEARCH_MS = 6000
"""How far back from the end of a window a gap between words is looked for."""
TOLERATED_MS = 700
"""How far apart the two times of one word may lie."""
_SIGNS = re.compile(r"[^\w]+")


def bare(text: str) -> str:
    """Return a word without marks and case, to compare it."""
    return _SIGNS.sub("", text).casefold()


def cut_between(words: Sequence[Word], end_ms: int) -> int | None:
    """Return where to cut a window that ends within speech: the widest gap between two late words.

    Args:
        words: what was found in the window.
        end_ms: where the window ends.

    Returns:
        Milliseconds, or None if there is no word near enough to the end.
    """
    best: tuple[int, int] | None = None
    for word, after in itertools.pairwise(words):
        if end_ms - SEARCH_MS <= word.end_ms <= end_ms - UNSURE_MS:
            gap = after.start_ms - word.end_ms
            if best is None or gap >= best[0]:
                best = (gap, (word.end_ms + after.start_ms) // 2)
    return best[1] if best else None


def without_repeats(before: Sequence[Word], after: Sequence[Word]) -> list[Word]:
    """Return the words of a window without those its overlap repeats.

    The longest run at the end of ``before`` that also opens ``after``, at about the same time, is
    taken out; then whatever still lies before the last word.

    Args:
        before: words that are already said.
        after: words of the window that begins ``OVERLAP_MS`` before the cut.
    """
    if not before or not after:
        return list(after)
    end_ms = before[-1].end_ms
    most = min(len(before), len(after), 6)
    for count in range(most, 0, -1):
        same = all(
            bare(old.text) == bare(new.text) and abs(old.start_ms - new.start_ms) <= TOLERATED_MS
            for old, new in zip(before[-count:], after[:count], strict=True)
        )
        if same and after[0].start_ms < end_ms + TOLERATED_MS:
            return list(after[count:])
    return [word for word in after if (word.start_ms + word.end_ms) // 2 >= end_ms]


def in_order(words: Sequence[Word], duration_ms: int) -> list[Word]:
    """Return words whose times are whole, in order and within the sound."""
    import msgspec

    ordered: list[Word] = []
    last = 0
    for word in words:
        start = min(max(last, word.start_ms), duration_ms)
        end = min(max(start, word.end_ms), duration_ms)
        last = end
        ordered.append(msgspec.structs.replace(word, start_ms=start, end_ms=end))
    return ordered
