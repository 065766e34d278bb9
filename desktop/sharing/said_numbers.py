"""Numbers in a text, in figures or in words, Chinese or English, and which of them say the same."""

from __future__ import annotations

import re
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import msgspec

from desktop.sharing.number_parts import (
    CHINESE_DIGIT,
    CHINESE_FACTORS,
    DIGITS,
    FROM_10,
    GAP,
    NO_LETTER_BEFORE_FIGURES,
    ONE,
    TO_99,
    VALUES,
)
from desktop.transcription.number_words import CHINESE_FORMAL, SIZES
from desktop.transcription.numerals import to_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST = 10
"""Below, a number tells little and its words mean something else too often: 一下, “one of us”."""
MOST_DIGITS_WRITTEN = 24
"""With separators; what is longer is an id or the speech model going round: it is found as it stands, and has no value."""
_OTHER_SIGNS = str.maketrans("幺〇萬億兩點", "一零万亿两点")
_FORMAL = re.compile(f"[零万亿点{''.join(CHINESE_FORMAL)}]{{3,}}")
_ZH = re.compile(
    rf"(?P<share>百[ ]?分[ ]?之[ ]?)?(?P<zh>[{CHINESE_DIGIT}十百千万亿]+(?:点[{CHINESE_DIGIT}]+(?![{CHINESE_DIGIT}刻分十]))?[万亿]?)(?P<tenths>成半?)?"
)
_NOT_TENTHS = re.compile(r"[功立长为本熟员绩果就交都型套品]")
_VAGUE_ZH = re.compile(
    rf"[{CHINESE_DIGIT}]?十[几来][万亿]?|[几数][十百千万亿]+|(?:一两|两三|三[四五]|四五|五六|六七|七八|八九)[十百千万亿]+|[百千]万(?=[元块级用客人美欧以])"
    rf"|[{CHINESE_DIGIT}十百千万]{{1,9}}分之[{CHINESE_DIGIT}十百千万]{{1,9}}"
)
_COUNTED = "个名位人家次天年月台块元倍条件单"
"""Before one of these 十 is ten; 十分 is “very”."""
_SMALL_ZH = re.compile(
    rf"(?<![第\d])[\d{CHINESE_DIGIT}](?:倍|块钱|元|美元|美金|欧元|英镑|港币|个百分点)"
)
_SIZES = {
    **SIZES, **CHINESE_FACTORS, "百万": 10**6, "千万": 10**7, "k": 10**3, "w": 10**4,
    "m": 10**6, "mn": 10**6, "mil": 10**6, "bn": 10**9, "b": 10**9, "grand": 10**3,
}  # fmt: skip
_FIGURES = re.compile(
    rf"{NO_LETTER_BEFORE_FIGURES}(?P<digits>[0-9]+(?:[.,:'’/-][0-9]+)*)"
    r"(?:(?P<size>k|w|mn?|mil|bn?|\s?(?:hundred|thousand|million|billion))(?![a-z])|\s?(?P<zh_size>[百千]万|[百千万亿]))?"
    r"(?![a-z0-9])"
)
_THOUSANDS = re.compile(r"[,'’]")
_CLEAN = re.compile(r"(?:[0-9]+|[0-9]{1,3}(?:[,'’][0-9]{3})+)(?:\.[0-9]+)?")
_TO_999 = rf"(?:(?:(?:an?|{TO_99}){GAP})?hundred(?:(?:{GAP}and)?{GAP}{TO_99})?|{TO_99})"
_LARGE = "thousand|million|billion"
_NO_LETTER_BEFORE, _NO_LETTER_BEHIND = r"(?<![a-z0-9_])", r"(?![a-z0-9_])"
"""Chinese may stand there without a space."""
_WORDS = re.compile(
    rf"{_NO_LETTER_BEFORE}(?=[a-z])(?:(?P<string>(?:(?:{'|'.join(DIGITS)})[\s,\-‐‑]+){{3,}}(?:{'|'.join(DIGITS)}))"
    rf"|(?P<year>(?:seventeen|eighteen|nineteen|twenty){GAP}(?:{FROM_10}|oh{GAP}(?:{ONE})))"
    rf"|(?P<half>half{GAP}a{GAP}(?:{_LARGE}))"
    rf"|(?P<point>{_TO_999}{GAP}point(?:{GAP}(?:{'|'.join(DIGITS)}))+(?:{GAP}(?:{_LARGE}))?)"
    rf"|(?P<and_half>(?:an?|{TO_99}){GAP}and{GAP}a{GAP}half(?:{GAP}(?:{_LARGE}))?)"
    rf"|(?P<dozen>(?:(?:an?|{TO_99}){GAP})dozen)"
    rf"|(?P<whole>(?:(?:an?|{_TO_999}){GAP}(?:{_LARGE})(?:,?{GAP}(?:and{GAP})?))*"
    rf"(?:(?:an?{GAP}|{_TO_999}{GAP})(?:{_LARGE})|{_TO_999}))){_NO_LETTER_BEHIND}"
)
_SMALL_EN = re.compile(
    rf"{_NO_LETTER_BEFORE}(?:{ONE}|[2-9])(?:{GAP}(?:dollars|euros|pounds|yuan|percentage{GAP}points?)|[- ]?fold"
    rf"|{GAP}times(?=\s(?:as|more|less|fewer|faster|higher|lower|better|larger|bigger|longer|the))){_NO_LETTER_BEHIND}"
    rf"|{_NO_LETTER_BEFORE}(?:{ONE}|[1-9])(?:{GAP}out{GAP}of{GAP}|{GAP}in{GAP})(?:{FROM_10}|{ONE}|[0-9]+){_NO_LETTER_BEHIND}(?!{GAP}(?:{_LARGE}))"
    rf"|{_NO_LETTER_BEFORE}(?:one|two|three|four|five){GAP}(?:thirds?|quarters?|fifths?|tenths?){_NO_LETTER_BEHIND}"
)
_PERCENT = re.compile(
    r"\s?(?:%|[\s-]?per\s?cent(?![a-z])|pct(?![a-z])|percentage points?(?![a-z])|个(?:百分)?点)"
)


