"""Small helpers of the drawing: curves from numbers, see-through colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainterPath

if TYPE_CHECKING:
    from collections.abc import Sequence

    Points = Sequence[tuple[float, ...]]


def curve(points: Points) -> QPainterPath:
    """Return a closed-able path: a start (x, y), then Bézier pieces (x1, y1, x2, y2, x, y)."""
    path = QPainterPath()
    path.moveTo(*points[0][:2])
    for x1, y1, x2, y2, x, y in points[1:]:
        path.cubicTo(x1, y1, x2, y2, x, y)
    return path


def mirrored(points: Points) -> QPainterPath:
    """Return the closed shape of a right half, which starts and ends at x = 0, and its mirror."""
    path = curve(points)
    ends = [(each[-2], each[-1]) for each in points]
    for index in range(len(points) - 1, 0, -1):
        x1, y1, x2, y2 = points[index][:4]
        x, y = ends[index - 1]
        path.cubicTo(-x2, y2, -x1, y1, -x, y)
    path.closeSubpath()
    return path


def soft(colour: str, alpha: int) -> QColor:
    """Return a colour with an opacity of 0 to 255."""
    result = QColor(colour)
    result.setAlpha(alpha)
    return result
