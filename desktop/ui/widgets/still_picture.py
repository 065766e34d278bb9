"""Keeps what is seen for a moment, so that what is over at once does not flash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MOMENT_MS = 150
"""What is over sooner needs neither a bar nor a greyed page; to lay out and paint both takes from the work: 9 ms of 50
that a file of 100 MB takes."""


class StillPicture(QTimer):
    """Lets a widget change without painting it, until it is told or the moment is over."""

    def __init__(self, seen: QWidget, moment_ms: int = MOMENT_MS) -> None:
        super().__init__(seen)
        self._seen = seen
        self.setSingleShot(True)
        self.setInterval(moment_ms)
        self.timeout.connect(self.release)

    def hold(self) -> None:
        """Paint nothing from now on; what changes has changed all the same."""
        self._seen.setUpdatesEnabled(False)
        self.start()

    @Slot()
    def release(self) -> None:
        """Paint what there is now."""
        self.stop()
        self._seen.setUpdatesEnabled(True)
