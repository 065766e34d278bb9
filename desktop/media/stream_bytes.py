"""How many bytes of a recording are its sound, or lie in a part of it: by its index, nothing is decoded."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np

from desktop.base.errors import WorldError
from desktop.media.containers import open_media, picture_stream, sound_stream, zero_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import Protocol

    import numpy.typing as npt

    from desktop.base.timecode import Span
    from desktop.media.containers import Stream

    class _Listed(Protocol):
        timestamp: int
        size: int
        is_keyframe: bool


HEAD_BYTES, LANE_BYTES = 200, 450
"""About what an MP4 takes before its samples, and each of its streams."""
PICTURE_BYTES, SOUND_BYTES = 9, 5
"""About what its tables take for each sample."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The samples of a stream.

    Attributes:
        times_s: when each begins, in seconds from the file's zero: (n,) float64, rising.
        sizes: of each in bytes: (n,) int64.
        keys: which of them need none before: (n,) bool.
    """

    times_s: npt.NDArray[np.float64]
    sizes: npt.NDArray[np.int64]
    keys: npt.NDArray[np.bool_]

    def between(self, begin_s: float, until_s: float) -> npt.NDArray[np.int64]:
        """Return the sizes of those that begin in a stretch."""
        return self.sizes[(self.times_s >= begin_s) & (self.times_s < until_s)]

    def key_before(self, at_s: float) -> float:
        """Return when the last one begins that needs none before it, at or before a moment."""
        found = self.times_s[self.keys & (self.times_s <= at_s)]
        return float(found[-1]) if found.size else 0.0


@dataclass(frozen=True, slots=True)
class StreamBytes:
    """What the streams of a recording take; a stream that it has not is None."""

    picture: Listed | None
    sound: Listed | None

    def copied(self, part: Span | None, *, picture: bool, sound: bool) -> int:
        """Return about how many bytes a copy takes.

        Args:
            part: of the recording; it begins at the keyframe before. None is all of it.
            picture: whether the picture goes along.
            sound: whether the sound does, as it is.
        """
        begin_s, until_s = -math.inf, math.inf
        if part is not None:
            begin_s, until_s = part.start_ms / 1000, part.end_ms / 1000
            if self.picture is not None:
                begin_s = self.picture.key_before(begin_s)
            begin_s = begin_s if begin_s > 0 else -math.inf
        total = HEAD_BYTES
        for listed, wanted, each in (
            (self.picture, picture, PICTURE_BYTES),
            (self.sound, sound, SOUND_BYTES),
        ):
            if listed is not None and wanted:
                sizes = listed.between(begin_s, until_s)
                total += int(sizes.sum()) + LANE_BYTES + each * sizes.size
        return total

    def begins_s(self, part: Span) -> float:
        """Return where a copy of a part begins, in seconds."""
        begin_s = part.start_ms / 1000
        return self.picture.key_before(begin_s) if self.picture is not None else begin_s


def stream_bytes(source: Path) -> StreamBytes | None:
    """Return what the streams of a recording of the library take; None where its index does not tell."""
    try:
        with open_media(source) as container:
            zero_s = float(zero_of(container))
            picture, sound = picture_stream(container), sound_stream(container)
            found = [_listed(each, zero_s) if each else None for each in (picture, sound)]
    except WorldError:
        return None
    if all(each is None or not each.sizes.size for each in found):
        return None
    return StreamBytes(*found)


def _listed(stream: Stream, zero_s: float) -> Listed:
    rows = cast("Iterable[_Listed]", stream.index_entries)
    told = [(each.timestamp, each.size, each.is_keyframe) for each in rows]
    table = np.array(told, np.int64).reshape(-1, 3)
    times_s = (table[:, 0] * float(stream.time_base) - zero_s).astype(np.float64)
    return Listed(times_s, table[:, 1], table[:, 2].astype(np.bool_))
