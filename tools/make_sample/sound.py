"""From the voice's rate to the film's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from tools.make_sample.voice import Sound


def resampled(sound: Sound) -> Sound:
    """Return sound at twice its rate (24 to 48 kHz), band-limited, through its spectrum."""
    spectrum = np.fft.rfft(sound)
    wider = np.zeros(sound.size + 1, spectrum.dtype)
    wider[: spectrum.size] = spectrum
    return (2 * np.fft.irfft(wider, 2 * sound.size)).astype(np.float32)
