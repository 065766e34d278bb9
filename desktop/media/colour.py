"""Colour conversion by OpenCV: as fast as the ffmpeg program, which PyAV's own is not.

It gives BT.601 in limited range, and COLOUR_TAGS says so in the stream: a player that guesses
would take an HD picture for BT.709 and shift the skin towards red.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from types import ModuleType

    import numpy as np
    import numpy.typing as npt

    Pixels: TypeAlias = npt.NDArray[np.uint8]

_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")

_CAMERA_SETTINGS = {
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",  # opencv#17687: a minute to open a camera
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "2",  # an unplugged camera would block for ten seconds
    "OPENCV_AVFOUNDATION_SKIP_AUTH": "1",  # it asks on the main thread only; Qt asked before
    "OPENCV_LOG_LEVEL": "SILENT",  # what fails is said in our own words
}
"""OpenCV reads them once, when it is loaded, whoever loads it first."""

SMPTE170M = 6
LIMITED_RANGE = 1


def load_cv2() -> ModuleType:
    """Import OpenCV and undo what its import does to Qt's environment variables."""
    for name, value in _CAMERA_SETTINGS.items():
        os.environ.setdefault(name, value)
    before = {name: os.environ.get(name) for name in _QT_VARIABLES}
    import cv2

    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    return cv2


class PictureConverter:
    """Brings blue-green-red pictures of any size into the planes of one movie.

    Args:
        width: width of the movie in pixels, even.
        height: height of the movie in pixels, even.
    """

    def __init__(self, width: int, height: int) -> None:
        self._cv2: Any = load_cv2()
        self._size = (width, height)
        self._planes: Pixels | None = None

    def to_i420(self, pixels: Pixels) -> Pixels:
        """Return the picture as (height * 3 / 2, width) uint8 I420.

        A picture one pixel too large (an odd size) loses that row or column, another size is
        scaled. The array is used again by the next call.
        """
        width, height = self._size
        rows, columns = pixels.shape[:2]
        if (rows & ~1, columns & ~1) == (height, width):
            pixels = pixels[:height, :width]
        else:
            pixels = self._cv2.resize(pixels, (width, height), interpolation=3)
        self._planes = self._cv2.cvtColor(pixels, self._cv2.COLOR_BGR2YUV_I420, self._planes)
        assert self._planes is not None
        return self._planes
