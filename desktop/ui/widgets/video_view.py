"""The picture with the checklist and the caption over it, painted in one go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.settings import OverlayMode
from desktop.ui.theme import (
    DARK,
    HIGH_CONTRAST,
    RADIUS,
    SPACE_3,
    SPACE_4,
    translucent,
)
from desktop.ui.widgets.layer_paint import Layer, LayerPainter
from desktop.ui.widgets.overlay import (
    Flash,
    OverlayContent,
)
from desktop.ui.widgets.wave import paint_wave

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PySide6.QtMultimedia import QVideoFrame

    from desktop.ui.theme import Theme, Tokens

SMALLEST = QSize(320, 120)


class VideoView(QWidget):
    """Shows the newest picture it was given, letterboxed; the overlay can be dragged.

    Signals:
        pressed: somebody clicked on the picture (not on the overlay).
        doubled: somebody clicked on it twice.
        arranged: the overlay is somewhere else, or more or less of it is shown.
    """

    pressed = Signal()
    doubled = Signal()
    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self._wave: npt.NDArray[np.float32] | None = None
        self._placeholder = ""
        self._caption = ""
        self._content = OverlayContent()
        self.flashes: tuple[Flash, ...] = ()
        self.mode = OverlayMode.SHOWN
        self._corner = QPointF(1.0, 0.0)  # where the overlay stands in its room, 0..1
        self._grip: QPoint | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SMALLEST)
        theme.changed.connect(self.update)

    def show_frame(self, frame: QVideoFrame) -> None:
        """Show a picture; of several before the next painting only the last is converted."""
        self._frame = frame
        self._placeholder = ""
        self.update()

    def show_placeholder(self, sentence: str, wave: npt.NDArray[np.float32] | None = None) -> None:
        """Show a sentence in place of a picture, over the outline of the sound if there is one."""
        self._frame = None
        self._image = QImage()
        self._wave = wave
        self._placeholder = sentence
        self.update()

    def show_caption(self, text: str) -> None:
        """Show the words that are being said, or nothing."""
        if text != self._caption:
            self._caption = text
            self.update()

    @property
    def caption(self) -> str:
        """The words that are shown."""
        return self._caption

    def show_overlay(self, content: OverlayContent) -> None:
        """Show these items over the picture."""
        if content != self._content:
            self._content = content
            self.update()

    def show_flashes(self, flashes: tuple[Flash, ...]) -> None:
        """Show the labels of the marks that are passed now."""
        if flashes != self.flashes:
            self.flashes = flashes
            self.update()

    def cycle_overlay(self) -> OverlayMode:
        """Go from shown to dimmed to hidden and round again."""
        modes = list(OverlayMode)
        self.mode = modes[(modes.index(self.mode) + 1) % len(modes)]
        self.update()
        self.arranged.emit()
        return self.mode

    def move_overlay(self) -> None:
        """Put the overlay into the next corner, clockwise."""
        right, low = self._corner.x() >= 0.5, self._corner.y() >= 0.5
        self._corner = QPointF(float(not low), float(right))
        self.update()
        self.arranged.emit()

    @property
    def corner(self) -> tuple[float, float]:
        """Where the overlay stands in its room, each from 0 (left, top) to 1."""
        return self._corner.x(), self._corner.y()

    def arrange(self, mode: OverlayMode, corner: tuple[float, float]) -> None:
        """Show the overlay like this, without saying so."""
        self.mode, self._corner = mode, QPointF(*corner)
        self.update()

    @property
    def overlay_box(self) -> QRect:
        """Where the overlay is painted; empty while it is hidden or does not fit."""
        nothing = bool(self._placeholder) and self._wave is None
        return QRect() if nothing else self._layer.box

    @property
    def _layer(self) -> Layer:
        return Layer(
            self.size(),
            self._content,
            tuple(self.flashes),
            self._caption,
            self.mode,
            (self._corner.x(), self._corner.y()),
        )

    @property
    def picture(self) -> QImage:
        """The picture that is shown, in its own size."""
        if self._frame is not None:
            self._image = self._frame.toImage()
            self._frame = None
        return self._image

    @override
    def sizeHint(self) -> QSize:
        """A comfortable size at 16:9."""
        return QSize(640, 360)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing is kept in pixels: the next painting fits."""
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, overlay and caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), translucent(HIGH_CONTRAST.background))
        if self._placeholder:
            self._paint_placeholder(painter)
        else:
            image = self.picture
            if not image.isNull():
                painter.drawImage(fit(image.size(), self.rect()), image)
        layer = self._layer
        if self._placeholder and self._wave is None:
            layer = replace(layer, mode=OverlayMode.HIDDEN)
        LayerPainter(painter, self.font(), self._tokens).paint(layer)
        self._round_corners(painter)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the overlay, or play and pause."""
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.overlay_box.contains(at):
            self._grip = at - self.overlay_box.topLeft()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.pressed.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell the second click apart, unless it is on the overlay."""
        self.mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._grip is None:
            self.doubled.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the overlay; it stays inside the picture."""
        if self._grip is None:
            return
        corner = event.position().toPoint() - self._grip - QPoint(SPACE_3, SPACE_3)
        room = self._layer.room(self.overlay_box.size())
        self._corner = QPointF(
            max(0.0, min(1.0, corner.x() / room.width())) if room.width() else 0.0,
            max(0.0, min(1.0, corner.y() / room.height())) if room.height() else 0.0,
        )
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the overlay go."""
        moved, self._grip = self._grip is not None, None
        self.unsetCursor()
        if moved:
            self.arranged.emit()

    @property
    def _tokens(self) -> Tokens:
        """Colours of what lies over the picture: dark, or of the highest contrast."""
        return HIGH_CONTRAST if self._theme.tokens is HIGH_CONTRAST else DARK

    def _paint_placeholder(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._theme.colour("soft"))
        if self._wave is not None:
            box = QRectF(self.rect()).adjusted(SPACE_4, 0, -SPACE_4, 0)
            height = min(box.height() / 2, 160.0)
            box = QRectF(box.x(), box.center().y() - height / 2, box.width(), height)
            paint_wave(painter, box, self._wave, self._theme.colour("accent", 0.35))
        painter.setPen(self._theme.colour("mute"))
        below = self.rect().adjusted(SPACE_4, SPACE_4, -SPACE_4, -SPACE_4)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if self._wave is None:
            flags = Qt.AlignmentFlag.AlignCenter
        painter.drawText(below, int(flags) | Qt.TextFlag.TextWordWrap, self._placeholder)

    def _round_corners(self, painter: QPainter) -> None:
        """Paint what lies around the rounded corners in the colour of the page."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("background"))
        painter.drawPath(outside.subtracted(inside))


def fit(picture: QSize, room: QRect) -> QRect:
    """Return the largest rectangle of the picture's shape in the middle of the room."""
    size = picture.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    box = QRect(QPoint(0, 0), size)
    box.moveCenter(room.center())
    return box
