"""Whether a sentence was heard: speech, a hum, a knock, silence, as levels only."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.recording.meter import Level
from desktop.ui.practise.hearing import SENTENCES, Heard, Hearing

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_S = 1 / 30


def listen(
    level_at: Callable[[float], float], seconds: float = 5.0, start_s: float = 0.0
) -> Hearing:
    hearing = Hearing()
    for tick in range(int(seconds / TICK_S)):
        at_s = tick * TICK_S
        rms = level_at(at_s)
        hearing.feed(Level(min(0.0, rms + 12), rms), start_s + at_s)
    return hearing


def speech(loud: float) -> Callable[[float], float]:
    """Four syllables a second, 25 dB between them and the pauses."""
    return lambda at_s: loud if math.sin(2 * math.pi * 4 * at_s) > -0.3 else loud - 25


@pytest.mark.parametrize("start_s", [0.0, 1e6])
def test_a_sentence_is_heard(start_s: float) -> None:
    assert listen(speech(-24), start_s=start_s).heard is Heard.SENTENCE


def test_a_sentence_from_far_away_is_heard_and_said_to_be_quiet() -> None:
    assert listen(speech(-46)).heard is Heard.QUIET_SENTENCE


def test_a_sentence_in_noise_is_heard_and_the_noise_is_said() -> None:
    assert listen(lambda at_s: max(-36.0, speech(-24)(at_s))).heard is Heard.NOISY_SENTENCE
    assert listen(lambda at_s: max(-45.0, speech(-24)(at_s))).heard is Heard.SENTENCE


def test_the_next_sentence_says_whether_it_is_still_quiet() -> None:
    hearing = listen(lambda at_s: speech(-46 if at_s < 4 else -24)(at_s), seconds=12)
    assert hearing.heard is Heard.SENTENCE


def test_what_was_heard_is_not_taken_back_by_silence() -> None:
    hearing = listen(lambda at_s: speech(-46)(at_s) if at_s < 4 else -90.0, seconds=20)
    assert hearing.heard is Heard.QUIET_SENTENCE


def test_a_hum_is_no_sentence() -> None:
    assert listen(lambda _: -30.0).heard is Heard.NOISE


def test_a_knock_is_no_sentence() -> None:
    assert listen(lambda at_s: -10.0 if at_s % 1 < 0.05 else -70.0).heard is Heard.NOTHING_YET


def test_silence_is_said_to_be_faint() -> None:
    assert listen(lambda _: -120.0).heard is Heard.FAINT


def test_what_was_heard_stays_heard_until_it_starts_over() -> None:
    hearing = listen(lambda at_s: speech(-24)(at_s) if at_s < 4 else -120.0, seconds=20)
    assert hearing.heard is Heard.SENTENCE
    hearing.start_over()
    assert hearing.heard is Heard.NOTHING_YET
    assert hearing.shown() == (-120.0, -120.0)


@given(st.floats(-110, 0))
def test_a_steady_level_is_shown_as_it_is_and_never_a_sentence(rms: float) -> None:
    hearing = listen(lambda _: rms, seconds=3)
    peak, shown = hearing.shown()
    assert peak == min(0.0, rms + 12)
    assert shown == pytest.approx(rms, abs=0.1)
    assert hearing.heard not in SENTENCES
