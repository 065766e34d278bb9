"""The folder of a take goes, and two programs want the same session."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.sessions.model import TakeState
from desktop.sessions.recovery import recover
from desktop.sessions.shelf import SessionShelf
from tests.faults.sound_faults import until
from tests.fixtures.recording import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.recording.recorder import Recorder
    from desktop.sessions.folder import SessionFolder

pytestmark = pytest.mark.media
ROOT = Path(__file__).parents[2]


def moved_take(session: SessionFolder) -> None:
    session.takes()[-1].path.rename(session.path / "elsewhere")


def removed_session(session: SessionFolder) -> None:
    shutil.rmtree(session.path)


def replaced_file(session: SessionFolder) -> None:
    video = session.takes()[-1].video
    video.rename(video.with_suffix(".old"))
    video.write_bytes(b"not ours")


def fault_at_stop(recorder: Recorder) -> Fault:
    """What Stop tells; there may be no place left to write that down."""
    try:
        return Fault(recorder.stop().fault)
    except WorldError as error:
        return error.fault


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems that let open files go")
@pytest.mark.parametrize("trouble", [moved_take, removed_session, replaced_file])
def test_a_folder_that_goes_is_told_and_the_next_take_works(
    recorder: Recorder,
    a_session: SessionFolder,
    trouble: Callable[[SessionFolder], None],
) -> None:
    from desktop.base.settings import Language
    from desktop.roles.shelf import RoleShelf

    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    recorder.wait_ready()
    recorder.start(a_session.new_take("Q03"))
    until(lambda: recorder.status().elapsed_ms > 300, 5)
    trouble(a_session)
    assert until(lambda: recorder.broken, 3.0)
    assert recorder.status().fault is Fault.FOLDER_MISSING
    assert fault_at_stop(recorder) is Fault.FOLDER_MISSING
    shelf = SessionShelf(a_session.path.parent, a_session.path.parent.parent / "trash")
    pack = RoleShelf(a_session.path / "roles").get("ai_customer_service")
    again = shelf.create(pack, language=Language.ZH, questions=("Q03",)).new_take("Q03")
    recorder.start(again)
    until(lambda: recorder.status().elapsed_ms > 300, 5)
    take = recorder.stop()
    assert (take.state, take.fault) == (TakeState.SAVED, "")


def record_into(library: Path, *more: str) -> list[str]:
    return [
        sys.executable, "-m", "desktop", "record", "--role", "ai_customer_service",
        "--question", "Q03", "--camera", "pattern", "--microphone", "tone", "--size", "360",
        "--seconds", "30", "--library", str(library), "--json", *more,
    ]  # fmt: skip


@pytest.mark.usefixtures("terminal")
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="only on POSIX")
def test_a_second_program_is_refused_and_the_first_one_goes_on(tmp_path: Path) -> None:
    library = tmp_path / "library"
    environment = {**os.environ, "GREENROOM_HOME": str(tmp_path / "home")}
    with subprocess.Popen(
        record_into(library), cwd=ROOT, env=environment, stdout=subprocess.DEVNULL
    ) as first:
        assert until(lambda: list(library.glob("sessions/*/takes/*/video.mp4")), 30)
        shelf = SessionShelf(library / "sessions", library / "trash")
        (session,) = shelf.folders()
        second = subprocess.run(
            record_into(library, "--session", str(session.path)),
            cwd=ROOT, env=environment, capture_output=True, check=False, timeout=60,
        )  # fmt: skip
        assert second.returncode == 1
        assert second.stderr
        assert recover(shelf) == ()
        first.send_signal(signal.SIGHUP)
    assert first.returncode == 0
    (folder,) = session.takes()
    assert (folder.read().state, folder.read().fault) == (TakeState.SAVED, "")
