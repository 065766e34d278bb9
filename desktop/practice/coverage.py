"""The matrix: what each competency has to show for itself; what it lacks leads to the next step."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.practice.priority import GOOD_FROM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.practice.attempts import Attempt
    from desktop.roles.model import RolePack


class Column(StrEnum):
    """What a competency should have one of, in the order one gets them."""

    QUESTION = "question"  # of the role that asks for it
    STORY = "story"  # of one's own that answers it
    GOOD_TAKE = "good_take"  # rated 4 or better
    OTHER_VIEW = "other_view"  # rated by somebody else


class CoverageRow(msgspec.Struct, frozen=True, kw_only=True):
    """A competency: ids of its questions, stories, good takes and takes others rated."""

    competency: str
    weight: float
    questions: tuple[str, ...]
    stories: tuple[str, ...]
    good_takes: tuple[str, ...]
    other_views: tuple[str, ...]
    gaps: tuple[Column, ...]
    next: Column | None


class StoryLinks(msgspec.Struct, frozen=True):
    """A story and the competencies it can show."""

    story: str
    competencies: tuple[str, ...]


def coverage(
    pack: RolePack,
    attempts: Sequence[Attempt],
    stories: Sequence[StoryLinks],
    weights: Mapping[str, float] | None = None,
) -> tuple[CoverageRow, ...]:
    """Return the matrix: the rows with the most gaps first, of these the heaviest."""
    weights = weights or {}
    rows = [_row(pack, each.id, attempts, stories, weights) for each in pack.competencies]
    return tuple(sorted(rows, key=lambda row: (-len(row.gaps), -row.weight)))


def _row(
    pack: RolePack,
    name: str,
    attempts: Sequence[Attempt],
    stories: Sequence[StoryLinks],
    weights: Mapping[str, float],
) -> CoverageRow:
    own = [each for each in attempts if each.competency == name]
    cells = {
        Column.QUESTION: [each.id for each in pack.questions if name in each.competencies],
        Column.STORY: [each.story for each in stories if name in each.competencies],
        Column.GOOD_TAKE: [each.take for each in own if (each.level or 0) >= GOOD_FROM],
        Column.OTHER_VIEW: [each.take for each in own if each.of_others],
    }
    gaps = tuple(column for column in Column if not cells[column])
    competency = pack.competency(name)
    return CoverageRow(
        competency=name,
        weight=weights.get(name, competency.weight if competency else 1.0),
        questions=tuple(cells[Column.QUESTION]),
        stories=tuple(cells[Column.STORY]),
        good_takes=tuple(cells[Column.GOOD_TAKE]),
        other_views=tuple(cells[Column.OTHER_VIEW]),
        gaps=gaps,
        next=gaps[0] if gaps else None,
    )
