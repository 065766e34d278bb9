"""Blocks are placed by counting samples; late callbacks do not move them, lost sound does."""

from __future__ import annotations

import random

from desktop.devices.stream_clock import LOST_S, RECENT_S, StreamClock

RATE = 48_000
FRAMES = 480
STEP_S = FRAMES / RATE


def place(clock: StreamClock, arrival_s: float, *, overflowed: bool = False) -> float:
    """Count a block and place it at once."""
    return clock.moment(clock.note(arrival_s, FRAMES, overflowed=overflowed), arrival_s)


def test_late_callbacks_do_not_move_the_sound() -> None:
    chance = random.Random(4)
    clock = StreamClock(RATE)
    errors: list[float] = []
    for number in range(12_000):
        true_s = 100 + number * STEP_S
        late = chance.choice([0.0, 0.001, 0.02, 0.2])
        placed = place(clock, true_s + STEP_S + late)
        if number > 50:
            errors.append(abs(placed - true_s))
    assert max(errors) < 0.001


def test_a_long_busy_stretch_does_not_move_it_either() -> None:
    clock = StreamClock(RATE)
    true_s = 0.0
    for number in range(2_000):
        true_s = number * STEP_S
        late = 0.05 if 500 < number < 1_500 else 0.0
        assert abs(place(clock, true_s + STEP_S + late) - true_s) < 0.001


def test_bursts_are_placed_once_the_first_one_is_over() -> None:
    clock = StreamClock(RATE)
    for number in range(2_000):
        true_s = number * STEP_S
        arrival = (number // 200 + 1) * 200 * STEP_S
        placed = place(clock, arrival)
        if number >= 200:
            assert abs(placed - true_s) < 0.001


def test_a_fast_and_a_slow_sound_card_are_followed() -> None:
    for drift in (1 + 200e-6, 1 - 200e-6):
        clock = StreamClock(RATE)
        placed = true_s = 0.0
        for number in range(12_000):
            true_s = number * STEP_S * drift
            placed = place(clock, true_s + STEP_S)
        assert abs(placed - true_s) < 0.007


def test_an_overflow_begins_a_new_count_at_once() -> None:
    clock = StreamClock(RATE)
    place(clock, 10.0)
    assert place(clock, 11.0, overflowed=True) == 11.0 - STEP_S


def test_sound_that_was_lost_in_silence_is_seen_after_a_while() -> None:
    clock = StreamClock(RATE)
    gap_s = 0.5
    for number in range(2_000):
        lost = gap_s if number >= 1_000 else 0.0
        true_s = number * STEP_S + lost
        placed = place(clock, true_s + STEP_S)
        if number > 1_000 + (RECENT_S + 0.5) / STEP_S:
            assert abs(placed - true_s) < 0.001
    assert gap_s > LOST_S


def test_it_says_when_times_can_be_relied_on() -> None:
    clock = StreamClock(RATE)
    assert not clock.settled(0.0)
    late = [0.2, 0.1, 0.0] + [0.05] * 40
    numbers: list[int] = []
    arrival = 0.0
    for number, each in enumerate(late):
        arrival = max(arrival, 100 + (number + 1) * STEP_S + each)
        numbers.append(clock.note(arrival, FRAMES))
    assert clock.settled(arrival)
    placed = [clock.moment(number, arrival) for number in numbers]
    assert all(abs(at - 100 - number * STEP_S) < 0.2 for number, at in enumerate(placed))
    clock.note(arrival + 1, FRAMES, overflowed=True)
    assert not clock.settled(arrival + 1)