class Said(msgspec.Struct, frozen=True, gc=False):
    """A number at characters ``start`` to ``end`` of a text.

    Attributes:
        value: what it comes to; None where that is not sure, as of 十几, or means nothing, as of a clock.
        percent: whether it is a share of a hundred.
        ordinal: 第 stands before it.
        fraction: it is said as a part of a whole, which may be said in percent as well.
        unit: kind of the unit that is said within it, as in 一年半; empty without one.
    """

    start: int
    end: int
    value: Decimal | None
    percent: bool = False
    ordinal: bool = False
    fraction: bool = False
    unit: str = ""

    @property
    def tells(self) -> bool:
        """Whether somebody might want to keep it: ten and more, shares, decimals, and what is vague."""
        if self.ordinal or self.value is None:
            return not self.ordinal
        return self.percent or self.value >= LEAST or self.value % 1 != 0

    def _rounds(self, other: Said) -> bool:
        """Say whether this is a share that somebody may say for a fraction without an end."""
        if not self.percent or self.fraction or not other.fraction or self.value is None:
            return False
        exact = (other.value or Decimal(0)) * (1 if other.percent else 100)
        step = Decimal(1).scaleb(int(self.value.as_tuple().exponent))
        endless = exact % Decimal("0.01") != 0
        return endless and self.value in {
            exact.quantize(step, ROUND_DOWN),
            exact.quantize(step, ROUND_HALF_UP),
        }

    def says(self, other: Said) -> bool:
        """Say whether it says what another number does; 30 is said by 30 % as well, but 25 not by a quarter.

        33 % is a third, rounded or cut off, as 33.3 % is.
        """
        if self._rounds(other) or other._rounds(self):
            return True
        same = self.value is not None and self.value == other.value
        if self.percent and self.fraction:
            return same and other.percent
        return same and (self.percent or not other.percent)


def said_numbers(text: str) -> tuple[Said, ...]:
    """Return the numbers in a text in order; no two overlap, and of two that do the longer counts.

    Args:
        text: in one width and case.
    """
    text = in_common_signs(text)
    found = sorted(
        (*_chinese(text), *_vague(text), *_english(text), *_figures(text)),
        key=lambda each: (each.start - each.end, each.start),
    )
    kept: list[Said] = []
    taken = bytearray(len(text))
    for each in found:
        if taken.find(1, each.start, each.end) < 0:
            taken[each.start : each.end] = bytes([1]) * (each.end - each.start)
            kept.append(each)
    return tuple(sorted(kept, key=lambda each: each.start))


def in_common_signs(text: str) -> str:
    """Return a text of the same length with 幺, 〇 and the numerals of cheques as the common ones."""
    return _FORMAL.sub(
        lambda found: "".join(CHINESE_FORMAL.get(sign, sign) for sign in found[0]),
        text.translate(_OTHER_SIGNS),
    )


