"""A mark that shines up on the picture for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QPen

from desktop.ui.outside.motion import motion_allowed
from desktop.ui.theme import MOTION_MS, RADIUS, SPACE_2, SPACE_3, TEXT_SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.theme import Theme

STAYS_MS = 900
FRAME = 6


class Pulse(QObject):
    """A frame around the picture and the name of the mark; both fade unless motion is unwanted.

    Signals:
        changed: paint again.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = "accent"
        self._strength = 0.0
        self.words = ""
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(STAYS_MS)
        self._stay.timeout.connect(self._fade)
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setDuration(MOTION_MS)
        self._fading.valueChanged.connect(self._be)

    @property
    def strength(self) -> float:
        """How strongly it is seen, from 0 to 1."""
        return self._strength

    def show(self, words: str, colour: str) -> None:
        """Shine up in a colour of the theme."""
        self.words, self._colour = words, colour
        self._fading.stop()
        self._be(1.0)
        self._stay.start()

    def stop(self) -> None:
        """Vanish at once."""
        self._stay.stop()
        self._fading.stop()
        self._be(0.0)

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint it over the picture at a place."""
        if self._strength <= 0:
            return
        painter.save()
        colour = QColor(self._theme.colour(self._colour))
        painter.setOpacity(self._strength)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, FRAME))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._paint_words(painter, place, colour)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        font = painter.font()
        font.setPixelSize(TEXT_SMALL)
        font.setBold(True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self.words) + 2 * SPACE_3
        height = painter.fontMetrics().height() + SPACE_2
        box = QRectF(place.right() - width - SPACE_3, place.top() + SPACE_3, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(self._theme.colour("panel"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.words)

    @Slot()
    def _fade(self) -> None:
        if motion_allowed():
            self._fading.start()
        else:
            self._be(0.0)

    @Slot(object)
    def _be(self, strength: float) -> None:
        self._strength = float(strength)
        self.changed.emit()
