"""The ways in which a word, a name or a number may stand in a text: with, without, or between separators."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from desktop.sharing.folding import BEGINS
from desktop.sharing.name_forms import short_names
from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Callable

_JOINERS = rf"\s\-‐-―−_·•・‧&/\u00ad\u200b-\u200d\u2060\ufeff{BEGINS}"
"""What stands between the parts of one name; full-width forms are even already."""
_TYPED = re.compile(rf"[{_JOINERS},.'’]+")
_HESITATION = r"(?:(?:uh|um|erm?|hmm)[\s\W_]+|[嗯呃额啊唔][\s\W_]*)?"
_BETWEEN_WORDS = rf"[\s\W_]*{_HESITATION}"
_QUOTED = re.compile(r"\s*[\"“”«»『』「」《》]\s*")
_BETWEEN_PARTNERS = r"[\s\W_]*(?:(?:and|und|和|与|及)[\s\W_]*)?"
_IN_A_WORD = rf"(?:[{_JOINERS}]|\.(?!\s)|['’](?=[a-z]{{3}}))*"
"""No end of a sentence, and no apostrophe of “I'll”."""
_IN_A_CHINESE_WORD = rf"[{_JOINERS},、，.'’]*"
"""The speech model puts a comma where somebody breathes, also within a name."""
_IN_A_LONG_CHINESE_WORD = rf"[\s\W_]*{_HESITATION}"
_IN_TWO_SCRIPTS = r"[\s\W_]{0,3}"
_LONG_CHINESE = 3
"""A name of so many characters is not made by the end of one sentence and the beginning of the next."""
_IN_A_NUMBER = rf"(?:[{_JOINERS}'’]|[,.](?=[0-9]{{3,4}}(?![0-9])))*"
"""A comma or point only before thousands: “3.5” is not 35."""
_IN_AN_ID = r"[\W_]{0,4}"
_GROUPS = re.compile(r"[,.'’](?=[0-9]{3,4}(?![0-9]))|[^,.'’](?=[0-9]{2})")
_LONG = 4
"""From so many figures on they are written in groups."""
_AN_ID = 7
"""So many figures, and not round ones, are nobody else's by chance, whatever stands before them."""
_THOUSANDS = r"[,.'’]"
_FIGURES = frozenset("0123456789")
_AT_THE_END = ".,;:!?"
_POSSESSIVE = re.compile(r"(?<=[a-z]{3})['’]s$|(?<=[a-z]{2}s)['’]$")
_PARTNERS = re.compile(r"(?<=[^\W_])\s+(?:and|und)\s+(?=[^\W_])")
_ABROAD = re.compile(
    r"(?:\+|00)[\s(-]*(?:86|85[23]|886|1|44|49|33|39|34|81|82|65|91|61|7)[\s)-]*(?:\(0\))?(?=[0-9(])"
)
_ADDRESS = re.compile(
    r"[^\s@]+@[^\s@]+|(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?|[0-9]+(?:\.[0-9]+){3}|[a-z0-9]+(?:_[a-z0-9]+)+"
)
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?(?=[^\s/]+\.)")
_COLON = re.compile(r"(?<=[^\W\d_]):(?=[^\W\d_])")
_IN_AN_ADDRESS = r"(?:[\s\W_]|(?<![a-z])(?:at|dot|point|underscore|dash|hyphen|slash)(?![a-z])|艾特|小老鼠|点|下划线|[横中]?[杠线])*"
_TWO_NAMES = re.compile(r"([a-z]{2,})[\s-]+([a-z]{2,})")
_TITLES = (
    ("mr", "mister"),
    ("ms", "mrs", "miss", "missus"),
    ("dr", "doctor"),
    ("prof", "professor"),
)
_ANY_TITLE = "|".join(title for ways in _TITLES for title in ways)
_TITLED = re.compile(rf"({_ANY_TITLE})\.?\s+(?=\S)")
_COMMA = r"(?:\s*,\s*|\s+)"
_MIDDLE = r"[\s.-]+[a-z]\.?\s+"
"""Somebody's second initial."""
_SPELT = r"[\W_]{1,3}"
"""Between letters that are read out one by one."""
_SHORT = 4
"""Below so many letters one letter more or less makes another word: Sue, Su."""
_CONSONANT = re.compile(r"[b-df-hj-np-tv-z]")
_UMLAUT = re.compile(rf"(?:(?<=[aou])e|(?<=(?<!a)a)a)(?={_CONSONANT.pattern})")

