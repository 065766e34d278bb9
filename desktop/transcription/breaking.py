"""Where a line of captions is broken: never in a word or a number, best behind a mark."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.settings import Script
from desktop.base.typed import known
from desktop.transcription.script import is_chinese, script_writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LINE = 42.0
"""Widest line in Latin letters; a Chinese character counts for 2.6, which gives 16 a line.
Both are what Netflix's timed text style guides ask for."""
WIDE = 2.6
MARKS = "，。？！；：、,.?!;:"
OPENING, CLOSING = frozenset("“‘「『（《【([{"), frozenset("”’」』）》】)]}%％…")
AFTER_MARK, AT_CLAUSE, AT_WORD, UNKNOWN, BEFORE_MARK, INSIDE = 0.0, 0.12, 0.25, 0.5, 1.0, 3.0
"""What a break costs beside its distance from the middle, which is at most 0.5: our own, so that between two
characters of which nothing is known a break is taken only where no other place is near."""
OPENERS = frozenset(
    "我你他她它这那就也都还又再才却但而并且或和跟与及在把被对给从向为让使用当如若因所以每各"
)
CLOSERS = frozenset("的了着过吗呢吧啊呀嘛地得们里上下后前")
"""Characters that words, as a rule, begin and end with where they are words by themselves."""
_SOLID = re.compile(
    r"[A-Za-z0-9À-ɏ]+(?:[-.,:/'’_@+&][A-Za-z0-9À-ɏ]+)*[%+#°℃]*(?:[百千万亿]+|个|年|月|日|号|点|分|秒|倍|元)?"
)


class _Shipped(msgspec.Struct, frozen=True):
    words: str


class _Known(msgspec.Struct, frozen=True):
    function: tuple[str, ...]
    whole: tuple[str, ...]


@functools.cache
def _words() -> tuple[frozenset[str], int]:
    """Return the words that are known, and how long the longest is."""
    common = msgspec.toml.decode(asset("line_words_zh.toml").read_bytes(), type=known(_Shipped))
    own = msgspec.toml.decode(asset("words_zh.toml").read_bytes(), type=known(_Known))
    words = frozenset((*common.words.split(), *own.function, *own.whole))
    return words, max(map(len, words))


def width(text: str) -> float:
    """Return how wide a text is, in Latin letters."""
    return sum(WIDE if is_wide(each) else 1.0 for each in text)


def is_wide(character: str) -> bool:
    """Say whether a character takes the room of a Chinese one."""
    return unicodedata.east_asian_width(character) in "WF"


def pieces(text: str) -> list[str]:
    """Return what may stand on either side of a line break: words with what follows them, single characters."""
    out: list[str] = []
    for at, cost in enumerate(costs(text)):
        if out and (cost >= BEFORE_MARK or text[at] == " "):
            out[-1] += text[at]
        else:
            out.append(text[at])
    return out


def best_break(texts: Sequence[str]) -> int:
    """Return before which text a line is best broken: near the middle, where it costs least.

    Args:
        texts: two at least; a break may only be between them.
    """
    joined = costs("".join(texts))
    whole = sum(width(text) for text in texts) or 1.0
    best, at, passed, place = float("inf"), 1, 0.0, 0
    for number, text in enumerate(texts[:-1], 1):
        passed += width(text)
        place += len(text)
        off = abs(passed - whole / 2) / whole + (joined[place] if place < len(joined) else UNKNOWN)
        if whole <= 2 * LINE and max(passed, whole - passed) > LINE:
            off += AT_WORD
        if off < best:
            best, at = off, number
    return at


@functools.lru_cache(256)
def costs(text: str) -> tuple[float, ...]:
    """Return what a break before each character of a text costs; before the first it is never made."""
    found = [_cost(text, at) for at in range(len(text))]
    spans = [*(match.span() for match in _SOLID.finditer(text)), *_chinese_words(text)]
    for at in {at for span in spans for at in span if 0 < at < len(text)}:
        found[at] = min(found[at], AT_WORD) if _either_wide(text, at) else found[at]
    for at in {at for start, end in spans for at in range(start + 1, end)}:
        found[at] = INSIDE
    for at in range(1, len(text)):
        if text[at] in MARKS or text[at] in CLOSING or text[at - 1] in OPENING:
            found[at] = max(found[at], BEFORE_MARK)
    return tuple(found)


def _cost(text: str, at: int) -> float:
    if not at or text[at] == " ":
        return INSIDE
    before, after = text[at - 1], text[at]
    wide = _either_wide(text, at)
    if (wide or before == " ") and text[max(0, at - 2) : at].rstrip()[-1:] in MARKS:
        return AFTER_MARK
    if is_wide(before) and is_wide(after):
        return AT_CLAUSE if before in CLOSERS or after in OPENERS else UNKNOWN
    return AT_WORD if wide or before == " " else INSIDE


def _either_wide(text: str, at: int) -> bool:
    return is_wide(text[at - 1]) or is_wide(text[at])


@functools.cache
def _in_simplified() -> Callable[[str], str]:
    return script_writer(Script.SIMPLIFIED)


def _chinese_words(text: str) -> list[tuple[int, int]]:
    """Return begin and end of the known words: of all ways to cut the text that with the fewest parts."""
    if not any(map(is_chinese, text)):
        return []
    words, longest = _words()
    plain = _in_simplified()(text)
    if len(plain) != len(text):
        plain = text
    fewest, first = [0], [0]
    for end in range(1, len(plain) + 1):
        ways = [(fewest[end - 1] + 1, end - 1)]
        ways += [
            (fewest[start] + 1, start)
            for start in range(max(0, end - longest), end - 1)
            if plain[start:end] in words
        ]
        count, start = min(ways)
        fewest.append(count)
        first.append(start)
    found: list[tuple[int, int]] = []
    end = len(plain)
    while end:
        if end - first[end] > 1:
            found.append((first[end], end))
        end = first[end]
    return found[::-1]
