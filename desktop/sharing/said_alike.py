"""A Chinese name in other characters of the same sound: 章伟 and 张维 for 张伟, as speech recognition writes names.

What is heard is the name, so it is hidden. Of a name of two characters that is done with care, since much sounds alike in
Chinese: what is a common word itself (理想 for 李想) is only offered, what belongs to the word beside it (程中 in 过程中 for
程忠) is nothing, and one character has to be that of the name or the first a surname.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.sharing.readings import are_a_word, signs_by_reading, sounding_like
from desktop.sharing.said_names import SURNAMES
from desktop.sharing.spelling import pattern_of_sounds
from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.sharing.places import Place

_MORE_SURNAMES = "章施严温葛柳毕舒游阮詹耿关兰裴俞翁牛樊颜倪冉岳齐申盛左祝喻单解查鲁苗凌霍柴辛聂庄甘焦童路柯卓符成于余佘曲欧"
LONG = 3
"""A name of so many characters sounds like nothing else."""
MOST = 12
"""Characters of a Chinese name; what is longer is a sentence."""


class SaidAlike:
    """A name in whatever characters are read as its own.

    Args:
        name: in one spelling, Chinese characters alone.
        pattern: finds it.
    """

    def __init__(self, name: str, pattern: str) -> None:
        self._name = name
        self._pattern = re.compile(pattern)

    @classmethod
    def of(cls, name: str) -> SaidAlike | None:
        """Return what finds a name by its sound; None for what is no Chinese name of two characters and more."""
        if not 2 <= len(name) <= MOST or not all(map(is_chinese, name)):
            return None
        return cls(name, pattern_of_sounds(name, sounding_like))

    def places(self, even: str) -> Iterator[Place]:
        """Give where a text in one spelling says it, beyond doubt."""
        return (found for found, is_sure in self._found(even) if is_sure)

    def perhaps(self, even: str) -> Iterator[Place]:
        """Give where a text says what sounds like it and is a word of its own as well."""
        return (found for found, is_sure in self._found(even) if not is_sure)

    def _found(self, even: str) -> Iterator[tuple[Place, bool]]:
        for found in self._pattern.finditer(even):
            signs = [sign for sign in found[0] if is_chinese(sign)]
            if len(self._name) >= LONG:
                yield found.span(), True
            elif not _is_cut(even, found):
                yield found.span(), self._is_sure(signs)

    def _is_sure(self, signs: list[str]) -> bool:
        first = signs[0]
        alike = any(one == other for one, other in zip(signs, self._name, strict=False))
        return not are_a_word(first, signs[-1]) and (
            alike or first in SURNAMES or first in _MORE_SURNAMES
        )


def _is_cut(even: str, found: re.Match[str]) -> bool:
    """Say whether one of its ends belongs to the word beside it."""
    before, after = even[found.start() - 1 : found.start()], even[found.end() : found.end() + 1]
    return are_a_word(before, even[found.start()]) or are_a_word(even[found.end() - 1], after)


def in_characters(name: str, even: str) -> Iterator[Place]:
    """Give where a text has Chinese characters that are read as a name in Latin letters: 张伟 for ``zhang wei``."""
    syllables = _syllables(name)
    if not 2 <= len(syllables) <= 4:
        return
    orders = {syllables, (syllables[-1], *syllables[:-1])}
    for order in orders:
        classes = [f"[{signs_by_reading()[each]}]" for each in order]
        for found in re.finditer("".join(classes), even):
            is_name = found[0][0] in SURNAMES or found[0][0] in _MORE_SURNAMES
            if is_name and not _is_cut(even, found):
                yield found.span()


def _syllables(name: str) -> tuple[str, ...]:
    """Return the syllables of a name in pinyin; nothing for any other."""
    known = signs_by_reading()
    found: list[str] = []
    for word in re.findall(r"[a-z]+", name):
        at = 0
        while at < len(word):
            ends = [end for end in range(min(len(word), at + 6), at, -1) if word[at:end] in known]
            if not ends:
                return ()
            found.append(word[at : ends[0]])
            at = ends[0]
    return tuple(found)
