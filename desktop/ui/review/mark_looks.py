"""How a mark looks: a sign and a colour by what it is for. Free of Qt's widgets."""

from __future__ import annotations

from typing import NamedTuple

from desktop.review.model import MarkKind


class MarkLook(NamedTuple):
    """A sign that says the kind without its colour, and the colour's role in the theme."""

    sign: str
    colour: str


LOOKS = {
    MarkKind.EVIDENCE: MarkLook("✓", "accent"),
    MarkKind.STRENGTH: MarkLook("+", "teal"),
    MarkKind.SUGGESTION: MarkLook("→", "orange"),
    MarkKind.QUESTION: MarkLook("?", "blue"),
    MarkKind.NOTE: MarkLook("•", "purple"),
}

REVIEWER_COLOURS = ("purple", "blue", "orange", "teal")
"""Of other people's reviews in the order they were begun, and round again."""


def reviewer_colour(place: int) -> str:
    """Return the colour of the review that is the n-th of others, from 0."""
    return REVIEWER_COLOURS[place % len(REVIEWER_COLOURS)]
