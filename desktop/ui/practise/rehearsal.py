"""What the steps of practising share: the choice, the devices, the recorder, the session.

The recorder is asked some thirty times a second; nothing calls back into the window from its threads.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.devices.model import PictureFormat
from desktop.recording.recorder import Recorder
from desktop.recording.sizes import SIZES
from desktop.recording.state import RecorderState

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.devices.model import Camera, Microphone
    from desktop.recording.state import RecorderStatus
    from desktop.roles.model import Question, RolePack
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import LiveMarkKind, Mode, Take
    from desktop.ui.workshop import Workshop

_LOG = logging.getLogger(__name__)
TICK_MS = 33
NONE = "none"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the first step decided."""

    pack: RolePack
    questions: tuple[Question, ...]
    mode: Mode


@dataclass(frozen=True, slots=True)
class Devices:
    """What could be opened, and the fault of what could not."""

    camera: Camera | None
    microphone: Microphone | None
    faults: tuple[GreenroomError, ...]


class Rehearsal(QObject):
    """Holds the recorder between the steps.

    Signals:
        ticked(RecorderStatus): some thirty times a second while devices are open.
        devices_opened(tuple): the faults of devices that could not be opened, none when all is well.
        saved(object, object): the TakeFolder and its Take, after Stop.
        failed(object): a GreenroomError: the take could not be started or finished.
    """

    ticked = Signal(object)
    devices_opened = Signal(object)
    saved = Signal(object, object)
    failed = Signal(object)

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._recorder = Recorder()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._opening = False
        self._open_again = False
        self._wanted = False
        self._closed = False
        self._hands = threading.Lock()
        self._brought: Devices | None = None
        self._session: SessionFolder | None = None
        self._take: TakeFolder | None = None
        self.choice: Choice | None = None

    @property
    def recorder(self) -> Recorder:
        """The recorder, for its latest picture."""
        return self._recorder

    @property
    def recording(self) -> bool:
        """Say whether a take is being recorded or finished now."""
        return self._recorder.status().state in {RecorderState.RECORDING, RecorderState.FINISHING}

    @property
    def session(self) -> SessionFolder | None:
        """The session the takes go to; there is none before the first one."""
        return self._session

    def choose(self, choice: Choice, session: Path | None = None) -> None:
        """Begin with other questions; takes go to a new session unless one is given."""
        self.choice = choice
        self._session = None
        if session is not None:
            self._session = self._workshop.services.sessions.find_session(str(session))

    def open_devices(self) -> None:
        """Open the chosen devices on a thread; ``devices_opened`` tells how it went."""
        if self.recording or self._closed:
            return
        self._wanted = True
        if self._opening:
            self._open_again = True
            return
        self._opening = True
        self._timer.stop()
        settings = self._workshop.services.settings.now
        width, height = SIZES[settings.picture_size]
        wanted = PictureFormat(width, height, 30.0)
        recorder = self._recorder

        def work() -> None:
            recorder.disarm()
            self._bring(open_devices(settings.camera, settings.microphone, wanted))

        self._workshop.tasks.run(work, self._opened, self._not_opened, name="devices")

    def close_devices(self) -> None:
        """Let the devices go, unless a take is being recorded."""
        if not self.recording:
            self._wanted = self._open_again = False
            self._timer.stop()
            self._recorder.disarm()

    def start(self, question: Question, prep_s: int) -> None:
        """Start a take of a question; ``failed`` tells if it could not be started."""
        if self.choice is None or self.recording:
            return
        try:
            if self._session is None:
                self._session = self._workshop.services.sessions.create(
                    self.choice.pack,
                    language=self._workshop.translation.language,
                    questions=tuple(each.id for each in self.choice.questions),
                    mode=self.choice.mode,
                )
            self._take = self._recorder.start_new(self._session, question.id, prep_s=prep_s)
            self._follow(self._take)
        except GreenroomError as error:
            self._take = None
            self.failed.emit(error)

    def stop(self) -> None:
        """Stop the take; the file is finished on a thread, then ``saved`` is said."""
        take = self._take
        if take is None or not self.recording:
            return

        def done(result: Take) -> None:
            self._take = None
            self._workshop.transcriptions.take_ended(take)
            self.saved.emit(take, result)

        def failed(error: Exception) -> None:
            self._take = None
            self._workshop.transcriptions.take_ended(take)
            self.failed.emit(_expected(error))

        self._workshop.tasks.run(self._finish, done, failed, name="stop")

    def mark(self, kind: LiveMarkKind) -> None:
        """Note the moment while recording."""
        self._recorder.mark(kind)

    def shut_down(self) -> None:
        """The program ends: save the take that is being recorded and let the devices go."""
        self._closed = True
        self._wanted = False
        self._timer.stop()
        self._put_back()
        if self._recorder.status().state is RecorderState.RECORDING:
            try:
                self._recorder.stop()
            except GreenroomError as error:
                _LOG.info("the take could not be finished: %s", error)
        self._recorder.close()

    @Slot()
    def _tick(self) -> None:
        status: RecorderStatus = self._recorder.status()
        self.ticked.emit(status)

    def _follow(self, take: TakeFolder) -> None:
        """Let it be written down while it is recorded."""
        if self._workshop.services.settings.now.transcribe_after_stop and take.speech.exists():
            self._workshop.transcriptions.follow(take)

    def _finish(self) -> Take:
        """Finish the take, on a thread; the window may close meanwhile."""
        try:
            return self._recorder.stop()
        finally:
            if self._closed:
                self._recorder.close()

    def _bring(self, devices: Devices) -> None:
        """Hand devices over from the thread that opened them; the window may close meanwhile."""
        with self._hands:
            if not self._closed:
                self._brought = devices
                return
        _release(devices)

    def _put_back(self) -> None:
        with self._hands:
            devices, self._brought = self._brought, None
        if devices is not None:
            _release(devices)

    def _opened(self, _done: None) -> None:
        self._opening = False
        if self._open_again or not self._wanted:
            again, self._open_again = self._open_again, False
            self._put_back()
            if again:
                self.open_devices()
            return
        with self._hands:
            devices, self._brought = self._brought, None
        if devices is None:
            return
        faults = devices.faults
        try:
            if devices.camera is not None or devices.microphone is not None:
                self._recorder.arm(devices.camera, devices.microphone)
                self._timer.start()
        except GreenroomError as error:
            _release(devices)
            faults = (*faults, error)
        self.devices_opened.emit(faults)

    def _not_opened(self, error: Exception) -> None:
        self._opening = self._open_again = False
        self.devices_opened.emit((_expected(error),))


def open_devices(camera: str, microphone: str, wanted: PictureFormat) -> Devices:
    """Open what was chosen; what can't be opened is a fault and not the end of the other."""
    from desktop.devices.opening import open_camera, open_microphone

    faults: list[GreenroomError] = []
    opened_camera, opened_microphone = None, None
    if camera != NONE:
        try:
            opened_camera = open_camera(camera, wanted)
        except GreenroomError as error:
            faults.append(error)
    if microphone != NONE:
        try:
            opened_microphone = open_microphone(microphone)
        except GreenroomError as error:
            faults.append(error)
    return Devices(opened_camera, opened_microphone, tuple(faults))


def _release(devices: Devices) -> None:
    if devices.camera is not None:
        devices.camera.close()
    if devices.microphone is not None:
        devices.microphone.close()


def _expected(error: Exception) -> GreenroomError:
    """Pass an expected error on; anything else is our own fault and belongs to the crash report."""
    if isinstance(error, GreenroomError):
        return error
    if isinstance(error, OSError):
        return WorldError(Fault.RECORDING_FAILED, why=error.strerror or error, saved_ms=0)
    raise error
