"""Five levels on a line: one's own as a ring, those of the peers as filled dots that are counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.ui.texts.beside import level_words
from desktop.ui.theme import SPACE_3, TEXT_SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme

HEIGHT, WIDEST, RADIUS = 44, 420, 7
LEVELS = 5


class LevelScale(QWidget):
    """Ring and dots differ in form, not in colour alone; the row above says the same in words."""

    def __init__(
        self, theme: Theme, own: int, peers: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._own, self._peers = theme, own, Counter(peers)
        self.setFixedHeight(HEIGHT)
        self.setMaximumWidth(WIDEST)
        self.setAccessibleName(level_words(own, peers))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        """As wide as five levels read well."""
        return QSize(WIDEST, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the ring and the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(TEXT_SMALL)
        painter.setFont(font)
        middle = RADIUS + 4.0
        painter.setPen(QPen(self._theme.colour("line"), 2))
        painter.drawLine(QPointF(self._x(1), middle), QPointF(self._x(LEVELS), middle))
        for level in range(1, LEVELS + 1):
            self._level(painter, level, QPointF(self._x(level), middle))

    def _level(self, painter: QPainter, level: int, place: QPointF) -> None:
        count = self._peers[level]
        if count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("blue"))
            painter.drawEllipse(place, RADIUS - 2, RADIUS - 2)
        if level == self._own:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2.5))
            painter.drawEllipse(place, RADIUS + 2, RADIUS + 2)
        painter.setPen(self._theme.colour("mute"))
        words = f"{level} ×{count}" if count > 1 else str(level)
        box = QRectF(place.x() - 30, place.y() + RADIUS + 4, 60, HEIGHT)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), words)

    def _x(self, level: int) -> float:
        room = self.width() - 2 * (SPACE_3 + RADIUS)
        return SPACE_3 + RADIUS + room * (level - 1) / (LEVELS - 1)
