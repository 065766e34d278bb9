"""The program as a whole: exit status, where words go, and the commands that look around."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import __version__
from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli import commands
from desktop.cli.main import main
from desktop.sessions.model import TakeState
from desktop.sessions.shelf import SessionShelf

if TYPE_CHECKING:
    from desktop.transcription.models import ModelFolder

RECORD = [
    "record", "--role", "ai_customer_service", "--question", "Q03",
    "--camera", "pattern", "--microphone", "tone", "--size", "360",
]  # fmt: skip


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"greenroom {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [["nosuch"], ["record"], ["--library"], ["roles", "validate"]]
)
def test_wrong_use_is_status_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().out == ""


def test_help_speaks_the_language_of_the_interface(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_settings(Folders.standard().settings, Settings(interface=Interface.ZH_CN))
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert "排练面试" in shown
    assert all(name in shown for name in commands.COMMANDS)


def test_without_a_screen_the_window_is_refused_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform != "linux":
        pytest.skip("only on Linux is there no screen")
    assert main([]) == 1
    assert "screen" in capsys.readouterr().err


def test_our_own_fault_leaves_a_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_arguments: list[str]) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(commands, "run_command", broken)
    assert main(["doctor"]) == 70
    assert "crash-" in capsys.readouterr().err
    assert list(Folders.standard().log.glob("crash-*.txt"))


def test_damaged_settings_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    path = Folders.standard().settings
    path.parent.mkdir(parents=True)
    path.write_text("volume = 'loud'", encoding="utf-8")
    assert main(["roles", "list"]) == 1
    assert str(path) in capsys.readouterr().err


def test_the_doctor_reports_damaged_settings_among_the_rest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = Folders.standard().settings
    path.parent.mkdir(parents=True)
    path.write_text("volume = 'loud'", encoding="utf-8")
    assert main(["doctor", "--json"]) == 1
    found = {check["name"]: check for check in json.loads(capsys.readouterr().out)["checks"]}
    assert found["settings"]["verdict"] == "fault"
    assert str(path) in found["settings"]["advice"]
    assert found["libx264"]["verdict"] == "ok"


def test_the_doctor_says_of_a_folder_that_nothing_in_it_is_let_go(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def kept(path: Path, *, missing_ok: bool = False) -> None:
        if path.parent == tmp_path:
            raise PermissionError(errno.EACCES, "held by a virus scanner", str(path))
        unlink(path, missing_ok=missing_ok)

    unlink = Path.unlink
    monkeypatch.setattr(Path, "unlink", kept)
    assert main(["doctor", "--json", "--library", str(tmp_path)]) == 1
    found = {check["name"]: check for check in json.loads(capsys.readouterr().out)["checks"]}
    assert found["library"]["verdict"] == "fault"
    assert found["libx264"]["verdict"] == "ok"


def test_a_file_nobody_could_foresee_is_a_sentence_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["transcribe", "long" * 200]) == 1
    assert "longlong" in capsys.readouterr().err
    assert not list(Folders.standard().log.glob("crash-*.txt"))


@pytest.mark.e2e
@pytest.mark.parametrize("encoding", ["gbk", "ascii", "utf-8"])
def test_json_is_utf8_whatever_the_terminal_speaks(encoding: str, tmp_path: Path) -> None:
    library = tmp_path / "面试 🎤"
    speaking = {**os.environ, "PYTHONIOENCODING": encoding}
    command = [sys.executable, "-m", "desktop", "library", "list", "--library", str(library)]
    for arguments in ([*command, "--json"], command):
        done = subprocess.run(arguments, env=speaking, capture_output=True, check=True)
        if "--json" in arguments:
            assert json.loads(done.stdout.decode())["library"] == str(library)


@pytest.mark.e2e
def test_a_reader_that_goes_away_is_no_mistake_of_ours(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop", "roles", "list", "--json"]
    reading, writing = os.pipe()
    os.close(reading)
    home = {**os.environ, "GREENROOM_HOME": str(tmp_path / "home")}
    with subprocess.Popen(command, stdout=writing, stderr=subprocess.PIPE, env=home) as program:
        os.close(writing)
        _, said = program.communicate(timeout=30)
    assert (program.returncode, said) == (1, b"")
    assert not list((tmp_path / "home").rglob("crash-*.txt"))


def test_the_doctor_looks_at_everything(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["doctor", "--json"])
    report = json.loads(capsys.readouterr().out)
    found = {check["name"]: check for check in report["checks"]}
    assert {
        "python",
        "av",
        "display",
        "library",
        "disk",
        "roles",
        "libx264",
        "camera",
        "microphone",
        "model",
    } <= set(found)
    assert all(check["advice"] for check in report["checks"] if check["verdict"] != "ok")
    assert status == (0 if report["ok"] else 1)
    assert main(["doctor"]) == status
    assert "✓ libx264" in capsys.readouterr().out


def test_the_doctor_names_a_missing_model(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert main(["doctor", "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    (model,) = [check for check in report["checks"] if check["name"] == "model"]
    assert model["verdict"] == "fault"
    assert "greenroom models fetch base" in model["advice"]


@pytest.mark.media
def test_a_library_is_listed_and_rebuilt(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    place = ["--library", str(tmp_path / "面试 🎤")]
    assert main(["library", "list", *place]) == 0
    assert capsys.readouterr().out.strip() == "There are no sessions here yet."
    assert main([*RECORD, "--seconds", "0.5", "--json", *place]) == 0
    made = json.loads(capsys.readouterr().out)
    assert list(made) == ["session", "take", "video", "duration_ms", "pictures", "sound"]
    assert main(["library", "rebuild", "--json", *place]) == 0
    assert json.loads(capsys.readouterr().out)["sessions"] == 1
    assert main(["library", "list", "--json", "--search", "需求", *place]) == 0
    (session,) = json.loads(capsys.readouterr().out)["sessions"]
    assert session["path"] == made["session"]
    assert session["takes"][0]["video"] == made["video"]
    assert main(["library", "list", "--search", "qqqq", *place]) == 0
    assert capsys.readouterr().out.strip() == "No take holds these words."
    written = Path(made["take"], "take.json")
    kept = written.read_bytes()
    written.write_bytes(kept[:50])
    assert main(["library", "list", *place]) == 0
    assert f"{written} is damaged" in capsys.readouterr().out
    written.write_bytes(kept)
    Path(made["session"], "session.json").write_bytes(b"{")
    assert main(["library", "list", *place]) == 0
    shown = capsys.readouterr().out
    assert "session.json is damaged" in shown
    assert "01_Q03" in shown


@pytest.mark.e2e
def test_sigterm_closes_the_window_in_order(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only on Linux can a test see that a process hears signals")
    home = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GREENROOM_HOME": str(tmp_path / "home")}
    with subprocess.Popen(
        [sys.executable, "-m", "desktop"], env=home, stderr=subprocess.PIPE
    ) as program:
        try:
            _wait_until(lambda: _hears(program.pid, signal.SIGTERM))
            program.send_signal(signal.SIGTERM)
            assert program.wait(20) == 0
            assert program.stderr is not None
            assert b"Traceback" not in program.stderr.read()
        finally:
            program.kill()


def _hears(process: int, number: int) -> bool:
    """Say whether a process has a handler for a signal."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("SigCgt:"):
            return bool(int(line.split()[1], 16) >> (number - 1) & 1)
    return False


