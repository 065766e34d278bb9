"""Brings a video that was recorded elsewhere into a take: ``video.mp4`` and ``speech.wav``."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from desktop.base.errors import GreenroomError
from desktop.base.files import naming_faults, settle
from desktop.media.allowance import Unbounded
from desktop.media.containers import (
    MOST_SECONDS,
    Container,
    Packet,
    Stream,
    aspect_of,
    frames,
    open_media,
    picture_stream,
    sound_stream,
)
from desktop.media.copying import copy_streams, seconds
from desktop.media.encoders import SOUND_RATE
from desktop.media.faults import unreadable
from desktop.media.intake_parts import parts_of
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.picture_track import Effort
from desktop.media.probe import MediaInfo, PictureInfo, probe
from desktop.media.reader import iter_pictures
from desktop.media.salvage import sync_file
from desktop.media.sound import continuous, iter_sound
from desktop.media.speech_file import SPEECH_RATE, SpeechWriter
from desktop.media.upright import is_upright
from desktop.media.watching import IntakeCancelledError, Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.media.allowance import Allowance
    from desktop.media.colour import Pixels

MOST_BYTES = 6 << 30
LONGEST_SIDE = 1920

_Part = TypeVar("_Part")
_LONGEST_GOP_S = 2
_THREADS, _LARGE = 2, 1920 * 1088
"""Each holds pictures: of 4K with ten bits a colour, 31 MB each, with what belongs to it. What has more pixels than 1080p
is decoded by one: to encode takes longer than to decode."""
_CROPPED_S = Fraction(-1, 10)
_COPY_SHARE = 0.9  # of the whole work; the speech file is the rest


class _NotCopyableError(GreenroomError):
    """The streams would not play well as they are: they must be encoded again."""


def bring_in(
    source: Path,
    video: Path,
    speech: Path,
    *,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
    known: MediaInfo | None = None,
    allowance: Allowance | None = None,
) -> MediaInfo:
    """Turn a media file from elsewhere into the files of a take. The source is only read.

    H.264 and AAC in an MP4 with a keyframe every two seconds is copied as it is; anything else
    is encoded again with its own time stamps, upright, with square pixels, and at most
    LONGEST_SIDE pixels wide and high. What was apart in time between picture and sound stays so.

    Args:
        source: the file from elsewhere; it may have no picture, or no sound.
        video: where the MP4 goes.
        speech: where the 16 kHz sound goes; not written when the source has no sound.
        progress: told the share done, rising from 0 to 1.
        cancelled: asked often whether to stop.
        known: what the source holds, when it was looked at before.
        allowance: told what of the recording was gone through.

    Returns:
        What ``video`` holds.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE, the disk is full. No half file is left.
        IntakeCancelledError: ``cancelled`` said so. No half file is left.
    """
    info = known or probe(source)
    if source.stat().st_size > MOST_BYTES:
        raise unreadable(source, "larger than 6 GiB")
    work = _Work(source, info, Watch(progress, cancelled), allowance or Unbounded())
    parts = parts_of(video, speech)
    try:
        try:
            work.copy(parts[0])
        except _NotCopyableError:
            work.encode(parts[0])
        result = probe(parts[0])
        if info.sound is not None:
            work.write_speech(parts[1])
        sync_file(parts[0])
        with naming_faults(video):
            for part, target in zip(parts, (video, speech), strict=True):
                if part.exists():
                    part.replace(target)
            settle(video.parent)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
    progress(1.0)
    return result


class _Work:
    """One intake under way."""

    def __init__(
        self,
        source: Path,
        info: MediaInfo,
        watch: Watch,
        allowance: Allowance,
    ) -> None:
        self._source, self._info = source, info
        self._watch, self._allowance = watch, allowance
        self._told = 0.0
        self._at_s = self._passed_s = 0.0

    def copy(self, target: Path) -> None:
        """Copy the streams, or raise _NotCopyableError, perhaps after some of them."""
        self._at_s = 0.0
        with open_media(self._source) as container:
            if not _plain(container):
                raise _NotCopyableError
        last_key: dict[int, Fraction] = {}

        def look(packet: Packet) -> None:
            at = seconds(packet)
            self._check_time(float(at + (packet.duration or 0) * packet.time_base))
            self._tell(float(at), 0, _COPY_SHARE)
            if at < _CROPPED_S:
                raise _NotCopyableError
            if packet.stream.type == "video":
                if packet.is_keyframe:
                    last_key[0] = at
                elif at - last_key.get(0, Fraction(-_LONGEST_GOP_S)) > _LONGEST_GOP_S:
                    raise _NotCopyableError

        copy_streams(self._source, target, look)

    def encode(self, target: Path) -> None:
        """Decode and encode again, picture and sound side by side."""
        self._at_s = 0.0
        self._allowance.coding()
        movie = _movie_format(self._info)
        pictures = self._in_time(self._pictures()) if movie.with_picture else iter(())
        sound = iter(())
        if movie.with_sound:
            sound = continuous(self._in_time(iter_sound(self._source, SOUND_RATE)), SOUND_RATE)
        with MovieWriter(target, movie) as writer:
            block = next(sound, None)
            for pixels, at_s in pictures:
                while block is not None and writer.sound_samples < at_s * SOUND_RATE:
                    writer.write_sound(block)
                    self._tell(writer.sound_samples / SOUND_RATE, 0, _COPY_SHARE)
                    block = next(sound, None)
                writer.write_picture(pixels, round(at_s * 1e6))
                self._tell(at_s, 0, _COPY_SHARE)
            while block is not None:
                writer.write_sound(block)
                self._tell(writer.sound_samples / SOUND_RATE, 0, _COPY_SHARE)
                block = next(sound, None)

    def _pictures(self) -> Iterator[tuple[Pixels, float]]:
        picture = self._info.picture
        large = picture is not None and picture.width * picture.height > _LARGE
        threads = 1 if large else _THREADS
        return iter_pictures(self._source, threads=threads, longest_side=LONGEST_SIDE)

    def write_speech(self, target: Path) -> None:
        """Write the sound as the transcriber wants it."""
        self._at_s = 0.0
        with SpeechWriter(target) as writer:
            placed = self._in_time(iter_sound(self._source, SPEECH_RATE))
            for samples in continuous(placed, SPEECH_RATE):
                writer.write(samples)
                self._tell(writer.duration_ms / 1000, _COPY_SHARE, 1.0)

    def _in_time(self, placed: Iterator[tuple[_Part, float]]) -> Iterator[tuple[_Part, float]]:
        for part, at_s in placed:
            self._check_time(at_s)
            yield part, at_s

    def _check_time(self, at_s: float) -> None:
        """Refuse what says that it is short and then lies far off: up to there it would be filled with silence, for days."""
        if at_s > MOST_SECONDS:
            raise unreadable(self._source, "longer than six hours")

    def _tell(self, at_s: float, begin: float, end: float) -> None:
        """Pass on the progress of a step, never backwards, and stop when that is wanted."""
        if self._watch.cancelled():
            raise IntakeCancelledError
        if at_s > self._at_s:
            self._passed_s += at_s - self._at_s
            self._at_s = at_s
            self._allowance.moved(self._passed_s)
        done = min(1.0, max(0.0, at_s * 1000 / max(1, self._info.duration_ms)))
        share = begin + done * (end - begin)
        if share > self._told:
            self._told = share
            self._watch.progress(share)


def _plain(container: Container) -> bool:
    """Say whether the streams are of the kind that our own files hold."""
    picture, sound = picture_stream(container), sound_stream(container)
    return (
        "mp4" in container.format.name
        and (sound is None or sound.codec_context.name == "aac")
        and (picture is None or _plain_picture(container, picture))
    )


def _plain_picture(container: Container, stream: Stream) -> bool:
    context = stream.codec_context
    if context.name != "h264" or context.pix_fmt not in {"yuv420p", "yuvj420p"}:
        return False
    if aspect_of(stream) != 1:
        return False
    frame = next(frames(container, stream), None)
    return frame is not None and is_upright(frame) and not frame.interlaced_frame


def _movie_format(info: MediaInfo) -> MovieFormat:
    picture = info.picture
    width, height = _fitted(picture) if picture else (0, 0)
    fps = picture.fps if picture and 1 <= picture.fps <= 120 else 30.0
    return MovieFormat(
        width, height, fps, with_picture=picture is not None, with_sound=info.sound is not None,
        effort=Effort.VERYFAST, crf=23,
    )  # fmt: skip


def _fitted(picture: PictureInfo) -> tuple[int, int]:
    scale = min(1.0, LONGEST_SIDE / max(picture.width, picture.height))
    return round(picture.width * scale), round(picture.height * scale)
