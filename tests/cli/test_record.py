"""``greenroom record``: what is printed, what is left, how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer
from typer.testing import CliRunner, Result

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.cli import record
from desktop.media.probe import probe
from desktop.sessions.folder import TakeFolder
from desktop.sessions.model import Mode, TakeState

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.media

ROOT = Path(__file__).parents[2]
KEYS = ["session", "take", "video", "duration_ms", "pictures", "sound"]
QUESTION = ("--role", "ai_customer_service", "--question", "q03", "--size", "360")
SIMULATED = ("--camera", "pattern", "--microphone", "tone")
STARTED_S = 30.0


def _nothing() -> None:
    """Make the command keep its name although it is the only one."""


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Result]:
    app = typer.Typer()
    app.callback()(_nothing)
    record.register(app)

    def call(*arguments: object) -> Result:
        words = [*QUESTION, *map(str, arguments), "--library", str(tmp_path / "资料 库")]
        return CliRunner().invoke(app, ["record", *words], catch_exceptions=False)

    return call


def answer(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_the_answer_is_what_is_documented(run: Callable[..., Result]) -> None:
    said = answer(run(*SIMULATED, "--seconds", 0.6, "--json"))
    assert list(said) == KEYS
    assert list(said["pictures"]) == ["captured", "written", "lost", "late"]
    assert list(said["sound"]) == ["captured_ms", "lost_ms", "gaps"]
    assert said["duration_ms"] == pytest.approx(600, abs=150)
    take = TakeFolder(Path(said["take"]))
    assert take.video == Path(said["video"])
    assert take.session.path == Path(said["session"])
    assert take.read().state is TakeState.SAVED
    assert take.path.name == "01_Q03"
    info = probe(take.video).picture
    assert info is not None
    assert (info.width, info.height) == (640, 360)


def test_a_take_goes_into_a_session_that_is_named(run: Callable[..., Result]) -> None:
    first = answer(run(*SIMULATED, "--seconds", 0.3, "--mode", "exam", "--json"))
    named = ("--session", Path(first["session"]).name)
    second = answer(
        run("--camera", "none", "--microphone", "tone", "--seconds", 0.3, *named, "--json")
    )
    assert second["session"] == first["session"]
    assert second["pictures"]["captured"] == 0
    session = TakeFolder(Path(second["take"])).session
    assert [each.path.name for each in session.takes()] == ["01_Q03", "02_Q03"]
    assert session.read().mode is Mode.EXAM


def test_a_silent_take_of_sound_alone_promises_no_picture(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    silence = tmp_path / "silence.wav"
    with wave.open(str(silence), "wb") as made:
        made.setparams((1, 2, 48_000, 0, "NONE", ""))
        made.writeframes(bytes(2 * 48_000))
    result = run("--camera", "none", "--microphone", f"file:{silence}", "--seconds", 2.5)
    assert "nothing but silence" in result.stderr
    assert "picture" not in result.stderr


@pytest.mark.parametrize("other", [("--language", "en"), ("--mode", "practice")])
def test_a_session_that_is_named_keeps_its_language_and_mode(
    run: Callable[..., Result], other: tuple[str, str]
) -> None:
    first = answer(
        run(*SIMULATED, "--seconds", 0.3, "--mode", "exam", "--language", "zh", "--json")
    )
    named = ("--session", Path(first["session"]).name, "--seconds", 0.3, *SIMULATED)
    with pytest.raises(UsageError) as caught:
        run(*named, *other)
    assert caught.value.wrong is Wrong.OTHER_IN_SESSION
    assert caught.value.facts["name"] == other[0]
    same = answer(run(*named, "--mode", "exam", "--language", "zh", "--json"))
    assert same["session"] == first["session"]
    assert len(list(Path(first["session"]).glob("takes/*"))) == 2


def test_a_person_reads_lines(run: Callable[..., Result]) -> None:
    result = run(*SIMULATED, "--seconds", 0.3)
    assert "video.mp4" in result.stdout
    assert len(result.stdout.splitlines()) == 3


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        (("--seconds", "0"), Wrong.VALUE_OUT_OF_RANGE),
        (("--seconds", "nan"), Wrong.VALUE_OUT_OF_RANGE),
        (("--seconds", "1", "--size", "500"), Wrong.VALUE_OUT_OF_RANGE),
        (("--seconds", "1", "--mode", "party"), Wrong.VALUE_OUT_OF_RANGE),
        (("--seconds", "1", "--language", "xx"), Wrong.LANGUAGE_UNKNOWN),
        (("--seconds", "1", "--session", "nowhere"), Wrong.SESSION_UNKNOWN),
        (("--seconds", "1", "--question", "Q99"), Wrong.QUESTION_UNKNOWN),
        (("--seconds", "1", "--camera", "file:/nowhere.mp4"), Wrong.FILE_UNKNOWN),
        (("--seconds", "1", "--microphone", "file:/nowhere.mp4"), Wrong.FILE_UNKNOWN),
    ],
)
def test_wrong_use_makes_nothing(
    run: Callable[..., Result], tmp_path: Path, arguments: tuple[str, ...], wrong: Wrong
) -> None:
    with pytest.raises(UsageError) as caught:
        run(*SIMULATED, *arguments)
    assert caught.value.wrong is wrong
    assert not (tmp_path / "资料 库" / "sessions").exists()


def test_nothing_to_record_makes_nothing(run: Callable[..., Result], tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        run("--seconds", "1", "--camera", "none", "--microphone", "none")
    assert caught.value.fault is Fault.NOTHING_TO_RECORD
    assert not (tmp_path / "资料 库" / "sessions").exists()


@pytest.mark.e2e
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_take_and_saves_it(tmp_path: Path, number: signal.Signals) -> None:
    if os.name == "nt":
        pytest.skip("only on systems with signals")
    library = tmp_path / "面试 🎤" / "a b"
    command = [sys.executable, "-m", "desktop", "record", *QUESTION, *SIMULATED]
    program = subprocess.Popen(
        [*command, "--seconds", "600", "--library", str(library), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    waiting = threading.Event()
    for _ in range(int(STARTED_S * 20)):
        if any(path.stat().st_size > 50_000 for path in library.glob("sessions/*/takes/*/*.mp4")):
            break
        waiting.wait(0.05)
    program.send_signal(number)
    said, complaint = program.communicate(timeout=30)
    assert (program.returncode, complaint) == (0, b"")
    answered = json.loads(said)
    take = TakeFolder(Path(answered["take"])).read()
    assert take.state is TakeState.SAVED
    assert take.fault == ""
    assert abs(probe(Path(answered["video"])).duration_ms - answered["duration_ms"]) < 60


@pytest.mark.e2e
def test_a_disk_that_fills_ends_the_take_and_keeps_what_is_there(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("only on systems with file size limits")
    words = [
        "record", *QUESTION, *SIMULATED, "--seconds", "60", "--library", str(tmp_path), "--json"
    ]  # fmt: skip
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000));"
        f"from desktop.cli.main import main; sys.exit(main({words!r}))"
    )
    # The limit would cut the coverage data of the process as well: that one is not measured.
    unmeasured = {
        name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=unmeasured,
        timeout=60,
    )
    assert done.returncode == 1
    assert len(done.stderr.decode().splitlines()) == 1
    said = json.loads(done.stdout)
    take = TakeFolder(Path(said["take"])).read()
    assert (take.state, take.fault) == (TakeState.SAVED, Fault.DISK_FULL)
    assert said["pictures"]["captured"] == said["pictures"]["written"] + said["pictures"]["lost"]
    assert probe(Path(said["video"])).duration_ms > 1000
