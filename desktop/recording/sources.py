"""Camera and microphone while they are open: the latest picture, the level, and a tap for the writer."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.recording.meter import Level, Meter

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.devices.model import Camera, Clock, DeviceInfo, Microphone, Picture, SoundBlock

JOIN_S = 2.5
NO_PICTURE_S = 1.5
"""recording.md 2: a camera that sends nothing for 1.5 s is lost."""
NO_SOUND_S = 3.0
"""A sound server may deliver in bursts of up to 2 s (reliability.md 2)."""
SETTLED_S = 1.0
"""So long a real microphone must have been heard before its blocks' times can be relied on."""
PAUSE_AFTER_LOSS_S = 0.1

_log = logging.getLogger(__name__)


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
        self._lost_since_tap = False
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    @property
    def latest(self) -> Picture | None:
        """The newest picture."""
        return self._latest

    @property
    def fault(self) -> Fault | None:
        """CAMERA_LOST while no pictures come."""
        if self._lost or self._clock() - self._last_s > NO_PICTURE_S:
            self._lost_since_tap = True
            return Fault.CAMERA_LOST
        return None

    @property
    def fault_since_tap(self) -> Fault | None:
        """CAMERA_LOST when pictures stopped coming at any time since the tap was set."""
        now = self.fault
        return Fault.CAMERA_LOST if self._lost_since_tap else now

    def tap(self, tap: Callable[[Picture], None] | None) -> None:
        """Give every picture from now on to the tap, which must not block."""
        if tap is not None:
            self._lost_since_tap = False
        self._tap = tap

    def wait_first(self, limit_s: float) -> bool:
        """Wait until a picture has come."""
        return self._first.wait(limit_s)

    def close(self) -> None:
        """Stop reading and let the camera go; one that hangs is abandoned after 2.5 s."""
        self._closed.set()
        if is_simulated(self.camera.info):  # it ends a waiting read; a real one is closed after it
            self.camera.close()
        self._thread.join(JOIN_S)
        if not self._thread.is_alive():
            self.camera.close()

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                picture = self.camera.read()
            except WorldError:
                self._lose()
                continue
            except Exception:  # noqa: BLE001 - the top of a thread: it goes on, and says so
                _log.exception("the camera failed")
                self._lose()
                continue
            if picture is not None:
                self._take(picture)

    def _lose(self) -> None:
        self._lost = self._lost_since_tap = True
        self._closed.wait(PAUSE_AFTER_LOSS_S)

    def _take(self, picture: Picture) -> None:
        now = self._clock()
        if now - self._last_s > NO_PICTURE_S:
            self._lost_since_tap = True
        self._lost = False
        self._last_s = now
        self._latest = picture
        tap = self._tap
        if tap is not None:
            tap(picture)
        self._first.set()


class MicrophoneSource:
    """Hears a microphone; its thread belongs to the device."""

    def __init__(self, microphone: Microphone, clock: Clock) -> None:
        self.microphone = microphone
        self._clock = clock
        self._meter = Meter(microphone.rate)
        self._ready = threading.Event()
        self._settling_s = 0.0 if is_simulated(microphone.info) else SETTLED_S
        self._tap: Callable[[SoundBlock], None] | None = None
        self._first_s: float | None = None
        self._last_s = clock()
        self._lost_since_tap = False
        microphone.start(self._hear)

    @property
    def level(self) -> Level:
        """The level now; silence when nothing comes any more."""
        return self._meter.level if self.fault is None else Level()

    @property
    def fault(self) -> Fault | None:
        """MICROPHONE_LOST while no sound comes."""
        if self._clock() - self._last_s > NO_SOUND_S or not self.microphone.active:
            self._lost_since_tap = True
            return Fault.MICROPHONE_LOST
        return None

    @property
    def fault_since_tap(self) -> Fault | None:
        """MICROPHONE_LOST when sound stopped coming at any time since the tap was set."""
        now = self.fault
        return Fault.MICROPHONE_LOST if self._lost_since_tap else now

    def tap(self, tap: Callable[[SoundBlock], None] | None) -> None:
        """Give every block from now on to the tap, which must not block."""
        if tap is not None:
            self._lost_since_tap = False
        self._tap = tap

    def wait_first(self, limit_s: float) -> bool:
        """Wait until sound has come, and its times can be relied on."""
        return self._ready.wait(limit_s)

    def close(self) -> None:
        """Let the microphone go."""
        self.microphone.close()

    def _hear(self, block: SoundBlock) -> None:
        now = self._clock()
        if now - self._last_s > NO_SOUND_S:
            self._lost_since_tap = True
        self._last_s = now
        self._meter.feed(block.samples)
        tap = self._tap
        if tap is not None:
            tap(block)
        if self._first_s is None:
            self._first_s = now
        if now - self._first_s >= self._settling_s:
            self._ready.set()


def is_simulated(info: DeviceInfo) -> bool:
    """Say whether a device is one of our own: drawn, synthesised, or a file."""
    return info.index < 0
