"""Phrases that come back again and again (domain.md 3.3)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.cues.model import Cue, Group
from desktop.cues.sentences import EN, ZH
from desktop.cues.thresholds import limit
from desktop.cues.tokens import tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.cues.answer import Answer

VERSION = 1
SIZES = {ZH: (4, 5, 6), EN: (2, 3, 4)}
"""Words of English. Chinese is cut into characters here: from four on they are a phrase, fewer a word."""
_LITTLE = frozenset(
    [
        "a",
        "an",
        "the",
        "i",
        "we",
        "you",
        "he",
        "she",
        "it",
        "they",
        "me",
        "us",
        "him",
        "her",
        "them",
        "my",
        "our",
        "your",
        "his",
        "their",
        "this",
        "that",
        "these",
        "those",
        "and",
        "or",
        "but",
        "so",
        "to",
        "of",
        "in",
        "on",
        "at",
        "for",
        "from",
        "with",
        "by",
        "as",
        "is",
        "was",
        "were",
        "are",
        "be",
        "been",
        "do",
        "did",
        "had",
        "have",
        "has",
        "not",
        "would",
        "could",
        "can",
        "will",
    ]
)


def overused(words: Sequence[str], sizes: Sequence[int]) -> dict[str, int]:
    """Return phrases said four times or more, and in 3 of 100 words or more, the most frequent first."""
    counts: Counter[tuple[str, ...]] = Counter()
    for size in sizes:
        for at in range(len(words) - size + 1):
            phrase = tuple(words[at : at + size])
            if not _LITTLE.issuperset(phrase):
                counts[phrase] += 1
    least = max(limit("phrase_times"), limit("phrase_per_hundred") * len(words) / 100)
    often = {phrase: count for phrase, count in counts.items() if count >= least}
    longest = [
        phrase
        for phrase in often
        if not any(_within(phrase, each) and often[each] == often[phrase] for each in often)
    ]
    glue = "" if sizes == SIZES[ZH] else " "
    return {glue.join(each): often[each] for each in sorted(longest, key=lambda each: -often[each])}


def _within(phrase: tuple[str, ...], other: tuple[str, ...]) -> bool:
    size = len(phrase)
    return len(other) > size and any(
        other[at : at + size] == phrase for at in range(len(other) - size + 1)
    )


def find_overuse(answer: Answer) -> Iterator[Cue]:
    """Give the phrases for each language."""
    for part in answer.parts:
        words = [token.text for token in tokens_of(part.sentences)]
        forms = overused(words, SIZES[part.language])
        yield Cue(
            id="phrase_overuse",
            group=Group.DELIVERY,
            version=VERSION,
            language=part.language,
            value=len(forms),
            forms=forms,
        )
