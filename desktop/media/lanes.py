"""The streams of a copy that leaves the house or comes in: packets that are copied, sound made anew."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av

from desktop.media.aac_notes import without_names
from desktop.media.encoders import SOUND_BITS_PER_SECOND, SOUND_ENCODER, SOUND_RATE
from desktop.media.h264_notes import PICTURE_UNITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np
    import numpy.typing as npt

    from desktop.media.containers import Container, Packet, Stream

    Samples = npt.NDArray[np.int16]

TRACELESS = {"fflags": "+bitexact"}
"""FFmpeg's word for: don't write your own name and version into the file."""
_ZERO = Fraction(0)


class Lane:
    """One stream that is copied: its packets come earlier by where the copy begins.

    Args:
        output: what is written.
        source: the stream that is read.
        begin: where in it the copy begins, in seconds.
        zero: the second on the source's own clock at which its presentation begins.
        bare: notes and names of encoders are left out. That is for what goes out; of what comes in each sample
            would be gone through byte by byte, as often as a stranger likes.

    Attributes:
        packets: how many were written.
    """

    def __init__(
        self,
        output: Container,
        source: Stream,
        begin: Fraction,
        zero: Fraction = _ZERO,
        *,
        bare: bool = True,
    ) -> None:
        self._output = output
        self._begin, self._zero = float(begin), float(zero)
        self._base = float(source.time_base)
        self._end: int | None = None
        self.packets = 0
        self._shift = round(begin / source.time_base) if source.time_base else 0
        self._last: int | None = None
        self._stream: Stream = output.add_stream_from_template(source)
        self._stream.metadata.clear()
        self._length_bytes = _length_bytes(source) if bare else 0
        self._is_aac = bare and source.codec_context.name == "aac"

    def write(self, packet: Packet) -> None:
        """Write one packet; one that does not come after the last is left out.

        What is asked of a packet takes a tenth of a microsecond each time, and there are hundreds of thousands.
        """
        dts, pts = packet.dts, packet.pts
        if self._last is not None and dts <= self._last:
            return
        self._last = dts
        end = (pts if pts is not None else dts) + (packet.duration or 0)
        if self._end is None or end > self._end:
            self._end = end
        if self._shift:
            packet.dts = dts - self._shift
            if pts is not None:
                packet.pts = pts - self._shift
        if self._is_aac:
            packet = without_maker(packet)
        if self._length_bytes:
            packet = without_notes(packet, self._length_bytes)
        packet.stream = self._stream
        self._output.mux_one(packet)
        self.packets += 1

    @property
    def end_s(self) -> float:
        """How long the copy is by now, in seconds."""
        if self._end is None:
            return 0.0
        return max(0.0, self._end * self._base - self._zero - self._begin)

    def time_s(self, packet: Packet) -> float:
        """Return when a packet is shown or heard, in seconds from the source's zero.

        Floats will do: there are hundreds of thousands of packets, and none is placed by this.
        """
        moment = packet.pts if packet.pts is not None else packet.dts
        return float(moment * self._base - self._zero)


def _length_bytes(stream: Stream) -> int:
    """Return in how many bytes an H.264 stream of an MP4 writes a unit's length; 0 for any other."""
    head = stream.codec_context.extradata or b""
    is_plain = stream.codec_context.name == "h264" and len(head) > 6 and head[0] == 1
    return (head[4] & 3) + 1 if is_plain else 0


def without_notes(packet: Packet, length_bytes: int) -> Packet:
    """Return a packet without the units that are notes, SEI above all; itself if it has none, or is damaged.

    Args:
        packet: of an MP4: each unit stands behind its length.
        length_bytes: in how many bytes a length is written; 0 for another codec.
    """
    if not length_bytes:
        return packet
    content: memoryview = memoryview(packet)
    kept: list[memoryview] = []
    at, noted = 0, False
    while at + length_bytes < len(content):
        end = at + length_bytes + int.from_bytes(content[at : at + length_bytes], "big")
        if content[at + length_bytes] & 31 not in PICTURE_UNITS:
            noted = True
        else:
            kept.append(content[at:end])
        at = end
    if not noted or not kept or at != len(content):
        return packet
    return _with_content(packet, b"".join(kept))


def without_maker(packet: Packet) -> Packet:
    """Return an AAC packet that names no encoder: zeros stand there, and as many."""
    content = bytes(packet)
    bare = without_names(content)
    return packet if bare == content else _with_content(packet, bare)


def _with_content(packet: Packet, content: bytes) -> Packet:
    other: Packet = av.Packet(content)
    other.pts, other.dts, other.duration = packet.pts, packet.dts, packet.duration
    other.time_base, other.is_keyframe = packet.time_base, packet.is_keyframe
    return other


class Voice:
    """Sound that is encoded anew beside a picture that is copied."""

    def __init__(self, output: Container, blocks: Iterator[Samples]) -> None:
        self._output, self._blocks = output, blocks
        self._stream: Stream = output.add_stream(SOUND_ENCODER, rate=SOUND_RATE)
        self._stream.codec_context.layout = "mono"
        self._stream.codec_context.bit_rate = SOUND_BITS_PER_SECOND
        self._stream.codec_context.time_base = Fraction(1, SOUND_RATE)
        self._samples = 0

    def write(self, until_s: float) -> None:
        """Write the sound up to a moment of the copy."""
        while self._samples < until_s * SOUND_RATE and self._next():
            pass

    def finish(self, tell: Callable[[float], None]) -> None:
        """Write the rest."""
        while self._next():
            tell(self._samples / SOUND_RATE)
        self._mux(self._stream.encode(None))

    @property
    def end_s(self) -> float:
        """How long it is, in seconds."""
        return self._samples / SOUND_RATE

    def _next(self) -> bool:
        block = next(self._blocks, None)
        if block is None:
            return False
        frame = av.AudioFrame.from_ndarray(block[None], "s16", "mono")
        frame.sample_rate = SOUND_RATE
        frame.time_base = Fraction(1, SOUND_RATE)
        frame.pts = self._samples
        self._samples += block.size
        self._mux(self._stream.encode(frame))
        return True

    def _mux(self, packets: list[Any]) -> None:
        for packet in packets:
            bare = without_maker(packet)
            bare.stream = self._stream
            self._output.mux_one(bare)
