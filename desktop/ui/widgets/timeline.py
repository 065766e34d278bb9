"""The take along time: wave, pauses, marks, playhead. Click or drag seeks; Shift selects."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop.base.timecode import Span, format_clock
from desktop.ui.theme import RADIUS, SPACE_1, SPACE_2, SPACE_3, TEXT_TINY
from desktop.ui.widgets.wave import paint_wave

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop.ui.theme import Theme

LABELS = 76
LANE = 22
BAR = 14
WAVE_LANE = 32
SMALLEST_MARK = 5.0
KEY_STEP_MS = 500
"""Shift and an arrow widen the selection by so much."""


class Lane(StrEnum):
    """The rows of the timeline."""

    WAVE = "wave"
    PAUSES = "pauses"
    MARKS = "marks"
    LIVE = "live"


@dataclass(frozen=True, slots=True)
class Sign:
    """A mark made while recording: a moment, painted as a triangle or a square."""

    at_ms: int
    stumbled: bool


@dataclass(frozen=True)
class TimelineContent:
    """What stands along time; ``wave`` is (n,) peaks 0..1."""

    length_ms: int = 0
    wave: npt.NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    pauses: tuple[Span, ...] = ()
    marks: tuple[Span, ...] = ()
    signs: tuple[Sign, ...] = ()


class Timeline(QWidget):
    """Paints the lanes once and the playhead over them.

    Signals:
        sought(int): somebody wants to go to a moment.
        selected(object): somebody selected a Span, or None.
    """

    sought = Signal(int)
    selected = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = TimelineContent()
        self._labels: dict[Lane, str] = {}
        self._at_ms = 0
        self.selection: Span | None = None
        self._anchor: int | None = None
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        theme.changed.connect(self._repaint)

    def set_labels(self, labels: dict[Lane, str]) -> None:
        """Name the lanes."""
        self._labels = labels
        self._repaint()

    @property
    def content(self) -> TimelineContent:
        """What stands along time."""
        return self._content

    def show_content(self, content: TimelineContent) -> None:
        """Show other things along time."""
        before = self.lanes
        self._content = content
        if self.lanes != before:
            self.updateGeometry()
        self._repaint()

    def show_position(self, at_ms: int) -> None:
        """Put the playhead at a moment."""
        if at_ms != self._at_ms:
            self._at_ms = at_ms
            self.update()

    def select(self, span: Span | None) -> None:
        """Select a span, or nothing, and say so."""
        if span != self.selection:
            self.selection = span
            self.update()
            self.selected.emit(span)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that are shown: one for live marks only if there are any."""
        return tuple(lane for lane in Lane if lane is not Lane.LIVE or self._content.signs)

    def lane_box(self, lane: Lane) -> QRectF:
        """Return where a lane's bar is painted."""
        top = float(SPACE_2)
        for each in self.lanes:
            height = WAVE_LANE if each is Lane.WAVE else LANE
            if each is lane:
                bar = height - (LANE - BAR)
                left = LABELS + SPACE_3
                width = max(1, self.width() - left - SPACE_3)
                return QRectF(left, top + (height - bar) / 2, width, bar)
            top += height
        return QRectF()

    def x_at(self, at_ms: int) -> float:
        """Return where a moment is painted."""
        box = self.lane_box(Lane.WAVE)
        share = at_ms / self._content.length_ms if self._content.length_ms else 0.0
        return box.x() + box.width() * min(1.0, share)

    def moment_at(self, x: float) -> int:
        """Return which moment is painted there."""
        box = self.lane_box(Lane.WAVE)
        share = max(0.0, min(1.0, (x - box.x()) / box.width()))
        return round(share * self._content.length_ms)

    @override
    def sizeHint(self) -> QSize:
        """As high as its lanes."""
        heights = (WAVE_LANE if lane is Lane.WAVE else LANE for lane in self.lanes)
        return QSize(480, sum(heights) + 2 * SPACE_2)

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrow is fine, cut off is not."""
        return QSize(240, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lanes, the selection and the playhead."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._lanes_picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.selection is not None:
            self._paint_selection(painter, self.selection)
        if self._content.length_ms:
            x = self.x_at(self._at_ms)
            painter.setPen(QPen(self._theme.colour("ink"), 1.5))
            painter.drawLine(QPointF(x, SPACE_1), QPointF(x, self.height() - SPACE_1))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seek, or begin a selection with Shift."""
        if event.button() != Qt.MouseButton.LeftButton or not self._content.length_ms:
            return
        at = self.moment_at(event.position().x())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = at
            return
        self._anchor = None
        mark = self._mark_under(event.position())
        self.select(mark)
        self.sought.emit(mark.start_ms if mark else at)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if not event.buttons() & Qt.MouseButton.LeftButton or not self._content.length_ms:
            return
        at = self.moment_at(event.position().x())
        if self._anchor is None and self.selection is not None:
            return  # a mark was pressed, not the empty timeline
        if self._anchor is not None:
            self.select(Span(min(at, self._anchor), max(at, self._anchor)))
        else:
            self.sought.emit(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what was selected."""
        self._anchor = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift and an arrow select from the playhead; Escape selects nothing."""
        steps = {Qt.Key.Key_Left: -KEY_STEP_MS, Qt.Key.Key_Right: KEY_STEP_MS}
        key = Qt.Key(event.key())
        if key in steps and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.widen(steps[key])
        elif key == Qt.Key.Key_Escape and self.selection is not None:
            self.select(None)
        else:
            super().keyPressEvent(event)

    def widen(self, by_ms: int) -> None:
        """Move the end of the selection, which begins at the playhead when there is none."""
        span = self.selection or Span(self._at_ms, self._at_ms)
        start, end = span.start_ms, span.end_ms + by_ms
        end = max(start, min(end, self._content.length_ms))
        self.select(Span(start, end))

    @override
    def event(self, event: QEvent) -> bool:
        """Tell the moment under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_moment(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _tell_moment(self, at: QPoint, on_screen: QPoint) -> None:
        if at.x() >= LABELS:
            QToolTip.showText(on_screen, format_clock(self.moment_at(at.x()), tenths=True), self)

    def _mark_under(self, at: QPointF) -> Span | None:
        if not self.lane_box(Lane.MARKS).contains(at):
            return None
        near = (mark for mark in self._content.marks if self._mark_box(mark).contains(at))
        return next(near, None)

    def _mark_box(self, span: Span) -> QRectF:
        return self._span_box(self.lane_box(Lane.MARKS), span)

    def _span_box(self, lane: QRectF, span: Span) -> QRectF:
        left = self.x_at(span.start_ms)
        width = max(SMALLEST_MARK, self.x_at(span.end_ms) - left)
        return QRectF(min(left, lane.right() - width), lane.y(), width, lane.height())

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _lanes_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._picture is None or self._picture.size() != wanted:
            self._picture = QPixmap(wanted)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_lanes(painter)
            painter.end()
        return self._picture

    def _paint_lanes(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(TEXT_TINY)
        painter.setFont(font)
        for lane in self.lanes:
            box = self.lane_box(lane)
            painter.setPen(self._theme.colour("mute"))
            label = QRectF(SPACE_3, box.y() - SPACE_1, LABELS - SPACE_3, box.height() + SPACE_2)
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, self._labels.get(lane, ""))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("background"))
            painter.drawRoundedRect(box, SPACE_1, SPACE_1)
        content = self._content
        wave = self.lane_box(Lane.WAVE).adjusted(0, 2, 0, -2)
        paint_wave(painter, wave, content.wave, self._theme.colour("teal", 0.6))
        self._paint_spans(painter, Lane.PAUSES, content.pauses, "orange")
        self._paint_spans(painter, Lane.MARKS, content.marks, "accent")
        self._paint_signs(painter)

    def _paint_spans(
        self, painter: QPainter, lane: Lane, spans: tuple[Span, ...], colour: str
    ) -> None:
        box = self.lane_box(lane)
        painter.setPen(QPen(self._theme.colour("background"), 1))
        painter.setBrush(self._theme.colour(colour))
        for span in spans:
            painter.drawRoundedRect(self._span_box(box, span), 3, 3)

    def _paint_signs(self, painter: QPainter) -> None:
        box = self.lane_box(Lane.LIVE)
        half = BAR / 2 - 1
        painter.setPen(Qt.PenStyle.NoPen)
        for sign in self._content.signs:
            painter.setBrush(self._theme.colour("amber" if sign.stumbled else "blue"))
            at = QPointF(self.x_at(sign.at_ms), box.center().y())
            if sign.stumbled:
                painter.drawRect(
                    QRectF(at.x() - half + 1, at.y() - half + 1, 2 * half - 2, 2 * half - 2)
                )
            else:
                up = (QPointF(0, -half), QPointF(half, half), QPointF(-half, half))
                painter.drawPolygon(QPolygonF([at + each for each in up]))

    def _paint_selection(self, painter: QPainter, span: Span) -> None:
        left, right = self.x_at(span.start_ms), self.x_at(span.end_ms)
        box = QRectF(left, SPACE_1, max(2.0, right - left), self.height() - 2 * SPACE_1)
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.setBrush(self._theme.colour("accent", 0.16))
        painter.drawRoundedRect(box, SPACE_1, SPACE_1)
