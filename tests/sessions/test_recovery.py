"""What a crash leaves behind is repaired at start, listed, and never in the way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media.probe import MediaInfo, probe
from desktop.media.speech_file import read_speech
from desktop.sessions.lock import SessionLock
from desktop.sessions.model import TakeState
from desktop.sessions.recovery import recover
from desktop.sessions.shelf import SessionShelf

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder, TakeFolder


def shelf_of(session: SessionFolder) -> SessionShelf:
    root = session.path.parent
    return SessionShelf(root, root.parent / "trash")


def torn_take(session: SessionFolder) -> TakeFolder:
    take = session.new_take("Q03")
    take.video.write_bytes(b"torn")
    return take


def copying(source: Path, target: Path) -> MediaInfo:
    target.write_bytes(source.read_bytes() + b" and whole")
    return MediaInfo(duration_ms=1234, picture=None, sound=None)


def failing(source: Path, target: Path) -> MediaInfo:
    target.write_bytes(b"half")
    raise WorldError(Fault.MEDIA_UNREADABLE, file=source, why="torn")


def test_a_torn_take_is_repaired_and_listed_once(a_session: SessionFolder) -> None:
    take = torn_take(a_session)
    (found,) = recover(shelf_of(a_session), copying)
    assert found.path == take.path
    assert found.fault is None
    saved = take.read()
    assert found.take == saved
    assert (saved.state, saved.duration_ms, saved.repairs) == (TakeState.REPAIRED, 1234, 1)
    assert take.video.read_bytes() == b"torn and whole"
    assert sorted(child.name for child in take.path.iterdir()) == ["take.json", "video.mp4"]
    assert recover(shelf_of(a_session), copying) == ()


def test_two_failures_and_it_needs_attention(a_session: SessionFolder) -> None:
    take = torn_take(a_session)
    (first,) = recover(shelf_of(a_session), failing)
    assert first.fault is not None
    assert take.read().state is TakeState.RECORDING
    recover(shelf_of(a_session), failing)
    assert take.read().state is TakeState.FAILED
    assert take.read().fault == Fault.MEDIA_UNREADABLE
    assert take.video.read_bytes() == b"torn"
    assert recover(shelf_of(a_session), failing) == ()


def test_a_crash_in_the_middle_of_a_repair_loses_nothing(a_session: SessionFolder) -> None:
    take = torn_take(a_session)
    take.video.rename(take.path / "video.torn.mp4")
    (take.path / "video.whole.mp4").write_bytes(b"half a copy")
    recover(shelf_of(a_session), copying)
    assert take.video.read_bytes() == b"torn and whole"
    assert not (take.path / "video.torn.mp4").exists()


def test_a_take_without_a_recording_is_given_up(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    recover(shelf_of(a_session), copying)
    (found,) = recover(shelf_of(a_session), copying)
    assert found.fault is not None
    assert found.fault.fault is Fault.MEDIA_MISSING
    assert take.read().state is TakeState.FAILED


def test_a_take_that_is_being_recorded_is_left_alone(a_session: SessionFolder) -> None:
    take = torn_take(a_session)
    with SessionLock(a_session.path):
        assert recover(shelf_of(a_session), copying) == ()
    assert take.read().state is TakeState.RECORDING


def test_one_bad_take_does_not_stop_the_others(a_session: SessionFolder) -> None:
    bad, good = a_session.new_take("Q03"), torn_take(a_session)
    bad.document.write_bytes(b"{")
    (found,) = recover(shelf_of(a_session), copying)
    assert found.path == good.path


def test_a_document_that_cannot_be_written_is_said(
    a_session: SessionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = torn_take(a_session)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (found,) = recover(shelf_of(a_session), copying)
    assert found.take is None
    assert found.fault is not None
    assert found.fault.fault is Fault.DISK_FULL
    monkeypatch.undo()
    assert take.read().state is TakeState.RECORDING
    recover(shelf_of(a_session), copying)
    assert take.read().state is TakeState.REPAIRED


def test_a_session_that_cannot_be_locked_is_said(
    a_session: SessionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = torn_take(a_session)

    def refused(_self: SessionLock) -> SessionLock:
        raise WorldError(Fault.FOLDER_READ_ONLY, folder=a_session.path)

    monkeypatch.setattr(SessionLock, "__enter__", refused)
    (found,) = recover(shelf_of(a_session), copying)
    assert found.path == take.path
    assert found.take is None


@pytest.mark.e2e
def test_a_killed_recording_comes_back(tmp_path: Path) -> None:
    library = tmp_path / "面试 🎤"
    with subprocess.Popen(
        [
            sys.executable, "-m", "desktop", "record", "--role", "ai_customer_service",
            "--question", "Q03", "--camera", "pattern", "--microphone", "tone",
            "--seconds", "60", "--size", "360", "--library", str(library), "--json",
        ],
        stdout=subprocess.DEVNULL,
    ) as recording:  # fmt: skip
        waiting = threading.Event()
        for _ in range(200):
            grown = [
                path
                for path in library.glob("sessions/*/takes/*/video.mp4")
                if path.stat().st_size > 60_000
            ]
            if grown or recording.poll() is not None:
                break
            waiting.wait(0.1)
        recording.send_signal(signal.SIGKILL)
    shelf = SessionShelf(library / "sessions", library / "trash")
    (found,) = recover(shelf)
    assert found.fault is None
    assert found.take is not None
    folder = shelf.find_take(found.take.id)
    info = probe(folder.video)
    assert info.picture is not None
    assert info.sound is not None
    assert found.take.duration_ms > 1000
    assert read_speech(folder.speech).size / 16 > found.take.duration_ms - 1000
