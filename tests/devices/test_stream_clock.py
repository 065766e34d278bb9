"""Blocks are placed by counting samples; late callbacks do not move them, lost sound does."""

from __future__ import annotations

import random

from desktop.devices.stream_clock import LOST_S, RECENT_S, StreamClock

RATE = 48_000
FRAMES = 480
STEP_S = FRAMES / RATE


def test_late_callbacks_do_not_move_the_sound() -> None:
    chance = random.Random(4)
    clock = StreamClock(RATE)
    errors: list[float] = []
    for number in range(12_000):
        true_s = 100 + number * STEP_S
        late = chance.choice([0.0, 0.001, 0.02, 0.2])
        placed = clock.place(true_s + STEP_S + late, FRAMES)
        if number > 50:
            errors.append(abs(placed - true_s))
    assert max(errors) < 0.001


def test_a_long_busy_stretch_does_not_move_it_either() -> None:
    clock = StreamClock(RATE)
    true_s = 0.0
    for number in range(2_000):
        true_s = number * STEP_S
        late = 0.05 if 500 < number < 1_500 else 0.0
        assert abs(clock.place(true_s + STEP_S + late, FRAMES) - true_s) < 0.001


def test_bursts_are_placed_once_the_first_one_is_over() -> None:
    clock = StreamClock(RATE)
    for number in range(2_000):
        true_s = number * STEP_S
        arrival = (number // 200 + 1) * 200 * STEP_S
        placed = clock.place(arrival, FRAMES)
        if number >= 200:
            assert abs(placed - true_s) < 0.001


def test_a_fast_and_a_slow_sound_card_are_followed() -> None:
    for drift in (1 + 200e-6, 1 - 200e-6):
        clock = StreamClock(RATE)
        placed = true_s = 0.0
        for number in range(12_000):
            true_s = number * STEP_S * drift
            placed = clock.place(true_s + STEP_S, FRAMES)
        assert abs(placed - true_s) < 0.007


def test_an_overflow_begins_a_new_count_at_once() -> None:
    clock = StreamClock(RATE)
    clock.place(10.0, FRAMES)
    assert clock.place(11.0, FRAMES, overflowed=True) == 11.0 - STEP_S


def test_sound_that_was_lost_in_silence_is_seen_after_a_while() -> None:
    clock = StreamClock(RATE)
    gap_s = 0.5
    for number in range(2_000):
        lost = gap_s if number >= 1_000 else 0.0
        true_s = number * STEP_S + lost
        placed = clock.place(true_s + STEP_S, FRAMES)
        if number > 1_000 + (RECENT_S + 0.5) / STEP_S:
            assert abs(placed - true_s) < 0.001
    assert gap_s > LOST_S
