"""Passphrases of six words, drawn by the computer."""

from __future__ import annotations

import secrets
import unicodedata
from typing import TYPE_CHECKING

from desktop.base.assets import asset

if TYPE_CHECKING:
    from desktop.base.settings import Language

WORDS = 6
"""Of 2,000 words and more each: 66 bits. With a second of work a guess, nobody comes to the end of it."""


def new_passphrase(language: Language) -> str:
    """Return six random words in a language, with spaces between them.

    They are sent and read out to somebody: those of death, illness and insult are left in the list.
    """
    unkind = frozenset(_read("not_drawn.txt"))
    words = [word for word in _read(f"words_{language}.txt") if word not in unkind]
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def _read(name: str) -> list[str]:
    return asset("sharing", name).read_text(encoding="utf-8").split()


def as_typed(text: str) -> str:
    """Return a passphrase as it was drawn, however its spaces, commas, case and width were typed."""
    even = unicodedata.normalize("NFKC", text).casefold()
    words = "".join(each if each.isalpha() else _space(each) for each in even).split()
    joined = "".join(words)
    if len(joined) == WORDS and not joined.isascii():
        words = list(joined)  # Chinese is easily written without spaces
    return " ".join(words)


def _space(character: str) -> str:
    """Return what stands for a character that is in no word: nothing where it does not show."""
    return "" if unicodedata.category(character) == "Cf" else " "
