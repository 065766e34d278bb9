"""Whether a masked number, where its words were found, is only a part of a larger one: 一年 of 二十一年.

What is unclear is not: a mask that hides too much costs less than one that hides too little.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.sharing.number_parts import CHINESE_DIGIT
from desktop.sharing.said_numbers import Said, said_numbers
from desktop.transcription.number_words import SIZES
from desktop.transcription.numerals import to_spoken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from desktop.sharing.places import Place

_SPOKEN = re.compile(rf"(?:百分之)?[{CHINESE_DIGIT}十百千万亿点]+\s*(?:%|个百分点|点钟?|[月日号])?")
_LARGE = "百千万亿"
IS_SHARE = re.compile(r"%|百分")
_NUMBER = re.compile(rf"(?:百分之)?[{CHINESE_DIGIT}十{_LARGE}]+(?:点[{CHINESE_DIGIT}]+)?[万亿]?")
_A_YEAR = re.compile(r"(?:一九|二零)[零一二三四五六七八九]{2}")
_PER = re.compile(r"[年天月周日次]|个[月小星礼]|小时")
"""Behind 一: 二十一天 may be twenty a day."""
_SIZES_ALONE = re.compile(rf"[{_LARGE}]+|(?:[\s-]*(?:{'|'.join(SIZES)}))+")
"""二十 is said of 二十万 as well."""
_WORD = re.compile(r"[a-z]+")
_LEAST_YEAR, _HUNDRED = 1000, 100
_GOES_ON = re.compile(rf"[\s-]+(?:{'|'.join(SIZES)})(?![a-z])")
"""Of “two hundred three hundred” the first three words are read as one number."""


def is_spoken(word: str) -> bool:
    """Say whether a mask is a number in words, also one that is too small to be looked for by its value."""
    whole = len(word)
    return _SPOKEN.fullmatch(word) is not None or any(
        each.end - each.start == whole for each in said_numbers(word)
    )


def is_part_of_larger(
    even: str, place: Place, written: Sequence[Said], *, value: Decimal | None, counts: bool
) -> bool:
    """Say whether a place cuts a number that is certainly another one.

    Args:
        even: the text, in one spelling and in common signs.
        place: where the words of the mask stand in it.
        written: the numbers of the text, in order; no two overlap.
        value: of the mask; None for a time of day or a date.
        counts: the mask says of what it is, and is no share.
    """
    start, end = place
    if any(sign.isdigit() and sign.isascii() for sign in even[start:end]):
        return False  # what stands in figures is found whole
    for at in {
        bisect_right(written, each, key=lambda one: one.start) - 1 for each in (start, end - 1)
    }:
        each = written[at] if at >= 0 else None
        if each is None or each.value is None or each.value == value:
            continue
        if counts and each.percent:
            continue  # 百分之二十一年 may be twenty percent a year
        spoken = even[each.start : each.end]
        if any(sign.isdigit() and sign.isascii() for sign in spoken):
            continue
        before, behind = even[each.start : start], even[end : each.end]
        if (before and each.end > start) or (behind and each.start < end):
            clear = _is_clear_english if spoken.isascii() else _is_clear_chinese
            if clear(even, place, each, singular=value == 1):
                return True
    return False


def _is_clear_chinese(even: str, place: Place, each: Said, *, singular: bool) -> bool:
    del singular
    start, end = place
    number = _NUMBER.match(even, each.start)
    if number is None or ("点" in number[0] and not number[0].startswith("百分之")):
        return False
    if not _is_one_number(number[0], each) and not _A_YEAR.fullmatch(number[0]):
        return False
    if (
        each.start < start < number.end()
        and even[start - 1] in _LARGE
        and number.end() - start == 1
    ):
        return False  # 三万一年 may be thirty thousand a year
    tail = even[end : number.end()]
    if not tail:
        return True
    if _SIZES_ALONE.fullmatch(tail) or (len(tail) == 1 and even[end - 1] in _LARGE):
        return False
    return tail != "一" or _PER.match(even, number.end()) is None


def _is_one_number(spoken: str, each: Said) -> bool:
    """Say whether this is how its value is said: 一万两万 are two numbers."""
    whole, _, fraction = f"{each.value:f}".partition(".")
    said = to_spoken(whole, fraction, "", "")
    plain = spoken.removeprefix("百分之").replace("两", "二")
    return said == (plain.removeprefix("一") if plain.startswith("一十") else plain)


def _is_clear_english(even: str, place: Place, each: Said, *, singular: bool) -> bool:
    start, end = place
    spoken = even[each.start : each.end]
    if "," in spoken or "\n" in spoken or _GOES_ON.match(even, each.end):
        return False
    sizes = [SIZES[word] for word in _WORD.findall(spoken) if word in SIZES]
    if not sizes and (each.value or 0) >= _LEAST_YEAR:
        return False  # twenty thirty is a year, or two numbers
    large = [size for size in sizes if size > _HUNDRED]
    if any(after >= before for before, after in pairwise(large)):
        return False  # so are twenty thousand thirty thousand
    if each.start < start and singular and even[start - 1].isspace():
        return even[start:end].endswith("s")  # in twenty twenty one year later …
    return not _SIZES_ALONE.fullmatch(even[end : each.end])
