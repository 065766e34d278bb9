"""The wheel scrolls a form; it changes nothing that it passes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QVBoxLayout, QWidget

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
