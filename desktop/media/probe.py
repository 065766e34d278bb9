"""What a media file holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import av

from desktop.media.containers import (
    MOST_SECONDS,
    Container,
    Frame,
    Stream,
    aspect_of,
    frames,
    open_media,
    picture_stream,
    sound_stream,
    zero_of,
)
from desktop.media.faults import unreadable
from desktop.media.upright import is_sideways

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """The picture as a player shows it.

    Attributes:
        width: in pixels, after rotation, with square pixels.
        height: in pixels, after rotation.
        fps: mean pictures per second; 0 when the file does not say.
        codec: FFmpeg's name, e.g. ``h264``.
    """

    width: int
    height: int
    fps: float
    codec: str


@dataclass(frozen=True, slots=True)
class SoundInfo:
    """The sound: samples per second, channels, and FFmpeg's name of the codec, e.g. ``aac``."""

    rate: int
    channels: int
    codec: str


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a file holds; at least one of picture and sound is there."""

    duration_ms: int
    picture: PictureInfo | None
    sound: SoundInfo | None


def _nothing(_: object) -> None:
    """Nobody asked."""


def probe(
    path: Path,
    opened: Callable[[Container], None] = _nothing,
    moved: Callable[[float], None] = _nothing,
) -> MediaInfo:
    """Look into a media file. The first picture is decoded, so that a promise is no lie.

    Args:
        path: the file.
        opened: looks at it before anything is decoded; may raise.
        moved: told the seconds that were read, rising, when the file does not say how long it is.

    Raises:
        WorldError: MEDIA_MISSING; MEDIA_UNREADABLE when it is no media, of a format that is not
            opened, damaged beyond the first picture, or beyond the limits of length and size.
    """
    with open_media(path) as container:
        opened(container)
        picture = _picture(container, picture_stream(container))
        sound = _sound(sound_stream(container))
        if picture is None and sound is None:
            raise unreadable(path, "no picture and no sound")
        duration_ms = _declared_ms(container)
    if not duration_ms:
        duration_ms = _measured_ms(path, moved)
    if duration_ms > MOST_SECONDS * 1000:
        raise unreadable(path, "longer than six hours")
    return MediaInfo(duration_ms, picture, sound)


def listed_samples(container: Container) -> int:
    """Return how many samples the tables of a file list, of all streams.

    Where memory was too little for a list FFmpeg goes on without it; then what the file says of itself counts.
    """
    return sum(len(stream.index_entries) or stream.frames for stream in container.streams)


def shown_size(frame: Frame, aspect: Fraction) -> tuple[int, int]:
    """Return width and height of a decoded picture as a player shows it."""
    width, height = round(frame.width * aspect), int(frame.height)
    return (height, width) if is_sideways(frame) else (width, height)


def _picture(container: Container, stream: Stream | None) -> PictureInfo | None:
    if stream is None:
        return None
    frame = next(frames(container, stream), None)
    if frame is None:
        return None
    width, height = shown_size(frame, aspect_of(stream))
    rate = stream.average_rate or stream.guessed_rate
    return PictureInfo(width, height, float(rate or 0), stream.codec_context.name)


def _sound(stream: Stream | None) -> SoundInfo | None:
    if stream is None or not stream.codec_context.sample_rate:
        return None
    context = stream.codec_context
    return SoundInfo(context.sample_rate, context.channels, context.name)


def _declared_ms(container: Container) -> int:
    if not container.duration:
        return 0
    start = container.start_time or 0
    end = start + container.duration - int(zero_of(container) * av.time_base)
    return max(0, round(end / 1000))


def _measured_ms(path: Path, moved: Callable[[float], None]) -> int:
    """Read all packets: a browser's recording does not say how long it is."""
    end = 0.0
    with open_media(path) as container:
        zero = float(zero_of(container))
        for packet in container.demux():
            if packet.pts is not None and packet.time_base:
                end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
                moved(end - zero)
    return max(0, round((end - zero) * 1000))
