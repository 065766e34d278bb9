"""When somebody is in a picture whom the detector does not find: at a place where they were found, or fewer than there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate
from statistics import median_low
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Box: TypeAlias = tuple[int, int, int, int]
"""A face: left, top, width and height in pixels; it may reach beyond the picture."""
Found: TypeAlias = tuple[Box, ...]
"""The faces of one picture."""

MARGIN = 0.35
"""A face is blurred with so much of its size around it: hair, ears and chin tell who it is."""
GAP_S = 0.4
"""Whoever is found again near the same place so soon was never lost."""
LEAST = 0.45
"""Whoever is found in a smaller share of the pictures of that time is a mistake of the detector."""
LOST_S = 2.0
"""So long after somebody was lost, and before somebody is found, they may be there, turned away, though they may as
well have come or gone."""
PERSON_S = 1.0
"""Whoever is found so long is somebody."""
EDGE = 0.1
"""A face is at the edge when it ends there, but for so much of its size: who comes and goes does it there."""
_FEWEST = 2
REACH_S = LOST_S + 2 * GAP_S
"""So long before and after a picture each of them is looked at to decide about it; of those beyond some are enough."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found in a picture.

    Attributes:
        at_s: the time of the picture, in seconds; they rise.
        faces: who was found.
        size: width and height of the picture in pixels.
    """

    at_s: float
    faces: Found
    size: tuple[int, int]


def unsure(looks: Sequence[Look]) -> list[bool]:
    """Say of each picture whether somebody may be in it whom nobody found."""
    return [one or other for one, other in zip(lost(looks), missing(looks), strict=True)]


def lost(looks: Sequence[Look]) -> list[bool]:
    """Say of each picture whether somebody was found at a place just before or will be soon, and is not now.

    How many are found does not tell: of two who look aside in turns there is always one.
    """
    doubts = [False] * len(looks)
    for later in _where_lost(looks):
        doubts[later] = True
    backwards = [replace(each, at_s=-each.at_s) for each in reversed(looks)]
    for later in _where_lost(backwards):
        doubts[-1 - later] = True
    return doubts


def missing(looks: Sequence[Look]) -> list[bool]:
    """Say of each picture whether fewer are found than are there.

    As many as were found at once for a while are there from beginning to end, turned away if need be, but for those
    who came or went over the edge of the picture.
    """
    came = _came(looks)
    steady = _steady(looks)
    most = max((count - more for count, more in zip(steady, came, strict=True)), default=0)
    return [len(look.faces) < most + more for look, more in zip(looks, came, strict=True)]


def _where_lost(looks: Sequence[Look]) -> Iterator[int]:
    """Give the pictures after somebody was lost, until they are found again or may have left."""
    times = [each.at_s for each in looks]
    for at, look in enumerate(looks):
        if times[-1] - look.at_s < GAP_S:
            return
        first = bisect_left(times, look.at_s - GAP_S)
        soon = bisect_right(times, look.at_s + GAP_S)
        for box in look.faces:
            if any(_is_there(box, each.faces) for each in looks[at + 1 : soon]):
                continue
            seen = sum(_is_there(box, each.faces) for each in looks[first : at + 1])
            if seen > 1 and seen >= LEAST * (at + 1 - first):
                yield from _until_found(box, looks, at)


def _until_found(box: Box, looks: Sequence[Look], at: int) -> Iterator[int]:
    for later in range(at + 1, len(looks)):
        far = looks[later].at_s - looks[at].at_s > LOST_S
        if far or _is_there(box, looks[later].faces):
            return
        yield later


@dataclass(slots=True)
class _Person:
    """Somebody at a place: found first and last when, at the edge or not."""

    box: Box
    first_s: float
    last_s: float
    came: bool
    at_edge: bool


def _came(looks: Sequence[Look]) -> list[int]:
    """Return of each picture how many came over the edge before it, less those who left."""
    steps: list[tuple[float, int]] = []
    for each in _people(looks):
        if each.last_s - each.first_s >= PERSON_S:
            steps += [(each.first_s - LOST_S, 1)] * each.came
            steps += [(each.last_s + LOST_S, -1)] * each.at_edge
    steps.sort()
    times = [at_s for at_s, _ in steps]
    sums = [0, *accumulate(step for _, step in steps)]
    return [sums[bisect_left(times, look.at_s)] for look in looks]


def _people(looks: Sequence[Look]) -> list[_Person]:
    """Follow everybody from place to place; whoever is found where somebody was last is the same."""
    people: list[_Person] = []
    for look in looks:
        free = list(people)
        for box in look.faces:
            edge = _at_edge(box, look.size)
            near = [each for each in free if _near(box, each.box)]
            if not near:
                people.append(_Person(box, look.at_s, look.at_s, came=edge, at_edge=edge))
                continue
            same = min(near, key=lambda each: _apart(each.box, box))
            free.remove(same)
            same.box, same.last_s, same.at_edge = box, look.at_s, edge
    return people


def _steady(looks: Sequence[Look]) -> list[int]:
    """Return of each picture how many are found in most of those around it."""
    times = [each.at_s for each in looks]
    counts = [len(each.faces) for each in looks]
    steady: list[int] = []
    for at, at_s in enumerate(times):
        first = min(bisect_left(times, at_s - PERSON_S / 2), max(0, at - _FEWEST))
        end = max(bisect_right(times, at_s + PERSON_S / 2), at + _FEWEST + 1)
        steady.append(median_low(counts[first:end]))
    return steady


def _at_edge(box: Box, size: tuple[int, int]) -> bool:
    for side in (0, 1):
        begin, length = box[side], box[side + 2]
        if begin <= EDGE * length or begin + (1 + EDGE) * length >= size[side]:
            return True
    return False


def _apart(one: Box, other: Box) -> float:
    return sum(abs(2 * one[at] + one[at + 2] - 2 * other[at] - other[at + 2]) for at in (0, 1))


def _is_there(box: Box, boxes: Found) -> bool:
    return any(_near(box, each) for each in boxes)


def _near(one: Box, other: Box) -> bool:
    """Say whether two places meet, each with what is blurred around it."""
    return all(
        one[side] - MARGIN * one[side + 2] < other[side] + (1 + MARGIN) * other[side + 2]
        and other[side] - MARGIN * other[side + 2] < one[side] + (1 + MARGIN) * one[side + 2]
        for side in (0, 1)
    )
