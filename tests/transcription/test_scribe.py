"""Every word once, in order and in its place: whatever the pauses, and however the sound comes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from desktop.base.settings import Speech
from desktop.transcription.scribe import Committed, Scribe
from desktop.transcription.voice import RATE
from desktop.transcription.windows import SOON_S
from desktop.transcription.wishes import Wishes
from tests.fixtures._spoken import LevelVoice, Reader, spell, times_ms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word

Script = list[tuple[float, float]]
PAUSES = st.sampled_from([0.0, 0.06, 0.2, 0.7, 1.5, 6.0])
SCRIPTS = st.lists(st.tuples(PAUSES, st.floats(0.3, 0.6)), min_size=1, max_size=160)
FAST = settings(deadline=None, max_examples=40)


def write_all(scribe: Scribe, sound: np.ndarray, block_s: float = 2.0) -> list[Committed]:
    done: list[Committed] = []
    block = round(block_s * RATE)
    for at in range(0, len(sound), block):
        scribe.feed(sound[at : at + block])
        while found := scribe.next():
            done.append(found)
    scribe.finish()
    while found := scribe.next():
        done.append(found)
    return done


def words_of(done: Sequence[Committed]) -> list[Word]:
    return [word for each in done for segment in each.segments for word in segment.words]


def said(done: Sequence[Committed]) -> list[str]:
    return [word.text.strip() for word in words_of(done)]


def all_of(script: Script) -> list[str]:
    return [f"w{number}" for number in range(len(script))]


@FAST
@given(SCRIPTS)
def test_every_word_is_written_once_in_order(script: Script) -> None:
    done = write_all(Scribe(Reader(), LevelVoice(), Wishes()), spell(script))
    assert said(done) == all_of(script)
    for word, (start_ms, end_ms) in zip(words_of(done), times_ms(script), strict=True):
        assert abs(word.start_ms - start_ms) <= 40
        assert abs(word.end_ms - end_ms) <= 40


@FAST
@given(SCRIPTS, st.integers(1, 6))
def test_an_unfinished_sentence_is_left_to_the_next_window(script: Script, words: int) -> None:
    reader = Reader(unfinished=words)
    done = write_all(Scribe(reader, LevelVoice(), Wishes()), spell(script))
    assert said(done) == all_of(script)


@FAST
@given(SCRIPTS)
def test_a_tail_in_two_halves_gives_the_same_words(script: Script) -> None:
    reader = Reader()
    scribe = Scribe(reader, LevelVoice(), Wishes(), in_haste=True)
    assert said(write_all(scribe, spell(script))) == all_of(script)


def test_a_long_tail_is_read_by_two_at_once() -> None:
    script = [(0.7 if number % 10 == 0 else 0.05, 0.4) for number in range(38)]
    reader = Reader()
    hurried = Scribe(reader, LevelVoice(), Wishes(), enough_s=20, in_haste=True)
    write_all(hurried, spell(script))
    assert len(reader.heard) == 2
    assert max(reader.heard) < 16.0


def test_a_fault_in_the_other_half_is_not_lost() -> None:
    script = [(0.7 if number % 10 == 0 else 0.05, 0.4) for number in range(38)]

    class Failing(Reader):
        @override
        def hear(self, sound: np.ndarray) -> Any:
            if threading.current_thread() is not threading.main_thread():
                raise MemoryError
            return super().hear(sound)

    hurried = Scribe(Failing(), LevelVoice(), Wishes(), enough_s=20, in_haste=True)
    with pytest.raises(MemoryError):
        write_all(hurried, spell(script))


@FAST
@given(SCRIPTS, st.floats(0.05, 30))
def test_blocks_of_any_length_give_the_same_words(script: Script, block_s: float) -> None:
    whole = write_all(Scribe(Reader(), LevelVoice(), Wishes()), spell(script), 10.0)
    parts = write_all(Scribe(Reader(), LevelVoice(), Wishes()), spell(script), block_s)
    assert said(whole) == said(parts)


@pytest.mark.parametrize("jitter_s", [0.0, 0.05, 0.1])
def test_speech_without_a_pause_is_cut_between_words(jitter_s: float) -> None:
    script = [(0.0, 0.3 + 0.01 * (number % 7)) for number in range(300)]
    reader = Reader(jitter_s=jitter_s)
    done = write_all(Scribe(reader, LevelVoice(), Wishes()), spell(script))
    assert said(done) == all_of(script)
    assert max(reader.heard) <= 29.0
    assert len(done) > 3


def test_windows_are_long_enough_to_be_cheap() -> None:
    script = [(0.7 if number % 10 == 0 else 0.05, 0.4) for number in range(400)]
    reader = Reader()
    write_all(Scribe(reader, LevelVoice(), Wishes()), spell(script))
    assert all(length >= SOON_S for length in reader.heard[:-1])
    assert max(reader.heard) <= 29.0


def test_speech_that_goes_on_and_on_is_cut_at_a_breath() -> None:
    script = [(0.25 if number % 10 == 0 else 0.05, 0.4) for number in range(400)]
    reader = Reader()
    done = write_all(Scribe(reader, LevelVoice(), Wishes()), spell(script))
    assert said(done) == all_of(script)
    assert max(reader.heard) <= SOON_S + 5.0


def test_names_that_set_off_a_loop_are_left_out() -> None:
    script = [(0.1, 0.4) for _ in range(40)]
    reader = Reader(loops_on_hints=True)
    done = write_all(Scribe(reader, LevelVoice(), Wishes(terms=("Greenroom",))), spell(script))
    assert said(done) == all_of(script)
    assert reader.asked == [("en", "Greenroom."), ("en", "")]


def test_a_file_that_is_whole_is_cut_as_late_as_can_be() -> None:
    script = [(0.7 if number % 10 == 0 else 0.05, 0.4) for number in range(400)]
    soon, late = Reader(), Reader()
    write_all(Scribe(soon, LevelVoice(), Wishes()), spell(script))
    write_all(Scribe(late, LevelVoice(), Wishes(), enough_s=27), spell(script))
    assert len(late.heard) < len(soon.heard)
    assert max(late.heard) <= 29.0


def test_only_the_tail_is_left_when_the_sound_ends() -> None:
    script = [(0.7 if number % 10 == 0 else 0.05, 0.4) for number in range(400)]
    sound = spell(script)
    scribe = Scribe(Reader(), LevelVoice(), Wishes())
    scribe.feed(sound)
    while scribe.next():
        assert scribe.waiting_ms >= 0
    assert scribe.waiting_ms <= 29_000
    assert scribe.heard_ms == 1000 * len(sound) // RATE


def test_a_passage_that_was_passed_over_is_heard_again() -> None:
    script = [(0.1, 0.4) for _ in range(40)]
    deaf = frozenset(range(10, 20))
    done = write_all(Scribe(Reader(deaf_to=deaf), LevelVoice(), Wishes()), spell(script))
    assert said(done) == all_of(script)


def test_a_short_hole_is_left_alone() -> None:
    script = [(0.1, 0.4) for _ in range(40)]
    reader = Reader(deaf_to=frozenset({10, 11}))
    write_all(Scribe(reader, LevelVoice(), Wishes()), spell(script))
    assert len(reader.heard) == 1


@pytest.mark.parametrize("level", [0.0, 10 ** (-60 / 20)])
def test_what_cannot_be_heard_is_not_written(level: float) -> None:
    sound = spell([(0.5, 0.4)] * 20)
    quiet = (sound / sound.max() * level).astype(np.float32)

    class Eager(LevelVoice):
        @override
        def feed(self, sound: np.ndarray) -> np.ndarray:
            return np.ones_like(super().feed(sound))

    reader = Reader()
    assert words_of(write_all(Scribe(reader, Eager(), Wishes()), quiet)) == []
    assert reader.heard == []


def test_the_language_is_heard_unless_it_is_set() -> None:
    sound = spell([(0.1, 0.4)] * 10)
    chinese = Reader(chances={"zh": 0.5, "yue": 0.2, "en": 0.3})
    scribe = Scribe(chinese, LevelVoice(), Wishes())
    write_all(scribe, sound)
    assert scribe.language == "zh"
    scribe = Scribe(chinese, LevelVoice(), Wishes(language=Speech.EN))
    write_all(scribe, sound)
    assert scribe.language == "en"


def test_without_speech_there_is_no_language() -> None:
    scribe = Scribe(Reader(), LevelVoice(), Wishes())
    assert write_all(scribe, np.zeros(40 * RATE, np.float32)) == []
    assert scribe.language == ""
