"""Writes ``video.mp4`` while it happens, so that a crash costs less than a second.

The file is a *hybrid* MP4: a fragment of a tenth of a second after the other while it grows,
an ordinary MP4 once closed. Settings and the measurements behind them: docs/decisions.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
from av.codec.codec import UnknownCodecError
from av.error import FFmpegError

from desktop.base.errors import Fault, WorldError
from desktop.media.boxes import cut_torn_end
from desktop.media.containers import Packet, Stream, open_new
from desktop.media.encoders import (
    PICTURE_ENCODER,
    SOUND_BITS_PER_SECOND,
    SOUND_ENCODER,
    SOUND_RATE,
)
from desktop.media.faults import writing
from desktop.media.growing_file import GrowingFile
from desktop.media.picture_track import (
    MICROSECONDS,
    Effort,
    PictureCoding,
    PictureTrack,
    encoder_options,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    import numpy.typing as npt

_PATIENCE_US = 2_500_000
_MUXING = {
    # delay_moov: the header waits for a first packet of each stream, so that an edit list can take
    # the encoder's priming off the sound. Without it the picture would start 21 ms late.
    "movflags": "hybrid_fragmented+default_base_moof+delay_moov",
    "frag_duration": "100000",
    "movie_timescale": "90000",  # edit lists exact to a tick, not to a millisecond
    "flush_packets": "1",
    # A stream that falls silent must not hold the other one back (FFmpeg waits for ten seconds).
    "max_interleave_delta": "250000",
}


@dataclass(frozen=True, slots=True)
class MovieFormat:
    """How a movie is written.

    Attributes:
        width: of the picture in pixels; an odd one loses a column.
        height: of the picture in pixels; an odd one loses a row.
        fps: nominal pictures per second; only the rate control looks at it.
        with_picture: write a picture stream (H.264, BT.601, limited range).
        with_sound: write a sound stream (AAC, 48 kHz, mono).
        effort: x264's preset; ``ease`` changes it while the movie is written.
        crf: of x264; lower is better and larger.
        threads: for x264.
        encoder: of the picture; FFmpeg builds for a few small machines lack the usual one.
    """

    width: int = 0
    height: int = 0
    fps: float = 30.0
    with_picture: bool = True
    with_sound: bool = True
    effort: Effort = Effort.ULTRAFAST
    crf: int = 26
    threads: int = 2
    encoder: str = PICTURE_ENCODER

    @property
    def size(self) -> tuple[int, int]:
        """Width and height as written: even."""
        return max(2, self.width & ~1), max(2, self.height & ~1)

    @property
    def picture(self) -> PictureCoding:
        """How its pictures are encoded."""
        return PictureCoding(
            *self.size, self.fps, self.effort, self.crf, self.threads, self.encoder
        )


class MovieWriter:
    """One movie that is being written. Every time counts from the movie's zero, in microseconds.

    One thread writes and closes; ``sync`` may be called from another one.

    Pictures carry their own times. One that is not later than the picture before it, or lies
    before zero, is left out and counted in ``pictures_dropped``.

    Sound runs on sample by sample: the time of the **first** block places it (silence is put
    before it, or what lies before zero is cut off); later times are not looked at, and silence
    for a gap is the caller's to write.

    Args:
        path: the new file; an old one is overwritten.
        movie: size, streams, quality.

    Raises:
        WorldError: the folder is missing, read-only or full; ENCODER_MISSING.
        ValueError: neither picture nor sound is wanted.
    """

    def __init__(self, path: Path, movie: MovieFormat) -> None:
        if not (movie.with_picture or movie.with_sound):
            msg = "a movie needs a picture or sound"
            raise ValueError(msg)
        self.path = path
        self.movie = movie
        self.pictures_written = 0
        self.pictures_dropped = 0
        self.sound_samples = 0
        self._sound_placed = False
        self._failed = False
        self._closed = False
        self._file: GrowingFile | None = None
        with writing(path):
            self._container = open_new(path, _MUXING)
            try:
                self._video = self._add_video() if movie.with_picture else None
                self._audio = self._add_audio() if movie.with_sound else None
                self._container.start_encoding()
                self._file = GrowingFile(path)
            except BaseException:
                self._give_up()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def duration_us(self) -> int:
        """How long the movie is by now: the end of its picture or sound, whichever is later."""
        sound = self.sound_samples * MICROSECONDS // SOUND_RATE
        return max(sound, self._video.end_us if self._video is not None else 0)

    @property
    def effort(self) -> Effort:
        """How much trouble the encoder takes now."""
        return self._video.effort if self._video is not None else self.movie.effort

    def ease(self, effort: Effort) -> None:
        """Encode the pictures from the next one on with another effort; the file stays one movie."""
        if self._video is not None:
            self._video.ease(effort)

    def write_picture(self, pixels_bgr: npt.NDArray[np.uint8], at_us: int) -> bool:
        """Write one picture.

        Args:
            pixels_bgr: (height, width, 3) uint8, blue-green-red.
            at_us: when it was captured, in microseconds since the movie's zero.

        Returns:
            False when it was left out because its time does not lie behind the last one.

        Raises:
            WorldError: disk full, folder gone.
        """
        if self._video is None or not self._video.fits(at_us):
            self.pictures_dropped += 1
            return False
        if self._audio is not None and self.sound_samples == 0 and at_us > _PATIENCE_US:
            # The header waits for sound: don't risk the pictures for it any longer.
            self._encode_sound(self._audio, silence(at_us - _PATIENCE_US // 2))
        self._encode_picture(self._video, pixels_bgr, at_us)
        self.pictures_written += 1
        return True

    def write_sound(self, samples: npt.NDArray[np.int16], at_us: int = 0) -> None:
        """Write the next sound.

        Args:
            samples: (n,) int16, mono, 48 kHz.
            at_us: when the first sample was captured; only the first block's is looked at.

        Raises:
            WorldError: disk full, folder gone.
        """
        if self._audio is None:
            return
        if not self._sound_placed:
            samples = self._placed(samples, at_us)
        if not samples.size:
            return
        if self._video is not None and self.duration_us > _PATIENCE_US:
            # The header waits for a picture: don't risk the sound for it any longer.
            if not self._video.begun:
                width, height = self.movie.size
                self._encode_picture(self._video, np.zeros((height, width, 3), np.uint8), 0)
            with self._muxing():
                self._mux(self._video.first())
        self._encode_sound(self._audio, samples)

    def sync(self) -> None:
        """Bring what is written so far to the disk, and look whether the file is still there.

        Raises:
            WorldError: the disk failed or is full, the file or its folder was taken away.
        """
        if self._file is not None:
            self._file.sync()

    def close(self) -> None:
        """Finish the file: an ordinary MP4 from now on. May be called twice.

        When that fails, or a write failed before, the file is left as the fragments that reached
        the disk. Players open it, and ``salvage`` makes an ordinary MP4 of it.

        Raises:
            WorldError: the last bytes could not be written.
        """
        if self._closed:
            return
        if self._failed or self._file is None:
            self._give_up()
            return
        try:
            with self._muxing():
                if self._video is not None:
                    self._mux(self._video.finish())
                if self._audio is not None and self.sound_samples:
                    self._mux(self._audio.encode(None))  # one that got nothing has no end
            memory = self._file.remember()
            with writing(self.path):
                try:
                    self._container.close()
                except FFmpegError:
                    self._file.put_back(memory)
                    raise
            self._closed = True
            self._file.sync()
            self._file.close()
        except BaseException:
            self._give_up()
            raise

    def _add_video(self) -> PictureTrack:
        shape = self.movie.picture
        options = encoder_options(shape, shape.effort)
        stream = self._add_stream(shape.encoder, rate=shape.rate, options=options)
        stream.width, stream.height, stream.pix_fmt = shape.width, shape.height, "yuv420p"
        return PictureTrack(stream, shape)

    def _add_audio(self) -> Stream:
        stream = self._add_stream(SOUND_ENCODER, rate=SOUND_RATE)
        stream.codec_context.layout = "mono"
        stream.codec_context.bit_rate = SOUND_BITS_PER_SECOND
        stream.codec_context.time_base = Fraction(1, SOUND_RATE)
        return stream

    def _add_stream(self, encoder: str, **settings: object) -> Stream:
        try:
            return self._container.add_stream(encoder, **settings)
        except UnknownCodecError as error:
            raise WorldError(Fault.ENCODER_MISSING, name=encoder) from error

    def _placed(self, samples: npt.NDArray[np.int16], at_us: int) -> npt.NDArray[np.int16]:
        """Put silence before the first block up to its time, or cut what is already behind."""
        lead = _samples_in(at_us) - self.sound_samples
        if lead >= 0:
            self._sound_placed = samples.size > 0
            return np.concatenate([np.zeros(lead, np.int16), samples]) if samples.size else samples
        self._sound_placed = samples.size > -lead
        return samples[-lead:]

    def _encode_picture(
        self, track: PictureTrack, pixels: npt.NDArray[np.uint8], at_us: int
    ) -> None:
        with self._muxing():
            self._mux(track.encode(pixels, at_us))

    def _encode_sound(self, stream: Stream, samples: npt.NDArray[np.int16]) -> None:
        with self._muxing():
            frame = av.AudioFrame.from_ndarray(samples[np.newaxis], "s16", "mono")
            frame.sample_rate = SOUND_RATE
            frame.time_base = Fraction(1, SOUND_RATE)
            frame.pts = self.sound_samples
            self._mux(stream.encode(frame))
        self.sound_samples += samples.size

    def _mux(self, packets: Iterable[Packet]) -> None:
        for packet in packets:
            self._container.mux_one(packet)

    @contextlib.contextmanager
    def _muxing(self) -> Generator[None]:
        if self._failed or self._closed:
            raise WorldError(Fault.FILE_FAILED, file=self.path, why="closed")
        try:
            with writing(self.path):
                yield
        except WorldError:
            self._failed = True
            raise

    def _give_up(self) -> None:
        """Close everything; what is on the disk stays readable as fragments."""
        self._closed = True
        memory = self._file.remember() if self._file is not None else (b"", 0)
        try:
            self._container.close()
        except (FFmpegError, OSError):
            if self._file is not None:
                self._file.put_back(memory)
        if self._file is not None:
            self._file.close()
            cut_torn_end(self.path)


def silence(microseconds: int) -> npt.NDArray[np.int16]:
    """Return silence of a length, as ``write_sound`` takes it."""
    return np.zeros(_samples_in(microseconds), np.int16)


def _samples_in(microseconds: int) -> int:
    return round(microseconds * SOUND_RATE / MICROSECONDS)
