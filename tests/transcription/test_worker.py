"""What the worker says for a request; the real engine keeps the same promises."""

from __future__ import annotations

import json
import os
import re
import subprocess
from typing import TYPE_CHECKING

import jiwer
import msgspec
import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Speech
from desktop.cli.main import main
from desktop.media.sound import decode_sound
from desktop.recording.samples import samples
from desktop.transcription.engine import Heard, to_segment
from desktop.transcription.messages import (
    Failed,
    Finished,
    Message,
    Progress,
    Request,
    SegmentReady,
    Started,
    from_line,
    request_from_line,
    to_line,
)
from desktop.transcription.model import Segment, Transcript, Word
from desktop.transcription.worker import read_sound, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

    from desktop.transcription.engine import Transcriber
    from desktop.transcription.models import ModelFolder

pytestmark = pytest.mark.usefixtures("qapp")  # commands speak through Qt
RATE = 16_000
NO_TEXT = os.fsdecode(b"/a/b\xffad.wav")
REQUEST = Request(sound="", model="m", model_name="small", known=False, language=Speech.AUTO)


def write_sound(path: Path) -> None:
    from desktop.media.speech_file import SpeechWriter

    with SpeechWriter(path) as writer:
        writer.write(np.zeros(RATE, np.int16))


class Scripted:
    """Speaks what it was given."""

    name = "scripted 1"

    def __init__(self, *segments: Segment) -> None:
        self._segments = segments

    def listen(
        self, sound: npt.NDArray[np.float32], language: Speech
    ) -> tuple[Heard, Iterator[Segment]]:
        return Heard("en", round(1000 * len(sound) / RATE)), iter(self._segments)


def request_for(sound: Path) -> Request:
    return Request(
        sound=str(sound), model="m", model_name="small", known=False, language=Speech.AUTO
    )


def test_segments_are_said_as_they_come(movie_file: Path) -> None:
    first = Segment(0, 400, " Hello", (Word(0, 400, " Hello", 0.9),))
    second = Segment(400, 900, " there", (Word(400, 900, " there", 0.9),))
    heard: list[Message] = []
    serve(request_for(movie_file), lambda _request: Scripted(first, second), heard.append)
    assert [type(each) for each in heard] == [
        Started, SegmentReady, Progress, SegmentReady, Progress, Finished,
    ]  # fmt: skip
    finished = heard[-1]
    assert isinstance(finished, Finished)
    assert finished.transcript.text == "Hello there"
    assert finished.transcript.language == "en"
    assert finished.transcript.engine == "scripted 1"


def test_silence_claims_no_language(movie_file: Path) -> None:
    heard: list[Message] = []
    serve(request_for(movie_file), lambda _request: Scripted(), heard.append)
    finished = heard[-1]
    assert isinstance(finished, Finished)
    assert finished.transcript.language == ""
    assert finished.transcript.segments == ()


def test_sound_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        read_sound(tmp_path / "none.wav")
    (tmp_path / "text.wav").write_text("no sound")
    with pytest.raises(WorldError) as caught:
        read_sound(tmp_path / "text.wav")
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


@pytest.mark.parametrize(
    "message",
    [
        Started(5),
        Progress(1, 2),
        SegmentReady(Segment(0, 1, "嗯")),
        Finished(Transcript(language="zh", model="base")),
        Failed("disk_full", {"folder": "/a"}),
        Failed("media_unreadable", {"file": NO_TEXT}),
    ],
)
def test_messages_survive_the_pipe(message: Message) -> None:
    line = to_line(message)
    assert line.endswith(b"\n")
    assert b"\n" not in line[:-1]
    assert from_line(line) == message


def test_the_request_survives_the_pipe() -> None:
    for sound in ("/面试 🎤/a.wav", NO_TEXT):
        request = msgspec.structs.replace(REQUEST, sound=sound)
        assert request_from_line(to_line(request)) == request


def test_a_model_that_cannot_be_loaded_is_said(tmp_path: Path) -> None:
    from desktop.transcription.job import worker_command

    (tmp_path / "model.bin").write_bytes(b"no weights")
    write_sound(tmp_path / "speech.wav")
    request = msgspec.structs.replace(
        REQUEST, sound=str(tmp_path / "speech.wav"), model=str(tmp_path)
    )
    with subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(to_line(request))
        worker.stdin.flush()
        failed = from_line(worker.stdout.readline())
    assert isinstance(failed, Failed)
    assert (failed.fault, failed.facts["folder"]) == (Fault.MODEL_UNUSABLE, str(tmp_path))


