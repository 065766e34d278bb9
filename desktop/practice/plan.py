"""The plan in three columns, and why each thing is in it (domain.md 1.3, S2-0 to S2-8, S4-8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.practice.drills import DrillKind, drill_for
from desktop.practice.rows import RowState, follow
from desktop.roles.model import Module

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.practice.history import History
    from desktop.practice.standing import Standing
    from desktop.roles.model import RolePack

_MODULE_OF = {
    DrillKind.NEED_CARDS: Module.MINDSET,
    DrillKind.LEARN_CYCLE: Module.MINDSET,
    DrillKind.LOOK_UP: Module.KNOWLEDGE,
    DrillKind.FLASH_NOTES: Module.KNOWLEDGE,
}
"""The other drills train a skill."""


def module_of(kind: DrillKind) -> Module:
    """Return the column a drill stands in."""
    return _MODULE_OF.get(kind, Module.SKILL)


class PlannedQuestion(msgspec.Struct, frozen=True):
    """A question of the plan, and the competency it is there for."""

    question: str
    competency: str
    done: bool


class PlanChange(msgspec.Struct, frozen=True):
    """Because an item did not go well, a drill was added; and whether it went well twice since."""

    at: str
    item: str
    session: str
    drill: DrillKind
    closed: bool


class PlanColumn(msgspec.Struct, frozen=True):
    """One of the three columns."""

    module: Module
    questions: tuple[PlannedQuestion, ...]
    drills: tuple[DrillKind, ...]


class Plan(msgspec.Struct, frozen=True):
    """What to prepare, and what was added because of what."""

    columns: tuple[PlanColumn, ...]
    changes: tuple[PlanChange, ...]


def make_plan(pack: RolePack, ranked: Sequence[Standing], history: History) -> Plan:
    """Return the plan: the questions of each competency in its order, the drills that are open."""
    changes = plan_changes(pack, history)
    open_drills = {each.drill for each in changes if not each.closed}
    done = {each.question for each in history.takes}
    columns = [
        PlanColumn(
            module,
            tuple(_questions(pack, ranked, module, done)),
            tuple(kind for kind in DrillKind if kind in open_drills and module_of(kind) is module),
        )
        for module in Module
    ]
    return Plan(tuple(columns), changes)


def _questions(
    pack: RolePack, ranked: Sequence[Standing], module: Module, done: set[str]
) -> list[PlannedQuestion]:
    found: dict[str, PlannedQuestion] = {}
    for each in ranked:
        for question in pack.questions:
            if question.module is module and each.competency in question.competencies:
                planned = PlannedQuestion(question.id, each.competency, question.id in done)
                found.setdefault(question.id, planned)
    return list(found.values())


def plan_changes(pack: RolePack, history: History) -> tuple[PlanChange, ...]:
    """Return what was added because of which item, the newest first."""
    found: list[PlanChange] = []
    for item, looks in history.looks_at_items().items():
        drill = drill_for(item, pack)
        row = follow(looks)
        if drill is None or not row.weak_since:
            continue
        session = next(look.session for look in looks if look.at == row.weak_since)
        closed = row.state is RowState.PASSED
        found.append(PlanChange(row.weak_since, item, session, drill.kind, closed))
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))
