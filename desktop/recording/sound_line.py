"""Sound without holes: blocks with times become one line of samples since the take began."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop.base.timecode import Span
from desktop.recording.drift import DriftServo, stretched

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop.devices.model import SoundBlock

TOLERANCE_S = 0.04
"""Up to here sound drifted, and is stretched; beyond it sound is missing (recording.md 2)."""


class SoundLine:
    """Places blocks on the time line of a take: what is missing becomes silence of the same length.

    Args:
        rate: samples per second.
        start_s: the take's zero on the monotonic clock.
    """

    def __init__(self, rate: int, start_s: float) -> None:
        self._rate = rate
        self._start_s = start_s
        self._tolerated = round(TOLERANCE_S * rate)
        self.position = 0
        self.captured = 0
        self.gaps: list[Span] = []
        self._lost = 0
        self._drift = DriftServo(rate)

    @property
    def lost_ms(self) -> int:
        """How much silence was put in for sound that never came."""
        return round(1000 * self._lost / self._rate)

    @property
    def captured_ms(self) -> int:
        """How much sound came from the microphone."""
        return round(1000 * self.captured / self._rate)

    def reaches(self, until_s: float) -> bool:
        """Say whether the line goes up to a moment on the monotonic clock, to the sample."""
        return self.position >= self._index(until_s)

    def place(self, block: SoundBlock, until_s: float | None = None) -> npt.NDArray[np.int16]:
        """Return the samples to write next: the block, cut or with silence before it.

        A block that belongs a little beside the line's end is stretched until the two agree.

        Args:
            block: int16 mono with the time of its first sample.
            until_s: the end of the take, if it is known; what lies behind is cut off.
        """
        begun = self.position > 0
        tolerated = self._tolerated if begun else 0
        error = self._index(block.at_s) - self.position
        missing = error if error > tolerated else 0
        samples = block.samples[-error:] if error < -tolerated else block.samples
        captured = samples.size
        if begun and abs(error) <= tolerated:
            samples = stretched(samples, captured + self._drift.steps(error, captured))
        if until_s is not None:
            room = self._index(until_s) - self.position - missing
            samples = samples[: max(0, room)]
            captured = min(captured, samples.size)
        if not samples.size:
            return samples
        self.captured += captured
        lead = self._silence(missing, note=begun or missing > self._tolerated)
        self.position += samples.size
        return np.concatenate([lead, samples])

    def fill(self, until_s: float) -> npt.NDArray[np.int16]:
        """Return silence up to a moment: nothing came from the microphone."""
        return self._silence(max(0, self._index(until_s) - self.position), note=True)

    def finish(self, until_s: float) -> npt.NDArray[np.int16]:
        """Return silence up to the end of the take; a rest within the tolerance is no loss."""
        count = max(0, self._index(until_s) - self.position)
        return self._silence(count, note=count > self._tolerated)

    def _index(self, at_s: float) -> int:
        return round((at_s - self._start_s) * self._rate)

    def _silence(self, count: int, *, note: bool) -> npt.NDArray[np.int16]:
        if count and note:
            start_ms = round(1000 * self.position / self._rate)
            end_ms = round(1000 * (self.position + count) / self._rate)
            self._lost += count
            if self.gaps and self.gaps[-1].end_ms == start_ms:
                self.gaps[-1] = Span(self.gaps[-1].start_ms, end_ms)
            else:
                self.gaps.append(Span(start_ms, end_ms))
        self.position += count
        return np.zeros(count, np.int16)
