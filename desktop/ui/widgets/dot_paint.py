"""How the dots of progress are painted: shape says who judged; never a line through few of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop.practice.attempts import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.practice.progress import LinePoint, Progress
    from desktop.ui.theme import Theme

RADIUS = 5.5
SMALL_RADIUS = 3.5
LINE, BELOW = 16, 10
SIDESTEP = 2 * RADIUS + 3
LOWEST, HIGHEST = 1, 5
WIDEST_STEP = 96
"""Few dots stand together: spread over a wide card they would look like a trend."""
MOST_SMALL = 8
BAND_ALPHA = 0.14


@dataclass(frozen=True)
class Placed:
    """A dot at its place in the widget, and its number in the progress."""

    at: QPointF
    source: Source
    index: int
    retake: bool


def place(found: Progress, room: QRectF, *, small: bool = False) -> list[Placed]:
    """Place every dot: attempts from left to right as they came, levels from 1 below to 5 above.

    Dots of one attempt and level stand side by side; in a small row all of an attempt, and only
    the newest attempts are there.
    """
    order = attempts_in_order(found)
    order = order[-MOST_SMALL:] if small else order
    crowd: dict[tuple[str, float], int] = {}
    placed: list[Placed] = []
    for index, dot in enumerate(found.dots):
        if dot.take not in order:
            continue
        spot = (dot.take, 0.0 if small else dot.level)
        beside = crowd.get(spot, 0)
        crowd[spot] = beside + 1
        x = _x(order.index(dot.take), len(order), room) + beside * SIDESTEP
        at = QPointF(x, y_of(dot.level, room))
        placed.append(Placed(at, dot.source, index, dot.retake))
    return placed


def attempts_in_order(found: Progress) -> list[str]:
    """Return the takes that were rated, the oldest first."""
    return list(dict.fromkeys(each.take for each in found.dots))


def _x(number: int, count: int, room: QRectF) -> float:
    step = min(WIDEST_STEP, room.width() / max(count, 1))
    return room.left() + step * (number + 0.5)


def y_of(level: float, room: QRectF) -> float:
    """Return the height of a level."""
    return room.bottom() - (level - LOWEST) / (HIGHEST - LOWEST) * room.height()


def paint_levels(painter: QPainter, theme: Theme, room: QRectF) -> None:
    """Paint a thin line for each level and its number at the left."""
    for level in range(LOWEST, HIGHEST + 1):
        y = y_of(level, room)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(theme.colour("mute"))
        box = QRectF(room.left() - 24, y - 10, 16, 20)
        painter.drawText(
            box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(level)
        )


def paint_circumstances(
    painter: QPainter, theme: Theme, found: Progress, room: QRectF, words: Sequence[str]
) -> None:
    """Paint below each attempt how hard it was and how long it was prepared."""
    order = attempts_in_order(found)
    step = min(WIDEST_STEP, room.width() / max(len(order), 1))
    painter.setPen(theme.colour("mute"))
    for number, said in enumerate(words):
        x = _x(number, len(order), room)
        box = QRectF(x - step / 2, room.bottom() + BELOW, step, 2 * LINE)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), said)


def paint_line(painter: QPainter, theme: Theme, found: Progress, room: QRectF) -> None:
    """Paint the estimate with its band, where there is enough to draw one."""
    line = found.line
    if not line:
        return
    count = len(attempts_in_order(found))
    means = [QPointF(_x(n, count, room), y_of(each.mean, room)) for n, each in enumerate(line)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent", BAND_ALPHA))
    painter.drawPolygon(
        QPolygonF([*_edge(line, count, room, 1), *_edge(line, count, room, -1)[::-1]])
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.drawPolyline(QPolygonF(means))


def _edge(line: Sequence[LinePoint], count: int, room: QRectF, sign: int) -> list[QPointF]:
    return [
        QPointF(
            _x(number, count, room),
            y_of(min(HIGHEST, max(LOWEST, each.mean + sign * each.band)), room),
        )
        for number, each in enumerate(line)
    ]


def paint_dot(
    painter: QPainter,
    theme: Theme,
    at: QPointF,
    source: Source,
    *,
    chosen: bool = False,
    retake: bool = False,
) -> None:
    """Paint one: an open circle for oneself, a full one for a friend, a square for a professional.

    A retake of a question is small.
    """
    radius = SMALL_RADIUS if retake else RADIUS
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawEllipse(at, RADIUS + 4, RADIUS + 4)
    ink = theme.colour("ink")
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(theme.colour("panel") if source is Source.SELF else ink)
    if source is Source.PRO:
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(at, radius, radius)
