"""How a decoded picture is to be turned or mirrored before it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from av.sidedata.sidedata import Type

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop.media.containers import Frame

_MATRIX = 9
_TINY, _TINY_FORMAT = 16, "gray"


class Posture:
    """How the pictures of one stream are to be turned. It is read anew where the angle changes, not of each picture."""

    def __init__(self) -> None:
        self._angle: int | None = None
        self._placing = (False, False, False)

    def upright(self, pixels: npt.NDArray[np.uint8], frame: Frame) -> npt.NDArray[np.uint8]:
        """Return a picture as it is shown.

        Args:
            pixels: (height, width, 3) as stored.
            frame: where they come from.
        """
        if frame.rotation != self._angle:
            self._angle, self._placing = frame.rotation, _placing(frame)
        sideways, from_right, from_below = self._placing
        if not any(self._placing):
            return pixels
        if sideways:
            pixels = pixels.transpose(1, 0, 2)
        if from_right:
            pixels = pixels[:, ::-1]
        if from_below:
            pixels = pixels[::-1]
        return np.ascontiguousarray(pixels)


def is_upright(frame: Frame) -> bool:
    """Say whether a picture is shown as it is stored."""
    return not any(_placing(frame))


def is_sideways(frame: Frame) -> bool:
    """Say whether the width of a picture as it is stored is its height as it is shown."""
    return _placing(frame)[0]


def _placing(frame: Frame) -> tuple[bool, bool, bool]:
    """Return whether rows become columns, and what is left then comes to the right, and what is above below.

    The matrix of the file maps a place to ``(a x + c y, b x + d y)`` (ISO 14496-12, 6.2.2). A telephone turns its pictures by
    it, and mirrors those of the camera at its front.

    PyAV's ``side_data`` and its picture hold each other until Python looks for garbage: it is read of a tiny copy.
    """
    for each in frame.reformat(_TINY, _TINY, _TINY_FORMAT, threads=1).side_data:
        if each.type == Type.DISPLAYMATRIX:
            a, b, _, c, d = np.frombuffer(bytes(each), np.int32, _MATRIX)[:5].tolist()
            if abs(a) + abs(d) >= abs(b) + abs(c):
                return False, a < 0, d < 0
            return True, c < 0, b < 0
    return False, False, False
