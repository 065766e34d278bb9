"""What a new pack begins with: one ability and one question to fill in, and a checklist that fits any answer."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, cast

import msgspec

if TYPE_CHECKING:
    from desktop.roles.draft import Values
    from desktop.roles.model import RolePack

OUTLINE_LEVELS = ("1", "3", "5")


def values_of(pack: RolePack) -> Values:
    """Return a pack as plain values, without what is left at its default."""
    plain = cast("Values", msgspec.to_builtins(pack))
    return cast("Values", _without_empty(plain))


def _without_empty(value: object) -> object:
    if isinstance(value, dict):
        table = cast("Values", value)
        return {
            key: _without_empty(each)
            for key, each in table.items()
            if not (each is None or each is False or each in ("", []))
        }
    if isinstance(value, list | tuple):
        return [_without_empty(each) for each in cast("list[object]", value)]
    return value


def empty_text() -> Values:
    """Return a text that has to be written, in both languages."""
    return {"zh": "", "en": ""}


def new_competency(name: str, levels: tuple[str, ...] = OUTLINE_LEVELS) -> Values:
    """Return an ability without words."""
    return {
        "id": name,
        "name": empty_text(),
        "definition": empty_text(),
        "weight": 1.0,
        "bars": {level: empty_text() for level in levels},
    }


def new_question(name: str, competency: str) -> Values:
    """Return a question without words, with the usual times (domain.md 2.1)."""
    return {
        "id": name,
        "type": "behavioural",
        "module": "skill",
        "competencies": [competency] if competency else [],
        "prep_s": 30,
        "answer_s": 120,
        "difficulty": 1,
        "text": empty_text(),
    }


def new_item(name: str, competency: str) -> Values:
    """Return a checklist item without words."""
    return {
        "id": name,
        "competency": competency,
        "applies_to": ["behavioural"],
        "text": empty_text(),
    }


def new_values(pack_id: str, full: RolePack) -> Values:
    """Return the values of a new outline pack; only its own texts are missing.

    Args:
        pack_id: its id.
        full: the shipped pack whose shared abilities and their items fit any role.
    """
    whole = copy.deepcopy(values_of(full))
    shared = [
        each for each in cast("list[Values]", whole["competencies"]) if each.get("shared") is True
    ]
    for each in shared:
        bars = cast("Values", each["bars"])
        each["bars"] = {level: bars[level] for level in OUTLINE_LEVELS}
    names = {each["id"] for each in shared}
    items = [each for each in cast("list[Values]", whole["items"]) if each["competency"] in names]
    return {
        "id": pack_id,
        "version": "0.1.0",
        "name": empty_text(),
        "languages": ["zh", "en"],
        "license": "CC-BY-4.0",
        "outline": True,
        "competencies": [new_competency("first"), *shared],
        "questions": [new_question("Q1", "first")],
        "items": items,
    }
