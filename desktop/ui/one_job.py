"""One long piece of work at a time off the main thread: how far it is, its end, and whoever ends it."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.base.errors import GreenroomError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from desktop.ui.workshop import Workshop

T = TypeVar("T")
TELL_EACH_S = 0.05
"""Nobody sees more of a bar, and each time it is painted takes from the work: 281 MB of a pack took half as long again."""


class OneJob(QObject):
    """What such work has in common; who does it says what it gives by a signal of its own.

    Signals:
        went(int): so many percent are done.
        cancelled: it was ended; nothing is left of it.
        failed(object): the GreenroomError that ended it; nothing is left of it.
        broken: it ended by our own fault, which is reported.
    """

    went = Signal(int)
    cancelled = Signal()
    failed = Signal(object)
    broken = Signal()
    _told = Signal(int)

    def __init__(
        self,
        workshop: Workshop,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._clock = clock
        self._stop = threading.Event()
        self.busy = False
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _run(
        self,
        work: Callable[[Callable[[float], None], Callable[[], bool]], T],
        done: SignalInstance,
        *,
        name: str,
    ) -> None:
        """Begin.

        Args:
            work: is handed what is to be told the share done, 0 to 1, and what says whether to stop.
            done: is emitted with what it gives.
            name: of the task.
        """
        self.busy = True
        self._stop = stop = threading.Event()
        told_at = self._clock()

        def tell(share: float) -> None:
            nonlocal told_at
            now = self._clock()
            if now - told_at >= TELL_EACH_S:
                told_at = now
                self._told.emit(min(100, round(share * 100)))

        def ended(result: T) -> None:
            self.busy = False
            done.emit(result)

        self._workshop.tasks.run(lambda: work(tell, stop.is_set), ended, self._failed, name=name)

    @Slot()
    def cancel(self) -> None:
        """End it."""
        self._stop.set()

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
