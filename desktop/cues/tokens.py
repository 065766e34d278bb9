"""Words with the silence around them, as the rules about fillers look at them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.cues.chinese import word_places
from desktop.cues.sentences import ZH
from desktop.cues.thresholds import limit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.cues.sentences import Sentence

_SPACED = re.compile(r"\S+")
_BARE = re.compile(r"^\W+|\W+$")
_CLAUSE = re.compile(r"[,，。.!?;:、…—\n“”\"]")
_SENTENCE = re.compile(r"[。.!?…]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word.

    Attributes:
        text: without marks, in lower case.
        start, end: its characters in the text of the answer.
        before, after: silence around it in seconds; endless at the ends of the answer.
        mark_before, mark_after: the marks between it and its neighbours.
    """

    text: str
    start: int
    end: int
    before: float
    after: float
    mark_before: str
    mark_after: str

    @property
    def opens(self) -> bool:
        """Whether a clause begins with it: at the start, behind a mark, or behind a pause."""
        return bool(_CLAUSE.search(self.mark_before)) or self.before >= limit("filler_gap")

    @property
    def opens_sentence(self) -> bool:
        """Whether a sentence begins with it."""
        return self.before == float("inf") or bool(_SENTENCE.search(self.mark_before))

    def paused(self, seconds: float) -> bool:
        """Say whether a silence of some seconds, or a comma, follows."""
        return self.after >= seconds or bool(re.search("[,，、…]", self.mark_after))

    def set_off(self, seconds: float) -> bool:
        """Say whether commas or silences stand on both sides; the start of a sentence does too."""
        comma = bool(re.search("[,，]", self.mark_before))
        return (comma or self.opens_sentence or self.before >= seconds) and self.paused(seconds)


def tokens_of(sentences: Iterable[Sentence]) -> list[Token]:
    """Return the words of sentences of one language in order."""
    found: list[tuple[Sentence, str, int, int]] = []
    for sentence in sentences:
        for start, end in _places(sentence):
            text = sentence.timed.text[start:end].lower()
            found.append((sentence, text, start, end))
    tokens: list[Token] = []
    for at, (sentence, text, start, end) in enumerate(found):
        timed = sentence.timed
        first, last = at == 0, at == len(found) - 1
        begin = found[at - 1][3] if not first else 0
        stop = found[at + 1][2] if not last else len(timed.text)
        tokens.append(
            Token(
                text=text,
                start=start,
                end=end,
                before=float("inf") if first else timed.gap_after(begin),
                after=float("inf") if last else timed.gap_after(end),
                mark_before=timed.text[begin:start],
                mark_after=timed.text[end:stop],
            )
        )
    return tokens


def _places(sentence: Sentence) -> Iterable[tuple[int, int]]:
    text, start = sentence.text, sentence.start
    if sentence.language == ZH:
        return [(start + first, start + last) for first, last in word_places(text)]
    places: list[tuple[int, int]] = []
    for match in _SPACED.finditer(text):
        bare = _BARE.sub("", match[0])
        if bare:
            first = match.start() + match[0].index(bare)
            places.append((start + first, start + first + len(bare)))
    return places
