"""Camera and microphone while they are open: the latest picture, the level, and a tap for the writer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.recording.meter import Level, Meter

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.devices.model import Camera, Clock, Microphone, Picture, SoundBlock

JOIN_S = 2.5
NO_PICTURE_S = 1.5
"""recording.md 2: a camera that sends nothing for 1.5 s is lost."""
NO_SOUND_S = 3.0
"""A sound server may deliver in bursts of up to 2 s (reliability.md 2)."""
PAUSE_AFTER_LOSS_S = 0.1


class CameraSource:
    """Reads a camera on a thread; the preview sees the latest picture, the tap sees every one."""

    def __init__(self, camera: Camera, clock: Clock) -> None:
        self.camera = camera
        self._clock = clock
        self._closed = threading.Event()
        self._first = threading.Event()
        self._tap: Callable[[Picture], None] | None = None
        self._latest: Picture | None = None
        self._last_s = clock()
        self._lost = False
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    @property
    def latest(self) -> Picture | None:
        """The newest picture."""
        return self._latest

    @property
    def fault(self) -> Fault | None:
        """CAMERA_LOST when pictures stopped coming."""
        silent = self._clock() - self._last_s > NO_PICTURE_S
        return Fault.CAMERA_LOST if self._lost or silent else None

    def tap(self, tap: Callable[[Picture], None] | None) -> None:
        """Give every picture from now on to the tap, which must not block."""
        self._tap = tap

    def wait_first(self, limit_s: float) -> bool:
        """Wait until a picture has come."""
        return self._first.wait(limit_s)

    def close(self) -> None:
        """Stop reading and let the camera go; one that hangs is abandoned after 2.5 s."""
        self._closed.set()
        if _ends_waiting(self.camera):
            self.camera.close()
        self._thread.join(JOIN_S)
        if not self._thread.is_alive():
            self.camera.close()

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                picture = self.camera.read()
            except WorldError:
                self._lost = True
                self._closed.wait(PAUSE_AFTER_LOSS_S)
                continue
            if picture is None:
                continue
            self._lost = False
            self._last_s = self._clock()
            self._latest = picture
            tap = self._tap
            if tap is not None:
                tap(picture)
            self._first.set()


def _ends_waiting(camera: Camera) -> bool:
    """A device of our own ends a waiting read when it is closed; a real one is closed after it."""
    return camera.info.index < 0


class MicrophoneSource:
    """Hears a microphone; its thread belongs to the device."""

    def __init__(self, microphone: Microphone, clock: Clock) -> None:
        self.microphone = microphone
        self._clock = clock
        self._meter = Meter(microphone.rate)
        self._first = threading.Event()
        self._tap: Callable[[SoundBlock], None] | None = None
        self._last_s = clock()
        microphone.start(self._hear)

    @property
    def level(self) -> Level:
        """The level now; silence when nothing comes any more."""
        return self._meter.level if self.fault is None else Level()

    @property
    def fault(self) -> Fault | None:
        """MICROPHONE_LOST when sound stopped coming."""
        silent = self._clock() - self._last_s > NO_SOUND_S
        return Fault.MICROPHONE_LOST if silent or not self.microphone.active else None

    def tap(self, tap: Callable[[SoundBlock], None] | None) -> None:
        """Give every block from now on to the tap, which must not block."""
        self._tap = tap

    def wait_first(self, limit_s: float) -> bool:
        """Wait until sound has come."""
        return self._first.wait(limit_s)

    def close(self) -> None:
        """Let the microphone go."""
        self.microphone.close()

    def _hear(self, block: SoundBlock) -> None:
        self._last_s = self._clock()
        self._meter.feed(block.samples)
        tap = self._tap
        if tap is not None:
            tap(block)
        self._first.set()
