"""While somebody looks at what will go out, the sums of the recordings are found out already."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.base.errors import GreenroomError
from desktop.media.watching import Watch
from desktop.sharing.known_copies import KnownCopies
from desktop.sharing.plain_media import learn

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.workshop import Workshop


class Learning(QObject):
    """Finds out about the copies of some recordings, one set of them at a time.

    Args:
        workshop: its tasks run it.
        parent: owns it.
    """

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._videos: tuple[Path, ...] = ()
        self._stop = threading.Event()

    def learn(self, videos: tuple[Path, ...]) -> None:
        """Begin, unless it is about the same recordings as before."""
        if videos == self._videos:
            return
        self.stop()
        if not videos:
            return
        self._videos = videos
        self._stop = stop = threading.Event()
        copies = KnownCopies(self._workshop.services.folders.known_copies)

        def work() -> None:
            for video in videos:
                learn(video, copies, Watch(cancelled=stop.is_set))

        self._workshop.tasks.run(work, _nothing, _stopped, name="send-learn")

    def stop(self) -> None:
        """Leave it at what is known by now."""
        self._stop.set()
        self._videos = ()


def _nothing(_result: object) -> None:
    """Nobody waits for it."""


def _stopped(error: Exception) -> None:
    if not isinstance(error, GreenroomError):
        raise error
