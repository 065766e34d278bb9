"""Ways in which people say and speech models write a value, digits or a name: strategies to draw from."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop.transcription.number_words import CHINESE_DIGITS, ONES, TEENS, TENS
from desktop.transcription.numerals import to_spoken

_ENGLISH = ("zero", *ONES)
_SPELT = {value: word for words in (ONES, TEENS, TENS) for word, value in words.items()}
_CHINESE_BREAKS = ["", " ", "，", "、", "\n", "，呃，", "…"]
_ENGLISH_BREAKS = [" ", "-", ", ", "\n", ", um, "]


def english(number: int) -> str:
    """Return a number below a thousand billion in English words."""
    for name, size in (
        ("billion", 10**9),
        ("million", 10**6),
        ("thousand", 1000),
        ("hundred", 100),
    ):
        if number >= size:
            rest = english(number % size) if number % size else ""
            return f"{english(number // size)} {name}" + (f" {rest}" if rest else "")
    if number in _SPELT or not number:
        return _SPELT.get(number, _ENGLISH[0])
    return f"{_SPELT[number // 10 * 10]}-{_SPELT[number % 10]}"


@st.composite
def values(draw: st.DrawFn, number: int) -> str:
    """Draw a way to write a whole number, as a value."""
    way = draw(
        st.sampled_from(
            ["figures", "grouped", "spaced", "chinese", "english", "wide", "traditional"]
        )
    )
    if way == "chinese":
        return _parted(draw, to_spoken(str(number), "", "", ""))
    if way == "traditional":
        return to_spoken(str(number), "", "", "").replace("万", "萬").replace("亿", "億")
    if way == "english":
        return english(number)
    plain = f"{number:,}" if way == "grouped" else str(number)
    if way == "spaced":
        plain = f"{number:,}".replace(",", draw(st.sampled_from([" ", "\u00a0", "\u202f", "’"])))
    return "".join(chr(ord(each) + 0xFEE0) for each in plain) if way == "wide" else plain


def _parted(draw: st.DrawFn, spoken: str) -> str:
    """Put one break behind a unit, where somebody would breathe."""
    places = [at + 1 for at, sign in enumerate(spoken[:-1]) if sign in "百千万亿"]
    if not places:
        return spoken
    at = draw(st.sampled_from(places))
    return spoken[:at] + draw(st.sampled_from(_CHINESE_BREAKS)) + spoken[at:]


@st.composite
def read_out(draw: st.DrawFn, digits: str) -> str:
    """Draw a way to read digits out: in groups, each in figures or in words of either language."""
    groups: list[str] = []
    rest = digits
    while rest:
        size = draw(st.integers(1, 4))
        group, rest = rest[:size], rest[size:]
        groups.append(draw(st.sampled_from([_figures, _in_chinese, _in_english, _doubled]))(group))
    breaks = draw(
        st.lists(
            st.sampled_from([" ", "-", ", ", "，", "\n", " uh, "]),
            min_size=len(groups),
            max_size=len(groups),
        )
    )
    return "".join(map(str.__add__, ["", *breaks[1:]], groups))


def _figures(group: str) -> str:
    return group


def _in_chinese(group: str) -> str:
    return "".join(CHINESE_DIGITS[int(each)] for each in group).replace("一", "幺")


def _in_english(group: str) -> str:
    return " ".join(_ENGLISH[int(each)] for each in group)


def _doubled(group: str) -> str:
    said: list[str] = []
    at = 0
    while at < len(group):
        word = "oh" if group[at] == "0" else _ENGLISH[int(group[at])]
        twice = group[at : at + 2] == group[at] * 2
        said.append(f"double {word}" if twice else word)
        at += 2 if twice else 1
    return " ".join(said)


_ACCENTS = {
    "a": "áàâãå",
    "e": "éèêë",
    "i": "íîï",
    "o": "óòôõø",
    "u": "úùû",
    "n": "ñ",
    "c": "ç",
    "l": "ł",
    "z": "żž",
}


SEPARATORS = (" ", "-", "\u2011", "_", "", "\n", ". ", ", ")


@st.composite
def names(draw: st.DrawFn, name: str, separators: tuple[str, ...] = SEPARATORS) -> str:
    """Draw a way to write a Latin name: case, width, accents, separators between its parts, a plural."""
    written = name
    for letter, others in _ACCENTS.items():
        if draw(st.booleans()):
            written = written.replace(letter, draw(st.sampled_from(others)))
    written = draw(st.sampled_from([str, str.upper, str.lower, str.title]))(written)
    written = written.replace(" ", draw(st.sampled_from(separators)))
    if draw(st.booleans()):
        written = "".join(
            chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in written
        )
    return written + draw(st.sampled_from(["", "'s", "’s", "s"]))


@st.composite
def chinese_names(draw: st.DrawFn, name: str, traditional: str) -> str:
    """Draw a way to write a Chinese name: either script, and something between its characters."""
    written = draw(st.sampled_from([name, traditional]))
    at = draw(st.integers(1, len(name) - 1))
    return written[:at] + draw(st.sampled_from([*_CHINESE_BREAKS, "-", "·", "。"])) + written[at:]
