"""Stamps from another clock: evenly spaced as they were taken, never later than they arrived."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.devices.stamp_clock import LARGEST_JUMP_S, StampClock


def test_late_arrivals_do_not_shake_the_times() -> None:
    clock, chance = StampClock(), np.random.default_rng(1)
    late = 0.004 + chance.exponential(0.008, 300)
    taken = 5000 + np.arange(300) / 30
    moments = [clock.moment(at - 4990, at + wait) for at, wait in zip(taken, late, strict=True)]
    steps = np.diff(moments[60:])
    assert np.abs(steps - 1 / 30).max() < 0.002
    assert abs(moments[-1] - taken[-1]) < 0.006


def test_a_clock_that_drifts_is_followed() -> None:
    clock = StampClock()
    taken = 100 + np.arange(30 * 600) / 30
    moments = np.array([clock.moment((at - 100) * 1.0001, at + 0.005) for at in taken])
    assert np.abs(moments - taken).max() < 0.010


def test_a_count_that_starts_anew_or_stands_still_is_not_believed() -> None:
    clock = StampClock()
    assert clock.moment(0.0, 50.0) == 50.0
    assert clock.moment(0.0, 50.1) == 50.1
    assert clock.moment(7.0, 50.2) == 50.2
    assert clock.moment(7.0 + 1 / 30, 50.2 + 1 / 30) == 50.2 + 1 / 30
    assert clock.moment(900.0, 50.3) == pytest.approx(50.3)


@given(st.lists(st.tuples(st.floats(0, 0.3), st.floats(0.001, 0.1)), min_size=1, max_size=60))
def test_no_picture_is_taken_after_it_arrived(pictures: list[tuple[float, float]]) -> None:
    clock, stamp, arrival = StampClock(), 10.0, 500.0
    for late, step in pictures:
        stamp, arrival = stamp + step, max(arrival, 500.0 + stamp - 10.0 + late)
        moment = clock.moment(stamp, arrival)
        assert moment <= arrival + 1e-9
        assert arrival - moment <= LARGEST_JUMP_S + 0.4
