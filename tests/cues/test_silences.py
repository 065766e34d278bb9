"""Silences are found to a tenth of a second, and nothing is found where nobody speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.cues.silences import hear, levels
from desktop.transcription.voice import FRAME, RATE, Silero

if TYPE_CHECKING:
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]

EDGE_MS = 90
"""The promise is 100."""
RNG = np.random.default_rng(5)


class ToldDetector:
    """Says what it is told: the chances of every frame in turn."""

    def __init__(self, chances: npt.NDArray[np.float32]) -> None:
        self._left = chances

    def feed(self, sound: Sound) -> npt.NDArray[np.float32]:
        count = len(sound) // FRAME
        now, self._left = self._left[:count], self._left[count:]
        return now


class LoudIsVoice:
    """Takes whatever is loud for voice, with edges as coarse as a real detector's."""

    def feed(self, sound: Sound) -> npt.NDArray[np.float32]:
        count = len(sound) // FRAME
        frames = sound[: count * FRAME].reshape(count, FRAME)
        return (np.abs(frames).max(axis=1) > 0.02).astype(np.float32)


def talk(*lengths_ms: int, noise: float = 0.0) -> Sound:
    """Speech and silence in turn, beginning with speech: a buzz with syllables."""
    pieces: list[Sound] = []
    for at, length in enumerate(lengths_ms):
        time = np.arange(RATE * length // 1000) / RATE
        buzz = 0.2 * np.sign(np.sin(2 * np.pi * 140 * time)) if at % 2 == 0 else 0 * time
        pieces.append(buzz.astype(np.float32))
    sound = np.concatenate(pieces)
    return (sound + noise * RNG.standard_normal(len(sound))).astype(np.float32)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(400, 3000), min_size=1, max_size=4), st.sampled_from([0.0, 0.002]))
def test_synthetic_silences_are_found(pauses: list[int], noise: float) -> None:
    lengths = [part for pause in pauses for part in (1500, pause)] + [1500]
    heard = hear(talk(*lengths, noise=noise), LoudIsVoice)
    assert len(heard.silences) == len(pauses)
    at = 0
    for pause, found in zip(pauses, heard.silences, strict=True):
        at += 1500
        assert abs(found.start_ms - at) <= EDGE_MS
        at += pause
        assert abs(found.end_ms - at) <= EDGE_MS


def test_noise_in_a_pause_is_no_speech() -> None:
    sound = talk(2000, 1000, 2000)
    sound[2 * RATE : 3 * RATE] = 0.15 * RNG.standard_normal(RATE)
    chances = np.ones(len(sound) // FRAME, np.float32)
    chances[2 * RATE // FRAME : 3 * RATE // FRAME] = 0
    heard = hear(sound, lambda: ToldDetector(chances))
    (silence,) = heard.silences
    assert abs(silence.start_ms - 2000) <= EDGE_MS
    assert abs(silence.end_ms - 3000) <= EDGE_MS
    assert abs(heard.speech_ms - 4000) <= 100


def test_a_click_does_not_end_a_silence() -> None:
    sound = talk(1000, 1000, 1000)
    sound[RATE + 8000 : RATE + 8200] = 0.3
    assert len(hear(sound, LoudIsVoice).silences) == 1


def test_a_long_sound_is_judged_in_halves() -> None:
    sound = talk(*[3000, 1000] * 20)
    heard = hear(sound, LoudIsVoice)
    assert len(heard.silences) == 20
    assert {round(each.length_ms, -2) for each in heard.silences} == {1000}


def test_no_sound_at_all() -> None:
    heard = hear(np.zeros(0, np.float32), LoudIsVoice)
    assert heard.speech == ()
    assert heard.duration_ms == 0


def test_levels_are_decibels_of_full_scale() -> None:
    assert levels(np.full(1600, 0.1, np.float32)) == pytest.approx([-20.0] * 10)
    assert levels(np.zeros(160, np.float32)) == pytest.approx([-100.0])


@pytest.mark.parametrize("kind", ["silence", "noise", "music"])
def test_the_real_detector_hears_nobody(kind: str) -> None:
    time = np.arange(6 * RATE) / RATE
    chord = sum(np.sin(2 * np.pi * pitch * time) for pitch in (220.0, 277.2, 329.6))
    sound = {
        "silence": np.zeros_like(time),
        "noise": 0.05 * RNG.standard_normal(len(time)),
        "music": 0.1 * np.asarray(chord) * (0.5 + 0.5 * np.sin(2 * np.pi * 2 * time)),
    }[kind].astype(np.float32)
    heard = hear(sound, Silero)
    assert heard.speech == ()
    assert heard.silences == ()
