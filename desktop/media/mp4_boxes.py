"""The boxes of an MP4 in memory: found, and put together again (ISO/IEC 14496-12)."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = 8
READ_AHEAD = 256 << 10
"""Samples are small and lie one behind the other."""


class Whole:
    """A file, read where it is needed: mapped into memory, all of it would count as the program's.

    Args:
        file: open to be read.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = file.seek(0, 2)
        self._at, self._ahead = 0, b""

    def __len__(self) -> int:
        """Return its size in bytes."""
        return self._size

    def glances(self, block: int) -> Glances:
        """Return a way to read a few bytes here and there; beside it nothing else may be read."""
        return Glances(self._file, block)

    def read(self, start: int, end: int) -> bytes:
        """Return what stands between two places.

        Raises:
            OddBoxError: the file ends before.
        """
        if start < self._at or end > self._at + len(self._ahead):
            self._file.seek(start)
            if end - start >= READ_AHEAD:
                content = self._file.read(end - start)
                if len(content) < end - start:
                    raise OddBoxError(b"end")
                return content
            self._ahead = self._file.read(READ_AHEAD)
            self._at = start
        content = self._ahead[start - self._at : end - self._at]
        if len(content) < end - start:
            raise OddBoxError(b"end")
        return content


class Glances:
    """A few bytes here and there of a file, read in small blocks: what lies between stays unread.

    Args:
        file: open to be read, without a buffer of its own.
        block: how much is read at a time, in bytes.
    """

    def __init__(self, file: BinaryIO, block: int) -> None:
        self._file = file
        self._block = block
        self._at, self._ahead = 0, b""

    def read(self, start: int, count: int) -> bytes:
        """Return some bytes from a place on.

        Raises:
            OddBoxError: the file ends before.
        """
        at = start - self._at
        if at < 0 or at + count > len(self._ahead):
            self._file.seek(start)
            self._ahead, self._at, at = self._file.read(max(count, self._block)), start, 0
        content = self._ahead[at : at + count]
        if len(content) < count:
            raise OddBoxError(b"end")
        return content


class OddBoxError(ValueError):
    """A file is built in another way than ours."""


def children(content: bytes, start: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """Give the boxes in a piece of a file: their types and what is in them.

    Args:
        content: the piece.
        start: where its first box begins.

    Raises:
        OddBoxError: one is longer than the piece.
    """
    at = start
    while at + HEAD <= len(content):
        size, kind = struct.unpack_from(">L4s", content, at)
        head = HEAD
        if size == 1:
            size, head = struct.unpack_from(">Q", content, at + HEAD)[0], 16
        if size < head or at + size > len(content):
            raise OddBoxError(kind)
        yield kind, content[at + head : at + size]
        at += size


def child(content: bytes, *path: bytes) -> bytes:
    """Return what is in a box, by the types on the way to it.

    Raises:
        OddBoxError: it is not there.
    """
    for wanted in path:
        found = next((inner for kind, inner in children(content) if kind == wanted), None)
        if found is None:
            raise OddBoxError(wanted)
        content = found
    return content


def box(kind: bytes, *parts: bytes) -> bytes:
    """Return a box."""
    content = b"".join(parts)
    return struct.pack(">L4s", HEAD + len(content), kind) + content


def without_moments(content: bytes) -> bytes:
    """Return a header of movie, track or media without when it was made and changed."""
    each = 8 if content[0] == 1 else 4
    return content[:4] + bytes(2 * each) + content[4 + 2 * each :]
