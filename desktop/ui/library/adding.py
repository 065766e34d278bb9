"""Adds a file from elsewhere as a take, on a thread; it is read by a process of its own."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.base.errors import GreenroomError

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.base.settings import Language
    from desktop.roles.model import RolePack
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.workshop import Workshop


@dataclass(frozen=True, slots=True)
class WhereTo:
    """Where a file is to go.

    Attributes:
        session: the folder of the session; None begins a new one.
        role: of a new session.
        question: id of the question that it answers.
        language: of a new session.
    """

    session: Path | None
    role: RolePack
    question: str
    language: Language


class Adding(QObject):
    """Adds one file at a time.

    Signals:
        went(int): so many percent are done.
        added(object): the TakeFolder.
        cancelled: it was ended; nothing is left of it.
        failed(object): the GreenroomError that ended it; nothing is left of it.
        broken: it ended by our own fault, which is reported.
    """

    went = Signal(int)
    added = Signal(object)
    cancelled = Signal()
    failed = Signal(object)
    broken = Signal()
    _told = Signal(int)

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._stop = threading.Event()
        self.busy = False
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def start(self, source: Path, where: WhereTo) -> None:
        """Begin, unless one is being added."""
        if self.busy:
            return
        self.busy = True
        self._stop = stop = threading.Event()
        shelf = self._workshop.services.sessions

        def tell(share: float) -> None:
            self._told.emit(min(100, round(share * 100)))

        def work() -> TakeFolder:
            from desktop.recording.adding import add_take, add_to_new_session

            if where.session is not None:
                session = shelf.find_session(str(where.session))
                return add_take(
                    session, where.question, source, progress=tell, cancelled=stop.is_set
                )
            return add_to_new_session(
                shelf, where.role, where.question, source,
                language=where.language, progress=tell, cancelled=stop.is_set,
            )  # fmt: skip

        self._workshop.tasks.run(work, self._done, self._failed, name="add")

    @Slot()
    def cancel(self) -> None:
        """End it."""
        self._stop.set()

    def _done(self, take: TakeFolder) -> None:
        self.busy = False
        self.added.emit(take)

    def _failed(self, error: Exception) -> None:
        from desktop.media.watching import IntakeCancelledError

        self.busy = False
        if isinstance(error, IntakeCancelledError):
            self.cancelled.emit()
        elif isinstance(error, GreenroomError):
            self.failed.emit(error)
        else:
            self.broken.emit()
            raise error

    @Slot(int)
    def _show(self, percent: int) -> None:
        if self.busy:
            self.went.emit(percent)