_NO_HALF_OF_A_YEAR = r"(?!(?:(?<=^[上下])|(?<=[\W年的在从到至是和与及][上下]))半年(?![班学课]))"
"""Behind other words 上 belongs to them (在这个项目上半年, 剩下半年), and before these they to it: 上半年班."""
_NO_YEAR_OR_SO = r"(?!载(?![人货客重入荷]))"


def pattern_of(word: str, *, is_number: bool = False) -> str:
    """Return the regular expression that finds a word in a text.

    Separators between letters and figures do not matter, whichever of both has them: ``3500`` finds
    ``3,500`` and ``3 500``, ``acme-corp`` finds ``acme corp`` and ``acmecorp``, and the other way
    round. Figures that are part of a longer number are not found, unless they are as long as a
    telephone number, nor letters of a longer word but for a plural's. ``muller`` is found as
    ``mueller`` and the other way round, ``acme`` also letter by letter, an address as it is spoken.

    Args:
        word: in one spelling, as the text will be.
        is_number: it is one, and no name: of “two hundred twenty” no part means the same.
    """
    word = word.replace(BEGINS, "").strip()
    word = _PARTNERS.sub(" & ", _QUOTED.sub(" ", word).strip() or word)
    word = _COLON.sub(" ", _SCHEME.sub("", _POSSESSIVE.sub("", word)))
    if _ADDRESS.fullmatch(word):
        return f"{_pattern(word)}|{_address(word)}"
    if titled := _TITLED.match(word):
        ways = next(each for each in _TITLES if titled[1] in each)
        name = word[titled.end() :]
        whole = [_of_a_name(f"{title} {name}") for title in ways]
        return "|".join((*whole, *_parts_of(name)))
    if is_number:
        return _as_a_period(word, _spellings(word, re.sub(r"[^a-z]", "", word)))
    return _as_a_period(word, "|".join((_of_a_name(word), *_parts_of(word))))


def _as_a_period(word: str, pattern: str) -> str:
    """Spare 上半年, which is no 半年, and 一年半载, which is no 一年半, where they can be nothing else."""
    if word.startswith("半年"):
        return f"{_NO_HALF_OF_A_YEAR}(?:{pattern})"
    return f"(?:{pattern}){_NO_YEAR_OR_SO}" if word.endswith("年半") else pattern


def pattern_of_sounds(word: str, alike: Callable[[str], str]) -> str:
    """Return the regular expression that finds a Chinese word in other characters.

    Args:
        word: in one spelling, Chinese characters alone.
        alike: gives all characters that may stand for one.
    """
    return _as_a_period(word, _pattern(word, alike))


def _parts_of(name: str) -> list[str]:
    return [f"(?<![a-z]){each}(?:['’]?s)?(?![a-z])" for each in short_names(name)]


def _of_a_name(word: str) -> str:
    letters = re.sub(r"[^a-z]", "", word)
    if both := _TWO_NAMES.fullmatch(word):
        first, last = both.groups()
        return "|".join(
            (
                _spellings(word, letters),
                rf"(?<![a-z]){last}{_COMMA}{first}(?![a-z])",
                rf"(?<![a-z]){first}{_MIDDLE}{last}(?![a-z])",
            )
        )
    return _spellings(word, letters)


def _spellings(word: str, letters: str) -> str:
    spellings = [word]
    if len(letters) >= _SHORT:
        spellings.append(_UMLAUT.sub("", word))
    figures = re.sub(r"[^0-9]", "", _ABROAD.sub("", word, count=1) if _ABROAD.match(word) else word)
    if len(figures) >= _AN_ID and not any(sign.isalpha() for sign in word) and "." not in word:
        spellings.append(word if "," in word else figures)
    patterns = list(dict.fromkeys(map(_pattern, spellings)))
    if len(letters) >= 3 and not re.sub(rf"[a-z{_JOINERS}.,'’]", "", word):
        patterns.append(f"(?<![a-z]){_SPELT.join(letters)}(?![a-z])")
    return "|".join(patterns)


