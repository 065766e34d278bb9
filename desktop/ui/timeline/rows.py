"""Where the rows of the timeline lie: an overview with times, the wave, the lanes. Free of paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3

if TYPE_CHECKING:
    from desktop.base.timecode import Span
    from desktop.ui.timeline.model import Lane, LaneSpan, TimelineContent
    from desktop.ui.timeline.scale import TimeScale

LABELS = 76
OVERVIEW = 18
WAVE = 30
LANE = 20
BAR = 14
TIGHT = 16
"""Height of a lane where there are many."""
MANY = 5
SMALLEST = 5.0
"""A span is painted at least so wide, so that it can be seen and pressed."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one content at one width; all in logical pixels."""

    content: TimelineContent
    width: float

    @property
    def left(self) -> float:
        """Where time begins."""
        return LABELS + SPACE_3

    @property
    def room(self) -> float:
        """How wide time is."""
        return max(1.0, self.width - self.left - SPACE_3)

    @property
    def height(self) -> int:
        """Of all rows with what is left free above and below."""
        return round(self._first_lane + len(self.content.lanes) * self._lane_height) + SPACE_1

    def whole_within(self, most: int) -> int:
        """Return the height of what is whole within another one: all rows, or those that are not cut."""
        if self.height <= most or most < self._first_lane:
            return min(self.height, most)
        lanes = (most - self._first_lane) // self._lane_height
        return round(self._first_lane + lanes * self._lane_height)

    @property
    def overview(self) -> QRectF:
        """The whole take, small."""
        return QRectF(self.left, SPACE_1, self.room, OVERVIEW)

    @property
    def wave(self) -> QRectF:
        """The sound."""
        return QRectF(self.left, self.overview.bottom() + SPACE_1, self.room, WAVE)

    def lane(self, name: str) -> QRectF:
        """Return where the bar of a lane is; empty when there is no such lane."""
        for place, lane in enumerate(self.content.lanes):
            if lane.id == name:
                bar = min(BAR, self._lane_height - 4)
                top = self._first_lane + place * self._lane_height + (self._lane_height - bar) / 2
                return QRectF(self.left, top, self.room, bar)
        return QRectF()

    def lane_at(self, y: float) -> Lane | None:
        """Return the lane at a height."""
        place = (y - self._first_lane) // self._lane_height
        return self.content.lanes[int(place)] if 0 <= place < len(self.content.lanes) else None

    def span_at(self, at: QPointF, scale: TimeScale) -> LaneSpan | None:
        """Return what is painted at a point; of several the shortest."""
        lane = self.lane_at(at.y())
        if lane is None or at.x() < self.left:
            return None
        box = self.lane(lane.id)
        found = (each for each in lane.spans if _covers(box_of(each.span, box, scale), at.x()))
        return min(found, key=lambda each: each.span.length_ms, default=None)

    @property
    def _first_lane(self) -> float:
        return self.wave.bottom() + SPACE_2 / 2

    @property
    def _lane_height(self) -> float:
        return TIGHT if len(self.content.lanes) > MANY else LANE


def box_of(span: Span, row: QRectF, scale: TimeScale) -> QRectF:
    """Return where a span is painted in a row; it may lie outside of what is shown."""
    left = scale.x_at(span.start_ms)
    width = max(SMALLEST, scale.x_at(span.end_ms) - left)
    if scale.start_ms <= span.start_ms <= scale.end_ms:
        left = min(left, row.right() - SMALLEST)
    return QRectF(left, row.y(), width, row.height())


def _covers(box: QRectF, x: float) -> bool:
    return box.left() - 1 <= x <= box.right() + 1
