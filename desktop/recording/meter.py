"""Peak and RMS of the sound in dBFS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

WINDOW_S = 0.05
FLOOR_DBFS = -120.0
"""Stands for silence: below the quietest step of 16 bits (−90 dBFS)."""
FULL_SCALE = 32768.0


@dataclass(frozen=True, slots=True)
class Level:
    """Peak and RMS of the last 50 ms, in dBFS: 0 is the largest int16, −120 stands for silence."""

    peak_dbfs: float = FLOOR_DBFS
    rms_dbfs: float = FLOOR_DBFS


class Meter:
    """Measures blocks of sound as they come; feed and ask from any thread.

    Args:
        rate: samples per second.
    """

    def __init__(self, rate: int) -> None:
        self._window = max(1, int(rate * WINDOW_S))
        self._recent: npt.NDArray[np.int16] = np.zeros(0, np.int16)

    def feed(self, samples: npt.NDArray[np.int16]) -> None:
        """Take (n,) int16."""
        recent = (
            samples if samples.size >= self._window else np.concatenate([self._recent, samples])
        )
        self._recent = recent[-self._window :]

    @property
    def level(self) -> Level:
        """The level of the last 50 ms."""
        recent = self._recent
        if not recent.size:
            return Level()
        wave = recent.astype(np.float64) / FULL_SCALE
        return Level(_dbfs(float(np.abs(wave).max())), _dbfs(float(np.sqrt(np.mean(wave**2)))))


def _dbfs(share: float) -> float:
    return max(FLOOR_DBFS, 20 * float(np.log10(share))) if share > 0 else FLOOR_DBFS
