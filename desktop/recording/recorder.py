"""The recorder: a state machine around sources and writer that any thread may ask."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import free_bytes
from desktop.devices.model import MONOTONIC
from desktop.recording.awake import kept_awake
from desktop.recording.gear import Gear, take_over
from desktop.recording.planning import plan
from desktop.recording.preflight import check_before_take, minutes_left
from desktop.recording.running import RunningTake
from desktop.recording.state import RecorderState, RecorderStatus
from desktop.recording.watchman import Watchman
from desktop.sessions.lock import SessionLock
from desktop.sessions.model import Take, TakeState

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.devices.model import Camera, Clock, Microphone, Picture, PictureFormat
    from desktop.recording.planning import Plan
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import FollowUp, LiveMarkKind

READY_S = 6.0
"""A sound server may take two seconds to send the first block; a second more settles its times."""
_BUSY = {RecorderState.RECORDING, RecorderState.FINISHING}


class Recorder:
    """Records one take after the other from the devices it is armed with.

    ``arm``, ``start``, ``stop`` and ``close`` are for one caller at a time; everything else may be
    asked from any thread at any time. A device that is lost in a take is opened again as soon as
    it is back; the take goes on meanwhile.
    """

    def __init__(
        self,
        clock: Clock = MONOTONIC,
        free: Callable[[Path], int] = free_bytes,
        awake: Callable[[], AbstractContextManager[None]] = kept_awake,
    ) -> None:
        """Begin idle.

        Args:
            clock: monotonic seconds.
            free: asked for the bytes that are free on the disk of a folder.
            awake: entered for the length of each take, to keep the computer from sleeping.
        """
        self._clock = clock
        self._free = free
        self._awake = awake
        self._lock = threading.RLock()
        self._state = RecorderState.IDLE
        self._gear = Gear()
        self._watchman: Watchman | None = None
        self._running: RunningTake | None = None
        self._fault: WorldError | None = None
        self._plan: Plan | None = None

    @property
    def armed(self) -> bool:
        """Say whether devices are open."""
        return not self._gear.empty

    @property
    def idle(self) -> bool:
        """Say whether no take is being recorded or finished."""
        return self._state not in _BUSY

    @property
    def broken(self) -> bool:
        """Say whether the files of the take can't be written any more: stop now."""
        running = self._running
        return running is not None and running.error is not None

    def arm(self, camera: Camera | None, microphone: Microphone | None) -> None:
        """Take over open devices and begin to watch them.

        Raises:
            WorldError: NOTHING_TO_RECORD, or the microphone can't be started; then both are closed.
        """
        if camera is None and microphone is None:
            raise WorldError(Fault.NOTHING_TO_RECORD)
        self.disarm()
        gear = take_over(camera, microphone, self._clock)
        with self._lock:
            self._gear = gear
            self._plan = None
            self._state = RecorderState.ARMED
            self._fault = None
            self._watchman = Watchman(self._look)

    def disarm(self) -> None:
        """Let the devices go; not while a take is recorded."""
        with self._lock:
            if self._state in _BUSY:
                return
            gear, self._gear = self._gear, Gear()
            watchman, self._watchman = self._watchman, None
            self._state = RecorderState.IDLE
        if watchman is not None:
            watchman.dismiss()
        gear.close()

    @property
    def picture_format(self) -> PictureFormat | None:
        """What the camera really sends: size, and the rate measured over its last pictures."""
        camera = self._gear.camera
        return camera.seen if camera else None

    def wait_ready(self, limit_s: float = READY_S) -> None:
        """Wait until every device delivers and its times can be relied on, or the time is over."""
        until = self._clock() + limit_s
        for source in (self._gear.camera, self._gear.microphone):
            if source is not None:
                source.wait_first(max(0.0, until - self._clock()))

    def plan(self) -> Plan | None:
        """Measure which effort the computer manages, and use it for the takes from now on.

        Takes a second or two; not while a take is recorded. None without a camera that delivers.
        """
        camera = self._gear.camera
        if camera is not None and self._state not in _BUSY:
            found = plan(camera.recent(), camera.format.fps)
            with self._lock:
                if self._gear.camera is camera:  # it may have been changed meanwhile
                    self._plan = found
        return self._plan

    def start_new(
        self,
        session: SessionFolder,
        question_id: str,
        *,
        prep_s: int = 0,
        follow_up: FollowUp | None = None,
    ) -> TakeFolder:
        """Make the folder of a new take and begin it.

        Raises:
            WorldError: NOTHING_TO_RECORD, SESSION_BUSY, then no folder is made; otherwise as
                ``start``.
        """
        self._check_free(session)
        lock = SessionLock(session.path).__enter__()
        try:
            folder = session.new_take(question_id, prep_s=prep_s, follow_up=follow_up)
            self.start(folder, lock)
        except BaseException:
            lock.__exit__(None, None, None)
            raise
        return folder

    def start(self, folder: TakeFolder, lock: SessionLock | None = None) -> None:
        """Begin a take; its ``take.json`` says ``recording`` already.

        Args:
            folder: the take.
            lock: the session's, when the caller holds it; it is let go of with the take.

        Raises:
            WorldError: NOTHING_TO_RECORD, DISK_FULL, SESSION_BUSY, or the files can't be made. Then
                nothing is recorded, no take is left, and the devices stay open.
        """
        self._check_free(folder.session)
        with self._lock:
            self._fault = None
        try:
            check_before_take(folder.path, self._free)
            effort = self._plan.effort if self._plan else None
            running = RunningTake(folder, self._gear, self._clock, effort, self._free, lock=lock)
        except BaseException as error:
            fault = error if isinstance(error, WorldError) else None
            with self._lock:
                self._state = RecorderState.FAILED
                self._fault = fault
            folder.take_back()
            raise
        running.on_end(self._awake())
        with self._lock:
            self._running = running
            self._state = RecorderState.RECORDING
        running.begin()

    def stop(self) -> Take:
        """End the take and return it as it is written in ``take.json``.

        A take that a fault ended early is saved as far as it came, and ``fault`` says which; it is
        ``failed`` when nothing came at all. A device that was lost, if only for a while, is named
        there too.

        Raises:
            WorldError: ``take.json`` can't be written; the video is there, and recovery will list it.
        """
        stop_s = self._clock()
        with self._lock:
            running = self._running
            if running is None or self._state is not RecorderState.RECORDING:
                raise WorldError(Fault.NOTHING_TO_RECORD)
            self._state = RecorderState.FINISHING
        try:
            take = running.finish(stop_s)
        except BaseException as error:
            self._end(RecorderState.FAILED, error if isinstance(error, WorldError) else None)
            raise
        finally:
            running.release()
        saved = take.state is TakeState.SAVED
        self._end(RecorderState.SAVED if saved else RecorderState.FAILED, running.error)
        return take

    def mark(self, kind: LiveMarkKind) -> None:
        """Note this moment of the take."""
        with self._lock:
            if self._running is not None and self._state is RecorderState.RECORDING:
                self._running.mark(kind)

    def say_line(self, text: str) -> None:
        """Note that the other side of a role-play begins to say this now."""
        with self._lock:
            if self._running is not None and self._state is RecorderState.RECORDING:
                self._running.say_line(text)

    def minutes_left(self, folder: Path) -> int:
        """Return how many minutes fit on the disk of a folder with the devices that are open.

        Raises:
            OSError: the disk can't be asked.
        """
        camera = self._gear.camera
        width, height = (camera.format.width, camera.format.height) if camera else (0, 0)
        return minutes_left(folder, width, height, self._free)

    def latest_picture(self) -> Picture | None:
        """Return the newest picture of the camera."""
        camera = self._gear.camera
        return camera.latest if camera else None

    def status(self) -> RecorderStatus:
        """Look at the recorder."""
        with self._lock:
            running, gear, state = self._running, self._gear, self._state
            recording = running if state is RecorderState.RECORDING else None
            elapsed = recording.elapsed_ms if recording is not None else 0
        troubles = gear.troubles()
        fault = (running.error if running else None) or self._fault or gear.fault(troubles)
        base = RecorderStatus(
            state,
            elapsed,
            fault=fault.fault if fault else None,
            fault_facts=tuple(fault.facts.items()) if fault else (),
            troubles=troubles,
            has_picture=gear.camera is not None,
            has_sound=gear.microphone is not None,
        )
        if gear.microphone is not None:
            base = replace(base, level=gear.microphone.level)
        return base if running is None else running.described(base)

    def close(self) -> None:
        """Let everything go; a take that is still being recorded is stopped and saved."""
        if self._state is RecorderState.RECORDING:
            with contextlib.suppress(WorldError):
                self.stop()
        self.disarm()

    def _check_free(self, session: SessionFolder) -> None:
        with self._lock:
            if self._state in _BUSY:
                raise WorldError(Fault.SESSION_BUSY, session=session.path.name)
            if not self.armed:
                raise WorldError(Fault.NOTHING_TO_RECORD)

    def _look(self) -> None:
        """Look after devices and disk; ten times a second, on the watchman's thread."""
        with self._lock:
            running = self._running if self._state is RecorderState.RECORDING else None
        if running is not None:
            running.look()
        self._gear.tend()  # afterwards: what is back at once was lost all the same

    def _end(self, state: RecorderState, fault: WorldError | None) -> None:
        with self._lock:
            self._state = state
            self._fault = fault
            self._running = None
