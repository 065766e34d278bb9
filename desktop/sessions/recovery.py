"""Takes that a crash left behind: found at start, repaired, listed. Never a loop, never a block."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.sessions.lock import SessionLock
from desktop.sessions.mending import (
    OF_THE_PLACE,
    Menders,
    give_back,
    is_hardly_anything,
    mend,
    never_began,
    real_menders,
    sweep,
    youth_s,
)
from desktop.sessions.model import TakeState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import Take
    from desktop.sessions.shelf import SessionShelf

ATTEMPTS = 2
"""After so many failures a take needs attention: it is listed and left alone."""
MOST_BEGUN = 3
"""So many repairs may begin and never end, when the computer is switched off in the middle, say."""
UNREADABLE = {Fault.MEDIA_MISSING, Fault.MEDIA_UNREADABLE}


@dataclass(frozen=True, slots=True)
class Recovered:
    """A take that was found unfinished, and what became of it.

    Attributes:
        path: of the take.
        take: as it stands in ``take.json`` now, if it could be read.
        fault: why it is not repaired; TAKE_NOT_REPAIRED names its folder.
    """

    path: Path
    take: Take | None
    fault: WorldError | None


def recover(
    shelf: SessionShelf,
    menders: Menders | None = None,
    wait: Callable[[float], object] = time.sleep,
) -> tuple[Recovered, ...]:
    """Repair every unfinished take whose session no living process writes to.

    The torn recording is kept until its copy was read back whole. What was recorded for less than
    a second, and can't be repaired, goes to the trash: nothing shows that it ever began.
    """
    found: list[Recovered] = []
    for session in shelf.folders():
        try:
            unfinished = [take for take in session.takes() if _is_unfinished(take)]
            if unfinished:
                wait(max(0.0, *(youth_s(take) for take in unfinished)))
                menders = menders or real_menders()
                found += _recover_session(shelf, session, unfinished, menders)
        except WorldError as error:
            found.append(Recovered(session.path, None, error))
    return tuple(found)


def _recover_session(
    shelf: SessionShelf, session: SessionFolder, unfinished: list[TakeFolder], menders: Menders
) -> list[Recovered]:
    empty: list[TakeFolder] = []
    found: list[Recovered] = []
    try:
        with SessionLock(session.path):
            for take in unfinished:
                if not _is_unfinished(take):
                    continue  # somebody was faster
                repaired = _recover_take(take, menders)
                if repaired is None:
                    empty.append(take)
                else:
                    found.append(repaired)
    except WorldError as error:
        if error.fault is Fault.SESSION_BUSY:
            return []  # it is being recorded right now
        return [Recovered(take.path, None, error) for take in unfinished]
    for take in empty:
        with contextlib.suppress(WorldError):  # it is tried again at the next start
            shelf.discard(take.path)
    return found


def _is_unfinished(folder: TakeFolder) -> bool:
    try:
        return never_began(folder) or folder.read().state is TakeState.RECORDING
    except WorldError:
        return False  # a damaged document is listed with its own fault


def _recover_take(folder: TakeFolder, menders: Menders) -> Recovered | None:
    """Repair a take; None says that there is nothing to repair."""
    sweep(folder)
    if never_began(folder):
        return None
    take: Take | None = None
    try:
        take = _begun(folder)
        info = mend(folder, menders, give_up=take.repairs > MOST_BEGUN)
        saved = msgspec.structs.replace(
            take,
            state=TakeState.REPAIRED,
            duration_ms=info.duration_ms,
            has_picture=info.picture is not None,
            has_sound=info.sound is not None,
            width=info.picture.width if info.picture else 0,
            height=info.picture.height if info.picture else 0,
            fault="",
        )
        folder.write(saved)
    except WorldError as error:
        if error.fault in UNREADABLE and is_hardly_anything(folder):
            return None
        return _gave_up(folder, take, error)
    return Recovered(folder.path, saved, None)


def _begun(folder: TakeFolder) -> Take:
    """Note that a repair begins: one that takes the whole program down must not come again for ever."""
    take = folder.read()
    begun = msgspec.structs.replace(take, repairs=take.repairs + 1)
    folder.write(begun)
    return begun


def _gave_up(folder: TakeFolder, take: Take | None, error: WorldError) -> Recovered:
    give_back(folder)
    if take is None:
        return Recovered(folder.path, None, error)
    if error.fault in OF_THE_PLACE:
        tried = msgspec.structs.replace(take, repairs=take.repairs - 1)
    else:
        state = TakeState.FAILED if take.repairs >= ATTEMPTS else TakeState.RECORDING
        tried = msgspec.structs.replace(take, state=state, fault=error.fault)
        error = WorldError(Fault.TAKE_NOT_REPAIRED, folder=folder.path)
    with contextlib.suppress(WorldError):
        folder.write(tried)
    return Recovered(folder.path, tried, error)
