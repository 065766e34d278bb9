"""Reads the question aloud where the system has a voice for its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.ui.workshop import Workshop


class Reading(QObject):
    """Says each question once when it is shown, and again on demand; never into a take.

    Signals:
        changed: whether it can read, or reads, is another now.
    """

    changed = Signal()

    def __init__(self, workshop: Workshop, parent: QObject) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._voice = workshop.outside.voice
        self._text = ""
        self._language: Language = workshop.translation.language
        self._unsaid = False
        self._voice.changed.connect(self._voice_changed)

    @property
    def possible(self) -> bool:
        """Say whether there is a voice for the question, and the person wants one."""
        wanted = self._workshop.services.settings.now.read_aloud
        return wanted and bool(self._text) and self._voice.speaks(self._language)

    @property
    def reading(self) -> bool:
        """Say whether it speaks now."""
        return self._voice.speaking

    def show(self, text: str, language: Language) -> None:
        """Read a question that is shown now, as soon as the voice is there."""
        self._text, self._language = text, language
        if self._workshop.services.settings.now.read_aloud:
            self._unsaid = True
            self._voice.prepare()
            self._voice_changed()

    def toggle(self) -> None:
        """Read it again, or be quiet."""
        if self.reading:
            self._voice.stop()
        elif self.possible:
            self._voice.say(self._text, self._language)

    def hush(self) -> None:
        """Be quiet: a take begins, or the room is left."""
        self._unsaid = False
        self._voice.stop()

    def forget(self) -> None:
        """The room is left."""
        self.hush()
        self._text = ""

    @Slot()
    def _voice_changed(self) -> None:
        if self._unsaid and self.possible:
            self._unsaid = False
            self._voice.say(self._text, self._language)
        self.changed.emit()
