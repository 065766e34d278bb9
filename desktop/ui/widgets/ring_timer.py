"""A ring that empties as time goes by, with the time in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.texts.times import timer_words
from desktop.ui.theme import TEXT_SMALL, TEXT_TITLE

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SIDE = 112
WIDTH = 8


class RingTimer(QWidget):
    """Shows what is left of a time, or what went over it."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, side: int = SIDE, width: int = WIDTH
    ) -> None:
        super().__init__(parent)
        self._theme, self._width = theme, width
        self._share = 1.0
        self._words = ""
        self._over = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(side, side))
        theme.changed.connect(self.update)

    def show_time(self, left_ms: int, whole_ms: int) -> None:
        """Show a time left of a whole; a negative one has gone over."""
        self._over = left_ms < 0
        self._share = max(0.0, min(1.0, left_ms / whole_ms)) if whole_ms else 0.0
        seconds = -(-left_ms // 1000) if left_ms >= 0 else -left_ms // 1000
        words = f"{'+' if self._over else ''}{timer_words(seconds)}"
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring and the time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(*(self._width * sign for sign in (1, 1, -1, -1)))
        painter.setPen(QPen(self._theme.colour("track"), self._width))
        painter.drawEllipse(box)
        colour = "amber" if self._over else "accent"
        pen = QPen(
            self._theme.colour(colour), self._width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
        )
        painter.setPen(pen)
        if self._share > 0:
            painter.drawArc(box, 90 * 16, round(-self._share * 360 * 16))
        font = self.font()
        font.setPixelSize(TEXT_TITLE if self.width() >= SIDE else TEXT_SMALL)
        painter.setFont(font)
        painter.setPen(self._theme.colour("amber" if self._over else "ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
