"""Transcription jobs as signals: what the worker says arrives on the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.base.errors import Fault, GreenroomError, WorldError

if TYPE_CHECKING:
    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.messages import Message
    from desktop.transcription.queue import TranscriptionQueue
    from desktop.ui.services import Services

State = Literal["waiting", "running", ""]


class TranscriptionBridge(QObject):
    """The jobs of the window, one at a time, in the order they came.

    Signals:
        progressed(str, int): take id, percent.
        finished(str, object): take id, its Transcript; ``transcript.json`` is written.
        failed(str, object): take id, the WorldError; cancelling is one.
        changed: a job came, went or moved on.
    """

    progressed = Signal(str, int)
    finished = Signal(str, object)
    failed = Signal(str, object)
    changed = Signal()
    _said = Signal(str, object)

    def __init__(
        self,
        services: Services,
        parent: QObject | None = None,
        *,
        command: list[str] | None = None,
    ) -> None:
        """Take the services; ``command`` starts another worker than Greenroom's own."""
        super().__init__(parent)
        self._command = command
        self._services = services
        self._queue: TranscriptionQueue | None = None
        self._percent: dict[str, int] = {}
        self._takes: dict[str, TakeFolder] = {}
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> tuple[str, ...]:
        """Ids of the takes that run or wait, the running one first."""
        return tuple(self._percent)

    def percent(self, take_id: str) -> int:
        """Return how far a job is."""
        return self._percent.get(take_id, 0)

    def state(self, take_id: str) -> State:
        """Say whether a job waits or runs."""
        if take_id not in self._percent:
            return ""
        return "running" if self.jobs[0] == take_id else "waiting"

    def submit(self, take: TakeFolder) -> None:
        """Transcribe a take; ``failed`` tells if it can't be."""
        take_id = take.read().id
        if take_id in self._percent:
            return
        self._percent[take_id] = 0
        self._takes[take_id] = take
        settings = self._services.settings.now
        self._ask().submit(
            take_id,
            take,
            model=settings.model,
            language=settings.speech,
            trust_unknown=settings.trust_own_models,
        )
        self.changed.emit()

    def cancel(self, take_id: str) -> None:
        """Cancel a job that runs or waits."""
        if take_id in self._percent:
            self._ask().cancel(take_id)

    def shut_down(self) -> None:
        """Cancel everything and wait until the worker has ended."""
        if self._queue is not None:
            self._queue.close()
            self._queue = None

    def _ask(self) -> TranscriptionQueue:
        """Start the queue with the first job: its modules are not needed before."""
        if self._queue is None:
            from desktop.transcription.queue import TranscriptionQueue

            self._queue = TranscriptionQueue(self._services.models, self._said.emit, self._command)
        return self._queue

    @Slot(str, object)
    def _hear(self, take_id: str, message: Message) -> None:
        from desktop.transcription.messages import Failed, Finished, Progress

        if take_id not in self._percent:
            return
        match message:
            case Progress():
                percent = round(100 * message.done_ms / max(1, message.total_ms))
                self._percent[take_id] = percent
                self.progressed.emit(take_id, percent)
            case Finished():
                self._end(take_id)
                self.finished.emit(take_id, message.transcript)
            case Failed():
                self._end(take_id)
                error: GreenroomError = WorldError(Fault(message.fault), **message.facts)
                self.failed.emit(take_id, error)
            case _:
                return
        self.changed.emit()

    def _end(self, take_id: str) -> None:
        self._percent.pop(take_id)
        self._takes.pop(take_id)
