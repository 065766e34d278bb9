"""The overlay with every shortcut, opened and closed by ``?``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from desktop.ui.theme import SPACE_2, SPACE_4, SPACE_6
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class ShortcutSheet(Card):
    """Lies over the window; any key closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, margin=SPACE_6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = PlainLabel("title")
        self.column.addWidget(self._title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_2)
        self.column.addLayout(self._grid)
        self._before: QWidget | None = None
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Show or hide it, in the middle of the window."""
        if self.isVisible():
            self._close()
            return
        self._before = self.window().focusWidget()
        self._fill()
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.rect().center() - self.rect().center())
        self.show()
        self.raise_()
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close it."""
        self._close()

    def _close(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._title.setText(self.tr("Keys"))
        for row, (keys, meaning) in enumerate(self._rows()):
            column = 0 if row < _HALF else 2
            at = row % _HALF
            self._grid.addWidget(_label(keys, "strong"), at, column)
            self._grid.addWidget(_label(meaning, "body"), at, column + 1)

    def _rows(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+1 … 5", self.tr("go to a page")),
            ("F6", self.tr("next part of the page")),
            ("? · F1", self.tr("this list")),
            ("Ctrl+Q", self.tr("quit")),
            ("Space", self.tr("room: start and stop · review: play and pause")),
            ("M", self.tr("mark this moment")),
            ("S", self.tr("room: I stumbled")),
            ("H", self.tr("room: hide myself")),
            ("J K L", self.tr("slower, pause, faster")),
            ("← →", self.tr("five seconds back, forward")),
            (", .", self.tr("one picture back, forward")),
            ("[ ]", self.tr("start and end of a span")),
            ("E", self.tr("attach the span as evidence")),
            ("↑ ↓", self.tr("choose an item")),
            ("Y P N X", self.tr("yes, partly, no, not applicable")),
            ("1 … 5", self.tr("rate the competency")),
            ("O · C", self.tr("overlay · captions")),
            ("Ctrl+Z · Ctrl+Shift+Z", self.tr("undo · redo")),
        )


_HALF = 9


def _label(text: str, kind: str) -> PlainLabel:
    label = PlainLabel("strong" if kind == "strong" else "body")
    label.setText(text)
    return label
