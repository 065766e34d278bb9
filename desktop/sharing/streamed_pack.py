"""Writes the zip of a pack into what can't be sought in nor read again: the cipher of an encrypted one."""

from __future__ import annotations

import hashlib
import io
import os
import zlib
from functools import partial
from typing import TYPE_CHECKING

from desktop.base.files import naming_faults
from desktop.base.part_file import PartFile, sweep
from desktop.sharing.known_copies import CopySums
from desktop.sharing.model import PackFile
from desktop.sharing.pack_writer import LargeFile, MediaSlot, OtherBytesError, deflated
from desktop.sharing.sums import Sums
from desktop.sharing.zip_format import (
    LARGE,
    STORED,
    Entry,
    directory,
    local_header,
    sums_after,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from desktop.sharing.encryption import Writable
    from desktop.sharing.pack_writer import Slot

_CHUNK = 1 << 20


class StreamedPack:
    """A zip that is written from its beginning to its end.

    Only what a muxer has to seek in lies in a file meanwhile, beside the recordings that it was made of.

    Args:
        target: where the zip goes; it is worth nothing unless ``finish`` returned.
        scratch: how files are named that are removed at the end; what a killed program left of them is
            removed at the beginning. Several packs may have the same.
    """

    def __init__(self, target: Writable, scratch: Path) -> None:
        self._target = target
        self._scratch = scratch
        self._entries: list[Entry] = []
        self._again: dict[str, Callable[[], Iterator[bytes]]] = {}
        self._at = 0
        self._own: PartFile | None = None
        sweep(scratch)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove what lies in files."""
        if self._own is not None:
            self._own.close()

    def beside(self, name: str) -> Path:
        """Return where a file may be made for a while; it goes when the pack is closed.

        Raises:
            WorldError: the folder is missing, read-only or full.
        """
        if self._own is None:
            with naming_faults(self._scratch):
                self._own = PartFile(self._scratch)
        return self._own.beside(name)

    def add(self, name: str, content: bytes) -> PackFile:
        """Write a small file.

        Raises:
            OSError: what the target raises.
        """
        method, packed = deflated(content)
        size, crc = len(content), zlib.crc32(content)
        entry = Entry(name, method, self._at, large=False, crc=crc, size=size, packed=len(packed))
        self._begin(entry)
        self._write(packed)
        return PackFile(name, size, hashlib.sha256(content).hexdigest())

    def add_media(self, name: str, file: LargeFile) -> PackFile:
        """Let somebody write a large file; what is not written in turn goes into a file first.

        Raises:
            OSError: what the target raises; or whatever ``write`` does.
            WorldError: a file can't be made.
            OtherBytesError: its CRC-32 or size is another one than was known.
        """
        sums = file.sums
        if file.again is not None:
            self._again[name] = file.again
        if not file.in_turn:
            return self._add_file(name, file.write)
        large = file.about_bytes > LARGE
        entry = Entry(name, STORED, self._at, large, sums_follow=sums is None)
        if sums is not None:
            entry.crc, entry.size, entry.packed = sums.crc, file.about_bytes, file.about_bytes
        self._begin(entry)
        with Sums(with_sha=sums is None, kept=True) as adding:
            slot = _Passing(self._write, adding)
            file.write(slot)
            crc, digest = adding.result()
        if sums is None:
            entry.crc, entry.size, entry.packed = crc, slot.count, slot.count
            self._write(sums_after(entry))
            return PackFile(name, entry.size, digest)
        if (crc, slot.count) != (entry.crc, entry.size):
            raise OtherBytesError
        return PackFile(name, entry.size, sums.sha256)

    def _add_file(self, name: str, write: Callable[[Slot], None]) -> PackFile:
        path = self.beside(f"{name}.whole")
        with naming_faults(path), path.open("xb") as file, Sums() as adding:
            MediaSlot(file, adding).fill(write)
        again = partial(_pieces, path)
        with Sums() as adding:
            for piece in again():
                adding.add(piece)
            sums = CopySums(*adding.result())

        def copy(slot: Slot) -> None:
            for piece in again():
                slot.write(piece)

        whole = LargeFile(copy, path.stat().st_size, in_turn=True, sums=sums, again=again)
        return self.add_media(name, whole)

    def crc(self, name: str) -> int:
        """Return the CRC-32 of a file that was written."""
        return next(each for each in self._entries if each.name == name).crc

    def content(self, name: str, piece_bytes: int) -> Iterator[bytes]:  # noqa: ARG002 - of Pack
        """Give a large file that was written, in pieces as they are made once more."""
        return self._again[name]()

    def finish(self) -> None:
        """Write the directory.

        Raises:
            OSError: what the target raises.
        """
        self._write(directory(self._entries, self._at))

    def _begin(self, entry: Entry) -> None:
        self._entries.append(entry)
        self._write(local_header(entry))

    def _write(self, content: bytes | bytearray | memoryview) -> int:
        self._at += len(content)
        return self._target.write(content)


class _Passing:
    """A file that is written in turn: it is summed and counted on its way."""

    def __init__(self, write: Callable[[bytes | bytearray | memoryview], int], sums: Sums) -> None:
        self._write, self._sums = write, sums
        self.count = 0

    def write(self, content: bytes | bytearray | memoryview) -> int:
        """Pass it on."""
        self.count += len(content)
        self._sums.add(content)
        return self._write(content)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Never: it was said that it is written in turn."""
        raise io.UnsupportedOperation(offset, whence)

    def tell(self) -> int:
        """Return the place where it stands."""
        return self.count


def _pieces(path: Path) -> Iterator[bytes]:
    with naming_faults(path), path.open("rb") as file:
        while piece := file.read(_CHUNK):
            yield piece
