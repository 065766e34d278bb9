"""Blocks are placed by counting samples; late callbacks do not move them."""

from __future__ import annotations

import random

from desktop.devices.stream_clock import StreamClock

RATE = 48_000
FRAMES = 480


def test_late_callbacks_do_not_move_the_sound() -> None:
    chance = random.Random(4)
    clock = StreamClock(RATE)
    errors: list[float] = []
    for number in range(600):
        true_s = 100 + number * FRAMES / RATE
        late = chance.choice([0.0, 0.001, 0.02, 0.2])
        placed = clock.place(true_s + FRAMES / RATE + late, FRAMES, -1.0)
        if number > 50:
            errors.append(abs(placed - true_s))
    assert max(errors) < 0.001


def test_an_implausible_age_is_not_believed() -> None:
    clock = StreamClock(RATE)
    assert clock.place(10.0, FRAMES, 1.79e9) == 10.0 - FRAMES / RATE
    assert clock.place(10.01, FRAMES, 0.0) <= 10.0


def test_a_plausible_age_counts() -> None:
    clock = StreamClock(RATE)
    assert clock.place(10.0, FRAMES, 0.1) == 9.9


def test_a_slow_sound_card_is_followed() -> None:
    clock = StreamClock(RATE)
    drift = 1 + 200e-6
    placed = true_s = 0.0
    for number in range(12_000):
        true_s = number * FRAMES / RATE * drift
        placed = clock.place(true_s + FRAMES / RATE, FRAMES, -1.0)
    assert abs(placed - true_s) < 0.002
