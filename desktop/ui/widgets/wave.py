"""The outline of a sound as thin bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PySide6.QtGui import QColor, QPainter

STEP = 3
"""One bar in so many pixels."""


def paint_wave(
    painter: QPainter, box: QRectF, wave: npt.NDArray[np.float32], colour: QColor
) -> None:
    """Paint peaks as bars around the middle of a box, as loud as the loudest fills it.

    Args:
        painter: paints without outline in the colour.
        box: where.
        wave: (n,) peaks 0..1 in equal stretches of time.
        colour: of the bars.
    """
    bars = int(box.width() // STEP)
    if not wave.size or bars < 1:
        return
    loudest = max(float(wave.max()), 0.05)
    for bar in range(bars):
        first = bar * wave.size // bars
        last = max(first + 1, (bar + 1) * wave.size // bars)
        height = max(1.0, float(wave[first:last].max()) / loudest * box.height())
        top = box.center().y() - height / 2
        painter.fillRect(QRectF(box.x() + bar * STEP, top, STEP - 1, height), colour)
