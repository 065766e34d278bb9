"""Characters that a PDF gives instead of the ones that were typed, because their pictures are the same."""

from __future__ import annotations

import unicodedata

_RADICALS = {
    "⼾": "户",
    "⺟": "母",
    "⺠": "民",
    "⻁": "虎",
    "⻄": "西",
    "⻅": "见",
    "⻆": "角",
    "⻉": "贝",
    "⻋": "车",
    "⻓": "长",
    "⻔": "门",
    "⻘": "青",
    "⻙": "韦",
    "⻚": "页",
    "⻛": "风",
    "⻜": "飞",
    "⻝": "食",
    "⻢": "马",
    "⻥": "鱼",
    "⻦": "鸟",
    "⻨": "麦",
    "⻩": "黄",
    "⻬": "齐",
    "⻮": "齿",
    "⻰": "龙",
    "⻳": "龟",
}
"""Those that Unicode itself does not relate, or relates to the traditional character."""


def as_typed(text: str) -> str:
    """Return a text with radicals (U+2E80-2FD5) and ligatures (U+FB00-FB06) as usual characters."""
    return "".join(_typed(char) for char in text)


def _typed(char: str) -> str:
    if char in _RADICALS:
        return _RADICALS[char]
    if "\u2f00" <= char <= "\u2fd5" or "\ufb00" <= char <= "\ufb06":
        return unicodedata.normalize("NFKC", char)
    return char
