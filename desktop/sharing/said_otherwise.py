"""Numbers that are said without saying them: “doubled”, 翻了一番, 一年半, 零八年, “’95”, “three nines”."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.sharing.number_parts import CHINESE_DIGIT, CHINESE_VALUES, ONE, TO_99
from desktop.sharing.said_numbers import Said, in_common_signs, whole_number
from desktop.transcription.number_words import CHINESE_DIGITS, CHINESE_SIGNS
from desktop.transcription.numerals import to_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_TIMES = (
    rf"(?![\s-]+(?:check|click|digit|team|major|degree|shift|down|figure|zero|oh|[0-9]|{ONE}))"
)
_TIMES = {
    2: re.compile(
        rf"(?<![a-z])(?:doubl(?:ed?|es|ing){_NOT_TIMES}|twice(?=\s+(?:as|the)\s))|翻了?一?[倍番]"
    ),
    3: re.compile(rf"(?<![a-z])(?:trebled?|tripl(?:ed?|es|ing){_NOT_TIMES})"),
    4: re.compile(r"(?<![a-z])quadrupl(?:ed?|es|ing)|翻了?[两二]番"),
}
_NUMBER = rf"(?<![0-9.{CHINESE_DIGIT}十百千万亿])(?:[0-9]{{1,3}}|[{CHINESE_DIGIT}十]{{1,3}})"
_HALF_MORE = re.compile(
    rf"(?P<zh>{_NUMBER})(?:(?P<of>年|天|周|岁|倍)半(?!夜|载(?![人货客重入荷]))|个(?P<spell>小时|钟头|星期|礼拜)半|个半(?P<whole>月|小时|钟头|星期|礼拜))"
    rf"|(?<![a-z0-9])(?P<en>an?|{TO_99}|[0-9]{{1,2}})[\s-]+(?P<unit>year|month|week|day|hour)s?\s+and\s+a\s+half(?![a-z])"
)
_HALF_A_YEAR = re.compile(
    r"(?<![上下前后大小多年])半年(?![度报])|(?<![a-z])half[\s-]+(?:of[\s-]+)?an?[\s-]+year(?![a-z])"
)
_NINES = re.compile(
    r"(?<![a-z0-9])(?P<en>two|three|four|five|six|[2-6])[\s-]+nines(?![a-z])"
    rf"|(?<![第0-9.点{CHINESE_SIGNS}])(?P<zh>[两二三四五六2-6])\s?个\s?[九9](?![0-9.点{CHINESE_SIGNS}折块元])"
)
_UNITS = {
    "年": "years", "岁": "years", "月": "months", "周": "weeks", "星期": "weeks", "礼拜": "weeks", "天": "days",
    "小时": "hours", "钟头": "hours", "倍": "times",
}  # fmt: skip
_DATED = r"(?=\s?(?:[0-9一二三四五六七八九十]{1,3}月|到|至|的时候|那年|开始|毕业|入职|加入|初|底|末|春|夏|秋|冬))"
_SHORT_YEAR = re.compile(
    rf"(?<![0-9{CHINESE_DIGIT}十百千万亿])(?:(?P<read>[{CHINESE_DIGITS}]{{2}}|0[0-9])(?=年(?![级代]))"
    rf"|(?P<dated>(?<=[在从到至自于])[0-9]{{2}}(?=年(?![级代]))|[0-9]{{2}}(?=年{_DATED})))"
    r"|(?:^|(?<=\s))['’](?P<marked>[0-9]{2})(?![0-9a-z])"
)
_APPROXIMATE = {"35", "57"}
"""Beside what counts up: 三五年 is a few years."""
_IS_DATED = re.compile(rf"年{_DATED}")
_SIGNS_DATED = "在从到至自于"
_THIS_CENTURY = 40


def said_otherwise(even: str) -> tuple[Said, ...]:
    """Return numbers that stand in a text in one spelling by other words than their own."""
    text = in_common_signs(even)
    return (
        *_multiples(text), *_with_a_half(text), *_short_years(text), *_half_years(text), *_nines(text),
    )  # fmt: skip


def _half_years(text: str) -> Iterator[Said]:
    for found in _HALF_A_YEAR.finditer(text):
        yield Said(found.start(), found.end(), Decimal("0.5"), unit="years")


def _nines(text: str) -> Iterator[Said]:
    """Give “three nines” as the 99.9 % for which something runs."""
    for found in _NINES.finditer(text):
        count = _count(found["en"] or found["zh"])
        yield Said(found.start(), found.end(), 100 - Decimal(100).scaleb(-count), percent=True)


def _multiples(text: str) -> Iterator[Said]:
    for value, pattern in _TIMES.items():
        for found in pattern.finditer(text):
            yield Said(found.start(), found.end(), Decimal(value), unit="times")


def _with_a_half(text: str) -> Iterator[Said]:
    for found in _HALF_MORE.finditer(text):
        if found["en"]:
            number = found["en"]
            count = 1 if number in {"a", "an"} else _count(number)
            unit = f"{found['unit']}s"
        else:
            count = _count(found["zh"])
            unit = _UNITS[found["of"] or found["spell"] or found["whole"]]
        if count:
            yield Said(found.start(), found.end(), Decimal(count) + Decimal("0.5"), unit=unit)


def _count(spoken: str) -> int:
    if spoken.isdigit():
        return int(spoken)
    if spoken[0].isascii():
        return whole_number(spoken)
    return int(to_digits(spoken) or CHINESE_VALUES.get(spoken, 10 if spoken == "十" else 0))


def _short_years(text: str) -> Iterator[Said]:
    for found in _SHORT_YEAR.finditer(text):
        kind = str(found.lastgroup)
        signs = "".join(str(CHINESE_VALUES.get(sign, sign)) for sign in found[kind])
        counts_up = int(signs[1]) == int(signs[0]) + 1 and signs[0] != "0"
        if kind == "read" and (counts_up or signs in _APPROXIMATE):
            before = text[found.start() - 1 : found.start()]
            if not (before and before in _SIGNS_DATED) and not _IS_DATED.match(text, found.end()):
                continue
        value = int(signs) + (2000 if int(signs) < _THIS_CENTURY else 1900)
        yield Said(found.start(), found.end(), Decimal(value))
