"""What of a person's name in Latin letters names the person as well: “Sarah Miller”, “Ms Miller”, “S. Miller”."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.sharing.said_names import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_WORDS = 6
"""Words of a name; more are a sentence."""
_NAME = re.compile(r"[a-z][a-z'’-]*\.?(?:\s+[a-z][a-z'’-]*\.?)+")
_PARTICLES = {
    "de", "la", "del", "da", "dos", "di", "van", "von", "der", "den", "ten", "ter", "le", "el", "al", "bin", "ibn",
}  # fmt: skip
_NO_PERSON = {
    "of", "the", "and", "for", "in", "at", "new", "north", "south", "east", "west", "general", "united", "national",
    "international", "american", "british", "european", "chinese", "china", "royal", "world", "first", "great", "big",
    "city", "state", "limited", "incorporated", "department", "team",
}  # fmt: skip
"""Words that make a name of several words one of an employer or a place."""
_KIND = re.compile(KINDS, re.IGNORECASE)
_TITLE = r"(?:mr|mister|mrs|missus|ms|miss|mx|dr|doctor|prof|professor)\.?\s+"
_ARTICLES = {"a", "i"}
"""Initials that are words: with their point only."""
_GAP = r"[\s-]+"
_COMMA = r"\s*,\s*"


def short_names(name: str) -> Iterator[str]:
    """Give regular expressions that find a person by parts of the name that are enough.

    First and last name of several, any two beside each other, the last name with a title, and with an initial for
    what is left out. Nothing for what is an employer by one of its words.

    Args:
        name: in one spelling, without its title.
    """
    words = _words(name)
    if len(words) < 2:
        return
    given, last = words[:-1], words[-1]
    yield _TITLE + last
    yield f"{_initial(given[0])}(?:[a-z]\\.?\\s*)?{last}"
    shown = given[0] if len(given[0]) > 2 else ""
    if shown:
        yield rf"{shown}\s+{_last_initial(last)}"
    if len(words) == 2:
        yield rf"{given[0]}{_GAP}{last}"
        return
    yield rf"{given[0]}{_GAP}(?:[a-z]\.?\s+)?{last}"
    yield rf"{last}{_COMMA}{given[0]}"
    for one, other in pairwise(words):
        if min(len(one), len(other)) > 2:
            yield rf"{one}{_GAP}{other}"


def _words(name: str) -> list[str]:
    """Return given names and the last name of a person, which begins with its particles: “de la cruz”."""
    if not _NAME.fullmatch(name):
        return []
    words = [word.rstrip(".") for word in name.split()]
    if len(words) > MOST_WORDS or any(
        word in _NO_PERSON or _KIND.fullmatch(word) for word in words
    ):
        return []
    at = next((at for at, word in enumerate(words) if at and word in _PARTICLES), len(words) - 1)
    last = _GAP.join(map(re.escape, words[at:]))
    return [*map(re.escape, words[:at]), last]


def _initial(word: str) -> str:
    return rf"{word[0]}\.\s*" if word[0] in _ARTICLES else rf"{word[0]}(?:\.\s*|\s+)"


def _last_initial(word: str) -> str:
    return rf"{word[0]}\." if word[0] in _ARTICLES else rf"{word[0]}(?![a-z'’])\.?"
