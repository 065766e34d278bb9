"""Which script and which marks Chinese is written with, after the model has spoken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop.base.settings import Script
from desktop.transcription.rewriting import Change, joined_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.transcription.model import Word

_MARKS = {",": "，", "?": "？", "!": "！", ";": "；", ":": "：", ".": "。"}
_WIDE = "，。？！；：、…“”‘’（）《》"
_CONVERSION = {Script.SIMPLIFIED: "t2s", Script.TRADITIONAL: "s2tw"}
_PARTICLE = "tw2s"
"""``t2s`` leaves 著 in 看著 and 連著, because 著名 and others keep it. Where it is a particle is known
to ``tw2s``, which else goes too far (么 becomes 幺)."""
_KEPT = re.compile("(?<![原土编名专巨])著")
"""It also takes 著 from these words, which keep it."""


def script_writer(script: Script) -> Callable[[str], str]:
    """Return a function that writes Chinese in one script; other text is untouched.

    Whisper's base model gives traditional characters in many simplified answers
    (media.md: 7 of 11 clips), so the conversion is deterministic and comes last.
    """
    import opencc

    untyped: Any = opencc
    converter = untyped.OpenCC(_CONVERSION[script])
    particle: Any = None

    def write(text: str) -> str:
        nonlocal particle
        written = str(converter.convert(text))
        if script is Script.TRADITIONAL or "著" not in written:
            return written
        particle = particle or untyped.OpenCC(_PARTICLE)
        other = str(particle.convert(text))
        if len(other) != len(written):
            return written
        return _KEPT.sub(lambda found: other[found.start()], written)

    return write


def mark_changes(words: Sequence[Word]) -> list[Change]:
    """Return where Chinese text has marks of other scripts, and spaces beside its own.

    A mark is Chinese when a Chinese character stands before it, or behind it and before it no
    Chinese one but a word of another script: ``OK, 然后`` becomes ``OK，然后``. Marks inside
    numbers and between words of other scripts stay.
    """
    text = joined_text(words)
    changes: list[Change] = []
    at = 0
    while at < len(text):
        end = at + 1
        if text[at] in _MARKS and _is_chinese_mark(text, at):
            end = _behind_spaces(text, at + 1)
            changes.append(Change(at, end, _MARKS[text[at]]))
        elif text[at] in _WIDE and at + 1 < len(text) and text[at + 1] == " ":
            end = _behind_spaces(text, at + 1)
            changes.append(Change(at, end, text[at]))
        at = end
    return changes


def _is_chinese_mark(text: str, at: int) -> bool:
    before = text[at - 1] if at else ""
    after = text[_behind_spaces(text, at + 1) :][:1]
    if text[at] == "." and (before == "." or after == "."):
        return False
    if is_chinese(before) or (before and before in "”’）》"):
        return not (text[at] in ".:" and after.isascii() and after.isdigit())
    return is_chinese(after) and before.isalnum()


def _behind_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at


def is_chinese(character: str) -> bool:
    """Say whether a character is a CJK ideograph."""
    return "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf"
