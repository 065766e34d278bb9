"""Paints the checklist over the picture as it was planned; the same for the window and for a film."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.base.plain_text import unturned
from desktop.review.model import AnswerValue
from desktop.review.progress import ItemProgress
from desktop.ui.theme import DARK, RADIUS, SPACE_1, SPACE_2, SPACE_3, Tokens, translucent
from desktop.ui.widgets.overlay import (
    GAP,
    MOST_OTHERS,
    OTHER,
    SIGN,
    WRAP,
    OverlayContent,
    OverlayLine,
    OverlayPlan,
    current_line,
    in_a_row,
    legend_of,
    others_width,
    overlay_font,
    sign_rows,
)

PANEL_ALPHA = 0.84
"""So words on it can be read over a white picture: contrast 4.5 (WCAG 2)."""
_DIM_ALPHA = 0.35


def panel_alpha(tokens: Tokens) -> float:
    """Return how dense what lies over a picture is: wholly, where contrast is all."""
    return PANEL_ALPHA if tokens is DARK else 1.0


class OverlayPainter:
    """Paints an overlay in the colours of some tokens."""

    def __init__(self, painter: QPainter, tokens: Tokens = DARK) -> None:
        """Take the painter of the picture."""
        self._painter, self._tokens = painter, tokens

    def paint(
        self, box: QRectF, content: OverlayContent, plan: OverlayPlan, *, dimmed: bool = False
    ) -> None:
        """Paint the overlay into its box."""
        painter, tokens = self._painter, self._tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_DIM_ALPHA if dimmed else 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(translucent(tokens.background, panel_alpha(tokens)))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setFont(overlay_font(painter.font()))
        inside = box.adjusted(SPACE_3, SPACE_2, -SPACE_3, -SPACE_2)
        painter.setPen(translucent(tokens.ink))
        _text(painter, QRectF(inside.x(), inside.y(), inside.width(), plan.title), content.title)
        below = inside.adjusted(0, plan.title, 0, 0)
        if plan.heights:
            self._paint_legend(inside, content)
            self._paint_lines(below, content, plan)
        else:
            self._paint_signs(below, content)
        painter.restore()

    def _paint_lines(self, room: QRectF, content: OverlayContent, plan: OverlayPlan) -> None:
        top = room.y()
        others = others_width(content)
        for line, height in zip(content.lines, plan.heights, strict=True):
            row = QRectF(room.x(), top + GAP, room.width(), height)
            self._paint_line(row, line, others)
            top += GAP + height

    def _paint_line(self, row: QRectF, line: OverlayLine, others: int) -> None:
        reached = _is_reached(line)
        if line.progress is ItemProgress.NOW:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(translucent(self._tokens.soft))
            self._painter.drawRoundedRect(
                row.adjusted(-GAP, -GAP / 2, GAP, GAP / 2), SPACE_1, SPACE_1
            )
        first = self._painter.fontMetrics().height()
        self._paint_sign(QPointF(row.x(), row.y() + (first - SIGN) / 2), line)
        self._painter.setPen(translucent(self._tokens.ink if reached else self._tokens.mute))
        _text(self._painter, row.adjusted(SIGN + SPACE_2, 0, -others, 0), line.text)
        for place, other in enumerate(reversed(line.others[:MOST_OTHERS])):
            at = QPointF(row.right() - (place + 1) * (OTHER + 2), row.y() + (first - OTHER) / 2)
            colour = translucent(str(getattr(self._tokens, other.colour)))
            box = QRectF(at, QSize(OTHER, OTHER))
            paint_answer_sign(self._painter, box, other.value, colour, filled=True)

    def _paint_legend(self, inside: QRectF, content: OverlayContent) -> None:
        """Say at the bottom whose colour it is."""
        metrics = self._painter.fontMetrics()
        legend = legend_of(content)
        top = inside.bottom() - len(legend) * metrics.height()
        for place, each in enumerate(legend):
            row = QRectF(
                inside.x(), top + place * metrics.height(), inside.width(), metrics.height()
            )
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(translucent(str(getattr(self._tokens, each.colour))))
            self._painter.drawEllipse(QRectF(row.x() + 2, row.center().y() - 4, 8, 8))
            self._painter.setPen(translucent(self._tokens.mute))
            room = row.adjusted(SIGN + SPACE_2, 0, 0, 0)
            name = metrics.elidedText(
                unturned(each.name), Qt.TextElideMode.ElideRight, int(room.width())
            )
            self._painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_signs(self, room: QRectF, content: OverlayContent) -> None:
        """Paint the signs of all items in a row, and the words of one of them below."""
        current = current_line(content)
        columns = in_a_row(room.width())
        for place, line in enumerate(content.lines):
            row, column = divmod(place, columns)
            at = room.topLeft() + QPointF(column * (SIGN + GAP), GAP + row * (SIGN + GAP))
            if place == current:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(translucent(self._tokens.soft))
                self._painter.drawEllipse(QRectF(at, QSize(SIGN, SIGN)).adjusted(-3, -3, 3, 3))
            self._paint_sign(at, line)
        line = content.lines[current]
        rows = sign_rows(content, round(room.width()) + 2 * SPACE_3)
        self._painter.setPen(
            translucent(self._tokens.ink if _is_reached(line) else self._tokens.mute)
        )
        _text(self._painter, room.adjusted(0, GAP + rows * (SIGN + GAP), 0, 0), line.text)

    def _paint_sign(self, at: QPointF, line: OverlayLine) -> None:
        reached = _is_reached(line)
        colour = self._sign_colour(line) if reached else translucent(self._tokens.mute)
        paint_answer_sign(
            self._painter, QRectF(at, QSize(SIGN, SIGN)), line.value, colour, filled=reached
        )

    def _sign_colour(self, line: OverlayLine) -> QColor:
        match line.value:
            case AnswerValue.YES:
                return translucent(self._tokens.accent)
            case AnswerValue.PARTLY:
                return translucent(self._tokens.amber)
            case _:
                return translucent(self._tokens.ink)


def _is_reached(line: OverlayLine) -> bool:
    return line.progress in {ItemProgress.NOW, ItemProgress.PASSED}


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
    painter.drawText(box, WRAP, unturned(text))
