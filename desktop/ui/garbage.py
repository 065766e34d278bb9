"""Collects Python's garbage on the main thread only.

A collection on another thread destroys Qt objects there, and Qt dies of it (style note: timers
can't be stopped from another thread). Reference counts free almost everything without it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 5_000


class MainThreadGarbage(QObject):
    """Switches automatic collection off, and collects every five seconds on the main thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the young generations; that takes a millisecond or two."""
        gc.collect(1)

    def release(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
