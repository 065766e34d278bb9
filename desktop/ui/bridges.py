"""Transcription jobs as signals: what the worker says arrives on the main thread."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.base.settings import Processor

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.settings import Speech
    from desktop.base.timecode import Span
    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.job import TranscriptionJob
    from desktop.transcription.keeping import LineKeeper
    from desktop.transcription.messages import Message
    from desktop.transcription.queue import TranscriptionQueue
    from desktop.transcription.waiting import Waiting
    from desktop.ui.services import Services

State = Literal["waiting", "running", ""]


class TranscriptionBridge(QObject):
    """The jobs of the window, one at a time, in the order they came.

    Signals:
        progressed(str, int): take id, percent.
        finished(str, object): take id, its Transcript; ``transcript.json`` is written.
        failed(str, object): take id, the WorldError; cancelling is one.
        changed: a job came, went or moved on.
        brought_back: what waited in windows that are gone waits here now.
    """

    progressed = Signal(str, int)
    finished = Signal(str, object)
    failed = Signal(str, object)
    changed = Signal()
    brought_back = Signal()
    _said = Signal(str, object)
    _came_back = Signal(object, bool)

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
        self._left_ms: dict[str, int | None] = {}
        self._takes: dict[str, Waiting] = {}
        self._line: LineKeeper | None = None
        self._recorded: set[str] = set()
        self._slow: set[str] = set()
        self._paused = False
        self._ended = False
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._came_back.connect(self._take_back, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> tuple[str, ...]:
        """Ids of the takes that run or wait, the running one first; not the one being recorded."""
        return tuple(each for each in self._percent if each not in self._recorded)

    def percent(self, take_id: str) -> int:
        """Return how far a job is."""
        return self._percent.get(take_id, 0)

    def left_s(self, take_id: str) -> int | None:
        """Return how many seconds a job may still take, once that can be said."""
        left_ms = self._left_ms.get(take_id)
        return None if left_ms is None else -(-left_ms // 1000)

    def fell_behind(self, take_id: str) -> bool:
        """Say whether the computer was too slow to write while it recorded."""
        return take_id in self._slow

    def state(self, take_id: str) -> State:
        """Say whether a job waits or runs."""
        if take_id not in self._percent:
            return ""
        return "running" if self.jobs[:1] == (take_id,) else "waiting"

    def follow(self, take: TakeFolder) -> None:
        """Transcribe a take while it is recorded; what goes wrong meanwhile is kept until Stop."""
        take_id = take.read().id
        self._recorded.add(take_id)
        self._begin(take_id, take, live=True)

    def take_ended(self, take: TakeFolder) -> None:
        """The take that is followed is finished, well or not."""
        take_id = take.read().id
        if take_id in self._recorded:
            self._recorded.discard(take_id)
            self._ask().take_ended(take_id)
            self.changed.emit()

    def submit(self, take: TakeFolder, language: Speech | None = None) -> None:
        """Transcribe a take; ``failed`` tells if it can't be.

        Args:
            take: which one.
            language: of this answer, where it was chosen for it; else as in the settings.
        """
        take_id = take.read().id
        if take_id not in self._percent:
            self._begin(take_id, take, language, live=False)

    @property
    def paused(self) -> bool:
        """Whether the takes that wait stand still until ``go_on``."""
        return self._paused

    @property
    def recording(self) -> bool:
        """Whether a take is being recorded and followed; the others wait meanwhile."""
        return bool(self._recorded)

    def pause(self) -> None:
        """Rest after what is in work; a take that is being recorded is followed all the same."""
        self._paused = True
        self._ask().pause()
        self._keep()
        self.changed.emit()

    def go_on(self) -> None:
        """Go on after a pause."""
        self._paused = False
        self._ask().go_on()
        self._keep()
        self.changed.emit()

    def bring_back(self) -> None:
        """Go on soon with what waited when the program was last closed, or killed; paused stays paused."""
        if self._services.folders.queue.is_dir():
            self._written().bring_back(self._came_back.emit)

    @Slot(object, bool)
    def _take_back(self, found: tuple[Waiting, ...], paused: bool) -> None:
        if self._ended:
            return
        if paused and found:
            self.pause()
        for each in found:
            # a session may be damaged since
            with contextlib.suppress(GreenroomError):
                self.submit(each.take, each.language)
        self._written().taken_over()
        self._keep()
        self.brought_back.emit()

    def _begin(
        self, take_id: str, take: TakeFolder, language: Speech | None = None, *, live: bool
    ) -> None:
        from desktop.transcription.waiting import waiting
        from desktop.transcription.wishes import wishes_from

        settings = self._services.settings.now
        wishes = wishes_from(settings, language=language, expected=take.session.read().language)
        self._percent[take_id] = 0
        self._takes[take_id] = waiting(take, language)
        self._keep()
        self._ask().submit(
            take_id,
            take,
            model=settings.model,
            wishes=wishes,
            live=live,
            trust_unknown=settings.trust_own_models,
            graphics=self._services.graphics if settings.processor is Processor.AUTO else None,
        )
        self.changed.emit()

    def span_job(
        self,
        take: TakeFolder,
        span: Span,
        model: str,
        language: Speech,
        on_message: Callable[[Message], None],
    ) -> TranscriptionJob:
        """Return a job that hears a span of a take again; it is not started, and may be on any thread.

        Raises:
            GreenroomError: the model is not there or can't be used; the session can't be read.
        """
        from desktop.transcription.again import span_job
        from desktop.transcription.wishes import wishes_from

        settings = self._services.settings.now
        found = self._services.models.find(model, trust_unknown=settings.trust_own_models)
        wishes = wishes_from(settings, language=language, expected=take.session.read().language)
        device = self._services.device_for(found)
        return span_job(take, span, found, wishes, on_message, command=self._command, device=device)

    def cancel(self, take_id: str) -> None:
        """Cancel a job that runs or waits."""
        if take_id in self._percent:
            self._takes.pop(take_id, None)
            self._keep()
            self._ask().cancel(take_id)

    def shut_down(self) -> None:
        """End the worker and wait for its end; what is not done waits for the next start."""
        self._ended = True
        if self._line is not None:
            self._line.close()
        if self._queue is not None:
            self._services.graphics.stop()
            self._queue.close()
            self._queue = None

    def _ask(self) -> TranscriptionQueue:
        """Start the queue with the first job: its modules are not needed before."""
        if self._queue is None:
            from desktop.transcription.queue import TranscriptionQueue

            self._queue = TranscriptionQueue(self._services.models, self._said.emit, self._command)
        return self._queue

    def _written(self) -> LineKeeper:
        """Return what keeps the queue on disk, made with the first job."""
        if self._line is None:
            from desktop.transcription.keeping import LineKeeper
            from desktop.transcription.waiting import WaitingLine

            self._line = LineKeeper(WaitingLine(self._services.folders.library))
        return self._line

    def _keep(self) -> None:
        self._written().keep(self._takes.values(), paused=self._paused)

    @Slot(str, object)
    def _hear(self, take_id: str, message: Message) -> None:
        from desktop.transcription.messages import Failed, FellBehind, Finished, Progress

        if take_id not in self._percent:
            return
        match message:
            case Progress():
                percent = round(100 * message.done_ms / max(1, message.total_ms))
                self._percent[take_id] = percent
                self._left_ms[take_id] = message.left_ms
                self.progressed.emit(take_id, percent)
            case FellBehind():
                self._slow.add(take_id)
            case Finished():
                self._end(take_id)
                self.finished.emit(take_id, message.transcript)
            case Failed():
                early = take_id in self._recorded
                self._end(take_id)
                if early:  # it is tried again after Stop, and said then
                    return
                error: GreenroomError = WorldError(Fault(message.fault), **message.facts)
                self.failed.emit(take_id, error)
            case _:
                return
        self.changed.emit()

    def _end(self, take_id: str) -> None:
        self._percent.pop(take_id)
        self._takes.pop(take_id, None)
        self._keep()
        self._left_ms.pop(take_id, None)
        self._recorded.discard(take_id)
        self._slow.discard(take_id)
