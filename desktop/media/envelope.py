"""The outline of a sound, for drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop.base.errors import Fault, WorldError
from desktop.media.sound import decode_sound
from desktop.media.speech_file import SPEECH_RATE, read_samples

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy.typing as npt

    from desktop.base.timecode import Span


def envelope(path: Path, buckets: int) -> npt.NDArray[np.float32]:
    """Return the peaks of a sound file in equal stretches of time.

    Args:
        path: a ``speech.wav`` (fast), or any media file.
        buckets: how many stretches.

    Returns:
        (buckets,) float32 in 0..1; all zero when there is no sound in it.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE.
    """
    return peaks(_samples(path), buckets)


def envelope_of_parts(
    parts: Sequence[tuple[Path, Span]], length_ms: int, buckets: int
) -> npt.NDArray[np.float32]:
    """Return the peaks of a recording of which there are only parts.

    Args:
        parts: files, each with the span it shows; they overlap or not.
        length_ms: of the whole recording, more than 0.
        buckets: in how many stretches of time the whole is cut.

    Returns:
        (buckets,) float32 in 0..1; zero where there is no part.

    Raises:
        WorldError: as ``envelope``.
    """
    whole = np.zeros(buckets, np.float32)
    for path, span in parts:
        first = min(buckets, span.start_ms * buckets // length_ms)
        last = min(buckets, -(-span.end_ms * buckets // length_ms))
        whole[first:last] = np.maximum(whole[first:last], envelope(path, last - first))
    return whole


def peaks(samples: npt.NDArray[np.int16], buckets: int) -> npt.NDArray[np.float32]:
    """Return the peaks of (n,) int16 sound in equal stretches, as (buckets,) float32 in 0..1."""
    if not samples.size or buckets < 1:
        return np.zeros(max(0, buckets), np.float32)
    starts = np.arange(buckets) * samples.size // buckets
    highest = np.maximum.reduceat(samples, starts).astype(np.float32)
    lowest = np.minimum.reduceat(samples, starts).astype(np.float32)
    return (np.maximum(highest, -lowest) / 32768).astype(np.float32)


def _samples(path: Path) -> npt.NDArray[np.int16]:
    try:
        return read_samples(path)
    except WorldError as error:
        if error.fault is not Fault.MEDIA_UNREADABLE:
            raise
    return (decode_sound(path, SPEECH_RATE) * 32767).astype(np.int16)
