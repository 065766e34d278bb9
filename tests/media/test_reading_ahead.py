"""What is read on a thread comes in its order, lies still long enough, and ends when nobody wants more."""

from __future__ import annotations

import threading
from collections import deque
from itertools import count, islice
from queue import SimpleQueue
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.media.reading_ahead import AHEAD, KEPT, MEMORIES, Memories, reading_ahead

if TYPE_CHECKING:
    from collections.abc import Iterator


def numbered(memories: Iterator[memoryview], amount: int | None) -> Iterator[memoryview]:
    """Write its number into each memory."""
    for number, memory in zip(count() if amount is None else range(amount), memories, strict=False):
        memory[:8] = number.to_bytes(8, "big")
        yield memory[:8]


def read_number(block: memoryview) -> int:
    return int.from_bytes(block, "big")


@given(st.integers(0, 3 * (AHEAD + KEPT)))
def test_each_block_comes_in_its_turn_and_is_left_alone_for_a_while(amount: int) -> None:
    held: deque[memoryview] = deque(maxlen=KEPT + 1)
    given = 0
    with reading_ahead(lambda memories: numbered(memories, amount)) as blocks:
        for given, block in enumerate(blocks, 1):
            held.append(block)
            wanted = range(max(0, given - KEPT - 1), given)
            assert [read_number(each) for each in held] == list(wanted)
    assert given == amount


def test_what_was_handed_out_is_left_alone_however_fast_the_reading_is() -> None:
    """Whoever writes block 9 may still sum blocks 5 to 8: the reading has gone on as far as it may."""
    written: SimpleQueue[int] = SimpleQueue()

    def read(memories: Iterator[memoryview]) -> Iterator[memoryview]:
        for number, memory in enumerate(numbered(memories, None)):
            written.put(number)
            yield memory

    held: deque[memoryview] = deque(maxlen=KEPT + 1)
    with reading_ahead(read) as blocks:
        for given, block in zip(range(3 * (AHEAD + KEPT)), blocks, strict=False):
            held.append(block)
            while written.get(timeout=5) < given + AHEAD:
                pass
            wanted = range(max(0, given - KEPT), given + 1)
            assert [read_number(each) for each in held] == list(wanted)


def test_who_stops_early_ends_the_reading() -> None:
    before = threading.active_count()
    with reading_ahead(lambda memories: numbered(memories, None)) as blocks:
        assert [read_number(each) for each in islice(blocks, 3)] == [0, 1, 2]
    assert threading.active_count() == before


def test_who_fails_ends_the_reading() -> None:
    before = threading.active_count()

    def use() -> None:
        with reading_ahead(lambda memories: numbered(memories, None)) as blocks:
            next(blocks)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        use()
    assert threading.active_count() == before


def test_what_reading_raises_is_raised_where_the_blocks_are_used() -> None:
    def read(memories: Iterator[memoryview]) -> Iterator[memoryview]:
        yield next(memories)
        raise OSError(5, "the disk failed")

    with reading_ahead(read) as blocks:
        next(blocks)
        with pytest.raises(OSError, match="the disk failed"):
            next(blocks)


@given(st.lists(st.integers(0, 2 * MEMORIES), max_size=4))
def test_one_reading_after_the_other_uses_the_same_memories(amounts: list[int]) -> None:
    memories, used = Memories(), set[int]()
    for amount in amounts:

        def read(free: Iterator[memoryview], amount: int = amount) -> Iterator[memoryview]:
            for memory in numbered(free, amount):
                used.add(id(memory.obj))
                yield memory

        with reading_ahead(read, memories) as blocks:
            assert [read_number(block) for block in blocks] == list(range(amount))
    assert len(used) == min(MEMORIES, max(amounts, default=0))
