"""Icons of the outline family in assets/icons, tinted by the theme."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.base.assets import asset

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    from desktop.ui.theme import Theme

SIZE = 18


def icon(name: str, colour: QColor, size: int = SIZE, *, room: int = 0) -> QIcon:
    """Return an icon in one colour, sharp on every screen there is now; empty if there is no such file.

    Args:
        name: file name in assets/icons without ``.svg``.
        colour: what ``currentColor`` becomes.
        size: side in logical pixels.
        room: what is left free at its right, for words that stand too near otherwise.
    """
    path = asset("icons", f"{name}.svg")
    if not path.exists():
        return QIcon()
    source = path.read_text(encoding="utf-8").replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(source.encode()))
    result = QIcon()
    for scale in sorted(scales()):
        pixmap = QPixmap(QSize(size + room, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        result.addPixmap(pixmap)
    return result


def scales() -> frozenset[int]:
    """Return the scales of the screens there are, rounded up: drawing for others takes time.

    ``Theme.changed`` tells when another screen comes.
    """
    return frozenset(math.ceil(each.devicePixelRatio()) for each in QGuiApplication.screens())


class ButtonIcon(QObject):
    """The icon of a button; it follows the theme."""

    def __init__(self, button: QAbstractButton, theme: Theme, name: str, *, room: int = 0) -> None:
        """Take the button, the name of the icon, and the room before the words."""
        super().__init__(button)
        self._button, self._theme, self._name, self._room = button, theme, name, room
        button.setIconSize(QSize(SIZE + room, SIZE))
        theme.changed.connect(self._tint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        self._button.setIcon(icon(self._name, self._theme.colour("ink"), room=self._room))


class SearchIcons(QObject):
    """A glass before what is searched for, a cross after it that empties the field."""

    def __init__(self, field: QLineEdit, theme: Theme) -> None:
        super().__init__(field)
        self._theme = theme
        place = field.ActionPosition
        self._glass, self._cross = QAction(self), QAction(self)
        field.addAction(self._glass, place.LeadingPosition)
        field.addAction(self._cross, place.TrailingPosition)
        self._glass.triggered.connect(field.setFocus)
        self._cross.triggered.connect(field.clear)
        field.textChanged.connect(self._show)
        theme.changed.connect(self._tint)
        self._tint()
        self._show(field.text())

    def label(self, search: str, clear: str) -> None:
        """Name both for screen readers and tooltips."""
        self._glass.setText(search)
        self._cross.setText(clear)

    @Slot(str)
    def _show(self, text: str) -> None:
        self._cross.setVisible(bool(text))

    @Slot()
    def _tint(self) -> None:
        for action, name in ((self._glass, "search"), (self._cross, "x")):
            action.setIcon(icon(name, self._theme.colour("mute")))
