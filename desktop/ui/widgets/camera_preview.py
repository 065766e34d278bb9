"""The picture of the camera while nothing, or something, is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.theme import RADIUS, SPACE_2, SPACE_3, TEXT_SMALL
from desktop.ui.widgets.pulse import Pulse

if TYPE_CHECKING:
    from desktop.devices.model import Picture
    from desktop.ui.theme import Theme

ASPECT = 9 / 16
EMPTY, EMPTY_INK = "#0e1411", "#c9d4cd"
"""A stage without light looks alike in every colour scheme."""
GUIDE_HEAD = (0.5, 0.40, 0.13, 0.24)
"""Centre x, centre y, half width by height, half height: a head a third of the picture tall."""


class CameraPreview(QWidget):
    """Shows the latest picture, letterboxed; mirrored if wished; with a head-and-shoulders guide."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self._words = ""
        self.mirrored = True
        self.guide = False
        self._recording = ""
        self.pulse = Pulse(theme, self)
        self.pulse.changed.connect(self.update)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(256, 144)

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture; None shows the words instead. The newest wins."""
        if picture is not self._picture:
            self._picture = picture
            self.update()

    def show_words(self, words: str) -> None:
        """Say what stands in place of a picture."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.update()

    def show_recording(self, words: str) -> None:
        """Show the sign that a take is recorded, or take it away with an empty text."""
        if words != self._recording:
            self._recording = words
            self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return 16:9."""
        return QSize(640, 360)

    @override
    def hasHeightForWidth(self) -> bool:
        """Keep 16:9 where the layout allows it."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of 16:9."""
        return int(width * ASPECT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, guide and the recording sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        clip = QPainterPath()
        clip.addRoundedRect(place, RADIUS, RADIUS)
        painter.setClipPath(clip)
        if self._picture is None:
            self._paint_words(painter, place)
        else:
            self._paint_picture(painter, place, self._picture)
            if self.guide:
                self._paint_guide(painter, place)
        if self._recording:
            self._paint_sign(painter, place)
        self.pulse.paint(painter, place)

    def _place(self) -> QRectF:
        """Return where the picture goes: as large as fits, in the middle."""
        height, width = self._picture.pixels.shape[:2] if self._picture else (9, 16)
        scale = min(self.width() / width, self.height() / height)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def _paint_words(self, painter: QPainter, place: QRectF) -> None:
        painter.fillRect(place, QColor(EMPTY))
        painter.setPen(QColor(EMPTY_INK))
        margin = place.adjusted(SPACE_3, SPACE_3, -SPACE_3, -SPACE_3)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(margin, flags, self._words)

    def _paint_picture(self, painter: QPainter, place: QRectF, picture: Picture) -> None:
        # A decoder may leave room at the end of each row; QImage wants a plain buffer.
        pixels = picture.pixels if picture.pixels.flags.c_contiguous else picture.pixels.copy()
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888)
        painter.save()
        if self.mirrored:
            painter.setTransform(QTransform(-1, 0, 0, 1, self.width(), 0), combine=True)
        painter.drawImage(place, image)
        painter.restore()

    def _paint_guide(self, painter: QPainter, place: QRectF) -> None:
        pen = QPen(QColor(255, 255, 255, 150), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y, half_width, half_height = GUIDE_HEAD
        centre_x, centre_y = place.left() + place.width() * x, place.top() + place.height() * y
        across, up = place.height() * half_width * 1.4, place.height() * half_height
        painter.drawEllipse(QRectF(centre_x - across, centre_y - up, 2 * across, 2 * up))
        shoulders = QPainterPath()
        bottom = place.bottom()
        top = centre_y + up * 1.25
        shoulders.moveTo(centre_x - across * 2.6, bottom)
        shoulders.cubicTo(centre_x - across * 2.5, top, centre_x - across, top, centre_x, top)
        shoulders.cubicTo(
            centre_x + across, top, centre_x + across * 2.5, top, centre_x + across * 2.6, bottom
        )
        painter.drawPath(shoulders)

    def _paint_sign(self, painter: QPainter, place: QRectF) -> None:
        font = self.font()
        font.setPixelSize(TEXT_SMALL)
        font.setStyleStrategy(font.StyleStrategy.PreferAntialias)
        painter.setFont(font)
        words = f"●  {self._recording}"
        width = painter.fontMetrics().horizontalAdvance(words) + 2 * SPACE_3
        box = QRectF(
            place.left() + SPACE_3,
            place.top() + SPACE_3,
            width,
            painter.fontMetrics().height() + SPACE_2,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("record"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(self._theme.colour("on_record"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
