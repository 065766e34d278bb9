"""Makes the copy of a recording that leaves the house: whole or in part, silenced, blurred, without a trace.

What need not change is copied packet by packet. Nothing that stands about the recording in its
container goes along, nor the notes that encoders and cameras write into the picture (H.264 SEI).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Protocol

from desktop.media.blurring import find_all, hidden
from desktop.media.containers import (
    Container,
    Stream,
    open_media,
    open_new,
    picture_stream,
    sound_stream,
    zero_of,
)
from desktop.media.copying import seconds, whole_packets
from desktop.media.encoders import SOUND_RATE
from desktop.media.faults import unreadable, writing
from desktop.media.lanes import TRACELESS, Lane, Voice
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.picture_track import Effort
from desktop.media.plain_copy import copy_plain
from desktop.media.probe import MediaInfo, probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import continuous, iter_sound
from desktop.media.watching import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from desktop.base.timecode import Span
    from desktop.media.blurring import FaceFinder

    Samples = npt.NDArray[np.int16]
    Pixels = npt.NDArray[np.uint8]

WHOLE_BLUR_HEIGHT = 240
"""A picture that is blurred whole has nothing to show in more lines: at 720 it took as many bytes as one with a face."""
_FINDING = 0.5
"""Share of the work that is done when the faces of all pictures are found."""
_CRF = 26
_EXACT_S = 1e-4
_APART_S = 2.0
"""Picture and sound of one moment lie no further apart in a file that can be played while it is read."""


class Picture(StrEnum):
    """What becomes of the picture."""

    KEEP = "keep"
    DROP = "drop"
    BLUR = "blur"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of the copy.

    Attributes:
        picture: kept, left out, or blurred.
        height: of the picture at most, in pixels; None leaves it as it is, and so does what makes it no smaller a file.
        silences: stretches of the source that nobody shall hear.
        part: only this stretch of the source; it begins at the keyframe before.
    """

    picture: Picture = Picture.KEEP
    height: int | None = None
    silences: tuple[Span, ...] = ()
    part: Span | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """The copy: where it begins in its source, and how long it is, in milliseconds."""

    start_ms: int
    duration_ms: int


class Target(Protocol):
    """An open file that is written and sought in: a muxer goes back to note its sizes."""

    def write(self, content: bytes | memoryview, /) -> int:
        """Write at the place where it stands."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place in the file."""
        ...

    def tell(self) -> int:
        """Return the place where it stands."""
        ...


def write_outgoing(
    source: Path,
    target: Target,
    wish: Wish,
    *,
    scratch: Path,
    faces: FaceFinder | None = None,
    watch: Watch | None = None,
) -> Made:
    """Write the copy of a recording that may be given away. The source is only read.

    Args:
        source: a recording of the library.
        target: where the MP4 goes; it is incomplete when this raises.
        wish: what is wanted.
        scratch: a file that may be made and is removed: pictures that change are encoded there.
        faces: finds faces where the picture shall be blurred; without it, and in pictures where
            it finds none, not steadily the same number, or lost somebody, the whole picture is blurred.
        watch: hears of the progress and can stop it.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE, the target cannot be written.
        IntakeCancelledError: the watch said so.
    """
    watch = watch or Watch()
    info = probe(source)
    begin = _beginning(source, wish.part) if wish.part else Fraction(0)
    until = Fraction(wish.part.end_ms, 1000) if wish.part else None
    work = _Work(source, info, wish, begin, until, watch)
    if not _needs_encoding(info, wish):
        return Made(round(begin * 1000), work.copy(target))
    try:
        if work.encode(scratch, faces):
            whole = _Work(scratch, probe(scratch), Wish(), Fraction(0), None, Watch())
            return Made(round(begin * 1000), whole.copy(target))
    finally:
        scratch.unlink(missing_ok=True)
    return Made(round(begin * 1000), work.copy(target))


def _needs_encoding(info: MediaInfo, wish: Wish) -> bool:
    if info.picture is None or wish.picture is Picture.DROP:
        return False
    return wish.picture is Picture.BLUR or (
        wish.height is not None and info.picture.height > wish.height
    )


def _beginning(source: Path, part: Span) -> Fraction:
    """Return the time of the last keyframe at or before a part, in seconds from the file's zero."""
    wanted = Fraction(part.start_ms, 1000)
    found = Fraction(0)
    with open_media(source) as container:
        stream = picture_stream(container)
        if stream is None:
            return wanted
        zero = zero_of(container)
        for packet in whole_packets(container, [stream]):
            at = seconds(packet) - zero
            if packet.is_keyframe and at <= wanted:
                found = max(found, at)
            if at > wanted:
                break
    return found


