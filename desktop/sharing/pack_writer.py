"""Writes the zip of a pack: media straight into it, nothing about who wrote it and when.

``zipfile`` would copy every recording once more, since it can't be sought in while it is written.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import os
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from desktop.base.errors import GreenroomError
from desktop.base.files import begin_writing, naming_faults, sync_folder
from desktop.sharing.model import PackFile
from desktop.sharing.sums import Sums

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from desktop.sharing.known_copies import CopySums

STORED, DEFLATED = 0, 8
_LOCAL, _CENTRAL, _END = 0x04034B50, 0x02014B50, 0x06054B50
_END64, _LOCATOR64 = 0x06064B50, 0x07064B50
_OLD, _ZIP64 = 20, 45
_FIRST_DAY = 0x0021
"""1 January 1980, the earliest day a zip can tell."""
_FULL16, _FULL32 = 0xFFFF, 0xFFFFFFFF
_LARGE = 2 << 30
_CHUNK = 1 << 20
_AT_ONCE = 8 << 20


@dataclass(slots=True)
class _Entry:
    name: str
    method: int
    offset: int
    large: bool
    crc: int = 0
    size: int = 0
    packed: int = 0


class OtherBytesError(GreenroomError):
    """What was written is not what its sums were known for."""


class MediaSlot:
    """A file inside the zip, for a muxer: writes and seeks count from its own beginning.

    What the disk says is kept: a muxer that is written in C forgets the number of an error.

    Args:
        file: the zip, which stands where the file begins.
        sums: sums what is written, as long as nothing is written out of turn.
        lasting: the disk is told to begin with what was written: less is left to wait for at the end.

    Attributes:
        in_turn: all was written from the beginning to the end, so that the sums are those of the file.
    """

    def __init__(self, file: BinaryIO, sums: Sums, *, lasting: bool = False) -> None:
        self._file = file
        self._start = file.tell()
        self._count = self._begun = 0
        self._sums = sums
        self._lasting = lasting
        self.in_turn = True
        self.trouble: OSError | None = None

    def write(self, content: bytes | bytearray) -> int:
        """Write at the place where it stands."""
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
        """Go to a place in the file."""
        self.in_turn = False
        if whence == os.SEEK_SET:
            offset += self._start
        return self._file.seek(offset, whence) - self._start

    def tell(self) -> int:
        """Return the place where it stands."""
        return self._file.tell() - self._start

    def seekable(self) -> bool:
        """Say that it can be sought in."""
        return True

    def writable(self) -> bool:
        """Say that it can be written."""
        return True


class PackWriter:
    """A zip that is being written beside its target; it takes its name when all of it is there.

    Args:
        target: where the pack will lie; what lies there is replaced at the end.
        lasting: it is brought to the disk; what is only read once more and taken away need not be.

    Raises:
        WorldError: the folder is missing, read-only or full.
    """

    def __init__(self, target: Path, *, lasting: bool = True) -> None:
        self._target = target
        self._lasting = lasting
        self._part = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
        self._entries: list[_Entry] = []
        with naming_faults(target):
            for left in target.parent.glob(f".{glob.escape(target.name)}.*.part"):
                left.unlink(missing_ok=True)  # of a program that was killed
            self._file = self._part.open("x+b")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take back what was not finished."""
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self._part.unlink(missing_ok=True)

    @property
    def part(self) -> Path:
        """Where it is written."""
        return self._part

    def add(self, name: str, content: bytes) -> PackFile:
        """Write a small file.

        Raises:
            WorldError: the disk is full.
        """
        deflater = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = deflater.compress(content) + deflater.flush()
        method = DEFLATED if len(packed) < len(content) else STORED
        packed = packed if method is DEFLATED else content
        with naming_faults(self._target):
            entry = self._begin(name, method, large=False)
            self._file.write(packed)
            entry.crc, entry.size, entry.packed = zlib.crc32(content), len(content), len(packed)
            self._end(entry)
        return PackFile(name, len(content), hashlib.sha256(content).hexdigest())

    def add_media(
        self,
        name: str,
        write: Callable[[MediaSlot], None],
        about_bytes: int,
        *,
        with_sha: bool = True,
        sums: CopySums | None = None,
    ) -> PackFile:
        """Let somebody write a large file straight into the zip.

        Args:
            name: in the zip.
            write: writes it, to its end.
            about_bytes: how large it may become; more than 2 GiB needs another kind of entry.
            with_sha: sum it by SHA-256 too; else its sum is empty.
            sums: what its sums are known to be: CRC-32 is compared with what is written, SHA-256 taken
                over.

        Raises:
            WorldError: the disk is full, or what ``write`` raises.
            OtherBytesError: its CRC-32 is another one.
        """
        with naming_faults(self._target):
            entry = self._begin(name, STORED, large=about_bytes > _LARGE)
            start = self._file.tell()
            with Sums(with_sha=with_sha and sums is None) as adding:
                slot = MediaSlot(self._file, adding, lasting=self._lasting)
                try:
                    write(slot)
                except BaseException as error:
                    if slot.trouble is not None:
                        raise slot.trouble from error
                    raise
                entry.size = entry.packed = self._file.seek(0, os.SEEK_END) - start
                self._file.flush()
                if self._lasting:
                    os.fsync(self._file.fileno())  # the disk writes while the sums are finished
                entry.crc, digest = adding.result() if slot.in_turn else self._read_sums(start)
            if sums is not None:
                if sums.crc != entry.crc:
                    raise OtherBytesError
                digest = sums.sha256
            self._end(entry)
        return PackFile(name, entry.size, digest)

    def take_back(self, name: str) -> None:
        """Take the last file out again.

        Raises:
            WorldError: the disk failed.
        """
        entry = self._entries.pop()
        assert entry.name == name
        with naming_faults(self._target):
            self._file.seek(entry.offset)
            self._file.truncate()

    def crc(self, name: str) -> int:
        """Return the CRC-32 of a file that was written."""
        return self._entry(name).crc

    def _entry(self, name: str) -> _Entry:
        return next(each for each in self._entries if each.name == name)

    def content(self, name: str) -> Iterator[bytes]:
        """Give a large file that was written, piece by piece."""
        entry = self._entry(name)
        self._file.flush()
        left = entry.size
        with self._part.open("rb") as file:
            file.seek(entry.offset + len(_local_header(entry)))
            while left and (piece := file.read(min(left, _CHUNK))):
                left -= len(piece)
                yield piece

    def finish(self) -> None:
        """Write the directory, bring all to the disk, and let the pack take its name.

        Raises:
            WorldError: the disk is full, the folder gone; what lay there before still does.
        """
        with naming_faults(self._target):
            self._write_directory()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self._target)
        with contextlib.suppress(OSError):  # it is there, whole: it must not be said to have failed
            sync_folder(self._target.parent)

    def close_plain(self) -> Path:
        """Finish the zip but give it no name: return where it lies until this writer is left.

        Raises:
            WorldError: the disk is full.
        """
        with naming_faults(self._target):
            self._write_directory()
            self._file.close()
        return self._part

    def _begin(self, name: str, method: int, *, large: bool) -> _Entry:
        entry = _Entry(name, method, self._file.seek(0, os.SEEK_END), large)
        self._entries.append(entry)
        self._file.write(_local_header(entry))
        return entry

    def _end(self, entry: _Entry) -> None:
        self._file.seek(entry.offset)
        self._file.write(_local_header(entry))
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
        for entry in self._entries:
            self._file.write(_central_header(entry))
        size = self._file.tell() - start
        count = len(self._entries)
        if start >= _FULL32:
            end = self._file.tell()
            self._file.write(
                struct.pack(
                    "<LQ2H2L4Q", _END64, 44, _ZIP64, _ZIP64, 0, 0, count, count, size, start
                )
            )
            self._file.write(struct.pack("<LLQL", _LOCATOR64, 0, end, 1))
        offset = min(start, _FULL32)
        self._file.write(struct.pack("<L4H2LH", _END, 0, 0, count, count, size, offset, 0))


