"""What a copy that leaves the house consists of: a head made anew, and pieces of the recording."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, Protocol

from desktop.media.mp4_boxes import OddBoxError
from desktop.media.reading_ahead import BLOCK, reading_ahead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.media.reading_ahead import Memories

Piece = tuple[int, int, bytes]
"""Start and end in the source, and what stands there instead if it is not empty."""
PAGE = 4096
"""Memory is written to a file fastest where its pages are."""


class Source(Protocol):
    """What is read from, here and there; best without a buffer of its own."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place and return it."""
        ...

    def readinto(self, memory: memoryview, /) -> int | None:
        """Fill some memory, and return how much of it: none at the end."""
        ...


class Sink(Protocol):
    """What is written to, from its beginning to its end."""

    def write(self, content: bytes | memoryview, /) -> int:
        """Write all of it: what it was handed is overwritten when ``reading_ahead.KEPT`` more came."""
        ...


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """A copy, ready to be written.

    Attributes:
        head: everything before the first sample.
        pieces: what follows it; those that touch in the source are joined.
        length_ms: how long it plays.
    """

    head: bytes
    pieces: tuple[Piece, ...]
    length_ms: int

    @property
    def size(self) -> int:
        """How large the copy becomes, in bytes."""
        return len(self.head) + sum(end - begin for begin, end, _ in self.pieces)

    def write(
        self,
        source: Source,
        target: Sink,
        look: Callable[[float], None],
        memories: Memories | None = None,
    ) -> None:
        """Write the copy; nothing is sought in the target.

        Args:
            source: the recording that the plan was made of, open to be read.
            target: where the copy goes.
            look: told the share done, 0 to 1; may raise to stop.
            memories: to read into, of a copy that was written before.

        Raises:
            OddBoxError: the recording has become shorter.
            OSError: reading or writing failed.
        """
        size = source.seek(0, 2)
        whole_pages = len(self.head) // PAGE * PAGE
        target.write(self.head[:whole_pages])
        read = partial(_blocks, source, self.pieces, self.head[whole_pages:])
        with reading_ahead(read, memories) as blocks:
            for content, at in blocks:
                look(at / size)
                target.write(content)

    def read(self, source: Source) -> Iterator[bytes]:
        """Give the copy, piece by piece; ``source`` and what is raised are as of ``write``."""
        yield self.head
        memory = memoryview(bytearray(BLOCK))
        for content, _ in _blocks(source, self.pieces, b"", repeat(memory)):
            yield bytes(content)


def joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with those joined that touch in the source."""
    return tuple(_joined(pieces))


def _blocks(
    source: Source, pieces: tuple[Piece, ...], before: bytes, memories: Iterator[memoryview]
) -> Iterator[tuple[memoryview, int]]:
    """Give the pieces in blocks of some size with where they come from, each in the next memory.

    A stretch of the source is read whole, and moved together where something is left out.

    Args:
        source: what they are pieces of.
        pieces: at least one that is not empty.
        before: what stands before them in the first block, less than a page.
        memories: without an end.
    """
    memory = next(memories)
    filled = free = len(before)
    memory[:filled] = before
    begin = end = 0
    for start, stop, instead in pieces:
        at = start
        while at < stop:
            if at >= end:
                if end:
                    yield memory[:filled], begin
                    filled, free, memory = 0, 0, next(memories)
                begin, end = at, _read(source, at, memory[free:])
            last = min(stop, end)
            wanted, place = last - at, free + at - begin
            if instead:
                memory[filled : filled + wanted] = instead[at - start : last - start]
            elif filled != place:
                memory[filled : filled + wanted] = memory[place : place + wanted]
            filled += wanted
            at = last
    if filled:
        yield memory[:filled], begin


def _read(source: Source, start: int, memory: memoryview) -> int:
    """Fill the memory from a place on, and return where what was read ends."""
    source.seek(start)
    count = source.readinto(memory)
    if not count:
        raise OddBoxError(b"end")
    return start + count


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    begin = end = 0
    for start, stop, instead in pieces:
        if not instead and start == end:
            end = stop
            continue
        if end > begin:
            yield begin, end, b""
        if instead:
            yield start, stop, instead
            begin = end = stop
        else:
            begin, end = start, stop
    if end > begin:
        yield begin, end, b""
