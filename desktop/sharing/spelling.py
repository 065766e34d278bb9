"""The ways in which a word, a name or a number may stand in a text: with, without, or between separators."""

from __future__ import annotations

import re
import unicodedata

_JOINERS = r"\s\-‐-―−_·•・‧&/\u00ad\u200b-\u200d\u2060\ufeff"
"""What stands between the parts of one name; full-width forms are even already."""
_TYPED = re.compile(rf"[{_JOINERS},.'’]+")
_BETWEEN_WORDS = r"[\s\W_]*"
_IN_A_WORD = rf"(?:[{_JOINERS}]|\.(?!\s)|['’](?=[a-z]{{3}}))*"
"""No end of a sentence, and no apostrophe of “I'll”."""
_IN_A_NUMBER = rf"(?:[{_JOINERS}'’]|[,.](?=[0-9]{{3,4}}(?![0-9])))*"
"""A comma or point only before thousands: “3.5” is not 35."""
_GROUPS = re.compile(r"[,.'’](?=[0-9]{3,4}(?![0-9]))|[^,.'’](?=[0-9]{2})")
_LONG = 4
"""From so many figures on they are written in groups."""
_THOUSANDS = r"[,.'’]"
_FIGURES = frozenset("0123456789")
_AT_THE_END = ".,;:!?"
_LISTED = re.compile(r"(?<=[0-9])，(?=[0-9])")
"""A Chinese comma parts the numbers of a list, though it may stand within 3，500 as well: both are found."""


def even_with_places(text: str) -> tuple[str, list[int]]:
    """Return a text in one width and case, and where each of its characters comes from.

    Accents stand apart from their letters: whether a text writes both as one is not seen.
    """
    even: list[str] = []
    places: list[int] = []
    for place, character in enumerate(_LISTED.sub("·", text)):
        for part in unicodedata.normalize("NFKD", character).casefold():
            even.append(part)
            places.append(place)
    return "".join(even), places


def pattern_of(word: str) -> str:
    """Return the regular expression that finds a word in a text.

    Separators between letters and figures do not matter, whichever of both has them: ``3500`` finds
    ``3,500`` and ``3 500``, ``acme-corp`` finds ``acme corp`` and ``acmecorp``, and the other way
    round. Figures that are part of a longer number are not found, nor letters of a longer word.

    Args:
        word: in one width and case, as the text will be.
    """
    signs = _signs(word.strip())
    flat = "".join(sign for sign, _ in signs)
    figures = [0] * len(flat)
    for run in re.finditer(r"[0-9]+", flat):
        figures[run.start() : run.end()] = [len(run.group())] * len(run.group())
    body = re.escape(flat[0])
    for at in range(1, len(flat)):
        body += _between(flat[at - 1], flat[at], signs[at][1], figures[at]) + re.escape(flat[at])
    before = r"(?<![a-z0-9])" if _is_latin(flat[0]) else ""
    if figures[0] and figures[0] % 3 == 0:
        before += rf"(?<![0-9]{_THOUSANDS})"
    after = r"(?![a-z0-9])" if _is_latin(flat[-1]) else ""
    if figures[-1]:
        after += rf"(?!{_THOUSANDS}[0-9]{{3}}(?![0-9]))"
    return before + body + after


def _signs(word: str) -> list[tuple[str, str]]:
    """Return the signs of a word that count, each with the separator that was written before it."""
    word = word.rstrip(_AT_THE_END) or word
    signs: list[tuple[str, str]] = []
    at = 0
    for typed in _TYPED.finditer(word):
        if _separates(word, typed):
            signs += _apart(word[at : typed.start()], signs)
            signs.append(("", typed.group()))
            at = typed.end()
    signs += _apart(word[at:], signs)
    return [each for each in signs if each[0]]


def _apart(piece: str, before: list[tuple[str, str]]) -> list[tuple[str, str]]:
    separator = before[-1][1] if before else ""
    return [(sign, "" if at else separator) for at, sign in enumerate(piece)]


def _separates(word: str, typed: re.Match[str]) -> bool:
    """Say whether what was typed stands between parts, not for something as the point of ``3.5``."""
    before, after = word[: typed.start()][-1:], word[typed.end() :]
    if typed.group().isspace():
        return True
    if not (_is_word(before) and _is_word(after[:1])):
        return False
    if before in _FIGURES and after[0] in _FIGURES:
        return _GROUPS.match(typed.group()[-1] + after) is not None
    return True


def _between(before: str, after: str, separator: str, figures: int) -> str:
    """Return what may stand between two signs; ``figures`` is how long a number they are part of."""
    if separator and not (before in _FIGURES and after in _FIGURES and not separator.isspace()):
        return _BETWEEN_WORDS
    if before in _FIGURES and after in _FIGURES:
        return _IN_A_NUMBER if figures >= _LONG else r"\s*"
    return _IN_A_WORD if _is_word(before) and _is_word(after) else r"\s*"


def _is_word(sign: str) -> bool:
    return bool(sign) and (sign.isalnum() or unicodedata.combining(sign) > 0)


def _is_latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
