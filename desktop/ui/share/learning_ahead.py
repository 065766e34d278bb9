"""While nothing else is to do, the sums of what was recorded lately are found out."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.base.errors import GreenroomError
from desktop.ui.navigation import Place

if TYPE_CHECKING:
    from desktop.ui.workshop import Workshop

QUIET_MS = 2000
"""So long nothing was begun and nobody went anywhere."""
_NOT_AT = frozenset({Place.PRACTISE, Place.SHARE})
"""Where a take may be recorded at any moment, and where the Send page finds out the same."""


class LearningAhead(QObject):
    """Looks through the newest takes, however they came, one pass at a time.

    Args:
        workshop: its tasks run it; it waits for the transcriptions.
        parent: owns it.

    Attributes:
        timer: how long it is quiet before a pass begins.
    """

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._place = Place.HOME
        self._stop = threading.Event()
        self._stop.set()
        self._running = self._again = self._closed = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(QUIET_MS)
        self.timer.timeout.connect(self._begin)
        workshop.transcriptions.changed.connect(self.soon)

    def go(self, place: Place) -> None:
        """Hear where the person went."""
        self._place = place
        self.soon()

    @Slot()
    def soon(self) -> None:
        """Begin when it is quiet; leave off if it is not."""
        if not self._may:
            self._stop.set()
            self.timer.stop()
        elif self._running:
            self._again = True
        else:
            self.timer.start()

    def shut_down(self) -> None:
        """The window closes: leave off, and begin nothing more."""
        self._closed = True
        self.soon()

    @property
    def _may(self) -> bool:
        jobs = self._workshop.transcriptions
        return not (self._closed or self._place in _NOT_AT or jobs.jobs or jobs.recording)

    @Slot()
    def _begin(self) -> None:
        services = self._workshop.services
        self._stop = stop = threading.Event()
        self._running = True

        def work() -> None:
            from desktop.media.watching import Watch
            from desktop.sharing.ahead import learn_newest
            from desktop.sharing.known_copies import KnownCopies

            copies = KnownCopies(services.folders.known_copies)
            learn_newest(services.sessions, copies, Watch(cancelled=stop.is_set))

        self._workshop.tasks.run(work, self._done, self._failed, name="learn-ahead")

    def _done(self, _nothing: None) -> None:
        self._running = False
        if self._again:
            self._again = False
            self.soon()

    def _failed(self, error: Exception) -> None:
        """Nobody waits for it: what could not be read is said where it is needed."""
        self._done(None)
        if not isinstance(error, GreenroomError):
            raise error
