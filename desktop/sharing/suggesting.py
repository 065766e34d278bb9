"""What of an answer one might want to keep: names of the user's own list, names that were said, and numbers."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import chain, filterfalse, islice
from typing import TYPE_CHECKING

from desktop.sharing.finding import TextToSearch, kept_words
from desktop.sharing.masking import Masks
from desktop.sharing.name_parts import parts_of
from desktop.sharing.said_names import said_names
from desktop.sharing.said_numbers import said_numbers
from desktop.transcription.number_words import CHINESE_SIZES, SIZES, either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.sharing.places import Place
    from desktop.transcription.model import Transcript

MOST = 16
"""More than these would be a list that nobody reads; what is masked makes room for the next."""
MOST_PARTS = 3
"""So many short forms of each name that is on the list or masked."""
MOST_NAMES = 8
"""So many names that nobody put on a list, at most: numbers want room as well."""

_DIGITS = re.compile(r"(?<![0-9.,])[0-9](?:[\s-]{0,2}[0-9]){6,}(?![0-9,.][0-9])")
_NO_DIGITS = re.compile(rf"[{CHINESE_SIZES}。!?！？]|{either(SIZES)}|\.\s")
"""Amounts one after the other are no digits that are read out, nor is what two sentences say."""
LONGEST = 60
"""Characters of a name or number; more are something else."""


def suggest(
    transcripts: Iterable[Transcript], names: Iterable[str], masked: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return names of the list that were said, short forms of those and of what is masked, other names, then numbers.

    Each once.

    Nothing is offered that a mask would not find, such as the figures of ``00A``.

    Args:
        transcripts: what was said.
        names: the user's own list.
        masked: what is masked already and need not be said again.
    """
    text = "\n".join(each.text for each in transcripts)
    searched = TextToSearch.of(text)
    known = Masks(masked)
    listed = [name for each in names if (name := each.strip()) and _is_said(name, searched)]
    on_list, whole = Masks(listed), Masks((*listed, *masked))
    elsewhere = whole.text(text)
    rest = TextToSearch.of(elsewhere)
    parts = [
        part
        for name in filterfalse(_is_a_number, whole.words)
        for part in islice(
            (each for each in dict.fromkeys(parts_of(name, elsewhere)) if _is_said(each, rest)),
            MOST_PARTS,
        )
    ]
    found = (name for name in said_names(text) if not any(on_list.count(name)))
    others = islice((name for name in found if not any(known.count(name))), MOST_NAMES)
    wanted = (
        word
        for word in _once((*listed, *parts), others, _numbers(text, searched))
        if len(word) <= LONGEST and not any(known.count(word)) and _is_said(word, searched)
    )
    return tuple(islice(wanted, MOST))


def _is_a_number(words: str) -> bool:
    """Say whether all of it is one number: that is called by no short name, as a firm of four characters is."""
    even = TextToSearch.of(words).even
    return any(each.end - each.start == len(even) for each in said_numbers(even))


def _is_said(word: str, searched: TextToSearch) -> bool:
    return any(each.places(searched) for each in kept_words((word,)).values())


def _once(*lists: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for word in chain.from_iterable(lists):
        if word not in seen:
            seen.add(word)
            yield word


def _read_out(searched: TextToSearch) -> Iterator[tuple[Place, str]]:
    """Give where so many figures are said one after the other that they are a telephone number or an id."""
    figures = searched.in_figures
    for found in _DIGITS.finditer(figures.text):
        start, end = figures.place(*found.span())
        if not _NO_DIGITS.search(searched.even, start, end):
            yield (start, end), re.sub(r"[^0-9]", "", found[0])


def _numbers(text: str, searched: TextToSearch) -> Iterator[str]:
    """Give the numbers that tell something as they stand there, each value once."""
    seen: set[object] = set()
    read_out = list(_read_out(searched))
    ends = [end for (_, end), _ in read_out]
    for place, digits in read_out:
        if digits not in seen:
            seen.add(digits)
            yield text[slice(*searched.outside(place))]
    for each in said_numbers(searched.even):
        behind = bisect_right(ends, each.start)
        if behind < len(read_out) and read_out[behind][0][0] < each.end:
            continue
        word = text[slice(*searched.outside((each.start, each.end)))]
        key = word if each.value is None else (each.value, each.percent)
        if each.tells and key not in seen:
            seen.add(key)
            yield word
