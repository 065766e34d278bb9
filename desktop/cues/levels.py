"""Whether the sound itself is sound: clipped, nothing but zeros, or with the voice near the noise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop.base.timecode import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]
    Runs = npt.NDArray[np.intp]

CLIPPED = 0.999
CLIPPED_RUN = 3
"""domain.md 3.8: samples this near to full scale, so many in a row, are clipped."""
TOGETHER_S = 0.5
"""Clipped moments nearer than this are one place to listen to."""
DEAD_S = 1.5
"""A real microphone hisses: zeros for so long mean that none was heard (as in recording.sound_watch)."""
FLOOR_DB = -90.0
"""The quietest step of 16 bits: what a frame of zeros counts as."""
FRAME_S = 0.032
NOISE_PERCENTILE = 10
LEAST_SPEECH_S = 1.0
"""Of less speech than this no level is given."""


@dataclass(frozen=True, slots=True)
class Clipping:
    """How much of the sound is cut off at full scale: a share 0..1 of all samples, and where."""

    share: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class DeadSound:
    """How much of the sound is zeros: a share 0..1 of its length, and where."""

    share: float
    spans: tuple[Span, ...]

    @property
    def all(self) -> bool:
        """Say whether there is nothing else."""
        return self.share == 1.0


@dataclass(frozen=True, slots=True)
class SpeechLevel:
    """The level of the voice and of what is heard beneath it, in dBFS (RMS)."""

    speech_db: float
    noise_db: float

    @property
    def snr_db(self) -> float:
        """How far the voice stands above the rest, in dB."""
        return self.speech_db - self.noise_db


def clipping(sound: Sound, rate: int) -> Clipping:
    """Find samples cut off at full scale.

    Args:
        sound: (n,) float32, full scale ±1.
        rate: samples per second.
    """
    runs = _runs((sound >= CLIPPED) | (sound <= -CLIPPED))
    runs = runs[runs[:, 1] - runs[:, 0] >= CLIPPED_RUN]
    share = float((runs[:, 1] - runs[:, 0]).sum() / max(1, len(sound)))
    return Clipping(share, _spans(_joined(runs, round(TOGETHER_S * rate)), rate))


def dead_sound(sound: Sound, rate: int) -> DeadSound:
    """Find stretches in which every sample is zero; a sound without samples is all dead.

    Args:
        sound: (n,) float32.
        rate: samples per second.
    """
    if not sound.any():
        end_ms = len(sound) * 1000 // rate
        return DeadSound(1.0, (Span(0, end_ms),) if len(sound) else ())
    runs = _runs(sound == 0)
    runs = runs[runs[:, 1] - runs[:, 0] >= DEAD_S * rate]
    return DeadSound(float((runs[:, 1] - runs[:, 0]).sum() / len(sound)), _spans(runs, rate))


def speech_level(sound: Sound, rate: int, speech: Sequence[Span]) -> SpeechLevel | None:
    """Measure voice and noise: domain.md 3.8, RMS of the speech and the 10th percentile of all frames.

    Args:
        sound: (n,) float32.
        rate: samples per second.
        speech: where somebody speaks.

    Returns:
        None where less than a second is spoken. Stretches without a microphone are left out.
    """
    size = round(FRAME_S * rate)
    power = mean_squares(sound, size)
    spoken = np.zeros(len(power), np.bool_)
    for span in speech:
        spoken[span.start_ms * rate // (1000 * size) : span.end_ms * rate // (1000 * size)] = True
    if spoken.sum() * size < LEAST_SPEECH_S * rate or not power[spoken].any():
        return None
    heard = power[~_dead_frames(power, rate / size)]
    decibels = 10 * np.log10(np.maximum(heard, 10 ** (FLOOR_DB / 10)))
    noise = float(np.percentile(decibels, NOISE_PERCENTILE))
    return SpeechLevel(10 * float(np.log10(power[spoken].mean())), noise)


def mean_squares(sound: Sound, size: int) -> npt.NDArray[np.float64]:
    """Return the mean square of each whole frame of so many samples."""
    frames = sound[: len(sound) // size * size].reshape(-1, size)
    return np.einsum("ij,ij->i", frames, frames, dtype=np.float64) / size


def _dead_frames(power: npt.NDArray[np.float64], frames_a_second: float) -> npt.NDArray[np.bool_]:
    found = np.zeros(len(power), np.bool_)
    for start, end in _runs(power == 0):
        found[start:end] = end - start >= DEAD_S * frames_a_second
    return found


def _runs(mask: npt.NDArray[np.bool_]) -> Runs:
    """Return (runs, 2): where each run of True begins and ends."""
    at = np.flatnonzero(mask)
    if not at.size:
        return np.zeros((0, 2), np.intp)
    breaks = np.flatnonzero(np.diff(at) > 1)
    starts = at[np.concatenate([[0], breaks + 1])]
    ends = at[np.concatenate([breaks, [at.size - 1]])] + 1
    return np.stack([starts, ends], 1)


def _joined(runs: Runs, nearer: int) -> Runs:
    if len(runs) < 2:
        return runs
    apart = runs[1:, 0] - runs[:-1, 1] >= nearer
    starts = runs[np.concatenate([[True], apart]), 0]
    ends = runs[np.concatenate([apart, [True]]), 1]
    return np.stack([starts, ends], 1)


def _spans(runs: Runs, rate: int) -> tuple[Span, ...]:
    return tuple(Span(int(start) * 1000 // rate, int(end) * 1000 // rate) for start, end in runs)
