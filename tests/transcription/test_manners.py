"""The worker steps back before anything else, and its journal survives what a crash does to it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import WorldError
from desktop.media.sound import decode_sound
from desktop.media.speech_file import SPEECH_RATE, SpeechWriter
from desktop.recording.samples import samples
from desktop.transcription.journal import Heading, Journal
from desktop.transcription.memory import Memory
from desktop.transcription.messages import Committed, Finished, Request, from_line, to_line
from desktop.transcription.model import Segment
from desktop.transcription.process import worker_command
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.models import ModelFolder

BEHAVED = """
import os, sys
from desktop.transcription.manners import behave
behave()
heavy = {"faster_whisper", "huggingface_hub", "ctranslate2", "onnxruntime"} & set(sys.modules)
print(os.environ["HF_HUB_OFFLINE"], os.environ["ORT_DISABLE_TELEMETRY"], os.environ["OMP_WAIT_POLICY"], sorted(heavy))
if sys.platform != "win32":
    import resource
    print(os.nice(0) >= 10, resource.getrlimit(resource.RLIMIT_DATA)[0] <= 4 * 2**30)
    if sys.platform == "linux":
        print(open("/proc/self/oom_score_adj").read().strip())
    try:
        bytearray(5 * 2**30)
    except MemoryError:
        print("bounded")
"""
HEADING = Heading(model="base", sound="speech.wav", wishes=Wishes())


def done(until_ms: int) -> Committed:
    return Committed(until_ms, "zh", (Segment(0, until_ms, "好"),), Memory(cut=0, heard=0))


@pytest.mark.skipif(sys.platform == "win32", reason="only on POSIX are there niceness and limits")
def test_the_worker_is_last_in_line_offline_and_bounded() -> None:
    said = subprocess.run(
        [sys.executable, "-c", BEHAVED], capture_output=True, text=True, check=True, timeout=60
    ).stdout.split("\n")
    score = ["500"] if sys.platform == "linux" else []
    assert said[:-1] == ["1 1 PASSIVE []", "True True", *score, "bounded"]


@pytest.mark.model
@pytest.mark.timeout(300)
def test_the_worker_opens_no_socket(base_model: ModelFolder, tmp_path: Path) -> None:
    """Native libraries included: an audit hook of Python would not see theirs."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("only on a computer with strace")
    with SpeechWriter(tmp_path / "speech.wav") as writer:
        sound = decode_sound(samples()[0].path)[: 5 * SPEECH_RATE]
        writer.write((sound * 32767).astype("int16"))
    request = Request(
        sound=str(tmp_path / "speech.wav"),
        model=str(base_model.path),
        model_name="base",
        known=True,
    )
    trace = tmp_path / "trace"
    with subprocess.Popen(
        [strace, "-f", "-e", "trace=network", "-o", str(trace), *worker_command()],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as worker:  # fmt: skip
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(to_line(request))
        worker.stdin.flush()
        assert isinstance(from_line(worker.stdout.readlines()[-1]), Finished)
    assert "socket" not in trace.read_text()


def test_a_journal_is_gone_on_with(tmp_path: Path) -> None:
    journal = Journal.beside(tmp_path / "transcript.json", HEADING)
    journal.open()
    journal.add(done(1000))
    journal.add(done(2000))
    again = Journal.beside(tmp_path / "transcript.json", HEADING)
    again.open()
    assert again.done == [done(1000), done(2000)]
    assert again.until_ms == 2000
    assert len(again.segments) == 2
    again.remove()
    again.remove()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("torn", range(1, 60))
def test_a_torn_line_costs_one_window(tmp_path: Path, torn: int) -> None:
    place = tmp_path / "transcript.json"
    journal = Journal.beside(place, HEADING)
    journal.open()
    journal.add(done(1000))
    journal.add(done(2000))
    file = tmp_path / "transcript.json.part"
    file.write_bytes(file.read_bytes()[:-torn])
    again = Journal.beside(place, HEADING)
    again.open()
    assert again.done == [done(1000)]
    again.add(done(3000))
    last = Journal.beside(place, HEADING)
    last.open()
    assert last.until_ms == 3000


@pytest.mark.parametrize("content", [b"", b"\n", b"no journal\n", b"\xff\xfe\n", b"{}\n"])
def test_what_is_no_journal_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "transcript.json.part"
    file.write_bytes(content)
    journal = Journal.beside(tmp_path / "transcript.json", HEADING)
    journal.open()
    assert journal.until_ms == 0
    other = Heading(model="small", sound="speech.wav", wishes=Wishes())
    journal.add(done(1000))
    fresh = Journal.beside(tmp_path / "transcript.json", other)
    fresh.open()
    assert fresh.done == []


def test_a_broken_line_inside_ends_what_is_believed(tmp_path: Path) -> None:
    journal = Journal.beside(tmp_path / "transcript.json", HEADING)
    journal.open()
    journal.add(done(1000))
    with (tmp_path / "transcript.json.part").open("ab") as file:
        file.write(b"{broken\n")
    journal.add(done(2000))
    again = Journal.beside(tmp_path / "transcript.json", HEADING)
    again.open()
    assert again.done == [done(1000)]


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        Journal.beside(tmp_path / "gone" / "transcript.json", HEADING).open()
