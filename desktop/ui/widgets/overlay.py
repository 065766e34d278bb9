"""The checklist as it lies over the picture: each item fills in as playback passes its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from desktop.review.model import AnswerValue
from desktop.review.progress import ItemProgress
from desktop.ui.theme import DARK, RADIUS, SPACE_1, SPACE_2, SPACE_3, TEXT_SMALL, translucent

WIDTH = 248
SIGN = 14
LINE = 26
PANEL_ALPHA = 0.76
_DIM_ALPHA = 0.35


class OverlayMode(StrEnum):
    """How much of the checklist is to be seen over the picture."""

    SHOWN = "shown"
    DIMMED = "dimmed"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class OverlayLine:
    """One item: its words, its answer, and where playback stands to its evidence."""

    text: str
    value: AnswerValue | None
    progress: ItemProgress


@dataclass(frozen=True, slots=True)
class OverlayContent:
    """What the overlay shows: a competency and its items."""

    title: str = ""
    lines: tuple[OverlayLine, ...] = ()


def overlay_size(content: OverlayContent, room: QSize) -> QSize:
    """Return the size of the overlay in a picture of this size; empty when nothing fits."""
    fitting = min(len(content.lines), (room.height() * 2 // 3 - SPACE_3 * 2) // LINE - 1)
    if fitting < 1 or room.width() < WIDTH + 2 * SPACE_3:
        return QSize()
    font = QFont()
    font.setPixelSize(TEXT_SMALL)
    metrics = QFontMetrics(font)
    widest = max(metrics.horizontalAdvance(line.text) for line in content.lines)
    wanted = widest + SIGN + SPACE_2 + 2 * SPACE_3 + SPACE_1
    width = max(WIDTH, min(room.width() // 2, wanted))
    return QSize(width, (fitting + 1) * LINE + SPACE_2 * 2)


def paint_overlay(
    painter: QPainter, box: QRectF, content: OverlayContent, *, dimmed: bool = False
) -> None:
    """Paint the overlay into its box; lines that do not fit are left out, those being played last."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(_DIM_ALPHA if dimmed else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(translucent(DARK.background, PANEL_ALPHA))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    font = QFont(painter.font())
    font.setPixelSize(TEXT_SMALL)
    painter.setFont(font)
    inside = box.adjusted(SPACE_3, SPACE_2, -SPACE_3, -SPACE_2)
    painter.setPen(translucent(DARK.mute))
    _text(painter, QRectF(inside.x(), inside.y(), inside.width(), LINE), content.title)
    count = int(inside.height() // LINE) - 1
    for place, line in enumerate(_fitting(content.lines, count)):
        row = QRectF(inside.x(), inside.y() + (place + 1) * LINE, inside.width(), LINE)
        _paint_line(painter, row, line)
    painter.restore()


def _fitting(lines: tuple[OverlayLine, ...], count: int) -> tuple[OverlayLine, ...]:
    playing = [at for at, line in enumerate(lines) if line.progress is ItemProgress.NOW]
    first = max(0, min((playing[0] if playing else 0) - count + 1, len(lines) - count))
    return lines[first : first + count]


def _paint_line(painter: QPainter, row: QRectF, line: OverlayLine) -> None:
    reached = line.progress in {ItemProgress.NOW, ItemProgress.PASSED}
    if line.progress is ItemProgress.NOW:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(translucent(DARK.soft))
        painter.drawRoundedRect(row.adjusted(-SPACE_2, 1, SPACE_2, -1), SPACE_1, SPACE_1)
    colour = _sign_colour(line) if reached else translucent(DARK.mute)
    sign = QRectF(row.x(), row.center().y() - SIGN / 2, SIGN, SIGN)
    paint_answer_sign(painter, sign, line.value, colour, filled=reached)
    text = row.adjusted(SIGN + SPACE_2, 0, 0, 0)
    painter.setPen(translucent(DARK.ink if reached else DARK.mute))
    _text(painter, text, line.text)


def _sign_colour(line: OverlayLine) -> QColor:
    match line.value:
        case AnswerValue.YES:
            return translucent(DARK.accent)
        case AnswerValue.PARTLY:
            return translucent(DARK.amber)
        case _:
            return translucent(DARK.ink)


def paint_answer_sign(
    painter: QPainter, box: QRectF, value: AnswerValue | None, colour: QColor, *, filled: bool
) -> None:
    """Paint a circle that says an answer by its shape, not only by its colour.

    Yes is a tick, partly a half disc, no a cross, not applicable a dash, unanswered an empty circle.
    """
    pen = QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(1, 1, -1, -1)
    inner = colour
    if filled and value in {AnswerValue.YES, AnswerValue.NO, AnswerValue.NOT_APPLICABLE}:
        painter.setBrush(colour)
        inner = translucent(DARK.background)
    painter.drawEllipse(ring)
    painter.setPen(QPen(inner, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    at, side = box.topLeft(), box.width()

    def point(x: float, y: float) -> QPointF:
        return at + QPointF(x * side, y * side)

    match value:
        case AnswerValue.YES:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(
                QPolygonF([point(0.30, 0.52), point(0.45, 0.66), point(0.70, 0.36)])
            )
        case AnswerValue.PARTLY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPie(ring.adjusted(1.5, 1.5, -1.5, -1.5), 90 * 16, 180 * 16)
        case AnswerValue.NO:
            painter.drawLine(point(0.36, 0.36), point(0.64, 0.64))
            painter.drawLine(point(0.64, 0.36), point(0.36, 0.64))
        case AnswerValue.NOT_APPLICABLE:
            painter.drawLine(point(0.34, 0.5), point(0.66, 0.5))
        case None:
            pass


def _text(painter: QPainter, box: QRectF, text: str) -> None:
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(flags) | Qt.TextFlag.TextSingleLine, shown)
