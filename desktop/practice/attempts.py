"""What was practised and how it was judged, one attempt a take and competency."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.review.model import ReviewerRole
from desktop.roles.model import QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Source(StrEnum):
    """Who judged."""

    SELF = "self"
    PEER = "peer"
    PRO = "pro"


SOURCE_OF = {
    ReviewerRole.SELF: Source.SELF,
    ReviewerRole.FRIEND: Source.PEER,
    ReviewerRole.HR: Source.PRO,
    ReviewerRole.COACH: Source.PRO,
}
WEIGHT = {Source.SELF: 0.5, Source.PEER: 1.0, Source.PRO: 1.5}
"""How much a judgement counts (domain.md 5.1)."""


class Judgement(msgspec.Struct, frozen=True):
    """A level from 1 to 5 that one reviewer gave.

    Attributes:
        at_ms: the first moment of the take that it rests on; None without one.
        compared: it may be held against the candidate's own: who gave it did not know that one.
    """

    source: Source
    level: float
    reviewer: str = ""
    at_ms: int | None = None
    compared: bool = True


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One take, looked at for one competency.

    Attributes:
        at: when it was recorded, ISO 8601 UTC.
        day: the day of that by the calendar on the wall.
        redo: the same question was answered before on the same day: half the evidence.
        retake: the same question was answered before at all: no sign of growth.
        judgements: empty when nobody has rated this competency yet.
        first_own: the candidate's level before any of the others was read; None without one.
    """

    take: str
    session: str
    question: str
    kind: QuestionType = QuestionType.BEHAVIOURAL
    competency: str
    at: str
    day: dt.date
    difficulty: int = 2
    prep_s: int | None = 0
    redo: bool = False
    retake: bool = False
    judgements: tuple[Judgement, ...] = ()
    first_own: float | None = None

    @property
    def level(self) -> float | None:
        """The weighted mean of the judgements (domain.md 5.1), None without one."""
        total = sum(WEIGHT[each.source] for each in self.judgements)
        if not total:
            return None
        return sum(WEIGHT[each.source] * each.level for each in self.judgements) / total

    @property
    def of_others(self) -> tuple[Judgement, ...]:
        """The judgements that are not the candidate's own."""
        return tuple(each for each in self.judgements if each.source is not Source.SELF)


def local_day(moment: str) -> dt.date:
    """Return the day of a stored moment by the clock on the wall."""
    there = dt.datetime.fromisoformat(moment)
    try:
        return there.astimezone().date()
    except OverflowError:  # the first or last day there is, and here it is another one
        return there.date()


def judged(attempts: Iterable[Attempt], competency: str) -> tuple[Attempt, ...]:
    """Return the attempts on a competency that somebody rated, in their order."""
    return tuple(each for each in attempts if each.competency == competency and each.judgements)


def sessions_of(attempts: Sequence[Attempt]) -> tuple[str, ...]:
    """Return the sessions the attempts belong to, in their order."""
    return tuple(dict.fromkeys(each.session for each in attempts))
