"""Reads a zip of a stranger: looked at as a whole before a byte is unpacked, accepted or refused."""

from __future__ import annotations

import contextlib
import hashlib
import struct
import zipfile
import zlib
from dataclasses import dataclass
from itertools import repeat
from typing import IO, TYPE_CHECKING, BinaryIO

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.media.reading_ahead import reading_ahead
from desktop.sharing.limits import (
    FREE_BYTES,
    LEAST_COMPRESSED,
    MOST_DIRECTORY_BYTES,
    MOST_ENTRIES,
    MOST_NAME,
    MOST_PACK_BYTES,
    MOST_RATIO,
    MOST_RATIO_OF_ALL,
    most_bytes,
)
from desktop.sharing.stored import StoredFile
from desktop.sharing.sums import Sums
from desktop.sharing.zip_heads import agrees, begin_of

if TYPE_CHECKING:
    import io
    import re
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

_END_SIZE, _LOCATOR_SIZE, _END64_SIZE = 22, 20, 56
_LOCATOR = struct.pack("<L", 0x07064B50)
_FULL16, _FULL32 = 0xFFFF, 0xFFFFFFFF
_REGULAR = 0o100000
_TYPE_BITS = 0o170000
_WIDE_NAME = 0x800
_CHUNK = 1 << 20
_ZIP_FAULTS = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    struct.error, OverflowError, KeyError, IndexError,
)  # fmt: skip
"""What ``zipfile`` raises over damaged bytes, UnicodeDecodeError among them."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """One file that was unpacked: its size in bytes and its SHA-256."""

    size: int
    sha256: str


class StrangeArchive:
    """A zip that passed every check of its directory. Nothing of it is trusted all the same.

    Args:
        path: the file.
        names: what its entries may be called; a name is never mended, only accepted or refused.
        folders: entries that are folders are passed over, and refused otherwise.
        inside: what is read instead of the file itself, if the zip lies in it; it is closed with the archive.

    Raises:
        WorldError: PACK_REFUSED, or the file can't be read.
    """

    def __init__(
        self,
        path: Path,
        names: re.Pattern[str],
        *,
        folders: bool = False,
        inside: io.BufferedReader | None = None,
    ) -> None:
        self._path = path
        self._folders = folders
        self._file = inside or path.open("rb")
        self._is_file = inside is None
        try:
            self._check_end()
            self._zip = zipfile.ZipFile(self._file)
            self._entries = {info.filename: info for info in self._zip.infolist()}
            self._check_entries(self._zip.infolist(), names)
        except _ZIP_FAULTS as error:
            self._file.close()
            raise self._refused("it is damaged") from error
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):  # it was only read: what was read was checked
            self._zip.close()
        with contextlib.suppress(OSError):
            self._file.close()

    @property
    def names(self) -> tuple[str, ...]:
        """What is in it."""
        return tuple(self._entries)

    @property
    def total_bytes(self) -> int:
        """How large everything is, unpacked."""
        return sum(info.file_size for info in self._entries.values())

    def size(self, name: str) -> int:
        """How large a file says that it is, unpacked."""
        return self._entries[name].file_size

    def read(self, name: str) -> bytes:
        """Return a small file.

        Raises:
            WorldError: PACK_REFUSED, it is not there or damaged.
        """
        parts: list[bytes] = []
        self._stream(name, parts.append)
        return b"".join(parts)

    def sha256(self, name: str) -> str:
        """Return the sum of a file, which is not kept.

        Raises:
            WorldError: PACK_REFUSED, it is not there or damaged.
        """
        digest = hashlib.sha256()
        self._stream(name, digest.update)
        return digest.hexdigest()

    def unpack(
        self, name: str, target: Path, look: Callable[[], None], *, with_sha: bool = True
    ) -> Unpacked:
        """Write a file to a new place.

        Args:
            name: in the zip.
            target: a file that is not there yet; its name is ours.
            look: called often; may raise to stop.
            with_sha: what lies there as it is is summed by SHA-256, too; else that is empty.

        Raises:
            WorldError: PACK_REFUSED; the disk is full.
            OSError: the disk failed.
        """
        stored = self._stored(name, look)
        if stored is not None and self._is_file and stored.crc() != self._entries[name].CRC:
            raise self._refused("it is damaged")  # before a byte of it is written
        with target.open("xb") as file:
            if stored is None:
                return self._inflate(name, file, look)
            size, crc, sha256 = stored.copy(file, with_sha=with_sha)
        if (size, crc) != (self._entries[name].file_size, self._entries[name].CRC):
            raise self._refused("it is damaged")
        return Unpacked(size, sha256)

    def _inflate(self, name: str, file: BinaryIO, look: Callable[[], None]) -> Unpacked:
        """Inflate on one thread, sum on another and write on this one: each takes as long as half of the first."""

        def read(memories: Iterator[memoryview]) -> Iterator[bytes]:
            for content, _ in zip(self._contents(name), memories, strict=False):
                yield content

        size = 0
        with Sums(kept=True) as sums, reading_ahead(read) as contents:
            for content in contents:
                look()
                sums.add(content)
                file.write(content)
                size += len(content)
            return Unpacked(size, sums.result()[1])

    def _stored(self, name: str, look: Callable[[], None]) -> StoredFile | None:
        """Return a file that lies there as it is, after ``zipfile`` compared what is said of it twice."""
        if name not in self._entries:
            raise self._refused("a part is missing")
        place = self.place_of(name)
        if place is None:
            return None
        with self.open(name):
            return StoredFile(self._file, *place, self._path, look)

    def open(self, name: str) -> _Entry:
        """Open a file to read it as it comes, for a reader that has its own limits.

        Raises:
            WorldError: PACK_REFUSED, it is not there.
        """
        try:
            with naming_faults(self._path):
                return _Entry(self._zip.open(self._entries[name]), self._path, self._refused)
        except _ZIP_FAULTS as error:
            raise self._refused("it is damaged") from error

    def place_of(self, name: str) -> tuple[int, int] | None:
        """Return where a file begins and ends in the zip; None where it is compressed there."""
        info = self._entries[name]
        if info.compress_type != zipfile.ZIP_STORED:
            return None
        begin = self._begin(info)
        return begin, begin + info.compress_size

    def _stream(self, name: str, take: Callable[[bytes], object]) -> None:
        for content in self._contents(name):
            take(content)

    def _contents(self, name: str) -> Iterator[bytes]:
        """Give a file piece by piece, and no more than it says it has."""
        if name not in self._entries:
            raise self._refused("a part is missing")
        declared, size = self._entries[name].file_size, 0
        with self.open(name) as source:
            while content := source.read(_CHUNK):
                size += len(content)
                if size > declared:
                    raise self._refused("it is damaged")
                yield content
        if size != declared:
            raise self._refused("it is damaged")

    def _check_end(self) -> None:
        """Look at the end of the directory before ``zipfile`` reads all of it into memory."""
        length = self._file.seek(0, 2)
        if length > MOST_PACK_BYTES + MOST_DIRECTORY_BYTES:
            raise self._refused("it is too large")
        end = self._bytes(length - _END_SIZE, _END_SIZE)
        signature, disk, first, here, count, size, start, comment = struct.unpack("<L4H2LH", end)
        if signature != 0x06054B50 or comment or disk or first or here != count:
            raise self._refused(self._why_no_end())
        at, said = length - _END_SIZE, (count, size, start)
        # ``zipfile`` goes by an end in 64 bits wherever there is one, whatever the other says.
        if _FULL16 in {here, count} or _FULL32 in {size, start} or self._has_end64(at):
            at, count, size, start = self._end64(at)
        if count > MOST_ENTRIES:
            raise self._refused("too much is in it")
        known = zip(said, (count, size, start), (_FULL16, _FULL32, _FULL32), strict=True)
        is_one = all(each in {wide, full} for each, wide, full in known)
        if not is_one or size > MOST_DIRECTORY_BYTES or start + size != at:
            raise self._refused("it is damaged")

    def _has_end64(self, at: int) -> bool:
        """Say whether there is one: Info-ZIP writes it unneeded for what it reads from a pipe."""
        return at >= _LOCATOR_SIZE and self._bytes(at - _LOCATOR_SIZE, 4) == _LOCATOR

    def _end64(self, at: int) -> tuple[int, int, int, int]:
        locator = self._bytes(at - _LOCATOR_SIZE, _LOCATOR_SIZE)
        place = struct.unpack("<4xLQL", locator)[1]
        if locator[:4] != _LOCATOR or place != at - _LOCATOR_SIZE - _END64_SIZE:
            raise self._refused("it is damaged")
        whole = struct.unpack("<LQ2H2L4Q", self._bytes(place, _END64_SIZE))
        if whole[0] != 0x06064B50 or whole[4] or whole[5] or whole[6] != whole[7]:
            raise self._refused("it is damaged")
        return place, whole[7], whole[8], whole[9]

    def _why_no_end(self) -> str:
        is_zip = self._bytes(0, 4) == b"PK\3\4"
        return "its end is missing or it was changed" if is_zip else "it is no pack"

    def _bytes(self, at: int, count: int) -> bytes:
        if at < 0:
            raise self._refused("it is no pack")
        self._file.seek(at)
        content = self._file.read(count)
        if len(content) != count:
            raise self._refused("it is damaged")
        return content

    def _check_entries(self, infos: list[zipfile.ZipInfo], names: re.Pattern[str]) -> None:
        if not infos:
            raise self._refused("nothing is in it")
        if (
            len(infos) > MOST_ENTRIES
        ):  # the end may say another number: ``zipfile`` does not go by it
            raise self._refused("too much is in it")
        if len(self._entries) != len(infos):
            raise self._refused("a name is there twice")
        if self.total_bytes > MOST_PACK_BYTES:
            raise self._refused("it is too large")
        packed = sum(info.compress_size for info in infos)
        if self.total_bytes > MOST_RATIO_OF_ALL * packed + FREE_BYTES:
            raise self._refused("it unpacks to far more than it is")
        for info in infos:
            self._check_entry(info, names)
        self._check_places(infos)

    def _check_entry(self, info: zipfile.ZipInfo, names: re.Pattern[str]) -> None:
        original = getattr(info, "orig_filename", info.filename)
        if original != info.filename or len(info.filename) > MOST_NAME:
            raise self._refused("a name in it is not allowed")
        if not names.fullmatch(info.filename):
            raise self._refused("a name in it is not allowed")
        if self._folders and info.is_dir() and not info.file_size:
            return
        if (info.external_attr >> 16) & _TYPE_BITS not in {0, _REGULAR}:
            raise self._refused("something in it is no file")
        if info.flag_bits & ~_WIDE_NAME & ~0x8 & ~0x6:
            raise self._refused("a part is encrypted in another way")
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise self._refused("it is compressed in another way")
        if info.compress_type == zipfile.ZIP_STORED and info.file_size != info.compress_size:
            raise self._refused("it is damaged")
        if info.file_size > most_bytes(info.filename):
            raise self._refused("it is too large")
        if info.file_size > MOST_RATIO * max(info.compress_size, LEAST_COMPRESSED):
            raise self._refused("it unpacks to far more than it is")

    def _check_places(self, infos: list[zipfile.ZipInfo]) -> None:
        """Refuse entries that share bytes, anything before the first, and what is said of one in two ways."""
        reached, inside = 0, sorted(infos, key=lambda each: each.header_offset)
        for info in inside:
            if info.header_offset < reached or (reached == 0 and info.header_offset):
                raise self._refused("its parts overlap")
            reached = self._begin(info) + info.compress_size
        if reached > self._zip.start_dir:
            raise self._refused("its parts overlap")
        ends = [*(info.header_offset for info in inside[1:]), self._zip.start_dir]
        if not all(agrees(*each) for each in zip(inside, repeat(self._bytes), ends, strict=False)):
            raise self._refused("it is damaged")

    def _begin(self, info: zipfile.ZipInfo) -> int:
        """Return where the bytes of an entry begin, behind its own header."""
        return begin_of(info, self._bytes)

    def _refused(self, why: str) -> WorldError:
        return WorldError(Fault.PACK_REFUSED, file=self._path, why=why)


class _Entry:
    """A file of the zip that is read as it comes: what is damaged in it is the world's fault.

    A disk that fails is that of the zip, whatever is written meanwhile.
    """

    def __init__(self, file: IO[bytes], path: Path, refused: Callable[[str], WorldError]) -> None:
        self._file, self._path, self._refused = file, path, refused

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, none at the end.

        Raises:
            WorldError: PACK_REFUSED, it is damaged; it can't be read.
        """
        try:
            with naming_faults(self._path):
                return self._file.read(size)
        except _ZIP_FAULTS as error:
            raise self._refused("it is damaged") from error
