"""The picture stream of a movie that is being written, and how much trouble its encoder takes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
from av.codec import CodecContext
from av.video.frame import PictureType

from desktop.media.colour import LIMITED_RANGE, SMPTE170M, PictureConverter
from desktop.media.encoders import PICTURE_ENCODER

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import numpy.typing as npt

    from desktop.media.containers import Packet, Stream

TICKS = 90_000
"""Of the picture's time base, a second: exact for every usual rate, and players like it."""
MICROSECONDS = 1_000_000
KEYFRAME_US = 500_000
"""A keyframe every half second, 15 pictures: seeking took 57 ms instead of 68 (recording.md 6)."""
_GLOBAL_HEADER = 1 << 22  # AV_CODEC_FLAG_GLOBAL_HEADER: MP4 keeps the parameter sets in its header
SAME_HEADER = "stitchable=1:cabac=0:8x8dct=0:weightp=0:ref=1:bframes=0"
"""What a stream's parameter sets say must not depend on the effort, or it could not change inside
a movie. These are what ``ultrafast`` uses anyway; ``stitchable`` is x264's own word for it."""


class Effort(StrEnum):
    """How much the encoder takes trouble: presets of x264, the most costly first."""

    VERYFAST = "veryfast"
    SUPERFAST = "superfast"
    ULTRAFAST = "ultrafast"

    @property
    def less(self) -> Effort | None:
        """The next cheaper one."""
        every = list(Effort)
        at = every.index(self) + 1
        return every[at] if at < len(every) else None


@dataclass(frozen=True, slots=True)
class PictureCoding:
    """How pictures are encoded.

    Attributes:
        width: in pixels, even.
        height: in pixels, even.
        fps: nominal pictures per second; only the rate control looks at it.
        effort: x264's preset; it can be changed while the movie is written.
        crf: of x264; lower is better and larger.
        threads: for x264.
        encoder: FFmpeg builds for a few small machines lack the usual one.
    """

    width: int
    height: int
    fps: float = 30.0
    effort: Effort = Effort.ULTRAFAST
    crf: int = 26
    threads: int = 2
    encoder: str = PICTURE_ENCODER

    @property
    def rate(self) -> Fraction:
        """The nominal rate as FFmpeg wants it."""
        return Fraction(self.fps).limit_denominator(1001)


class PictureTrack:
    """Encodes pictures with times of their own; a keyframe stands at least every half second.

    Args:
        stream: of the container, made with ``stream_options`` and not yet begun.
        shape: how pictures are encoded.
    """

    def __init__(self, stream: Stream, shape: PictureCoding) -> None:
        self._stream = stream
        self._shape = shape
        self._converter = PictureConverter(shape.width, shape.height)
        stream.time_base = Fraction(1, TICKS)
        self._encoder: Any = stream.codec_context
        _prepare(self._encoder, shape)
        self.effort = shape.effort
        self._next_effort = shape.effort
        self.last_us = -1
        self._last_tick = -1  # so that nothing before zero is written
        self._last_key_us = -KEYFRAME_US
        self._held: Packet | None = None
        self._given = False

    @property
    def end_us(self) -> int:
        """When the last picture ends, by the nominal rate."""
        return self.last_us + round(MICROSECONDS / self._shape.fps) if self.last_us >= 0 else 0

    @property
    def begun(self) -> bool:
        """Say whether there is a picture yet."""
        return self.last_us >= 0

    def fits(self, at_us: int) -> bool:
        """Say whether a time lies behind the last picture."""
        return _tick(at_us) > self._last_tick

    def ease(self, effort: Effort) -> None:
        """Encode the next pictures with another effort."""
        self._next_effort = effort

    def encode(self, pixels: npt.NDArray[np.uint8], at_us: int) -> Iterator[Packet]:
        """Encode one picture whose time ``fits``; gives what the container must write."""
        if self._next_effort is not self.effort:
            yield from self._change_encoder()
        yield from self._of_stream(self.packets(pixels, at_us))

    def packets(self, pixels: npt.NDArray[np.uint8], at_us: int) -> list[Packet]:
        """Encode one picture; the packets belong to no stream yet."""
        frame = av.VideoFrame.from_ndarray(self._converter.to_i420(pixels), "yuv420p")
        frame.pts = self._last_tick = _tick(at_us)
        frame.time_base = Fraction(1, TICKS)
        frame.duration = round(TICKS / self._shape.fps)
        if at_us - self._last_key_us >= KEYFRAME_US - MICROSECONDS / 2 / self._shape.fps:
            frame.pict_type = PictureType.I
            self._last_key_us = at_us
        self.last_us = at_us
        return self._encoder.encode(frame)

    def first(self) -> Iterator[Packet]:
        """Give the first picture, if it still waits for the second one: the header needs it."""
        if self._held is not None and not self._given:
            held, self._held, self._given = self._held, None, True
            yield held

    def finish(self) -> Iterator[Packet]:
        """Give what is still held; an encoder that got nothing has no end."""
        if self.begun:
            yield from self._of_stream(self._encoder.encode(None))
        if self._held is not None:
            yield self._held

    def _change_encoder(self) -> Iterator[Packet]:
        if self.begun:
            yield from self._of_stream(self._encoder.encode(None))
        self.effort = self._next_effort
        shape = self._shape
        self._encoder = CodecContext.create(shape.encoder, "w")
        self._encoder.width, self._encoder.height = shape.width, shape.height
        self._encoder.pix_fmt = "yuv420p"
        self._encoder.framerate = shape.rate
        self._encoder.options = encoder_options(shape, self.effort)
        self._encoder.flags |= _GLOBAL_HEADER
        _prepare(self._encoder, shape)
        self._last_key_us = -KEYFRAME_US  # it begins with a keyframe in any case

    def _of_stream(self, packets: list[Packet]) -> Iterator[Packet]:
        """Give each packet when the next one says how long its picture stands.

        A fragment that ends with sound believes the last picture's length, and the next fragment
        begins there: by the nominal rate, a picture of a slower camera came up to 170 ms early.
        """
        for packet in packets:
            packet.stream = self._stream
            held, self._held = self._held, packet
            if held is not None:
                held.duration = packet.dts - held.dts
                self._given = True
                yield held


def encoder_options(shape: PictureCoding, effort: Effort) -> dict[str, str]:
    """Return x264's options."""
    return {
        "preset": effort.value,
        "crf": str(shape.crf),
        "tune": "zerolatency",  # no look-ahead: a crash would lose what is looked at
        "g": str(max(1, round(shape.rate * 4))),  # a bound; keyframes are asked for by time
        "x264-params": SAME_HEADER,
    }


def _prepare(encoder: Any, shape: PictureCoding) -> None:  # noqa: ANN401 - PyAV's contexts differ
    encoder.time_base = Fraction(1, TICKS)
    encoder.thread_count = shape.threads
    encoder.colorspace = encoder.color_primaries = encoder.color_trc = SMPTE170M
    encoder.color_range = LIMITED_RANGE


def _tick(microseconds: int) -> int:
    return round(microseconds * TICKS / MICROSECONDS)
