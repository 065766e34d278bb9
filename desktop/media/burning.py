"""Makes a movie from another one, with something painted into each of its pictures."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import numpy as np

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_target
from desktop.base.part_file import PartFile
from desktop.media.encoders import SOUND_RATE
from desktop.media.faults import writing
from desktop.media.movie_writer import MovieFormat, MovieWriter, silence
from desktop.media.picture_track import Effort
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import iter_sound

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    import numpy.typing as npt

    from desktop.media.probe import MediaInfo

QUALITY = 21
"""Painted words must stay sharp: finer than a take (x264's CRF; 23 is its default)."""
MOST_FPS = 60.0


def burn(
    source: Path,
    target: Path,
    paint: Callable[[npt.NDArray[np.uint8], int], None],
    *,
    told: Callable[[int, int], None] = lambda _done_ms, _length_ms: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write a new MP4 with the same times and sound; the target is there whole, or as it was.

    Args:
        source: the movie; it must have a picture.
        target: the file to write; an old one is replaced at the end.
        paint: paints into (height, width, 3) uint8 blue-green-red, rows without a gap, at a time in
            milliseconds.
        told: hears how many milliseconds of how many are done, at each picture.
        cancelled: asked before each picture.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE, EXPORT_CANCELLED; TARGET_MISSING,
            TARGET_READ_ONLY or TARGET_FULL.
    """
    info = probe(source)
    with (
        naming_target(target),
        _whole(target) as part,
        MovieWriter(part.path, _format(info)) as movie,
    ):
        sound = _Sound(source, movie) if info.sound else None
        for decoded, at_s in iter_pictures(source):
            pixels = np.ascontiguousarray(decoded)  # the decoder may leave a gap after each row
            if cancelled():
                raise WorldError(Fault.EXPORT_CANCELLED, file=target)
            paint(pixels, round(at_s * 1000))
            movie.write_picture(pixels, round(at_s * 1_000_000))
            if sound is not None:
                sound.write_until(at_s)
            told(round(at_s * 1000), info.duration_ms)
        if sound is not None:
            sound.write_until(float("inf"))


def _format(info: MediaInfo) -> MovieFormat:
    picture = info.picture
    return MovieFormat(
        width=picture.width if picture else 0,
        height=picture.height if picture else 0,
        fps=min(MOST_FPS, picture.fps) if picture and picture.fps > 0 else 30.0,
        with_sound=info.sound is not None,
        effort=Effort.VERYFAST,
        crf=QUALITY,
    )


class _Sound:
    """Follows the pictures with the sound, so that neither stream waits long for the other."""

    def __init__(self, source: Path, movie: MovieWriter) -> None:
        self._blocks: Iterator[tuple[npt.NDArray[np.int16], float]] = iter_sound(source, SOUND_RATE)
        self._movie = movie
        self._done_s = 0.0

    def write_until(self, at_s: float) -> None:
        """Write what is heard before a moment; a hole becomes silence."""
        while self._done_s < at_s:
            samples, start_s = next(self._blocks, (np.zeros(0, np.int16), -1.0))
            if start_s < 0:
                self._done_s = float("inf")
                return
            gap_s = start_s - self._movie.sound_samples / SOUND_RATE
            if self._movie.sound_samples and gap_s > 1 / SOUND_RATE:
                self._movie.write_sound(silence(round(gap_s * 1_000_000)))
            self._movie.write_sound(samples, round(start_s * 1_000_000))
            self._done_s = start_s + samples.size / SOUND_RATE


@contextlib.contextmanager
def _whole(target: Path) -> Generator[PartFile]:
    """Put the file in its place when it is finished, and leave nothing behind when it isn't."""
    with writing(target):
        part = PartFile(target)
    with part:
        yield part
        with writing(target):
            part.take_name()
