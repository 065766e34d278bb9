"""The sound card's clock is not ours: sound is made a little longer or shorter, unheard.

A card that is off by 100 parts per million slides 60 ms in ten minutes (recording.md 2). Leaving
out or doubling samples would click; here a block is resampled to one sample more or less, by a
windowed sinc, so that its ends stay where they are and nothing jumps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

DEAD_S = 0.001
"""Estimates of when a block was heard waver by 0.1 ms (docs/decisions/0012); this is well above."""
CALM_S = 0.00025
LARGEST_CHANGE = 0.002
"""3.5 cents; the smallest change of pitch that is heard is about 5 cents."""
TAPS = 16
_REACH = TAPS // 2


class DriftServo:
    """Says by how many samples a block must be longer or shorter.

    Args:
        rate: samples per second.
    """

    def __init__(self, rate: int) -> None:
        self._dead = DEAD_S * rate
        self._calm = CALM_S * rate
        self._working = False
        self._budget = 0.0

    def steps(self, error: int, size: int) -> int:
        """Return how many samples to put in (or, below zero, to take out).

        Args:
            error: how many samples the line is short of where the block belongs.
            size: of the block.
        """
        if abs(error) > self._dead:
            self._working = True
        elif abs(error) <= self._calm:
            self._working, self._budget = False, 0.0
        if not self._working:
            return 0
        self._budget += size * LARGEST_CHANGE
        count = min(abs(error), int(self._budget))
        self._budget -= count
        return count if error > 0 else -count


def stretched(samples: npt.NDArray[np.int16], count: int) -> npt.NDArray[np.int16]:
    """Resample a block to another number of samples.

    Args:
        samples: (n,) int16.
        count: how many are wanted; a change of a few.

    Returns:
        (count,) int16 that covers the same time; the first sample stays itself.
    """
    size = samples.size
    if count == size or not size:
        return samples
    at = np.arange(count) * (size / count)
    first = np.floor(at).astype(np.int64)
    offsets = np.arange(1 - _REACH, _REACH + 1)
    distance = (at - first)[:, np.newaxis] - offsets
    weights = np.sinc(distance) * np.cos(np.clip(distance / _REACH, -1, 1) * np.pi / 2) ** 2
    weights /= weights.sum(axis=1, keepdims=True)
    taken = samples[np.clip(first[:, np.newaxis] + offsets, 0, size - 1)]
    wave = np.einsum("ij,ij->i", weights, taken.astype(np.float64))
    return np.clip(np.rint(wave), -32768, 32767).astype(np.int16)
