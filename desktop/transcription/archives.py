"""What lies in a zip or tar file: names, sizes and bytes, never a path that is written to."""

from __future__ import annotations

import contextlib
import lzma
import tarfile
import zipfile
import zlib
from dataclasses import dataclass
from functools import partial
from gzip import BadGzipFile
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING, cast

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    Step = Callable[[int, int], None]

MOST_FILES = 10_000
MOST_BYTES = 20_000_000_000
"""Of a tar file, whose contents can only be known by reading all of it. The largest model has 3.1 GB."""
_TORN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    BadGzipFile,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
"""What both modules raise over damaged, locked or unknown bytes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in an archive: its name without folders, its bytes when unpacked, and how to read them."""

    name: str
    bytes: int
    open: Callable[[], IO[bytes]]


@contextlib.contextmanager
def opened(archive: Path, step: Step) -> Generator[tuple[Entry, ...]]:
    """Yield the plain files of a zip or tar file, which may be compressed by gzip, bzip2 or xz.

    Links, devices and folders are left out.

    Args:
        archive: which one; its bytes say what it is, not its name.
        step: is called between the files; what it raises ends the work.

    Raises:
        WorldError: ARCHIVE_UNREADABLE, also of what is found out while it is read; or the file can't be read.
    """
    with naming_faults(archive):
        try:
            if tarfile.is_tarfile(archive):
                with tarfile.open(archive) as tar:
                    yield tuple(_in_tar(tar, archive, step))
            else:
                with zipfile.ZipFile(archive) as packed:
                    yield tuple(_in_zip(packed))
        except _TORN as error:
            raise WorldError(Fault.ARCHIVE_UNREADABLE, file=archive) from error


def _in_zip(packed: zipfile.ZipFile) -> Iterator[Entry]:
    for each in packed.infolist():
        if not each.is_dir():
            yield Entry(
                PurePosixPath(each.filename).name, each.file_size, partial(_open, packed, each)
            )


def _open(packed: zipfile.ZipFile, file: zipfile.ZipInfo) -> IO[bytes]:
    """Open a file of a zip that is unpacked piece by piece: of other kinds ``zipfile`` unpacks all that a piece holds.

    Raises:
        NotImplementedError: it is of another kind.
    """
    if file.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise NotImplementedError(file.compress_type)
    return packed.open(file)


def _in_tar(tar: tarfile.TarFile, archive: Path, step: Step) -> Iterator[Entry]:
    size, passed = archive.stat().st_size, 0
    for number, each in enumerate(tar):
        passed += each.size
        if number >= MOST_FILES or passed > MOST_BYTES:
            raise tarfile.ReadError("too much in it")
        step(0, size)
        if each.isreg():
            read = partial(tar.extractfile, each)
            yield Entry(
                PurePosixPath(each.name).name, each.size, cast("Callable[[], IO[bytes]]", read)
            )
