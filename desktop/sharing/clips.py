"""The parts of a take that were handed over, each with its place on the take's own clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.documents import read_document
from desktop.base.errors import WorldError
from desktop.base.timecode import Span
from desktop.sharing.limits import MANIFEST, SHARED
from desktop.sharing.model import Contents, PackManifest, SharedSession

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import TakeFolder


@dataclass(frozen=True, slots=True)
class Clip:
    """One file; ``span`` is what it shows of the take."""

    path: Path
    span: Span


SLIVER_MS = 250
"""Less than this is not worth a word: sound and picture do not end at the same moment."""


def gaps(clips: tuple[Clip, ...], length_ms: int) -> tuple[Span, ...]:
    """Return which stretches of a take of some length were not handed over; none without clips."""
    found: list[Span] = []
    at = 0
    for clip in clips:
        found.append(Span(at, max(at, clip.span.start_ms)))
        at = max(at, clip.span.end_ms)
    if clips:
        found.append(Span(at, max(at, length_ms)))
    return tuple(each for each in found if each.length_ms >= SLIVER_MS)


def within(clips: tuple[Clip, ...], span: Span) -> Span | None:
    """Return the part of a span that was handed over: of several clips that in which most of it lies.

    Returns:
        The span itself without clips; None where nothing of it was handed over.
    """
    if not clips:
        return span
    parts = [
        Span(max(clip.span.start_ms, span.start_ms), min(clip.span.end_ms, span.end_ms))
        for clip in clips
        if clip.span.start_ms <= span.end_ms and span.start_ms <= clip.span.end_ms
    ]
    best = max(parts, key=lambda part: part.length_ms, default=None)
    lost = best is not None and not best.length_ms and span.length_ms
    return None if lost else best


def is_text_alone(take: TakeFolder) -> bool:
    """Say whether a take came in a pack of text alone: nothing of it is lost when it can't be played."""
    try:
        manifest = read_document(take.session.path / MANIFEST, PackManifest)
    except WorldError:
        return False
    return manifest.contents is Contents.TEXT


def read_clips(take: TakeFolder, take_id: str) -> tuple[Clip, ...]:
    """Return the clips of a received take by time; none for a take that is whole or one's own."""
    if take.video.exists():
        return ()
    try:
        shared = read_document(take.session.path / SHARED, SharedSession)
    except WorldError:
        return ()
    found = [
        Clip(path, Span(media.start_ms, media.start_ms + media.duration_ms))
        for each in shared.takes
        if each.id == take_id
        for number, media in enumerate(each.media, 1)
        if (path := take.path / f"clip-{number:02}.mp4").exists()
    ]
    return tuple(sorted(found, key=lambda clip: clip.span))
