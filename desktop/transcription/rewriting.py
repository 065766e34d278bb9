"""Changing what words say without losing when they were said, or what the model wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.transcription.model import Word


@dataclass(frozen=True, slots=True)
class Change:
    """Characters ``start`` to ``end`` of the joined text become ``text``."""

    start: int
    end: int
    text: str


def joined_text(words: Iterable[Word]) -> str:
    """Return the words as running text."""
    return "".join(word.text for word in words)


def rewritten(words: Sequence[Word], convert: Callable[[str], str]) -> list[Word]:
    """Return words converted as one text, so that the neighbours of a character count.

    Where the conversion changes the length of the text, every word is converted on its own.
    """
    whole = convert(joined_text(words))
    if len(whole) != sum(len(word.text) for word in words):
        return [_with_text(word, convert(word.text)) for word in words]
    out: list[Word] = []
    at = 0
    for word in words:
        out.append(_with_text(word, whole[at : at + len(word.text)]))
        at += len(word.text)
    return out


def with_changes(words: Sequence[Word], changes: Sequence[Change]) -> list[Word]:
    """Return words with parts of the text changed; words a change goes through become one.

    Args:
        words: in order.
        changes: of their joined text, in order, none touching another.
    """
    out: list[Word] = []
    at = 0
    waiting = list(changes)
    group: list[Word] = []
    begin = 0
    for word in words:
        if not group:
            begin = at
        group.append(word)
        at += len(word.text)
        if waiting and waiting[0].start < at < waiting[0].end:
            continue  # the change goes on in the next word
        inside: list[Change] = []
        while waiting and waiting[0].end <= at:
            inside.append(waiting.pop(0))
        if waiting and waiting[0].start < at:
            waiting = [*inside, *waiting]
            continue
        out.extend(_changed(group, begin, inside))
        group = []
    return out


def _changed(group: list[Word], begin: int, changes: list[Change]) -> list[Word]:
    if not changes:
        return group
    text = joined_text(group)
    for change in reversed(changes):
        text = text[: change.start - begin] + change.text + text[change.end - begin :]
    raw = "".join(word.raw or word.text for word in group)
    one = msgspec.structs.replace(
        group[0],
        end_ms=group[-1].end_ms,
        text=text,
        raw="" if raw == text else raw,
        probability=min(word.probability for word in group),
    )
    return [one] if text.strip() else []


def _with_text(word: Word, text: str) -> Word:
    if text == word.text:
        return word
    raw = word.raw or word.text
    return msgspec.structs.replace(word, text=text, raw="" if raw == text else raw)
