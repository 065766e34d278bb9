"""The parts of a take that were handed over, each with its place on the take's own clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.documents import read_document
from desktop.base.errors import WorldError
from desktop.base.timecode import Span
from desktop.sharing.model import SharedSession
from desktop.sharing.receiving import SHARED

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import TakeFolder


@dataclass(frozen=True, slots=True)
class Clip:
    """One file; ``span`` is what it shows of the take."""

    path: Path
    span: Span


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
