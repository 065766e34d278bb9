"""When somebody is in a picture whom the detector does not find: at a place where they were found before, or are later."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Box: TypeAlias = tuple[int, int, int, int]
"""A face: left, top, width and height in pixels; it may reach beyond the picture."""
Found: TypeAlias = tuple[Box, ...]
"""The faces of one picture."""

MARGIN = 0.35
"""A face is blurred with so much of its size around it: hair, ears and chin tell who it is."""
GAP = 10
"""Whoever is found again near the same place within so many pictures was never lost."""
LEAST = 5
"""Whoever is found in fewer of these is a mistake of the detector."""
LOST = 50
"""So many pictures after somebody was lost, and before somebody is found, they may be there, turned away: two
seconds of most recordings."""
REACH = LOST + GAP
"""So many pictures before and after one decide about it."""


def unsure(found: Sequence[Found]) -> list[bool]:
    """Say of each picture whether somebody may be in it whom nobody found.

    How many are found does not tell: of two who look aside in turns there is always one.

    Args:
        found: the faces of all pictures in their order.
    """
    doubts = [False] * len(found)
    for later in _where_lost(found):
        doubts[later] = True
    for later in _where_lost(found[::-1]):
        doubts[-1 - later] = True
    return doubts


def _where_lost(found: Sequence[Found]) -> Iterator[int]:
    """Give the pictures after somebody was lost, until they are found again or may have left."""
    for at in range(len(found) - GAP):
        for box in found[at]:
            if any(_is_there(box, found[later]) for later in range(at + 1, at + GAP + 1)):
                continue
            seen = sum(_is_there(box, each) for each in found[max(0, at - GAP) : at + 1])
            if seen >= LEAST:
                yield from _until_found(box, found, at)


def _until_found(box: Box, found: Sequence[Found], at: int) -> Iterator[int]:
    for later in range(at + 1, min(len(found), at + 1 + LOST)):
        if _is_there(box, found[later]):
            return
        yield later


def _is_there(box: Box, boxes: Found) -> bool:
    return any(_near(box, each) for each in boxes)


def _near(one: Box, other: Box) -> bool:
    """Say whether two places meet, each with what is blurred around it."""
    return all(
        one[side] - MARGIN * one[side + 2] < other[side] + (1 + MARGIN) * other[side + 2]
        and other[side] - MARGIN * other[side + 2] < one[side] + (1 + MARGIN) * one[side + 2]
        for side in (0, 1)
    )
