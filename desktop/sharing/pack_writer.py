"""Writes the zip of a pack: media straight into it, nothing about who wrote it and when.

``zipfile`` would copy every recording once more, since it can't be sought in while it is written.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from isal import isal_zlib

from desktop.base.errors import GreenroomError
from desktop.base.files import begin_writing, naming_faults, settle
from desktop.base.part_file import PartFile
from desktop.sharing.copying_beside import CopyingBeside
from desktop.sharing.model import PackFile
from desktop.sharing.sums import Sums
from desktop.sharing.zip_format import DEFLATED, LARGE, STORED, Entry, directory, local_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from desktop.sharing.known_copies import CopySums

_CHUNK = 1 << 20
_AT_ONCE = 8 << 20


class OtherBytesError(GreenroomError):
    """What was written is not what its sums were known for."""


class Slot(Protocol):
    """A file inside the zip while it is written."""

    def write(self, content: bytes | bytearray | memoryview, /) -> int:
        """Write at the place where it stands."""
        ...

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Go to a place in the file."""
        ...

    def tell(self) -> int:
        """Return the place where it stands."""
        ...


@dataclass(frozen=True, slots=True)
class LargeFile:
    """A file that is written straight into a zip.

    Attributes:
        write: writes it, to its end.
        about_bytes: how large it may become, with ``sums`` exactly so; more than 2 GiB needs another kind of entry.
        in_turn: it is written from its beginning to its end, and each piece left alone until
            ``reading_ahead.KEPT`` more were written; else it may be sought in.
        sums: what its sums are known to be: CRC-32 is compared with what is written, SHA-256 taken over.
            ``write`` may then be called on another thread.
        again: gives what is written once more, for a zip that can't be read while it is written.
        with_sha: sum it by SHA-256 too, where that is not known; else its sum is empty.
    """

    write: Callable[[Slot], None]
    about_bytes: int
    in_turn: bool = False
    sums: CopySums | None = None
    again: Callable[[], Iterator[bytes]] | None = None
    with_sha: bool = True


class Pack(Protocol):
    """A zip that is being written; ``PackWriter`` says what each part does."""

    def beside(self, name: str) -> Path:
        """Return where a file may be made for a while."""
        ...

    def add(self, name: str, content: bytes) -> PackFile:
        """Write a small file."""
        ...

    def add_media(self, name: str, file: LargeFile) -> PackFile:
        """Let somebody write a large file."""
        ...

    def crc(self, name: str) -> int:
        """Return the CRC-32 of a file that was written."""
        ...

    def content(self, name: str, piece_bytes: int) -> Iterator[bytes]:
        """Give a large file that was written, in pieces of a size; in others where it is made once more."""
        ...


