"""What a reviewer replies to the candidate's questions: a note each, as the page writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.timecode import Span
from desktop.review.changes import add_mark, remove_mark, write_mark
from desktop.review.model import SENTENCE_LENGTH, MarkKind

if TYPE_CHECKING:
    from desktop.review.model import Mark, Review

ARROW = " → "
"""Between a question and its reply."""


def reply_to(review: Review, ask: str) -> str:
    """Return what was replied to a question; empty before that."""
    mark = _mark_of(review, ask)
    return mark.text.removeprefix(ask + ARROW) if mark is not None else ""


def write_reply_to(
    review: Review, ask: str, reply: str, *, take_id: str, at_ms: int, mark_id: str, at: str
) -> Review:
    """Reply to a question, or take the reply back with an empty text.

    Args:
        review: the review before.
        ask: the question, as the pack has it.
        reply: the reply; what is longer than a stored text may be is cut off.
        take_id: the take that is looked at; a reply that is there keeps its own.
        at_ms: the moment that is looked at, in milliseconds.
        mark_id: id of a new note.
        at: when it is written.
    """
    mark, reply = _mark_of(review, ask), reply.strip()
    if not reply:
        return review if mark is None else remove_mark(review, mark.id, at=at)
    text = f"{ask}{ARROW}{reply}"[:SENTENCE_LENGTH]
    if mark is not None:
        return write_mark(review, mark.id, text, at=at)
    return add_mark(
        review, take_id, Span(at_ms, at_ms), mark_id=mark_id, at=at, kind=MarkKind.NOTE, text=text
    )


def replies_in(review: Review, asks: tuple[str, ...]) -> tuple[Mark, ...]:
    """Return the notes of a review that reply to questions, in the order of these."""
    found = (_mark_of(review, ask) for ask in asks)
    return tuple(mark for mark in found if mark is not None)


def _mark_of(review: Review, ask: str) -> Mark | None:
    notes = (each for each in review.marks if each.kind is MarkKind.NOTE)
    return next((each for each in notes if each.text.startswith(ask + ARROW)), None)
