"""What stands along time, as data. Whoever knows of something with a span adds a lane. Free of Qt."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop.base.timecode import Span

MARKS = "marks"
"""Id of the lane of one's own marks: the only one that can be drawn in."""
MISSING = "missing"
"""Id of the lane with the stretches that are not there: they are shaded over all rows."""


class Shape(StrEnum):
    """How a span is painted; the last two are for moments."""

    BAR = "bar"
    TRIANGLE = "triangle"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class LaneSpan:
    """Something in a lane.

    Attributes:
        span: when it is.
        label: one sign or a few words, painted in it where there is room.
        tip: what is said about it at the pointer; plain text.
        key: id of what it stands for; empty when it stands for nothing that can be changed.
        colour: role of its colour in the theme; empty for that of its lane.
        shape: how it is painted.
    """

    span: Span
    label: str = ""
    tip: str = ""
    key: str = ""
    colour: str = ""
    shape: Shape = Shape.BAR


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of things of one kind.

    Attributes:
        id: which lane it is.
        label: its name, to be read at the left.
        colour: role of its colour in the theme.
        spans: what stands in it, by time.
        note: why nothing stands in it; painted in its place.
    """

    id: str
    label: str
    colour: str
    spans: tuple[LaneSpan, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class TimelineContent:
    """All that stands along time.

    Attributes:
        length_ms: of the take.
        wave: (n,) peaks 0..1 of the sound in equal stretches.
        wave_label: name of the row of the wave.
        lanes: the rows below it.
        edges: moments at which words begin or end, ascending; what is drawn snaps to them.
    """

    length_ms: int = 0
    wave: npt.NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    wave_label: str = ""
    lanes: tuple[Lane, ...] = ()
    edges: tuple[int, ...] = ()

    def lane(self, name: str) -> Lane | None:
        """Return the lane with this id."""
        return next((lane for lane in self.lanes if lane.id == name), None)

    def marked(self, key: str) -> LaneSpan | None:
        """Return one's own mark with this id."""
        lane = self.lane(MARKS)
        spans = lane.spans if lane else ()
        return next((each for each in spans if each.key == key), None)

    def nearest_edge(self, at_ms: int, within_ms: float) -> int:
        """Return the nearest word edge, or the moment itself if none is near enough."""
        place = bisect.bisect_left(self.edges, at_ms)
        near = self.edges[max(0, place - 1) : place + 1]
        best = min(near, key=lambda edge: abs(edge - at_ms), default=at_ms)
        return best if abs(best - at_ms) <= within_ms else at_ms

    def next_edge(self, at_ms: int, step: int, otherwise_ms: int) -> int:
        """Return the word edge after (1) or before (-1) a moment; without one go on by so much."""
        if step > 0:
            place = bisect.bisect_right(self.edges, at_ms)
            found = self.edges[place : place + 1]
        else:
            place = bisect.bisect_left(self.edges, at_ms)
            found = self.edges[max(0, place - 1) : place]
        moment = found[0] if found else at_ms + step * otherwise_ms
        return max(0, min(moment, self.length_ms))
