"""Light and sharpness of a picture; of the picture only, whoever is in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]

LIGHT_ROWS, LENS_ROWS = 180, 360
"""Pictures are judged at these heights: larger ones say no more about the light, or a soft lens."""
BLOWN_Y, CRUSHED_Y = 250, 10
"""domain.md 3.8: brightness (Y, 0..255) in which nothing can be told apart any more."""
BLUR_TAPS = 9
"""Crété-Roffet and others, *The blur effect* (SPIE 2007): the picture is blurred by so many taps."""
BRIGHTEST = 95
"""Percentile: the brightest twentieth, of lamps, walls, paper and skin, tells whether it is dark."""
LEAST_CHANGE = 0.2
"""Mean change of brightness from pixel to pixel below which there is nothing to be sharp or soft."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, in shares 0..1 of its width and height."""

    left: float
    top: float
    width: float
    height: float

    def pixels_of(self, shape: tuple[int, ...]) -> tuple[slice, slice]:
        """Return rows and columns in a picture of a shape, at least one of each."""
        rows, columns = shape[:2]
        top, left = int(self.top * rows), int(self.left * columns)
        top, left = min(max(0, top), rows - 1), min(max(0, left), columns - 1)
        bottom = min(rows, max(top + 1, round((self.top + self.height) * rows)))
        right = min(columns, max(left + 1, round((self.left + self.width) * columns)))
        return slice(top, bottom), slice(left, right)


GUIDE = Box(0.42, 0.20, 0.16, 0.40)
"""Where the outline in the preview asks a face to be: looked at where no detector is at hand."""


@dataclass(frozen=True, slots=True)
class Exposure:
    """The light on a part of a picture; never its mean, which would tell the colour of skin.

    Attributes:
        blown: share 0..1 of its pixels that are white beyond detail.
        crushed: share 0..1 that are black beyond detail.
        backlight: how much brighter the rest is, as a difference of medians in 0..255.
        brightest: what the brightest twentieth of the whole picture begins with, in 0..255.
    """

    blown: float
    crushed: float
    backlight: float
    brightest: float = 255.0


def exposure(pixels: Pixels, part: Box = GUIDE) -> Exposure:
    """Measure the light by domain.md 3.8.

    Args:
        pixels: (height, width, 3) uint8, blue-green-red.
        part: a face, or where one is asked to be.
    """
    grey = to_grey(pixels, LIGHT_ROWS)
    rows, columns = part.pixels_of(grey.shape)
    inside = grey[rows, columns]
    outside = np.ones(grey.shape, np.bool_)
    outside[rows, columns] = False
    behind = float(np.median(grey[outside])) if outside.any() else 0.0
    return Exposure(
        blown=float((inside >= BLOWN_Y).mean()),
        crushed=float((inside <= CRUSHED_Y).mean()),
        backlight=behind - float(np.median(inside)),
        brightest=float(np.percentile(grey, BRIGHTEST)),
    )


def softness(pixels: Pixels) -> float | None:
    """Measure how soft a picture is: 0 is as sharp as pixels can be, 1 has no edge at all.

    The blur effect: how little changes when the picture is blurred once more. It does not depend on
    brightness or contrast.

    Args:
        pixels: (height, width, 3) uint8, blue-green-red.

    Returns:
        None where there is nothing to see: a bare wall, a covered lens.
    """
    grey = to_grey(pixels, LENS_ROWS).astype(np.float32)
    cv2: Any = load_cv2()
    found = [
        _softness_along(grey, cv2.blur(grey, taps), axis)
        for axis, taps in ((0, (1, BLUR_TAPS)), (1, (BLUR_TAPS, 1)))
    ]
    known = [each for each in found if each is not None]
    return max(known) if known else None


def _softness_along(
    grey: npt.NDArray[np.float32], blurred: npt.NDArray[np.float32], axis: int
) -> float | None:
    before = np.abs(np.diff(grey, axis=axis))
    change = float(before.mean())
    if change < LEAST_CHANGE:
        return None
    lost = np.maximum(0, before - np.abs(np.diff(blurred, axis=axis)))
    return 1 - float(lost.mean()) / change


def to_grey(pixels: Pixels, most_rows: int) -> Pixels:
    """Return brightness as (height, width) uint8, scaled down to as many rows at most."""
    cv2: Any = load_cv2()
    height, width = pixels.shape[:2]
    if height > most_rows:
        size = (max(1, round(width * most_rows / height)), most_rows)
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    grey: Pixels = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    return grey
