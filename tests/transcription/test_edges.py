"""Word edges beside a pause lie where the voice begins and ends; others stay."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.transcription.edges import FURTHEST_MS, on_the_voice
from desktop.transcription.model import Word
from desktop.transcription.voice import FRAME, SpeechFinder

FRAME_MS = 32
FAR_MS = 100_000


def finder_of(*runs: tuple[float, int]) -> SpeechFinder:
    """Return a finder that has heard chances, each for so many frames."""
    finder = SpeechFinder()
    finder.feed(np.concatenate([np.full(count, chance, np.float32) for chance, count in runs]))
    return finder


def times(words: list[Word]) -> list[tuple[int, int]]:
    return [(word.start_ms, word.end_ms) for word in words]


def test_a_word_does_not_begin_in_the_silence_before_it() -> None:
    finder = finder_of((0.0, 20), (0.9, 20), (0.0, 20))
    found = on_the_voice([Word(400, 1200, "a")], finder, FAR_MS)
    assert times(found) == [(20 * FRAME_MS - FRAME_MS, 40 * FRAME_MS)]


def test_a_word_ends_with_its_voice() -> None:
    finder = finder_of((0.9, 20), (0.0, 20))
    assert times(on_the_voice([Word(0, 500, "a")], finder, FAR_MS)) == [(0, 640)]
    assert times(on_the_voice([Word(0, 800, "a")], finder, FAR_MS)) == [(0, 640)]
    assert times(on_the_voice([Word(0, 500, "a")], finder, 600)) == [(0, 500)]


def test_a_word_wholly_before_or_behind_its_voice_is_brought_to_it() -> None:
    finder = finder_of((0.0, 20), (0.9, 20), (0.0, 40))
    before = [Word(230, 650, "a"), Word(650, 1280, "b")]
    assert times(on_the_voice(before, finder, FAR_MS)) == [(608, 650), (650, 1280)]
    behind = [Word(1000, 1260, "a"), Word(1260, 1700, "b")]
    assert times(on_the_voice(behind, finder, FAR_MS))[1] == (1260, 1300)
    between = finder_of((0.9, 20), (0.0, 5), (0.9, 20))
    assert times(on_the_voice([Word(650, 790, "a")], between, FAR_MS)) == [(750, 790)]
    far = [Word(1400, 1700, "a")]
    assert on_the_voice(far, finder, FAR_MS) == far


@pytest.mark.parametrize("chance", [0.0, 0.2, 0.9])
def test_edges_without_a_pause_beside_them_stay(chance: float) -> None:
    words = [Word(100, 400, "a"), Word(500, 900, "b")]
    assert on_the_voice(words, finder_of((chance, 200)), FAR_MS) == words


def test_no_word_grows_into_the_next() -> None:
    finder = finder_of((0.9, 20), (0.0, 20), (0.9, 20))
    words = [Word(0, 500, "a"), Word(560, 700, "b"), Word(1300, 1800, "c")]
    found = times(on_the_voice(words, finder, FAR_MS))
    assert found[0] == (0, 500)
    assert found[1] == (560, 640)


@given(
    st.lists(st.tuples(st.floats(0, 1), st.integers(1, 30)), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900)), max_size=12),
)
def test_words_stay_whole_in_order_and_near(
    runs: list[tuple[float, int]], gaps: list[tuple[int, int]]
) -> None:
    words: list[Word] = []
    at = 0
    for gap, length in gaps:
        words.append(Word(at + gap, at + gap + length, "x"))
        at += gap + length
    found = on_the_voice(words, finder_of(*runs), at)
    assert [word.text for word in found] == [word.text for word in words]
    assert all(word.start_ms <= word.end_ms <= max(at, 0) for word in found)
    for word, after in itertools.pairwise(found):
        assert word.end_ms <= after.start_ms
    for before, word in zip(words, found, strict=True):
        assert abs(word.start_ms - before.start_ms) <= FURTHEST_MS
        assert abs(word.end_ms - before.end_ms) <= FURTHEST_MS


def test_frames_are_found_by_their_sample() -> None:
    finder = finder_of((0.0, 2), (0.9, 2), (0.0, 2))
    assert finder.next_voiced(0, 6 * FRAME) == 2 * FRAME
    assert finder.next_voiced(0, 2 * FRAME) is None
    assert finder.next_silent(2 * FRAME, 6 * FRAME) == 4 * FRAME
    assert finder.last_heard(6 * FRAME, 0) == 4 * FRAME
    assert finder.last_heard(2 * FRAME, 0) is None
