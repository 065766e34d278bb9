"""Which part of the time is shown: whatever is zoomed and scrolled, it stays inside and maps back."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.timeline.scale import SHORTEST_MS, TICK_ROOM, TimeScale
from desktop.ui.widgets.wave import bars


@given(
    st.integers(1, 7_200_000),
    st.lists(st.tuples(st.floats(0.1, 9), st.floats(0, 1)), max_size=8),
    st.floats(200, 4000),
)
def test_whatever_is_zoomed_and_scrolled_time_stays_inside_and_maps_back(
    length: int, steps: list[tuple[float, float]], width: float
) -> None:
    scale = TimeScale(length).within(80, width)
    for factor, place in steps:
        around = scale.moment_at(80 + place * width)
        before = scale.x_at(around)
        zoomed = scale.zoom(factor, around)
        inside = zoomed.start_ms > 0 and zoomed.end_ms < length
        if inside:  # at the ends of the take there is nothing to show beyond
            assert zoomed.x_at(around) == pytest.approx(before, abs=0.01)
        scale = zoomed.scroll((place - 0.5) * length)
        assert scale.start_ms >= 0
        assert scale.end_ms <= length + 0.001
        assert scale.visible_ms >= min(SHORTEST_MS, length) - 0.001
    for place in (0.0, 0.3, 1.0):
        moment = scale.moment_at(80 + place * width)
        assert 0 <= moment <= length
        assert abs(scale.x_at(moment) - (80 + place * width)) <= 0.5 / scale.ms_per_pixel + 0.01
    ticks = scale.ticks()
    assert all(scale.start_ms - 1 <= tick <= scale.end_ms + 1 for tick in ticks)
    apart = [later - tick for tick, later in pairwise(ticks)]
    assert all(each / scale.ms_per_pixel >= TICK_ROOM - 1 for each in apart)


def test_without_a_take_there_is_no_time() -> None:
    scale = TimeScale()
    assert scale.ticks() == ()
    assert (scale.moment_at(500), scale.zoom(2, 0).zoomed) == (0, False)


@given(st.integers(0, 400), st.integers(0, 200), st.floats(0, 1), st.floats(0, 1))
def test_the_bars_of_a_wave_are_its_peaks(size: int, count: int, a: float, b: float) -> None:
    wave = np.abs(np.sin(np.arange(size, dtype=np.float32))).astype(np.float32)
    part = (min(a, b), max(a, b))
    heights = bars(wave, count, part)
    assert heights.size == (count if size else 0)
    if heights.size:
        assert heights.min() >= 0
        assert heights.max() <= 1


def test_ticks_of_a_damaged_length_are_no_more_than_have_room() -> None:
    scale = TimeScale(length_ms=2**53, width=640)
    assert 1 < len(scale.ticks()) <= 640 / TICK_ROOM + 1
    assert all(each % 3_600_000 == 0 for each in scale.ticks())
