"""Bytes as text in the encodings that Chinese and English job ads come in."""

from __future__ import annotations

import codecs
import unicodedata

_BY_MARK = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = ("gb18030", "utf-16-le", "utf-16-be", "big5")
LEAST_USUAL = 0.9
"""Share of usual characters below which bytes are no text in an encoding."""
MOST_LOST = 0.005
"""Share of wrong bytes up to which the rest of a text is still worth reading."""
_LOST = "\ufffd"
_PUNCTUATION = (("\u2010", "\u2027"), ("\u3000", "\u303f"), ("\uff01", "\uff60"))
"""Quotes and dashes, Chinese marks, wide forms."""
_SAMPLE = 4000  # characters that tell an encoding


def decode(content: bytes) -> str | None:
    """Return bytes as text, or None when they are no text.

    A mark at the beginning decides; else UTF-8; else GB18030, UTF-16 or Big5, whichever makes
    usual characters of them.
    """
    for mark, name in (*_BY_MARK, (b"", "utf-8")):
        if content.startswith(mark):
            text = _decoded(content, name)
            if text is not None and _shown(text) >= LEAST_USUAL:
                return text
            if mark:
                return None
    made = [each for name in _GUESSED if (each := _decoded(content, name)) is not None]
    best = max(made, key=_usual, default="")
    return best if best and _usual(best) >= LEAST_USUAL else None


def decode_damaged(content: bytes) -> str | None:
    """Return bytes as text although a few of them are wrong, as where a copy was cut off; else None."""
    for name in ("utf-8", "gb18030"):
        text = content.decode(name, errors="replace")
        lost = text.count(_LOST)
        if text and lost <= max(1, len(text) * MOST_LOST) and _usual(text) >= LEAST_USUAL:
            return text.replace(_LOST, "")
    return None


def _decoded(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        return None


def _shown(text: str) -> float:
    """Return which share of the first characters is text at all: no controls, nothing unassigned."""
    sample = text[:_SAMPLE]
    shown = sum(char in "\n\r\t" or not _is_odd(char) for char in sample)
    return shown / len(sample) if sample else 1.0


def _usual(text: str) -> float:
    """Return which share of the first characters stands in ordinary writing."""
    sample = text[:_SAMPLE]
    return sum(map(_worth, sample)) / len(sample) if sample else 1.0


def _is_odd(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cn", "Co", "Cs"}


def _worth(char: str) -> float:
    """Return how usual a character is; a wrong encoding makes plenty of seldom Chinese ones."""
    if char in "\n\r\t" or " " <= char <= "~":
        return 1.0
    if "一" <= char <= "鿿":
        return 1.0 if _is_common(char) else 0.5
    if any(first <= char <= last for first, last in _PUNCTUATION):
        return 1.0
    if _is_odd(char):
        return 0.0
    return 0.8 if char < "\u3000" else 0.3


def _is_common(char: str) -> bool:
    """Say whether a character is of the first level of GB 2312 or of Big5: the few thousand in use."""
    return any(
        first <= _lead(char, name) <= last
        for name, first, last in (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6))
    )


def _lead(char: str, name: str) -> int:
    """Return the first byte of a character in an encoding, 0 when it has none there."""
    try:
        return char.encode(name)[0]
    except UnicodeEncodeError:
        return 0
