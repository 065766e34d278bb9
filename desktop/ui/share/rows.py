"""Rows of the Share page: what a line says at the left, what can be done at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_1, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QBoxLayout

    from desktop.ui.widgets.buttons import Kind as ButtonKind


class TwoLines(QWidget):
    """A line, a smaller one below it, and room for buttons."""

    def __init__(self, first: str, second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PlainLabel(wrap=True).wide()
        self.second = PlainLabel("small", wrap=True).wide()
        self.first.setText(first)
        self.second.setText(second)
        self.setAccessibleName(" · ".join(each for each in (first, second) if each))
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(self.first)
        words.addWidget(self.second)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        self._row.setSpacing(SPACE_3)
        self._row.addLayout(words, 1)
        self.second.setVisible(
            bool(second)
        )  # not before it lies in the row: alone it would be a window

    def offer(self, words: str, act: Callable[[], object], kind: ButtonKind = "small") -> Button:
        """Add a button; its name for screen readers says what it is about."""
        button = Button(kind)
        button.label(words)
        button.setAccessibleDescription(self.accessibleName())
        button.clicked.connect(partial(_press, act))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button


def _press(act: Callable[[], object], *_checked: object) -> None:
    act()


def clear(layout: QBoxLayout) -> None:
    """Let everything in a layout go."""
    while (entry := layout.takeAt(0)) is not None:
        widget = entry.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
