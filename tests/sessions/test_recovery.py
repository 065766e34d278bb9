"""What a crash leaves behind is repaired at start, listed, and never in the way."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.media.probe import MediaInfo, SoundInfo, probe
from desktop.media.speech_file import read_speech
from desktop.sessions.folder import SessionFolder, TakeFolder
from desktop.sessions.lock import SessionLock
from desktop.sessions.mending import Menders
from desktop.sessions.model import TakeState
from desktop.sessions.recovery import Recovered, recover
from desktop.sessions.shelf import SessionShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.fixtures.guard_logs import LogGuard


def shelf_of(session: SessionFolder) -> SessionShelf:
    root = session.path.parent
    return SessionShelf(root, root.parent / "trash")


def torn_take(session: SessionFolder) -> TakeFolder:
    take = session.new_take("Q03")
    take.video.write_bytes(b"torn")
    take.speech.write_bytes(bytes(50_000))
    return take


def copying(source: Path, target: Path) -> MediaInfo:
    target.write_bytes(source.read_bytes() + b" and whole")
    return MediaInfo(1234, None, SoundInfo(48_000, 1, "aac"))


def failing(source: Path, target: Path) -> MediaInfo:
    target.write_bytes(b"half")
    raise WorldError(Fault.MEDIA_UNREADABLE, file=source, why="torn")


def speaking(speech: Path, _video: Path, duration_ms: int) -> None:
    speech.write_bytes(f"{duration_ms} ms".encode())


COPYING, FAILING = Menders(copying, speaking), Menders(failing, speaking)


def heard(session: SessionFolder, menders: Menders = COPYING) -> tuple[Recovered, ...]:
    """Recover without waiting."""
    return recover(shelf_of(session), menders, wait=lambda _seconds: None)


def names(take: TakeFolder) -> list[str]:
    return sorted(child.name for child in take.path.iterdir())


def test_a_torn_take_is_repaired_and_listed_once(a_session: SessionFolder) -> None:
    take = torn_take(a_session)
    for left in (".ballast", ".take.json.0a1b2c3d.tmp", ".video.whole.mp4.part"):
        (take.path / left).write_bytes(b"left over")
    (found,) = heard(a_session)
    assert found.path == take.path
    assert found.fault is None
    saved = take.read()
    assert found.take == saved
    assert (saved.state, saved.duration_ms, saved.repairs) == (TakeState.REPAIRED, 1234, 1)
    assert take.video.read_bytes() == b"torn and whole"
    assert take.speech.read_bytes() == b"1234 ms"
    assert names(take) == ["speech.wav", "take.json", "video.mp4"]
    assert heard(a_session) == ()


def test_two_failures_and_it_needs_attention(a_session: SessionFolder) -> None:
    take = torn_take(a_session)
    (first,) = heard(a_session, FAILING)
    assert first.fault is not None
    assert take.read().state is TakeState.RECORDING
    (second,) = heard(a_session, FAILING)
    assert second.fault is not None
    assert second.fault.fault is Fault.TAKE_NOT_REPAIRED
    assert second.fault.facts == {"folder": str(take.path)}
    assert take.read().state is TakeState.FAILED
    assert take.read().fault == Fault.MEDIA_UNREADABLE
    assert take.video.read_bytes() == b"torn"
    assert heard(a_session, FAILING) == ()


def test_a_full_disk_is_no_failure_of_the_take(a_session: SessionFolder) -> None:
    def full(source: Path, target: Path) -> MediaInfo:
        raise WorldError(Fault.DISK_FULL, folder=target.parent)

    take = torn_take(a_session)
    for _ in range(4):
        (found,) = heard(a_session, Menders(full, speaking))
        assert found.fault is not None
        assert found.fault.fault is Fault.DISK_FULL
    assert (take.read().state, take.read().repairs) == (TakeState.RECORDING, 0)
    heard(a_session)
    assert take.read().state is TakeState.REPAIRED


class PoweredOff(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("step", range(1, 12))
def test_a_crash_at_any_step_of_a_repair_loses_nothing(
    a_session: SessionFolder, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    take = torn_take(a_session)
    left = [step]

    def dying(do: Callable[..., Any]) -> Callable[..., Any]:
        def doing(*args: Any, **kwargs: Any) -> Any:
            left[0] -= 1
            if left[0] == 0:
                raise PoweredOff
            return do(*args, **kwargs)

        return doing

    with monkeypatch.context() as patch:
        for name in ("rename", "replace", "unlink"):
            patch.setattr(Path, name, dying(getattr(Path, name)))
        patch.setattr(os, "fsync", dying(os.fsync))
        with contextlib.suppress(PoweredOff):
            heard(a_session, Menders(dying(copying), dying(speaking)))
    there = [each for each in take.path.iterdir() if each.name.startswith("video.")]
    assert any(each.read_bytes().startswith(b"torn") for each in there)
    heard(a_session)
    assert take.read().state is TakeState.REPAIRED
    assert take.video.read_bytes().startswith(b"torn and whole")
    assert names(take) == ["speech.wav", "take.json", "video.mp4"]


def test_a_repair_that_never_ends_is_not_begun_for_ever(a_session: SessionFolder) -> None:
    def dying(source: Path, target: Path) -> MediaInfo:
        source.rename(source.with_name("video.torn.mp4"))
        raise PoweredOff

    take = torn_take(a_session)
    for _ in range(3):
        with pytest.raises(PoweredOff):
            heard(a_session, Menders(dying, speaking))
    (found,) = heard(a_session, Menders(dying, speaking))
    assert found.fault is not None
    assert take.read().state is TakeState.FAILED
    assert take.video.read_bytes() == b"torn"
    assert heard(a_session, Menders(dying, speaking)) == ()


def test_a_crash_in_the_middle_of_a_repair_loses_nothing(a_session: SessionFolder) -> None:
    take = torn_take(a_session)
    take.video.rename(take.path / "video.torn.mp4")
    (take.path / "video.whole.mp4").write_bytes(b"half a copy")
    heard(a_session)
    assert take.video.read_bytes() == b"torn and whole"
    assert not (take.path / "video.torn.mp4").exists()


def test_a_copy_that_can_not_take_its_place_leaves_the_recording(a_session: SessionFolder) -> None:
    def blocked(source: Path, target: Path) -> MediaInfo:
        return MediaInfo(1234, None, None)  # somebody took the copy away

    take = torn_take(a_session)
    (found,) = heard(a_session, Menders(blocked, speaking))
    assert found.fault is not None
    assert take.video.read_bytes() == b"torn"


def test_a_take_without_sound_has_no_speech(a_session: SessionFolder) -> None:
    def silent(source: Path, target: Path) -> MediaInfo:
        target.write_bytes(source.read_bytes())
        return MediaInfo(1234, None, None)

    take = torn_take(a_session)
    heard(a_session, Menders(silent, speaking))
    assert (take.read().state, take.read().has_sound) == (TakeState.REPAIRED, False)


def test_speech_that_can_not_be_mended_does_not_spoil_the_take(
    a_session: SessionFolder, log_guard: LogGuard
) -> None:
    log_guard.expect("no speech for the transcriber")

    def dumb(speech: Path, _video: Path, _duration_ms: int) -> None:
        raise WorldError(Fault.MEDIA_UNREADABLE, file=speech, why="silent")

    take = torn_take(a_session)
    heard(a_session, Menders(copying, dumb))
    assert take.read().state is TakeState.REPAIRED


def test_no_room_for_speech_is_tried_again(a_session: SessionFolder) -> None:
    def full(speech: Path, _video: Path, _duration_ms: int) -> None:
        raise WorldError(Fault.DISK_FULL, folder=speech.parent)

    take = torn_take(a_session)
    heard(a_session, Menders(copying, full))
    assert take.read().state is TakeState.RECORDING
    heard(a_session)
    assert take.read().state is TakeState.REPAIRED


@pytest.mark.parametrize("speech_bytes", [None, 20_000])
@pytest.mark.parametrize("video_bytes", [None, 0, 300_000])
def test_less_than_a_second_leaves_no_ghost(
    a_session: SessionFolder, speech_bytes: int | None, video_bytes: int | None
) -> None:
    take = a_session.new_take("Q03")
    if video_bytes is not None:
        take.video.write_bytes(bytes(video_bytes))
    if speech_bytes is not None:
        take.speech.write_bytes(bytes(speech_bytes))
    assert heard(a_session, FAILING) == ()
    assert a_session.takes() == ()
    (place,) = shelf_of(a_session).trash.folder.iterdir()
    assert (place / "content" / "take.json").exists()


def test_a_folder_that_never_became_a_take_leaves_no_ghost(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    take.document.rename(take.path / ".take.json.0a1b2c3d.tmp")
    assert heard(a_session) == ()
    assert a_session.takes() == ()


def test_a_take_without_a_video_but_with_speech_needs_attention(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    take.speech.write_bytes(bytes(90_000))
    heard(a_session)
    (found,) = heard(a_session)
    assert found.fault is not None
    assert found.fault.fault is Fault.TAKE_NOT_REPAIRED
    assert (take.read().state, take.read().fault) == (TakeState.FAILED, Fault.MEDIA_MISSING)


def test_a_take_that_may_be_about_to_begin_is_given_a_moment(a_session: SessionFolder) -> None:
    take = a_session.new_take("Q03")
    waited: list[float] = []

    def meanwhile(seconds: float) -> None:
        waited.append(seconds)
        take.write(msgspec.structs.replace(take.read(), state=TakeState.SAVED))

    assert recover(shelf_of(a_session), COPYING, meanwhile) == ()
    assert 0 < waited[0] <= 1
    assert take.read().state is TakeState.SAVED


@pytest.mark.parametrize("age_s", [10, -3600])  # the wall clock may have been changed meanwhile
def test_an_older_one_is_not_waited_for(a_session: SessionFolder, age_s: float) -> None:
    take = a_session.new_take("Q03")
    moment = time.time() - age_s
    os.utime(take.path, (moment, moment))
    waited: list[float] = []
    recover(shelf_of(a_session), COPYING, waited.append)
    assert waited == [0]


def test_a_take_that_is_being_recorded_is_left_alone(a_session: SessionFolder) -> None:
    take = torn_take(a_session)
    with SessionLock(a_session.path):
        assert heard(a_session) == ()
    assert take.read().state is TakeState.RECORDING


def test_one_bad_take_does_not_stop_the_others(a_session: SessionFolder) -> None:
    bad, good = a_session.new_take("Q03"), torn_take(a_session)
    bad.document.write_bytes(b"{")
    (found,) = heard(a_session)
    assert found.path == good.path


def test_one_bad_session_does_not_stop_the_others(a_session: SessionFolder) -> None:
    good = torn_take(a_session)
    bad = a_session.path.parent / "2000-01-01T0000_bad_0000"
    bad.mkdir()
    shelf = shelf_of(a_session)
    trouble = WorldError(Fault.FOLDER_READ_ONLY, folder=bad)

    class Shelf(SessionShelf):
        @override
        def folders(self) -> tuple[SessionFolder, ...]:
            return (Bad(bad), *super().folders())

    class Bad(SessionFolder):
        @override
        def takes(self) -> tuple[TakeFolder, ...]:
            raise trouble

    found = recover(Shelf(shelf.root, shelf.trash.folder), COPYING)
    assert [each.path for each in found] == [bad, good.path]
    assert found[0].fault is trouble


def test_a_take_that_cannot_be_looked_into_does_not_stop_the_others(
    a_session: SessionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, good = torn_take(a_session), torn_take(a_session)
    look = Path.iterdir

    def refused(folder: Path) -> Iterator[Path]:
        if folder == closed.path:
            raise PermissionError(13, "Permission denied")
        return look(folder)

    monkeypatch.setattr(Path, "iterdir", refused)
    assert [each.path for each in heard(a_session)] == [good.path]


def test_a_document_that_cannot_be_written_is_said(
    a_session: SessionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = torn_take(a_session)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (found,) = heard(a_session)
    assert found.take is None
    assert found.fault is not None
    assert found.fault.fault is Fault.DISK_FULL
    monkeypatch.undo()
    assert take.read().state is TakeState.RECORDING
    heard(a_session)
    assert take.read().state is TakeState.REPAIRED


def test_a_session_that_cannot_be_locked_is_said(
    a_session: SessionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = torn_take(a_session)

    def refused(_self: SessionLock) -> SessionLock:
        raise WorldError(Fault.FOLDER_READ_ONLY, folder=a_session.path)

    monkeypatch.setattr(SessionLock, "__enter__", refused)
    (found,) = heard(a_session)
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
