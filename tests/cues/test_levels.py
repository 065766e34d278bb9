"""Clipped, dead and noisy sound, made to measure."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span
from desktop.cues.levels import clipping, dead_sound, speech_level

RATE = 16_000


def quiet(
    seconds: float, level: float = 0.01, seed: int = 1
) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.random.default_rng(seed).normal(0, level, round(seconds * RATE)).astype(np.float32)


def test_three_samples_at_full_scale_in_a_row_are_clipped_and_two_are_not() -> None:
    sound = quiet(10)
    sound[8000:8002] = 1.0
    assert clipping(sound, RATE).share == 0
    sound[16_000:16_003] = -1.0
    sound[20_000:20_010] = 0.9995
    sound[80_000:80_100] = 1.0
    found = clipping(sound, RATE)
    assert found.share == pytest.approx(113 / len(sound))
    assert found.spans == (Span(1000, 1250), Span(5000, 5006))


def test_an_overdriven_tone_is_clipped() -> None:
    at = np.arange(RATE) / RATE
    tone = (3 * np.sin(2 * np.pi * 200 * at)).clip(-1, 1).astype(np.float32)
    assert clipping(tone, RATE).share > 0.5
    assert clipping((tone * 0.9).astype(np.float32), RATE).share == 0


def test_a_dead_stretch_is_found_and_a_short_one_is_not() -> None:
    sound = quiet(10)
    sound[16_000:32_000] = 0
    assert dead_sound(sound, RATE).spans == ()
    sound[64_000:96_000] = 0
    found = dead_sound(sound, RATE)
    assert found.spans == (Span(4000, 6000),)
    assert found.share == pytest.approx(0.2)
    assert not found.all


@pytest.mark.parametrize("length", [0, 10, 16_000])
def test_a_sound_of_nothing_but_zeros_is_all_dead(length: int) -> None:
    found = dead_sound(np.zeros(length, np.float32), RATE)
    assert found.all
    assert [each.length_ms for each in found.spans] == ([length * 1000 // RATE] if length else [])


def spoken_every_other(count: int) -> tuple[Span, ...]:
    """Return speech in every other stretch of 320 ms."""
    return tuple(Span(640 * each, 640 * each + 320) for each in range(count))


def turns(count: int, quieter: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Return noise that is quieter in every other stretch of 320 ms."""
    sound = quiet(count * 0.64, 0.1).reshape(2 * count, -1)
    sound[1::2] *= np.float32(quieter)
    return sound.reshape(-1)


@given(st.floats(5, 50))
def test_a_voice_so_far_above_the_noise_reads_so(snr_db: float) -> None:
    level = speech_level(turns(20, 10 ** (-snr_db / 20)), RATE, spoken_every_other(20))
    assert level is not None
    assert level.speech_db == pytest.approx(-20, abs=0.3)
    assert level.snr_db == pytest.approx(snr_db, abs=1.0)


def test_pauses_of_a_noise_gate_count_as_the_quietest_and_a_lost_microphone_not_at_all() -> None:
    gated = speech_level(turns(20, 0), RATE, spoken_every_other(20))
    assert gated is not None
    assert gated.noise_db == -90
    lost = np.concatenate([turns(20, 0.1), np.zeros(10 * RATE, np.float32)])
    level = speech_level(lost, RATE, spoken_every_other(20))
    assert level is not None
    assert level.snr_db == pytest.approx(20, abs=1)


def test_without_a_second_of_speech_there_is_no_level() -> None:
    assert speech_level(np.zeros(0, np.float32), RATE, ()) is None
    assert speech_level(quiet(3.2), RATE, ()) is None
    assert speech_level(quiet(3.2), RATE, (Span(0, 900),)) is None
    assert speech_level(np.zeros(51_200, np.float32), RATE, (Span(0, 3000),)) is None
