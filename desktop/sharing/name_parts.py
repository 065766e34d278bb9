"""Parts by which somebody or something is called whose whole name is masked: a given name, 张总, an employer's short name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.sharing.folding import BEGINS, even_with_places
from desktop.sharing.said_alike import SaidAlike, in_characters
from desktop.sharing.said_in_pinyin import SaidInPinyin
from desktop.sharing.said_names import BODIES, COMMON, COMPOUND_SURNAMES, KINDS, SURNAMES, TITLES
from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST = 3
"""Letters of a part in Latin script; fewer are initials, or a word."""
LONGEST_PERSON = 4
"""Characters of a Chinese name of a person: two of a surname and two given ones."""
_SURNAME = re.compile(rf"(?:{'|'.join(COMPOUND_SURNAMES)}|[{SURNAMES}])")
_BODY = re.compile(rf"(?<=..)(?:股份|有限|责任|{BODIES})+$")
_BODY_ALONE = re.compile(rf"(?:股份|有限|责任|{BODIES})+")
_LAST_OF_AN_ABBREVIATION = "大行院"
_LITTLE = {"of", "the", "and", "for", "de", "und"}
_BETWEEN_INITIALS = r"(?:[.&\s]{0,2}|(?:\s?and\s|of))"
_KIND = re.compile(rf"[\s,]+{KINDS}\.?$")


def parts_of(name: str, text: str) -> Iterator[str]:
    """Give what may stand for a name in a text: what sounds like it, its own words and characters, abbreviations.

    Args:
        name: a whole name that is masked.
        text: what was said, to look for titles in.
    """
    if name and all(map(is_chinese, name)):
        yield from _by_sound(name, text)
        yield from _of_a_firm(name)
        yield from _abbreviated(name, text)
        yield from _of_a_person(name, text)
        return
    yield from _in_characters(name, text)
    yield from _initials(name, text)
    short = _KIND.sub("", name)
    if short != name:
        yield short
    words = re.split(r"[\s·・&,/-]+", name)
    for word in words if len(words) > 1 else ():
        letters = sum(each.isalpha() for each in word)
        shortest = 2 if all(map(is_chinese, word)) else SHORTEST
        if (
            letters >= shortest
            and word.casefold() not in COMMON
            and not _KIND.fullmatch(f" {word}")
        ):
            yield word


def _by_sound(name: str, text: str) -> Iterator[str]:
    """Give what sounds like a Chinese name and may be something else."""
    even, at = even_with_places(text)
    own = even_with_places(name)[0]
    for sounds in (SaidAlike.of(own), SaidInPinyin.of(own)):
        for start, end in sounds.perhaps(even) if sounds else ():
            yield text[at[start] : at[end - 1] + 1]


def _in_characters(name: str, text: str) -> Iterator[str]:
    """Give Chinese characters that are read as a name in Latin letters."""
    even, at = even_with_places(text)
    for start, end in in_characters(even_with_places(name)[0].replace(BEGINS, ""), even):
        yield text[at[start] : at[end - 1] + 1]


def _initials(name: str, text: str) -> Iterator[str]:
    """Give the initials of several words where the text has them in capitals: BCG, P&G, B. C. G."""
    words = [word for word in re.split(r"[\s,./-]+|&", name) if word]
    longer = [word for word in words if word.casefold() not in _LITTLE]
    if len(longer) < 2 or not all(word[0].isascii() and word[0].isalpha() for word in words):
        return
    for letters in ([word[0] for word in longer], [word[0] for word in words]):
        pattern = _BETWEEN_INITIALS.join(letter.upper() for letter in letters)
        for found in re.finditer(rf"(?<![A-Za-z]){pattern}(?![A-Za-z])", text):
            yield found[0]


def _abbreviated(name: str, text: str) -> Iterator[str]:
    """Give what leaves characters of an employer out: 北大, 招行, 上海交大."""
    if len(name) <= LONGEST_PERSON - 1:
        return
    for run in re.finditer(f"[{name}]{{2,}}", text):
        kept, at = "", 0
        for sign in run[0]:
            place = name.find(sign, at)
            if place < 0:
                break
            kept, at = kept + sign, place + 1
        begins = kept[:1] == name[0] or len(kept) > 2 or kept[-1:] in _LAST_OF_AN_ABBREVIATION
        if len(kept) > 1 and kept != name and begins and not _BODY_ALONE.fullmatch(kept):
            yield kept


def _of_a_firm(name: str) -> Iterator[str]:
    short = _BODY.sub("", name)
    if short != name:
        yield short
    if len(name) >= LONGEST_PERSON and len(short) != 2:
        yield name[:2]


def _of_a_person(name: str, text: str) -> Iterator[str]:
    surname = _SURNAME.match(name)
    if surname is None or len(name) > LONGEST_PERSON or surname.end() == len(name):
        return
    given = name[surname.end() :]
    if len(given) > 1:
        yield given
    for called in (
        rf"{surname[0]}(?:{TITLES})",
        rf"[小老阿大]{surname[0]}(?![一-龥]?[猫醋期])",
        rf"[小阿]{given[-1]}|{given[-1]}(?:哥|姐|总|老师)",
    ):
        for found in re.finditer(called, text):
            yield found[0]
