"""What Chinese numerals are worth."""

from __future__ import annotations

from desktop.transcription.numerals import to_figures

_SINGLE = {"半": 0.5, "两": 2.0} | {
    each: float(at) for at, each in enumerate("零一二三四五六七八九")
}
_UNITS = {"百": 100.0, "千": 1000.0, "万": 10_000.0, "亿": 100_000_000.0}


def chinese_value(text: str) -> float | None:
    """Return the value of a numeral, None where it is none: "一百二" → 120, "二零二三" → 2023."""
    text = text.replace("〇", "零")
    if text in _SINGLE:
        return _SINGLE[text]
    if text in _UNITS:
        return None
    figures = to_figures(text)
    return float(figures) if figures else None
