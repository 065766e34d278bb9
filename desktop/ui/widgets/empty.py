"""What a page shows before there is anything: what will be here, and the button that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_2, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.text import PlainLabel

EMPTY_STRETCH = 100
"""In a column with other things, so that it stands in the middle of what is left."""


class EmptyState(QWidget):
    """A title, a sentence and one button in the middle; a banner above for what went wrong.

    Signals:
        action: somebody pressed the button.
    """

    action = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self._title = PlainLabel("title")
        self._sentence = PlainLabel("mute")
        self._sentence.setWordWrap(True)
        self.button = Button("primary")
        self.button.clicked.connect(self.action)
        centre = Qt.AlignmentFlag.AlignCenter
        for label in (self._title, self._sentence):
            label.setAlignment(centre)
        # else a column of nothing beside a page of its own is as narrow as its words can be
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_2)
        column.addWidget(self.banner)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(SPACE_4)
        column.addWidget(self.button, 0, centre)
        column.addStretch(1)

    def also(self, button: Button) -> None:
        """Put a quieter way on below the button."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignCenter)

    def say(self, title: str, sentence: str, action: str = "") -> None:
        """Set the words; without an action there is no button."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.button.label(action, "Ctrl+Enter" if action else "")
        self.button.setVisible(bool(action))
