"""Cues of the open take: looked for off the main thread, and anew when its transcript changes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import GreenroomError
from desktop.cues.store import dismiss, dismiss_chip, take_back

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.timecode import Span
    from desktop.cues.model import CueSheet, Dismissed
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.review.cues_pane import CuePlace
    from desktop.ui.workshop import Workshop


class CueWork(QObject):
    """Holds what was found in one take.

    Signals:
        changed: other cues, or other ones are left out.
        failed(object): a GreenroomError: they can't be read or kept.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._take: TakeFolder | None = None
        self._refused: list[Dismissed] = []
        self._turn = threading.Lock()
        self.sheet: CueSheet | None = None

    @property
    def can_bring_back(self) -> bool:
        """Whether something was refused since the take was opened."""
        return bool(self._refused)

    def open(self, take: TakeFolder) -> None:
        """Look for the cues of a take; ``changed`` tells when they are there."""
        if take != self._take:
            self._take, self.sheet = take, None
            self._refused.clear()
            self.changed.emit()
        services = self._workshop.services
        settings, folder = services.settings.now, services.folders.own_lexicons
        detector = services.face_model

        def look() -> CueSheet:
            # Rules and word lists are loaded with the first take, not with the window.
            from desktop.cues.lexicons import read_lexicons
            from desktop.cues.observing import Observer

            observer = Observer.as_wished(settings, read_lexicons(folder), face_model=detector)
            return observer.observe(take)

        self._run(take, look, "cues")

    def close(self) -> None:
        """Forget the take and what was found in it."""
        self._take, self.sheet = None, None
        self._refused.clear()
        self.changed.emit()

    def refuse(self, place: CuePlace) -> None:
        """Leave a cue, or one of its places, out for good."""
        take = self._take
        if take is None or self.sheet is None:
            return

        def change() -> CueSheet:
            return dismiss(take, place.cue, language=place.language, span=place.span)

        self._run(take, change, "refuse-cue", refusing=True)

    def refuse_chip(self, item: str, span: Span) -> None:
        """Leave a place that was offered for an item out for good."""
        take = self._take
        if take is not None and self.sheet is not None:
            self._run(
                take, lambda: dismiss_chip(take, item, span=span), "refuse-chip", refusing=True
            )

    def bring_back(self) -> None:
        """Take the last refusal back."""
        take = self._take
        if take is not None and self._refused:
            note = self._refused.pop()
            self._run(take, lambda: take_back(take, note), "bring-cue-back")

    def _run(
        self, take: TakeFolder, work: Callable[[], CueSheet], name: str, *, refusing: bool = False
    ) -> None:
        def done(sheet: CueSheet) -> None:
            if take != self._take:
                return
            self.sheet = sheet
            if refusing:
                self._refused.append(sheet.dismissed[-1])
            self.changed.emit()

        def failed(error: Exception) -> None:
            if not isinstance(error, GreenroomError):
                raise error
            if take == self._take:
                self.failed.emit(error)

        def in_turn() -> CueSheet:
            with self._turn:  # each reads what the one before it wrote
                return work()

        self._workshop.tasks.run(in_turn, done, failed, name=name)
