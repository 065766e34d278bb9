"""A second descriptor on a file that another library writes: to sync it and to watch over it."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = 4096
_BINARY = getattr(os, "O_BINARY", 0)  # Windows


class GrowingFile:
    """Watches over a file from a descriptor of its own.

    Raises:
        WorldError: the file cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with naming_faults(path):
            self._descriptor: int | None = os.open(path, os.O_RDWR | _BINARY)

    def sync(self) -> None:
        """Bring the file to the disk, and look whether it still lies where it was made.

        A folder that was deleted raises nothing while one writes into it: only this look tells.

        Raises:
            WorldError: the disk failed or is full; FOLDER_MISSING when the file was taken away.
        """
        descriptor = self._descriptor
        if descriptor is None:
            return
        with naming_faults(self._path):
            os.fsync(descriptor)
            here = os.fstat(descriptor)
            there = self._path.stat()
        if here.st_nlink == 0 or (here.st_ino, here.st_dev) != (there.st_ino, there.st_dev):
            raise WorldError(Fault.FOLDER_MISSING, folder=self._path.parent)

    def remember(self) -> tuple[bytes, int]:
        """Return the head of the file and its length, for ``put_back``; nothing if it can't be read."""
        with contextlib.suppress(OSError):
            if self._descriptor is not None:
                os.lseek(self._descriptor, 0, os.SEEK_SET)
                return os.read(self._descriptor, _HEAD), os.fstat(self._descriptor).st_size
        return b"", 0

    def put_back(self, memory: tuple[bytes, int]) -> None:
        """Undo what a failed ending did to the head and the length; needs no new space."""
        head, length = memory
        if self._descriptor is None or not head:
            return
        with contextlib.suppress(OSError):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, head)
            os.ftruncate(self._descriptor, length)
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Let the descriptor go. May be called twice."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            with contextlib.suppress(OSError):
                os.close(descriptor)
