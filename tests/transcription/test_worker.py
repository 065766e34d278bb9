"""What the worker says for a request; the real engine keeps the same promises."""

from __future__ import annotations

import json
import os
import re
import subprocess
from typing import TYPE_CHECKING

import jiwer
import numpy as np
import pytest
from msgspec.structs import replace
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Script, Speech
from desktop.cli.main import main
from desktop.media.sound import decode_sound
from desktop.media.speech_file import SpeechWriter
from desktop.recording.samples import samples
from desktop.sessions.model import TakeState
from desktop.transcription.memory import Memory
from desktop.transcription.messages import (
    Committed,
    Ended,
    Failed,
    FellBehind,
    Finished,
    GoOn,
    Message,
    Pause,
    Progress,
    Request,
    SegmentReady,
    Started,
    from_line,
    request_from_line,
    to_line,
)
from desktop.transcription.model import Segment, Transcript, Word
from desktop.transcription.orders import Orders
from desktop.transcription.scribe import Scribe
from desktop.transcription.script import is_chinese, script_writer
from desktop.transcription.sounds import GrowingSound, read_sound
from desktop.transcription.voice import Silero
from desktop.transcription.wishes import Wishes
from desktop.transcription.worker import serve
from tests.fixtures._spoken import LevelVoice, Reader, spell
from tests.transcription.test_scribe import write_all

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.transcription.models import ModelFolder
    from desktop.transcription.recogniser import Recogniser
    from desktop.transcription.voice import VoiceDetector

pytestmark = pytest.mark.usefixtures("qapp")  # commands speak through Qt
RATE = 16_000
NO_TEXT = os.fsdecode(b"/a/b\xffad.wav")
MEMORY = Memory(cut=80, heard=90, last=(Word(0, 1, "嗯"),), energy=0.1, spoken={"zh": 80})
REQUEST = Request(sound="", model="m", model_name="small", known=False)


def load(_request: Request) -> tuple[Recogniser, VoiceDetector]:
    return Reader(), LevelVoice()


def quiet_orders() -> Orders:
    """Orders that never come."""
    return Orders(-1, lambda: None)


def write_speech(path: Path, sound: npt.NDArray[np.float32]) -> Path:
    with SpeechWriter(path) as writer:
        writer.write((sound * 32768).astype(np.int16))
    return path


