"""Where each competency of a role stands: estimate, priority, row; the ground of every next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.practice.attempts import Attempt, judged
from desktop.practice.blind import Gap, last_gap
from desktop.practice.estimate import Estimate, estimate, spread
from desktop.practice.priority import GOOD_FROM, Priority, priority, rank
from desktop.practice.rows import Look, Row, follow
from desktop.review.gaps import GAP

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from desktop.practice.history import History
    from desktop.roles.model import RolePack


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One competency.

    Attributes:
        importance: its weight in the target, or in the pack.
        words: words of the job ad that ask for it.
        days: since it was last practised, None when it never was.
        row: weak, passed or open again, by its levels.
        weak_items: its checklist items that are open.
        last: the rated attempts that count most, the newest first.
    """

    competency: str
    importance: float
    words: tuple[str, ...] = ()
    estimate: Estimate
    priority: Priority
    days: int | None
    row: Row
    gap: Gap | None = None
    weak_items: tuple[str, ...] = ()
    last: tuple[Attempt, ...] = ()

    @property
    def is_blind(self) -> bool:
        """Say whether it may be a blind spot."""
        return self.gap is not None and self.gap.is_blind_spot


SHOWN_ATTEMPTS = 3


def standings(
    pack: RolePack,
    history: History,
    *,
    today: dt.date,
    gap: int,
    weights: Mapping[str, float] | None = None,
    words: Mapping[str, tuple[str, ...]] | None = None,
    blind_from: float = GAP,
) -> tuple[Standing, ...]:
    """Return every competency of the pack, the one to practise next first.

    Args:
        pack: the role.
        history: what was done so far.
        today: the day of the question.
        gap: days that should lie between two practices of the same.
        weights: of the competencies in the target; without one those of the pack.
        words: of the job ad that ask for each competency.
        blind_from: from how many levels above those of others on the own one may be a blind spot.
    """
    weights, words = weights or {}, words or {}
    rating_sd = spread(history.attempts)
    weak = {item for item, looks in history.looks_at_items().items() if follow(looks).is_open}
    found: dict[str, Standing] = {}
    for each in pack.competencies:
        attempts = history.of(each.id)
        rated = judged(attempts, each.id)
        known = estimate(rated, rating_sd=rating_sd)
        days = days_since(attempts, today)
        importance = weights.get(each.id, each.weight)
        seen = last_gap(rated, blind_from)
        found[each.id] = Standing(
            competency=each.id,
            importance=importance,
            words=words.get(each.id, ()),
            estimate=known,
            priority=priority(
                importance=importance,
                mean=known.mean,
                total=known.total,
                days=days,
                gap=gap,
                blind=seen is not None and seen.is_blind_spot,
            ),
            days=days,
            row=follow(level_looks(rated)),
            gap=seen,
            weak_items=tuple(
                item.id for item in pack.items if item.competency == each.id and item.id in weak
            ),
            last=tuple(reversed(rated))[:SHOWN_ATTEMPTS],
        )
    order = rank((name, one.priority, one.days) for name, one in found.items())
    return tuple(found[name] for name in order)


def days_since(attempts: Sequence[Attempt], today: dt.date) -> int | None:
    """Return the days since the last attempt, rated or not; None without one."""
    return max(0, (today - attempts[-1].day).days) if attempts else None


def level_looks(rated: Sequence[Attempt]) -> list[Look]:
    """Return how a competency went, session by session: well from level 4 on, evidence weighed."""
    grouped: dict[str, list[tuple[str, float]]] = {}
    for each in rated:
        if (level := each.level) is not None and not each.redo:
            grouped.setdefault(each.session, []).append((each.at, level))
    return [
        Look(
            session=session,
            at=found[-1][0],
            good=sum(level for _, level in found) / len(found) >= GOOD_FROM,
        )
        for session, found in grouped.items()
    ]