@pytest.mark.e2e
def test_sigterm_saves_the_take(tmp_path: Path) -> None:
    library = tmp_path / "library"
    command = [
        sys.executable,
        "-m",
        "desktop",
        *RECORD,
        "--seconds",
        "60",
        "--json",
        "--library",
        str(library),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as recording:
        _wait_until(
            lambda: any(
                path.stat().st_size > 40_000
                for path in library.glob("sessions/*/takes/*/video.mp4")
            )
        )
        recording.send_signal(signal.SIGTERM)
        assert recording.stdout is not None
        made = json.loads(recording.stdout.read())
        assert recording.wait(20) == 0
    take = SessionShelf(library / "sessions", library / "trash").find_take(made["take"]).read()
    assert take.state is TakeState.SAVED
    assert take.duration_ms == made["duration_ms"]


@pytest.mark.model
@pytest.mark.timeout(300)
def test_the_demo_does_the_whole_job(
    base_model: ModelFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert base_model.known is not None
    assert main(["demo", "--json", "--library", str(tmp_path / "demo")]) == 0
    result = json.loads(capsys.readouterr().out)
    assert [take["language"] for take in result["takes"]] == ["zh", "zh", "en", "en"]
    assert all(take["words"] > 5 and Path(take["video"]).exists() for take in result["takes"])


def _wait_until(true: object) -> None:
    import threading

    waiting = threading.Event()
    for _ in range(300):
        if callable(true) and true():
            return
        waiting.wait(0.05)
    pytest.fail("it did not come")
