"""A time of day that is masked: ``9:30`` as “half past nine”, “nine thirty” and 九点半, ``15:00`` as “3 pm” and 下午三点."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from desktop.sharing.number_parts import CHINESE_VALUES, TO_99
from desktop.sharing.said_numbers import in_common_signs, whole_number
from desktop.transcription.numerals import to_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

_ZH = r"[一二两三四五六七八九十零]"
_HALF_DAY = r"(?:今天|明天|每天|当天)?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|早|晚)"
_AM_PM = r"\s?(?:[ap]\.?m\.?(?![a-z])|in\s+the\s+(?:morning|afternoon|evening)|at\s+night)"
_HOUR = rf"(?:(?<![0-9.:])[0-9]{{1,2}}|(?<![a-z])(?:{TO_99}))"
_MINUTE = rf"(?:[0-5][0-9]|oh[\s-]+(?:{TO_99})|(?:{TO_99}))"
_NO_MORE = r"(?![a-z0-9%])(?!\s?(?:%|per\s?cent))"
_PATTERNS = (
    re.compile(
        rf"(?P<part>{_HALF_DAY})?\s?(?P<h>(?<![0-9.:])[0-9]{{1,2}}|(?<!{_ZH}){_ZH}{{1,3}})\s?[点时]\s?"
        rf"(?:(?P<half>半)|(?P<quarters>[一三])刻|(?P<m>[0-5][0-9](?![0-9])|零{_ZH}|{_ZH}?十{_ZH}?)分?|(?P<odd>[0-9]|{_ZH})分|(?P<sharp>钟|整)|(?P<none>))"
    ),
    re.compile(
        rf"(?P<part>{_HALF_DAY})?差(?:(?P<quarters>[一])刻|(?P<m>[0-9]{{1,2}}|{_ZH}{{1,3}})分钟?)(?:不?到)?(?P<h>[0-9]{{1,2}}|{_ZH}{{1,3}})点(?P<to>)"
    ),
    re.compile(
        rf"(?P<part>{_HALF_DAY})?\s?(?<![0-9.:])(?P<h>[0-2]?[0-9])\s?:\s?(?P<m>[0-5][0-9])(?![0-9:])(?P<end>{_AM_PM})?"
    ),
    re.compile(
        rf"(?<![a-z])(?:(?P<half>half)|(?:a\s+)?(?P<quarters>quarter)|(?P<m>{TO_99}|[0-9]{{1,2}})(?:\s+minutes)?)\s+"
        rf"(?:past|after|(?P<to>to|before|till|of(?=\s+[0-9a-z]+\s*o)))\s+(?P<h>{TO_99}|[0-9]{{1,2}})(?![a-z0-9])(?:\s*o['’]?\s?clock|{_AM_PM})?"
    ),
    re.compile(
        rf"(?P<h>{_HOUR})(?:\s*(?P<sharp>o['’]?\s?clock)(?:{_AM_PM})?|(?P<end>{_AM_PM}))(?![a-z])"
    ),
    re.compile(
        rf"(?P<h>{_HOUR})(?:[\s:-]+|\.(?=[0-5][0-9]{_AM_PM}))(?P<m>{_MINUTE}){_NO_MORE}(?P<end>{_AM_PM})?"
    ),
)
_UNMARKED = _PATTERNS[-1]


class _Time(NamedTuple):
    start: int
    end: int
    hour: int
    minute: int


class MaskedClock:
    """A time of day; which half of the day is not compared, since it is seldom said.

    Args:
        at: hour below twelve, and minute.
    """

    def __init__(self, at: tuple[int, int]) -> None:
        self._at = at

    @classmethod
    def of(cls, word: str) -> MaskedClock | None:
        """Return the time that a word in one spelling is; None for what is none, or a number as well (``9.30``)."""
        whole = [
            each
            for each in _times(in_common_signs(word), masked=True)
            if (each.start, each.end) == (0, len(word))
        ]
        return cls((whole[0].hour % 12, whole[0].minute)) if whole else None

    def places(self, even: str) -> Iterator[tuple[int, int]]:
        """Give where a text in one spelling says it."""
        for each in _times(in_common_signs(even)):
            if (each.hour % 12, each.minute) == self._at:
                yield each.start, each.end


def _times(text: str, *, masked: bool = False) -> Iterator[_Time]:
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            said = found.groupdict()
            if pattern is _UNMARKED and (masked and not said["end"]):
                continue
            if "none" in said and said["none"] is not None and not said["part"]:
                # 三点 are three points as often.
                continue
            hour, minute = _worth(said["h"]), _minute(said)
            if said.get("to") is not None:
                hour, minute = hour - 1, 60 - minute
            if 0 <= hour <= 24 and 0 <= minute < 60:
                start = found.end() - len(found[0].lstrip())
                yield _Time(start, start + len(found[0].strip()), hour, minute)


def _minute(said: dict[str, str | None]) -> int:
    if said.get("half"):
        return 30
    if quarters := said.get("quarters"):
        return 45 if quarters == "三" else 15
    return _worth(said.get("m") or said.get("odd") or "0")


def _worth(spoken: str) -> int:
    spoken = re.sub(r"^(?:oh[\s-]+|零(?=.))", "", spoken.strip())
    if spoken.isdigit():
        return int(spoken)
    if spoken[0].isascii():
        return whole_number(spoken)
    return int(to_digits(spoken) or CHINESE_VALUES.get(spoken, 10 if spoken == "十" else 99))
