"""A text in which spoken numbers stand as figures: how telephone numbers, ids and names with numbers are found.

“one three eight”, 幺三八 and ``138`` become the same signs, so that what is read off digit by digit, in pairs
(“thirty-eight twelve”) or with “double five” is found as it would be written; and 三七互娱 as ``37互娱``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from desktop.sharing.number_parts import (
    CHINESE_DIGIT,
    CHINESE_VALUES,
    GAP,
    NTH,
    NTHS,
    SIZE,
    TEN,
    TO_99,
)
from desktop.sharing.said_numbers import in_common_signs, whole_number
from desktop.transcription.number_words import ONES, TENS
from desktop.transcription.numerals import to_digits

_ZEROS = {"zero": "0", "oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0"}
_DIGITS = {**_ZEROS, **{word: str(value) for word, value in ONES.items()}}
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_DIGIT = "|".join(_DIGITS)
_NTH = rf"(?:(?P<tens>{TEN}){GAP})?(?P<nth>{NTH})"
_MOST_SIZES = 8
"""What has more of them is no number."""
_CHINESE = {sign: str(value) for sign, value in CHINESE_VALUES.items()}
_NUMBER = re.compile(
    rf"(?<![a-z0-9_])(?:(?P<times>{'|'.join(_TIMES)}){GAP}(?P<digit>{_DIGIT}|[0-9])"
    rf"|(?P<whole>{TO_99}(?:{GAP}(?:{SIZE})(?:(?:{GAP}and)?{GAP}{TO_99}(?!{GAP}(?:{_DIGIT})(?![a-z])))?){{0,{_MOST_SIZES}}})"
    rf"|{_NTH}|(?P<zero>{'|'.join(_ZEROS)}))(?![a-z0-9_])"
    rf"|(?P<chinese>[{CHINESE_DIGIT}十百千万亿]+)|(?P<figures>[0-9]+)"
)
_PAUSE = re.compile(
    r"(?:[\s\W_]|(?<![a-z])(?:uh|um|er|erm|hmm|dash|hyphen|space|slash|then|and)(?![a-z])"
    r"|[嗯呃额啊杠转]|横[杠线]|空格|然后|那个|就是)+"
)
_HESITATES = re.compile(r"(?<![a-z])(?:uh|um|erm?|hmm)(?![a-z])|[嗯呃额啊]")
LONGEST_PAUSE = 16
_JOINER = "-"
_PARTED = re.compile(r"[^\w\s]|(?<![a-z])and(?![a-z])|那个|就是")
"""What parts two numbers as often as the groups of one: an id is found across it, a number of three figures is not."""


class _Part(NamedTuple):
    """Figures, and where they are said."""

    figures: str
    start: int
    end: int
    spoken: bool


class _Pause(NamedTuple):
    """What stands between two numbers that may be read as one."""

    joiner: str
    hesitates: bool


@lru_cache(maxsize=1000)
def _pause(between: str) -> _Pause | None:
    """Return what parts two numbers; None where more than a pause does. Remembered: between numbers stands much the same."""
    if not _PAUSE.fullmatch(between):
        return None
    joiner = _JOINER if _PARTED.search(between) else " "
    return _Pause(joiner, bool(_HESITATES.search(between)))


class InFigures:
    """A text with its spoken numbers as figures.

    Args:
        even: in one spelling.
    """

    def __init__(self, even: str) -> None:
        self._signs: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        text = in_common_signs(even)
        end = 0
        before: _Part | None = None
        for part in _parts(text):
            self._between(even, text, end, part, before)
            if part.spoken:
                # Each figure stands for all that was said, so that no half of a word is left.
                self._put(part.figures, part.start, part.end)
            else:
                self._leave(even, part.start, part.end)
            end, before = part.end, part
        self._leave(even, end, len(even))
        self.text = "".join(self._signs)

    def _between(self, even: str, text: str, end: int, part: _Part, before: _Part | None) -> None:
        joins = before is not None and end < part.start <= end + LONGEST_PAUSE
        pause = _pause(text[end : part.start]) if joins else None
        if before and pause and (before.spoken or part.spoken or pause.hesitates):
            self._put(pause.joiner, end, part.start)
        else:
            self._leave(even, end, part.start)

    def _put(self, signs: str, start: int, end: int) -> None:
        self._signs.append(signs)
        self._starts += [start] * len(signs)
        self._ends += [end] * len(signs)

    def _leave(self, even: str, start: int, end: int) -> None:
        self._signs.append(even[start:end])
        self._starts += range(start, end)
        self._ends += range(start + 1, end + 1)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where something of ``text`` is said in the text that was given."""
        return self._starts[start], self._ends[end - 1]


def _parts(text: str) -> list[_Part]:
    parts: list[_Part] = []
    for found in _NUMBER.finditer(text):
        if found["chinese"]:
            parts += _chinese(found)
            continue
        parts.append(
            _Part(_figures(found), found.start(), found.end(), spoken=found["figures"] is None)
        )
    return parts


def _figures(found: re.Match[str]) -> str:
    if found["figures"] or found["zero"]:
        return _DIGITS.get(found[0], found[0])
    if found["times"]:
        return _DIGITS.get(found["digit"], found["digit"]) * _TIMES[found["times"]]
    if found["nth"]:
        tens = TENS.get(found["tens"] or "", 0)
        return str(tens + NTHS[found["nth"]])
    return str(whole_number(found["whole"]))


def _chinese(found: re.Match[str]) -> list[_Part]:
    """Return a number with 十 and 百 as its value, all else sign by sign; a sign of size alone is no figure."""
    spoken = found[0]
    if spoken in _CHINESE:
        return [_Part(_CHINESE[spoken], found.start(), found.end(), spoken=True)]
    value = to_digits(spoken) if len(spoken) > 1 and set(spoken) - set(_CHINESE) else ""
    if not value and set(spoken) - set(_CHINESE):
        value = "10" if spoken == "十" else ""
    if value:
        return [_Part(value, found.start(), found.end(), spoken=True)]
    return [
        _Part(_CHINESE[sign], at, at + 1, spoken=True)
        for at, sign in enumerate(spoken, found.start())
        if sign in _CHINESE
    ]
