"""One writer at a time in a session folder; the operating system frees the lock when a process dies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

LOCK_NAME = ".lock"
MOMENT_S = 0.5
"""Who writes a document holds the lock for some milliseconds; who records holds it for the whole take."""


class SessionLock:
    """Holds the right to write into a session folder; a context manager.

    The file stays behind, empty: only the operating system's lock on it counts, so a crash
    leaves nothing to clean up.

    Args:
        folder: of the session.
        patience_s: how long to wait for whoever writes there just now; ``MOMENT_S`` for a document.

    Raises:
        WorldError: SESSION_BUSY, another Greenroom writes there; or the folder can't be written.
    """

    def __init__(self, folder: Path, *, patience_s: float = 0.0) -> None:
        self._file = folder / self.lock_name
        self._lock = FileLock(self._file, timeout=patience_s, thread_local=False)

    @property
    def lock_name(self) -> str:
        """The file in the folder that is locked."""
        return LOCK_NAME

    def busy(self, folder: Path) -> WorldError:
        """Return what is said when somebody else holds it."""
        return WorldError(Fault.SESSION_BUSY, session=folder.name)

    def __enter__(self) -> Self:
        """Take the lock, or fail when that takes too long."""
        with naming_faults(self._file):
            try:
                self._lock.acquire()
            except Timeout as error:
                raise self.busy(self._file.parent) from error
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Let it go."""
        self.release()

    def release(self) -> None:
        """Let it go; a second time changes nothing."""
        self._lock.release()


class TranscriptLock(SessionLock):
    """Holds the right to transcribe a take; the session may be written meanwhile.

    Raises:
        WorldError: TRANSCRIPTION_BUSY; or the folder can't be written.
    """

    @property
    @override
    def lock_name(self) -> str:
        return ".transcript.lock"

    @override
    def busy(self, folder: Path) -> WorldError:
        return WorldError(Fault.TRANSCRIPTION_BUSY, take=folder.name)


def is_locked(folder: Path) -> bool:
    """Say whether a living process writes into the session folder."""
    try:
        with SessionLock(folder):
            return False
    except WorldError as error:
        return error.fault is Fault.SESSION_BUSY
