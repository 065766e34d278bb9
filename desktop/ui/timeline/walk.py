"""The timeline by keyboard: from lane to lane, also below the fold, and from place to place in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.texts.marks import lane_sentence, one_line
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

    from desktop.ui.timeline.model import Lane
    from desktop.ui.timeline.timeline import Timeline


class LaneWalk:
    """Goes through the lanes; the chosen one is scrolled into sight and said.

    Args:
        timeline: whose lanes.
        room: what scrolls it.
    """

    def __init__(self, timeline: Timeline, room: QScrollArea) -> None:
        self._timeline, self._room = timeline, room

    def lane(self, step: int) -> None:
        """Choose the next (1) or the lane before (-1)."""
        lanes = self._timeline.content.lanes
        if not lanes:
            return
        known = self._known
        start = -1 if step > 0 else 0
        place = lanes.index(known) if known is not None else start
        self._choose(lanes[(place + step) % len(lanes)])

    def place(self, step: int, at_ms: int) -> None:
        """Go to the next (1) place of the chosen lane, or the one before (-1), seen from a moment."""
        lane = self._known or next(
            (each for each in self._timeline.content.lanes if each.spans), None
        )
        if lane is None:
            return
        if lane is not self._known:
            self._choose(lane)
        starts = [each for each in lane.spans if (each.span.start_ms - at_ms) * step > 0]
        if starts:
            found = starts[0] if step > 0 else starts[-1]
            self._timeline.press_span(found)
            announce(self._timeline, one_line(found.tip))

    @property
    def _known(self) -> Lane | None:
        return self._timeline.content.lane(self._timeline.lane)

    def _choose(self, lane: Lane) -> None:
        timeline = self._timeline
        timeline.lane = lane.id
        timeline.repaint_still()
        box = timeline.rows.lane(lane.id)
        middle = box.center().toPoint()
        self._room.ensureVisible(middle.x(), middle.y(), 0, round(box.height() / 2) + SPACE_2)
        announce(timeline, lane_sentence(lane.label, len(lane.spans), lane.note))
