"""What the pointer does on the timeline, from pressing to letting go."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from desktop.base.timecode import Span
from desktop.ui.timeline.model import MARKS

if TYPE_CHECKING:
    from desktop.ui.timeline.timeline import Timeline

REACH = 5.0
"""So near to an edge, in pixels, the pointer takes hold of it."""

SNAP = 8.0
"""So near, in pixels, an edge snaps to a word."""

SLIP = 3.0
"""Moving by less than this is a click with an unsteady hand."""


class _Grip(Enum):
    NOTHING = auto()
    PLAYHEAD = auto()
    OVERVIEW = auto()
    START = auto()
    END = auto()
    DRAW = auto()
    SELECT = auto()


class Hands:
    """Turns presses and moves into seeking, selecting, drawing and reshaping."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._grip = _Grip.NOTHING
        self._pressed = QPointF()
        self._anchor = 0
        self._moved = False

    @property
    def busy(self) -> bool:
        """Whether something is held."""
        return self._grip is not _Grip.NOTHING

    def press(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Begin what stands at a point."""
        timeline = self._timeline
        self._pressed, self._moved = at, False
        self._grip = self._grip_at(at, held)
        self._anchor = self._moment(at, held)
        if self._grip is _Grip.OVERVIEW:
            self._look(at)
        elif self._grip is _Grip.PLAYHEAD:
            found = timeline.rows.span_at(at, timeline.scale)
            if found is not None:
                self._grip = _Grip.NOTHING
                timeline.press_span(found)
            else:
                self._go(at)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Go on."""
        timeline = self._timeline
        self._moved = self._moved or abs(at.x() - self._pressed.x()) >= SLIP
        if not self._moved:
            return
        moment, span = self._moment(at, held), timeline.selection
        match self._grip:
            case _Grip.OVERVIEW:
                self._look(at)
            case _Grip.PLAYHEAD:
                timeline.sought.emit(timeline.scale.moment_at(at.x()))
            case _Grip.DRAW | _Grip.SELECT:
                timeline.select(Span(min(moment, self._anchor), max(moment, self._anchor)))
            case _Grip.START if span is not None:
                timeline.reshape(Span(min(moment, span.end_ms), span.end_ms), done=False)
            case _Grip.END if span is not None:
                timeline.reshape(Span(span.start_ms, max(moment, span.start_ms)), done=False)
            case _:
                pass

    def release(self) -> None:
        """End it."""
        timeline, grip = self._timeline, self._grip
        self._grip = _Grip.NOTHING
        span = timeline.selection
        if grip in {_Grip.START, _Grip.END} and span is not None and self._moved:
            timeline.reshape(span)
        elif grip is _Grip.DRAW:
            if self._moved and span is not None and span.length_ms:
                timeline.drawn.emit(span)
            else:
                self._go(self._pressed)

    def cursor(self, at: QPointF) -> Qt.CursorShape:
        """Return how the pointer looks at a point."""
        match self._grip_at(at, Qt.KeyboardModifier.NoModifier):
            case _Grip.START | _Grip.END:
                return Qt.CursorShape.SizeHorCursor
            case _Grip.OVERVIEW:
                return Qt.CursorShape.OpenHandCursor
            case _Grip.DRAW:
                return Qt.CursorShape.CrossCursor
            case _:
                found = self._timeline.rows.span_at(at, self._timeline.scale)
                return Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor

    def _go(self, at: QPointF) -> None:
        """Go to a point; what is selected is let go, unless the point lies in it."""
        timeline = self._timeline
        moment, span = timeline.scale.moment_at(at.x()), timeline.selection
        if span is not None and not span.contains(moment):
            timeline.select(None)
        timeline.sought.emit(moment)

    def _grip_at(self, at: QPointF, held: Qt.KeyboardModifier) -> _Grip:
        timeline = self._timeline
        rows, scale, span = timeline.rows, timeline.scale, timeline.selection
        if held & Qt.KeyboardModifier.ShiftModifier:
            return _Grip.SELECT
        if rows.overview.contains(at):
            return _Grip.OVERVIEW if scale.zoomed else _Grip.PLAYHEAD
        if span is not None and span.length_ms and at.y() > rows.overview.bottom():
            start, end = scale.x_at(span.start_ms), scale.x_at(span.end_ms)
            if abs(at.x() - end) <= REACH and at.x() >= (start + end) / 2:
                return _Grip.END
            if abs(at.x() - start) <= REACH:
                return _Grip.START
        lane = rows.lane_at(at.y())
        if lane is not None and lane.id == MARKS and rows.span_at(at, scale) is None:
            return _Grip.DRAW
        return _Grip.PLAYHEAD

    def _moment(self, at: QPointF, held: Qt.KeyboardModifier) -> int:
        """Return the moment at a point, snapped to a word unless Ctrl is held."""
        timeline = self._timeline
        moment = timeline.scale.moment_at(at.x())
        if held & Qt.KeyboardModifier.ControlModifier:
            return moment
        return timeline.content.nearest_edge(moment, SNAP * timeline.scale.ms_per_pixel)

    def _look(self, at: QPointF) -> None:
        """Show the part of the take that the pointer is on in the overview."""
        timeline = self._timeline
        whole = timeline.scale.show(0, timeline.content.length_ms)
        timeline.show_scale(timeline.scale.centre(whole.moment_at(at.x())))
