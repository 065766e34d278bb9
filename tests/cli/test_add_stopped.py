"""``greenroom add`` that is stopped: nothing of the take, of the session or of the process is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.cli import add
from desktop.cli.main import main
from tests.fixtures.media import ForeignClip

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from tests.fixtures.media import ClipTaker

pytestmark = pytest.mark.media
ROOT = Path(__file__).parents[2]
WORDS = ("--role", "ai_customer_service", "--question", "Q01", "--library")


def begun(library: Path) -> bool:
    return any(library.glob("sessions/*/takes/*/.video.mp4.part"))


def wait(come: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not come() and time.monotonic() < until:
        time.sleep(0.01)


def sessions(library: Path) -> list[Path]:
    return [each for name in ("sessions", "trash") for each in (library / name).glob("*")]


def test_what_is_stopped_leaves_nothing(
    media_clip: ClipTaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    @contextmanager
    def at_once() -> Generator[threading.Event]:
        event = threading.Event()
        event.set()
        yield event

    monkeypatch.setattr(add, "stopped_by_signals", at_once)
    assert main(["add", str(media_clip()), *WORDS, str(tmp_path / "l"), "--json"]) == 130
    said = capsys.readouterr()
    assert said.out == ""
    assert "own_clip.mp4 was not taken in: it was stopped" in said.err
    assert sessions(tmp_path / "l") == []


@pytest.mark.usefixtures("terminal")
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says whose child a process is")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_in_the_midst_of_it(home: Path, tmp_path: Path, name: str) -> None:
    clip = ForeignClip("avi", "mpeg4", "pcm_s16le", seconds=120.0, size=(640, 480))
    source, library = clip.write(tmp_path / "clip.avi"), tmp_path / "l"
    command = [sys.executable, "-m", "desktop", "add", str(source), *WORDS, str(library)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    ) as program:
        children = Path(f"/proc/{program.pid}/task/{program.pid}/children")
        wait(lambda: begun(library) or program.poll() is not None)
        workers = [Path("/proc") / each for each in children.read_text().split()]
        assert workers
        program.send_signal(signal.Signals[name])
        told, said = program.communicate(timeout=60)
    assert program.returncode == 130
    assert "clip.avi was not taken in: it was stopped" in said
    assert told == ""
    assert sessions(library) == []
    assert not any(each.exists() for each in workers)


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says whose child a process is")
def test_the_process_ends_with_who_waits_for_it(home: Path, tmp_path: Path) -> None:
    clip = ForeignClip("avi", "mpeg4", "pcm_s16le", seconds=120.0, size=(640, 480))
    source, library = clip.write(tmp_path / "clip.avi"), tmp_path / "l"
    command = [sys.executable, "-m", "desktop", "add", str(source), *WORDS, str(library)]
    with subprocess.Popen(command, cwd=ROOT, env=os.environ) as program:
        wait(lambda: begun(library) or program.poll() is not None)
        children = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text()
        program.kill()
        program.wait(timeout=60)
    workers = children.split()
    assert workers
    wait(lambda: not any(map(is_alive, workers)))
    assert not any(map(is_alive, workers))


def is_alive(process: str) -> bool:
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"
