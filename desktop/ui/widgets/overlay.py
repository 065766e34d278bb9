"""The checklist as it lies over the picture: each item fills in as playback passes its evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from desktop.review.model import AnswerValue
from desktop.review.progress import ItemProgress
from desktop.ui.theme import (
    DARK,
    RADIUS,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    TEXT_SMALL,
    translucent,
)

NARROW, WIDE = 208, 288
SHARE = 0.42
"""Of the picture's width the overlay takes no more: the face in the middle stays to be seen."""
SIGN = 14
GAP = 6
CAPTION = 46
"""So much is left free below for a caption."""
PANEL_ALPHA = 0.84
"""So words on it can be read over a white picture: contrast 4.5 (WCAG 2)."""
OTHER = 11
"""Side of the sign of somebody else's answer."""
MOST_OTHERS = 4
"""Signs of so many others have room beside an item; the timeline has all."""
_DIM_ALPHA = 0.35
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class OverlayMode(StrEnum):
    """How much of the checklist is to be seen over the picture."""

    SHOWN = "shown"
    DIMMED = "dimmed"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class OtherAnswer:
    """How somebody else answered, and the role of their colour."""

    value: AnswerValue
    colour: str


@dataclass(frozen=True, slots=True)
class Legend:
    """Whose colour it is."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Flash:
    """The label of a mark that is shown while its span is passed."""

    text: str
    colour: str
    sign: str


@dataclass(frozen=True, slots=True)
class OverlayLine:
    """One item: its words, its answer, where playback stands to its evidence, what others said."""

    text: str
    value: AnswerValue | None
    progress: ItemProgress
    others: tuple[OtherAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class OverlayContent:
    """What the overlay shows: a competency and its items; ``chosen`` is the one being worked on."""

    title: str = ""
    lines: tuple[OverlayLine, ...] = ()
    chosen: int = 0
    legend: tuple[Legend, ...] = ()


@dataclass(frozen=True, slots=True)
class OverlayPlan:
    """How the content is laid out in a picture of some size.

    Attributes:
        size: of the whole overlay; empty when nothing fits.
        title: height of the title.
        heights: of each item's words; empty in a small picture, where the items are a row of signs
            with the words of one of them below.
    """

    size: QSize = field(default_factory=QSize)
    title: int = 0
    heights: tuple[int, ...] = ()


def plan_overlay(content: OverlayContent, room: QSize) -> OverlayPlan:
    """Lay the content out in a picture of this size: all items if their whole words fit, else one."""
    if not content.lines:
        return OverlayPlan()
    metrics = QFontMetrics(_font(QFont()))
    width = _width(content, metrics, room)
    title = _height(metrics, content.title, width - 2 * SPACE_3)
    words = width - 2 * SPACE_3 - SIGN - SPACE_2 - _others_width(content)
    heights = tuple(_height(metrics, line.text, words) for line in content.lines)
    frame = 2 * SPACE_2 + title
    legend = len(_legend(content)) * metrics.height() + (GAP if content.legend else 0)
    whole = frame + sum(height + GAP for height in heights) + legend
    if whole <= room.height() - 2 * SPACE_4 - CAPTION and width <= room.width() - 2 * SPACE_4:
        return OverlayPlan(QSize(width, whole), title, heights)
    one = _height(metrics, content.lines[current_line(content)].text, width - 2 * SPACE_3)
    small = frame + _sign_rows(content, width) * (SIGN + GAP) + GAP + one
    if small > room.height() - 2 * SPACE_4 or width > room.width() - 2 * SPACE_4:
        return OverlayPlan()
    return OverlayPlan(QSize(width, small), title)


def current_line(content: OverlayContent) -> int:
    """Return which item is being played, else the one that is worked on."""
    playing = (at for at, line in enumerate(content.lines) if line.progress is ItemProgress.NOW)
    return next(playing, min(max(0, content.chosen), len(content.lines) - 1))


def paint_overlay(
    painter: QPainter,
    box: QRectF,
    content: OverlayContent,
    plan: OverlayPlan,
    *,
    dimmed: bool = False,
) -> None:
    """Paint the overlay into its box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(_DIM_ALPHA if dimmed else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(translucent(DARK.background, PANEL_ALPHA))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    painter.setFont(_font(painter.font()))
    inside = box.adjusted(SPACE_3, SPACE_2, -SPACE_3, -SPACE_2)
    painter.setPen(translucent(DARK.ink))
    _text(painter, QRectF(inside.x(), inside.y(), inside.width(), plan.title), content.title)
    below = inside.adjusted(0, plan.title, 0, 0)
    if plan.heights:
        _paint_legend(painter, inside, content)
        _paint_lines(painter, below, content, plan)
    else:
        _paint_signs(painter, below, content)
    painter.restore()


def _paint_lines(
    painter: QPainter, room: QRectF, content: OverlayContent, plan: OverlayPlan
) -> None:
    top = room.y()
    others = _others_width(content)
    for line, height in zip(content.lines, plan.heights, strict=True):
        row = QRectF(room.x(), top + GAP, room.width(), height)
        _paint_line(painter, row, line, others)
        top += GAP + height


def _paint_line(painter: QPainter, row: QRectF, line: OverlayLine, others: int) -> None:
    reached = _is_reached(line)
    if line.progress is ItemProgress.NOW:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(translucent(DARK.soft))
        painter.drawRoundedRect(row.adjusted(-GAP, -GAP / 2, GAP, GAP / 2), SPACE_1, SPACE_1)
    first = painter.fontMetrics().height()
    _paint_sign(painter, QPointF(row.x(), row.y() + (first - SIGN) / 2), line)
    painter.setPen(translucent(DARK.ink if reached else DARK.mute))
    _text(painter, row.adjusted(SIGN + SPACE_2, 0, -others, 0), line.text)
    for place, other in enumerate(reversed(line.others[:MOST_OTHERS])):
        at = QPointF(row.right() - (place + 1) * (OTHER + 2), row.y() + (first - OTHER) / 2)
        colour = translucent(str(getattr(DARK, other.colour)))
        box = QRectF(at, QSize(OTHER, OTHER))
        paint_answer_sign(painter, box, other.value, colour, filled=True)


def _paint_legend(painter: QPainter, inside: QRectF, content: OverlayContent) -> None:
    """Say at the bottom whose colour it is."""
    metrics = painter.fontMetrics()
    legend = _legend(content)
    top = inside.bottom() - len(legend) * metrics.height()
    for place, each in enumerate(legend):
        row = QRectF(inside.x(), top + place * metrics.height(), inside.width(), metrics.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(translucent(str(getattr(DARK, each.colour))))
        painter.drawEllipse(QRectF(row.x() + 2, row.center().y() - 4, 8, 8))
        painter.setPen(translucent(DARK.mute))
        room = row.adjusted(SIGN + SPACE_2, 0, 0, 0)
        name = metrics.elidedText(each.name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)


def _legend(content: OverlayContent) -> tuple[Legend, ...]:
    return content.legend[:MOST_OTHERS]


def _others_width(content: OverlayContent) -> int:
    most = max((len(line.others) for line in content.lines), default=0)
    return min(most, MOST_OTHERS) * (OTHER + 2) + (SPACE_1 if most else 0)


def _paint_signs(painter: QPainter, room: QRectF, content: OverlayContent) -> None:
    """Paint the signs of all items in a row, and the words of one of them below."""
    current = current_line(content)
    in_a_row = _in_a_row(room.width())
    for place, line in enumerate(content.lines):
        row, column = divmod(place, in_a_row)
        at = room.topLeft() + QPointF(column * (SIGN + GAP), GAP + row * (SIGN + GAP))
        if place == current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(translucent(DARK.line))
            painter.drawEllipse(QRectF(at, QSize(SIGN, SIGN)).adjusted(-3, -3, 3, 3))
        _paint_sign(painter, at, line)
    line = content.lines[current]
    rows = _sign_rows(content, round(room.width()) + 2 * SPACE_3)
    painter.setPen(translucent(DARK.ink if _is_reached(line) else DARK.mute))
    _text(painter, room.adjusted(0, GAP + rows * (SIGN + GAP), 0, 0), line.text)


def _paint_sign(painter: QPainter, at: QPointF, line: OverlayLine) -> None:
    reached = _is_reached(line)
    colour = _sign_colour(line) if reached else translucent(DARK.mute)
    paint_answer_sign(painter, QRectF(at, QSize(SIGN, SIGN)), line.value, colour, filled=reached)


def _is_reached(line: OverlayLine) -> bool:
    return line.progress in {ItemProgress.NOW, ItemProgress.PASSED}


def _in_a_row(width: float) -> int:
    return max(1, int((width + GAP) // (SIGN + GAP)))


def _sign_rows(content: OverlayContent, width: int) -> int:
    return -(-len(content.lines) // _in_a_row(width - 2 * SPACE_3))


def _width(content: OverlayContent, metrics: QFontMetrics, room: QSize) -> int:
    """Return how wide the overlay is: as its longest words, within a share of the picture."""
    longest = max(metrics.horizontalAdvance(line.text) for line in content.lines)
    wanted = longest + SIGN + SPACE_2 + 2 * SPACE_3 + SPACE_1 + _others_width(content)
    return max(NARROW, min(wanted, WIDE, round(room.width() * SHARE)))


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()


def _font(font: QFont) -> QFont:
    result = QFont(font)
    result.setPixelSize(TEXT_SMALL)
    return result


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
    painter.drawText(box, _WRAP, text)
