"""SIGTERM and SIGINT close the window in order, so that a take being recorded is saved."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from types import FrameType

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class SignalWatch(QObject):
    """Turns signals of the system into a signal of Qt.

    Python hears of a signal only when Python code runs, and in a quiet window none does. So the
    signal is also written to a socket, which wakes the loop of Qt.

    Signals:
        asked: the program was asked to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        for each in (self._here, self._there):
            each.setblocking(False)  # noqa: FBT003 - the socket has no other way
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._before = {each: signal.signal(each, _heard) for each in _SIGNALS}
        self._wakeup_before = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)

    def release(self) -> None:
        """Handle signals as before."""
        signal.set_wakeup_fd(self._wakeup_before)
        for each, handler in self._before.items():
            signal.signal(each, handler)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    @Slot()
    def _wake(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._here.recv(16)
        self.asked.emit()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Let the socket tell; the usual handler would end the program in the middle of its work."""