@dataclass(slots=True)
class _Work:
    """One copy under way; ``begin`` and ``until`` are seconds from the source's zero."""

    source: Path
    info: MediaInfo
    wish: Wish
    begin: Fraction
    until: Fraction | None
    watch: Watch

    def copy(self, target: Target) -> int:
        """Copy the picture as it is, and the sound too unless it is to be silenced.

        Returns:
            How long the copy is, in milliseconds.
        """
        if not self.wish.silences and self.wish.part is None:
            picture = self.wish.picture is not Picture.DROP
            with writing(self.source):
                length_ms = copy_plain(self.source, target, picture=picture, look=self.watch.look)
            if length_ms is not None:
                return length_ms
        with open_media(self.source) as container:
            picture = picture_stream(container)
            if self.wish.picture is Picture.DROP:
                picture = None
            sound = sound_stream(container)
            if picture is None and sound is None:
                raise unreadable(
                    self.source, "no sound" if self.info.picture else "nothing is in it"
                )
            with writing(self.source), open_new(target, TRACELESS) as output:
                anew = sound is not None and bool(self.wish.silences)
                copied = [each for each in (picture, None if anew else sound) if each]
                zero = zero_of(container)
                lanes = {each.index: Lane(output, each, self.begin, zero) for each in copied}
                voice = Voice(output, self.sound()) if anew else None
                return round(self._pass_on(container, copied, lanes, voice) * 1000)

    def _pass_on(
        self,
        container: Container,
        streams: list[Stream],
        lanes: dict[int, Lane],
        voice: Voice | None,
    ) -> float:
        begin = float(self.begin)
        until = math.inf if self.until is None else float(self.until)
        going = set(lanes)
        for packet in whole_packets(container, streams) if streams else ():
            lane = lanes[packet.stream_index]
            at = lane.time_s(packet)
            if at >= until:
                going.discard(packet.stream_index)  # the other lies behind it in the file
                if not going or at >= until + _APART_S:
                    break
            if packet.stream_index not in going:
                continue
            if begin and at < begin - _EXACT_S:
                continue  # from zero on nothing is left out: AAC's first packet lies before it
            self._tell(at)
            if voice is not None:
                voice.write(at - begin)
            lane.write(packet)
        if voice is not None:
            voice.finish(lambda at: self._tell(float(self.begin) + at))
        ends = [lane.end_s for lane in lanes.values()]
        if voice is not None:
            ends.append(voice.end_s)
        return max(ends, default=0.0)

    def encode(self, scratch: Path, faces: FaceFinder | None) -> bool:
        """Decode the picture, change it, and encode it again; the sound goes beside it.

        Returns:
            Whether it was worth it: a picture that is only made smaller in size shall become fewer bytes.
            It ends as soon as there are more, and what was written is then of no use.
        """
        most = self._bytes() if self.wish.picture is Picture.KEEP else None
        width, height = self._size(whole_blur=faces is None)
        movie = MovieFormat(
            width,
            height,
            self.info.picture.fps if self.info.picture and self.info.picture.fps else 30.0,
            with_sound=self.info.sound is not None,
            effort=Effort.VERYFAST,
            crf=_CRF,
        )
        hides = self.wish.picture is Picture.BLUR
        finds = hides and faces is not None
        found = find_all(self._looked_at(), faces) if faces is not None and hides else None
        sound = self.sound() if movie.with_sound else iter(())
        begin = float(self.begin)
        with MovieWriter(scratch, movie) as writer:
            block = next(sound, None)
            pictures = self._pictures()
            if hides:
                pictures = hidden(pictures, found)
            for pixels, at_s in pictures:
                while block is not None and writer.sound_samples < (at_s - begin) * SOUND_RATE:
                    writer.write_sound(block)
                    block = next(sound, None)
                writer.write_picture(pixels, round((at_s - begin) * 1e6))
                self._tell(at_s, _FINDING if finds else 0.0)
                if most is not None and scratch.stat().st_size >= most:
                    return False
            while block is not None:
                writer.write_sound(block)
                block = next(sound, None)
        return most is None or scratch.stat().st_size < most

    def _bytes(self) -> int:
        """Return about how many bytes of the source are of this part."""
        whole_ms = max(1, self.info.duration_ms)
        end_ms = whole_ms if self.until is None else min(whole_ms, round(self.until * 1000))
        length_ms = max(0, end_ms - round(self.begin * 1000))
        return self.source.stat().st_size * length_ms // whole_ms

    def _pictures(self) -> Iterator[tuple[Pixels, float]]:
        for pixels, at_s in iter_pictures(self.source):
            if self.until is not None and at_s >= self.until:
                return
            if at_s >= self.begin:
                yield pixels, at_s

    def _looked_at(self) -> Iterator[tuple[Pixels, float]]:
        """Give the pictures for a first look, from which it is known who is in which."""
        for pixels, at_s in self._pictures():
            yield pixels, at_s
            self._tell(at_s, until=_FINDING)

    def sound(self) -> Iterator[Samples]:
        """Give the sound of the part, silent where it shall be: (n,) int16 at 48 kHz."""
        first = round(self.begin * SOUND_RATE)
        last = None if self.until is None else round(self.until * SOUND_RATE)
        at = 0
        for samples in continuous(iter_sound(self.source, SOUND_RATE), SOUND_RATE):
            block = samples.copy()
            for span in self.wish.silences:
                start = max(0, span.start_ms * SOUND_RATE // 1000 - at)
                end = max(0, -(-span.end_ms * SOUND_RATE // 1000) - at)
                block[start:end] = 0
            block = block[max(0, first - at) : None if last is None else max(0, last - at)]
            at += samples.size
            if block.size:
                yield block

    def _size(self, *, whole_blur: bool) -> tuple[int, int]:
        picture = self.info.picture
        if picture is None:
            raise unreadable(self.source, "no picture")
        height = min(picture.height, self.wish.height or picture.height)
        if whole_blur and self.wish.picture is Picture.BLUR:
            height = min(height, WHOLE_BLUR_HEIGHT)
        return round(picture.width * height / picture.height), height

    def _tell(self, at_s: float, since: float = 0.0, until: float = 1.0) -> None:
        end = float(self.until) if self.until is not None else self.info.duration_ms / 1000
        begin = float(self.begin)
        share = min(1.0, max(0.0, (at_s - begin) / max(0.001, end - begin)))
        self.watch.look(since + (until - since) * share)