def test_segments_are_committed_as_they_come(tmp_path: Path) -> None:
    sound = spell([(0.7, 0.4)] * 80)
    request = replace(REQUEST, sound=str(write_speech(tmp_path / "speech.wav", sound)))
    heard: list[Message] = []
    serve(request, load, heard.append, quiet_orders())
    kinds = [type(each) for each in heard]
    assert kinds[0] is Started
    assert kinds[1:-1] == [Committed, Progress] * (len(kinds) // 2 - 1)
    finished = heard[-1]
    assert isinstance(finished, Finished)
    assert len(finished.transcript.words) == 80
    assert finished.transcript.language == "en"
    assert finished.transcript.engine == "reader 1"
    assert finished.transcript.duration_ms == 1000 * len(sound) // RATE
    last = [each for each in heard if isinstance(each, Progress)][-1]
    assert last.left_ms is not None


def test_silence_claims_no_language(tmp_path: Path) -> None:
    sound = write_speech(tmp_path / "speech.wav", np.zeros(3 * RATE, np.float32))
    heard: list[Message] = []
    serve(replace(REQUEST, sound=str(sound)), load, heard.append, quiet_orders())
    finished = heard[-1]
    assert isinstance(finished, Finished)
    assert finished.transcript.language == ""
    assert finished.transcript.segments == ()


class Recording:
    """A take that is recorded while the worker rests."""

    def __init__(self, take: TakeFolder, sound: npt.NDArray[np.float32], block_s: float) -> None:
        self.take = take
        self._writer = SpeechWriter(take.speech)
        self._sound = (sound * 32768).astype(np.int16)
        self._block = round(block_s * RATE)
        self._at = 0

    def go_on(self) -> None:
        block = self._sound[self._at : self._at + self._block]
        self._at += len(block)
        self._writer.write(block)
        if self._at >= len(self._sound) and self.take.read().state is TakeState.RECORDING:
            self._writer.close()
            self.take.write(replace(self.take.read(), state=TakeState.SAVED))


class Ticking(Orders):
    """Lets the recording go on instead of waiting."""

    def __init__(self, recording: Recording) -> None:
        super().__init__(-1, lambda: None)
        self._recording = recording

    @override
    def rest(self, seconds: float) -> None:
        self._recording.go_on()


def live(take: TakeFolder) -> Request:
    return replace(REQUEST, sound=str(take.speech), live=True)


def test_a_take_is_followed_until_its_document_says_it_is_saved(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    script = [(0.7 if number % 9 == 0 else 0.05, 0.4) for number in range(200)]
    recording = Recording(take, spell(script), 3.0)
    heard: list[Message] = []
    serve(live(take), load, heard.append, Ticking(recording))
    finished = heard[-1]
    assert isinstance(finished, Finished)
    assert [word.text for word in finished.transcript.words] == [f" w{n}" for n in range(200)]
    first = next(each for each in heard if isinstance(each, Progress))
    assert first.total_ms < finished.transcript.duration_ms  # said while the take went on


def test_a_computer_that_is_too_slow_writes_after_stop(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    recording = Recording(take, spell([(0.05, 0.4)] * 400), 90.0)
    heard: list[Message] = []
    serve(live(take), load, heard.append, Ticking(recording))
    assert [type(each) for each in heard][1] is FellBehind
    finished = heard[-1]
    assert isinstance(finished, Finished)
    assert len(finished.transcript.words) == 400


def test_an_order_ends_a_take_whose_document_never_does(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    write_speech(take.speech, spell([(0.05, 0.4)] * 4))
    orders = quiet_orders()
    orders.obey(b"no order\n")
    orders.obey(to_line(Pause()))
    orders.obey(to_line(GoOn()))
    orders.obey(to_line(Ended()))
    heard: list[Message] = []
    serve(live(take), load, heard.append, orders)
    assert isinstance(heard[-1], Finished)


def test_a_take_that_never_had_sound_is_said(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    take.write(replace(take.read(), state=TakeState.SAVED, has_sound=False))
    heard: list[Message] = []
    with pytest.raises(WorldError) as caught:
        serve(live(take), load, heard.append, quiet_orders())
    assert caught.value.fault is Fault.MEDIA_MISSING


def test_a_take_that_is_taken_away_ends(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    source = GrowingSound(take.speech, 0, lambda: False)
    assert source.read()[1] is False
    take.document.write_bytes(b"torn")
    assert source.read()[1] is False
    take.document.unlink()
    assert source.read()[1] is False
    take.path.rmdir()
    with pytest.raises(WorldError):
        source.read()


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
        Progress(1, 2, 3),
        Committed(5, "zh", (Segment(0, 1, "嗯"),), MEMORY),
        FellBehind(5),
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
        request = replace(REQUEST, sound=sound)
        assert request_from_line(to_line(request)) == request


def test_a_model_that_cannot_be_loaded_is_said(tmp_path: Path) -> None:
    from desktop.transcription.process import worker_command

    (tmp_path / "model.bin").write_bytes(b"no weights")
    write_speech(tmp_path / "speech.wav", np.zeros(RATE, np.float32))
    request = replace(REQUEST, sound=str(tmp_path / "speech.wav"), model=str(tmp_path))
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


@pytest.fixture(scope="module")
def engine(base_model: ModelFolder) -> Recogniser:
    from desktop.transcription.engine import FasterWhisper

    return FasterWhisper(base_model.path, threads=2)


def written(
    engine: Recogniser, sound: npt.NDArray[np.float32], language: Speech
) -> tuple[str, list[Segment]]:
    """Return the language and what the real engine writes."""
    scribe = Scribe(engine, Silero(), Wishes(language=language))
    done = write_all(scribe, sound)
    return scribe.language, [segment for each in done for segment in each.segments]


def plain(text: str) -> str:
    return re.sub(r"[^\w]", "", text).lower()


@pytest.mark.model
@pytest.mark.timeout(300)
@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.language)
def test_the_samples_are_understood(engine: Recogniser, sample: object) -> None:
    from desktop.recording.samples import Sample

    assert isinstance(sample, Sample)
    sound = decode_sound(sample.path)
    language, found = written(engine, sound, Speech.AUTO)
    assert language == sample.language
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
    assert all(0 <= word.start_ms <= word.end_ms <= 1000 * len(sound) / RATE for word in words)
    assert all(segment.text == "".join(word.text for word in segment.words) for segment in found)


@pytest.mark.model
@pytest.mark.parametrize("kind", ["silence", "noise", "hum"])
@pytest.mark.parametrize("language", list(Speech))
def test_nothing_is_invented(engine: Recogniser, kind: str, language: Speech) -> None:
    at = np.arange(12 * RATE) / RATE
    chance = np.random.default_rng(3)
    sounds = {
        "silence": np.zeros(at.size),
        "noise": 0.003 * chance.standard_normal(at.size),
        "hum": 0.003 * np.sin(2 * np.pi * 50 * at),
    }
    assert written(engine, sounds[kind].astype(np.float32), language)[1] == []


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
    assert list(result["segments"][0])[:4] == ["start_ms", "end_ms", "text", "words"]
    assert list(result["segments"][0]["words"][0])[:4] == [
        "start_ms",
        "end_ms",
        "text",
        "probability",
    ]


@pytest.mark.model
@pytest.mark.timeout(300)
def test_several_files_become_captions(
    base_model: ModelFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    videos = [str(sample.path) for sample in samples()]
    wished = ["--model", str(base_model.path), "--format", "vtt", "--script", "traditional"]
    assert main(["transcribe", *videos, *wished]) == 0
    shown = capsys.readouterr().out
    assert shown.count("WEBVTT") == len(videos)
    assert " --> " in shown
    assert any(is_chinese(each) for each in shown)
    assert shown == script_writer(Script.TRADITIONAL)(shown)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["/nowhere/a.mp4"], 2),
        (["SAMPLE", "--language", "fr"], 2),
        (["SAMPLE", "--script", "runes"], 2),
        (["SAMPLE", "--format", "pdf"], 2),
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
