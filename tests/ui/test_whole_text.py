"""Long questions are shown whole, however narrow the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTreeWidget, QTreeWidgetItem

from desktop.ui.widgets.whole_text import WholeText

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui
LONG = "Tell me about a time you used a tool to make the service better. " * 4


def test_rows_of_a_list_grow_with_their_text(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.setItemDelegate(WholeText(view))
    view.addItems([LONG, "短"])
    view.resize(900, 400)
    view.show()
    wide = view.sizeHintForRow(0)
    assert wide > view.sizeHintForRow(1)
    view.resize(300, 400)
    assert view.sizeHintForRow(0) > wide


def test_rows_of_a_tree_grow_when_the_column_narrows(qtbot: QtBot) -> None:
    view = QTreeWidget()
    qtbot.addWidget(view)
    view.setColumnCount(2)
    view.setItemDelegateForColumn(0, WholeText(view))
    top = QTreeWidgetItem([LONG, ""])
    below = QTreeWidgetItem([LONG, ""])
    top.addChild(below)
    view.addTopLevelItem(top)
    view.resize(900, 400)
    view.setColumnWidth(0, 700)
    view.show()
    top.setExpanded(True)
    index = view.indexFromItem(top)
    wide = view.visualRect(index).height()
    view.setColumnWidth(0, 250)
    qtbot.waitUntil(lambda: view.visualRect(index).height() > wide)
    assert view.visualRect(view.indexFromItem(below)).height() > wide


def test_marks_that_turn_the_writing_are_left_out(qtbot: QtBot) -> None:
    def painted(text: str) -> QImage:
        view = QListWidget()
        qtbot.addWidget(view)
        view.setItemDelegate(WholeText(view))
        view.addItems([text])
        view.resize(400, 200)
        return view.grab().toImage()

    assert painted("a\u202eb (1) c\n\u2067d (2)") == painted("ab (1) c\nd (2)")


def test_a_row_without_a_tick_box_has_its_room_for_words(qtbot: QtBot) -> None:
    def lines(*, ticked: bool) -> int:
        view = QListWidget()
        qtbot.addWidget(view)
        view.setItemDelegate(WholeText(view))
        item = QListWidgetItem(LONG)
        if ticked:
            item.setCheckState(Qt.CheckState.Checked)
        view.addItem(item)
        view.resize(200, 400)
        view.show()
        return view.sizeHintForRow(0) // view.fontMetrics().lineSpacing()

    assert lines(ticked=False) < lines(ticked=True)
