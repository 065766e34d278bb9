"""Marks in Chinese that the model wrote without any: at the pauses of the speaker.

On some windows Whisper writes Chinese as one line of fifty characters, mostly where the sound is
noisy or English words come in (docs/decisions/0065).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.transcription.rewriting import Change
from desktop.transcription.script import is_chinese
from desktop.transcription.sentences import BREATH_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word

PAUSE_MS = 300
"""Of 44 pauses this long in such passages of seven clips, each had a mark in the reference; from
160 ms on 51 of 55."""
RUN = 20
"""Characters without a mark. A longer clause is rare in Chinese; in a shorter one the model has seen
to its marks itself, and a pause is a hesitation."""


def pause_changes(words: Sequence[Word]) -> list[Change]:
    """Return the marks that are missing: a comma at a pause, a full stop where a segment ends."""
    changes: list[Change] = []
    run: list[Change] = []
    length = at = 0
    for word, after in zip(words, (*words[1:], None), strict=True):
        at += len(word.text)
        length += sum(each.isalnum() for each in word.text)
        text = word.text.rstrip()
        if after is not None and text and is_chinese(text[-1]):
            silent_ms = after.start_ms - word.end_ms
            if silent_ms >= PAUSE_MS and after.text.strip()[:1].isalnum():
                run.append(Change(at, at, "。" if silent_ms >= BREATH_MS else "，"))
        if after is None or (text and not text[-1].isalnum()):
            changes += run if length > RUN else []
            run, length = [], 0
    return changes
