"""The quotes of a take: what was said at the moments that answers and ratings rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.review.evidence import is_evidence
from desktop.review.model import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.base.timecode import Span
    from desktop.review.model import Mark, Review, Reviewer
    from desktop.transcription.model import Transcript

MOST_QUOTES = 4
LONGEST_QUOTE = 160
_ORDER = (
    MarkKind.STRENGTH,
    MarkKind.SUGGESTION,
    MarkKind.EVIDENCE,
    MarkKind.QUESTION,
    MarkKind.NOTE,
)


@dataclass(frozen=True)
class Quote:
    """A moment that somebody pointed at.

    Attributes:
        words: what was said there; empty where nothing was written down.
        note: what the reviewer wrote about it.
    """

    span: Span
    words: str
    note: str
    kind: MarkKind
    by: Reviewer


def quotes_of(
    take: str, reviews: Iterable[Review], transcript: Transcript | None
) -> tuple[Quote, ...]:
    """Return at most four, evidence of answers and ratings first, then by time."""
    found = [
        (not is_evidence(review, mark.id), _ORDER.index(mark.kind), review, mark)
        for review in reviews
        for mark in review.marks
        if mark.take_id == take
    ]
    found.sort(key=lambda each: (each[0], each[1], each[3].span.start_ms))
    chosen = [(review, mark) for _, _, review, mark in found[:MOST_QUOTES]]
    chosen.sort(key=lambda each: each[1].span.start_ms)
    return tuple(_quote(review.reviewer, mark, transcript) for review, mark in chosen)


def _quote(by: Reviewer, mark: Mark, transcript: Transcript | None) -> Quote:
    words = mark.quote.strip() or said_in(mark.span, transcript)
    short = words if len(words) <= LONGEST_QUOTE else words[: LONGEST_QUOTE - 1] + "…"
    return Quote(mark.span, short, mark.text.strip(), mark.kind, by)


def said_in(span: Span, transcript: Transcript | None) -> str:
    """Return the words that begin within a span; empty without a transcript."""
    if transcript is None:
        return ""
    inside = [
        each.text for each in transcript.words if span.start_ms <= each.start_ms < span.end_ms
    ]
    return "".join(inside).strip()
