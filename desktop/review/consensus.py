"""Where several people pointed at the same moments: one timeline, disagreements first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from desktop.base.timecode import Span
from desktop.review.model import Mark, MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable

TOGETHER_MS = 1000
"""Marks that are at most so far apart are about the same moment."""
_AGAINST = (MarkKind.STRENGTH, MarkKind.SUGGESTION)


class Pointed(msgspec.Struct, frozen=True, gc=False):
    """A mark and who made it; one person may have sent several reviews."""

    reviewer_id: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a take that somebody pointed at, with all marks on it by time.

    Attributes:
        disagree: one calls it a strength and another suggests to change it.
    """

    take_id: str
    span: Span
    pointed: tuple[Pointed, ...]
    disagree: bool

    @property
    def reviewers(self) -> int:
        """How many people pointed here."""
        return len({each.reviewer_id for each in self.pointed})


def consensus(marks: Iterable[Pointed]) -> tuple[Stretch, ...]:
    """Lay the marks of all reviewers on one timeline a take.

    Returns:
        Stretches that do not touch: first where reviewers disagree, then where most of them
        pointed, then by time.
    """
    found: list[list[Pointed]] = []
    end_ms = 0  # of the last stretch: fifty reviews have 100,000 marks, and all may be on one
    for each in sorted(marks, key=_place):
        span = each.mark.span
        if found and _touches(found[-1][0], end_ms, each):
            found[-1].append(each)
            end_ms = max(end_ms, span.end_ms)
        else:
            found.append([each])
            end_ms = span.end_ms
    return tuple(sorted(map(_stretch, found), key=_weight))


def _place(pointed: Pointed) -> tuple[str, int, int, str]:
    mark = pointed.mark
    span = mark.span  # its numbers are compared in half the time
    return mark.take_id, span.start_ms, span.end_ms, pointed.reviewer_id


def _touches(first: Pointed, end_ms: int, pointed: Pointed) -> bool:
    same_take = first.mark.take_id == pointed.mark.take_id
    return same_take and pointed.mark.span.start_ms <= end_ms + TOGETHER_MS


def _stretch(group: list[Pointed]) -> Stretch:
    strong, weak = (
        {each.reviewer_id for each in group if each.mark.kind is kind} for kind in _AGAINST
    )
    return Stretch(
        take_id=group[0].mark.take_id,
        span=Span(group[0].mark.span.start_ms, max(each.mark.span.end_ms for each in group)),
        pointed=tuple(group),
        disagree=bool(strong and weak) and len(strong | weak) > 1,
    )


def _weight(stretch: Stretch) -> tuple[bool, int, str, Span]:
    return not stretch.disagree, -stretch.reviewers, stretch.take_id, stretch.span
