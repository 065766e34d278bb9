"""The list of what is in one part of a pack: chosen, added, taken out, moved by key, button or mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.whole_text import WholeText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDropEvent

    from desktop.ui.theme import Theme

WIDTH = 260


class _List(QListWidget):
    """Says where a row was dropped, and lets the draft move it."""

    dropped = Signal(int, int)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Take the drop as a wish; the rows are shown anew afterwards."""
        at = self.currentRow()
        row = self.indexAt(event.position().toPoint()).row()
        if self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem:
            row += 1
        to = self.count() - 1 if row < 0 else row - (1 if row > at else 0)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(at, to)


class Things(QWidget):
    """Rows with their buttons.

    Signals:
        chosen(int): the person chose a row.
        added: they want one more, after the chosen one.
        removed(int): they want this one out.
        moved(int, int): from which row to which.
    """

    chosen = Signal(int)
    added = Signal()
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _List()
        self.rows.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setItemDelegate(WholeText(self.rows))
        self.add, self.remove = Button("small"), Button("quiet")
        self.up, self.down = Button("quiet"), Button("quiet")
        for button, name in (
            (self.remove, "trash-2"),
            (self.up, "chevron-up"),
            (self.down, "chevron-down"),
        ):
            ButtonIcon(button, theme, name)
        self.setFixedWidth(WIDTH)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.add)
        row.addStretch(1)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.rows, 1)
        column.addLayout(row)
        self.rows.currentRowChanged.connect(self._chosen)
        self.rows.dropped.connect(self.moved)
        self.add.clicked.connect(self.added)
        self.remove.clicked.connect(self.take_out)
        self.up.clicked.connect(self.earlier)
        self.down.clicked.connect(self.later)
        for keys, slot in (("Alt+Up", self.earlier), ("Alt+Down", self.later), ("Del", self.take_out), ("Ins", self.added)):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self.rows)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def retranslate(self, name: str) -> None:
        """Set the words; ``name`` says what is in the list."""
        self.rows.setAccessibleName(name)
        self.add.label(self.tr("Add"), "Ctrl+N")
        self.remove.label("", "Del", self.tr("Take out"))
        self.up.label("", "Alt+↑", self.tr("Move up"))
        self.down.label("", "Alt+↓", self.tr("Move down"))

    def show_rows(self, texts: Sequence[str], at: int) -> None:
        """Show the rows with one chosen, without saying so."""
        self.rows.blockSignals(True)  # noqa: FBT003 - Qt
        if self.rows.count() != len(texts):
            self.rows.clear()
            for _ in texts:
                self.rows.addItem(QListWidgetItem())
        for row, text in enumerate(texts):
            item = self.rows.item(row)
            if item.text() != text:
                item.setText(text)
        self.rows.setCurrentRow(at)
        self.rows.blockSignals(False)  # noqa: FBT003 - Qt
        self.remove.setEnabled(bool(texts))
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at + 1 < len(texts))

    @Slot()
    def earlier(self) -> None:
        """Move the chosen one up."""
        self.moved.emit(self.rows.currentRow(), self.rows.currentRow() - 1)

    @Slot()
    def later(self) -> None:
        """Move the chosen one down."""
        self.moved.emit(self.rows.currentRow(), self.rows.currentRow() + 1)

    @Slot()
    def take_out(self) -> None:
        """Take the chosen one out."""
        if self.rows.currentRow() >= 0:
            self.removed.emit(self.rows.currentRow())

    @Slot(int)
    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)
