"""One writer at a time in a session folder; the operating system frees the lock when a process dies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

LOCK_NAME = ".lock"


class SessionLock:
    """Holds the right to write into a session folder; a context manager.

    The file stays behind, empty: only the operating system's lock on it counts, so a crash
    leaves nothing to clean up.

    Raises:
        WorldError: SESSION_BUSY, another Greenroom writes there; or the folder can't be written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / LOCK_NAME, timeout=0, thread_local=False)

    def __enter__(self) -> Self:
        """Take the lock now or fail at once."""
        with naming_faults(self._folder / LOCK_NAME):
            try:
                self._lock.acquire()
            except Timeout as error:
                raise WorldError(Fault.SESSION_BUSY, session=self._folder.name) from error
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Let it go."""
        self._lock.release()


def is_locked(folder: Path) -> bool:
    """Say whether a living process writes into the session folder."""
    try:
        with SessionLock(folder):
            return False
    except WorldError as error:
        return error.fault is Fault.SESSION_BUSY
