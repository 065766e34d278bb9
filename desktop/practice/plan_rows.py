"""The rows of the plan: what is to be worked on, where it stands, and what to do about it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.practice.drills import DrillKind, drill_for
from desktop.practice.plan import module_of
from desktop.practice.reasons import Why, reasons
from desktop.practice.rows import Row, RowState, follow
from desktop.practice.standing import Standing
from desktop.roles.model import Module

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.practice.drills import Drill
    from desktop.practice.history import History
    from desktop.roles.model import RolePack


class AbilityRow(msgspec.Struct, frozen=True, kw_only=True):
    """A competency in one column.

    Attributes:
        question: the one to answer now: of those least often asked the first.
        seconds: preparation and answer of it.
        done: how many of its questions in this column were answered, of ``all``.
    """

    module: Module
    standing: Standing
    why: tuple[Why, ...]
    question: str
    seconds: int
    done: int
    all: int


class ItemState(msgspec.Struct, frozen=True):
    """A checklist item that was weak once, and where it stands."""

    item: str
    row: Row


class DrillRow(msgspec.Struct, frozen=True, kw_only=True):
    """A drill and the items it is there for; it is closed when all of them have passed.

    Attributes:
        question: the one to answer after it; empty when the pack has none.
    """

    module: Module
    kind: DrillKind
    competency: str
    minutes: int
    items: tuple[ItemState, ...]
    question: str

    @property
    def is_open(self) -> bool:
        """Say whether an item is still to be worked on."""
        return any(each.row.is_open for each in self.items)


class RowsColumn(msgspec.Struct, frozen=True):
    """One of the three columns."""

    module: Module
    abilities: tuple[AbilityRow, ...]
    drills: tuple[DrillRow, ...]


def plan_rows(
    pack: RolePack, ranked: Sequence[Standing], history: History
) -> tuple[RowsColumn, ...]:
    """Return the columns; in each the most urgent competency first, open drills before closed ones."""
    drills = _drills(pack, history)
    return tuple(
        RowsColumn(
            module,
            tuple(
                row for each in ranked if (row := _ability(pack, each, module, history)) is not None
            ),
            tuple(each for each in drills if each.module is module),
        )
        for module in Module
    )


def _ability(
    pack: RolePack, standing: Standing, module: Module, history: History
) -> AbilityRow | None:
    """Return the row of a competency that a question of the column is about before all."""
    found = [
        each
        for each in pack.questions
        if each.module is module and each.competencies[0] == standing.competency
    ]
    if not found:
        return None
    asked = [each.question for each in history.takes]
    best = min(found, key=lambda each: asked.count(each.id))
    return AbilityRow(
        module=module,
        standing=standing,
        why=reasons(standing),
        question=best.id,
        seconds=best.prep_s + best.answer_s,
        done=sum(each.id in asked for each in found),
        all=len(found),
    )


def _drills(pack: RolePack, history: History) -> list[DrillRow]:
    found: dict[DrillKind, tuple[Drill, list[ItemState]]] = {}
    for item, looks in sorted(history.looks_at_items().items()):
        row, drill = follow(looks), drill_for(item, pack)
        if drill is not None and row.weak_since:
            found.setdefault(drill.kind, (drill, []))[1].append(ItemState(item, row))
    rows = [
        DrillRow(
            module=module_of(drill.kind),
            kind=drill.kind,
            competency=drill.competency,
            minutes=drill.minutes,
            items=tuple(items),
            question=next((each for each in drill.questions if pack.question(each)), ""),
        )
        for drill, items in found.values()
    ]
    return sorted(rows, key=lambda each: (not each.is_open, -_weak(each)))


def _weak(row: DrillRow) -> int:
    return sum(each.row.state in {RowState.WEAK, RowState.REOPENED} for each in row.items)
