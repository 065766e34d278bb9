"""What to do about weak checklist items (domain.md 5.3)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.roles.model import RolePack


class DrillKind(StrEnum):
    """The drills; what each of them is stands in ui.texts.practice."""

    NEED_CARDS = "need_cards"
    LOOK_UP = "look_up"
    EMPATHY_ACTION_TIME = "empathy_action_time"
    LEARN_CYCLE = "learn_cycle"
    REWRITE_CARDS = "rewrite_cards"
    STAR_CARDS = "star_cards"
    FLASH_NOTES = "flash_notes"
    TECHNICAL_CHECK = "technical_check"


CARD_DRILLS = frozenset({DrillKind.NEED_CARDS, DrillKind.REWRITE_CARDS})
"""These are done with cards."""


class Drill(msgspec.Struct, frozen=True):
    """A drill, the items of a competency it helps, minutes, and the questions to answer afterwards."""

    kind: DrillKind
    competency: str
    items: tuple[str, ...]
    minutes: int
    questions: tuple[str, ...] = ()


class ChosenDrill(msgspec.Struct, frozen=True):
    """A drill and the weak items it is chosen for."""

    kind: DrillKind
    minutes: int
    questions: tuple[str, ...]
    because: tuple[str, ...]


def _items(first: int, last: int) -> tuple[str, ...]:
    return tuple(f"K{number:02}" for number in range(first, last + 1))


DRILLS = (
    Drill(DrillKind.NEED_CARDS, "need_insight", _items(5, 8), 11, ("Q08", "Q20", "Q21")),
    Drill(DrillKind.LOOK_UP, "ai_comm", _items(1, 4), 10, ("Q01", "Q22")),
    Drill(DrillKind.EMPATHY_ACTION_TIME, "conflict", _items(9, 14), 8, ("Q19", "Q23")),
    Drill(DrillKind.LEARN_CYCLE, "learn", _items(15, 17), 8, ("Q04", "Q05")),
    Drill(DrillKind.REWRITE_CARDS, "value", _items(22, 25), 8, ("Q06", "Q28")),
    Drill(DrillKind.STAR_CARDS, "craft", _items(27, 31), 5),
    Drill(DrillKind.FLASH_NOTES, "knowledge", _items(18, 21), 6, ("Q17",)),
    Drill(DrillKind.TECHNICAL_CHECK, "craft", ("K32", "K34", "K35"), 2),
)
"""Domain.md 5.3, in its order."""


def drill_for(item: str, pack: RolePack) -> Drill | None:
    """Return the drill for an item of the pack; an item that only has the same name has none."""
    known = next((each for each in pack.items if each.id == item), None)
    if known is None:
        return None
    return next(
        (each for each in DRILLS if item in each.items and known.competency == each.competency),
        None,
    )


def choose_drill(
    weak: Collection[str], pack: RolePack, competency: str | None = None
) -> ChosenDrill | None:
    """Return the drill that helps most of the weak items, those of a competency first."""
    of_first = {each.id for each in pack.items if each.competency == competency}
    best: ChosenDrill | None = None
    best_worth = (0, 0)
    for drill in DRILLS:
        because = tuple(each for each in drill.items if each in weak and drill_for(each, pack))
        worth = (sum(each in of_first for each in because), len(because))
        if worth > best_worth:
            questions = tuple(each for each in drill.questions if pack.question(each))
            best = ChosenDrill(drill.kind, drill.minutes, questions, because)
            best_worth = worth
    return best