def _local_header(entry: _Entry) -> bytes:
    name = entry.name.encode("ascii")
    version, size, packed, extra = _OLD, entry.size, entry.packed, b""
    if entry.large:
        extra = struct.pack("<2H2Q", 1, 16, size, packed)
        version, size, packed = _ZIP64, _FULL32, _FULL32
    head = struct.pack(
        "<L5H3L2H", _LOCAL, version, 0, entry.method, 0, _FIRST_DAY,
        entry.crc, packed, size, len(name), len(extra),
    )  # fmt: skip
    return head + name + extra


def _central_header(entry: _Entry) -> bytes:
    name = entry.name.encode("ascii")
    values = [entry.size, entry.packed] if entry.large else []
    if entry.offset >= _FULL32:
        values.append(entry.offset)
    extra = struct.pack(f"<2H{len(values)}Q", 1, 8 * len(values), *values) if values else b""
    version = _ZIP64 if values else _OLD
    head = struct.pack(
        "<L6H3L5H2L", _CENTRAL, version, version, 0, entry.method, 0, _FIRST_DAY, entry.crc,
        _FULL32 if entry.large else entry.packed, _FULL32 if entry.large else entry.size,
        len(name), len(extra), 0, 0, 0, 0, min(entry.offset, _FULL32),
    )  # fmt: skip
    return head + name + extra
