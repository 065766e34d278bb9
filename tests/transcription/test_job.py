"""A job reports what its worker says; a worker that dies costs nothing but the job."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.journal import Heading, Journal
from desktop.transcription.memory import Memory
from desktop.transcription.messages import (
    Committed,
    Failed,
    Finished,
    Message,
    Progress,
    SegmentReady,
    Started,
)
from desktop.transcription.model import Segment, Transcript, Word
from desktop.transcription.patience import KILLS
from desktop.transcription.process import worker_command
from desktop.transcription.wishes import Wishes
from tests.fixtures.speech import worker_that

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.models import ModelFolder


class Ear:
    """Hears the messages of a job."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.begun = threading.Event()

    def __call__(self, message: Message) -> None:
        self.heard.append(message)
        self.begun.set()


def job_of(behaviour: str, model: ModelFolder, folder: Path, ear: Ear) -> TranscriptionJob:
    (folder / "speech.wav").write_bytes(b"sound")
    return TranscriptionJob(
        folder / "speech.wav",
        model,
        Wishes(),
        target=folder / "transcript.json",
        on_message=ear,
        command=worker_that(behaviour),
    )


@pytest.mark.parametrize("behaviour", ["good", "garbage", "floods", "needs memory"])
def test_a_transcript_is_written_beside_the_take(
    behaviour: str, small_model: ModelFolder, tmp_path: Path
) -> None:
    ear = Ear()
    job = job_of(behaviour, small_model, tmp_path, ear)
    job.start()
    transcript = job.wait()
    assert transcript.text == "hello"
    assert read_document(tmp_path / "transcript.json", Transcript) == transcript
    assert [type(message) for message in ear.heard] == [Started, SegmentReady, Progress, Finished]


@pytest.mark.parametrize(
    ("behaviour", "fault"),
    [
        ("dies", Fault.TRANSCRIBER_DIED),
        ("dies at once", Fault.TRANSCRIBER_DIED),
        ("says nothing", Fault.TRANSCRIBER_DIED),
        ("fails", Fault.MEDIA_UNREADABLE),
        ("needs too much memory", Fault.TRANSCRIBER_NO_MEMORY),
    ],
)
def test_a_worker_that_fails_is_reported_and_can_be_run_again(
    behaviour: str, fault: Fault, small_model: ModelFolder, tmp_path: Path
) -> None:
    ear = Ear()
    job = job_of(behaviour, small_model, tmp_path, ear)
    job.start()
    with pytest.raises(WorldError) as caught:
        job.wait()
    assert caught.value.fault is fault
    assert isinstance(ear.heard[-1], Failed)
    assert not (tmp_path / "transcript.json").exists()
    assert (tmp_path / "speech.wav").read_bytes() == b"sound"
    again = job_of("good", small_model, tmp_path, Ear())
    again.start()
    assert again.wait().text == "hello"


@pytest.mark.parametrize("behaviour", ["hangs", "deaf"])
def test_cancelling_ends_the_worker(
    behaviour: str, small_model: ModelFolder, tmp_path: Path
) -> None:
    ear = Ear()
    job = job_of(behaviour, small_model, tmp_path, ear)
    job.start()
    assert ear.begun.wait(10)
    job.cancel()
    with pytest.raises(WorldError) as caught:
        job.wait()
    assert caught.value.fault is Fault.TRANSCRIPTION_CANCELLED
    assert not (tmp_path / "transcript.json").exists()


def test_a_worker_that_dies_is_followed_by_another_behind_the_last_window(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    ear = Ear()
    job = job_of("dies after each window", small_model, tmp_path, ear)
    job.start()
    assert job.wait().text == "0 1000 2000"
    assert [m.segment.text for m in ear.heard if isinstance(m, SegmentReady)] == [
        " 0", " 1000", " 2000",
    ]  # fmt: skip
    assert not (tmp_path / "transcript.json.part").exists()


def test_what_a_killed_program_has_left_is_gone_on_with(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    memory = Memory(cut=2000, heard=3000)
    line = Committed(2000, "en", (Segment(0, 900, " kept", (Word(0, 900, " kept"),)),), memory)
    heading = Heading(model="small", sound="speech.wav", wishes=Wishes())
    journal = Journal.beside(tmp_path / "transcript.json", heading)
    journal.open()
    journal.add(line)
    ear = Ear()
    job = job_of("dies after each window", small_model, tmp_path, ear)
    job.start()
    assert job.wait().text == "kept 2000"
    assert [type(message) for message in ear.heard] == [SegmentReady, SegmentReady, Finished]


def test_orders_reach_the_worker(small_model: ModelFolder, tmp_path: Path) -> None:
    ear = Ear()
    job = job_of("obeys", small_model, tmp_path, ear)
    job.start()
    job.pause()
    job.go_on()
    job.take_ended()
    assert job.wait().text == "pause go_on ended"


def test_a_killed_worker_is_reported(small_model: ModelFolder, tmp_path: Path) -> None:
    ear = Ear()
    job = job_of("hangs", small_model, tmp_path, ear)
    job.start()
    for _ in range(KILLS):
        assert ear.begun.wait(10)
        ear.begun.clear()
        assert job.process_id is not None
        os.kill(job.process_id, signal.SIGKILL)
    with pytest.raises(WorldError) as caught:
        job.wait()
    assert caught.value.fault is Fault.TRANSCRIBER_DIED


def test_a_transcript_that_cannot_be_written_is_said(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    ear = Ear()
    job = job_of("good", small_model, tmp_path, ear)
    (tmp_path / "transcript.json").mkdir()
    job.start()
    with pytest.raises(WorldError) as caught:
        job.wait()
    assert caught.value.fault is Fault.FILE_FAILED


def test_a_worker_that_cannot_be_started_is_said(small_model: ModelFolder, tmp_path: Path) -> None:
    job = TranscriptionJob(
        tmp_path, small_model, Wishes(), on_message=Ear(), command=[str(tmp_path / "nothing")]
    )
    with pytest.raises(WorldError):
        job.start()
    with pytest.raises(WorldError):
        job.wait()


def test_the_command_is_that_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "desktop", "worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "worker"]


def test_the_real_worker_ends_with_its_program() -> None:
    with subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as worker:
        assert worker.stdin is not None
        worker.stdin.close()
        assert worker.wait(20) == 3


def test_the_real_worker_refuses_a_request_that_is_none() -> None:
    with subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(b"no request\n")
        worker.stdin.flush()
        assert b"transcriber_died" in worker.stdout.readline()
        assert worker.wait(20) == 0


def test_a_wait_that_was_interrupted_can_be_cancelled_and_waited_for_again(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    if sys.platform == "win32":
        pytest.skip("no other way to send Ctrl-C to one thread")
    ear = Ear()
    job = job_of("hangs", small_model, tmp_path, ear)
    job.start()
    assert ear.begun.wait(10)
    main = threading.main_thread().ident
    assert main is not None
    ctrl_c = threading.Timer(0.2, signal.pthread_kill, (main, signal.SIGINT))
    ctrl_c.start()
    kept = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have it ignored
    try:
        with pytest.raises(KeyboardInterrupt):
            job.wait()
    finally:
        signal.signal(signal.SIGINT, kept)
    ctrl_c.join()
    job.cancel()
    with pytest.raises(WorldError) as caught:
        job.wait()
    assert caught.value.fault is Fault.TRANSCRIPTION_CANCELLED
