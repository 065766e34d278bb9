"""Draws the speaker: head and shoulders before a plain wall, as a camera would frame them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)

from tools.make_sample.face import draw_face
from tools.make_sample.strokes import curve, mirrored, soft

if TYPE_CHECKING:
    from tools.make_sample.looks import Look
    from tools.make_sample.motion import Pose

WIDTH, HEIGHT = 854, 480
HEAD = QPointF(WIDTH / 2, 206)
"""Where the middle of the face is at rest: the eyes are on the upper third."""


def draw(look: Look, pose: Pose) -> QImage:
    """Return the picture of a pose, WIDTH × HEIGHT, 24 bits RGB."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _wall(painter, look)
    _shadow_on_wall(painter, pose)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.save()
    _to_head(painter, pose)
    _hair_behind(painter, look)
    painter.restore()
    _body(painter, look, pose)
    _to_head(painter, pose)
    _ears(painter, look)
    draw_face(painter, look, pose)
    _hair_before(painter, look)
    painter.end()
    return image


def _to_head(painter: QPainter, pose: Pose) -> None:
    painter.translate(HEAD + QPointF(pose.sway, pose.nod - pose.breath * 0.4))
    painter.translate(0, 110)
    painter.rotate(pose.tilt)
    painter.translate(0, -110)


def _wall(painter: QPainter, look: Look) -> None:
    light = QRadialGradient(QPointF(WIDTH * 0.36, HEIGHT * 0.3), WIDTH * 0.72)
    light.setColorAt(0, QColor(look.wall_light))
    light.setColorAt(1, QColor(look.wall_dark))
    painter.fillRect(0, 0, WIDTH, HEIGHT, light)


def _shadow_on_wall(painter: QPainter, pose: Pose) -> None:
    middle = HEAD + QPointF(46 + pose.sway * 0.6, 34)
    shade = QRadialGradient(middle, 190)
    shade.setColorAt(0, soft("#26332c", 70))
    shade.setColorAt(0.55, soft("#26332c", 40))
    shade.setColorAt(1, soft("#26332c", 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawEllipse(middle, 190, 190)


def _body(painter: QPainter, look: Look, pose: Pose) -> None:
    painter.save()
    painter.translate(WIDTH / 2 + pose.sway * 0.35, 300 - pose.breath)
    painter.setBrush(_sideways(look.jacket, look.jacket_dark, 230))
    painter.drawPath(_shoulders())
    painter.setBrush(QColor(look.shirt))
    painter.drawPath(mirrored([(0, 30), (30, 32, 44, 20, 46, 10), (44, 70, 26, 140, 0, 190)]))
    _neck(painter, look)
    _collar(painter, look)
    _buttons(painter)
    painter.restore()


def _shoulders() -> QPainterPath:
    half = [(0, 18), (30, 18, 44, 14, 50, 8), (74, 34, 150, 38, 188, 72), (222, 102, 236, 150, 240, 200),
            (160, 200, 80, 200, 0, 200)]  # fmt: skip
    return mirrored(half)


def _neck(painter: QPainter, look: Look) -> None:
    neck = mirrored(
        [(0, -60), (20, -60, 34, -60, 38, -60), (36, -20, 36, 0, 46, 14), (36, 40, 16, 56, 0, 58)]
    )
    painter.setBrush(QColor(look.skin))
    painter.drawPath(neck)
    shade = QLinearGradient(0, -10, 0, 46)
    shade.setColorAt(0, soft(look.skin_shade, 235))
    shade.setColorAt(1, soft(look.skin_shade, 0))
    painter.setBrush(shade)
    painter.drawPath(neck)


def _collar(painter: QPainter, look: Look) -> None:
    for side in (1, -1):
        painter.save()
        painter.scale(side, 1)
        painter.setBrush(QColor(look.shirt))
        painter.drawPath(curve([(46, 2), (52, 10, 54, 22, 52, 34), (44, 52, 34, 66, 26, 74), (18, 66, 8, 60, 0, 56),
                                (20, 50, 40, 34, 46, 2)]))  # fmt: skip
        painter.setPen(QPen(soft("#4d5a52", 60), 1.4))
        painter.drawPath(curve([(0, 57), (10, 61, 19, 67, 26, 74), (34, 66, 45, 51, 53, 33)]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.jacket_dark))
        painter.drawPath(curve([(52, 8), (62, 18, 74, 26, 86, 30), (84, 60, 80, 74, 70, 92), (74, 96, 78, 98, 84, 100),
                                (62, 140, 30, 176, 0, 196), (24, 150, 48, 90, 52, 8)]))  # fmt: skip
        painter.restore()


def _buttons(painter: QPainter) -> None:
    painter.setPen(QPen(soft("#4d5a52", 46), 1.2))
    painter.drawLine(QPointF(4, 61), QPointF(4, 182))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft("#4d5a52", 90))
    for y in (84, 122, 160):
        painter.drawEllipse(QPointF(0, y), 2, 2)


def _ears(painter: QPainter, look: Look) -> None:
    if look.bob:
        return
    for side in (1, -1):
        painter.setBrush(QColor(look.skin))
        painter.drawEllipse(QPointF(side * 76, 8), 12, 20)
        painter.setBrush(soft(look.skin_shade, 150))
        painter.drawEllipse(QPointF(side * 77, 9), 6, 12)


def _hair_behind(painter: QPainter, look: Look) -> None:
    if not look.bob:
        return
    painter.setBrush(_sideways(look.hair, look.hair, 110))
    painter.drawPath(mirrored([(0, -134), (66, -134, 104, -92, 104, -18), (104, 40, 116, 78, 96, 122),
                               (80, 134, 56, 130, 44, 118), (30, 110, 10, 110, 0, 110)]))  # fmt: skip


def _hair_before(painter: QPainter, look: Look) -> None:
    shine = QLinearGradient(-60, -130, 60, -20)
    shine.setColorAt(0, QColor(look.hair))
    shine.setColorAt(0.42, QColor(look.hair_light))
    shine.setColorAt(1, QColor(look.hair))
    painter.setBrush(QBrush(shine))
    painter.drawPath(_bob() if look.bob else _short())


def _short() -> QPainterPath:
    return curve([(-79, 6), (-96, -60, -84, -118, -22, -130), (40, -142, 98, -112, 79, 6), (75, -14, 74, -30, 66, -46),
                  (40, -46, 0, -56, -30, -80), (-40, -62, -58, -54, -66, -44), (-74, -30, -75, -14, -79, 6)])  # fmt: skip


def _bob() -> QPainterPath:
    return curve([(-26, -96), (-40, -50, -66, -30, -72, 18), (-74, 52, -72, 84, -62, 112), (-80, 124, -98, 116, -100, 96),
                  (-108, 40, -110, -20, -100, -58), (-84, -118, -40, -138, 0, -137), (52, -138, 92, -108, 102, -52),
                  (110, -10, 106, 50, 101, 98), (98, 116, 80, 124, 63, 112), (72, 84, 75, 50, 73, 14),
                  (70, -24, 30, -52, -26, -96)])  # fmt: skip


def _sideways(light: str, dark: str, reach: float) -> QLinearGradient:
    shade = QLinearGradient(-reach, 0, reach, 0)
    shade.setColorAt(0, QColor(light))
    shade.setColorAt(0.55, QColor(light))
    shade.setColorAt(1, QColor(dark))
    return shade
