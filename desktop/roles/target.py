"""A target: a role pack fitted to one job ad and one company goal (domain.md 2.1, 2.6)."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from desktop.base.calendar_patterns import DAY, only
from desktop.base.documents import Document
from desktop.roles.ad_limits import MOST_CHARACTERS

LONGEST_LINE, LONGEST_NAME, LONGEST_NOTES = 500, 120, 10_000
"""Characters."""
MOST_SOURCES = 50

Line = Annotated[str, msgspec.Meta(max_length=LONGEST_LINE)]
Day = Annotated[str, msgspec.Meta(pattern=only(f"({DAY})?"))]
OwnWeight = Annotated[float, msgspec.Meta(ge=0.5, le=2.0)]


class GoalPreset(StrEnum):
    """Why companies of a kind hire for the role (domain.md 2.6)."""

    ECOMMERCE = "ecommerce"
    FINANCE = "finance"
    IOT = "iot"
    SAAS = "saas"
    COST = "cost"


RAISED: dict[GoalPreset, tuple[str, ...]] = {
    GoalPreset.ECOMMERCE: ("value", "need_insight"),
    GoalPreset.FINANCE: ("conflict", "knowledge"),
    GoalPreset.IOT: ("need_insight", "conflict"),
    GoalPreset.SAAS: ("knowledge", "ai_comm"),
    GoalPreset.COST: ("ai_comm", "value"),
}
"""Competencies that a goal makes more important (domain.md 2.6)."""


class Target(Document, frozen=True, kw_only=True):
    """``targets/<id>.json``: what is aimed at.

    Attributes:
        name: what the candidate calls it.
        ad: the words of the job ad; keywords are found in it anew each time it is read.
        goal: a preset, or none.
        goal_words: the company's goal in the candidate's own words.
        interview_day: a date, e.g. ``2026-12-01``; empty when it is not known.
        sources: what the candidate read about the company.
        notes: what the candidate should know by heart: product, functions of the system, templates
            (domain.md 1.1, S2-6); absent in older documents.
        own_weights: weights of competencies that the candidate set, 0.5 to 2.
    """

    FORMAT: ClassVar[str] = "greenroom-target"
    VERSION: ClassVar[int] = 2

    id: Annotated[str, msgspec.Meta(min_length=8, max_length=64, pattern=r"^[0-9A-Za-z-]+$(?!\n)")]
    role: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    name: Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)] = ""
    created_at: Annotated[str, msgspec.Meta(max_length=32)]
    updated_at: Annotated[str, msgspec.Meta(max_length=32)]
    ad: Annotated[str, msgspec.Meta(max_length=MOST_CHARACTERS)] = ""
    goal: GoalPreset | None = None
    goal_words: Line = ""
    interview_day: Day = ""
    sources: Annotated[tuple[Line, ...], msgspec.Meta(max_length=MOST_SOURCES)] = ()
    notes: Annotated[str, msgspec.Meta(max_length=LONGEST_NOTES)] = ""
    own_weights: dict[str, OwnWeight] = msgspec.field(default_factory=dict[str, OwnWeight])
