"""What a copy that leaves the house consists of: a head made anew, and pieces of the recording."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.media.mp4_boxes import Whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

Piece = tuple[int, int, bytes]
"""Start and end in the source, and what stands there instead if it is not empty."""
CHUNK = 1 << 21
_SMALL = 64 << 10
"""What is smaller is written together with others; joining larger ones would be one more copy."""


class Sink(Protocol):
    """What is written to, from its beginning to its end."""

    def write(self, content: bytes, /) -> int:
        """Write all of it."""
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

    def write(self, source: BinaryIO, target: Sink, look: Callable[[float], None]) -> None:
        """Write the copy; nothing is sought in the target.

        Args:
            source: the recording that the plan was made of, open to be read.
            target: where the copy goes.
            look: told the share done, 0 to 1; may raise to stop.

        Raises:
            OddBoxError: the recording has become shorter.
            OSError: reading or writing failed.
        """
        whole = Whole(source)
        target.write(self.head)
        for content, at in _blocks(whole, self.pieces):
            look(at / len(whole))
            target.write(content)

    def read(self, source: BinaryIO) -> Iterator[bytes]:
        """Give the copy, piece by piece; ``source`` and what is raised are as of ``write``."""
        yield self.head
        for content, _ in _blocks(Whole(source), self.pieces):
            yield content


def joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with those joined that touch in the source."""
    return tuple(_joined(pieces))


def _blocks(whole: Whole, pieces: tuple[Piece, ...]) -> Iterator[tuple[bytes, int]]:
    """Give the pieces in blocks of some size with where they come from."""
    gathered: list[bytes] = []
    amount = end = 0
    for begin, end, instead in pieces:
        for at in range(begin, end, CHUNK):
            content = instead or whole.read(at, min(end, at + CHUNK))
            if len(content) < _SMALL and amount + len(content) < CHUNK:
                gathered.append(content)
                amount += len(content)
                continue
            if gathered:
                yield b"".join(gathered), at
                gathered, amount = [], 0
            yield content, at
    if gathered:
        yield b"".join(gathered), end


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
