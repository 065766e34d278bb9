"""A take from devices to folder: what is written, what is counted, what goes wrong."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.devices.file_player import FileCamera, FileMicrophone
from desktop.devices.model import DeviceInfo, DeviceKind, Picture, PictureFormat
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.media.speech_file import read_speech
from desktop.recording.recorder import Recorder
from desktop.recording.state import RecorderState
from desktop.sessions.lock import SessionLock, is_locked
from desktop.sessions.model import LiveMarkKind, TakeState
from tests.fixtures.recording import SMALL
from tests.recording.test_coming_back import until

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from desktop.devices.model import Camera
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Take

pytestmark = pytest.mark.media


def record(recorder: Recorder, session: SessionFolder, seconds: float) -> tuple[Path, Take]:
    folder = session.new_take("Q03")
    recorder.wait_ready()
    recorder.start(folder)
    threading.Event().wait(seconds)
    return folder.path, recorder.stop()


def test_what_the_camera_really_sends_is_measured(recorder: Recorder) -> None:
    assert recorder.picture_format is None
    recorder.arm(PatternCamera(SMALL), None)

    def measured() -> bool:
        seen = recorder.picture_format  # a busy computer gets there after a while
        return seen is not None and 15 < seen.fps < 60

    until(measured)
    seen = recorder.picture_format
    assert seen is not None
    assert (seen.width, seen.height) == (SMALL.width, SMALL.height)
    assert recorder.idle


def test_flash_and_click_lie_at_the_same_moment(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    path, take = record(recorder, a_session, 2.3)
    video = path / "video.mp4"
    flashes = [at for pixels, at in iter_pictures(video) if pixels.mean() > 200]
    sound = decode_sound(video, 48_000)
    clicks = np.flatnonzero(np.abs(sound) > 0.4) / 48_000
    assert flashes[0] == pytest.approx(0.0, abs=0.005)
    for second in (1.0, 2.0):
        flash = min(at for at in flashes if at > second - 0.5)
        click = min(at for at in clicks if at > second - 0.5)
        assert flash == pytest.approx(second, abs=0.005)
        assert click == pytest.approx(second, abs=0.005)
    assert take.state is TakeState.SAVED
    assert take.fault == ""


def test_the_counts_add_up_and_the_files_agree(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    path, take = record(recorder, a_session, 1.5)
    info = probe(path / "video.mp4")
    assert info.picture is not None
    assert (info.picture.width, info.picture.height) == (320, 180)
    assert abs(info.duration_ms - take.duration_ms) < 60
    counts = take.pictures
    assert counts.captured == counts.written + counts.lost
    assert counts.written == sum(1 for _ in iter_pictures(path / "video.mp4"))
    assert counts.lost == 0
    speech = read_speech(path / "speech.wav")
    assert abs(speech.size / 16 - take.duration_ms) < 60
    *_, last = (at for _, at in iter_pictures(path / "video.mp4"))
    sound_s = decode_sound(path / "video.mp4", 48_000).size / 48_000
    assert last - 0.02 <= sound_s <= last + 1 / SMALL.fps + 0.02
    assert take.sound.gaps == ()


def test_a_file_is_recorded_from_its_very_beginning(
    recorder: Recorder, a_session: SessionFolder, movie_file: Path
) -> None:
    recorder.arm(FileCamera(movie_file), FileMicrophone(movie_file))
    path, _ = record(recorder, a_session, 2.6)
    bright = [at for pixels, at in iter_pictures(path / "video.mp4") if pixels.mean() > 200]
    clicks = np.flatnonzero(np.abs(decode_sound(path / "video.mp4", 48_000)) > 0.3) / 48_000
    assert bright[0] == pytest.approx(1.0, abs=0.001)
    assert clicks[0] == pytest.approx(1.0, abs=0.005)


def test_sound_alone_and_picture_alone(recorder: Recorder, a_session: SessionFolder) -> None:
    recorder.arm(None, ToneMicrophone())
    path, take = record(recorder, a_session, 0.5)
    assert probe(path / "video.mp4").picture is None
    assert not take.has_picture
    recorder.arm(PatternCamera(SMALL), None)
    path, take = record(recorder, a_session, 0.5)
    assert probe(path / "video.mp4").sound is None
    assert not (path / "speech.wav").exists()
    assert not take.has_sound


def test_one_take_after_the_other(recorder: Recorder, a_session: SessionFolder) -> None:
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    names = [record(recorder, a_session, 0.4)[0].name for _ in range(3)]
    assert names == ["01_Q03", "02_Q03", "03_Q03"]
    assert recorder.status().state is RecorderState.SAVED


def test_a_mark_is_on_the_disk_before_the_take_ends(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    """A program that is killed forgets what it only holds in memory."""
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    recorder.wait_ready()
    folder = a_session.new_take("Q03")
    recorder.start(folder)
    recorder.mark(LiveMarkKind.MARK)
    until(lambda: bool(folder.read().live_marks))
    assert folder.read().state is TakeState.RECORDING
    recorder.mark(LiveMarkKind.STUMBLED)
    kinds = [each.kind for each in recorder.stop().live_marks]
    assert kinds == [LiveMarkKind.MARK, LiveMarkKind.STUMBLED]
    assert len(folder.read().live_marks) == 2


def test_any_thread_may_ask(recorder: Recorder, a_session: SessionFolder) -> None:
    assert recorder.status().state is RecorderState.IDLE
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    assert recorder.status().state is RecorderState.ARMED
    folder = a_session.new_take("Q03")
    recorder.wait_ready()
    recorder.start(folder)
    recorder.mark(LiveMarkKind.STUMBLED)
    seen: list[RecorderState] = []
    asking = threading.Thread(target=lambda: seen.append(recorder.status().state))
    asking.start()
    asking.join()
    threading.Event().wait(0.4)
    status = recorder.status()
    assert seen == [RecorderState.RECORDING]
    assert status.elapsed_ms >= 400
    assert status.level.peak_dbfs > -40
    assert recorder.latest_picture() is not None
    assert is_locked(a_session.path)
    take = recorder.stop()
    assert [mark.kind for mark in take.live_marks] == [LiveMarkKind.STUMBLED]
    assert not is_locked(a_session.path)
    assert folder.read() == take


class StoppingCamera:
    """Gives a few pictures, then fails as an unplugged camera does, or hangs for as long as it may."""

    def __init__(self, good: int, *, hangs: bool) -> None:
        self._good = good
        self._hangs = hangs
        self._inner = PatternCamera(SMALL)
        self._closed = threading.Event()

    info = DeviceInfo(DeviceKind.CAMERA, 0, "test camera", "test", "test")
    format: PictureFormat = SMALL

    def begin(self, at_s: float) -> None:
        self._inner.begin(at_s)

    def read(self) -> Picture | None:
        if self._good > 0:
            self._good -= 1
            return self._inner.read()
        if self._hangs:
            self._closed.wait(2.0)
            return None
        raise WorldError(Fault.CAMERA_LOST, name="test camera")

    def reopen(self) -> Camera:
        raise WorldError(Fault.CAMERA_LOST, name="test camera")

    def close(self) -> None:
        self._closed.set()
        self._inner.close()


@pytest.mark.parametrize("hangs", [True, False])
def test_a_camera_that_goes_leaves_the_sound_running(
    recorder: Recorder, a_session: SessionFolder, hangs: bool
) -> None:
    recorder.arm(StoppingCamera(20, hangs=hangs), ToneMicrophone())
    path, take = record(recorder, a_session, 2.4)
    assert take.fault == Fault.CAMERA_LOST
    assert take.state is TakeState.SAVED
    assert decode_sound(path / "video.mp4").size / 16_000 == pytest.approx(2.4, abs=0.2)


class DyingMicrophone(ToneMicrophone):
    """Falls silent and says so after a while, as PortAudio does after an unplug."""

    def die(self) -> None:
        self.close()

    @override
    def reopen(self) -> ToneMicrophone:
        raise WorldError(Fault.MICROPHONE_LOST, name="tone")


def test_a_microphone_that_goes_leaves_the_picture_running(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    microphone = DyingMicrophone()
    recorder.arm(PatternCamera(SMALL), microphone)
    folder = a_session.new_take("Q03")
    recorder.wait_ready()
    recorder.start(folder)
    threading.Event().wait(0.5)
    microphone.die()
    threading.Event().wait(0.7)
    assert recorder.status().fault is Fault.MICROPHONE_LOST
    take = recorder.stop()
    assert take.fault == Fault.MICROPHONE_LOST
    assert take.sound.lost_ms == pytest.approx(700, abs=250)
    assert decode_sound(folder.video).size / 16 == pytest.approx(take.duration_ms, abs=120)


def test_nothing_to_record_is_said(recorder: Recorder, a_session: SessionFolder) -> None:
    with pytest.raises(WorldError) as caught:
        recorder.arm(None, None)
    assert caught.value.fault is Fault.NOTHING_TO_RECORD
    with pytest.raises(WorldError):
        recorder.start(a_session.new_take("Q03"))
    with pytest.raises(WorldError):
        recorder.stop()


def test_a_second_recorder_in_the_session_is_refused(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    folder = a_session.new_take("Q03")
    with SessionLock(a_session.path), pytest.raises(WorldError) as caught:
        recorder.start(folder)
    assert caught.value.fault is Fault.SESSION_BUSY
    assert not folder.path.exists()
    _, take = record(recorder, a_session, 0.4)
    assert take.state is TakeState.SAVED


def test_a_second_recorder_leaves_nothing_in_the_session(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    with SessionLock(a_session.path), pytest.raises(WorldError) as caught:
        recorder.start_new(a_session, "Q03")
    assert caught.value.fault is Fault.SESSION_BUSY
    assert a_session.takes() == ()
    recorder.disarm()
    with pytest.raises(WorldError) as caught:
        recorder.start_new(a_session, "Q03")
    assert caught.value.fault is Fault.NOTHING_TO_RECORD
    assert a_session.takes() == ()
    assert not is_locked(a_session.path)


def test_a_new_take_that_cannot_be_made_lets_the_session_go(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    kept = a_session.document.read_bytes()
    a_session.document.write_bytes(b"{")
    with pytest.raises(WorldError) as caught:
        recorder.start_new(a_session, "Q03")
    assert caught.value.fault is Fault.DOCUMENT_DAMAGED
    assert not is_locked(a_session.path)
    a_session.document.write_bytes(kept)
    assert recorder.start_new(a_session, "Q03").path.name == "01_Q03"
    assert is_locked(a_session.path)
    recorder.stop()
    assert not is_locked(a_session.path)


def test_a_folder_that_is_taken_away_ends_the_take_and_the_next_one_works(
    recorder: Recorder, a_session: SessionFolder
) -> None:
    import shutil

    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    folder = a_session.new_take("Q03")
    recorder.wait_ready()
    recorder.start(folder)
    threading.Event().wait(0.3)
    shutil.rmtree(folder.path)
    assert _until(lambda: recorder.broken, 3.0)
    with pytest.raises(WorldError):
        recorder.stop()
    assert recorder.status().state is RecorderState.FAILED
    _, take = record(recorder, a_session, 0.4)
    assert take.state is TakeState.SAVED


def _until(true: object, limit_s: float) -> bool:
    waiting = threading.Event()
    for _ in range(int(limit_s * 20)):
        if callable(true) and true():
            return True
        waiting.wait(0.05)
    return False


def test_the_computer_is_kept_awake_for_just_the_take(a_session: SessionFolder) -> None:
    said: list[str] = []

    @contextlib.contextmanager
    def awake() -> Generator[None]:
        said.append("awake")
        yield
        said.append("asleep")

    recorder = Recorder(awake=awake)
    recorder.arm(None, ToneMicrophone())
    assert said == []
    recorder.start(a_session.new_take("Q03"))
    assert said == ["awake"]
    threading.Event().wait(0.1)
    recorder.stop()
    assert said == ["awake", "asleep"]
    recorder.close()
