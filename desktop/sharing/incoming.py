"""A place for what comes in: nobody sees it before it is whole, and nothing is left of what is not."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import free_bytes, make_folder, naming_faults, settle, sync_folder
from desktop.sessions.lock import LOCK_NAME, SessionLock, is_locked

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

PREFIX = ".incoming-"
YOUNG_S = 5.0
"""Who has made a folder locks it well within this time."""
TRIES = 2
"""One failed operation ends the removal of all that is beside it."""
_MARGIN_BYTES = 50_000_000


class Incoming:
    """A folder of its own in the library, locked while it is used and removed at the end.

    Args:
        library: where it is made; what a killed program left of others is removed first.
        needed_bytes: how much will be put there.

    Raises:
        WorldError: DISK_FULL, also when it would become so; the folder is read-only.
    """

    def __init__(self, library: Path, needed_bytes: int) -> None:
        make_folder(library)
        sweep(library)
        if free_bytes(library) < needed_bytes + _MARGIN_BYTES:
            raise WorldError(Fault.DISK_FULL, folder=library)
        self.folder = library / f"{PREFIX}{os.urandom(6).hex()}"
        with naming_faults(self.folder):
            self.folder.mkdir()
        self._lock = SessionLock(self.folder)

    def __enter__(self) -> Self:
        self._lock.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):  # the system frees it with the process
            self._lock.__exit__(kind, error, trace)
        for _ in range(TRIES):
            with contextlib.suppress(
                OSError
            ):  # of a folder that can't be closed it tells all the same
                shutil.rmtree(self.folder, ignore_errors=True)

    def room(self, name: str) -> Path:
        """Make a folder inside and return it."""
        return make_folder(self.folder / name)

    def settle(self, made: Path, target: Path) -> None:
        """Let a finished folder take its place, durably.

        Raises:
            WorldError: it can't be moved there.
        """
        make_folder(target.parent)
        with naming_faults(target):
            for path in made.rglob("*"):
                _sync(path)
            made.rename(target)
        settle(target.parent)


class Laid:
    """A folder for what is looked at for a moment, as ``Incoming``: a kill leaves nothing that is not swept later.

    Raises:
        WorldError: DISK_FULL; the library is read-only.
    """

    def __init__(self, library: Path) -> None:
        self._incoming = Incoming(library, 0)
        self._incoming.__enter__()

    @property
    def folder(self) -> Path:
        """Where it is."""
        return self._incoming.folder

    def __enter__(self) -> Path:
        """Return where it is; at the end it is removed."""
        return self.folder

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Remove it."""
        self.cleanup()

    def cleanup(self) -> None:
        """Remove it; a second time changes nothing."""
        self._incoming.__exit__(None, None, None)


def _sync(path: Path) -> None:
    if path.is_dir():
        sync_folder(path)
        return
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sweep(library: Path) -> None:
    """Remove what programs that were killed left here; what a living one uses is left alone."""
    for left in library.glob(f"{PREFIX}*"):
        if left.is_dir() and not left.is_symlink() and not _is_used(left):
            shutil.rmtree(left, ignore_errors=True)


def _is_used(folder: Path) -> bool:
    with contextlib.suppress(OSError, WorldError):
        if (folder / LOCK_NAME).exists():
            return is_locked(folder)
        return 0 <= time.time() - folder.stat().st_mtime < YOUNG_S
    return True
