"""The bands of sound and picture, each under its own name."""

from __future__ import annotations

import functools
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from desktop.cues.thresholds import band

if TYPE_CHECKING:
    from desktop.cues.model import Band


@dataclass(frozen=True, slots=True)
class SoundLimits:
    """Of the sound: LUFS, shares 0..1, dB."""

    loudness: Band
    clipping: Band
    snr: Band


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """Of the picture, in the units of ``cues.faces`` and ``cues.picture_quality``."""

    face_found: Band
    frame_size: Band
    headroom: Band
    eye_line: Band
    centre: Band
    blown: Band
    crushed: Band
    backlight: Band
    brightest: Band
    sharpness: Band


@functools.cache
def sound_limits() -> SoundLimits:
    """Return the bands that ship."""
    return SoundLimits(**_bands(SoundLimits))


@functools.cache
def picture_limits() -> PictureLimits:
    """Return the bands that ship."""
    return PictureLimits(**_bands(PictureLimits))


def _bands(kind: type[SoundLimits | PictureLimits]) -> dict[str, Band]:
    found = {each.name: band(each.name) for each in fields(kind)}
    return {name: each for name, each in found.items() if each is not None}
