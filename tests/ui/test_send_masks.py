"""The words that are kept, by keyboard: it stays where one works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.share.send_masks import MasksCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


def press_space(masks: MasksCard) -> None:
    focused = masks.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)


def test_after_a_suggestion_the_keyboard_is_at_the_next_one(qtbot: QtBot) -> None:
    masks = MasksCard()
    qtbot.addWidget(masks)
    masks.show_found((), (), ("200", "40", "70"))
    masks.show()
    qtbot.waitExposed(masks)
    masks.suggestions.buttons["40"].setFocus()
    for next_one in ("70", "200"):
        press_space(masks)
        assert masks.focusWidget() is masks.suggestions.buttons[next_one]
    press_space(masks)
    assert masks.focusWidget() is masks.edit
    assert masks.words == ("40", "70", "200")
