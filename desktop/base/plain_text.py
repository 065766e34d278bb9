"""Text made plain: one form of each character, nothing that steers a screen."""

from __future__ import annotations

import re
import unicodedata

_LEFT_OUT = {"Cc", "Cs", "Co", "Cn"}
_TURNING = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
"""Marks that turn the direction of writing: what is shown would not be what is there."""
_OVERRIDING = re.compile("[\u202a-\u202e\u2066\u2067]")
_STEERING = re.compile(r"\\[bfrtu]")
"""How JSON writes control characters; of them only the line feed is plain."""
_INVISIBLE = range(0xE0000, 0xE1000)
"""Tags and other characters that show nothing and can carry a hidden text."""
_HIDING = re.compile("[\U000e0000-\U0010ffff]")
"""These and all beyond, to be found in millions of letters: the largest of them takes four times as long."""
MOST_MARKS = 30
"""On one letter, as Unicode has it (UAX #15, stream-safe text). To bring 40,000 into their order took a second, and
twice as many take four times as long; and a stack of them covers the lines around it."""
_FIRST_MARK = "\u0300"
_BREAKS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\t": " "}


def plain(text: str) -> str:
    """Return a text in NFC, without control characters, turning marks and unassigned characters.

    Line breaks stay, each as one line feed, and of the marks on one letter the first ``MOST_MARKS``.
    """
    if text.isprintable() and (text.isascii() or _shows_all(text)):
        return _composed(text)
    for old, new in _BREAKS.items():
        text = text.replace(old, new)
    kept = "".join(each for each in text if each == "\n" or is_shown(each))
    return _composed(kept)


def _composed(text: str) -> str:
    """Return a text in NFC with few marks: cut before, for that takes its time, and behind, where one may be two."""
    return _with_few_marks(unicodedata.normalize("NFC", _with_few_marks(text)))


def _with_few_marks(text: str) -> str:
    """Return a text without what comes behind ``MOST_MARKS`` marks on one letter."""
    if text.isascii() or not _may_have_many_marks(text):
        return text
    kept: list[str] = []
    marks = 0
    for each in text:
        marks = marks + 1 if _is_mark(each) else 0
        if marks <= MOST_MARKS:
            kept.append(each)
    return "".join(kept)


def _may_have_many_marks(text: str) -> bool:
    """Say whether one mark too many may stand in a row, without a look at each letter: one of them is seen then."""
    return any(map(_is_mark, set(text[:: MOST_MARKS + 1])))


def _is_mark(character: str) -> bool:
    """Say whether a character goes onto the letter before it, also one that consists of two that do."""
    if character < _FIRST_MARK:
        return False
    return unicodedata.combining(unicodedata.normalize("NFD", character)[0]) > 0


def is_plain_json(text: str) -> bool:
    """Say whether all texts in some JSON are plain as they stand, at once and without reading the JSON.

    A text that spells an escape out may be taken for one: the answer no may be wrong, yes never is.

    Args:
        text: JSON in which only quotes, backslashes and control characters are written as escapes.
    """
    return (
        text.isprintable()
        and _HIDING.search(text) is None
        and unicodedata.is_normalized("NFC", text)
        and not _may_have_many_marks(text)
        and _STEERING.search(text) is None
    )


def unturned(text: str) -> str:
    """Return a text of one's own as a screen shows it: nothing in it turns the words beside it around.

    Left out are the marks that override, embed or isolate a direction; what isolates by the first letter
    (U+2068), as sentences here do around a name, stays, and so do the marks between two letters.
    """
    return text if text.isascii() else _OVERRIDING.sub("", text)


def _shows_all(text: str) -> bool:
    """Say of a text without control and turning marks whether each character of it is one to be read.

    What Python calls printable is no Cc, Cf, Cs, Co or Cn; selectors of variants are, and lie above.
    """
    return ord(max(text)) < _INVISIBLE.start


def is_shown(character: str) -> bool:
    """Say whether a character is one to be read: no control, no turning mark, none that nobody knows."""
    code = ord(character)
    if code in _TURNING or code in _INVISIBLE:
        return False
    return unicodedata.category(character) not in _LEFT_OUT
