"""Voice without a word: held vowels that no word covers, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.timecode import Span
from desktop.cues.hearing import Heard
from desktop.cues.voiced import listen_closer, voice_without_words
from desktop.transcription.model import Segment, Transcript, Word
from desktop.transcription.voice import RATE

if TYPE_CHECKING:
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]

SPEECH_DB = -19.0
"""Of ``vowel``."""


def vowel(seconds: float, hertz: float = 130.0) -> Sound:
    """Return a held vowel: a pitch and its overtones."""
    at = np.arange(round(seconds * RATE)) / RATE
    waves = [np.sin(2 * np.pi * hertz * each * at) / each for each in range(1, 9)]
    return (0.13 * np.sum(waves, 0)).astype(np.float32)


def silence(seconds: float) -> Sound:
    return np.zeros(round(seconds * RATE), np.float32)


def word(start_ms: int, end_ms: int, text: str = " word") -> Word:
    return Word(start_ms, end_ms, text)


def found(sound: Sound, *words: Word, speech: tuple[Span, ...] = ()) -> list[tuple[int, int]]:
    whole = speech or (Span(0, len(sound) * 1000 // RATE),)
    spans = voice_without_words(sound, whole, words, SPEECH_DB)
    return [(each.start_ms, each.end_ms) for each in spans]


def test_voice_without_a_word_is_found_and_a_word_covers_its_own() -> None:
    sound = np.concatenate([vowel(0.6), silence(0.4), vowel(0.6), silence(0.4)])
    first, second = found(sound)[0], (1000, 1600)
    assert first[0] == 0
    assert found(sound, word(0, 600)) == [
        (pytest.approx(1000, abs=70), pytest.approx(1600, abs=70))
    ]
    assert found(sound, word(0, 600), word(*second)) == []


def test_the_silence_around_it_is_no_part_of_it() -> None:
    sound = np.concatenate([vowel(0.5), silence(0.2), vowel(0.4), silence(0.2), vowel(0.5)])
    (span,) = found(sound, word(0, 500), word(1300, 1800))
    assert span == (pytest.approx(700, abs=70), pytest.approx(1100, abs=70))


def test_what_is_left_beside_a_word_must_be_long_enough_itself() -> None:
    sound = vowel(0.64)
    assert found(sound, word(0, 400)) == []
    assert found(sound, word(0, 300)) == [(350, pytest.approx(640, abs=40))]


def test_a_stretched_word_covers_no_more_than_it_can_last() -> None:
    assert found(vowel(3.2), word(0, 3200, "那")) == [(650, pytest.approx(3200, abs=40))]


def test_the_figures_of_a_number_cover_what_lies_between_them() -> None:
    sound = vowel(3.2)
    assert found(sound, word(0, 300, "19."), word(1500, 1700, "9"), word(2500, 3200, "%以上")) == []
    assert len(found(sound, word(0, 300, " a"), word(1500, 1700, "9"))) == 2


def test_only_where_somebody_speaks() -> None:
    sound = vowel(3.0)
    assert found(sound, word(0, 300), speech=(Span(0, 300), Span(2000, 2500))) == [
        (2000, pytest.approx(2500, abs=40))
    ]


@pytest.mark.parametrize("kind", ["noise", "faint", "flicker"])
def test_what_is_no_held_vowel_is_no_voiced_pause(kind: str) -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, round(0.6 * RATE)).astype(np.float32)
    part = {
        "noise": noise,
        "faint": vowel(0.6) * np.float32(0.3),
        "flicker": vowel(0.6) * np.sign(noise),
    }[kind]
    said = word(0, 1250, " a word of many letters")
    assert found(np.concatenate([vowel(1.3), part]), said) == []
    assert len(found(np.concatenate([vowel(1.3), vowel(0.6)]), said)) == 1


def transcript(*words: Word) -> Transcript:
    text = "".join(each.text for each in words)
    segments = (Segment(0, 2000, text, words),) if words else ()
    return Transcript(language="en", model="base", segments=segments)


def test_it_is_added_to_what_was_heard() -> None:
    noise = np.random.default_rng(1).normal(0, 0.001, 6 * RATE).astype(np.float32)
    sound = noise.copy()
    sound[: 2 * RATE] += vowel(2.0)
    heard = Heard((Span(0, 2000),), (Span(2000, 6000),), 6000)
    closer = listen_closer(sound, heard, transcript(word(0, 500)))
    assert closer.snr_db == pytest.approx(41, abs=2)
    assert [each.start_ms for each in closer.voiced_pauses] == [550]
    assert closer.silences == heard.silences
    assert listen_closer(sound, heard, None).voiced_pauses == ()
    assert listen_closer(sound, heard, transcript()).voiced_pauses == ()
    short = Heard((Span(0, 500),), (), 6000)
    assert listen_closer(sound, short, transcript(word(0, 500))) == short
