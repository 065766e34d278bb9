"""Loudness of mono sound after ITU-R BS.1770-4 and EBU R 128."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from tools.make_sample.voice import Sound

RATE = 48_000
TARGET_LUFS = -20.0
PEAK = 0.89
"""Highest sample, −1 dBFS."""
BLOCK, STEP = 19_200, 4_800
"""400 ms, and 100 ms on to the next."""
ABSOLUTE_GATE, RELATIVE_GATE = -70.0, -10.0
# The two filters of the K weighting at 48 kHz: numerator, denominator (BS.1770-4, tables 1 and 2).
SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285),
         (1.0, -1.69065929318241, 0.73248077421585))  # fmt: skip
HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))


def loudness(sound: Sound) -> float:
    """Return the integrated loudness in LUFS of mono sound at 48 kHz, 400 ms long at least."""
    weighted = _weighted(sound)
    starts = range(0, weighted.size - BLOCK + 1, STEP)
    power = np.array([np.mean(weighted[start : start + BLOCK] ** 2) for start in starts])
    heard = power[_lufs(power) > ABSOLUTE_GATE]
    if not heard.size:
        return ABSOLUTE_GATE
    gate = _lufs(np.mean(heard)) + RELATIVE_GATE
    return float(_lufs(np.mean(heard[_lufs(heard) > gate])))


def levelled(sound: Sound) -> Sound:
    """Return the sound at TARGET_LUFS, with the few peaks above PEAK rounded off."""
    gain = 10 ** ((TARGET_LUFS - loudness(sound)) / 20)
    louder = sound * np.float32(gain)
    knee = PEAK * 0.8
    over = np.abs(louder) > knee
    room = PEAK - knee
    louder[over] = np.sign(louder[over]) * (
        knee + room * np.tanh((np.abs(louder[over]) - knee) / room)
    )
    return louder


def _lufs(power: npt.ArrayLike) -> npt.NDArray[np.float64]:
    return -0.691 + 10 * np.log10(np.maximum(np.asarray(power, np.float64), 1e-12))


def _weighted(sound: Sound) -> npt.NDArray[np.float64]:
    """The filters are applied to the spectrum: the same result as running them, but fast."""
    padded = sound.size + RATE
    spectrum = np.fft.rfft(sound, padded)
    delay = np.exp(-2j * np.pi * np.fft.rfftfreq(padded))
    for above, below in (SHELF, HIGH_PASS):
        spectrum *= np.polyval(above[::-1], delay) / np.polyval(below[::-1], delay)
    return np.fft.irfft(spectrum, padded)[: sound.size]