def _pattern(word: str, alike: Callable[[str], str] | None = None) -> str:
    signs = _signs(word)
    flat = "".join(sign for sign, _ in signs)
    figures = _lengths(r"[0-9]+", flat)
    chinese = sum(map(is_chinese, flat))
    loose = sum("a" <= sign <= "z" for sign in flat) >= _SHORT
    parts: list[str] = []
    for at, (sign, separator) in enumerate(signs):
        if at:
            parts.append(_between(flat[at - 1], sign, separator, figures[at], chinese))
            if loose and sign == "s" and at + 1 == len(signs) and not separator:
                # “Goldman Sach's” is how a model may write it.
                parts.append("['’]?")
        parts.append(f"[{alike(sign)}]" if alike else re.escape(sign))
        if loose and sign in "aou" and _CONSONANT.match(flat, at + 1):
            parts.append("[ae]?" if sign == "a" else "e?")
    body = "".join(parts)
    is_id = figures[0] >= _AN_ID and not flat.endswith("00") and "," not in word
    return _before(flat, figures[0], is_id=is_id) + body + _after(flat, figures[-1], is_id=is_id)


def _before(flat: str, figures: int, *, is_id: bool) -> str:
    if is_id or not _is_latin(flat[0]):
        return ""
    if re.match(r"[a-z]{3}", flat):
        return "(?<![a-z])"
    before = r"(?<![a-z0-9])"
    if figures and figures % 3 == 0:
        return before + rf"(?<![0-9]{_THOUSANDS})"
    return before + (r"(?<![0-9]\.)" if 0 < figures < _LONG else "")


def _after(flat: str, figures: int, *, is_id: bool) -> str:
    if is_id or not _is_latin(flat[-1]):
        return ""
    if re.search(r"[a-z]{3}$", flat):
        return "(?:e?s)?(?![a-z])"
    if not figures:
        return r"(?![a-z0-9])"
    decimals = r"(?!\.[0-9])" if figures < _LONG else ""
    return rf"(?![a-z0-9])(?!{_THOUSANDS}[0-9]{{3}}(?![0-9]))" + decimals


def _address(word: str) -> str:
    parts = [_IN_A_WORD.join(map(re.escape, part)) for part in re.findall(r"[^\W_]+", word)]
    return rf"(?<![a-z0-9]){_IN_AN_ADDRESS.join(parts)}(?![a-z0-9])"


def _lengths(pattern: str, flat: str) -> list[int]:
    """Return of each sign how long the run is that it is part of; 0 for what is part of none."""
    lengths = [0] * len(flat)
    for run in re.finditer(pattern, flat):
        lengths[run.start() : run.end()] = [len(run.group())] * len(run.group())
    return lengths


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
    # Space is found between any two: as a sign of its own it would be looked for in each of several ways.
    return [each for each in signs if each[0].strip()]


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


def _between(before: str, after: str, separator: str, figures: int, chinese: int) -> str:
    """Return what may stand between two signs.

    Args:
        before: the first sign.
        after: the second.
        separator: what the person wrote there.
        figures: how long a number they are part of.
        chinese: how many Chinese characters the whole word has.
    """
    if before in _FIGURES and after in _FIGURES and not separator.isspace():
        return _in_figures(separator, figures)
    if separator:
        return _BETWEEN_PARTNERS if "&" in separator else _BETWEEN_WORDS
    if is_chinese(before) and is_chinese(after):
        return _IN_A_LONG_CHINESE_WORD if chinese >= _LONG_CHINESE else _IN_A_CHINESE_WORD
    if not (_is_word(before) and _is_word(after)):
        return r"\s*"
    return _IN_TWO_SCRIPTS if is_chinese(before) or is_chinese(after) else _IN_A_WORD


def _in_figures(separator: str, figures: int) -> str:
    if figures >= _AN_ID:
        return _IN_AN_ID
    if figures >= _LONG:
        return _IN_A_NUMBER
    return f"[{_JOINERS}]*" if separator else r"\s*"


def _is_word(sign: str) -> bool:
    return bool(sign) and (sign.isalnum() or unicodedata.combining(sign) > 0)


def _is_latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
