"""A run of letters without a blank is broken: nothing beside it is pushed out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel  # noqa: TID251 - what Qt itself shows

from desktop.ui.share.rows import TwoLines
from desktop.ui.widgets.text import ZERO_WIDTH_SPACE, PlainLabel, breakable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    "text", ["", "hello world", "W" * 32, "我" * 400, "กก" * 90, "a/b " * 40, "，。" * 40]
)
def test_what_breaks_by_itself_stays(text: str) -> None:
    assert breakable(text) == text


def test_a_run_is_broken_between_letters_only() -> None:
    assert breakable("W" * 40) == ZERO_WIDTH_SPACE.join(["W" * 8] * 5)
    marked = "e\u0301" * 40
    assert all(part[0] == "e" for part in breakable(marked).split(ZERO_WIDTH_SPACE))
    family = "👩\u200d🚀" * 20
    assert all(
        part[0] != "\u200d" and part[-1] != "\u200d"
        for part in breakable(family).split(ZERO_WIDTH_SPACE)
    )
    assert breakable(marked).replace(ZERO_WIDTH_SPACE, "") == marked


@pytest.mark.gui
def test_a_button_beside_it_stays_in_sight(qtbot: QtBot) -> None:
    row = TwoLines("W" * 4000, "x")
    qtbot.addWidget(row)
    button = row.offer("Remove", lambda: None)
    row.resize(700, 300)
    row.show()
    assert row.minimumSizeHint().width() < 500
    assert button.geometry().right() < 700
    assert row.first.text() == "W" * 4000


@pytest.mark.gui
def test_a_label_says_what_it_was_given(qtbot: QtBot) -> None:
    label = PlainLabel(wrap=True)
    qtbot.addWidget(label)
    label.setText("W" * 80)
    assert label.text() == "W" * 80
    assert ZERO_WIDTH_SPACE in QLabel.text(label)
    label.clear()
    assert (label.text(), QLabel.text(label)) == ("", "")
    copied = PlainLabel(wrap=True).selectable()
    qtbot.addWidget(copied)
    copied.setText("W" * 80)
    assert QLabel.text(copied) == "W" * 80
