"""New words in place of old ones: each gets a time from the words it stands for."""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import msgspec

from desktop.cues.chinese import word_places
from desktop.transcription.model import Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOM_MS = 100
"""A silence this long between two words takes in a word that stood nowhere: the shortest syllables
last about as long (Greenberg 1999, 5th percentile of spontaneous English)."""
_CHINESE = "\u3400-\u4dbf\u4e00-\u9fff"
_OPENING = "“‘（「『《【"
_UNIT = re.compile(
    rf"\s*(?:[^\w\s]*[{_CHINESE}](?:(?![{_OPENING}(\[])[^\w\s])*"
    rf"|[{_OPENING}]*[^\s{_CHINESE}{_OPENING}]+|[{_OPENING}]+)"
)
"""A Chinese character with its marks, a word of another script with its own, or a mark that opens."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """An old word that stands in the new text as it is."""

    word: Word


@dataclass(frozen=True, slots=True)
class _New:
    """Old words, and the pieces of text that stand in their place."""

    old: tuple[Word, ...]
    units: tuple[str, ...]


def plain(text: str) -> str:
    """Return a text as it can stand on one line: spaces once, nothing that can't be seen."""
    text = unicodedata.normalize("NFC", text)
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def respelled(old: Sequence[Word], text: str) -> tuple[Word, ...]:
    """Return the words of a text with the times of the words it replaces.

    A word that stays keeps its time. As many new words as old ones take theirs one by one; other
    numbers share the time in which the old ones were spoken, by length. A new word between two that
    stay gets the silence between them, or a share of the one before it.

    Args:
        old: words in order; at least one.
        text: in any language; Chinese is cut at the word boundaries of ``cues.chinese``.
    """
    text = plain(text)
    lead = old[0].text[: len(old[0].text) - len(old[0].text.lstrip())]
    units = _units(lead + text) if text else []
    return tuple(_timed(_with_room(_blocks(old, units))))


def _units(text: str) -> list[str]:
    """Cut a text into single Chinese characters and words of other scripts, marks and spaces with them."""
    return [found[0] for found in _UNIT.finditer(text)]


def _blocks(old: Sequence[Word], units: Sequence[str]) -> list[_Kept | _New]:
    mine = [unit.strip() for word in old for unit in _units(word.text)]
    theirs = [unit.strip() for unit in units]
    partner: dict[int, int] = {}
    for match in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks():
        partner.update((match.a + n, match.b + n) for n in range(match.size))
    blocks: list[_Kept | _New] = []
    waiting: list[Word] = []
    at = done = 0
    for word in old:
        size = len(_units(word.text))
        places = [partner.get(n, -1) for n in range(at, at + size)]
        at += size
        if not size or places != list(range(places[0], places[0] + size)) or places[0] < done:
            waiting.append(word)
            continue
        blocks.append(_New(tuple(waiting), tuple(units[done : places[0]])))
        end = places[0] + size
        blocks.append(_Kept(_spaced(word, "".join(units[places[0] : end]))))
        waiting, done = [], end
    blocks.append(_New(tuple(waiting), tuple(units[done:])))
    return blocks


def _spaced(word: Word, text: str) -> Word:
    """Return a word that stays, with the spaces that it has in the new text."""
    return word if word.text == text else msgspec.structs.replace(word, text=text)


def _with_room(blocks: list[_Kept | _New]) -> list[_Kept | _New]:
    """Give text that stands for no word the silence around it, or the word beside it to share."""
    out: list[_Kept | _New] = []
    waiting: tuple[str, ...] = ()
    for at, block in enumerate(blocks):
        if isinstance(block, _Kept):
            own = (*waiting, *_units(block.word.text))
            out.append(_New((block.word,), own) if waiting else block)
            waiting = ()
        elif block.units and not block.old:
            before = out[-1] if out else None
            after = blocks[at + 1] if at + 1 < len(blocks) else None
            silence = _silence(before, after)
            if silence is not None:
                out.append(_New((silence,), block.units))
            elif before is None:
                waiting = block.units
            else:
                out[-1] = _shared(before, block.units)
        elif block.units:
            out.append(block)
    return out


def _silence(before: _Kept | _New | None, after: _Kept | _New | None) -> Word | None:
    if not isinstance(before, _Kept) or not isinstance(after, _Kept):
        return None
    start_ms, end_ms = before.word.end_ms, after.word.start_ms
    return Word(start_ms, end_ms, "") if end_ms - start_ms >= ROOM_MS else None


def _shared(before: _Kept | _New, units: tuple[str, ...]) -> _New:
    if isinstance(before, _Kept):
        return _New((before.word,), (*_units(before.word.text), *units))
    return _New(before.old, (*before.units, *units))


def _timed(blocks: list[_Kept | _New]) -> Iterator[Word]:
    for block in blocks:
        if isinstance(block, _Kept):
            yield block.word
        else:
            yield from _spread(block.old, _words(block.units))


def _words(units: Sequence[str]) -> list[str]:
    """Join the characters of Chinese words of more than one."""
    text = "".join(units)
    inside = {at for start, end in word_places(text) for at in range(start + 1, end)}
    words: list[str] = []
    place = 0
    for unit in units:
        if words and place in inside:
            words[-1] += unit
        else:
            words.append(unit)
        place += len(unit)
    return words


def _spread(old: Sequence[Word], texts: Sequence[str]) -> list[Word]:
    """Share the time of the old words among the new ones."""
    if len(old) == len(texts):
        return [
            Word(word.start_ms, max(word.start_ms, word.end_ms), text)
            for word, text in zip(old, texts, strict=True)
        ]
    parts = _spoken(old)
    total_ms = sum(end_ms - start_ms for start_ms, end_ms in parts)
    whole = sum(len(text.strip()) for text in texts)
    sizes = itertools.accumulate((len(text.strip()) for text in texts), initial=0)
    cuts = [round(total_ms * passed / whole) for passed in sizes]
    found: list[Word] = []
    for text, begin, end in zip(texts, cuts, cuts[1:], strict=False):
        start_ms = _moment(parts, begin, later=True)
        found.append(Word(start_ms, max(start_ms, _moment(parts, end, later=False)), text))
    return found


def _spoken(old: Sequence[Word]) -> list[tuple[int, int]]:
    """Return when the words are spoken, in order and without overlaps."""
    parts: list[tuple[int, int]] = []
    for word in old:
        start_ms = max(word.start_ms, parts[-1][1] if parts else 0)
        parts.append((start_ms, max(start_ms, word.end_ms)))
    return parts


def _moment(parts: Sequence[tuple[int, int]], spoken_ms: int, *, later: bool) -> int:
    """Return the moment after so much speech; of two at a silence the later or the earlier one."""
    for start_ms, end_ms in parts:
        length = end_ms - start_ms
        if spoken_ms < length or (spoken_ms == length and not later):
            return start_ms + spoken_ms
        spoken_ms -= length
    return parts[-1][1]
