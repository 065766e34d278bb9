"""The recorder: a state machine around sources and writer that any thread may ask."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.devices.model import MONOTONIC
from desktop.recording.preflight import check_before_take
from desktop.recording.sources import CameraSource, MicrophoneSource
from desktop.recording.state import RecorderState, RecorderStatus
from desktop.sessions.lock import SessionLock
from desktop.sessions.model import LiveMark, LiveMarkKind, Take, TakeState

if TYPE_CHECKING:
    from desktop.devices.model import Camera, Clock, Microphone, Picture
    from desktop.recording.meter import Level
    from desktop.recording.writer import TakeWriter
    from desktop.sessions.folder import TakeFolder

READY_S = 6.0
"""A sound server may take two seconds to send the first block; a second more settles its times."""
_BUSY = {RecorderState.RECORDING, RecorderState.FINISHING}


class Recorder:
    """Records one take after the other from the devices it is armed with.

    ``arm``, ``start``, ``stop`` and ``close`` are for one caller at a time; everything else may be
    asked from any thread at any time.
    """

    def __init__(self, clock: Clock = MONOTONIC) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._state = RecorderState.IDLE
        self._camera: CameraSource | None = None
        self._microphone: MicrophoneSource | None = None
        self._writer: TakeWriter | None = None
        self._session_lock: SessionLock | None = None
        self._folder: TakeFolder | None = None
        self._start_s = 0.0
        self._marks: list[LiveMark] = []
        self._fault: WorldError | None = None

    @property
    def armed(self) -> bool:
        """Say whether devices are open."""
        return self._camera is not None or self._microphone is not None

    @property
    def broken(self) -> bool:
        """Say whether the files of the take can't be written any more: stop now."""
        writer = self._writer
        return writer is not None and writer.error is not None

    def arm(self, camera: Camera | None, microphone: Microphone | None) -> None:
        """Take over open devices and begin to watch them.

        Raises:
            WorldError: NOTHING_TO_RECORD, or the microphone can't be started; then both are closed.
        """
        if camera is None and microphone is None:
            raise WorldError(Fault.NOTHING_TO_RECORD)
        self.disarm()
        try:
            heard = MicrophoneSource(microphone, self._clock) if microphone else None
        except WorldError:
            for device in (camera, microphone):
                if device is not None:
                    device.close()
            raise
        with self._lock:
            self._microphone = heard
            self._camera = CameraSource(camera, self._clock) if camera else None
            self._state = RecorderState.ARMED
            self._fault = None

    def disarm(self) -> None:
        """Let the devices go; not while a take is recorded."""
        with self._lock:
            if self._state in _BUSY:
                return
            camera, self._camera = self._camera, None
            microphone, self._microphone = self._microphone, None
            self._state = RecorderState.IDLE
        for source in (camera, microphone):
            if source is not None:
                source.close()

    def wait_ready(self, limit_s: float = READY_S) -> None:
        """Wait until every device delivers and its times can be relied on, or the time is over."""
        until = self._clock() + limit_s
        for source in (self._camera, self._microphone):
            if source is not None:
                source.wait_first(max(0.0, until - self._clock()))

    def start(self, folder: TakeFolder) -> None:
        """Begin a take; its ``take.json`` says ``recording`` already.

        Raises:
            WorldError: NOTHING_TO_RECORD, DISK_FULL, SESSION_BUSY, or the files can't be made. Then
                nothing is recorded, the take says ``failed``, and the devices stay open.
        """
        with self._lock:
            if self._state in _BUSY:
                raise WorldError(Fault.SESSION_BUSY, session=folder.session.path.name)
            if not self.armed:
                raise WorldError(Fault.NOTHING_TO_RECORD)
            self._fault = None
            self._marks = []
            self._folder = folder
        try:
            self._begin(folder)
        except BaseException as error:
            self._release_lock()
            fault = error if isinstance(error, WorldError) else None
            with self._lock:
                self._state = RecorderState.FAILED
                self._fault = fault
            with contextlib.suppress(WorldError):
                why = fault.fault if fault else Fault.RECORDING_FAILED
                take = folder.read()
                folder.write(msgspec.structs.replace(take, state=TakeState.FAILED, fault=why))
            raise

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
            writer, folder = self._writer, self._folder
            if writer is None or folder is None or self._state is not RecorderState.RECORDING:
                raise WorldError(Fault.NOTHING_TO_RECORD)
            self._state = RecorderState.FINISHING
            device_fault = self._device_fault(since_start=True)
        try:
            writer.finish(stop_s)
            self._untap()
            take = self._written(folder, writer, writer.error or device_fault)
            folder.write(take)
        except BaseException as error:
            self._end(RecorderState.FAILED, error if isinstance(error, WorldError) else None)
            raise
        saved = take.state is TakeState.SAVED
        self._end(RecorderState.SAVED if saved else RecorderState.FAILED, writer.error)
        return take

    def mark(self, kind: LiveMarkKind) -> None:
        """Note this moment of the take."""
        with self._lock:
            if self._state is RecorderState.RECORDING:
                self._marks.append(LiveMark(self._elapsed_ms(), kind))

    def latest_picture(self) -> Picture | None:
        """Return the newest picture of the camera."""
        camera = self._camera
        return camera.latest if camera else None

    def status(self) -> RecorderStatus:
        """Look at the recorder."""
        with self._lock:
            writer, microphone = self._writer, self._microphone
            state = self._state
            fault = (writer.error if writer else None) or self._fault or self._device_fault()
            elapsed = self._elapsed_ms() if state is RecorderState.RECORDING else 0
        level: Level | None = microphone.level if microphone else None
        status = RecorderStatus(
            state,
            elapsed,
            fault=fault.fault if fault else None,
            fault_facts=tuple(fault.facts.items()) if fault else (),
        )
        if level is not None:
            status = RecorderStatus(
                state, elapsed, level=level, fault=status.fault, fault_facts=status.fault_facts
            )
        return status if writer is None else _with_counts(status, writer)

    def close(self) -> None:
        """Let everything go; a take that is still being recorded is stopped and saved."""
        if self._state is RecorderState.RECORDING:
            with contextlib.suppress(WorldError):
                self.stop()
        self.disarm()

    def _begin(self, folder: TakeFolder) -> None:
        # Encoders are loaded with the first take, not with the page that offers it.
        from desktop.media.movie_writer import MovieFormat
        from desktop.recording.writer import TakeWriter

        check_before_take(folder.path)
        lock = SessionLock(folder.session.path)
        lock.__enter__()
        self._session_lock = lock
        camera, microphone = self._camera, self._microphone
        shape = camera.camera.format if camera else None
        movie = MovieFormat(
            width=shape.width if shape else 0,
            height=shape.height if shape else 0,
            fps=shape.fps if shape else 30.0,
            with_picture=camera is not None,
            with_sound=microphone is not None,
        )
        rate = microphone.microphone.rate if microphone else 48_000
        writer = TakeWriter(folder, movie, rate, self._clock, lambda: _is_lost(microphone))
        start_s = self._clock()
        writer.begin(start_s)
        with self._lock:
            self._writer = writer
            self._start_s = start_s
            self._state = RecorderState.RECORDING
        if camera is not None:
            camera.camera.begin(start_s)
            camera.tap(writer.put_picture)
        if microphone is not None:
            microphone.microphone.begin(start_s)
            microphone.tap(writer.put_sound)

    def _written(self, folder: TakeFolder, writer: TakeWriter, fault: WorldError | None) -> Take:
        camera, microphone = self._camera, self._microphone
        shape = camera.camera.format if camera else None
        return msgspec.structs.replace(
            folder.read(),
            state=TakeState.FAILED if writer.error and not writer.duration_ms else TakeState.SAVED,
            duration_ms=writer.duration_ms,
            has_picture=camera is not None,
            has_sound=microphone is not None,
            width=shape.width if shape else 0,
            height=shape.height if shape else 0,
            camera=camera.camera.info.name if camera else "",
            microphone=microphone.microphone.info.name if microphone else "",
            pictures=writer.pictures,
            sound=writer.sound,
            live_marks=tuple(self._marks),
            fault=fault.fault if fault else "",
        )

    def _end(self, state: RecorderState, fault: WorldError | None) -> None:
        self._untap()
        self._release_lock()
        with self._lock:
            self._state = state
            self._fault = fault
            self._writer = None
            self._folder = None

    def _untap(self) -> None:
        if self._camera is not None:
            self._camera.tap(None)
        if self._microphone is not None:
            self._microphone.tap(None)

    def _release_lock(self) -> None:
        lock, self._session_lock = self._session_lock, None
        if lock is not None:
            lock.__exit__(None, None, None)

    def _elapsed_ms(self) -> int:
        return int((self._clock() - self._start_s) * 1000)

    def _device_fault(self, *, since_start: bool = False) -> WorldError | None:
        for source in (self._camera, self._microphone):
            fault = source and (source.fault_since_tap if since_start else source.fault)
            if source is not None and fault is not None:
                device = source.camera if isinstance(source, CameraSource) else source.microphone
                return WorldError(fault, name=device.info.name)
        return None


def _is_lost(microphone: MicrophoneSource | None) -> bool:
    return microphone is None or microphone.fault is not None


def _with_counts(status: RecorderStatus, writer: TakeWriter) -> RecorderStatus:
    return RecorderStatus(
        status.state,
        status.elapsed_ms,
        writer.pictures,
        writer.sound,
        status.level,
        status.fault,
        status.fault_facts,
    )
