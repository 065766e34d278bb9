"""Workers die at any moment: the windows, and so the words, are those of a job that nobody disturbed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from typing_extensions import override

from desktop.transcription.messages import Committed, Message, Request, from_line, to_line
from desktop.transcription.orders import Orders
from desktop.transcription.patience import ALL, CRASHES, HURRY, KILLS, SIGKILL, Patience
from desktop.transcription.wishes import Wishes
from desktop.transcription.worker import is_of_memory, serve
from tests.fixtures._spoken import LevelVoice, Reader, spell
from tests.transcription.test_worker import REQUEST, write_speech

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.recogniser import Recogniser, Sound
    from desktop.transcription.voice import VoiceDetector

PAUSES = st.sampled_from([0.0, 0.06, 0.2, 0.7, 1.5, 6.0])
SCRIPTS = st.lists(st.tuples(PAUSES, st.floats(0.3, 0.6)), min_size=60, max_size=160)


class Killed(Exception):  # noqa: N818 - no fault
    """The worker is gone."""


class Mortal(Reader):
    """Reads a number of sounds, and dies at the next."""

    def __init__(self, lives: int, **habits: Any) -> None:
        super().__init__(**habits)
        self._lives = lives
        self.sounds: list[Sound] = []

    @override
    def hear(self, sound: Sound) -> Any:
        if len(self.sounds) >= self._lives:
            raise Killed
        self.sounds.append(sound)
        return super().hear(sound)


def run(request: Request, reader: Mortal) -> tuple[list[Committed], bool]:
    """Return what a worker finishes before it dies, and whether it dies."""
    done: list[Committed] = []

    def say(message: Message) -> None:
        if isinstance(message, Committed):
            heard = from_line(to_line(message))  # as the journal keeps it
            assert isinstance(heard, Committed)
            done.append(heard)

    def load(_request: Request) -> tuple[Recogniser, VoiceDetector]:
        return reader, LevelVoice()

    try:
        serve(request, load, say, Orders(-1, lambda: None))
    except Killed:
        return done, True
    return done, False


def run_killed(
    request: Request, kills: list[int], **habits: Any
) -> tuple[list[Committed], list[Sound]]:
    """Return what all workers together have finished, and the sounds they have read for it."""
    done: list[Committed] = []
    sounds: list[Sound] = []
    for lives in [*kills, 10_000]:
        reader = Mortal(lives, **habits)
        memory = done[-1].memory if done else None
        found, died = run(replace(request, memory=memory), reader)
        done += found
        sounds += reader.sounds
        if not died:
            break
    return done, sounds


@settings(deadline=None, max_examples=25)
@given(
    SCRIPTS,
    st.lists(st.integers(0, 3), max_size=12),
    st.sampled_from([Wishes(), Wishes(terms=("Greenroom",))]),
    st.tuples(st.sampled_from([0, 2, 4]), st.sampled_from([0, ALL])),
)
def test_what_is_finished_is_the_same_wherever_workers_die(
    tmp_path_factory: pytest.TempPathFactory,
    script: list[tuple[float, float]],
    kills: list[int],
    wishes: Wishes,
    habits: tuple[int, int],
) -> None:
    unfinished, short = habits
    path = tmp_path_factory.mktemp("sound") / "speech.wav"
    request = replace(
        REQUEST, sound=str(write_speech(path, spell(script))), wishes=wishes, short_windows=short
    )
    deaf = frozenset(range(10, 20))
    whole, _ = run_killed(request, [], unfinished=unfinished, deaf_to=deaf)
    parts, _ = run_killed(request, kills, unfinished=unfinished, deaf_to=deaf)
    assert parts == whole


@pytest.mark.parametrize("begin_ms", [0, 7_000])
def test_the_same_sounds_are_read_when_workers_die_between_windows(
    tmp_path: Path, begin_ms: int
) -> None:
    script = [(0.7 if number % 10 == 0 else 0.05, 0.4) for number in range(400)]
    path = write_speech(tmp_path / "speech.wav", spell(script))
    request = replace(REQUEST, sound=str(path), start_ms=begin_ms)
    whole, undisturbed = run_killed(request, [])
    parts, disturbed = run_killed(request, [1, 2, 0, 1, 1])
    assert len(whole) > 6
    assert parts == whole
    assert [len(each) for each in disturbed] == [len(each) for each in undisturbed]
    assert all(np.array_equal(a, b) for a, b in zip(disturbed, undisturbed, strict=True))


def test_a_worker_that_ends_by_itself_is_given_up_soon_one_that_is_killed_late() -> None:
    crashing, killed = Patience(), Patience()
    for _ in range(CRASHES):
        assert not crashing.exhausted
        crashing.died(-11)
    assert crashing.exhausted
    for count in range(KILLS):
        assert killed.short_windows == (count >= HURRY)
        assert not killed.exhausted
        killed.died(SIGKILL)
    assert killed.exhausted


def test_a_finished_window_begins_the_count_anew() -> None:
    patience = Patience()
    for _ in range(10):
        patience.died(SIGKILL)
        patience.died(7)
        patience.window_finished()
    assert not patience.exhausted
    assert not patience.short_windows


def test_windows_are_shorter_where_no_worker_lives_long(tmp_path: Path) -> None:
    script = [(0.7 if number % 10 == 0 else 0.05, 0.4) for number in range(200)]
    path = write_speech(tmp_path / "speech.wav", spell(script))
    request = replace(REQUEST, sound=str(path))
    late, one, every = Mortal(2), Mortal(2), Mortal(2)
    run(request, late)
    run(replace(request, short_windows=1), one)
    run(replace(request, short_windows=ALL), every)
    assert one.heard[0] == every.heard[0] < late.heard[0]
    assert every.heard[1] < one.heard[1]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (RuntimeError("mkl_malloc: failed to allocate memory"), True),
        (ImportError("libx.so: failed to map segment from shared object"), True),
        (RuntimeError("Unsupported model binary version"), False),
    ],
)
def test_what_is_said_when_there_is_no_memory_is_understood(
    error: Exception, expected: bool
) -> None:
    assert is_of_memory(error) is expected
