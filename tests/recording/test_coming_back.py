"""A device that was lost is opened again; the take has a marked gap, and goes on."""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.devices.model import (
    MONOTONIC,
    DeviceInfo,
    DeviceKind,
    Origin,
    Picture,
    SoundBlock,
)
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.recording.camera_source import CameraSource
from desktop.recording.microphone_source import MicrophoneSource
from desktop.sessions.model import TroubleKind
from tests.fixtures.recording import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.recording.recorder import Recorder
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Take

pytestmark = pytest.mark.media
RATE = 48_000


def until(true: Callable[[], object], limit_s: float = 6.0) -> None:
    waiting = threading.Event()
    for _ in range(int(limit_s * 50)):
        if true():
            return
        waiting.wait(0.02)
    pytest.fail("it never came")


class LooseCamera(PatternCamera):
    """A pattern whose plug can be pulled; it comes back when it is asked to for the n-th time."""

    def __init__(self, attempts: int) -> None:
        super().__init__(SMALL)
        self.attempts = attempts
        self.pulled = threading.Event()
        self.info_ = DeviceInfo(DeviceKind.CAMERA, 0, "loose camera", "test", "test")

    @property
    @override
    def info(self) -> DeviceInfo:
        return self.info_

    @override
    def read(self) -> Picture | None:
        if self.pulled.is_set():
            raise WorldError(Fault.CAMERA_LOST, name="loose camera")
        return super().read()

    @override
    def reopen(self) -> PatternCamera:
        self.attempts -= 1
        if self.attempts > 0:
            raise WorldError(Fault.CAMERA_LOST, name="loose camera")
        return super().reopen()


class LooseMicrophone(ToneMicrophone):
    """A tone whose plug can be pulled; what comes back may have another rate."""

    def __init__(self, comes_back: ToneMicrophone | None) -> None:
        super().__init__()
        self._comes_back = comes_back

    @override
    def reopen(self) -> ToneMicrophone:
        if self._comes_back is None:
            raise WorldError(Fault.MICROPHONE_LOST, name="tone")
        return self._comes_back


class SlowerMicrophone(ToneMicrophone):
    """The same tone at 24 kHz."""

    @property
    @override
    def rate(self) -> int:
        return RATE // 2

    @override
    def start(self, sink: Callable[[SoundBlock], None]) -> None:
        super().start(lambda block: sink(SoundBlock(block.samples[::2].copy(), block.at_s)))


def begin(recorder: Recorder, session: SessionFolder) -> None:
    recorder.wait_ready()
    recorder.start(session.new_take("Q03"))


def kinds(take: Take) -> list[TroubleKind]:
    return [each.kind for each in take.troubles]


def test_a_camera_comes_back_into_the_take(recorder: Recorder, a_session: SessionFolder) -> None:
    camera = LooseCamera(attempts=1)
    recorder.arm(camera, ToneMicrophone())
    begin(recorder, a_session)
    until(lambda: recorder.status().elapsed_ms > 400)
    camera.pulled.set()
    until(lambda: recorder.status().fault is Fault.CAMERA_LOST, 2.0)
    until(lambda: recorder.status().fault is None)
    back_ms = recorder.status().elapsed_ms
    until(lambda: recorder.status().elapsed_ms > back_ms + 400)
    take = recorder.stop()
    assert TroubleKind.CAMERA_LOST in kinds(take)
    assert take.fault == Fault.CAMERA_LOST
    folder = a_session.takes()[-1]
    times = [at for _, at in iter_pictures(folder.video)]
    assert times[-1] * 1000 > back_ms
    gaps = [each.span for each in take.troubles if each.kind is TroubleKind.CAMERA_LOST]
    holes = [after for before, after in itertools.pairwise(times) if after - before > 0.2]
    assert all(gaps[0].start_ms < after * 1000 + 100 for after in holes)
    assert take.sound.gaps == ()


def test_a_camera_is_asked_for_again_and_again() -> None:
    camera = LooseCamera(attempts=2)
    source = CameraSource(camera, MONOTONIC)
    camera.pulled.set()
    until(lambda: (source.tend(), source.camera is not camera)[1])
    until(lambda: not source.lost)
    source.close()


