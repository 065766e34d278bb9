"""A video recorded elsewhere becomes a take."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import WorldError
from desktop.sessions.lock import LOCK_NAME, SessionLock
from desktop.sessions.model import Origin, TakeState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.base.settings import Language
    from desktop.media.intake_apart import Guest
    from desktop.roles.model import RolePack
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.shelf import SessionShelf

RECORDING_ENDINGS = (
    ".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".wmv", ".flv", ".mpg", ".mpeg", ".ts", ".3gp",
    ".m4a", ".mp3", ".wav", ".flac", ".ogg", ".opus", ".aac", ".amr", ".aiff",
)  # fmt: skip
"""How names of recordings end, in lower case; whether it is one, only its content says."""


def add_take(
    session: SessionFolder,
    question_id: str,
    source: Path,
    *,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TakeFolder:
    """Add a media file to a session as a new take. The file is copied, never moved.

    Args:
        session: where it goes.
        question_id: which question it answers, by its exact id.
        source: a video, or sound alone. It is read by a process of its own.
        progress: told the share done, 0 to 1.
        cancelled: asked often whether to stop.

    Raises:
        WorldError: the file cannot be read, the disk is full, SESSION_BUSY. No take is left.
        IntakeCancelledError: ``cancelled`` said so. No take is left.
    """
    from desktop.media.intake_apart import looked_at

    with looked_at(source, cancelled) as guest:  # before anything is made
        return _add(session, question_id, guest, progress)


def _add(
    session: SessionFolder, question_id: str, guest: Guest, progress: Callable[[float], None]
) -> TakeFolder:
    with SessionLock(session.path):
        take = session.new_take(question_id, origin=Origin.ADDED)
        try:
            made = guest.bring_in(take.video, take.speech, progress)
            saved = msgspec.structs.replace(
                take.read(),
                state=TakeState.SAVED,
                duration_ms=made.duration_ms,
                has_picture=made.has_picture,
                has_sound=made.has_sound,
                width=made.width,
                height=made.height,
            )
            take.write(saved)
        except BaseException:
            take.take_back()
            raise
    return take


def add_to_new_session(
    shelf: SessionShelf,
    pack: RolePack,
    question_id: str,
    source: Path,
    *,
    language: Language,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TakeFolder:
    """Make a session of one question and add a media file to it.

    Raises:
        WorldError: as ``add_take``; then no session is left either.
        IntakeCancelledError: as ``add_take``.
    """
    from desktop.media.intake_apart import looked_at

    with looked_at(source, cancelled) as guest:  # before anything is made
        session = shelf.create(pack, language=language, questions=(question_id,))
        try:
            return _add(session, question_id, guest, progress)
        except BaseException:
            _take_back(session)
            if session.path.exists():
                with contextlib.suppress(WorldError):
                    shelf.discard(session.path)
            raise


def _take_back(session: SessionFolder) -> None:
    """Remove what was made for a session in which no take came to be, and only that: nobody looks for it in the trash."""
    with contextlib.suppress(OSError):
        session.takes_folder.rmdir()
        for path in (session.path / LOCK_NAME, session.document):
            path.unlink(missing_ok=True)
        session.path.rmdir()
