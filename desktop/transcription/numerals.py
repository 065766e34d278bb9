"""Numbers in Chinese text: as the model wrote them, all as figures, or all in characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.base.settings import Numbers
from desktop.transcription.number_words import (
    CHINESE_DIGITS,
    CHINESE_LARGE,
    CHINESE_SIGNS,
    CHINESE_SMALL,
    CHINESE_TWO,
)
from desktop.transcription.rewriting import Change, joined_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word

_VALUES = {**{each: at for at, each in enumerate(CHINESE_DIGITS)}, CHINESE_TWO: 2, "〇": 0}
_SPOKEN = re.compile(
    rf"百分之[〇{CHINESE_DIGITS}十百千两点]+|[〇{CHINESE_SIGNS}点]{{2,}}(?![〇{CHINESE_SIGNS}点]|分之)"
)
_WRITTEN = re.compile(
    r"(?<![A-Za-z0-9_.,:/+-])(\d{1,12})(?!\d)(\.\d{1,6})?(%?)(?![A-Za-z0-9_%.:/-]*[A-Za-z0-9_])(?!,\d)",
    re.ASCII,
)
"""Of a clock, a date, a fraction or a name with figures nothing is taken: half of it would be worse."""
_IDIOMS = re.compile(
    "千万|万一|一一|百万|亿万|千百|万千|两点|一点|万万|十万八千|三三两两|七七八八|一百一"
)
"""Left alone: they are words, or a number only by their neighbours."""
MOST_DIGITS = 12
_MOST_DIGITS_READ = 24
"""What is longer is read out digit by digit and counts nothing."""
_MOST_REPEATED = 2
"""More of 亿 than in 一亿亿 is the speech model going round, no number."""
DIGITS_READ = 100_000
"""Below, what is not a whole number of 万 is read at a glance: 12000; from here on it is 34.5万."""


def number_changes(words: Sequence[Word], wanted: Numbers) -> list[Change]:
    """Return where numbers are to be written in another way."""
    if wanted is Numbers.AS_HEARD:
        return []
    text = joined_text(words)
    if wanted is Numbers.FIGURES:
        return [
            Change(found.start(), found.end(), figures)
            for found in _SPOKEN.finditer(text)
            if (figures := to_figures(found[0]))
        ]
    return [
        Change(found.start(1), found.end(), spoken)
        for found in _WRITTEN.finditer(text)
        if (spoken := to_spoken(found[1], (found[2] or "")[1:], found[3], text[found.end() :][:1]))
    ]


def to_figures(spoken: str) -> str:
    """Return a spoken number as it is read, empty if it is none for sure: ``三百五十`` → ``350``.

    万 and 亿 stay where they spare zeros: ``三百五十万`` → ``350万`` (GB/T 15835-2011; docs/decisions/0088).
    """
    if spoken.startswith("百分之"):
        return to_digits(spoken)
    large = CHINESE_LARGE.get(spoken[-1:], 0)
    if large and "点" in spoken:
        head = to_digits(spoken[:-1])
        return head + spoken[-1] if head and not CHINESE_LARGE.keys() & set(spoken[:-1]) else ""
    digits = to_digits(spoken)
    is_value = digits.isdigit() and digits[0] != "0" and len(digits) <= _MOST_DIGITS_READ
    return _with_unit(int(digits)) if is_value else digits


def _with_unit(value: int) -> str:
    """Return a number with the largest of 亿 and 万 that leaves at most two decimals and loses nothing."""
    for unit, size in (("亿", CHINESE_LARGE["亿"]), ("万", CHINESE_LARGE["万"])):
        whole, rest = divmod(value, size)
        decimals, lost = divmod(rest, size // 100)
        if whole and not lost and (not rest or value >= DIGITS_READ):
            return (
                f"{whole}.{decimals:02}".rstrip("0").rstrip(".") + unit
                if rest
                else f"{whole}{unit}"
            )
    return str(value)


def to_digits(spoken: str) -> str:
    """Return a spoken number in nothing but digits: ``三百五十万`` → ``3500000``; empty as ``to_figures``."""
    if _IDIOMS.fullmatch(spoken) or spoken.count("亿") > _MOST_REPEATED:
        return ""
    if spoken.startswith("百分之"):
        share = to_digits(spoken[3:]) or str(_VALUES.get(spoken[3:], ""))
        return f"{share}%" if share else ""
    whole, point, rest = spoken.partition("点")
    if point and (not whole or not rest or any(each not in _VALUES for each in rest)):
        return ""
    value = _digits(whole) if all(each in _VALUES for each in whole) else _value(whole)
    if value is None or (len(whole) == 2 and not point and isinstance(value, str)):
        return ""  # 一二, 三四: "a few", not 12 or 34
    return str(value) + ("." + _digits(rest) if point else "")


def _digits(spoken: str) -> str:
    return "".join(str(_VALUES[each]) for each in spoken)


def _value(spoken: str) -> int | None:
    """Return the value of characters with units; None where they are out of order."""
    total, section, digit, last = 0, 0, None, 10**13
    unit = 10
    for each in spoken:
        if each in _VALUES:
            if digit not in {None, 0}:
                return None
            digit = _VALUES[each]
        elif each in CHINESE_SMALL:
            unit = CHINESE_SMALL[each]
            if unit >= last or (digit is None and (unit != 10 or section)):
                return None
            section += (1 if digit is None else digit) * unit
            digit, last = None, unit
        else:
            unit = CHINESE_LARGE[each]
            section += digit or 0
            if not section and not (unit == CHINESE_LARGE["亿"] and total):
                return None
            if unit == CHINESE_LARGE["亿"]:
                total = (total + section) * unit
            else:
                total += section * unit
            section, digit, last = 0, None, 10**13
    if digit and spoken[-2] not in "零〇十":  # 三百五 is 350, 一万二 12000
        digit *= unit // 10
    return total + section + (digit or 0)


def to_spoken(whole: str, fraction: str, percent: str, after: str) -> str:
    """Return figures in characters: ``350`` → ``三百五十``; years and long numbers digit by digit."""
    if len(whole) > MOST_DIGITS:
        return ""
    by_digit = (after == "年" and len(whole) == 4) or (whole[0] == "0" and len(whole) > 1)
    spoken = "".join(CHINESE_DIGITS[int(each)] for each in whole) if by_digit else _say(int(whole))
    if fraction:
        spoken += "点" + "".join(CHINESE_DIGITS[int(each)] for each in fraction)
    return ("百分之" if percent else "") + spoken


def _say(value: int) -> str:
    if value < 10:
        return CHINESE_DIGITS[value]
    for unit, size in (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10)):
        if value >= size:
            head, rest = divmod(value, size)
            said = _say(head) + unit
            if unit == "十" and head == 1:
                said = unit
            if not rest:
                return said
            gap = "零" if rest < size // 10 else ""
            tail = _say(rest)
            return said + gap + ("一" + tail if tail.startswith("十") else tail)
    return ""
