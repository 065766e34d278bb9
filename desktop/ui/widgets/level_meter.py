"""The level of the microphone in dBFS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

FLOOR_DBFS = -60.0
LOUD_DBFS = -9.0
CLIPPING_DBFS = -1.0
"""recording.md 3: above −1 dBFS the sound clips."""
HEIGHT = 10
FALL_DB = 1.5
"""How far the bar falls between two paints: a level is easier to read when it falls slowly."""


class LevelMeter(QWidget):
    """A bar from −60 to 0 dBFS: green, amber from −9 on, orange where it clips: red is for recording."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = FLOOR_DBFS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def show_level(self, peak_dbfs: float) -> None:
        """Show a peak; the bar rises at once and falls slowly."""
        shown = max(peak_dbfs, self._shown - FALL_DB, FLOOR_DBFS)
        if shown != self._shown:
            self._shown = shown
            self.update()

    @property
    def shown_dbfs(self) -> float:
        """What the bar shows."""
        return self._shown

    @override
    def sizeHint(self) -> QSize:
        """Return a long thin bar."""
        return QSize(320, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        painter.setClipPath(clip)
        painter.fillRect(whole, self._theme.colour("track"))
        for start, end, colour in (
            (FLOOR_DBFS, LOUD_DBFS, "accent"),
            (LOUD_DBFS, CLIPPING_DBFS, "amber"),
            (CLIPPING_DBFS, 0.0, "orange"),
        ):
            left, right = self._at(start), self._at(min(end, self._shown))
            if right > left:
                painter.fillRect(
                    QRectF(left, 0, right - left, whole.height()), self._theme.colour(colour)
                )

    def _at(self, dbfs: float) -> float:
        return self.width() * (dbfs - FLOOR_DBFS) / -FLOOR_DBFS
