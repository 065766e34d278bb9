"""What the steps of practising share: the choice, the devices, the recorder, the session.

The recorder is asked some thirty times a second; nothing calls back into the window from its threads.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.base.errors import GreenroomError
from desktop.recording.recorder import Recorder
from desktop.recording.state import RecorderState
from desktop.ui.practise.device_desk import DeviceDesk, expected

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.base.settings import Preset
    from desktop.recording.state import RecorderStatus
    from desktop.roles.model import Question, RolePack
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import FollowUp, LiveMarkKind, Mode, Take
    from desktop.ui.workshop import Workshop

_LOG = logging.getLogger(__name__)
TICK_MS = 33
FINISH_S = 5.0
"""A file is finished within a second (recording.md 1); a system that shuts down waits as long."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the first step decided; a preset brings its own times for every question.

    Attributes:
        target: id of the target it was begun from, and the goal of its company in words.
    """

    pack: RolePack
    questions: tuple[Question, ...]
    mode: Mode
    preset: Preset | None = None
    target: str = ""
    company_goal: str = ""


class Rehearsal(QObject):
    """Holds the recorder between the steps.

    Signals:
        ticked(RecorderStatus): some thirty times a second while devices are open.
        saved(object, object): the TakeFolder and its Take, after Stop.
        failed(object): a GreenroomError: the take could not be started or finished.
    """

    ticked = Signal(object)
    saved = Signal(object, object)
    failed = Signal(object)

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._recorder = Recorder()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._closed = False
        self._finished = threading.Event()
        self.devices = DeviceDesk(workshop, self._recorder, self)
        self.devices.opened.connect(self._opened)
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

    def open_devices(self, *, fresh: bool = False) -> None:
        """Open the chosen devices, unless a take is being recorded; ``devices.opened`` tells."""
        if not self.recording:
            self._timer.stop()
            self.devices.open(fresh=fresh)

    def close_devices(self) -> None:
        """Let the devices go, unless a take is being recorded."""
        if not self.recording:
            self._timer.stop()
            self.devices.close()

    def start(self, question: Question, prep_s: int, follow_up: FollowUp | None = None) -> None:
        """Start a take of a question, or of what was asked after it; ``failed`` tells if it could not be started."""
        if self.choice is None or self.recording:
            return
        try:
            if self._session is None:
                self._session = self._workshop.services.sessions.create(
                    self.choice.pack,
                    language=self._workshop.translation.language,
                    questions=tuple(each.id for each in self.choice.questions),
                    mode=self.choice.mode,
                    target=self.choice.target,
                    company_goal=self.choice.company_goal,
                )
            self._take = self._recorder.start_new(
                self._session, question.id, prep_s=prep_s, follow_up=follow_up
            )
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
            self.failed.emit(expected(error))

        self._finished.clear()
        self._workshop.tasks.run(self._finish, done, failed, name="stop")

    def minutes_left(self) -> int:
        """Return how many minutes fit on the disk with the devices that are open.

        Raises:
            OSError: the disk can't be asked.
        """
        return self._recorder.minutes_left(self._workshop.services.folders.library)

    def mark(self, kind: LiveMarkKind) -> None:
        """Note the moment while recording."""
        self._recorder.mark(kind)

    @Slot(str)
    def say_line(self, line: str) -> None:
        """Note that the other side begins to say this."""
        self._recorder.say_line(line)

    def shut_down(self) -> None:
        """The program ends: save the take that is being recorded and let the devices go."""
        self._closed = True
        self._timer.stop()
        self.devices.shut_down()
        if self._recorder.status().state is RecorderState.RECORDING:
            try:
                self._recorder.stop()
            except GreenroomError as error:
                _LOG.info("the take could not be finished: %s", error)
        self._recorder.close()

    def save_now(self) -> None:
        """The session of the system may end in a moment: finish the take before this returns."""
        take = self._take
        if take is None or self._recorder.idle:
            return
        if self._recorder.status().state is RecorderState.FINISHING:
            self._finished.wait(FINISH_S)
            return
        self._take = None
        try:
            self.saved.emit(take, self._recorder.stop())
        except GreenroomError as error:
            self.failed.emit(error)

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
            self._finished.set()
            if self._closed:
                self._recorder.close()

    @Slot(object)
    def _opened(self, _faults: object) -> None:
        if self._recorder.armed:
            self._timer.start()
