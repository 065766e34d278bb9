"""A span is heard again by a worker that may die, and where corrections stand in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.media.speech_file import SpeechWriter
from desktop.sessions.folder import TakeFolder
from desktop.transcription.again import CONTEXT_MS, span_job
from desktop.transcription.corrections import Correction, corrected
from desktop.transcription.model import Segment, Transcript, Word
from desktop.transcription.placing import Place, find_place
from desktop.transcription.sounds import WholeSound
from desktop.transcription.wishes import Wishes
from tests.fixtures.speech import worker_that

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.job import TranscriptionJob
    from desktop.transcription.messages import Message
    from desktop.transcription.models import ModelFolder


def job(behaviour: str, folder: Path, model: ModelFolder, heard: list[Message]) -> TranscriptionJob:
    take = TakeFolder(folder)
    return span_job(
        take,
        Span(3000, 5000),
        model,
        Wishes(),
        heard.append,
        command=worker_that(behaviour),
    )


def test_a_span_is_heard_with_its_surroundings_and_nothing_is_written(
    tmp_path: Path, small_model: ModelFolder
) -> None:
    heard: list[Message] = []
    asked = job("dies after each window", tmp_path, small_model, heard)
    asked.start()
    transcript = asked.wait()
    assert transcript.words[0].start_ms == 3000 - CONTEXT_MS, "the next worker went on behind it"
    assert not (tmp_path / "transcript.json").exists()
    assert not list(tmp_path.glob("*.part"))


def test_a_worker_that_only_dies_is_one_fault(tmp_path: Path, small_model: ModelFolder) -> None:
    asked = job("dies", tmp_path, small_model, [])
    asked.start()
    with pytest.raises(WorldError) as caught:
        asked.wait()
    assert caught.value.fault is Fault.TRANSCRIBER_DIED


def test_a_part_of_a_sound_is_read(tmp_path: Path) -> None:
    file = tmp_path / "speech.wav"
    with SpeechWriter(file) as speech:
        speech.write(np.zeros(16_000 * 4, np.int16))
    source = WholeSound(file, 1000, 2500)
    sound, ended = source.read()
    assert (len(sound), ended, source.total_ms) == (16_000 * 3 // 2, True, 2500)


def heard(*words: Word) -> Transcript:
    text = "".join(word.text for word in words)
    segments = (Segment(0, 9000, text, words),) if words else ()
    return Transcript(language="en", model="base", segments=segments)


def put(*words: Word, instead_of: tuple[Word, ...] = ()) -> Correction:
    return Correction(id="1", span=Span(0, 1000), heard=instead_of, words=words)


def test_words_where_nothing_was_heard_wait_when_something_is() -> None:
    word = Word(100, 300, " hello")
    made = corrected(heard(), [put(word)])
    assert made.transcript.text == "hello"
    assert [each.words for each in made.transcript.segments] == [(word,)]
    other = corrected(heard(Word(0, 100, " yes")), [put(word)])
    assert other.transcript.text == "yes"
    assert len(other.unplaced) == 1


def test_what_the_model_says_by_now_itself_is_settled() -> None:
    word = Word(100, 300, " Kubernetes,")
    said = heard(Word(120, 320, " kubernetes."))
    made = corrected(said, [put(word, instead_of=(Word(100, 300, " cooper"),))])
    assert (made.placed, made.unplaced) == ((), ())


def test_two_corrections_of_one_word_are_not_both_placed() -> None:
    word = Word(100, 300, " a")
    first = put(Word(100, 300, " b"), instead_of=(word,))
    made = corrected(heard(word), [first, put(Word(100, 300, " c"), instead_of=(word,))])
    assert (len(made.placed), len(made.unplaced)) == (1, 1)


def test_the_nearest_of_the_same_words_is_meant() -> None:
    said = [Word(0, 100, " no"), Word(100, 200, " -"), Word(300, 400, " no"), Word(900, 950, " n")]
    assert find_place(said, [Word(280, 390, " No,")], Span(280, 390)) == Place(2, 3, exact=False)
    assert find_place(said, [Word(280, 390, " ...")], Span(280, 390)) is None
    assert find_place(said, [Word(5000, 5100, " no")], Span(5000, 5100)) is None
