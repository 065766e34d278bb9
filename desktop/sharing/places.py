"""Places in a row of things: put together where they overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Place = tuple[int, int]
"""Begin, and what comes behind the end."""


def joined(places: Iterable[Place], *, touching: bool = True) -> list[Place]:
    """Return places in order, those that overlap as one, and those that touch, too, if wanted."""
    merged: list[Place] = []
    for start, end in sorted(places):
        if merged and (start < merged[-1][1] or (touching and start == merged[-1][1])):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
