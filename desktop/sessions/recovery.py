"""Takes that a crash left behind: found at start, repaired, listed. Never a loop, never a block."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults, sync_folder
from desktop.sessions.lock import SessionLock
from desktop.sessions.model import TakeState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.media.probe import MediaInfo
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import Take
    from desktop.sessions.shelf import SessionShelf

ATTEMPTS = 2
"""After so many failures a take needs attention: it is listed and left alone."""
TORN = "video.torn.mp4"
WHOLE = "video.whole.mp4"


@dataclass(frozen=True, slots=True)
class Recovered:
    """A take that was found unfinished, and what became of it."""

    path: Path
    take: Take | None
    fault: WorldError | None


def recover(
    shelf: SessionShelf, salvage: Callable[[Path, Path], MediaInfo] | None = None
) -> tuple[Recovered, ...]:
    """Repair every unfinished take whose session no living process writes to.

    The torn recording is kept until its copy is read back whole.
    """
    if salvage is None:
        from desktop.media.salvage import salvage as real

        salvage = real
    found: list[Recovered] = []
    for session in shelf.folders():
        unfinished = [take for take in session.takes() if _is_unfinished(take)]
        if unfinished:
            found += _recover_session(session, unfinished, salvage)
    return tuple(found)


def _recover_session(
    session: SessionFolder,
    unfinished: list[TakeFolder],
    salvage: Callable[[Path, Path], MediaInfo],
) -> list[Recovered]:
    try:
        with SessionLock(session.path):
            return [_recover_take(take, salvage) for take in unfinished if _is_unfinished(take)]
    except WorldError as error:
        if error.fault is Fault.SESSION_BUSY:
            return []  # it is being recorded right now
        return [Recovered(take.path, None, error) for take in unfinished]


def _is_unfinished(folder: TakeFolder) -> bool:
    try:
        return folder.read().state is TakeState.RECORDING
    except WorldError:
        return False  # a damaged document is listed with its own fault


def _recover_take(folder: TakeFolder, salvage: Callable[[Path, Path], MediaInfo]) -> Recovered:
    try:
        take = folder.read()
        try:
            info = _mend(folder, salvage)
        except WorldError as error:
            return _gave_up(folder, take, error)
        saved = msgspec.structs.replace(
            take,
            state=TakeState.REPAIRED,
            duration_ms=info.duration_ms,
            has_picture=info.picture is not None,
            has_sound=info.sound is not None,
            width=info.picture.width if info.picture else 0,
            height=info.picture.height if info.picture else 0,
            repairs=take.repairs + 1,
        )
        folder.write(saved)
    except WorldError as error:
        return Recovered(folder.path, None, error)
    return Recovered(folder.path, saved, None)


def _gave_up(folder: TakeFolder, take: Take, error: WorldError) -> Recovered:
    repairs = take.repairs + 1
    state = TakeState.FAILED if repairs >= ATTEMPTS else TakeState.RECORDING
    tried = msgspec.structs.replace(take, state=state, repairs=repairs, fault=error.fault)
    folder.write(tried)
    return Recovered(folder.path, tried, error)


def _mend(folder: TakeFolder, salvage: Callable[[Path, Path], MediaInfo]) -> MediaInfo:
    """Put a whole copy in the torn recording's place.

    Raises:
        WorldError: nothing could be saved, or the disk is full; the recording stays as it is.
    """
    torn, whole = folder.path / TORN, folder.path / WHOLE
    source = torn if torn.exists() else folder.video
    if not source.is_file() or source.stat().st_size == 0:
        raise WorldError(Fault.MEDIA_MISSING, file=folder.video)
    try:
        info = salvage(source, whole)
    except WorldError:
        with contextlib.suppress(OSError):
            whole.unlink(missing_ok=True)
        raise
    with naming_faults(folder.video):
        if source == folder.video:
            folder.video.rename(torn)
        whole.rename(folder.video)
        sync_folder(folder.path)
        torn.unlink()
    return info
