"""What would help the picture, before anything is recorded: about frame, light and lens, no person."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.cues.model import Standing
from desktop.cues.picture_quality import GUIDE, exposure, softness

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from desktop.cues.faces import Face, FaceFinder
    from desktop.cues.limits import PictureLimits
    from desktop.cues.model import Band
    from desktop.cues.picture_quality import Exposure

    Pixels = npt.NDArray[np.uint8]

KEPT, SHOWN_FROM, KEPT_FROM = 4, 3, 2
"""A remark comes when three of the last four looks agree, and goes when fewer than two do."""


class Remark(StrEnum):
    """What may be worth changing; in the order in which it helps."""

    DARK = "dark"
    BLOWN = "blown"
    BACKLIGHT = "backlight"
    NO_FACE = "no_face"
    SMALL = "small"
    LARGE = "large"
    LOW = "low"  # much room above the head
    HIGH = "high"  # none
    ASIDE = "aside"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a picture.

    Attributes:
        face: the largest one; None where the detector found none, or there is no detector.
        faces_looked_for: whether there was a detector.
        light: on the face, or where the outline asks for one.
        softness: 0..1; None where there is nothing to be sharp, or it was not measured.
    """

    face: Face | None
    faces_looked_for: bool
    light: Exposure
    softness: float | None


def look_at(pixels: Pixels, finder: FaceFinder | None, *, lens: bool = True) -> Look:
    """Look at a picture.

    Args:
        pixels: (height, width, 3) uint8, blue-green-red.
        finder: None without the detector's file.
        lens: whether sharpness is measured, too.
    """
    face = next(iter(finder.find(pixels)), None) if finder is not None else None
    light = exposure(pixels, face.box if face else GUIDE)
    return Look(face, finder is not None, light, softness(pixels) if lens else None)


def remarks_of(look: Look, limits: PictureLimits) -> tuple[Remark, ...]:
    """Return what may be worth changing, what helps most first."""
    light = look.light
    found = [
        (Remark.DARK, _above(limits.crushed, light.crushed) or _dark(limits, light)),
        (Remark.BLOWN, _above(limits.blown, light.blown)),
        (Remark.BACKLIGHT, _above(limits.backlight, light.backlight)),
        (Remark.NO_FACE, look.faces_looked_for and look.face is None),
        *(_of_frame(look.face, limits) if look.face else ()),
        (Remark.SOFT, look.softness is not None and _above(limits.sharpness, look.softness)),
    ]
    return tuple(remark for remark, holds in found if holds)


def _of_frame(face: Face, limits: PictureLimits) -> tuple[tuple[Remark, bool], ...]:
    small = _below(limits.frame_size, face.size)
    low = _above(limits.headroom, face.headroom) and _above(limits.eye_line, face.eye_line)
    return (
        (Remark.SMALL, small),
        (Remark.LARGE, _above(limits.frame_size, face.size)),
        (Remark.LOW, low and not small),  # nearer, there is less room
        (Remark.HIGH, _below(limits.headroom, face.headroom)),
        (Remark.ASIDE, limits.centre.standing(face.offset) is not Standing.WITHIN),
    )


def _dark(limits: PictureLimits, light: Exposure) -> bool:
    return _below(limits.brightest, light.brightest)


def _above(band: Band, value: float) -> bool:
    return band.standing(value) is Standing.ABOVE


def _below(band: Band, value: float) -> bool:
    return band.standing(value) is Standing.BELOW


class Steady:
    """Lets remarks stand still: a single look is no reason to say something, or to take it back."""

    def __init__(self) -> None:
        self._looks: deque[frozenset[Remark]] = deque(maxlen=KEPT)
        self._shown: tuple[Remark, ...] = ()

    def feed(self, remarks: tuple[Remark, ...]) -> tuple[Remark, ...]:
        """Take the remarks of a look, and return those to be shown."""
        self._looks.append(frozenset(remarks))
        counts = {each: sum(each in look for look in self._looks) for each in Remark}
        self._shown = tuple(
            each
            for each in Remark
            if counts[each] >= (KEPT_FROM if each in self._shown else SHOWN_FROM)
        )
        return self._shown

    @property
    def settled(self) -> bool:
        """Say whether enough was seen to say that all is well."""
        return len(self._looks) >= SHOWN_FROM
