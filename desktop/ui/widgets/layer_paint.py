"""What lies over a picture, painted the same way on the screen and into a movie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from desktop.base.plain_text import unturned
from desktop.base.settings import OverlayMode
from desktop.ui.theme import (
    DARK,
    RADIUS,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    TEXT_BODY,
    TEXT_SMALL,
    TEXT_TITLE,
    TEXT_WIDTH,
    translucent,
)
from desktop.ui.widgets.overlay import OverlayContent, plan_overlay
from desktop.ui.widgets.overlay_paint import OverlayPainter, panel_alpha

if TYPE_CHECKING:
    from desktop.ui.theme import Tokens
    from desktop.ui.widgets.overlay import Flash

LARGE_PICTURE = 640
"""From this height on captions are larger."""
FLASH_SHARE = 0.5
"""Of the picture's width the label of a mark takes no more."""


CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class Layer:
    """Overlay, labels and caption of one moment.

    Attributes:
        size: of the picture.
        corner: where the overlay stands in its room, 0..1 from the left and from the top.
    """

    size: QSize
    content: OverlayContent = OverlayContent()  # noqa: RUF009 - it is frozen
    flashes: tuple[Flash, ...] = ()
    caption: str = ""
    mode: OverlayMode = OverlayMode.SHOWN
    corner: tuple[float, float] = (1.0, 0.0)

    @property
    def box(self) -> QRect:
        """Where the overlay is painted; empty while it is hidden or does not fit."""
        size = plan_overlay(self.content, self.size).size
        if self.mode is OverlayMode.HIDDEN or size.isEmpty():
            return QRect()
        room = self.room(size)
        return QRect(
            round(SPACE_3 + room.width() * self.corner[0]),
            round(SPACE_3 + room.height() * self.corner[1]),
            size.width(),
            size.height(),
        )

    def room(self, overlay: QSize) -> QSize:
        """Return how far the overlay can be moved."""
        free = self.size - overlay - QSize(2 * SPACE_3, 2 * SPACE_3)
        return free.expandedTo(QSize(0, 0))


def caption_box(layer: Layer, metrics: QFontMetrics) -> QRectF:
    """Return where the caption stands: low in the middle, else where it leaves the overlay readable.

    That is low beside the overlay on its wider side, else at the top. Where there is room nowhere it
    stays low in the middle.
    """
    whole = QRect(QPoint(0, 0), layer.size)
    overlay = layer.box
    middle = _low_in(whole, layer.caption, metrics)
    if overlay.isEmpty():
        return middle
    left, right = QRect(whole), QRect(whole)
    left.setRight(overlay.left() - 1)
    right.setLeft(overlay.right() + 1)
    beside = _low_in(max(left, right, key=QRect.width), layer.caption, metrics)
    high = QRectF(middle)
    high.moveTop(SPACE_4)
    taken = QRectF(overlay.adjusted(-SPACE_1, -SPACE_1, SPACE_1, SPACE_1))
    fits = (each for each in (middle, beside, high)
            if not each.intersects(taken) and QRectF(whole).contains(each))  # fmt: skip
    return next(fits, middle)


def _low_in(room: QRect, caption: str, metrics: QFontMetrics) -> QRectF:
    """Return the box of a caption low in the middle of some room."""
    widest = max(1, min(room.width() - 2 * SPACE_4 - 2 * SPACE_3, TEXT_WIDTH))
    words = metrics.boundingRect(QRect(0, 0, widest, room.height()), CENTRED, caption)
    box = QRectF(0, 0, words.width() + 2 * SPACE_3, words.height() + SPACE_2)
    box.moveCenter(QPointF(room.left() + room.width() / 2, 0))
    box.moveBottom(room.height() - SPACE_4)
    return box


class LayerPainter:
    """Paints layers with one font, in the colours of some tokens."""

    def __init__(self, painter: QPainter, font: QFont, tokens: Tokens = DARK) -> None:
        """Take the painter of the picture."""
        self._painter, self._font, self._tokens = painter, font, tokens

    def paint(self, layer: Layer) -> None:
        """Paint overlay, labels and caption."""
        box = layer.box
        self._painter.setFont(self._font)
        if not box.isEmpty():
            plan = plan_overlay(layer.content, layer.size)
            look = OverlayPainter(self._painter, self._tokens)
            dimmed = layer.mode is OverlayMode.DIMMED
            look.paint(QRectF(box), layer.content, plan, dimmed=dimmed)
        if layer.mode is not OverlayMode.HIDDEN:
            for place, flash in enumerate(layer.flashes):
                self._paint_flash(layer, flash, place)
        if layer.caption:
            self._paint_caption(layer)

    def _paint_flash(self, layer: Layer, flash: Flash, place: int) -> None:
        """Paint a label on the side where the overlay is not."""
        painter, font = self._painter, QFont(self._font)
        font.setPixelSize(TEXT_SMALL)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(font)
        height = metrics.height() + SPACE_2
        widest = round(layer.size.width() * FLASH_SHARE)
        words = f"{flash.sign}  {unturned(flash.text)}"
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, widest - 2 * SPACE_3)
        width = metrics.horizontalAdvance(words) + 2 * SPACE_3
        left = SPACE_3 if layer.corner[0] >= 0.5 else layer.size.width() - width - SPACE_3
        box = QRectF(left, SPACE_3 + place * (height + SPACE_1), width, height)
        painter.setPen(QPen(translucent(str(getattr(self._tokens, flash.colour))), 2))
        painter.setBrush(translucent(self._tokens.background, panel_alpha(self._tokens)))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(translucent(self._tokens.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_caption(self, layer: Layer) -> None:
        painter, font = self._painter, QFont(self._font)
        large = layer.size.height() >= LARGE_PICTURE
        font.setPixelSize(TEXT_TITLE if large else TEXT_BODY)
        painter.setFont(font)
        box = caption_box(layer, QFontMetrics(font))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(translucent(self._tokens.background, panel_alpha(self._tokens)))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(translucent(self._tokens.ink))
        painter.drawText(box, CENTRED, unturned(layer.caption))
