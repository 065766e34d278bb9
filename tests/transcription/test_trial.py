"""A short test of a model: its pace, what it heard, and which model that recommends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from msgspec.structs import replace

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Speech
from desktop.media.speech_file import SpeechWriter, read_speech
from desktop.transcription.models import ModelShelf
from desktop.transcription.trial import (
    CLIP_S,
    KEEPS_UP,
    Clip,
    ModelTrial,
    Trial,
    clips,
    expected_pace,
    first_clip,
    recommended,
    share_heard,
)
from desktop.transcription.trial_book import NAME, TrialBook
from tests.fixtures.speech import worker_that

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.models import KnownModel, ModelFolder

GOOD = Trial(model="base", pace=0.1, heard={"zh": 0.9}, keeps_up=True)


@pytest.fixture
def known() -> tuple[KnownModel, ...]:
    return ModelShelf(()).known()


def test_a_trial_gives_pace_and_what_was_heard(small_model: ModelFolder, tmp_path: Path) -> None:
    times = iter([0.0, 1.0, 1.25])
    found = ModelTrial(
        small_model,
        [Clip(Speech.EN, tmp_path / "a.wav", "Hello there")],
        command=worker_that("good"),
        clock=lambda: next(times),
    ).run()
    assert found.model == "small"
    assert found.heard == {"en": 0.5}
    assert found.pace == pytest.approx(0.25)
    assert found.keeps_up


def test_what_other_programs_took_is_not_counted(small_model: ModelFolder, tmp_path: Path) -> None:
    times = iter([0.0, 0.0, 2.0])
    clip = Clip(Speech.EN, tmp_path / "a.wav", "hello")
    found = ModelTrial(
        small_model, [clip], command=worker_that("says its share"), clock=lambda: next(times)
    ).run()
    assert found.pace == pytest.approx(0.3)
    assert found.keeps_up
    assert found.busy


def test_a_slow_model_is_not_asked_for_a_second_language(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    times = iter([0.0, 0.0, 20.0])
    clip = Clip(Speech.EN, tmp_path / "a.wav", "hello")
    second = Clip(Speech.ZH, tmp_path / "b.wav", "你好")
    found = ModelTrial(
        small_model, [clip, second], command=worker_that("good"), clock=lambda: next(times)
    ).run()
    assert found.heard == {"en": 1.0}
    assert not found.keeps_up


def test_a_language_the_model_does_not_know_costs_no_time(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    times = iter([0.0, 5.0, 5.0, 5.25])
    found = ModelTrial(
        small_model,
        [
            Clip(Speech.ZH, tmp_path / "b.wav", "你好"),
            Clip(Speech.EN, tmp_path / "a.wav", "hello"),
        ],
        command=worker_that("knows English"),
        clock=lambda: next(times),
    ).run()
    assert found.heard == {"zh": 0.0, "en": 1.0}
    assert found.pace == pytest.approx(0.25)


def test_a_trial_can_be_cancelled(small_model: ModelFolder, tmp_path: Path) -> None:
    clip = Clip(Speech.EN, tmp_path / "a.wav", "hello")
    trial = ModelTrial(small_model, [clip], command=worker_that("good"))
    trial.cancel()
    with pytest.raises(WorldError) as caught:
        trial.run()
    assert caught.value.fault is Fault.TRANSCRIPTION_CANCELLED


def test_clips_are_one_window_with_the_words_that_are_surely_in_it(tmp_path: Path) -> None:
    sound = tmp_path / "long.wav"
    with SpeechWriter(sound) as writer:
        writer.write(np.ones(16_000 * 2 * CLIP_S, np.int16))
    words = " ".join(str(number) for number in range(100))
    found = clips([("en", sound, words)], tmp_path)
    assert len(read_speech(found[0].file)) == 16_000 * CLIP_S
    assert found[0].words.split() == words.split()[:45]
    short = tmp_path / "short.wav"
    with SpeechWriter(short) as writer:
        writer.write(np.ones(16_000, np.int16))
    clip = first_clip([("zh", short, "我们做 OK"), ("en", sound, words)], tmp_path / "new")
    assert clip.words == "我们做 OK"


@pytest.mark.parametrize(
    ("pace", "heard", "best"),
    [
        (0.1, {"zh": 0.9}, "small"),
        (0.04, {"zh": 0.9}, "medium"),
        (0.3, {"zh": 0.9}, "base"),
        (0.7, {"zh": 0.9}, "tiny"),
        (3.0, {"zh": 0.9}, "base"),
    ],
)
def test_the_largest_model_that_keeps_up_is_recommended(
    known: tuple[KnownModel, ...], pace: float, heard: dict[str, float], best: str
) -> None:
    trial = replace(GOOD, pace=pace, heard=heard, keeps_up=pace <= KEEPS_UP)
    assert recommended(known, [trial]) == best


def test_without_a_test_the_shipped_model_is_recommended(known: tuple[KnownModel, ...]) -> None:
    assert recommended(known, []) == "base"
    assert expected_pace(known[0], known, []) is None


def test_what_was_measured_counts_more_than_what_is_expected(
    known: tuple[KnownModel, ...],
) -> None:
    small = Trial(model="small", pace=0.9, heard={"zh": 0.9}, keeps_up=False)
    assert recommended(known, [GOOD, small]) == "base"
    deaf = replace(small, pace=0.2, heard={"zh": 0.1})
    assert recommended(known, [GOOD, deaf]) == "base"
    medium = next(each for each in known if each.name == "medium")
    assert expected_pace(medium, known, [small]) == pytest.approx(0.9 * 3.1, rel=0.1)


def test_the_book_keeps_the_last_test_of_each_model(tmp_path: Path) -> None:
    book = TrialBook(tmp_path / "cache")
    assert book.trials() == ()
    book.keep(GOOD)
    book.keep(replace(GOOD, model="small"))
    book.keep(replace(GOOD, pace=0.2))
    assert {each.model: each.pace for each in book.trials()} == {"base": 0.2, "small": 0.1}
    (tmp_path / "cache" / NAME).write_text("{")
    assert book.trials() == ()


@pytest.mark.parametrize(
    ("said", "written", "share"),
    [
        ("我们做 OK", "我们，做OK。", 1.0),
        ("one two three four", "One, three four!", 0.75),
        ("", "anything", 0.0),
    ],
)
def test_what_was_heard_is_counted_in_order(said: str, written: str, share: float) -> None:
    assert share_heard(said, written) == share
