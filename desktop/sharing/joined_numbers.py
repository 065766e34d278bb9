"""Numbers that are said in pieces: with a breath between, in figures and words, or in two languages at once.

``said_numbers`` reads what is one number on paper. Speech is written with commas where somebody breathes
(``三千，五百万``), and people mix: “35 hundred”, ``3千5百万``, ``三十五 million``, ``三个亿``. What is read
here is only ever compared with a number that is masked: it may overlap, and may read a list as one number.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from desktop.sharing.number_parts import (
    CHINESE_FACTORS,
    CHINESE_VALUES,
    NO_LETTER_BEFORE_FIGURES,
    NTHS,
    ONE,
    TEEN,
    TEN,
    VALUES,
)
from desktop.sharing.said_fractions import PERCENT, said_fractions
from desktop.sharing.said_numbers import MOST_DIGITS_WRITTEN, Said, in_common_signs
from desktop.transcription.number_words import (
    CHINESE_LARGE,
    CHINESE_SIGNS,
    ORDINAL_ONES,
    ORDINALS,
    SIZES,
    ZEROS,
    either,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_PIECES = 8
"""A number that is said in more pieces is a list."""
_FILLERS = r"(?:(?<![a-z])(?:uh|um|er|erm|hmm|like)(?![a-z])|[嗯呃额啊哦])"
_BREAK = re.compile(rf"(?:[\s,，、.。;；:：…·\-‐‑–—\"'“”‘’]|{_FILLERS})*")
LONGEST_BREAK = 12
"""Characters between two pieces."""
_WORD_SIZES = {
    **SIZES, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "grand": 10**3,
    "mil": 10**6, "mio": 10**6, "mln": 10**6, "thousands": 10**3, "millions": 10**6, "billions": 10**9, "hundreds": 100,
}  # fmt: skip
_LETTER_SIZES = {"k": 10**3, "w": 10**4, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9}
_VALUES = {**dict.fromkeys(ZEROS, 0), **VALUES, **NTHS, "a": 1, "an": 1}
_VALUE = re.compile(either(tuple(sorted(_VALUES, key=len, reverse=True))))
_ENGLISH = rf"(?:(?:{TEN})(?:[\s\-‐‑]*(?:{either(ORDINAL_ONES)}|{ONE}))?|{either(ORDINALS)}|{TEEN}|{ONE}|{either(ZEROS)}|an?(?=[\s\-]+(?:{either(SIZES)}|half)))"
_PIECE = re.compile(
    rf"(?P<figures>{NO_LETTER_BEFORE_FIGURES}(?<![0-9][.,])(?!0[0-9])(?:[0-9]{{1,3}}(?:(?:\s[0-9]{{3}})+|(?:\.[0-9]{{3}}){{2,}})(?![0-9.])|[0-9]+)(?:[,'’][0-9]{{3}})*(?:\.[0-9]+)?)"
    rf"|(?P<chinese>[{CHINESE_SIGNS}])"
    rf"|(?P<of>个(?=\s?(?:亿|万|thousand|million|billion|[kw](?![a-z]))))"
    r"|(?P<point>点|(?<![a-z])point(?![a-z]))"
    rf"|(?<![a-z])(?:(?P<and>and)|(?P<half>half)|(?P<words>{_ENGLISH})|(?P<size>{either(_WORD_SIZES)}))(?:(?![a-z])|(?=fold))"
    rf"|(?<=[0-9{CHINESE_SIGNS}\s个])(?P<letter>{either(_LETTER_SIZES)})(?![a-z0-9])"
)
_THOUSANDS = re.compile(r"[,'’\s]")
_BELOW_ONE = re.compile(rf"(?<![a-z0-9])(?:point|\.)((?:\s*(?:{ONE}|{either(ZEROS)}))+)(?![a-z])")
_SHARE = re.compile(r"百分之[\s\W_]{0,3}$")
_LONGEST_SHARE = 6
TO = re.compile(r"\s*(?:到|至|或者?|和|~|-|‑|–|—|to|and|or|、)\s*")
"""Between the two numbers of a range."""
_HAS_SIZE = re.compile(
    rf"(?:(?P<zh>[百千]?[{''.join(CHINESE_LARGE)}])|(?P<word>{either(_WORD_SIZES)})|(?P<letter>{either(_LETTER_SIZES)}))$"
)


class _Piece(msgspec.Struct, frozen=True, gc=False):
    """One sign or word of a number: its kind, and what it is worth."""

    kind: str
    start: int
    end: int
    value: Decimal


def joined_numbers(text: str) -> tuple[Said, ...]:
    """Return what may be read as numbers in a text across breaks and languages, also of one piece.

    Args:
        text: in one width and case, Chinese simplified.
    """
    text = in_common_signs(text)
    found: list[Said] = [*said_fractions(text), *_below_one(text)]
    for run in _runs(text):
        found += _windows(text, run)
    return (*found, *_of_ranges(text, sorted(found, key=lambda each: each.start)))


def _pieces(text: str) -> Iterator[_Piece]:
    for found in _PIECE.finditer(text):
        kind = str(found.lastgroup)
        if kind == "figures" and len(found[0]) > MOST_DIGITS_WRITTEN:
            continue
        yield _Piece(kind, found.start(), found.end(), _worth(kind, found[0]))


def _worth(kind: str, spoken: str) -> Decimal:
    if kind == "figures":
        if spoken.count(".") > 1:
            # Thousands as they are written in Berlin and Madrid.
            spoken = spoken.replace(".", "")
        return Decimal(_THOUSANDS.sub("", spoken))
    if kind == "chinese":
        return Decimal(CHINESE_FACTORS.get(spoken, CHINESE_VALUES.get(spoken, 0)))
    if kind == "words":
        return Decimal(sum(_VALUES[each] for each in _VALUE.findall(spoken)))
    return Decimal({**_WORD_SIZES, **_LETTER_SIZES}.get(spoken, 0))


def _runs(text: str) -> Iterator[list[list[_Piece]]]:
    """Give what stands together, each as the phrases that breaks part it into."""
    run: list[list[_Piece]] = []
    last: _Piece | None = None
    for piece in _pieces(text):
        between = text[last.end : piece.start] if last else ""
        if len(between) > LONGEST_BREAK or not _is_break(between):
            yield run
            run = []
        if not run or not _goes_on(run[-1][-1], piece, between):
            run.append([])
        run[-1].append(piece)
        last = piece
    if run:
        yield run


@lru_cache(maxsize=1000)
def _is_break(between: str) -> bool:
    """Say whether a number may go on behind it; remembered, since between numbers stands much the same."""
    return bool(_BREAK.fullmatch(between))


def _goes_on(before: _Piece, piece: _Piece, between: str) -> bool:
    """Say whether a piece belongs to the phrase before it, as the words of “three thousand” do."""
    if not between:
        return True
    kinds = {before.kind, piece.kind}
    hyphens = "" if "figures" in kinds else "-‐‑"
    return not kinds & {"chinese", "of"} and not between.strip(hyphens + " \t\n")


def _windows(text: str, run: list[list[_Piece]]) -> Iterator[Said]:
    for first in range(len(run)):
        pieces: list[_Piece] = []
        for phrase in run[first : first + MOST_PIECES]:
            if pieces and _is_listed(pieces, phrase[0]):
                break
            pieces += phrase
            if len(pieces) == 1 and _is_number(pieces[0]):
                # One Chinese sign is a word as often as a number: 十分, 万一.
                if pieces[0].kind != "chinese":
                    yield _said(text, pieces[0].start, pieces[0].end, pieces[0].value)
                continue
            counted = _counted(pieces)
            if not counted:
                continue
            value = _Sum().of(counted)
            if value is None:
                # What is out of order stays so, whatever follows: in a list that is the second number.
                break
            if len(pieces) > 1 or pieces[0].kind != "chinese":
                yield _said(text, pieces[0].start, pieces[-1].end, value)


def _is_listed(pieces: list[_Piece], following: _Piece) -> bool:
    """Say whether a number stands behind a number, as in a list: no sum is needed to tell that they are two."""
    return (
        _is_number(pieces[-1])
        and _is_number(following)
        and bool(pieces[-1].value)
        and all(each.kind != "point" for each in pieces)
    )


def _said(text: str, start: int, end: int, value: Decimal) -> Said:
    share, sign = (
        _SHARE.search(text, max(0, start - _LONGEST_SHARE), start),
        PERCENT.match(text, end),
    )
    return Said(
        share.start() if share else start,
        sign.end() if sign else end,
        value,
        percent=bool(share or sign),
    )


_PUT_TOGETHER = {"point", "half", "and"}
_SAYS_HOW_MANY = {"figures", "words"}


def _is_number(piece: _Piece) -> bool:
    return piece.kind in _SAYS_HOW_MANY or (piece.kind == "chinese" and piece.value < 10)


def _counted(pieces: list[_Piece]) -> list[_Piece] | None:
    """Return what is summed of some pieces; None where a point in them is none."""
    counted = [each for each in pieces if each.kind != "of"]
    together = any(each.kind in _PUT_TOGETHER for each in counted)
    return _decimals(counted) if together else counted


def _decimals(pieces: list[_Piece]) -> list[_Piece] | None:
    """Put what stands before and behind a point into one, and “and a half”; None where that can't be."""
    done: list[_Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        if piece.kind == "point":
            behind = at
            while behind < len(pieces) and _is_digit(pieces[behind]):
                behind += 1
            if not done or not _is_whole_number(done[-1]) or behind == at:
                # Hours that are listed have several points: 三点四点五点.
                return None
            digits = "".join(str(int(each.value)) for each in pieces[at:behind])
            done[-1] = replace(
                done[-1], kind="figures", value=Decimal(f"{int(done[-1].value)}.{digits}")
            )
            at = behind
        elif piece.kind == "half":
            if not done or not _is_whole_number(done[-1]):
                return None
            done[-1] = replace(done[-1], kind="figures", value=done[-1].value + Decimal("0.5"))
        elif piece.kind == "and":
            if not done or at == len(pieces):
                return None
            if [each.kind for each in pieces[at : at + 2]] == ["words", "half"]:
                at += 1
        else:
            done.append(piece)
    return done


def _is_digit(piece: _Piece) -> bool:
    return _is_whole_number(piece) and piece.value < 10


def _is_whole_number(piece: _Piece) -> bool:
    return _is_number(piece) and piece.value % 1 == 0


class _Sum:
    """Adds up numbers and sizes in the order in which they are said."""

    def __init__(self) -> None:
        self._total = self._section = Decimal(0)
        self._number: Decimal | None = None
        self._small = self._large = Decimal("Infinity")
        self._unit = Decimal(0)

    def of(self, pieces: list[_Piece]) -> Decimal | None:
        """Return the sum; None where something is out of order."""
        if not all(map(self._take, pieces)):
            return None
        tail = self._number or Decimal(0)
        follows = [each.end for each in pieces[-2:-1]] == [pieces[-1].start]
        if follows and 0 < tail < 10 and tail % 1 == 0 and self._unit > 10:
            # 三万五 is 35000; said with 零 before it the five is a five.
            tail *= self._unit / 10
        return self._total + self._section + tail

    def _take(self, piece: _Piece) -> bool:
        if _is_number(piece):
            if self._number or (self._number == 0 and piece.kind != "chinese"):
                return False
            if self._number is not None or piece.value == 0:
                self._unit = Decimal(0)
            self._number = piece.value
            return True
        self._unit = piece.value if piece.kind == "chinese" else Decimal(0)
        return (
            self._take_small(piece.value)
            if piece.value <= 1000 and (piece.kind == "chinese" or piece.value == 100)
            else self._take_large(piece.value)
        )

    def _take_small(self, size: Decimal) -> bool:
        number = self._number or (Decimal(1) if size == 10 else None)
        if number is None or size >= self._small or (size == 10 and number % 1):
            return False
        self._section += number * size
        self._number, self._small = None, size
        return True

    def _take_large(self, size: Decimal) -> bool:
        section = self._section + (self._number or 0)
        if size > self._large:
            self._total, section = Decimal(0), self._total + section
        if not section:
            return False
        self._total += section * size
        self._section, self._number = Decimal(0), None
        self._small, self._large = Decimal("Infinity"), size
        return True


def _below_one(text: str) -> Iterator[Said]:
    for found in _BELOW_ONE.finditer(text):
        digits = "".join(str(_VALUES[each]) for each in _VALUE.findall(found[1]))
        yield _said(text, found.start(), found.end(), Decimal(f"0.{digits}"))


def _of_ranges(text: str, found: Iterable[Said]) -> Iterator[Said]:
    """Give the first of 三十到五十万 as 三十万, and both of “20 to 30 percent” as shares."""
    for first, second in pairwise(found):
        if not TO.fullmatch(text, first.end, second.start) or first.value is None:
            continue
        if first.percent != second.percent and second.value is not None:
            yield replace(first, percent=True)
            yield replace(second, percent=True)
        size = _size_at_the_end(text[second.start : second.end])
        if size > 1 and size > first.value and _size_at_the_end(text[first.start : first.end]) == 1:
            yield replace(first, value=first.value * size)


def _size_at_the_end(spoken: str) -> Decimal:
    found = _HAS_SIZE.search(spoken)
    if found is None:
        return Decimal(1)
    if found["zh"]:
        size = Decimal(1)
        for sign in found["zh"]:
            size *= CHINESE_FACTORS[sign]
        return size
    return Decimal({**_WORD_SIZES, **_LETTER_SIZES}[found[0]])
