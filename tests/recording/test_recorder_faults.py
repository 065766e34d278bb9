"""What goes wrong on the way ends in a saved take, a word about it, and a next take that works."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.devices.model import MONOTONIC, DeviceInfo, DeviceKind, Picture, PictureFormat
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.probe import probe
from desktop.media.sound import decode_sound
from desktop.recording.camera_source import NO_PICTURE_S
from desktop.recording.recorder import Recorder
from desktop.recording.state import RecorderState
from desktop.recording.writer import TAIL_S
from desktop.sessions.lock import is_locked
from desktop.sessions.model import TakeState
from tests.fixtures.recording import SMALL
from tests.fixtures.sound_server import open_lab_microphone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy.typing as npt

    from desktop.devices.model import Camera
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import Take
    from tests.fixtures.guard_logs import LogGuard

pytestmark = pytest.mark.media
RATE = 48_000


class TroubledCamera:
    """A pattern that does something else once it is told to."""

    info = DeviceInfo(DeviceKind.CAMERA, 0, "test camera", "test", "test")
    format: PictureFormat = SMALL

    def __init__(self, trouble: Callable[[], Picture | None]) -> None:
        self._inner = PatternCamera(SMALL)
        self._trouble = trouble
        self.troubled = False

    def begin(self, at_s: float) -> None:
        self._inner.begin(at_s)

    def read(self) -> Picture | None:
        found = self._inner.read()
        return self._trouble() if self.troubled else found

    def reopen(self) -> Camera:
        raise WorldError(Fault.CAMERA_LOST, name="test camera")

    def close(self) -> None:
        self._inner.close()


def started(recorder: Recorder, session: SessionFolder) -> TakeFolder:
    folder = session.new_take("Q03")
    recorder.wait_ready()
    recorder.start(folder)
    return folder


def wait(seconds: float) -> None:
    threading.Event().wait(seconds)


def until(true: Callable[[], bool], limit_s: float = 3.0) -> bool:
    for _ in range(int(limit_s * 50)):
        if true():
            return True
        wait(0.02)
    return False


def test_closing_saves_a_take_that_is_being_recorded(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    folder = started(recorder, a_session)
    wait(0.4)
    recorder.close()
    assert folder.read().state is TakeState.SAVED
    assert probe(folder.video).duration_ms > 300
    assert not is_locked(a_session.path)


def test_a_fault_of_our_own_in_the_writer_ends_the_take_and_the_next_one_works(
    recorder: Recorder, a_session: SessionFolder, log_guard: LogGuard
) -> None:
    log_guard.expect("the writer failed", logging.ERROR)
    camera = TroubledCamera(lambda: Picture(np.zeros((2, 2), np.uint8), MONOTONIC()))
    recorder.arm(camera, ToneMicrophone())
    folder = started(recorder, a_session)
    wait(0.4)
    camera.troubled = True
    assert until(lambda: recorder.broken)
    assert recorder.status().fault is Fault.RECORDING_FAILED
    take = recorder.stop()
    assert (take.state, take.fault) == (TakeState.SAVED, Fault.RECORDING_FAILED)
    assert take.pictures.captured == take.pictures.written + take.pictures.lost
    assert probe(folder.video).duration_ms == pytest.approx(take.duration_ms, abs=60)
    camera.troubled = False
    started(recorder, a_session)
    wait(0.3)
    assert recorder.stop().fault == ""


def test_a_fault_of_our_own_in_the_camera_leaves_the_sound_running(
    recorder: Recorder, a_session: SessionFolder, log_guard: LogGuard
) -> None:
    log_guard.expect("the camera failed", logging.ERROR)

    def fail() -> Picture | None:
        raise ZeroDivisionError

    camera = TroubledCamera(fail)
    recorder.arm(camera, ToneMicrophone())
    folder = started(recorder, a_session)
    wait(0.2)
    camera.troubled = True
    assert until(lambda: recorder.status().fault is Fault.CAMERA_LOST)
    wait(0.3)
    take = recorder.stop()
    assert take.fault == Fault.CAMERA_LOST
    assert decode_sound(folder.video, RATE).size / RATE > 0.45


def test_a_camera_that_was_away_for_a_while_is_named(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    camera = TroubledCamera(lambda: None)
    recorder.arm(camera, ToneMicrophone())
    started(recorder, a_session)
    camera.troubled = True
    assert until(lambda: recorder.status().fault is Fault.CAMERA_LOST, NO_PICTURE_S + 1)
    camera.troubled = False
    assert until(lambda: recorder.status().fault is None)
    assert recorder.stop().fault == Fault.CAMERA_LOST
    started(recorder, a_session)
    wait(0.2)
    assert recorder.stop().fault == ""
    assert recorder.status().state is RecorderState.SAVED


def test_stop_does_not_wait_for_sound_that_is_there(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    took_s: list[float] = []
    for _ in range(7):  # where in a sample the stop falls is chance
        started(recorder, a_session)
        wait(0.1)
        asked_s = MONOTONIC()
        recorder.stop()
        took_s.append(MONOTONIC() - asked_s)
    assert sorted(took_s)[3] < TAIL_S / 2  # a busy computer holds some of them up


@pytest.mark.sound
def test_sound_from_a_real_sound_server_has_its_own_times(
    sound_server: Callable[[Path], None],
    recorder: Recorder,
    a_session: SessionFolder,
    clicks_file: Path,
) -> None:
    recorder.arm(None, open_lab_microphone())
    recorder.wait_ready()
    uneven = "never played"
    for _ in range(8):  # a busy computer starves the sound server now and then, not us
        take, sound = heard_playing(recorder, a_session, lambda: sound_server(clicks_file))
        assert take.sound.gaps == ()
        assert sound.size / RATE == pytest.approx(take.duration_ms / 1000, abs=0.06)
        loud = np.flatnonzero(sound > 0.3) / RATE
        clicks = [at for at, before in zip(loud, [-1.0, *loud], strict=False) if at - before > 0.2]
        if len(clicks) == 4 and np.abs(np.diff(clicks) - 0.5).max() < 0.002:
            return
        uneven = str(clicks)
    pytest.fail(uneven)


def heard_playing(
    recorder: Recorder, session: SessionFolder, play: Callable[[], None]
) -> tuple[Take, npt.NDArray[np.float32]]:
    playing = threading.Thread(target=play)
    folder = session.new_take("Q03")
    playing.start()
    recorder.start(folder)
    playing.join()
    take = recorder.stop()
    return take, np.abs(decode_sound(folder.video, RATE))


@pytest.mark.parametrize("with_sound", [True, False])
def test_a_computer_that_slept_ends_the_take_whole(
    a_session: SessionFolder, with_sound: bool
) -> None:
    asleep_s = [0.0]
    recorder = Recorder(lambda: MONOTONIC() + asleep_s[0])
    microphone = ToneMicrophone(lambda: MONOTONIC() + asleep_s[0]) if with_sound else None
    recorder.arm(PatternCamera(SMALL, lambda: MONOTONIC() + asleep_s[0]), microphone)
    folder = started(recorder, a_session)
    wait(0.5)
    asleep_s[0] = 3600.0
    assert until(lambda: recorder.broken)
    take = recorder.stop()
    assert (take.state, take.fault) == (TakeState.SAVED, Fault.COMPUTER_SLEPT)
    assert probe(folder.video).duration_ms < 60_000
    started(recorder, a_session)
    wait(0.3)
    assert recorder.stop().fault == ""
    recorder.close()
