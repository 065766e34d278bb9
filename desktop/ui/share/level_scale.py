"""Five levels on a line: one's own as a ring, those of the peers as filled dots that are counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.texts.beside import level_words
from desktop.ui.theme import SPACE_2, SPACE_3, TEXT_SMALL
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

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
            _dot(painter, self._theme, place)
        if level == self._own:
            _ring(painter, self._theme, place)
        painter.setPen(self._theme.colour("mute"))
        words = f"{level} ×{count}" if count > 1 else str(level)
        box = QRectF(place.x() - 30, place.y() + RADIUS + 4, 60, HEIGHT)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), words)

    def _x(self, level: int) -> float:
        room = self.width() - 2 * (SPACE_3 + RADIUS)
        return SPACE_3 + RADIUS + room * (level - 1) / (LEVELS - 1)


class LevelLegend(QWidget):
    """Says what the ring and the dots are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for paint, words in ((_ring, self.tr("you")), (_dot, self.tr("others"))):
            label = PlainLabel("small")
            label.setText(words)
            row.addWidget(_Shape(theme, paint))
            row.addWidget(label)


class _Shape(QWidget):
    def __init__(self, theme: Theme, paint: Callable[[QPainter, Theme, QPointF], None]) -> None:
        super().__init__()
        self._theme, self._paint = theme, paint
        self.setFixedSize(2 * RADIUS + 8, 2 * RADIUS + 8)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self._theme, QPointF(self.width() / 2, self.height() / 2))


def _dot(painter: QPainter, theme: Theme, place: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("blue"))
    painter.drawEllipse(place, RADIUS - 2, RADIUS - 2)


def _ring(painter: QPainter, theme: Theme, place: QPointF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 2.5))
    painter.drawEllipse(place, RADIUS + 2, RADIUS + 2)
