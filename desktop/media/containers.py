"""The door to PyAV: the only two places that open a media file.

A file from elsewhere is opened by its path, never as a file object, and only as one of a few
formats: FFmpeg would otherwise follow what a playlist or a script disguised as ``.mp4`` names,
on the disk or on the network.

PyAV's own type stubs leave packets and streams half untyped, hence the aliases to Any.
"""

from __future__ import annotations

import contextlib
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import av
from av.error import EOFError as EndOfFileError
from av.error import FFmpegError, InvalidDataError
from av.stream import Disposition

from desktop.base.errors import Fault, WorldError
from desktop.media.boxes import is_of_boxes
from desktop.media.faults import reading, unreadable

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

Container: TypeAlias = Any
Stream: TypeAlias = Any
Packet: TypeAlias = Any
Frame: TypeAlias = Any

_OF_BOXES = "mov,mp4,m4a,3gp,3g2,mj2"
_OTHERS = (
    "matroska,webm,avi,asf,flv,mpeg,mpegts,mpegvideo,h264,wav,w64,aiff,caf,flac,mp3,ogg,aac,amr"
)
FORMATS = f"{_OF_BOXES},{_OTHERS}"
_MOST_STREAMS = 16
"""FFmpeg itself stops at this many: a thousand took a second and 300 MB before they could be counted."""
_SAFE = {
    "format_whitelist": FORMATS,
    "protocol_whitelist": "file",
    "max_streams": str(_MOST_STREAMS),
    "ignore_chapters": "1",  # of an MP4: they are read one by one
}
OF_PACKS = {
    "format_whitelist": _OF_BOXES,
    "codec_whitelist": "h264,aac",
    "protocol_whitelist": "file",
    "max_streams": str(_MOST_STREAMS),
}
"""What a pack may hold: what we write ourselves, and nothing else (reliability.md 3.1)."""
_MOST_BEFORE, _MOST_DAMAGED = 3000, 20_000
"""Samples one after the other of which nothing is decoded: before the first frame, and later. Three million took
26 seconds. A picture begins anew every few seconds; of what is damaged for ten minutes the rest is still read."""
_DAMAGED = "Invalid data found when processing input"
MOST_PIXELS = 4096 * 2304
MOST_SECONDS = 6 * 3600


@contextlib.contextmanager
def open_media(path: Path, safely: Mapping[str, str] | None = None) -> Generator[Container]:
    """Open a file for reading; every exception of the block that is not ours means "unreadable".

    Args:
        path: the file.
        safely: which formats, codecs and protocols are opened at all; None for all that we know. FFmpeg passes over
            strange boxes until it knows an MP4; what begins with one is none here, so that none is opened which
            ``costs_too_much_to_add`` has not seen.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE.
    """
    if not path.exists():
        raise WorldError(Fault.MEDIA_MISSING, file=path)
    if not path.is_file():
        raise unreadable(path, "not a file")
    with reading(path), _opened(path, safely or _safe_for(path)) as container:
        if len(container.streams) > _MOST_STREAMS:
            raise unreadable(path, "too many streams")
        for stream in container.streams.video:
            if stream.codec_context.width * stream.codec_context.height > MOST_PIXELS:
                raise unreadable(path, "the picture is larger than 4096 x 2304")
        yield container


def _safe_for(path: Path) -> dict[str, str]:
    return _SAFE if is_of_boxes(path) else {**_SAFE, "format_whitelist": _OTHERS}


def _opened(path: Path, safely: Mapping[str, str]) -> Container:
    return av.open(str(path.absolute()), "r", options=dict(safely), metadata_errors="replace")


WRITE_BYTES = 1 << 20
"""So much is written at a time into a file that is open: a call of Python for each 32 KiB is slow."""


def open_new(target: Path | object, muxing: dict[str, str]) -> Container:
    """Open an MP4 for writing, at a path or in a file that is open; raises PyAV's own errors."""
    place: Any = str(target.absolute()) if isinstance(target, Path) else target
    return av.open(place, "w", format="mp4", options=muxing, buffer_size=WRITE_BYTES)


def zero_of(container: Container) -> Fraction:
    """Return the second on the file's own clock at which its presentation begins.

    MP4 counts from zero whatever its first packet says; MPEG and others begin anywhere.
    """
    start = Fraction(container.start_time or 0, av.time_base)
    return min(start, Fraction(0)) if "mp4" in container.format.name else start


def picture_stream(container: Container) -> Stream | None:
    """Return the first moving picture; a cover image is none."""
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            return stream
    return None


def sound_stream(container: Container) -> Stream | None:
    """Return the sound that a player plays: what the file says is its usual one, else the first."""
    streams = container.streams.audio
    usual = (each for each in streams if each.disposition & Disposition.default)
    return next(usual, streams[0] if streams else None)


def aspect_of(stream: Stream) -> Fraction:
    """Return how many times wider than high one pixel of the stream is shown."""
    aspect = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio
    return aspect if aspect and Fraction(1, 4) <= aspect <= 4 else Fraction(1)


def frames(container: Container, stream: Stream) -> Iterator[Frame]:
    """Decode a stream and step over what is damaged, as a player does.

    Raises:
        FFmpegError: not even one frame could be decoded, and something was there to decode.
        WorldError: MEDIA_UNREADABLE, after thousands of samples without a frame.
    """
    seen, without = False, 0
    trouble: FFmpegError | None = None
    packets: Iterator[Packet] = container.demux(stream)
    while True:
        decoded: list[Frame] = []
        try:
            packet = next(packets, None)
            if packet is None:
                break
            decoded = packet.decode()
        except EndOfFileError:
            break
        except InvalidDataError as error:
            trouble = error
        without = 0 if decoded else without + 1
        if without > (_MOST_DAMAGED if seen else _MOST_BEFORE):
            raise unreadable(Path(container.name), _DAMAGED)
        seen = seen or bool(decoded)
        while decoded:
            yield decoded.pop(0)
    if trouble is not None and not seen:
        raise trouble
