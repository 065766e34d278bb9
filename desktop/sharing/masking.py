"""Names, employers and numbers that the owner keeps: found in texts and in the words of a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from desktop.review.model import SENTENCE_LENGTH
from desktop.sharing.places import Place, joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.sharing.finding import KeptWord

MASK = "■■■"
"""Stands for what is kept; always as long, so that its length tells nothing."""
MOST_TEXT = 2000
"""Longest text of a role pack."""
_BOTH = {"zh", "en"}

ValueT = TypeVar("ValueT")


def without(text: str, places: Iterable[Place]) -> str:
    """Return a text with a mask at each place, which are in order and do not touch."""
    parts: list[str] = []
    done = 0
    for start, end in places:
        parts += (text[done:start], MASK)
        done = end
    return "".join((*parts, text[done:]))


def _kept(words: tuple[str, ...]) -> dict[str, KeptWord]:
    if not words:
        return {}
    from desktop.sharing.finding import kept_words  # its patterns take 30 ms to make

    return kept_words(words)


class Masks:
    """What shall not be told.

    Letters are compared in one spelling (see ``folding``), whatever separates them: see ``spelling``. A
    word in Latin letters or figures is only found as a whole word; in Chinese, which writes no spaces,
    anywhere. A number is found in figures and in words of both languages: see ``masked_number``.

    Args:
        words: each a word, a name of several words, or a number, as it stands in the transcript.
    """

    def __init__(self, words: Iterable[str]) -> None:
        kept = _kept(tuple(words))
        self.words = tuple(kept)
        self._kept = tuple(kept.values())

    def __bool__(self) -> bool:
        """Say whether there is anything to mask."""
        return bool(self._kept)

    def count(self, text: str) -> tuple[int, ...]:
        """Return how often each of the words is in a text."""
        return tuple(len(places) for places in self.places_by_word(text))

    def are_in_id(self, name: str) -> bool:
        """Say whether an id holds one of the words, also within a longer one: ``acmeSupport``, ``acme2``."""
        if not self._kept:
            return False
        from desktop.sharing.finding import LEAST_IN_AN_ID, letters_of
        from desktop.sharing.folding import even_with_places

        letters = letters_of(even_with_places(name)[0])
        parts = [each.letters for each in self._kept]
        return any(part in letters for part in parts if len(part) >= LEAST_IN_AN_ID) or any(
            self.count(name)
        )

    def text(self, text: str) -> str:
        """Return a text with every one of the words masked."""
        return without(text, self.places(text))

    def places(self, text: str) -> list[Place]:
        """Return where any of the words stands in a text, in order, in its own characters."""
        return joined(place for places in self.places_by_word(text) for place in places)

    def places_by_word(self, text: str) -> list[list[Place]]:
        """Return where each of the words stands in a text."""
        if not self._kept:
            return []
        from desktop.sharing.finding import TextToSearch

        searched = TextToSearch.of(text)
        return [each.places(searched) for each in self._kept]

    def everywhere(self, value: ValueT) -> ValueT:
        """Return a struct with every text in it masked, except ids, times and other plain words."""
        if not self._kept:
            return value
        return msgspec.convert(self._walk(msgspec.to_builtins(value)), type(value))

    def in_both_languages(self, value: ValueT) -> ValueT:
        """Return a struct with the words masked in its sentences, the texts that are zh and en."""
        if not self._kept:
            return value
        return msgspec.convert(self._walk_both(msgspec.to_builtins(value)), type(value))

    def _walk_both(self, value: Any) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, dict):
            items = cast("dict[str, Any]", value).items()
            if set(cast("dict[str, Any]", value)) == _BOTH:
                return {key: self.text(each)[:MOST_TEXT] for key, each in items}
            return {key: self._walk_both(each) for key, each in items}
        if isinstance(value, list | tuple):
            return [self._walk_both(each) for each in cast("list[Any]", value)]
        return value

    def _walk(self, value: Any) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, str):
            return self.text(value)[:SENTENCE_LENGTH]
        if isinstance(value, dict):
            items = cast("dict[str, Any]", value).items()
            return {key: each if _is_plain(key, each) else self._walk(each) for key, each in items}
        if isinstance(value, list | tuple):
            return [self._walk(each) for each in cast("list[Any]", value)]
        return value


_PLAIN = {
    "id", "take_id", "session_id", "role_sha256", "updated_at", "created_at", "state", "kind", "role",
    "value", "item", "competency", "marks",
}  # fmt: skip
"""Fields that hold no text somebody wrote."""


def _is_plain(key: str, value: object) -> bool:
    """Say whether a field holds ids, times or plain words."""
    parts = cast("list[object]", value) if isinstance(value, list | tuple) else [value]
    return key in _PLAIN and all(isinstance(part, str) for part in parts)
