"""Text as detectors compare it: as long as it was, so that places in it stay right."""

from __future__ import annotations

import re

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_MORE = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "〇": "零"})
_TRADITIONAL = frozenset(
    "這個們說時對會來為學後經過還開從將現實應當發問題戶總結處單據報給幫換無點讓電話認識產數"
)

_QUOTES = re.compile(r"“[^“”]*”|「[^「」]*」|『[^『』]*』|\"[^\"]*\"")


def normalised(text: str) -> str:
    """Return the text with full-width signs as their ASCII likeness, character by character.

    domain.md 3.0: U+FF01–FF5E become ASCII, U+3000 a space. Traditional characters become
    simplified ones where that leaves the length as it is.
    """
    plain = text.translate(_WIDE).translate(_MORE)
    if not _TRADITIONAL.isdisjoint(plain):
        plain = _simplified(plain)
    return plain


def _simplified(text: str) -> str:
    from desktop.base.settings import Script
    from desktop.transcription.script import script_writer

    written = script_writer(Script.SIMPLIFIED)(text)
    return written if len(written) == len(text) else text


def without_quotes(text: str) -> str:
    """Return the text with what stands in quotation marks blanked out, as long as it was."""
    return _QUOTES.sub(lambda found: " " * len(found[0]), text)
