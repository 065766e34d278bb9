"""Lines of the Home page: what waits, and a session one can go back to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import ElidedLabel, PlainLabel


class WaitingLine(QWidget):
    """A sentence, and a button if something can be done.

    Signals:
        action: the person chose the action.
    """

    action = Signal()

    def __init__(
        self, sentence: str, action: str = "", about: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = PlainLabel(wrap=True)
        words.setText(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_1)
        column.setSpacing(SPACE_1)
        column.addWidget(words)
        if about:
            more = PlainLabel("small", wrap=True)
            more.setText(about)
            column.addWidget(more)
        if action:
            button = Button("small")
            button.label(action)
            button.setAccessibleDescription(sentence)
            button.clicked.connect(self.action)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class SessionLine(Button):
    """One session as a whole line that can be pressed."""

    def __init__(self, name: str, question: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__("row", parent)
        self.setAccessibleName(" · ".join(each for each in (name, question, about) if each))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        first, second = PlainLabel(parent=self), ElidedLabel("small", self)
        right = PlainLabel("small", self)
        second.setVisible(bool(question))
        for label, words in ((first, name), (second, question), (right, about)):
            label.setText(words)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(first)
        if question:
            left.addWidget(second)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        self._row.setSpacing(SPACE_4)
        self._row.addLayout(left, 1)
        self._row.addWidget(right)

    @override
    def sizeHint(self) -> QSize:
        """As high as its words."""
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """As high as its words."""
        return self._row.minimumSize()
