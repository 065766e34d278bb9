"""Icons of the outline family in assets/icons, tinted by the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.base.assets import asset

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

SIZE = 18
_SCALES = (1, 2, 3)


def icon(name: str, colour: QColor, size: int = SIZE) -> QIcon:
    """Return an icon in one colour, sharp at 100 to 300 %; empty if there is no such file.

    Args:
        name: file name in assets/icons without ``.svg``.
        colour: what ``currentColor`` becomes.
        size: side in logical pixels.
    """
    path = asset("icons", f"{name}.svg")
    if not path.exists():
        return QIcon()
    source = path.read_text(encoding="utf-8").replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(source.encode()))
    result = QIcon()
    for scale in _SCALES:
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        result.addPixmap(pixmap)
    return result
