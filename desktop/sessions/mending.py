"""The files of one unfinished take: what is left over is swept away, what is torn is made whole.

Each step can be cut short by a crash and be done again; the recording is never without a name.
"""

from __future__ import annotations

import contextlib
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults, sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.media.probe import MediaInfo
    from desktop.sessions.folder import TakeFolder

    Salvage = Callable[[Path, Path], MediaInfo]
    MendSpeech = Callable[[Path, Path, int], None]

TORN = "video.torn.mp4"
WHOLE = "video.whole.mp4"
OF_THE_PLACE = {Fault.DISK_FULL, Fault.FOLDER_READ_ONLY}
"""Faults that say nothing about the take: it is tried again when there is room."""
LEFT_OVER = (".ballast", ".*.tmp", ".*.part", WHOLE)
"""What a crash may leave beside the files of a take: the reserve on the disk, half-written files."""
SPEECH_BYTES_PER_S = 32_000
LEAST_S = 1
LEAST_VIDEO_BYTES = 1_000_000
"""A recording shorter than a second has no larger video: its header, and a torn first fragment."""
YOUNG_S = 1.0
"""A recorder that has made the folder of a take locks its session well within this time."""


_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Menders:
    """What makes files whole: the real ones are loaded when there is something to mend."""

    salvage: Salvage
    speech: MendSpeech


def real_menders() -> Menders:
    """Return the menders of the room that knows media."""
    from desktop.media.salvage import salvage
    from desktop.media.speech_mending import mend_speech

    return Menders(salvage, mend_speech)


def sweep(folder: TakeFolder) -> None:
    """Remove what a crash left over; it may be needed to make room for the repair."""
    for pattern in LEFT_OVER:
        for path in folder.path.glob(pattern):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def mend(folder: TakeFolder, menders: Menders, *, give_up: bool = False) -> MediaInfo:
    """Put a whole copy in the torn recording's place, and make the speech file fit it.

    Args:
        folder: the take.
        menders: what makes files whole.
        give_up: don't try any more: earlier repairs began and never ended.

    Raises:
        WorldError: nothing could be saved, or the disk is full; the recording stays as it is.
    """
    torn, whole = folder.path / TORN, folder.path / WHOLE
    source = torn if torn.exists() else folder.video
    if not _size(source):
        raise WorldError(Fault.MEDIA_MISSING, file=folder.video)
    if give_up:
        raise WorldError(Fault.MEDIA_UNREADABLE, file=folder.video, why="repair never ended")
    try:
        info = menders.salvage(source, whole)
    except WorldError:
        with contextlib.suppress(OSError):
            whole.unlink(missing_ok=True)
        raise
    with naming_faults(folder.video):
        if source == folder.video:
            folder.video.rename(torn)
        whole.replace(folder.video)
        sync_folder(folder.path)
        torn.unlink()
    if info.sound is not None:
        _mend_speech(folder, menders, info.duration_ms)
    return info


def _mend_speech(folder: TakeFolder, menders: Menders, duration_ms: int) -> None:
    try:
        menders.speech(folder.speech, folder.video, duration_ms)
    except WorldError as error:
        if error.fault in OF_THE_PLACE:
            raise
        _log.warning("no speech for the transcriber in %s: %s", folder.path, error)


def give_back(folder: TakeFolder) -> None:
    """Let a recording that could not be mended have its own name again: it may play all the same."""
    with contextlib.suppress(OSError):
        torn = folder.path / TORN
        if torn.exists():
            torn.replace(folder.video)


def is_hardly_anything(folder: TakeFolder) -> bool:
    """Say whether less than a second was recorded: nobody misses it."""
    videos = max(_size(folder.video), _size(folder.path / TORN))
    return videos < LEAST_VIDEO_BYTES and _size(folder.speech) < LEAST_S * SPEECH_BYTES_PER_S


def never_began(folder: TakeFolder) -> bool:
    """Say whether a crash came between the making of the folder and its document.

    Raises:
        WorldError: the folder can't be read, or is gone.
    """
    with naming_faults(folder.document):
        return all(each.name.startswith(".") for each in folder.path.iterdir())


def youth_s(folder: TakeFolder) -> float:
    """Return how long a recorder may yet take to begin in a folder that it made just now.

    Raises:
        WorldError: the folder is gone.
    """
    if _size(folder.video) or _size(folder.path / TORN):
        return 0.0
    with naming_faults(folder.document):
        age_s = time.time() - folder.path.stat().st_mtime
    return YOUNG_S - age_s if 0 <= age_s < YOUNG_S else 0.0


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
