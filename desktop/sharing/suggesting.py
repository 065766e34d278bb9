"""What of an answer one might want to keep: names of the user's own list, names that were said, and numbers."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from desktop.sharing.finding import TextToSearch
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
_WITH_SIZE = re.compile(rf"[{CHINESE_SIZES}]|{either(SIZES)}")
"""Amounts one after the other are no digits that are read out."""
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
    known = Masks(masked)
    names = [name.strip() for name in names]
    listed = [name for name in names if name and any(Masks((name,)).count(text))]
    whole = Masks((*listed, *masked))
    elsewhere = whole.text(text)
    parts = [
        part
        for name in whole.words
        for part in islice(_still_said(parts_of(name, elsewhere), elsewhere), MOST_PARTS)
    ]
    found = (name for name in said_names(text) if not any(Masks(listed).count(name)))
    others = islice((name for name in found if not any(known.count(name))), MOST_NAMES)
    wanted = dict.fromkeys(
        word
        for word in (*listed, *parts, *others, *_numbers(text))
        if len(word) <= LONGEST and not any(known.count(word))
    )
    return tuple(islice((word for word in wanted if any(Masks((word,)).count(text))), MOST))


def _still_said(parts: Iterable[str], text: str) -> Iterator[str]:
    return (part for part in dict.fromkeys(parts) if any(Masks((part,)).count(text)))


def _read_out(searched: TextToSearch) -> Iterator[tuple[Place, str]]:
    """Give where so many figures are said one after the other that they are a telephone number or an id."""
    figures = searched.in_figures
    for found in _DIGITS.finditer(figures.text):
        start, end = figures.place(*found.span())
        if not _WITH_SIZE.search(searched.even, start, end):
            yield (start, end), re.sub(r"[^0-9]", "", found[0])


def _numbers(text: str) -> Iterator[str]:
    """Give the numbers that tell something as they stand there, each value once."""
    searched = TextToSearch.of(text)
    seen: set[object] = set()
    read_out = list(_read_out(searched))
    for place, digits in read_out:
        if digits not in seen:
            seen.add(digits)
            yield text[slice(*searched.outside(place))]
    for each in said_numbers(searched.even):
        if any(start < each.end and each.start < end for (start, end), _ in read_out):
            continue
        word = text[slice(*searched.outside((each.start, each.end)))]
        key = word if each.value is None else (each.value, each.percent)
        if each.tells and key not in seen:
            seen.add(key)
            yield word
