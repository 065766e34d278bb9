"""A sound card that runs too fast or too slow is followed without anyone hearing it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.devices.model import SoundBlock
from desktop.recording.drift import DEAD_S, LARGEST_CHANGE, DriftServo, stretched
from desktop.recording.sound_line import SoundLine

RATE = 48_000
BLOCK = 960


def tone(first: int, count: int, hertz: float) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    wave = 9000 * np.sin(2 * np.pi * hertz * np.arange(first, first + count) / RATE)
    return np.rint(wave).astype(np.int16)


@pytest.mark.parametrize("ppm", [-500, -100, -30, 30, 100, 500])
def test_a_drifting_card_stays_in_step_for_ten_minutes(ppm: int) -> None:
    line = SoundLine(RATE, 0.0)
    real_rate = RATE * (1 + ppm / 1e6)
    worst = 0
    for number in range(10 * 60 * RATE // BLOCK):
        at_s = number * BLOCK / real_rate
        line.place(SoundBlock(np.ones(BLOCK, np.int16), at_s))
        worst = max(worst, abs(line.position - round((at_s + BLOCK / real_rate) * RATE)))
    assert worst / RATE <= DEAD_S + 0.0001
    assert line.gaps == []
    assert line.lost_ms == 0
    assert line.captured == 10 * 60 * RATE


@pytest.mark.parametrize("hertz", [220, 1000, 4000, 7000])
def test_a_stretched_tone_is_the_tone_of_that_length(hertz: float) -> None:
    for count in (BLOCK - 1, BLOCK + 1, BLOCK + 2):
        at = np.arange(count) * BLOCK / count
        wanted = 9000 * np.sin(2 * np.pi * hertz * at / RATE)
        error = stretched(tone(0, BLOCK, hertz), count) - wanted
        assert np.sqrt(np.mean(error[16:-16] ** 2)) < 9000 * 10 ** (-50 / 20)


def test_joined_blocks_do_not_click() -> None:
    parts = [stretched(tone(n * BLOCK, BLOCK, 440), BLOCK + (n % 3 - 1)) for n in range(50)]
    whole = np.concatenate(parts).astype(np.float64)
    steepest = np.abs(np.diff(whole, 2)).max()
    assert steepest < 1.3 * np.abs(np.diff(tone(0, RATE, 440).astype(np.float64), 2)).max()


@given(
    samples=st.lists(st.integers(-32768, 32767), min_size=1, max_size=200),
    change=st.integers(-3, 3),
)
def test_any_block_gets_the_length_asked_for(samples: list[int], change: int) -> None:
    count = max(1, len(samples) + change)
    assert stretched(np.array(samples, np.int16), count).size == count


def test_an_empty_block_stays_empty() -> None:
    assert stretched(np.zeros(0, np.int16), 1).size == 0


@given(errors=st.lists(st.integers(-2000, 2000), min_size=1, max_size=300))
def test_the_change_is_never_heard_and_never_overshoots(errors: list[int]) -> None:
    servo = DriftServo(RATE)
    done = [servo.steps(error, BLOCK) for error in errors]
    assert all(abs(step) <= abs(error) for step, error in zip(done, errors, strict=True))
    assert all(step * error >= 0 for step, error in zip(done, errors, strict=True))
    assert sum(map(abs, done)) <= LARGEST_CHANGE * BLOCK * len(errors) + 1
