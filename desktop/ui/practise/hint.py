"""A calm line about something that may need a look, with one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_1
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel


class Hint(QWidget):
    """Hidden while there is nothing to say.

    Signals:
        action: the person chose the action.
    """

    action = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("warn", wrap=True)
        self._button = Button("small")
        self._button.clicked.connect(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self._words)
        column.addWidget(self._button)
        column.setAlignment(self._button, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def say(self, sentence: str, action: str = "") -> None:
        """Say a sentence, with an action if there is one; hide when it is empty."""
        if (sentence, action) == (self._words.text(), self._button.text()):
            return
        self._words.setText(sentence)
        self._button.setVisible(bool(action))
        self._button.label(action)
        self.setVisible(bool(sentence))
        self._make_room()
        if sentence:
            announce(self, sentence)

    def _make_room(self) -> None:
        """Lay out anew at once: a sentence that grew is never painted cut, not even for a moment."""
        widget: QWidget | None = self
        while widget is not None and not widget.isWindow():
            widget.updateGeometry()
            if (layout := widget.layout()) is not None:
                layout.activate()
            widget = widget.parentWidget()

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._words.text()
