"""The wheel scrolls a form; it changes nothing that it passes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.page import scrolling

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


def turn(widget: QWidget) -> bool:
    """Turn the wheel down by a notch, the pointer in the middle of a widget; say whether it took that.

    What it leaves goes to what lies around it when the system sends it, as here it does not.
    """
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it only so
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_controls_below_the_pointer_keep_what_they_say(qtbot: QtBot) -> None:
    content, box, days = QWidget(), QComboBox(), QSpinBox()
    box.addItems(["first", "second", "third"])
    days.setValue(30)
    column = QVBoxLayout(content)
    for widget in (box, days):
        column.addWidget(widget)
    content.setMinimumHeight(2000)
    area = scrolling(content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for control in (box, days, days.lineEdit()):
        control.setFocus()
        assert not turn(control)
        assert (box.currentIndex(), days.value()) == (0, 30)
    assert turn(area.viewport())
    assert bar.value() > 0
    assert box.focusPolicy() is Qt.FocusPolicy.StrongFocus
    days.stepUp()
    assert days.value() == 31


def test_what_the_keyboard_comes_to_from_outside_is_brought_into_view(qtbot: QtBot) -> None:
    window, content, after = QWidget(), QWidget(), QPushButton("after")
    inside = QVBoxLayout(content)
    fields = [QLineEdit() for _ in range(40)]
    for field in fields:
        inside.addWidget(field)
    area = scrolling(content)
    column = QVBoxLayout(window)
    for part in (area, after):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: window.isActiveWindow() and bar.maximum() > 0)
    after.setFocus()
    QTest.keyClick(after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert fields[-1].hasFocus()
    qtbot.waitUntil(lambda: fields[-1].visibleRegion().boundingRect() == fields[-1].rect())
    bar.setValue(0)
    QTest.mousePress(after, Qt.MouseButton.LeftButton)
    fields[-1].setFocus()
    assert bar.value() == 0
    QTest.mouseRelease(after, Qt.MouseButton.LeftButton)