class MediaSlot:
    """A file inside the zip, for a muxer: writes and seeks count from its own beginning.

    What the disk says is kept: a muxer that is written in C forgets the number of an error.

    Args:
        file: the zip, which stands where the file begins.
        sums: sums what is written, as long as nothing is written out of turn.
        lasting: the disk is told to begin with what was written: less is left to wait for at the end.
        look: is asked before each piece whether to go on; may raise to stop.

    Attributes:
        in_turn: all was written from the beginning to the end, so that the sums are those of the file.
    """

    def __init__(
        self,
        file: BinaryIO,
        sums: Sums,
        *,
        lasting: bool = False,
        look: Callable[[], None] = lambda: None,
    ) -> None:
        self._file = file
        self._look = look
        self._start = file.tell()
        self._count = self._begun = 0
        self._sums = sums
        self._lasting = lasting
        self.in_turn = True
        self.trouble: OSError | None = None

    def fill(self, write: Callable[[Slot], None]) -> None:
        """Let somebody write the file.

        Raises:
            OSError: the disk failed, whether or not whoever wrote has noticed; or whatever ``write`` raises.
        """
        try:
            write(self)
        except BaseException as error:
            if self.trouble is not None:
                raise self.trouble from error
            raise
        if self.trouble is not None:
            raise self.trouble

    def write(self, content: bytes | bytearray | memoryview) -> int:
        """Write at the place where it stands."""
        self._look()
        try:
            written = self._file.write(content)
        except OSError as error:
            self.trouble = self.trouble or error
            raise
        if self.in_turn:
            self._sums.add(content)
            self._hurry(written)
        return written

    def _hurry(self, written: int) -> None:
        self._count += written
        count = self._count - self._begun
        if self._lasting and count >= _AT_ONCE:
            begin_writing(self._file.fileno(), self._start + self._begun, count)
            self._begun = self._count

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place in the file; -1 when the disk failed: what is raised, PyAV prints and drops."""
        self.in_turn = False
        if whence == os.SEEK_SET:
            offset += self._start
        try:
            return self._file.seek(offset, whence) - self._start
        except OSError as error:
            self.trouble = self.trouble or error
            return -1

    def tell(self) -> int:
        """Return the place where it stands."""
        return self._file.tell() - self._start

    def seekable(self) -> bool:
        """Say that it can be sought in."""
        return True

    def writable(self) -> bool:
        """Say that it can be written."""
        return True


@dataclass(frozen=True, slots=True)
class _Small:
    """A small file, ready to be written."""

    name: str
    method: int
    packed: bytes
    crc: int
    size: int


class PackWriter:
    """A zip that is being written beside its target; it takes its name when all of it is there.

    Recordings whose sums are known are written on a thread of its own. What comes after them is packed
    meanwhile, and written behind them.

    Args:
        target: where the pack will lie; what lies there is replaced at the end.
        lasting: it gets its name when the disk has all of it; else as soon as the system has, as with ``cp``.

    Raises:
        WorldError: the folder is missing, read-only or full.
    """

    def __init__(self, target: Path, *, lasting: bool = True) -> None:
        self._target, self._lasting = target, lasting
        self._entries: list[Entry] = []
        self._beside = CopyingBeside()
        self._behind: list[_Small] = []
        with naming_faults(target):
            self._part = PartFile(target)
        self._file = self._part.file

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take back what was not finished."""
        self._beside.end()
        self._part.close()

    def beside(self, name: str) -> Path:
        """Return where a file may be made for a while; it goes with the part."""
        return self._part.beside(name)

    def add(self, name: str, content: bytes) -> PackFile:
        """Write a small file.

        Raises:
            WorldError: the disk is full.
        """
        method, packed = deflated(content)
        small = _Small(name, method, packed, zlib.crc32(content), len(content))
        if self._beside.busy:
            self._behind.append(small)
        else:
            self._write_small(small)
        return PackFile(name, len(content), hashlib.sha256(content).hexdigest())

    def _write_small(self, small: _Small) -> None:
        with naming_faults(self._target):
            entry = self._begin(small.name, small.method, large=False)
            self._file.write(small.packed)
            entry.crc, entry.size, entry.packed = small.crc, small.size, len(small.packed)
            self._end(entry)

    def add_media(self, name: str, file: LargeFile) -> PackFile:
        """Let somebody write a large file straight into the zip.

        Where its sums are known, what is raised may be raised only by what is called next.

        Raises:
            WorldError: the disk is full, or what ``write`` raises.
            OtherBytesError: its CRC-32 or size is another one than was known.
        """
        if file.sums is None:
            self._settle()
            return self._fill(name, file)
        self._beside.begin(partial(self._fill, name, file))
        return PackFile(name, file.about_bytes, file.sums.sha256)

    def _fill(self, name: str, file: LargeFile) -> PackFile:
        with naming_faults(self._target):
            entry = self._begin(name, STORED, large=file.about_bytes > LARGE)
            self._file.flush()
            start = self._file.tell()
            with Sums(with_sha=file.with_sha and file.sums is None, kept=file.in_turn) as adding:
                look = self._beside.look
                slot = MediaSlot(self._file, adding, lasting=self._lasting, look=look)
                slot.fill(file.write)
                entry.size = entry.packed = self._file.seek(0, os.SEEK_END) - start
                self._bring()  # the disk writes while the sums are finished
                entry.crc, digest = adding.result() if slot.in_turn else self._read_sums(start)
            if file.sums is not None:
                if (entry.crc, entry.size) != (file.sums.crc, file.about_bytes):
                    raise OtherBytesError
                digest = file.sums.sha256
            self._end(entry)
        return PackFile(name, entry.size, digest)

    def _settle(self) -> None:
        """Wait for what is written beside, and write what waits behind it."""
        self._beside.wait()
        behind, self._behind = self._behind, []
        for small in behind:
            self._write_small(small)

    def take_back(self, name: str) -> None:
        """Take the last file out again.

        Raises:
            WorldError: the disk failed.
        """
        self._settle()
        entry = self._entries.pop()
        assert entry.name == name
        with naming_faults(self._target):
            self._file.seek(entry.offset)
            self._file.truncate()

    def crc(self, name: str) -> int:
        """Return the CRC-32 of a file that was written."""
        self._settle()
        return self._entry(name).crc

    def _entry(self, name: str) -> Entry:
        return next(each for each in self._entries if each.name == name)

    def content(self, name: str, piece_bytes: int) -> Iterator[bytes]:
        """Give a large file that was written, in pieces of that size; the last may be smaller."""
        self._settle()
        entry = self._entry(name)
        self._file.flush()
        left = entry.size
        with self._part.path.open("rb", buffering=0) as file:
            file.seek(entry.offset + len(local_header(entry)))
            while left and (piece := file.read(min(left, piece_bytes))):
                left -= len(piece)
                yield piece

    def finish(self) -> None:
        """Write the directory, and let the pack take its name: if it is to last, when the disk has it.

        Raises:
            WorldError: the disk is full, the folder gone; what lay there before still does.
            OtherBytesError: a recording that was written beside is not what its sums were known for.
        """
        self._settle()
        with naming_faults(self._target):
            self._write_directory()
            self._bring()
            self._part.take_name()
        if self._lasting:
            settle(self._target.parent)

    def _bring(self) -> None:
        self._file.flush()
        if self._lasting:
            os.fsync(self._file.fileno())

    def _begin(self, name: str, method: int, *, large: bool) -> Entry:
        at = self._file.seek(0, os.SEEK_END)
        entry = Entry(name, method, at, large, aligned=method == STORED)
        self._entries.append(entry)
        self._file.write(local_header(entry))
        return entry

    def _end(self, entry: Entry) -> None:
        self._file.seek(entry.offset)
        self._file.write(local_header(entry))
        self._file.seek(0, os.SEEK_END)

    def _read_sums(self, start: int) -> tuple[int, str]:
        """Return CRC-32 and SHA-256 of what stands from a place to the end."""
        self._file.seek(start)
        with Sums() as sums:
            while content := self._file.read(_CHUNK):
                sums.add(content)
            return sums.result()

    def _write_directory(self) -> None:
        start = self._file.seek(0, os.SEEK_END)
        self._file.write(directory(self._entries, start))


def deflated(content: bytes) -> tuple[int, bytes]:
    """Return how a small file is packed best, and what it becomes.

    A page takes 0.4 ms so, and 5 with ``zlib``, which makes it 4 KB smaller.
    """
    deflater: Any = isal_zlib.compressobj(3, zlib.DEFLATED, -zlib.MAX_WBITS)  # type: ignore[reportUnknownMemberType]
    packed = deflater.compress(content) + deflater.flush()
    return (DEFLATED, packed) if len(packed) < len(content) else (STORED, content)
