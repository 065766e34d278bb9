"""``speech.wav`` after a crash: its header says what is there, or it is written anew."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.errors import WorldError
from desktop.media.probe import probe
from desktop.media.speech_file import SpeechWriter, read_samples
from desktop.media.speech_mending import mend_speech
from tests.fixtures.media import write_clip

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.media


def said_samples(path: Path) -> int:
    """What a program that believes the header hears."""
    with wave.open(str(path), "rb") as file:
        return file.getnframes()


def test_the_header_says_what_is_there(tmp_path: Path) -> None:
    video, speech = write_clip(tmp_path / "video.mp4"), tmp_path / "speech.wav"
    SpeechWriter(speech).close()
    with speech.open("ab") as file:
        file.write(np.ones(62_000, "<i2").tobytes() + b"\x01")
    assert said_samples(speech) == 0
    mend_speech(speech, video, probe(video).duration_ms)
    assert said_samples(speech) == 62_000
    assert np.array_equal(read_samples(speech), np.ones(62_000, np.int16))


@pytest.mark.parametrize("left", [None, b"", b"RIFF", b"x" * 200_000])
def test_what_is_damaged_is_written_anew(tmp_path: Path, left: bytes | None) -> None:
    video, speech = write_clip(tmp_path / "video.mp4"), tmp_path / "speech.wav"
    if left is not None:
        speech.write_bytes(left)
    mend_speech(speech, video, probe(video).duration_ms)
    assert said_samples(speech) == pytest.approx(64_000, abs=1600)
    samples = read_samples(speech).astype(float)
    assert np.abs(samples).max() > 5000
    assert sorted(each.name for each in tmp_path.iterdir()) == ["speech.wav", "video.mp4"]


def test_a_movie_without_sound_can_not_help(tmp_path: Path) -> None:
    video, speech = write_clip(tmp_path / "video.mp4", sound=False), tmp_path / "speech.wav"
    with pytest.raises(WorldError):
        mend_speech(speech, video, 4000)
    assert [each.name for each in tmp_path.iterdir()] == ["video.mp4"]
