"""``greenroom export`` that is stopped midway: a sentence, no half file, and nothing left at home."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.app import build_services
from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.recording.adding import add_to_new_session
from tests.fixtures.media import write_clip

pytestmark = [
    pytest.mark.media,
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no signal to send"),
]
ROOT = Path(__file__).parents[2]


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_nothing_is_left(home: Path, tmp_path: Path, name: str) -> None:
    services = build_services(Folders.standard())
    clip = write_clip(tmp_path / "clip.mp4", 60.0)
    role = services.roles.get("ai_customer_service")
    take = add_to_new_session(services.sessions, role, "Q01", clip, language=Language.EN)
    session = take.session.path
    out = tmp_path / "out"
    out.mkdir()
    command = [sys.executable, "-m", "desktop", "export", str(session), "--to", str(out / "p.zip")]
    command += ["--contents", "blurred", "--passphrase"]

    def begun() -> bool:
        return any(path.stat().st_size for path in session.glob("shared/.*.part"))

    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    ) as program:
        until = time.monotonic() + 60
        while not begun() and program.poll() is None and time.monotonic() < until:
            time.sleep(0.01)
        program.send_signal(signal.Signals[name])
        told, said = program.communicate(timeout=60)
    assert program.returncode == 130
    assert "p.zip" in said
    assert told == ""
    assert list(out.iterdir()) == []
    assert list((session / "shared").iterdir()) == []
