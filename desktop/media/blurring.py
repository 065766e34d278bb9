"""Makes a picture, or the faces in it, unrecognisable."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]

Box: TypeAlias = tuple[int, int, int, int]
"""A face: left, top, width and height in pixels; it may reach beyond the picture."""
FaceFinder: TypeAlias = Callable[[Any], tuple[Box, ...]]
"""Takes (height, width, 3) uint8 blue-green-red; no box means that it found no face."""

BLOCKS = 16
"""So many blocks along the longer side are left of what is blurred: shoulders and light, no face."""
MARGIN = 0.35
"""A face is blurred with so much of its size around it: hair, ears and chin tell who it is."""


def blurred(pixels: Pixels, faces: FaceFinder | None = None) -> Pixels:
    """Return a picture with its faces blurred, or all of it where no face is found.

    Args:
        pixels: (height, width, 3) uint8 blue-green-red; not changed.
        faces: what finds them; None blurs the whole picture.
    """
    boxes = faces(pixels) if faces is not None else ()
    if not boxes:
        return _smeared(pixels, BLOCKS)
    result = pixels.copy()
    height, width = pixels.shape[:2]
    for left, top, wide, high in boxes:
        x0, x1 = _reach(left, wide, width)
        y0, y1 = _reach(top, high, height)
        if x1 > x0 and y1 > y0:
            result[y0:y1, x0:x1] = _smeared(pixels[y0:y1, x0:x1], BLOCKS // 3)
    return result


def _reach(start: int, length: int, limit: int) -> tuple[int, int]:
    more = round(length * MARGIN)
    return max(0, start - more), min(limit, start + length + more)


def _smeared(pixels: Pixels, blocks: int) -> Pixels:
    """Average over blocks and go softly from one to the next: what was between them is gone."""
    cv2: Any = load_cv2()
    height, width = pixels.shape[:2]
    longer = max(height, width)
    small = max(1, round(blocks * width / longer)), max(1, round(blocks * height / longer))
    few = cv2.resize(pixels, small, interpolation=cv2.INTER_AREA)
    return cv2.resize(few, (width, height), interpolation=cv2.INTER_LINEAR)
