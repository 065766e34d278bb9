"""What to do about weak checklist items (domain.md 5.3)."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.roles.model import QuestionType

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.roles.model import Item, RolePack


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

_BY_CUE = (
    (re.compile(r"lex:ai_tool|lex:verify|lex:handover"), 1),
    (re.compile(r"lex:empathy|lex:solution|lex:escalate|absent:lex:overpromise"), 2),
    (re.compile(r"lex:probe|question"), 0),
    (re.compile(r"lex:learning|lex:improve"), 3),
    (re.compile(r"metric:(audio|frame|length_ratio)"), 7),
    (re.compile(r"quant|lex:value|metric:i_we"), 4),
    (re.compile(r"star:[STAR]"), 5),
)
"""Domain.md 5.3 names items of one pack. An item of another pack is helped by the drill of those items
that rest on the same cues (2.5); what only a person can see has the drill for knowledge, if it is such."""
MOST_QUESTIONS = 2


def drill_for(item: str, pack: RolePack) -> Drill | None:
    """Return the drill for an item of the pack; in a pack that domain.md does not name, by its cue."""
    known = next((each for each in pack.items if each.id == item), None)
    if known is None:
        return None
    named = next(
        (each for each in DRILLS if item in each.items and known.competency == each.competency),
        None,
    )
    return named or _by_cue(known, pack)


def _by_cue(item: Item, pack: RolePack) -> Drill | None:
    if item.self_only:  # whether a fact is true is not drilled
        return None
    at = next((at for pattern, at in _BY_CUE if pattern.search(item.cue)), None)
    if at is None and item.cue == "human" and QuestionType.KNOWLEDGE in item.applies_to:
        at = 6
    if at is None:
        return None
    kin = tuple(
        each.id
        for each in pack.items
        if each.competency == item.competency and each.cue == item.cue
    )
    fitting = (each.id for each in pack.questions if item.competency in each.competencies)
    model = DRILLS[at]
    return Drill(model.kind, item.competency, kin, model.minutes, tuple(fitting)[:MOST_QUESTIONS])


def _drills_of(pack: RolePack) -> tuple[Drill, ...]:
    """Return the drills that help items of a pack: those of domain.md, then the ones by cue."""
    found = list(DRILLS)
    for item in pack.items:
        drill = drill_for(item.id, pack)
        if drill is None or drill in DRILLS:
            continue
        same = next((n for n, each in enumerate(found) if _is_same(each, drill)), None)
        if same is None:
            found.append(drill)
        else:
            items = tuple(dict.fromkeys((*found[same].items, *drill.items)))
            found[same] = msgspec.structs.replace(found[same], items=items)
    return tuple(found)


def _is_same(one: Drill, other: Drill) -> bool:
    mine, theirs = (one.kind, one.competency), (other.kind, other.competency)
    return mine == theirs and one not in DRILLS


def choose_drill(
    weak: Collection[str], pack: RolePack, competency: str | None = None
) -> ChosenDrill | None:
    """Return the drill that helps most of the weak items, those of a competency first."""
    of_first = {each.id for each in pack.items if each.competency == competency}
    best: ChosenDrill | None = None
    best_worth = (0, 0)
    for drill in _drills_of(pack):
        because = tuple(each for each in drill.items if each in weak and drill_for(each, pack))
        worth = (sum(each in of_first for each in because), len(because))
        if worth > best_worth:
            questions = tuple(each for each in drill.questions if pack.question(each))
            best = ChosenDrill(drill.kind, drill.minutes, questions, because)
            best_worth = worth
    return best
