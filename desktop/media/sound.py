"""Decodes sound, and changes its rate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import av
import numpy as np

from desktop.media.containers import frames, open_media, sound_stream, zero_of
from desktop.media.faults import unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

_JITTER_S = 0.05
_LONGEST_SILENCE_S = 3600
_SILENCE_S = 60
"""So much at a time: an hour of it at once is 350 MB."""


class Resampler:
    """Changes the rate of a stream of int16 mono sound, block by block.

    After ``finish`` exactly ``round(samples in * to_rate / from_rate)`` samples have come out,
    and none is moved in time.

    Args:
        from_rate: samples per second that go in.
        to_rate: samples per second that come out.
    """

    def __init__(self, from_rate: int, to_rate: int) -> None:
        self._from, self._to = from_rate, to_rate
        self._inner: Any = av.AudioResampler(format="s16", layout="mono", rate=to_rate)
        self._in = self._out = 0

    def feed(self, samples: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
        """Put (n,) int16 in, and return what is ready."""
        if self._from == self._to:
            return samples
        if not samples.size:
            return samples[:0]
        frame = av.AudioFrame.from_ndarray(samples[np.newaxis], "s16", "mono")
        frame.sample_rate = self._from
        frame.pts = None
        self._in += samples.size
        return self._counted(_joined(self._inner.resample(frame)))

    def finish(self) -> npt.NDArray[np.int16]:
        """Return the rest; the resampler is used up."""
        if self._from == self._to or not self._in:
            return np.zeros(0, np.int16)
        rest = _joined(self._inner.resample(None))
        due = round(self._in * self._to / self._from) - self._out
        if rest.size < due:
            rest = np.concatenate([rest, np.zeros(due - rest.size, np.int16)])
        return self._counted(rest[: max(0, due)])

    def _counted(self, samples: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
        self._out += samples.size
        return samples


def iter_sound(path: Path, rate: int = 48_000) -> Iterator[tuple[npt.NDArray[np.int16], float]]:
    """Decode the sound of a file, block by block, as mono.

    Yields:
        ``(samples, at_s)``: (n,) int16 at the rate, and when the first of them is heard, in
        seconds from the start of the file's presentation. A hole in the file's own time shows
        as a jump of ``at_s``; blocks never overlap.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE (also when there is no sound).
    """
    with open_media(path) as container:
        stream = sound_stream(container)
        if stream is None:
            raise unreadable(path, "no sound")
        zero = zero_of(container)
        resampler: Any = None
        due_s: float | None = None
        for frame in frames(container, stream):
            at_s = due_s or 0.0
            if frame.pts is not None:
                at_s = float(frame.pts * frame.time_base - zero)
            if due_s is None or abs(at_s - due_s) > _JITTER_S or resampler is None:
                if resampler is not None:
                    yield from resampler.rest()
                resampler = _Run(rate, at_s)
            yield from resampler.take(frame)
            due_s = at_s + frame.samples / frame.sample_rate
        if resampler is not None:
            yield from resampler.rest()


def decode_sound(path: Path, rate: int = 16_000) -> npt.NDArray[np.float32]:
    """Decode the whole sound of a file.

    Args:
        path: any media file that is opened at all.
        rate: samples per second wanted.

    Returns:
        (n,) float32 in -1..1, mono; index 0 is the start of the file's presentation, so that
        times fit its picture. Holes are silence.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE (also when there is no sound).
    """
    parts = list(continuous(iter_sound(path, rate), rate))
    whole = np.concatenate(parts) if parts else np.zeros(0, np.int16)
    return whole.astype(np.float32) / np.float32(32768)


def continuous(
    blocks: Iterator[tuple[npt.NDArray[np.int16], float]], rate: int
) -> Iterator[npt.NDArray[np.int16]]:
    """Lay placed blocks one behind the other from zero on: holes become silence, overlap is cut."""
    end = 0
    for samples, at_s in blocks:
        lead = round(at_s * rate) - end
        if abs(lead) <= _JITTER_S * rate and end:
            lead = 0
        if lead > 0:
            lead = min(lead, _LONGEST_SILENCE_S * rate)
            yield from _silence(lead, _SILENCE_S * rate)
            end += lead
        rest = samples[max(0, -lead) :]
        if rest.size:
            yield rest
            end += rest.size


def _silence(samples: int, most: int) -> Iterator[npt.NDArray[np.int16]]:
    for begin in range(0, samples, most):
        yield np.zeros(min(most, samples - begin), np.int16)


class _Run:
    """A stretch of sound without a hole: its time is its start and the samples since."""

    def __init__(self, rate: int, at_s: float) -> None:
        self._rate, self._at_s, self._samples = rate, at_s, 0
        self._inner: Any = av.AudioResampler(format="s16", layout="mono", rate=rate)

    def take(self, frame: Any) -> Iterator[tuple[npt.NDArray[np.int16], float]]:  # noqa: ANN401
        frame.pts = None
        yield from self._placed(self._inner.resample(frame))

    def rest(self) -> Iterator[tuple[npt.NDArray[np.int16], float]]:
        yield from self._placed(self._inner.resample(None))

    def _placed(self, made: list[Any]) -> Iterator[tuple[npt.NDArray[np.int16], float]]:
        samples = _joined(made)
        if samples.size:
            yield samples, self._at_s + self._samples / self._rate
            self._samples += samples.size


def _joined(made: list[Any]) -> npt.NDArray[np.int16]:
    if not made:
        return np.zeros(0, np.int16)
    return np.concatenate([frame.to_ndarray()[0] for frame in made])
