"""What can be wrong with a role pack, as data. The sentences are made where they are shown."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

Place: TypeAlias = tuple[str | int, ...]
"""Where a value stands: keys and zero-based positions, e.g. ``("questions", 3, "text", "zh")``."""


class PackRule(StrEnum):
    """The rules of a role pack (domain.md 2.1, 2.5). The facts of a breach stand behind each."""

    UNREADABLE = "unreadable"  # why
    TOO_LARGE = "too_large"  # limit_mb
    NOT_UTF8 = "not_utf8"
    NOT_TOML = "not_toml"  # why
    UNKNOWN_KEY = "unknown_key"  # key
    MISSING_KEY = "missing_key"  # key
    MISSING_TRANSLATION = "missing_translation"  # language
    WRONG_TYPE = "wrong_type"  # expected, found
    UNKNOWN_CHOICE = "unknown_choice"  # value, known
    EMPTY_TEXT = "empty_text"
    TOO_LONG = "too_long"  # length, most
    BAD_ID = "bad_id"  # value
    BAD_VERSION = "bad_version"  # value
    BAD_LANGUAGES = "bad_languages"
    OUT_OF_RANGE = "out_of_range"  # value, least, most
    TOO_FEW = "too_few"  # count, least
    TOO_MANY = "too_many"  # count, most
    REPEATED = "repeated"  # value
    DUPLICATE_ID = "duplicate_id"  # value, first
    ID_TAKEN = "id_taken"  # value, file
    UNKNOWN_COMPETENCY = "unknown_competency"  # value
    BAR_MISSING = "bar_missing"  # level
    BAR_UNKNOWN = "bar_unknown"  # level, known
    BARS_SAME = "bars_same"  # level, other
    CARD_MISSING = "card_missing"  # question
    FEW_QUESTIONS = "few_questions"  # competency, count, least
    FEW_ITEMS = "few_items"  # competency, count, least
    FEW_ITEMS_FOR_TYPE = "few_items_for_type"  # type, count, least
    BAD_CUE = "bad_cue"  # cue, column
    UNKNOWN_LEXICON = "unknown_lexicon"  # name


class PackFault(msgspec.Struct, frozen=True, kw_only=True):
    """One breach of a rule.

    Attributes:
        line: where it stands in the file, from 1; for a missing key, where its table begins.
        where: the place in the pack, e.g. ``questions[3].text.zh``; positions count from 0.
        rule: which rule.
        facts: the words its sentence needs, as listed beside each rule.
    """

    line: int
    where: str
    rule: PackRule
    facts: dict[str, str] = {}


def written(place: Place) -> str:
    """Return a place as a person would write it: ``questions[3].text.zh``."""
    text = ""
    for step in place:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text


def harmless(text: str) -> str:
    """Return a text with everything that is not printable written as an escape."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in text
    )
