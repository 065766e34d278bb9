"""Files that lie in a zip as they are: read at their place, without what ``zipfile`` does to each piece."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from isal.isal_zlib import crc32  # type: ignore[reportUnknownVariableType]  # of its buffer

from desktop.base.files import naming_faults
from desktop.media.reading_ahead import BLOCK, reading_ahead
from desktop.sharing.sums import Sums

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator
    from pathlib import Path


class StoredFile:
    """A file at its place in a zip.

    Args:
        source: the zip; nobody else may read it meanwhile.
        begin, end: where the file lies in it, in bytes; the end is the first that is not part of it.
        path: what is read, for the sentence.
        look: called often; may raise to stop.
    """

    def __init__(
        self,
        source: io.BufferedReader,
        begin: int,
        end: int,
        path: Path,
        look: Callable[[], None],
    ) -> None:
        self._source, self._begin, self._end = source, begin, end
        self._path, self._look = path, look

    def crc(self) -> int:
        """Return its CRC-32: three tenths of a second a gigabyte, and nothing is written.

        Raises:
            WorldError: it can't be read.
        """
        crc, memory = 0, memoryview(bytearray(BLOCK))
        for piece in self._pieces(lambda: memory):
            self._look()
            crc = crc32(piece, crc)
        return crc

    def copy(self, target: BinaryIO, *, with_sha: bool) -> tuple[int, int, str]:
        """Write it somewhere else: read, written and summed each on a thread.

        Args:
            target: where it goes.
            with_sha: whether the latter of the sums is wanted.

        Returns:
            How many bytes there were, their CRC-32 and their SHA-256 in hex, empty without.

        Raises:
            WorldError: it can't be read.
            OSError: it can't be written.
        """
        size = 0
        with Sums(kept=True, with_sha=with_sha) as sums, reading_ahead(self._read) as blocks:
            for block in blocks:
                self._look()
                sums.add(block)
                target.write(block)
                size += len(block)
            return size, *sums.result()

    def _read(self, memories: Iterator[memoryview]) -> Iterator[memoryview]:
        return self._pieces(partial(next, memories))

    def _pieces(self, memory: Callable[[], memoryview]) -> Iterator[memoryview]:
        """Give it piece by piece, each in the memory that there is for it; fewer where it was cut off meanwhile."""
        at = self._begin
        while at < self._end:
            room = memory()[: self._end - at]
            with naming_faults(self._path):
                self._source.seek(at)
                count = self._source.readinto(room)
            if not count:
                return
            at += count
            yield room[:count]
