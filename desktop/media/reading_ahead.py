"""Reads on a thread of its own, a few blocks ahead of whoever writes them: each has a core for its copying."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

BLOCK = 1 << 20
"""So many bytes are read at once, always into the same memories: new memory for each takes as long as the copying."""
AHEAD = 2
"""So many blocks are read before they are asked for."""
KEPT = 4
"""What was handed out is left alone until so many more were done with: sums may still be at it."""
MEMORIES = AHEAD + 1 + KEPT
"""The one in hand is neither ahead nor done with."""

T = TypeVar("T")


class Memories:
    """The memories that are read into, made when they are first used.

    They may be used by one reading after the other, each once all sums over the one before were waited for: ten
    recordings of 30 MB in one pack took a third longer when each had new ones.
    """

    def __init__(self) -> None:
        self._made: list[memoryview] = []

    def in_turn(self) -> Iterator[memoryview]:
        """Give them again and again, without an end."""
        for number in count():
            if len(self._made) < MEMORIES and number >= len(self._made):
                self._made.append(memoryview(bytearray(BLOCK)))
            yield self._made[number % MEMORIES]


@contextmanager
def reading_ahead(
    read: Callable[[Iterator[memoryview]], Iterator[T]], memories: Memories | None = None
) -> Generator[Iterator[T]]:
    """Let something be read on a thread while the block lasts.

    Args:
        read: takes one memory of ``BLOCK`` bytes after the other, and gives what it read into it. Each
            memory comes back when all others of ``MEMORIES`` were used.
        memories: those of another reading that has ended.

    Yields:
        What ``read`` gives, in its order. What it raises is raised here.
    """
    reader = _Reader(read, memories or Memories())
    try:
        yield reader.blocks()
    finally:
        reader.end()


class _UnwantedError(Exception):
    """Nobody wants the next block."""


class _Reader(Generic[T]):
    def __init__(
        self, read: Callable[[Iterator[memoryview]], Iterator[T]], memories: Memories
    ) -> None:
        self._read = read
        self._memories = memories
        self._ready: SimpleQueue[T | _End] = SimpleQueue()
        self._free = threading.Semaphore(MEMORIES)
        self._unwanted = False
        self._thread = threading.Thread(target=self._run, name="reading ahead")
        self._thread.start()

    def _run(self) -> None:
        try:
            for block in self._read(self._free_ones()):
                self._ready.put(block)
        except Exception as error:  # noqa: BLE001 - it is raised where the blocks are used
            self._ready.put(_End(error))
        else:
            self._ready.put(_End(None))

    def _free_ones(self) -> Iterator[memoryview]:
        for memory in self._memories.in_turn():
            self._free.acquire()
            if self._unwanted:
                raise _UnwantedError
            yield memory

    def blocks(self) -> Iterator[T]:
        for given in count():
            block = self._ready.get()
            if isinstance(block, _End):
                if block.error is not None:
                    raise block.error
                return
            if given > KEPT:  # with the last one is done, and with what came KEPT before it
                self._free.release()
            yield block

    def end(self) -> None:
        """Let the thread end, however much there would be to read."""
        self._unwanted = True
        self._free.release()
        self._thread.join()


@dataclass(frozen=True, slots=True)
class _End:
    error: Exception | None
