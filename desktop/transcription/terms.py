"""Names of companies and products that may come up: read from what a person types, told to the model."""

from __future__ import annotations

import codecs
import contextlib
import re
import unicodedata
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

LONGEST = 40
"""Letters of the longest name."""
MOST_BYTES = 1_000_000
"""Of a file with names; a list of ten thousand is smaller."""
BUDGET = 200.0
"""Tokens for all names: faster-whisper cuts hints off behind 223, in the middle of a name."""
_BETWEEN = re.compile(r"[\n\r,，、;；\t]+")
_TOKENS_CHINESE, _TOKENS_OTHER, _TOKENS_BETWEEN = 2.0, 0.5, 1.0
"""A Chinese character costs one to three tokens of Whisper, a Latin letter of a rare name half a one."""


def read_terms(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names in a text, and what can't be one.

    Names stand on lines of their own, or between commas. One that comes twice is kept once, whatever
    its case; the form of the first counts. Too long ones, and those without a letter or digit, are
    no names.
    """
    names: dict[str, str] = {}
    faulty: list[str] = []
    for part in _BETWEEN.split(text):
        name = _plain(part)
        if not name:
            continue
        if len(name) > LONGEST or not any(each.isalnum() for each in name):
            faulty.append(name)
        else:
            names.setdefault(name.casefold(), name)
    return tuple(names.values()), tuple(faulty)


def read_names(file: Path) -> str:
    """Return the text of a file with names: UTF-8, UTF-16, or GB 18030 as older Chinese programs write.

    Raises:
        WorldError: NAMES_UNREADABLE, it is no such text; or it can't be read.
    """
    with naming_faults(file), file.open("rb") as opened:
        content = opened.read(MOST_BYTES + 1)
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if len(content) <= MOST_BYTES and (wide or b"\0" not in content):
        for encoding in ("utf-16",) if wide else ("utf-8-sig", "gb18030"):
            with contextlib.suppress(UnicodeDecodeError):
                return content.decode(encoding)
    raise WorldError(Fault.NAMES_UNREADABLE, file=file)


def used_terms(terms: Sequence[str]) -> tuple[str, ...]:
    """Return the first names, as many as the model can be told."""
    left = BUDGET
    used: list[str] = []
    for term in terms:
        left -= _tokens(term)
        if left < 0:
            break
        used.append(term)
    return tuple(used)


def with_terms(terms: Sequence[str], more: Iterable[str]) -> tuple[str, ...]:
    """Return names with others behind them, each once."""
    return read_terms("\n".join((*terms, *more)))[0]


def _plain(text: str) -> str:
    """Return a text without what cannot be seen, spaces once."""
    visible = (" " if each.isspace() else each for each in text if not _is_hidden(each))
    return " ".join("".join(visible).split())


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character)[0] == "C" and not character.isspace()


def _tokens(term: str) -> float:
    return _TOKENS_BETWEEN + sum(
        _TOKENS_CHINESE if is_chinese(each) else _TOKENS_OTHER for each in term
    )
