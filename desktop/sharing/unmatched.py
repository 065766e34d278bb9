"""What others rated that has no counterpart in the own review, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.review.summary import counted_level

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.review.model import Review
    from desktop.sharing.sealing import Judged, Ratable


class Why(StrEnum):
    """Why there is nothing of one's own to compare with."""

    OTHER_CHECKLIST = "other_checklist"
    TAKE_GONE = "take_gone"
    NOT_RATED = "not_rated"  # before the others were read


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A competency of a take, the levels of others, in the order of their reviews, and the reason.

    Attributes:
        bare: levels that would not count either: they name neither evidence nor that there is none.
    """

    take_id: str
    competency: str
    levels: tuple[int, ...]
    why: Why
    bare: tuple[int, ...] = ()


def unmatched(reviews: Iterable[Review], own: set[Judged], rule: Ratable) -> tuple[Unmatched, ...]:
    """Return what was rated by others and not by oneself; to say "cannot judge" is to have looked.

    Args:
        reviews: the open ones of others.
        own: what the candidate had rated, or could not judge, before the others were read.
        rule: what can be rated in the session.
    """
    found: dict[Judged, tuple[list[int], list[int]]] = {}
    for review in reviews:
        for each in review.ratings:
            key = (each.take_id, each.competency)
            if each.level is not None and key not in own:
                levels, bare = found.setdefault(key, ([], []))
                (bare if counted_level(each) is None else levels).append(each.level)
    return tuple(
        Unmatched(key[0], key[1], tuple(levels), _why(key, rule), tuple(bare))
        for key, (levels, bare) in sorted(found.items())
    )


def _why(judged: Judged, rule: Ratable) -> Why:
    if rule.can_be(judged):
        return Why.NOT_RATED
    there = judged[0] in rule.competencies or rule.damaged
    return Why.OTHER_CHECKLIST if there else Why.TAKE_GONE
