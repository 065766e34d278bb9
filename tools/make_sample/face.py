"""Draws the face; the origin is its middle, between the cheekbones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from tools.make_sample.strokes import curve, mirrored, soft

if TYPE_CHECKING:
    from tools.make_sample.looks import Look
    from tools.make_sample.motion import Pose

EYE = QPointF(29, 0)
MOUTH = QPointF(0, 57)


def draw_face(painter: QPainter, look: Look, pose: Pose) -> None:
    """Draw skin, eyes, brows, nose and mouth of a pose."""
    _skin(painter, look, pose)
    for side in (-1, 1):
        _eye(painter, look, pose, side)
        _brow(painter, look, pose, side)
    _nose(painter, look)
    _mouth(painter, look, pose)
    if look.glasses:
        _glasses(painter, look)


def face_outline(drop: float = 0) -> QPainterPath:
    """Return the outline of the face with the jaw dropped by some pixels."""
    return mirrored(
        [(0, -104), (54, -104, 77, -66, 76, -8), (75, 42, 54, 98 + drop, 0, 101 + drop)]
    )


def _skin(painter: QPainter, look: Look, pose: Pose) -> None:
    outline = face_outline(4 * pose.mouth)
    light = QLinearGradient(-80, -60, 90, 80)
    light.setColorAt(0, QColor(look.skin).lighter(104))
    light.setColorAt(0.6, QColor(look.skin))
    light.setColorAt(1, QColor(look.skin_shade).lighter(112))
    painter.setBrush(light)
    painter.drawPath(outline)
    painter.save()
    painter.setClipPath(outline)
    for side in (-1, 1):
        middle = QPointF(side * 45, 36)
        blush = QRadialGradient(middle, 24)
        blush.setColorAt(0, soft(look.blush, 85))
        blush.setColorAt(1, soft(look.blush, 0))
        painter.setBrush(blush)
        painter.drawEllipse(middle, 24, 20)
    shade = QLinearGradient(0, -100, 0, -36)
    shade.setColorAt(0, soft(look.skin_shade, 170))
    shade.setColorAt(1, soft(look.skin_shade, 0))
    painter.fillRect(QRectF(-90, -104, 180, 70), shade)
    painter.restore()


def _eye(painter: QPainter, look: Look, pose: Pose, side: int) -> None:
    painter.save()
    painter.translate(side * EYE.x(), EYE.y())
    opening = max(0.04, pose.eyes)
    top, bottom = 5 - 16 * opening, 5 + 3.5 * opening
    x = 15 * side
    white = curve(
        [
            (-x, 1),
            (-x * 0.6, top, x * 0.5, top * 1.15, x, -1),
            (x * 0.6, bottom, -x * 0.5, bottom, -x, 1),
        ]
    )
    painter.setBrush(QColor("#fdfcfa"))
    painter.drawPath(white)
    painter.save()
    painter.setClipPath(white)
    _iris(painter, look, QPointF(pose.gaze, -0.6))
    painter.setBrush(soft("#2a1d18", 46))
    painter.drawRect(QRectF(-18, -11, 36, 5))
    painter.restore()
    lid = QPen(QColor(look.hair).darker(120), 2.6, c=Qt.PenCapStyle.RoundCap)
    painter.strokePath(curve([(-x, 1), (-x * 0.6, top, x * 0.5, top * 1.15, x * 1.06, -2)]), lid)
    painter.strokePath(
        curve([(-x * 0.7, -9), (-x * 0.3, -13, x * 0.4, -13, x * 0.95, -8)]),
        QPen(soft(look.skin_shade, 150), 1.5, c=Qt.PenCapStyle.RoundCap),
    )
    painter.restore()


def _iris(painter: QPainter, look: Look, middle: QPointF) -> None:
    painter.setBrush(QColor(look.iris))
    painter.drawEllipse(middle, 7.4, 7.6)
    painter.setBrush(QColor("#17110e"))
    painter.drawEllipse(middle, 3.6, 3.7)
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(middle + QPointF(-2.4, -2.6), 2.1, 2.1)


def _brow(painter: QPainter, look: Look, pose: Pose, side: int) -> None:
    lift = -26 - 4 * pose.brows
    pen = QPen(QColor(look.hair), 4.6, c=Qt.PenCapStyle.RoundCap)
    painter.strokePath(
        curve(
            [(side * 14, lift + 3), (side * 24, lift - 5, side * 36, lift - 6, side * 46, lift + 3)]
        ),
        pen,
    )


def _nose(painter: QPainter, look: Look) -> None:
    pen = QPen(soft(look.skin_shade, 230), 2.4, c=Qt.PenCapStyle.RoundCap)
    painter.strokePath(curve([(-9, 31), (-6, 36, 5, 37, 9, 31)]), pen)
    painter.strokePath(
        curve([(5, 2), (8, 12, 11, 20, 11, 26)]), QPen(soft(look.skin_shade, 110), 2)
    )


def _mouth(painter: QPainter, look: Look, pose: Pose) -> None:
    painter.save()
    painter.translate(MOUTH)
    half = 23 + 3.5 * pose.width - 3 * pose.mouth
    lips = QPen(QColor(look.lip), 3.4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    gap = 21 * pose.mouth
    inside = curve([(-half, -1), (-half * 0.5, 1 - gap * 0.22, half * 0.5, 1 - gap * 0.22, half, -1),
                    (half * 0.7, 9 + gap, -half * 0.7, 9 + gap, -half, -1)])  # fmt: skip
    if pose.mouth > 0.08:
        painter.setBrush(QColor("#5b2027"))
        painter.drawPath(inside)
        _teeth_and_tongue(painter, inside, half, gap)
        painter.strokePath(inside, lips)
    else:
        painter.strokePath(curve([(-half, -2), (-half * 0.5, 7, half * 0.5, 7, half, -2)]), lips)
    under = QPen(soft(look.skin_shade, 120), 2.2, c=Qt.PenCapStyle.RoundCap)
    low = 15 + gap * 0.75
    painter.strokePath(curve([(-9, low), (-4, low + 3, 4, low + 3, 9, low)]), under)
    painter.restore()


def _teeth_and_tongue(painter: QPainter, inside: QPainterPath, half: float, gap: float) -> None:
    painter.save()
    painter.setClipPath(inside)
    painter.setBrush(QColor("#c65a5e"))
    painter.drawEllipse(QPointF(0, 9 + gap * 0.75), half * 0.6, 3 + gap * 0.32)
    painter.setBrush(QColor("#fbf8f4"))
    painter.drawRoundedRect(QRectF(-half * 0.8, -8, half * 1.6, 8 + min(5.5, gap * 0.34)), 3, 3)
    painter.restore()


def _glasses(painter: QPainter, look: Look) -> None:
    painter.save()
    painter.setPen(QPen(QColor(look.hair).lighter(130), 2.6))
    painter.setBrush(soft("#ffffff", 22))
    for side in (-1, 1):
        painter.drawRoundedRect(QRectF(side * 31 - 24, -18, 48, 39), 15, 15)
        painter.drawLine(QPointF(side * 55, -6), QPointF(side * 74, -10))
    painter.drawPath(curve([(-7, -2), (-4, -7, 4, -7, 7, -2)]))
    painter.restore()
