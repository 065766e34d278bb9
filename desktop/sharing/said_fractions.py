"""Fractions and shares in a text: 三分之一, “three quarters”, 七成五, “half of”, “one in five”, 千分之五."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop.sharing.number_parts import CHINESE_VALUES, ONE, TO_99, VALUES
from desktop.sharing.said_numbers import Said, whole_number
from desktop.transcription.number_words import (
    CHINESE_DIGITS,
    CHINESE_SIGNS,
    ORDINAL_ONES,
    ORDINALS,
    SIZES,
    either,
)
from desktop.transcription.numerals import to_digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PARTS = {"third": 3, "half": 2, "quarter": 4} | {
    word: value for word, value in (ORDINAL_ONES | ORDINALS).items() if value > 3
}
_FRACTION = re.compile(
    rf"(?P<below>(?<![0-9])[0-9]{{1,3}}|(?<![{CHINESE_SIGNS}])[{CHINESE_SIGNS}]{{1,9}})\s?分之\s?(?P<above>[0-9]{{1,3}}|[{CHINESE_SIGNS}]{{1,9}})"
    rf"|(?<![a-z0-9.])(?P<parts>an?|{ONE}|[1-9])[\s-]+(?P<part>{either(_PARTS)})s?(?![a-z])"
    r"|(?<![0-9/])(?P<over>[0-9]{1,2})\s?[/⁄]\s?(?P<under>[0-9]{1,2})(?![0-9/])"
)
_OUT_OF = re.compile(
    rf"(?<![a-z0-9.,])(?P<above>{TO_99}|[0-9]{{1,2}})\s+(?:in|out\s+of)(?:\s+every)?\s+(?P<below>{TO_99}|[0-9]{{1,3}})(?![a-z0-9%]|[.,][0-9])"
    rf"(?!\s+(?:per\s?cent|percent|(?:year|month|week|day|hour|minute|second)s?|{either(SIZES)})(?![a-z]))"
)
_FOLLOWS = (
    r"\s+(?:of(?!\s+(?:an?|one)\s)|the|our|my|their|its|his|her|your|all|that|this|those)(?![a-z])"
)
_LEADS = r"(?:by|to|in|than|nearly|almost|about|around|roughly|over|under|only|just|least|other)"
_HALF = re.compile(
    r"(?P<zh>(?<![第十百千万亿])一半|半数|对半)"
    rf"|(?<![a-z])(?<!first\s)(?<!second\s)(?<!latter\s)(?P<of>half)(?={_FOLLOWS}|\s*(?:[,.;!?、]|$|[一-龥]))"
    rf"|(?<![a-z]){_LEADS}\s+(?:(?:an?|one)\s+)?(?P<by>half)(?![a-z])"
    rf"(?![\s-]+(?:an?|past|hours?|years?|days?|months?|dozen|time|way|century|{either(SIZES)})(?![a-z]))"
)
_ADDED = re.compile(r"(?<![a-z])and(?:\s+a)?\s*$")
"""What stands before the half of “three and a half”, which is none by itself."""
_A_PERIOD = re.compile(rf"(?!{_FOLLOWS})")
_NO_PERIOD = re.compile(
    r"(?<![a-z])(?:by|than|nearly|almost|about|around|roughly|over|under|only|just|least)\s*$"
)
_OF_A_SIZE = re.compile(
    rf"(?<![a-z])(?:(?P<some>an?|{ONE})[\s-]+)?(?P<part>half|quarter)s?\s+(?:of\s+)?(?:an?\s+)?(?P<size>{either(SIZES)})(?![a-z])"
)
_OF_A_PERCENT = re.compile(r"\s+(?:of\s+)?(?:an?|one)\s+per\s?cent(?![a-z])")
_HALF_A_PERCENT = re.compile(r"(?<![a-z])half\s+(?:a|of\s+one|of\s+a|one)\s+per\s?cent(?![a-z])")
_PER_MILLE = re.compile(rf"千分之\s?([0-9]{{1,3}}|[{CHINESE_SIGNS}]+)")
_TENTH = f"[1-9{CHINESE_DIGITS[1:]}]"
_TENTHS = re.compile(
    rf"(?<![0-9.{CHINESE_SIGNS}])(?P<tenths>{_TENTH}|两)[\s,，]{{0,2}}成(?P<more>半|{_TENTH})?(?![功立长为本熟员绩果就交都型套品])"
)
PERCENT = re.compile(
    r"[\s\W_]{0,3}(?:%|(?:per\s?cent|pct|percentage points?)(?![a-z])|个?(?:百分)?点(?![0-9一-九]))"
)


def said_fractions(text: str) -> tuple[Said, ...]:
    """Return the fractions of a text, as values below one and as shares of a hundred where they are said so.

    Args:
        text: in one width and case, with the common numerals.
    """
    return (*_tenths(text), *_fractions(text), *_halves(text), *_of_sizes(text), *_of_little(text))


def as_shares(found: Iterable[Said]) -> Iterator[Said]:
    """Give 四分之三 as 75 %, and 75 % as 0.75."""
    for each in found:
        if each.value is None:
            continue
        if each.fraction:
            yield replace(each, value=each.value * 100, percent=True)
        elif each.percent and each.value < 100:
            yield replace(each, value=each.value / 100, percent=False)


def _tenths(text: str) -> Iterator[Said]:
    for found in _TENTHS.finditer(text):
        tenths, more = _digit(found["tenths"]), found["more"]
        value = Decimal(10 * tenths + (5 if more == "半" else _digit(more or "")))
        yield Said(found.start(), found.end(), value, percent=True)
        if more and more != "半":
            # 三成一个 is 三成 as well.
            yield Said(found.start(), found.start("more"), Decimal(10 * tenths), percent=True)


def _digit(sign: str) -> int:
    return int(sign) if sign.isdigit() else CHINESE_VALUES.get(sign, 0)


def _fractions(text: str) -> Iterator[Said]:
    for pattern in (_FRACTION, _OUT_OF):
        for found in pattern.finditer(text):
            parts = found.groupdict()
            below = _worth(parts.get("part") or parts.get("under") or parts["below"])
            above = _worth(parts.get("parts") or parts.get("over") or parts["above"])
            if below < 2 or not above or (pattern is _OUT_OF and above >= below):
                continue
            value, end = Decimal(above) / Decimal(below), found.end()
            if little := _OF_A_PERCENT.match(text, end):
                yield Said(found.start(), little.end(), value, percent=True)
                continue
            yield Said(found.start(), end, value, fraction=_is_share(text, found))


def _is_share(text: str, found: re.Match[str]) -> bool:
    """Say whether it may be said in percent: no “and a half”, and no quarter of a year."""
    part = found.groupdict().get("part")
    if part is None:
        return True
    before = text[max(0, found.start() - 12) : found.start()]
    if _ADDED.search(before) or _OF_A_SIZE.match(text, found.start()):
        return False
    if part == "quarter" and found["parts"] in {"a", "one", "1"}:
        return not _A_PERIOD.match(text, found.end()) or bool(_NO_PERIOD.search(before))
    return part != "half"


def _halves(text: str) -> Iterator[Said]:
    for found in _HALF.finditer(text):
        start, end = found.span(str(found.lastgroup))
        if not _ADDED.search(text, max(0, start - 12), start):
            yield Said(start, end, Decimal("0.5"), fraction=True)


def _of_sizes(text: str) -> Iterator[Said]:
    for found in _OF_A_SIZE.finditer(text):
        if not _ADDED.search(text, max(0, found.start() - 12), found.start()):
            some = _worth(found["some"] or "a")
            value = Decimal(some * SIZES[found["size"]]) / _PARTS[found["part"]]
            yield Said(found.start(), found.end(), value)


def _of_little(text: str) -> Iterator[Said]:
    """Give 千分之五 and “half a percent” as shares of a hundred."""
    for found in _PER_MILLE.finditer(text):
        digits = found[1] if found[1].isdigit() else to_digits(found[1])
        value = Decimal(digits or CHINESE_VALUES.get(found[1], 0)) / 10
        yield Said(found.start(), found.end(), value, percent=True)
    for found in _HALF_A_PERCENT.finditer(text):
        yield Said(found.start(), found.end(), Decimal("0.5"), percent=True)


def _worth(spoken: str) -> int:
    if spoken.isdigit():
        return int(spoken)
    if spoken in _PARTS:
        return _PARTS[spoken]
    if spoken in {"a", "an"}:
        return 1
    if spoken[0].isascii():
        return VALUES.get(spoken) or whole_number(spoken)
    return int(to_digits(spoken) or CHINESE_VALUES.get(spoken, 0))
