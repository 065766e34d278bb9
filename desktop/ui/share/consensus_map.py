"""One take along time: where people pointed, taller where more of them did, marked where they disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.texts.review import span_text
from desktop.ui.theme import TEXT_SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from desktop.review.consensus import Stretch
    from desktop.ui.theme import Theme

HEIGHT, LEAST, STEP = 52, 10, 8
SIGN = 16
"""Of the height is kept for what is written above a block."""
NARROWEST = 8


class ConsensusMap(QWidget):
    """Blocks on a line; a click plays one. The rows below it offer the same to the keyboard.

    Signals:
        chosen(Span): play this.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        length_ms: int,
        stretches: Sequence[Stretch],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._length = theme, max(1, length_ms)
        self._stretches = tuple(stretches)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(span_text(each.span) for each in self._stretches))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(320, HEIGHT)

    def box(self, stretch: Stretch) -> QRectF:
        """Return where a stretch is painted."""
        scale = self.width() / self._length
        left = stretch.span.start_ms * scale
        wide = max(NARROWEST, stretch.span.length_ms * scale)
        tall = min(HEIGHT - 2.0 - SIGN, LEAST + STEP * stretch.reviewers)
        return QRectF(min(left, self.width() - wide), HEIGHT - 2 - tall, wide, tall)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and the blocks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, HEIGHT - 2, self.width(), 2), self._theme.colour("line"))
        font = self.font()
        font.setPixelSize(TEXT_SMALL)
        painter.setFont(font)
        for each in reversed(self._stretches):  # disagreements last, above the others
            box = self.box(each)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("amber" if each.disagree else "blue"))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(self._theme.colour("ink"))
            sign = "⇄" if each.disagree else str(each.reviewers)
            above = QRectF(box.center().x() - 20, box.top() - SIGN, 40, SIGN)
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), sign)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Play the block that is under the pointer, or the nearest one."""
        at = event.position().x()
        if self._stretches:
            nearest = min(self._stretches, key=lambda each: abs(self.box(each).center().x() - at))
            self.chosen.emit(nearest.span)
