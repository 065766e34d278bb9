"""From the cues of a take to the signs that follow-up questions go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cues.model import Cue, Reliability
from desktop.practice.probes import AnswerSigns

if TYPE_CHECKING:
    from collections.abc import Iterable


def signs_of(cues: Iterable[Cue]) -> AnswerSigns:
    """Return the signs of the cues of one take; what was not measured well is unknown."""
    known = {
        each.id: each
        for each in cues
        if each.reliability is Reliability.OK and each.value is not None
    }
    length, numbers = known.get("length_ratio"), known.get("numbers")
    star, persons = known.get("star"), known.get("i_we")
    acted = star is not None and star.details.get("A", 0) > 0
    action = next((each.text for each in star.evidence if each.kind == "A"), "") if star else ""
    return AnswerSigns(
        action_quote=action,
        spoken_ms=None if length is None else round(length.details.get("seconds", 0) * 1000),
        has_number=None if numbers is None else bool(numbers.value),
        says_i_in_action=_says_i(persons, acted=acted),
        has_result=None if star is None else star.details.get("R", 0) > 0,
    )


def _says_i(persons: Cue | None, *, acted: bool) -> bool | None:
    """Say whether "I" is in the action; where no action was found, "we" without any "I" says no."""
    if persons is None:
        return None
    if acted:
        return persons.details.get("action_i", 0) > 0
    only_we = persons.details.get("we", 0) > 0 and persons.details.get("i", 0) == 0
    return False if only_we else None