def _chinese(text: str) -> Iterator[Said]:
    for found in _ZH.finditer(text):
        spoken, end = found["zh"], found.end("zh")
        tenths = found["tenths"]
        if tenths and len(spoken) == 1 and not _NOT_TENTHS.match(text, found.end()):
            share = Decimal(to_digits(f"百分之{spoken}")[:-1] or 0) * 10 + 5 * ("半" in tenths)
            yield Said(found.start(), found.end(), share, percent=True)
            continue
        if found["share"]:
            digits = to_digits(f"百分之{spoken}").rstrip("%")
        else:
            counts = text[end : end + 1] and text[end] in _COUNTED
            digits = "10" if spoken == "十" and counts else _value_of(spoken)
        if digits:
            value = Decimal(digits)
            yield _with_percent(
                text, found.start(), end, value, percent=bool(found["share"]),
                ordinal=_stands_before(text, found.start(), "第"),
            )  # fmt: skip


def _value_of(spoken: str) -> str:
    """Return digits of a spoken number; empty for one sign, which is a word as often as a number."""
    if len(spoken) < 2:
        return ""
    if "点" in spoken and spoken[-1] in "万亿":
        digits = to_digits(spoken[:-1])
        return str(Decimal(digits) * _SIZES[spoken[-1]]) if digits else ""
    return to_digits(spoken)


def _vague(text: str) -> Iterator[Said]:
    for pattern in (_VAGUE_ZH, _SMALL_ZH, _SMALL_EN):
        for found in pattern.finditer(text):
            yield Said(found.start(), found.end(), None)


def _figures(text: str) -> Iterator[Said]:
    for found in _FIGURES.finditer(text):
        digits = found["digits"]
        value = None
        fits = len(digits) <= MOST_DIGITS_WRITTEN and _CLEAN.fullmatch(digits)
        if fits and not (digits[0] == "0" and digits[1:2].isdigit()):
            size = found["size"] or found["zh_size"] or ""
            value = Decimal(_THOUSANDS.sub("", digits)) * _SIZES.get(size.strip(), 1)
        yield _with_percent(
            text, found.start(), found.end(), value, percent=_stands_before(text, found.start(), "百分之"),
            ordinal=_stands_before(text, found.start(), "第"),
        )  # fmt: skip


def _english(text: str) -> Iterator[Said]:
    for found in _WORDS.finditer(text):
        kind = str(found.lastgroup)
        yield _with_percent(text, found.start(), found.end(), _english_value(kind, found[0]))


def _english_value(kind: str, spoken: str) -> Decimal | None:
    words = re.findall(r"[a-z]+", spoken)
    large = Decimal(_SIZES.get(words[-1], 1))
    if kind == "string":
        digits = "".join(str(DIGITS[each]) for each in words)
        return None if digits[0] == "0" else Decimal(digits)
    if kind == "point":
        at = words.index("point")
        digits = "".join(str(DIGITS[each]) for each in words[at + 1 :] if each in DIGITS)
        return Decimal(f"{_whole(words[:at])}.{digits}") * large
    simple = {
        "year": lambda: Decimal(VALUES[words[0]] * 100 + _whole(words[1:])),
        "half": lambda: large / 2,
        "and_half": lambda: (max(1, _whole(words[: words.index("and")])) + Decimal("0.5")) * large,
        "dozen": lambda: Decimal(max(1, _whole(words[:-1])) * 12),
        "whole": lambda: Decimal(_whole(words)),
    }
    return simple[kind]()


def whole_number(spoken: str) -> int:
    """Return what the words of a whole English number come to: “two hundred and five” is 205."""
    return _whole(re.findall(r"[a-z]+", spoken))


def _whole(words: list[str]) -> int:
    total = part = 0
    for each in words:
        if each == "hundred":
            part = max(1, part) * 100
        elif each in _SIZES:
            total, part = total + max(1, part) * _SIZES[each], 0
        else:
            part += VALUES.get(each, 0)
    return total + part


def _stands_before(text: str, place: int, word: str) -> bool:
    return text.endswith(word, max(0, place - len(word)), place)


def _with_percent(
    text: str,
    start: int,
    end: int,
    value: Decimal | None,
    *,
    percent: bool = False,
    ordinal: bool = False,
) -> Said:
    sign = _PERCENT.match(text, end)
    if sign is not None:
        return Said(start, sign.end(), value, percent=True)
    if percent and _stands_before(text, start, "百分之"):
        start -= len("百分之")
    return Said(start, end, value, percent, ordinal)
