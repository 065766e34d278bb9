"""A queue that overflows loses evenly, keeps the newest, and counts what it loses."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.devices.model import Picture
from desktop.recording.picture_queue import LEAST_ROOM, ROOM, PictureQueue, room_for

DOT = np.zeros((2, 2, 3), np.uint8)


def filled(room: int, count: int) -> PictureQueue:
    queue = PictureQueue(room)
    for number in range(count):
        queue.put(Picture(DOT, float(number)))
    return queue


def times(queue: PictureQueue) -> list[float]:
    return [picture.at_s for picture in queue.take(1000)]


def test_heavy_pictures_get_less_room() -> None:
    assert room_for(320, 180) == ROOM
    assert LEAST_ROOM < room_for(1920, 1080) < ROOM
    assert room_for(7680, 4320) == LEAST_ROOM


def test_a_full_queue_is_thinned_and_keeps_the_newest() -> None:
    found = times(filled(8, 9))
    assert found == [1, 3, 5, 7, 8]


@given(room=st.integers(4, 90), count=st.integers(0, 400))
def test_whatever_comes_is_counted_and_the_end_is_there(room: int, count: int) -> None:
    queue = filled(room, count)
    assert len(queue) <= room
    waiting = len(queue)
    counts = queue.counts(finished=False)
    assert (counts.captured, counts.lost) == (count, count - waiting)
    found = times(queue)
    assert found == sorted(set(found))
    assert found[-1:] == [count - 1] * bool(count)


def test_after_stop_only_so_many_are_kept_as_can_be_encoded() -> None:
    queue = filled(90, 61)
    queue.take(1)
    queue.tell(written=True, late=True, took_s=0.1)
    queue.hurry(0.6)
    found = times(queue)
    assert len(found) == 6
    assert (found[0], found[-1]) == (1, 60)
    gaps = [b - a for a, b in itertools.pairwise(found)]
    assert max(gaps) - min(gaps) <= 1


def test_a_fast_computer_need_not_hurry() -> None:
    queue = filled(90, 30)
    queue.hurry(0.6)
    assert len(queue) == 30
    for _ in queue.take(10):
        queue.tell(written=True, late=False, took_s=0.004)
    queue.hurry(0.6)
    assert len(queue) == 20


def test_what_came_after_the_end_never_counted() -> None:
    queue = filled(9, 3)
    queue.take(3)
    queue.tell(written=True, late=False, took_s=0.01)
    queue.tell(written=False, late=False, took_s=0.0)
    queue.withdraw()
    counts = queue.counts(finished=True)
    assert (counts.captured, counts.written, counts.lost) == (2, 1, 1)


@pytest.mark.parametrize("room", [30, 90])
def test_a_computer_four_times_too_slow_loses_evenly_to_the_end(room: int) -> None:
    queue, written = PictureQueue(room), list[float]()
    for number in range(3000):
        queue.put(Picture(DOT, number / 30))
        if number % 4 == 0:
            written += [each.at_s for each in queue.take(1)]
            queue.tell(written=True, late=True, took_s=4 / 30)
    assert max(b - a for a, b in itertools.pairwise(written[10:])) < 1.0
    assert written[-1] > 2999 / 30 - room / 30 * 4
