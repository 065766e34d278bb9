"""Rows of lists and trees that are tall enough for all of their text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget
from typing_extensions import override

from desktop.ui.theme import SPACE_2, SPACE_6

TICK_BOX = 48
PADDING = 16


class WholeText(QStyledItemDelegate):
    """Counts the lines that a text needs: Qt forgets padding and tick box, and elides the rest."""

    def __init__(self, view: QListWidget | QTreeWidget) -> None:
        super().__init__(view)
        self._view = view
        view.setWordWrap(True)
        if isinstance(view, QTreeWidget):
            view.header().sectionResized.connect(self._again)
        else:
            view.setResizeMode(QListWidget.ResizeMode.Adjust)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the width that Qt wants and the height of the wrapped text."""
        wanted = super().sizeHint(option, index)
        text = self._view.fontMetrics().boundingRect(
            QRect(0, 0, self._width(index), 10_000), Qt.TextFlag.TextWordWrap, str(index.data())
        )
        return QSize(wanted.width(), text.height() + 2 * SPACE_2)

    def _width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return how wide the text of a row may be."""
        if not isinstance(self._view, QTreeWidget):
            return self._view.viewport().width() - TICK_BOX - PADDING
        depth = 2 if index.parent().isValid() else 1
        return self._view.columnWidth(0) - depth * self._view.indentation() - SPACE_6

    def _again(self) -> None:
        """Count again: a column has another width."""
        self._view.scheduleDelayedItemsLayout()
