"""Paints what stands still on the timeline: overview, wave, lanes. The widget keeps it as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.base.plain_text import unturned
from desktop.base.timecode import format_clock
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, TEXT_TINY
from desktop.ui.timeline.model import MISSING, Shape
from desktop.ui.timeline.rows import LABELS, SMALLEST, box_of
from desktop.ui.widgets.wave import paint_wave

if TYPE_CHECKING:
    from desktop.ui.theme import Theme
    from desktop.ui.timeline.model import Lane, LaneSpan, TimelineContent
    from desktop.ui.timeline.rows import Rows
    from desktop.ui.timeline.scale import TimeScale

CORNER = 3.0
SLIVER = 3.0
"""So wide is what lasts too short for a bar."""

ROOM_FOR_SIGN = 16.0
"""A bar narrower than this is painted without its label, one narrower than the next with its sign only."""
ROOM_FOR_WORDS = 48.0


class StillPainter:
    """Paints everything but the playhead and the selection."""

    def __init__(self, painter: QPainter, theme: Theme, rows: Rows, scale: TimeScale) -> None:
        self._painter, self._theme, self._rows, self._scale = painter, theme, rows, scale
        font = QFont(painter.font())
        font.setPixelSize(TEXT_TINY)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._metrics = QFontMetricsF(font)
        self._chosen = ""

    def paint(self, content: TimelineContent, chosen: str = "") -> None:
        """Paint a content; the name of the chosen lane stands out."""
        self._chosen = chosen
        self._paint_overview(content)
        wave = self._rows.wave
        self._paint_row(wave, content.wave_label)
        self._paint_ticks(wave)
        share = (self._scale.start_ms, self._scale.end_ms)
        part = tuple(each / max(1, content.length_ms) for each in share)
        inside = wave.adjusted(0, 3, 0, -3)
        teal = self._theme.colour("teal", 0.7)
        paint_wave(self._painter, inside, content.wave, teal, (part[0], part[1]))
        for lane in content.lanes:
            self._paint_lane(lane)
        missing = content.lane(MISSING)
        if missing is not None:
            self._shade(missing, content)

    def _shade(self, missing: Lane, content: TimelineContent) -> None:
        """Shade over all rows what is not there."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        rows = [self._rows.wave, *(self._rows.lane(lane.id) for lane in content.lanes)]
        whole = self._scale.show(0, content.length_ms)
        for row, scale in ((self._rows.overview, whole), *((row, self._scale) for row in rows)):
            for each in missing.spans:
                box = box_of(each.span, row, scale).intersected(row)
                for brush in (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern):
                    solid = brush is Qt.BrushStyle.SolidPattern
                    colour = self._theme.colour("mute", 0.18 if solid else 0.55)
                    self._painter.fillRect(box, QBrush(colour, brush))

    def _paint_row(self, box: QRectF, label: str, colour: str = "mute") -> None:
        painter = self._painter
        painter.setPen(self._theme.colour(colour))
        name = self._metrics.elidedText(
            unturned(label), Qt.TextElideMode.ElideRight, LABELS - SPACE_3 + SPACE_2
        )
        room = QRectF(SPACE_3, box.y() - SPACE_1, LABELS, box.height() + SPACE_2)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(box, SPACE_1, SPACE_1)

    def _paint_ticks(self, box: QRectF) -> None:
        self._painter.setPen(QPen(self._theme.colour("line"), 1))
        for at_ms in self._scale.ticks():
            x = self._scale.x_at(at_ms)
            self._painter.drawLine(QPointF(x, box.top() + 1), QPointF(x, box.bottom() - 1))

    def _paint_overview(self, content: TimelineContent) -> None:
        """Paint times, and where the marks are in the whole take."""
        painter, box = self._painter, self._rows.overview
        whole = self._scale.show(0, content.length_ms)
        if self._scale.zoomed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("background"))
            painter.drawRoundedRect(box, SPACE_1, SPACE_1)
        low = QRectF(box.x(), box.bottom() - 4, box.width(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        for lane in content.lanes:
            for each in lane.spans:
                if each.key:
                    painter.setBrush(self._theme.colour(each.colour or lane.colour))
                    spot = box_of(each.span, low, whole)
                    painter.drawRect(QRectF(spot.x(), low.y(), max(2.0, spot.width() - 3), 3))
        painter.setPen(self._theme.colour("mute"))
        for at_ms in whole.ticks():
            words = format_clock(at_ms)
            x = whole.x_at(at_ms)
            if x + self._metrics.horizontalAdvance(words) <= box.right() + SPACE_3:
                painter.drawText(QPointF(x + 1, box.y() + self._metrics.ascent() - 1), words)
        if self._scale.zoomed:
            left, right = whole.x_at(self._scale.start_ms), whole.x_at(self._scale.end_ms)
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.setBrush(self._theme.colour("accent", 0.14))
            window = QRectF(left, box.y(), max(4.0, right - left), box.height())
            painter.drawRoundedRect(window, SPACE_1, SPACE_1)

    def _paint_lane(self, lane: Lane) -> None:
        box = self._rows.lane(lane.id)
        self._paint_row(box, lane.label, "accent" if lane.id == self._chosen else "mute")
        painter = self._painter
        painter.setPen(self._theme.colour("mute"))
        room = box.adjusted(SPACE_2, -2, -SPACE_2, 2)
        note = unturned(lane.note)
        note = self._metrics.elidedText(note, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, note)
        painter.save()
        painter.setClipRect(box.adjusted(-1, -1, 1, 1))
        for each in lane.spans if lane.id != MISSING else ():
            if each.span.end_ms < self._scale.start_ms or each.span.start_ms > self._scale.end_ms:
                continue
            painter.setPen(QPen(self._theme.colour("background"), 1))
            painter.setBrush(self._theme.colour(each.colour or lane.colour))
            self._paint_span(each, box)
        painter.restore()

    def _paint_span(self, each: LaneSpan, row: QRectF) -> None:
        painter = self._painter
        half = row.height() / 2 - 1
        at = QPointF(self._scale.x_at(each.span.start_ms), row.center().y())
        match each.shape:
            case Shape.TRIANGLE:
                up = (QPointF(0, -half), QPointF(half, half), QPointF(-half, half))
                painter.drawPolygon(QPolygonF([at + point for point in up]))
            case Shape.SQUARE:
                side = half - 1
                painter.drawRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))
            case Shape.BAR:
                box = box_of(each.span, row, self._scale)
                if box.width() <= SMALLEST:  # an outline would leave nothing of its colour
                    painter.fillRect(
                        QRectF(box.x(), box.y(), SLIVER, box.height()), painter.brush()
                    )
                    return
                painter.drawRoundedRect(box, CORNER, CORNER)
                self._paint_label(each.label, box.intersected(row))

    def _paint_label(self, label: str, box: QRectF) -> None:
        label = unturned(label)
        if not label or box.width() < ROOM_FOR_SIGN:
            return
        words = label[0]
        if box.width() >= ROOM_FOR_WORDS:
            room = box.width() - SPACE_2
            words = self._metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)
        self._painter.setPen(self._theme.colour("panel"))
        inside = box.adjusted(SPACE_1, -2, 0, 2)
        self._painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)
