"""A row of choices: made, taken back, and reached by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.widgets.buttons import Segments

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


def test_a_choice_can_be_made_and_taken_back(qtbot: QtBot) -> None:
    row = Segments(("a", "b"))
    qtbot.addWidget(row)
    said: list[str] = []
    row.chosen.connect(said.append)
    row.button("a").click()
    assert row.value == "a"
    row.button("b").click()
    assert row.value == "b"
    row.button("b").click()
    assert row.value == ""
    assert said == ["a", "b", ""]


def test_a_choice_that_must_be_made_stays(qtbot: QtBot) -> None:
    row = Segments(("a", "b"), may_clear=False)
    qtbot.addWidget(row)
    said: list[str] = []
    row.chosen.connect(said.append)
    row.show_value("a")
    row.button("a").click()
    assert row.value == "a"
    assert said == []


def test_enter_chooses_as_space_does(qtbot: QtBot) -> None:
    """It did nothing, where it presses every other button."""
    row = Segments(("a", "b"))
    qtbot.addWidget(row)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        row.show_value("a")
        QTest.keyClick(row.button("b"), key)
        assert row.value == "b"


def test_every_choice_is_reached_by_tab(qtbot: QtBot) -> None:
    row = Segments(("a", "b", "c"))
    stops = Segments(("a", "b", "c"), one_stop=True)

    def reached(choices: Segments) -> list[str]:
        buttons = [(each, choices.button(each)) for each in ("a", "b", "c")]
        return [each for each, button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]

    for each in (row, stops):
        qtbot.addWidget(each)
        each.show_value("b")
    assert reached(row) == ["a", "b", "c"]
    assert reached(stops) == ["b"]
    stops.button("c").click()
    assert reached(stops) == ["c"]
    stops.show_value("")
    assert reached(stops) == ["a"]


def test_no_words_are_cut_in_bold(qtbot: QtBot) -> None:
    row = Segments(("a",))
    qtbot.addWidget(row)
    row.button("a").setText("Practice, and what follows from it")
    row.make_room()
    assert row.button("a").minimumWidth() > row.fontMetrics().horizontalAdvance("Practice") * 2