def test_devices_are_not_opened_again_when_it_was_we_who_stood_still(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [0.0]
    started: list[str] = []
    start = threading.Thread.start

    def noted(self: threading.Thread) -> None:
        started.append(self.name)
        start(self)

    def tries() -> list[str]:
        return [name for name in started if name in {"camera-again", "microphone-help"}]

    monkeypatch.setattr(threading.Thread, "start", noted)
    camera, microphone = LooseCamera(attempts=9), LooseMicrophone(None)
    camera.pulled.set()
    seen, heard = CameraSource(camera, lambda: now[0]), MicrophoneSource(microphone, lambda: now[0])
    microphone.close()
    for at_s in (9.0, 9.9):
        now[0] = at_s
        seen.tend()
        heard.tend()
        assert tries() == []
    now[0] = 10.1
    seen.tend()
    heard.tend()
    assert len(tries()) == 2
    seen.close()
    heard.close()


@pytest.mark.parametrize("again", [ToneMicrophone, SlowerMicrophone])
def test_a_microphone_comes_back_into_the_take(
    recorder: Recorder, a_session: SessionFolder, again: type[ToneMicrophone]
) -> None:
    microphone = LooseMicrophone(again())
    recorder.arm(None, microphone)
    begin(recorder, a_session)
    until(lambda: recorder.status().elapsed_ms > 400)
    microphone.close()
    until(lambda: recorder.status().elapsed_ms > 1400)
    take = recorder.stop()
    assert kinds(take) == [TroubleKind.MICROPHONE_LOST]
    assert take.fault == Fault.MICROPHONE_LOST
    assert take.sound.lost_ms < 1100
    sound = decode_sound(a_session.takes()[-1].video, RATE)
    assert sound.size / RATE == pytest.approx(take.duration_ms / 1000, abs=0.06)
    tail = sound[-RATE // 4 : -RATE // 20]
    crossings = np.count_nonzero(np.diff(np.signbit(tail)))
    assert crossings / 2 / (tail.size / RATE) == pytest.approx(440, rel=0.05)


def test_a_microphone_that_refuses_to_start_again_is_tried_later() -> None:
    class Refusing(ToneMicrophone):
        @override
        def start(self, sink: Callable[[SoundBlock], None]) -> None:
            raise WorldError(Fault.MICROPHONE_BUSY, name="tone")

    microphone = LooseMicrophone(Refusing())
    source = MicrophoneSource(microphone, MONOTONIC)
    microphone.close()
    until(lambda: (source.tend(), source.microphone is not microphone)[1])
    assert source.lost
    source.close()


class Moved(ToneMicrophone):
    """A microphone that a sound server takes from somewhere else after a while."""

    def __init__(self) -> None:
        super().__init__()
        self.from_where = "Headset"
        self.asked = threading.Event()
        self.sink: Callable[[SoundBlock], None] = lambda _block: None

    @property
    @override
    def info(self) -> DeviceInfo:
        return DeviceInfo(DeviceKind.MICROPHONE, 3, "default", "ALSA", "ALSA: default")

    @property
    @override
    def active(self) -> bool:
        return True

    @override
    def start(self, sink: Callable[[SoundBlock], None]) -> None:
        self.sink = sink

    @override
    def origin(self) -> Origin:
        self.asked.set()
        return Origin(f"source of {self.from_where}", self.from_where)


def test_a_stream_that_was_moved_is_noticed() -> None:
    now = [0.0]
    microphone = Moved()
    source = MicrophoneSource(microphone, lambda: now[0])

    def hear_and_tend() -> None:
        microphone.asked.clear()
        microphone.sink(SoundBlock(np.ones(960, np.int16), now[0]))
        until(lambda: (source.tend(), microphone.asked.is_set())[1])

    hear_and_tend()
    assert source.troubles() == set()
    microphone.from_where = "Webcam"
    now[0] += 1.2
    hear_and_tend()
    until(lambda: source.troubles() == {TroubleKind.MICROPHONE_SWITCHED})
    assert source.switched_to == "Webcam"
    source.tap(lambda _block: None)
    assert not source.switched_to
    source.close()
