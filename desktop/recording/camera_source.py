"""A camera while it is open: the latest picture, a tap for the writer, and back again when lost."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING

from desktop.base.errors import GreenroomError
from desktop.devices.model import PictureFormat
from desktop.recording.picture_watch import PictureWatch
from desktop.sessions.model import TroubleKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.devices.model import Camera, Clock, Picture, Pixels

JOIN_S = 2.5
NO_PICTURE_S = 1.5
"""recording.md 2: a camera that sends nothing for 1.5 s is lost."""
PAUSE_S = 0.1
STOOD_STILL_S = 1.0
"""When nobody tended for so long, it was we who stood still: the camera gets as long to show itself."""
TRY_EVERY_S = 2.0
KEPT = 12
"""Pictures to measure the encoder with."""
LEAST_KEPT = 6

_log = logging.getLogger(__name__)


class CameraSource:
    """Reads a camera on a thread; the preview sees the latest picture, the tap sees every one.

    ``tend`` must be called some times a second: it is what brings a lost camera back.
    """

    def __init__(self, camera: Camera, clock: Clock) -> None:
        self.camera = camera
        self.format = camera.format
        self._clock = clock
        self._closed = threading.Event()
        self._first = threading.Event()
        self._watch = PictureWatch(camera.format.fps)
        self._tap: Callable[[Picture], None] | None = None
        self._latest: Picture | None = None
        self._kept: deque[Picture] = deque(maxlen=KEPT)
        self._last_s = clock()
        self._lost = False
        self._hands = threading.Lock()
        self._again: threading.Thread | None = None
        self._next_try_s = 0.0
        self._tended_s = clock()
        self._reader = self._start_reader(camera)

    @property
    def latest(self) -> Picture | None:
        """The newest picture."""
        return self._latest

    def recent(self) -> list[Pixels]:
        """Return the last few pictures, the oldest first; only while no take is recorded."""
        return [each.pixels for each in self._kept.copy()]

    @property
    def seen(self) -> PictureFormat | None:
        """Size of the newest picture, and the rate at which the last few came; None before that."""
        kept = self._kept.copy()
        if len(kept) < LEAST_KEPT or kept[-1].at_s <= kept[0].at_s:
            return None
        height, width = kept[-1].pixels.shape[:2]
        return PictureFormat(width, height, (len(kept) - 1) / (kept[-1].at_s - kept[0].at_s))

    @property
    def lost(self) -> bool:
        """Say whether no pictures come."""
        return self._lost or self._clock() - self._last_s > NO_PICTURE_S

    def troubles(self) -> set[TroubleKind]:
        """Say what is wrong with the camera now."""
        return {TroubleKind.CAMERA_LOST} if self.lost else self._watch.troubles(self._clock())

    def tap(self, tap: Callable[[Picture], None] | None) -> None:
        """Give every picture from now on to the tap, which must not block."""
        self._tap = tap
        self._kept.clear()

    def wait_first(self, limit_s: float) -> bool:
        """Wait until a picture has come."""
        return self._first.wait(limit_s)

    def tend(self) -> None:
        """Try to open a lost camera again, on a thread, every other second."""
        now = self._clock()
        if now - self._tended_s > STOOD_STILL_S:
            self._next_try_s = now + STOOD_STILL_S
        self._tended_s = now
        trying = self._again is not None and self._again.is_alive()
        if trying or not self.lost or now < self._next_try_s or self._closed.is_set():
            return
        self._next_try_s = now + TRY_EVERY_S
        self._again = threading.Thread(target=self._reopen, name="camera-again", daemon=True)
        self._again.start()

    def close(self) -> None:
        """Stop reading and let the camera go; one that hangs is abandoned after 2.5 s."""
        with self._hands:
            self._closed.set()
            camera, reader = self.camera, self._reader
        if is_simulated(camera):  # it ends a waiting read; a real one is closed after it
            camera.close()
        for thread in (self._again, reader):
            if thread is not None:
                thread.join(JOIN_S)
        if not reader.is_alive():
            camera.close()

    def _start_reader(self, camera: Camera) -> threading.Thread:
        reader = threading.Thread(target=self._read, args=(camera,), name="camera", daemon=True)
        reader.start()
        return reader

    def _read(self, camera: Camera) -> None:
        while not self._closed.is_set() and self.camera is camera:
            try:
                picture = camera.read()
            except GreenroomError:
                self._lose(camera)
                continue
            except Exception:  # noqa: BLE001 - the top of a thread: it goes on, and says so
                _log.exception("the camera failed")
                self._lose(camera)
                continue
            if picture is None:
                self._closed.wait(PAUSE_S)
            elif self.camera is camera:
                self._take(picture)
        if self.camera is not camera:
            camera.close()

    def _lose(self, camera: Camera) -> None:
        if self.camera is camera:
            self._lost = True
        self._closed.wait(PAUSE_S)

    def _take(self, picture: Picture) -> None:
        if self._clock() - self._last_s > NO_PICTURE_S:
            self._watch.start_over()
        self._watch.see(picture)
        self._lost = False
        self._last_s = self._clock()
        self._latest = picture
        tap = self._tap
        if tap is not None:
            tap(picture)
        else:
            self._kept.append(picture)
        self._first.set()

    def _reopen(self) -> None:
        try:
            camera = self.camera.reopen()
        except GreenroomError as error:
            _log.info("the camera is not back: %s", error)
            return
        with self._hands:
            if not self._closed.is_set():
                self.camera = camera
                self._reader = self._start_reader(camera)
                return
        camera.close()


def is_simulated(device: Camera) -> bool:
    """Say whether a camera is one of our own: drawn, or a file."""
    return device.info.index < 0
