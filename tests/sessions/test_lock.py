"""One writer at a time; a crash frees the lock."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.sessions.lock import SessionLock, is_locked

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys
from pathlib import Path
from desktop.sessions.lock import SessionLock
with SessionLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    with SessionLock(tmp_path):
        assert is_locked(tmp_path)
        with pytest.raises(WorldError) as caught, SessionLock(tmp_path):
            pass
        assert caught.value.fault is Fault.SESSION_BUSY
        assert caught.value.facts["session"] == tmp_path.name
    assert not is_locked(tmp_path)


def test_a_killed_process_frees_it(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        assert is_locked(tmp_path)
        holder.kill()
    with SessionLock(tmp_path):
        assert is_locked(tmp_path)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    assert not is_locked(tmp_path / "taken")


def test_a_document_waits_for_another_one(tmp_path: Path) -> None:
    held = SessionLock(tmp_path).__enter__()
    releasing = threading.Timer(0.05, held.release)
    releasing.start()
    with SessionLock(tmp_path, patience_s=10):
        assert is_locked(tmp_path)
    releasing.join()
