"""Run a function off the main thread and hear the outcome on it."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

ResultT = TypeVar("ResultT")
_LOG = logging.getLogger(__name__)


class _Outcome(QObject):
    """Lives on the main thread; its queued signals bring the outcome there."""

    arrived = Signal(object, object)

    def __init__(
        self,
        parent: QObject,
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._failed = failed
        self.worker: threading.Thread | None = None
        self.wanted = True
        self.arrived.connect(self.deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def deliver(self, result: object, error: object) -> None:
        """Call back on the main thread, then go."""
        if self.worker is not None:
            self.worker.join()  # it may still be inside emit: its sender must not go before
        self.deleteLater()
        if not self.wanted:
            return
        if isinstance(error, Exception):
            self._failed(error)
        else:
            self._done(result)


class Tasks(QObject):
    """Plain threads, one a task; waited for at the end of the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._outcomes: list[_Outcome] = []

    def run(
        self,
        work: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Exception], None],
        name: str = "task",
    ) -> None:
        """Run ``work`` on a thread; ``done`` or ``failed`` is called on the main thread."""
        outcome = _Outcome(self, done, failed)  # type: ignore[arg-type]  # the signal carries any object
        self._threads = [each for each in self._threads if each.is_alive()]
        self._outcomes = [each for each in self._outcomes if isValid(each)]
        self._outcomes.append(outcome)
        thread = threading.Thread(target=_work, args=(work, outcome), name=f"greenroom-{name}")
        outcome.worker = thread
        self._threads.append(thread)
        thread.start()

    def wait(self) -> None:
        """Wait for everything that runs; the window closes, so nobody hears how it ended."""
        for outcome in self._outcomes:
            if isValid(outcome):
                outcome.wanted = False
        self._outcomes.clear()
        for thread in self._threads:
            thread.join()
        self._threads.clear()


def _work(work: Callable[[], object], outcome: _Outcome) -> None:
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - the top of a thread
        _LOG.info("a task ended with %s", type(error).__name__)
        outcome.arrived.emit(None, error)
    else:
        outcome.arrived.emit(result, None)
