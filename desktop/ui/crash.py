"""What happens when we were wrong: a report on disk, and the window goes on if it can."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.base.logs import write_crash_report

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_LOG = logging.getLogger(__name__)


class CrashWatch(QObject):
    """Catches what nobody caught, in slots and in threads.

    Signals:
        crashed(str): the path of the report.
    """

    crashed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._in_main
        threading.excepthook = self._in_thread

    def release(self) -> None:
        """Put the hooks back that were there before."""
        sys.excepthook, threading.excepthook = self._hooks

    def _in_main(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self._report(error)

    def _in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._report(caught.exc_value)

    def _report(self, error: BaseException) -> None:
        report = write_crash_report(self._folder, error)
        _LOG.error("our own fault: %s; report: %s", type(error).__name__, report)
        self.crashed.emit(str(report or self._folder))


def connect_queued(watch: CrashWatch, slot: object) -> None:
    """Hear of crashes on the main thread whichever thread they come from."""
    watch.crashed.connect(slot, Qt.ConnectionType.QueuedConnection)
