"""Rows of lists and trees that are tall enough for all of their text; what follows the first line is small."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
)
from typing_extensions import override

from desktop.base.plain_text import unturned
from desktop.ui.theme import SPACE_2, SPACE_6, TEXT_SMALL

TICK_BOX = 48
PADDING = 16
BETWEEN = 2
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class WholeCell(QStyledItemDelegate):
    """A cell of a table whose wrapped text is whole: Qt counts its lines as if it had no padding."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return what the text needs in a cell that is narrower by its padding."""
        own = QStyleOptionViewItem(option)
        own.rect = option.rect.adjusted(0, 0, -PADDING, 0)
        return super().sizeHint(own, index)


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
        first, rest = self._heights(index, self._width(index))
        return QSize(wanted.width(), first + rest + 2 * SPACE_2)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row, then its first line as it is and the others small."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        style = self._view.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, own, self._view)
        own.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, self._view)
        head, _, rest = unturned(str(index.data())).partition("\n")
        first, second = self._heights(index, self._width(index))
        top = own.rect.y() + (own.rect.height() - first - second) // 2
        box = QRect(place.x() + BETWEEN, top, self._width(index), first)
        chosen = bool(own.state & QStyle.StateFlag.State_Selected)
        colours, role = QGuiApplication.palette(), QPalette.ColorRole
        painter.save()
        painter.setFont(self._first_font(index))
        painter.setPen(colours.color(role.Accent if chosen else role.Text))
        painter.drawText(box, _WRAP, head)
        painter.setFont(self._rest_font())
        painter.setPen(colours.color(role.PlaceholderText))
        painter.drawText(box.translated(0, first + BETWEEN).adjusted(0, 0, 0, second), _WRAP, rest)
        painter.restore()

    def _heights(
        self,
        index: QModelIndex | QPersistentModelIndex,
        width: int,
    ) -> tuple[int, int]:
        """Return the heights of the first line, wrapped, and of what follows it."""
        head, _, rest = unturned(str(index.data())).partition("\n")
        room = QRect(0, 0, width, 10_000)
        first = QFontMetrics(self._first_font(index)).boundingRect(room, _WRAP, head).height()
        if not rest:
            return first, 0
        second = QFontMetrics(self._rest_font()).boundingRect(room, _WRAP, rest).height()
        return first, second + BETWEEN

    def _first_font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        font = QFont(self._view.font())
        own = index.data(Qt.ItemDataRole.FontRole)
        if isinstance(own, QFont):
            font.setWeight(own.weight())
        return font

    def _rest_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(TEXT_SMALL)
        return font

    def _width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return how wide the text of a row may be."""
        if not isinstance(self._view, QTreeWidget):
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) is not None
            return self._view.viewport().width() - (TICK_BOX if ticked else SPACE_2) - PADDING
        depth = 2 if index.parent().isValid() else 1
        return self._view.columnWidth(0) - depth * self._view.indentation() - SPACE_6

    def _again(self) -> None:
        """Count again: a column has another width."""
        self._view.scheduleDelayedItemsLayout()
