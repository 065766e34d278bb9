"""A field for a sentence that is kept while it is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent

SOON_MS = 600
"""So long after a letter what is typed is written: a program that is killed loses no more."""


class SentenceField(QLineEdit):
    """A sentence; Enter and Escape leave it.

    Signals:
        typed: a letter was typed, or one that is being composed.
        written: it is to be written as it stands.
        left: the keyboard is free.
    """

    typed = Signal()
    written = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._write)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._write)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Enter or Escape; what was typed stays."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self._write()
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell that something is being typed: what is composed is no text yet."""
        super().inputMethodEvent(event)
        if event.preeditString():
            self.typed.emit()

    def show_text(self, text: str) -> None:
        """Show what was written; a field that is being written stays as it is."""
        if not self.hasFocus() and self.text() != text:
            self.setText(text)

    def keep_typed(self) -> None:
        """Write what was typed a moment ago, if anything was."""
        if self._soon.isActive():
            self._write()

    @Slot()
    def _typed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
        self.typed.emit()

    @Slot()
    def _write(self) -> None:
        self._soon.stop()
        self.written.emit()
