"""Sentences one after the other, as each language sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


def isolated(words: str) -> str:
    """Return what somebody wrote so that it turns no other word of a sentence around; nothing stays nothing."""
    return f"{ISOLATE}{words}{END_ISOLATE}" if words else ""


def in_a_row(*sentences: str) -> str:
    """Return sentences one after the other; empty ones are left out, Chinese needs no space."""
    said = [each for each in sentences if each]
    row = said[0] if said else ""
    for each in said[1:]:
        row = translate("sentences", "{first} {second}").format(first=row, second=each)
    return row


def listed(names: Sequence[str]) -> str:
    """Return short words one after the other, as each language sets a list."""
    row = names[0] if names else ""
    for each in names[1:]:
        row = translate("sentences", "{first}, {second}").format(first=row, second=each)
    return row


def listed_widely(parts: Sequence[str]) -> str:
    """Return parts that may be lists themselves one after the other."""
    row = parts[0] if parts else ""
    for each in parts[1:]:
        row = translate("sentences", "{first}; {second}").format(first=row, second=each)
    return row


def with_more(words: str, more: str) -> str:
    """Return words with more about them in brackets."""
    return translate("sentences", "{words} ({more})").format(words=words, more=more)


def said_of(words: str, said: str) -> str:
    """Return what is said of something: its name, a colon, the words."""
    return translate("sentences", "{words}: {said}").format(words=words, said=said)
