from __future__ import annotations

import wave
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.errors import Fault, WorldError
from desktop.media.speech_file import SPEECH_RATE, SpeechWriter, read_samples, read_speech

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    Samples: TypeAlias = npt.NDArray[np.int16]

sizes = st.lists(st.integers(0, 20_000), max_size=12)


def ramp(start: int, size: int) -> Samples:
    return ((np.arange(start, start + size) * 7919) % 65_536 - 32_768).astype(np.int16)


def samples_in_header(path: Path) -> int:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 16_000)
        return file.getnframes()


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(sizes=sizes)
def test_the_file_is_whole_at_every_moment_it_grows(tmp_path: Path, sizes: list[int]) -> None:
    path = tmp_path / "speech.wav"
    with SpeechWriter(path) as writer:
        for size in sizes:
            writer.write(ramp(writer.samples, size))
            assert np.array_equal(read_samples(path), ramp(0, writer.samples))
            assert 0 <= writer.samples - samples_in_header(path) < SPEECH_RATE
    assert samples_in_header(path) == sum(sizes)
    assert writer.duration_ms == sum(sizes) * 1000 // SPEECH_RATE


def test_sound_comes_back_as_float_and_from_any_sample(tmp_path: Path) -> None:
    path = tmp_path / "speech.wav"
    with SpeechWriter(path) as writer:
        writer.write(np.array([0, 16_384, -32_768], np.int16))
        writer.sync()
    assert read_speech(path).tolist() == [0, 0.5, -1]
    assert read_speech(path).dtype == np.float32
    assert read_speech(path, 2).tolist() == [-1]
    assert read_speech(path, 99).size == 0
    writer.close()


@pytest.mark.parametrize("claimed", [0, 7, 2**31])
def test_a_header_that_lies_about_the_length_is_not_believed(tmp_path: Path, claimed: int) -> None:
    path = tmp_path / "speech.wav"
    with SpeechWriter(path) as writer:
        writer.write(ramp(0, 500))
    content = bytearray(path.read_bytes())
    content[40:44] = claimed.to_bytes(4, "little")
    path.write_bytes(bytes(content) + b"\x01")  # and half a sample
    assert np.array_equal(read_samples(path), ramp(0, 500))


@pytest.mark.parametrize("content", [b"", b"RIFF", b"x" * 44, b"RIFF" + b"\0" * 40])
def test_what_is_no_speech_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "speech.wav"
    path.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        read_speech(path)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


def test_a_missing_file_and_a_missing_folder_are_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        read_speech(tmp_path / "speech.wav")
    assert caught.value.fault is Fault.MEDIA_MISSING
    with pytest.raises(WorldError) as caught:
        SpeechWriter(tmp_path / "gone" / "speech.wav")
    assert caught.value.fault is Fault.FOLDER_MISSING


def test_reading_something_else_than_a_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        read_speech(tmp_path)


def test_sync_sees_that_the_file_was_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "speech.wav"
    with SpeechWriter(path) as writer:
        path.unlink()
        with pytest.raises(WorldError) as caught:
            writer.sync()
    assert caught.value.fault is Fault.FOLDER_MISSING
