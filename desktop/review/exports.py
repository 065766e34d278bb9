"""What others can read of a session: its marks as a table, its questions as chapters."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from desktop.base.plain_text import plain
from desktop.base.tables import to_csv
from desktop.base.timecode import format_timestamp
from desktop.review.changes import marks_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.base.settings import Language
    from desktop.review.model import Mark, Review
    from desktop.sessions.model import Session, Take

COLUMNS = (
    "reviewer",
    "role",
    "question",
    "take",
    "start",
    "end",
    "kind",
    "evidence_for",
    "text",
    "quote",
)


def marks_table(
    session: Session, takes: Sequence[Take], reviews: Iterable[Review], language: Language
) -> str:
    """Return the marks of these takes as CSV, by take and time; times as ``hh:mm:ss.mmm``.

    Args:
        session: gives the words of questions, items and competencies.
        takes: which takes.
        reviews: whose marks.
        language: of those words.
    """
    rows = [
        _row(session, take, review, mark, language)
        for take in takes
        for review in reviews
        for mark in marks_of(review, take.id)
    ]
    return to_csv([COLUMNS, *(tuple(map(plain, row)) for row in rows)])


def _row(
    session: Session, take: Take, review: Review, mark: Mark, language: Language
) -> tuple[str, ...]:
    return (
        review.reviewer.name,
        review.reviewer.role.value,
        _question(session, take, language),
        str(take.number),
        format_timestamp(mark.span.start_ms),
        format_timestamp(mark.span.end_ms),
        mark.kind.value,
        "; ".join(_evidence(session, review, mark, language)),
        mark.text,
        mark.quote,
    )


def _evidence(session: Session, review: Review, mark: Mark, language: Language) -> Iterator[str]:
    """Say which answers and ratings rest on a mark, and what they are."""
    for answer in review.answers:
        if mark.id in answer.marks:
            item = next((each for each in session.role.items if each.id == answer.item), None)
            words = item.text.say(language) if item else answer.item
            yield f"{words}: {answer.value.value if answer.value else '–'}"
    for rating in review.ratings:
        if mark.id in rating.marks:
            known = session.role.competency(rating.competency)
            words = known.name.say(language) if known else rating.competency
            yield f"{words}: {rating.level or '–'}"


def chapters(session: Session, takes: Sequence[Take], language: Language) -> str:
    """Return WebVTT chapters for the takes played one after the other, named by their questions."""
    lines = ["WEBVTT", ""]
    start_ms = 0
    for take in takes:
        end_ms = start_ms + take.duration_ms
        lines += [
            f"{format_timestamp(start_ms)} --> {format_timestamp(end_ms)}",
            _one_line(_question(session, take, language)),
            "",
        ]
        start_ms = end_ms
    return "\n".join(lines)


def _question(session: Session, take: Take, language: Language) -> str:
    question = session.question(take.question_id)
    return question.text.say(language) if question else take.question_id


def _one_line(text: str) -> str:
    """Escape what WebVTT gives a meaning, and let the text be one line."""
    return html.escape(" ".join(plain(text).split()), quote=False)
