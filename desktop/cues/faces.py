"""Where a face is in a picture: its place and size, and nothing about whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from desktop.cues.picture_quality import Box
from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]

ROWS = (180, 320)
"""Pictures are searched at this height, and where there is no face at a larger one: a face of a tenth
of the height is found at once, one of a twentieth in twice the time."""
CERTAIN = 0.7
"""How sure the detector must be, 0..1."""
WARY = 0.5
"""So sure where a missed face does harm and one too many does none."""
OVERLAP = 0.3
MOST = 50
"""Of so many candidates the best are kept: OpenCV's own default is 5000."""
HAIR = 0.25
"""The detector's box ends at the hairline; above it stands about so much of its height."""
_LEFT_EYE_Y, _RIGHT_EYE_Y, _SCORE = 5, 7, 14


@dataclass(frozen=True, slots=True)
class Face:
    """A face as the detector sees it, in shares 0..1 of the picture.

    Attributes:
        box: from the hairline to the chin.
        eye_line: how far the eyes are from the top edge.
        certainty: of the detector.
    """

    box: Box
    eye_line: float
    certainty: float = 1.0

    @property
    def size(self) -> float:
        """Its height in that of the picture."""
        return self.box.height

    @property
    def headroom(self) -> float:
        """What is left above the head; negative where the head is cut."""
        return self.box.top - HAIR * self.box.height

    @property
    def offset(self) -> float:
        """How far it is from the middle: negative to the left of the picture, at most ±0.5."""
        return self.box.left + self.box.width / 2 - 0.5


class FaceFinder(Protocol):
    """Finds faces; one caller at a time."""

    def find(self, pixels: Pixels) -> tuple[Face, ...]:
        """Return the faces of a picture, the largest first.

        Args:
            pixels: (height, width, 3) uint8, blue-green-red.
        """
        ...


class LoadFinder(Protocol):
    """Makes the face detector."""

    def __call__(self) -> FaceFinder | None:
        """Return it; None without its file."""
        ...


class YuNet:
    """OpenCV's FaceDetectorYN with the YuNet network.

    Args:
        network: the bytes of its file, whose sum was checked.
        thorough: look again, closer, where no face is found.
        wary: look closer always, and take what is less certain.
    """

    def __init__(self, network: bytes, *, thorough: bool = True, wary: bool = False) -> None:
        self._cv2: Any = load_cv2()
        self._rows = ROWS if thorough or wary else ROWS[:1]
        self._wary = wary
        self._size = (ROWS[0] * 16 // 9, ROWS[0])
        self._inner: Any = self._cv2.FaceDetectorYN.create(
            "onnx",
            np.frombuffer(network, np.uint8),  # by its bytes: a path may hold any character
            np.zeros(0, np.uint8),
            self._size,
            WARY if wary else CERTAIN,
            OVERLAP,
            MOST,
        )

    def find(self, pixels: Pixels) -> tuple[Face, ...]:
        """Search a picture, scaled down."""
        if self._wary:
            return unlike(face for rows in self._rows for face in self._search(pixels, rows))
        return next((found for rows in self._rows if (found := self._search(pixels, rows))), ())

    def _search(self, pixels: Pixels, rows: int) -> tuple[Face, ...]:
        height, width = pixels.shape[:2]
        size = (max(1, round(width * rows / height)), rows)
        small = self._cv2.resize(pixels, size, interpolation=self._cv2.INTER_AREA)
        if size != self._size:
            self._inner.setInputSize(size)
            self._size = size
        _, found = self._inner.detect(small)
        return () if found is None else faces_of(found, size)


def unlike(faces: Iterable[Face]) -> tuple[Face, ...]:
    """Leave out what was found before, at another size; the largest first."""
    found: list[Face] = []
    for face in faces:
        if all(_overlap(face.box, other.box) < OVERLAP for other in found):
            found.append(face)
    return tuple(sorted(found, key=lambda face: -face.size))


def _overlap(one: Box, other: Box) -> float:
    """Return what two boxes share of what they cover together, 0..1."""
    across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    shared = max(0.0, across) * max(0.0, down)
    both = one.width * one.height + other.width * other.height - shared
    return shared / both if both > 0 else 0.0


def faces_of(rows: npt.NDArray[np.float32], size: tuple[int, int]) -> tuple[Face, ...]:
    """Read what FaceDetectorYN gives, the largest face first.

    Args:
        rows: (faces, 15) pixels: left, top, width, height, five points from the right eye on as x
            and y, and the certainty 0..1.
        size: width and height of the picture in pixels.
    """
    return tuple(sorted((_face(row, size) for row in rows), key=lambda face: -face.size))


def _face(row: npt.NDArray[np.float32], size: tuple[int, int]) -> Face:
    width, height = size
    left, top, wide, high = (float(each) for each in row[:4])
    eyes = float(row[_LEFT_EYE_Y] + row[_RIGHT_EYE_Y]) / 2
    box = Box(left / width, top / height, wide / width, high / height)
    return Face(box, eyes / height, float(row[_SCORE]))
