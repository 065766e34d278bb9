"""The outline of a sound as thin bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    import numpy.typing as npt
    from PySide6.QtGui import QColor, QPainter

STEP = 3
"""One bar in so many pixels."""

QUIETEST = 0.05
"""A sound whose loudest peak lies below is not blown up to the full height."""


def paint_wave(
    painter: QPainter,
    box: QRectF,
    wave: npt.NDArray[np.float32],
    colour: QColor,
    part: tuple[float, float] = (0.0, 1.0),
) -> None:
    """Paint peaks as bars around the middle of a box, as loud as the loudest of all fills it.

    Args:
        painter: paints without outline in the colour.
        box: where.
        wave: (n,) peaks 0..1 in equal stretches of time.
        colour: of the bars.
        part: which part of the wave fills the box, as shares of its length.
    """
    heights = bars(wave, int(box.width() // STEP), part)
    if not heights.size:
        return
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
    tall = np.maximum(1.0, heights * box.height())
    middle = box.center().y()
    painter.drawRects(
        [
            QRectF(box.x() + place * STEP, middle - height / 2, STEP - 1, height)
            for place, height in enumerate(tall.tolist())
        ]
    )
    painter.restore()


def bars(
    wave: npt.NDArray[np.float32], count: int, part: tuple[float, float]
) -> npt.NDArray[np.float32]:
    """Return the height 0..1 of each of ``count`` bars over a part of a wave, as (count,) float32."""
    if not wave.size or count < 1:
        return np.zeros(0, np.float32)
    loudest = max(float(wave.max()), QUIETEST)
    edges = np.linspace(part[0] * wave.size, part[1] * wave.size, count + 1)
    first = np.clip(edges[:-1].astype(np.int64), 0, wave.size - 1)
    stop = max(int(first[-1]) + 1, min(wave.size, int(edges[-1])))
    highest: npt.NDArray[np.float32] = np.maximum.reduceat(wave[:stop], first)
    return (highest / loudest).astype(np.float32)
