"""Adds several files from elsewhere one after the other, into one session."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.ui.library.adding import Adding

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.base.errors import GreenroomError
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.library.adding import WhereTo
    from desktop.ui.workshop import Workshop


class InTurn(QObject):
    """Adds one file after the other; what is refused does not keep the next one away.

    Signals:
        began(int): the file of this place is under way.
        went(int): so many percent of it are done.
        added(int, object): place; the TakeFolder.
        refused(int, object): place; the GreenroomError.
        left(int): place of what was stopped, or ended by our own fault; nothing is left of it.
        over: nothing is under way any more; after ``stop`` the rest was not begun.
    """

    began = Signal(int)
    went = Signal(int)
    added = Signal(int, object)
    refused = Signal(int, object)
    left = Signal(int)
    over = Signal()

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._one = Adding(workshop, self)
        self._waiting: list[tuple[int, Path, WhereTo]] = []
        self._session: Path | None = None
        self._at = 0
        self.busy = False
        self._one.went.connect(self.went)
        self._one.added.connect(self._have_added)
        self._one.failed.connect(self._have_failed)
        self._one.cancelled.connect(self._have_left)
        self._one.broken.connect(self._have_left)

    def start(self, files: list[tuple[int, Path, WhereTo]]) -> None:
        """Begin, unless some are being added.

        Args:
            files: place, file and where it goes. Of those that begin a new session all go into that of the first.
        """
        if self.busy or not files:
            return
        self.busy, self._session = True, None
        self._waiting = list(files)
        self._next()

    @Slot()
    def stop(self) -> None:
        """End what is under way, and begin no other."""
        self._waiting.clear()
        self._one.cancel()

    def _next(self) -> None:
        if not self._waiting:
            self.busy = False
            self.over.emit()
            return
        self._at, file, where = self._waiting.pop(0)
        self._one.start(file, replace(where, session=where.session or self._session))
        self.began.emit(self._at)

    @Slot(object)
    def _have_added(self, take: TakeFolder) -> None:
        self._session = take.session.path
        self.added.emit(self._at, take)
        self._next()

    @Slot(object)
    def _have_failed(self, error: GreenroomError) -> None:
        self.refused.emit(self._at, error)
        self._next()

    @Slot()
    def _have_left(self) -> None:
        self.left.emit(self._at)
        self._next()
