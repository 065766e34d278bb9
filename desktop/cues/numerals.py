"""What Chinese numerals are worth."""

from __future__ import annotations

from desktop.transcription.number_words import CHINESE_DIGITS, CHINESE_SIGNS, CHINESE_TWO
from desktop.transcription.numerals import to_digits

_SINGLE = {"半": 0.5, CHINESE_TWO: 2.0} | {
    each: float(at) for at, each in enumerate(CHINESE_DIGITS)
}
_UNITS = frozenset("百千万亿")
_KNOWN = frozenset(CHINESE_SIGNS + "点")


def chinese_value(text: str) -> float | None:
    """Return the value of a numeral, None where it is none: "一百二" → 120, "二零二三" → 2023."""
    text = text.replace("〇", "零")
    if text in _SINGLE:
        return _SINGLE[text]
    if text in _UNITS or not set(text) <= _KNOWN:
        return None
    figures = to_digits(text)
    return float(figures) if figures else None
