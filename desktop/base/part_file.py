"""A file that is written beside its target under a name of its own, until it takes the target's.

Several may be written for one target at once, by one program or by several: the last to end wins. What a program
left that was killed is removed by the next one, and nothing that somebody still writes: its writer holds a lock of
the operating system on it, which ends with the process. Where there are none (Windows), a file that is open can't
be removed anyway; where a file system has none, only what is a day old is taken for left.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import time
from typing import TYPE_CHECKING

from desktop.base.files import is_there

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path
    from types import TracebackType
    from typing import BinaryIO, Self

LONGEST_S = 24 * 3600.0
_TRIES = 10
_ENDING = ".part"


class PartFile:
    """A part under way; a context manager, which leaves nothing behind but the target.

    Args:
        target: what it is to become.

    Raises:
        OSError: the folder is missing, read-only or full.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._held = -1
        sweep(target)
        self._make()
        for _ in range(_TRIES):
            if self._hold():
                return
            self._drop()
            self._make()

    def _make(self) -> None:
        self._own = os.urandom(4).hex()
        self.path = self._target.with_name(f".{self._target.name}.{self._own}{_ENDING}")
        self.file: BinaryIO = self.path.open("x+b")

    def _hold(self) -> bool:
        """Let others know that it is written; no when somebody who sweeps had it first."""
        if sys.platform == "win32":
            return True
        self._held = os.dup(self.file.fileno())
        try:
            fcntl.flock(self._held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
        return is_there(self.path)

    def beside(self, name: str) -> Path:
        """Return where a file may be made that is needed only meanwhile."""
        return self._target.with_name(f".{self._target.name}.{self._own}.{name}{_ENDING}")

    def take_name(self) -> None:
        """Close the file and let it become the target.

        Raises:
            OSError: the disk is full, the folder gone; the target is as it was.
        """
        self.file.close()  # before the name, not after: some disks say only now that they are full
        self.path.replace(self._target)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove what was not finished, and what others left meanwhile that were killed."""
        self.close()

    def close(self) -> None:
        """End it; a second time changes nothing."""
        self._drop()
        sweep(self._target)

    def _drop(self) -> None:
        with contextlib.suppress(OSError):
            self.file.close()
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)
        held, self._held = self._held, -1
        if held >= 0:
            with contextlib.suppress(OSError):
                os.close(held)


def sweep(target: Path) -> None:
    """Remove the parts of a target whose writers are no more."""
    for own, names in _parts(target).items():
        part = target.with_name(f".{target.name}.{own}{_ENDING}")
        with _left(part) as left:
            if left:  # the part itself last: without it nobody knows whose the others are
                _remove(target.parent, sorted(names, key=part.name.__eq__))


def _parts(target: Path) -> dict[str, list[str]]:
    """Return the names of all parts of a target, by whose they are."""
    named = re.compile(
        rf"\.{re.escape(target.name)}\.([0-9a-f]{{8}})(?:\..+)?{re.escape(_ENDING)}", re.DOTALL
    )
    found: dict[str, list[str]] = {}
    with contextlib.suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            if entry.name.endswith(_ENDING) and (part := named.fullmatch(entry.name)):
                found.setdefault(part[1], []).append(entry.name)
    return found


def _remove(folder: Path, names: list[str]) -> None:
    for name in names:
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)


@contextlib.contextmanager
def _left(part: Path) -> Generator[bool]:
    """Say whether nobody writes a part any more, and hold it in the block so that this stays so."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        yield not is_there(part)
        return
    try:
        held = os.open(part, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        yield isinstance(error, FileNotFoundError)
        return
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        left = True
    except BlockingIOError:
        left = False
    except OSError:
        left = time.time() - os.fstat(held).st_mtime > LONGEST_S
    try:
        yield left
    finally:
        os.close(held)
