"""How large each recording goes out, for the size that is told: what is copied by its index, else about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.sharing.model import Contents
from desktop.sharing.sizes import SOUND_BYTES_S, media_bytes, smaller

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.base.timecode import Span
    from desktop.media.stream_bytes import StreamBytes
    from desktop.sharing.masked_transcript import Masked
    from desktop.sharing.wishes import Source, Wishes

_LARGE = 20_000_000
"""Of a larger recording the some thousand bytes are nothing that its copy leaves out."""
_LISTED_BYTES_S = 5 * 48_000 / 1024
"""What an MP4 says of a second of sound, packet by packet, as it is encoded."""


@dataclass(frozen=True, slots=True)
class ToldSizes:
    """The recordings of a take.

    Attributes:
        sizes: of each in bytes.
        exact: nothing is encoded anew, so that they are known but for some hundred bytes.
    """

    sizes: tuple[int, ...]
    exact: bool


def told_sizes(
    source: Source, masked: Masked | None, wishes: Wishes, *, finds_faces: bool
) -> ToldSizes:
    """Return how large the recordings of a take go out.

    Args:
        source: the take, with the parts of it that go out.
        masked: where its words are silenced.
        wishes: what becomes of it.
        finds_faces: whether faces alone can be blurred.
    """
    if wishes.contents is Contents.TEXT:
        return ToldSizes((), exact=True)
    about = media_bytes(source, wishes, finds_faces=finds_faces)
    silences = masked.spans if masked is not None else ()
    silenced = bool(silences)
    as_it_is = not silenced and not source.parts and wishes.contents is Contents.FULL
    drops = wishes.contents is Contents.AUDIO
    encodes = source.take.has_picture and smaller(source, wishes.height) < 1.0 and not drops
    if wishes.contents is Contents.BLURRED or encodes:
        return ToldSizes(_shares(about, source), exact=False)
    if as_it_is or (drops and not silenced):
        copied = _copied(source.folder.video, picture=not drops)
        if copied or as_it_is:
            return ToldSizes((copied or about,), exact=True)
    from desktop.media.stream_bytes import stream_bytes  # PyAV is slow to load

    streams = stream_bytes(source.folder.video)
    if streams is None:
        return ToldSizes(_shares(about, source), exact=False)
    parts = source.parts or (None,)
    sizes = [_one(streams, source, part, silences, drops=drops) for part in parts]
    return ToldSizes(tuple(sizes), exact=not silenced)


def _copied(video: Path, *, picture: bool) -> int | None:
    """Return how large a copy as it is becomes; None where that is not known, or its own size tells it as well."""
    from desktop.media.plain_copy import plan_copy

    try:
        if picture and video.stat().st_size > _LARGE:
            return None
        with video.open("rb") as file:
            plan = plan_copy(file, picture=picture)
    except OSError:
        return None
    return plan.size if plan is not None else None


def _one(
    streams: StreamBytes,
    source: Source,
    part: Span | None,
    silences: tuple[Span, ...],
    *,
    drops: bool,
) -> int:
    size = streams.copied(part, picture=not drops, sound=not silences)
    if not silences or streams.sound is None:
        return size
    begin_ms, end_ms = 0, source.take.duration_ms
    if part is not None:
        begin_ms, end_ms = round(streams.begins_s(part) * 1000), part.end_ms
    silent_ms = sum(
        max(0, min(end_ms, each.end_ms) - max(begin_ms, each.start_ms)) for each in silences
    )
    length_ms = end_ms - begin_ms
    heard = SOUND_BYTES_S * (length_ms - silent_ms) / 1000
    return size + round(heard + _LISTED_BYTES_S * length_ms / 1000)


def _shares(about: int, source: Source) -> tuple[int, ...]:
    """Share what all parts take among them, by their lengths."""
    lengths = [part.length_ms for part in source.parts] or [1]
    return tuple(about * each // max(1, sum(lengths)) for each in lengths)
