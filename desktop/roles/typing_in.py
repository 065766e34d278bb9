"""What a keystroke means for a draft: optional texts come and go, and an ability's new id is taken over where it is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from desktop.roles.skeleton import empty_text, new_competency, new_item, new_question

if TYPE_CHECKING:
    from desktop.roles.draft import Draft, Values
    from desktop.roles.faults import Place

OPTIONAL_TEXTS = frozenset({"partly", "twist"})
OPTIONAL_LINES = frozenset({"cue", "license", "seed_ref"})
FLAGS = frozenset({"self_only", "shared", "outline"})
TEXT_LISTS = frozenset({"indicators", "follow_ups"})
_NUMBERED = re.compile(r"^(.*?)(\d+)$")


def type_in(draft: Draft, place: Place, value: object) -> bool:
    """Put what was typed into a draft.

    Returns:
        Whether there are other fields now than before.
    """
    key = place[-1]
    if len(place) >= 3 and place[-3] in TEXT_LISTS:
        return _in_list(draft, place, value)
    if len(place) >= 2 and place[-2] in OPTIONAL_TEXTS:
        _optional(draft, place, value)
    elif key in {"zh", "en"} and not isinstance(draft.get(place[:-1]), dict):
        draft.put(place[:-1], {**empty_text(), str(key): value})
    elif place[:1] == ("competencies",) and place[2:] == ("id",):
        _rename(draft, place, str(value))
    else:
        gone = (key in OPTIONAL_LINES and value == "") or (key in FLAGS and value is False)
        draft.put(place, None if gone else value)
    return key in {"type", "outline"}


def add_to(draft: Draft, section: str, at: int) -> None:
    """Add a thing without words after another one of a list."""
    ability = draft.get(("competencies", 0, "id"))
    first = ability if isinstance(ability, str) else ""
    name = free_id(draft, section)
    made: Values
    if section == "competencies":
        outline = draft.get(("outline",)) is True
        made = new_competency(name, ("1", "3", "5") if outline else ("1", "2", "3", "4", "5"))
    elif section == "questions":
        made = new_question(name, first)
    else:
        same = draft.get((section, at, "competency"))
        made = new_item(name, same if isinstance(same, str) else first)
    draft.insert((section,), at + 1, made)


def free_id(draft: Draft, section: str) -> str:
    """Return an id that follows the last one of a list."""
    every = [draft.get((section, at, "id")) for at in range(draft.count((section,)))]
    taken = {each.casefold() for each in every if isinstance(each, str)}
    last = next((each for each in reversed(every) if isinstance(each, str) and each), "")
    match = _NUMBERED.match(last)
    start = {"competencies": "ability", "questions": "Q", "items": "K"}[section]
    prefix, number, width = (
        (match[1] or start, int(match[2]), len(match[2])) if match else (start, 0, 1)
    )
    while True:
        number += 1
        name = f"{prefix}{number:0{width}}"
        if name.casefold() not in taken:
            return name


def _in_list(draft: Draft, place: Place, value: object) -> bool:
    """Type into a text of a list: the one after the last makes a new one, empty ones at the end go."""
    texts, at = place[:-2], cast("int", place[-2])
    if at >= draft.count(texts):
        if value == "":
            return False
        draft.insert(texts, at, {**empty_text(), str(place[-1]): value})
        return True
    draft.put(place, value)
    if at == draft.count(texts) - 1 and _is_blank(draft.get((*texts, at))):
        draft.remove(texts, at)
        if not draft.count(texts):
            draft.put(texts, None)
        return True
    return False


def _optional(draft: Draft, place: Place, value: object) -> None:
    text = place[:-1]
    before = draft.get(text)
    now = {
        **(cast("Values", before) if isinstance(before, dict) else empty_text()),
        str(place[-1]): value,
    }
    if _is_blank(now):
        draft.put(text, None)
    elif isinstance(before, dict):
        draft.put(place, value)
    else:
        draft.put(text, now)


def _is_blank(text: object) -> bool:
    return isinstance(text, dict) and not any(cast("Values", text).values())


def _rename(draft: Draft, place: Place, name: str) -> None:
    """Give an ability another id, and name it so where it is meant; one that is taken is only typed."""
    before = draft.get(place)
    others = {
        draft.get(("competencies", at, "id"))
        for at in range(draft.count(("competencies",)))
        if at != place[1]
    }
    draft.put(place, name)
    if not isinstance(before, str) or name in others or before in others:
        return
    for at in range(draft.count(("items",))):
        if draft.get(("items", at, "competency")) == before:
            draft.put_along(("items", at, "competency"), name)
    for at in range(draft.count(("questions",))):
        for which in range(draft.count(("questions", at, "competencies"))):
            if draft.get(("questions", at, "competencies", which)) == before:
                draft.put_along(("questions", at, "competencies", which), name)
    for at in range(draft.count(("jd_map",))):
        weights = draft.get(("jd_map", at, "weights"))
        if isinstance(weights, dict) and before in weights:
            renamed = {
                name if key == before else key: each
                for key, each in cast("Values", weights).items()
            }
            draft.put_along(("jd_map", at, "weights"), renamed)
