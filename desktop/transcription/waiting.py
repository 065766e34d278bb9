"""The takes that wait to be transcribed, on disk: they go on waiting after a crash or a restart."""

from __future__ import annotations

import contextlib
import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import msgspec

from desktop.base.any_json import as_text
from desktop.base.documents import Document, read_document, write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.files import is_there, make_folder, naming_faults
from desktop.base.settings import Speech
from desktop.sessions.folder import TakeFolder
from desktop.sessions.lock import SessionLock
from desktop.sessions.model import TakeState
from desktop.transcription.journal import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LOG = logging.getLogger(__name__)
LINE = "line.json"
READY = {TakeState.SAVED, TakeState.REPAIRED}


class WaitingTake(msgspec.Struct, frozen=True, kw_only=True):
    """One that waits.

    Attributes:
        take: its folder, from the library on.
        language: of the answer, where it was chosen for it; else as the settings say.
        transcript_ns: when the transcript was written that it had when it was asked for; 0: it had none.
    """

    take: str
    language: Speech | None = None
    transcript_ns: int = 0


class QueueDocument(Document, frozen=True, kw_only=True):
    """The line of one window, the first take first."""

    FORMAT: ClassVar[str] = "greenroom-queue"

    takes: tuple[WaitingTake, ...] = ()
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """A take in the line, and the language of its answer where it was chosen for it."""

    take: TakeFolder
    language: Speech | None = None
    transcript_ns: int = 0


class WaitingLine:
    """What one window has in its queue, in a folder of its own.

    Every window has its own folder, and the lock of it as long as it lives. A folder nobody holds is
    that of a window which is gone: what waited there goes over to the next window that opens.

    Args:
        library: where the sessions lie; nothing is made in it before something waits.
    """

    def __init__(self, library: Path) -> None:
        self._library = library
        self._root = library / "queue"
        self._lock: SessionLock | None = None
        self._folder = self._root / os.urandom(4).hex()
        self._closed = False
        self._kept: tuple[Waiting, ...] = ()

    def keep(self, waiting: Iterable[Waiting], *, paused: bool) -> None:
        """Write down what waits now; a disk that refuses is logged: the queue itself goes on.

        A take in a folder whose name is no text, as Linux allows them, waits in this window alone.
        """
        self._kept = tuple(waiting)
        found = tuple(self._stored(each) for each in self._kept if _is_text(each.take.path))
        if self._closed or not (found or self._lock):
            return
        try:
            if self._lock is None:
                make_folder(self._folder)
                self._lock = SessionLock(self._folder).__enter__()
            if found:
                write_document(self._folder / LINE, QueueDocument(takes=found, paused=paused))
            else:
                with naming_faults(self._folder):
                    (self._folder / LINE).unlink(missing_ok=True)
        except WorldError as error:
            _LOG.info("what waits could not be written down: %s", error)

    def bring_back(self) -> tuple[tuple[Waiting, ...], bool]:
        """Take over what waited in windows that are gone, and say whether it was paused.

        Left out is what is transcribed by now, and takes that are gone, unfinished or without sound.
        """
        own = self._kept
        found: dict[str, Waiting] = {}
        paused = False
        for folder in self._left():
            with contextlib.suppress(WorldError), SessionLock(folder):
                line = _read(folder)
                if line is None:
                    continue
                for each in map(self._waiting, line.takes):
                    if _still_waits(each):
                        found.setdefault(each.take.path.as_posix(), each)
                paused = paused or line.paused
                self.keep([*found.values(), *own], paused=paused)  # before it is gone there
                with naming_faults(folder):
                    (folder / LINE).unlink(missing_ok=True)
            _remove(folder)
        return tuple(found.values()), paused

    def close(self) -> None:
        """Write no more: what waits is for the next window."""
        self._closed = True
        if self._lock is not None:
            self._lock.release()
            if not is_there(self._folder / LINE):
                _remove(self._folder)

    def _left(self) -> list[Path]:
        """Return the folders of other windows, the one that was written first in front."""
        try:
            found = [each for each in self._root.iterdir() if each != self._folder]
            return sorted(found, key=lambda each: each.stat().st_mtime_ns)
        except OSError:
            return []

    def _stored(self, each: Waiting) -> WaitingTake:
        path = each.take.path.absolute()
        inside = path.is_relative_to(self._library)
        return WaitingTake(
            take=(path.relative_to(self._library) if inside else path).as_posix(),
            language=each.language,
            transcript_ns=each.transcript_ns,
        )

    def _waiting(self, each: WaitingTake) -> Waiting:
        return Waiting(TakeFolder(self._library / each.take), each.language, each.transcript_ns)


def _is_text(path: Path) -> bool:
    return as_text(path) == str(path)


def _read(folder: Path) -> QueueDocument | None:
    """Read the line of a window that is gone; None for one that must be left alone."""
    try:
        return read_document(folder / LINE, QueueDocument)
    except WorldError as error:
        gone = error.fault in {Fault.DOCUMENT_MISSING, Fault.DOCUMENT_DAMAGED}
        return QueueDocument() if gone else None


def waiting(take: TakeFolder, language: Speech | None = None) -> Waiting:
    """Return a take that begins to wait."""
    return Waiting(take, language, _transcript_ns(take))


def _transcript_ns(take: TakeFolder) -> int:
    try:
        return take.transcript.stat().st_mtime_ns
    except OSError:
        return 0


def _still_waits(each: Waiting) -> bool:
    begun = is_there(each.take.transcript.with_name(each.take.transcript.name + SUFFIX))
    if _transcript_ns(each.take) != each.transcript_ns and not begun:
        return False
    try:
        take = each.take.read()
    except WorldError:
        return False
    return take.state in READY and take.has_sound


def _remove(folder: Path) -> None:
    """Remove what a window has left that is done with."""
    with contextlib.suppress(OSError):
        if not (folder / LINE).exists():
            (folder / ".lock").unlink(missing_ok=True)
            folder.rmdir()