class Found:
    """A segment as faster-whisper gives it."""

    def __init__(self, *words: tuple[float, float, str, float]) -> None:
        self.words = [
            type("Word", (), dict(zip(("start", "end", "word", "probability"), word, strict=True)))
            for word in words
        ]


def test_times_are_whole_and_in_order() -> None:
    segment = to_segment(
        Found((0.5, 0.9, " a", 1.2), (0.8, 0.85, " ", 0.5), (0.7, 9.0, " b", -1)), 2000
    )
    assert segment is not None
    assert segment.text == " a b"
    assert [(w.start_ms, w.end_ms, w.probability) for w in segment.words] == [
        (500, 900, 1.0),
        (900, 2000, 0.0),
    ]
    assert to_segment(Found((0, 1, "  ", 0.5)), 1000) is None
    assert to_segment(Found(), 1000) is None


@pytest.fixture(scope="module")
def engine(base_model: ModelFolder) -> Transcriber:
    from desktop.transcription.engine import FasterWhisper

    return FasterWhisper(base_model.path, threads=2)


def plain(text: str) -> str:
    return re.sub(r"[^\w]", "", text).lower()


@pytest.mark.model
@pytest.mark.timeout(300)
@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.language)
def test_the_samples_are_understood(engine: Transcriber, sample: object) -> None:
    from desktop.recording.samples import Sample

    assert isinstance(sample, Sample)
    sound = decode_sound(sample.path)
    heard, segments = engine.listen(sound, Speech.AUTO)
    found = list(segments)
    assert heard.language == sample.language
    text = "".join(segment.text for segment in found)
    if sample.language == "zh":
        error = jiwer.cer(plain(sample.words), plain(text))
    else:
        error = jiwer.wer(
            re.sub(r"[^\w\s']", "", sample.words.lower()), re.sub(r"[^\w\s']", "", text.lower())
        )
    assert error < 0.15
    words = [word for segment in found for word in segment.words]
    starts = [word.start_ms for word in words]
    assert starts == sorted(starts)
    assert all(0 <= word.start_ms <= word.end_ms <= heard.duration_ms for word in words)
    assert all(segment.text == "".join(word.text for word in segment.words) for segment in found)


@pytest.mark.model
@pytest.mark.parametrize("kind", ["silence", "noise", "hum"])
@pytest.mark.parametrize("language", list(Speech))
def test_nothing_is_invented(engine: Transcriber, kind: str, language: Speech) -> None:
    at = np.arange(12 * RATE) / RATE
    chance = np.random.default_rng(3)
    sounds = {
        "silence": np.zeros(at.size),
        "noise": 0.003 * chance.standard_normal(at.size),
        "hum": 0.003 * np.sin(2 * np.pi * 50 * at),
    }
    heard, segments = engine.listen(sounds[kind].astype(np.float32), language)
    assert list(segments) == []
    assert heard.duration_ms == 12_000


@pytest.mark.model
@pytest.mark.timeout(300)
def test_a_file_becomes_json(base_model: ModelFolder, capsys: pytest.CaptureFixture[str]) -> None:
    video = samples()[1].path
    assert (
        main(
            [
                "transcribe",
                str(video),
                "--language",
                "en",
                "--model",
                str(base_model.path),
                "--json",
            ]
        )
        == 0
    )
    result = json.loads(capsys.readouterr().out)
    assert list(result) == ["language", "model", "text", "segments"]
    assert result["text"].startswith("Hello")
    assert list(result["segments"][0]) == ["start_ms", "end_ms", "text", "words"]
    assert list(result["segments"][0]["words"][0]) == ["start_ms", "end_ms", "text", "probability"]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["/nowhere/a.mp4"], 2),
        (["SAMPLE", "--language", "fr"], 2),
        (["SAMPLE", "--model", "nosuch"], 2),
        (["SAMPLE", "--model", "EMPTY"], 1),
    ],
)
def test_wrong_use_and_the_worlds_faults(
    arguments: list[str], status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"SAMPLE": str(samples()[0].path), "EMPTY": str(tmp_path)}
    assert main(["transcribe", *[places.get(each, each) for each in arguments]]) == status
    output = capsys.readouterr()
    assert output.out == ""
    assert len(output.err.strip().splitlines()) == 1
