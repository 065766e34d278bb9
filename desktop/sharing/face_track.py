"""Follows faces through a recording, so that what blurs them has no gap between two pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop.cues.faces import Face, FaceFinder, Pixels

Box: TypeAlias = tuple[int, int, int, int]

HOLD = 10
"""For so many pictures the place where a face was stays blurred beside where it is: a head that turns
is lost for a few, and the detector's box lags behind one that moves."""


class FaceTrack:
    """Gives the boxes to blur, picture by picture; none where no face is found at all.

    Args:
        finder: finds the faces of one picture.
        hold: how many pictures a place is kept.
    """

    def __init__(self, finder: FaceFinder, hold: int = HOLD) -> None:
        self._finder = finder
        self._hold = hold
        self._past: list[tuple[Box, ...]] = []

    def __call__(self, pixels: Pixels) -> tuple[Box, ...]:
        """Return left, top, width and height in pixels of what is to be blurred.

        Args:
            pixels: (height, width, 3) uint8 blue-green-red, the picture after the last one asked about.
        """
        height, width = pixels.shape[:2]
        now = tuple(_box(face, width, height) for face in self._finder.find(pixels))
        self._past = [*self._past[-self._hold :], now]
        return tuple({box for boxes in self._past for box in boxes}) if now else ()


def _box(face: Face, width: int, height: int) -> Box:
    box = face.box
    return (
        round(box.left * width),
        round(box.top * height),
        round(box.width * width),
        round(box.height * height),
    )
