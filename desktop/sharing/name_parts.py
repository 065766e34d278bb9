"""Parts by which somebody or something is called whose whole name is masked: a given name, 张总, an employer's short name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.sharing.said_names import BODIES, COMMON, KINDS, SURNAMES, TITLES
from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST = 3
"""Letters of a part in Latin script; fewer are initials, or a word."""
LONGEST_PERSON = 4
"""Characters of a Chinese name of a person: two of a surname and two given ones."""
_SURNAME = re.compile(rf"(?:欧阳|司马|诸葛|上官|[{SURNAMES}])")
_BODY = re.compile(rf"(?<=..)(?:股份|有限|责任|{BODIES})+$")
_KIND = re.compile(rf"[\s,]+{KINDS}\.?$")


def parts_of(name: str, text: str) -> Iterator[str]:
    """Give what may stand for a name in a text, of its own words and characters.

    Args:
        name: a whole name that is masked.
        text: what was said, to look for titles in.
    """
    if name and all(map(is_chinese, name)):
        yield from _of_a_firm(name)
        yield from _of_a_person(name, text)
        return
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
