"""Brings pictures that are larger than wanted down to size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    from desktop.devices.model import PictureFormat, Pixels


def fitted(width: int, height: int, wanted: PictureFormat | None) -> tuple[int, int]:
    """Return the even size, in pixels, that fits into what is wanted; the aspect stays.

    A picture is never made larger; a picture that stands upright is held to the same area's sides.
    """
    share = 1.0
    if wanted is not None:
        longer, shorter = max(wanted.width, wanted.height), min(wanted.width, wanted.height)
        share = min(1.0, longer / max(width, height), shorter / min(width, height))
    return max(2, round(width * share) & ~1), max(2, round(height * share) & ~1)


class Scaler:
    """Scales pictures to one size.

    Args:
        size: width and height in pixels.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        self._cv2: Any = load_cv2()
        self._size = size

    def scale(self, pixels: Pixels) -> Pixels:
        """Return (height, width, 3) uint8 at the size; the picture itself if it has that size."""
        width, height = self._size
        if pixels.shape[:2] == (height, width):
            return pixels
        return self._cv2.resize(pixels, self._size, interpolation=self._cv2.INTER_AREA)
