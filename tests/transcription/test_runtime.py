"""The runtime is asked for no more than there is: one look, no silence, no loops; and loses nothing by it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.transcription.runtime import (
    RUN,
    EnoughError,
    PatientRuntime,
    ends_in_loop,
    frames_seen,
    most_length,
    most_tokens,
)

SPECIAL, ZH, EN = 50_000, 50_260, 50_259
LOOP = [7, 8, 9, 10]


@dataclass
class Found:
    sequences_ids: list[list[int]]


@dataclass
class Scripted:
    """Says the same tokens every time, as far as it may, and remembers what it was asked for."""

    tokens: list[int]
    told: list[int] = field(default_factory=list[int])
    seen: list[int] = field(default_factory=list[int])

    def generate(
        self, _encoded: object, prompts: list[list[int]], *, max_length: int
    ) -> list[Found]:
        allowed = min(max_length // 2, max_length - len(prompts[0]))  # as CTranslate2 does
        self.told.append(allowed)
        return [Found([self.tokens[:allowed]])]

    def encode(self, features: Any, *, to_cpu: bool = False) -> bool:
        self.seen.append(np.asarray(features).shape[-1])
        return to_cpu


def decoded(tokens: list[int], length_s: float, prompt: list[int]) -> tuple[list[int], list[int]]:
    """Return what a patient runtime finds, and how far it looked."""
    scripted = Scripted(tokens)
    furthest = most_length(most_tokens(length_s), len(prompt))
    encoded = np.zeros((1, frames_seen(round(length_s * 100)) // 2, 4), np.float32)
    found = PatientRuntime(scripted, ZH, SPECIAL).generate(encoded, [prompt], max_length=furthest)
    return found[0].sequences_ids[0], scripted.told


def test_what_speech_usually_takes_is_looked_at_once() -> None:
    words = list(range(50))
    assert decoded(words, 12, [EN]) == (words, [64])
    assert decoded(words, 12, [ZH]) == (words, [88])


def test_very_fast_speech_is_decoded_further_and_loses_nothing() -> None:
    words = list(range(115))
    assert decoded(words, 12, [ZH]) == (words, [88, 130])


def test_a_long_window_of_chinese_is_decoded_once() -> None:
    words = list(range(170))
    assert decoded(words, 28, [ZH]) == (words, [192])


def test_a_loop_is_left_where_speech_usually_ends() -> None:
    looping = list(range(100, 140)) + LOOP * 40
    assert decoded(looping, 12, [EN]) == (looping[:64], [64])


def test_times_between_the_words_of_a_loop_hide_none() -> None:
    looping = [token for at in range(60) for token in (*LOOP, SPECIAL + 400 + at)]
    assert decoded(looping, 12, [EN])[1] == [64]


@given(
    tokens=st.lists(st.integers(0, SPECIAL + 1_500), max_size=300),
    length_s=st.floats(0.1, 30),
    prompt=st.integers(3, 230),
    language=st.sampled_from([ZH, EN]),
)
def test_nothing_that_does_not_repeat_itself_is_lost(
    tokens: list[int], length_s: float, prompt: int, language: int
) -> None:
    found, told = decoded(tokens, length_s, [language] * prompt)
    whole = tokens[: most_tokens(length_s)]
    assert found == whole or (ends_in_loop(found, SPECIAL) and found == whole[: len(found)])
    assert max(told) <= most_tokens(length_s)
    assert len(told) <= 2


@given(
    before=st.lists(st.integers(100, 1_000)),
    unit=st.lists(st.integers(0, 99), min_size=1, max_size=12),
)
def test_whatever_repeats_itself_is_a_loop(before: list[int], unit: list[int]) -> None:
    assert ends_in_loop([*before, *unit * (RUN + 1)], SPECIAL)


@given(st.lists(st.integers(0, 10_000), unique=True))
def test_what_never_comes_twice_is_none(tokens: list[int]) -> None:
    assert not ends_in_loop(tokens, SPECIAL)


def test_silence_that_fills_a_sound_up_is_not_encoded() -> None:
    scripted = Scripted([])
    features = np.zeros((1, 80, 3000), np.float32)
    features[..., :1300] = 0.5
    patient = PatientRuntime(scripted, ZH, SPECIAL)
    assert patient.encode(features, to_cpu=True) is True
    patient.encode(features[..., :1000])
    patient.encode(np.zeros((1, 80, 3000), np.float32))
    assert scripted.seen == [1500, 1000, 800]
    assert (frames_seen(1300), frames_seen(100), frames_seen(2950)) == (1500, 800, 3000)


def test_told_to_look_once_it_looks_no_second_time() -> None:
    scripted = Scripted([])
    patient = PatientRuntime(scripted, None, SPECIAL)
    patient.once = True
    with pytest.raises(EnoughError):
        patient.encode(None)
    assert patient.told is scripted.told
