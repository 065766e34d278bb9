"""Why a competency comes next: every part of its priority that counts, as facts that can be told."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.practice.attempts import local_day
from desktop.practice.estimate import Evidence
from desktop.practice.priority import GOOD_FROM
from desktop.practice.rows import RowState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.practice.standing import Standing

    Weighed = tuple[float, "Why"]

FEW_ATTEMPTS = 3
_FIRST = 9.0
_ITEMS, _AD, _ONCE = 0.15, 0.1, 0.01
"""What reasons that are no part of the priority weigh among those that are."""


class Reason(StrEnum):
    """Why; the sentence of each is in ui.texts.practice."""

    AD_ASKS = "ad_asks"
    ROLE_ASKS = "role_asks"
    NEVER = "never"
    LITTLE_KNOWN = "little_known"
    FEW_OTHERS = "few_others"
    EARLIER_LOWER = "earlier_lower"
    BELOW_GOOD = "below_good"
    REOPENED = "reopened"
    PASSED_ONCE = "passed_once"
    OTHERS_SAW_LESS = "others_saw_less"
    NOT_LATELY = "not_lately"
    WEAK_ITEMS = "weak_items"
    NOT_LOOKED_AT = "not_looked_at"
    ALL_GOOD = "all_good"
    STANDING_STILL = "standing_still"
    NO_OTHER_EYES = "no_other_eyes"
    ALL_ASKED_TODAY = "all_asked_today"


class Why(msgspec.Struct, frozen=True):
    """A reason with what its sentence needs: counts, levels, days, words."""

    reason: Reason
    facts: dict[str, str] = {}


def reasons(standing: Standing) -> tuple[Why, ...]:
    """Return why a competency comes next, the weightiest first; never empty."""
    found = [*_of_the_levels(standing), *_of_the_rows(standing), *_of_the_target(standing)]
    if not found:
        return (Why(Reason.ROLE_ASKS),)
    return tuple(why for _, why in sorted(found, key=lambda each: -each[0]))


def _of_the_levels(standing: Standing) -> Iterator[Weighed]:
    known, parts = standing.estimate, standing.priority
    if standing.is_blind and standing.gap is not None:
        facts = {"own": f"{standing.gap.own:g}", "count": str(len(standing.gap.others))}
        yield parts.blind + parts.weak, Why(Reason.OTHERS_SAW_LESS, facts)
    if not known.attempts:
        reason = Reason.NEVER if standing.days is None else Reason.LITTLE_KNOWN
        yield parts.unsure + parts.weak, Why(reason, {"count": "0"})
        return
    low = min(level for each in standing.last if (level := each.level) is not None)
    if known.mean < GOOD_FROM:
        reason = Reason.BELOW_GOOD if low < GOOD_FROM else Reason.EARLIER_LOWER
        yield parts.weak, Why(reason, {"levels": _levels(standing)})
    if known.evidence is not Evidence.SOME:
        few = known.attempts <= FEW_ATTEMPTS
        reason = Reason.LITTLE_KNOWN if few else Reason.FEW_OTHERS
        yield parts.unsure, Why(reason, {"count": str(known.attempts)})


def _of_the_rows(standing: Standing) -> Iterator[Weighed]:
    row = standing.row
    if row.state is RowState.REOPENED:
        yield _FIRST, Why(Reason.REOPENED, {"day": local_day(row.since).isoformat()})
    if row.state is RowState.ONCE:
        yield _ONCE, Why(Reason.PASSED_ONCE, {"day": local_day(row.since).isoformat()})
    if standing.weak_items:
        facts = {"items": ", ".join(standing.weak_items), "count": str(len(standing.weak_items))}
        yield _ITEMS, Why(Reason.WEAK_ITEMS, facts)


def _of_the_target(standing: Standing) -> Iterator[Weighed]:
    if standing.days:
        facts = {"days": str(standing.days)}
        yield standing.priority.spaced, Why(Reason.NOT_LATELY, facts)
    if standing.words:
        yield _AD, Why(Reason.AD_ASKS, {"words": ", ".join(standing.words[:3])})


def _levels(standing: Standing) -> str:
    """Return the levels of the newest attempts, the newest first."""
    levels = [each.level for each in standing.last]
    return ", ".join(f"{level:.1f}".removesuffix(".0") for level in levels if level is not None)
