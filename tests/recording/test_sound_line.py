"""Sound has no holes: what is missing becomes silence of the exact length, and is noted."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span
from desktop.devices.model import SoundBlock
from desktop.recording.sound_line import TOLERANCE_S, SoundLine

RATE = 1000
ZERO_S = 50.0


def block(at_ms: int, length_ms: int, value: int = 7) -> SoundBlock:
    return SoundBlock(np.full(length_ms, value, np.int16), ZERO_S + at_ms / 1000)


def test_blocks_that_join_are_untouched() -> None:
    line = SoundLine(RATE, ZERO_S)
    assert line.place(block(0, 100)).size == 100
    assert line.place(block(100, 100)).size == 100
    assert line.gaps == []
    assert line.captured_ms == 200


def test_what_came_before_the_take_is_cut_off() -> None:
    line = SoundLine(RATE, ZERO_S)
    assert line.place(block(-30, 100)).size == 70
    assert line.place(block(70, 10)).size == 10


def test_a_late_beginning_is_filled() -> None:
    line = SoundLine(RATE, ZERO_S)
    written = line.place(block(20, 100))
    assert written.size == 120
    assert not written[:20].any()
    assert line.lost_ms == 0  # the device's own latency is no loss


def test_a_gap_becomes_silence_and_is_noted() -> None:
    line = SoundLine(RATE, ZERO_S)
    line.place(block(0, 100))
    written = line.place(block(350, 100))
    assert written.size == 350
    assert not written[:250].any()
    assert line.gaps == [Span(100, 350)]
    assert line.lost_ms == 250


def test_small_jitter_moves_nothing() -> None:
    line = SoundLine(RATE, ZERO_S)
    line.place(block(0, 100))
    assert line.place(block(130, 100)).size == 100
    assert line.place(block(175, 100)).size == 100
    assert line.gaps == []


def test_sound_that_comes_twice_is_left_out() -> None:
    line = SoundLine(RATE, ZERO_S)
    line.place(block(0, 500))
    assert line.place(block(400, 200)).size == 100


def test_nothing_is_written_behind_the_end() -> None:
    line = SoundLine(RATE, ZERO_S)
    line.place(block(0, 100))
    assert line.place(block(100, 100), until_s=ZERO_S + 0.15).size == 50
    assert line.place(block(200, 100), until_s=ZERO_S + 0.15).size == 0


def test_filling_joins_a_gap_that_is_already_there() -> None:
    line = SoundLine(RATE, ZERO_S)
    line.place(block(0, 100))
    assert line.fill(ZERO_S + 0.3).size == 200
    assert line.fill(ZERO_S + 0.5).size == 200
    assert line.fill(ZERO_S + 0.4).size == 0
    assert line.gaps == [Span(100, 500)]


def test_the_rest_up_to_the_end_is_no_loss_but_a_missing_end_is() -> None:
    line = SoundLine(RATE, ZERO_S)
    line.place(block(0, 100))
    assert line.finish(ZERO_S + 0.13).size == 30
    assert line.gaps == []
    assert line.finish(ZERO_S + 0.3).size == 170
    assert line.gaps == [Span(130, 300)]


def test_sound_that_lags_within_the_tolerance_still_fills_up_to_the_end() -> None:
    line = SoundLine(RATE, ZERO_S)
    line.place(block(0, 100))
    line.place(block(130, 100), until_s=ZERO_S + 0.19)
    assert line.position == 190


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(1, 400)), max_size=30))
def test_the_line_never_slides_further_than_allowed(steps: list[tuple[int, int]]) -> None:
    line = SoundLine(RATE, ZERO_S)
    at = written = 0
    for pause, length in steps:
        at += pause
        samples = line.place(block(at, length))
        at += length
        written += samples.size
        assert written == line.position
        assert abs(line.position - at) <= TOLERANCE_S * RATE
    assert line.lost_ms == sum(gap.length_ms for gap in line.gaps)
