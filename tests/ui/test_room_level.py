"""The level in the room: a new figure of it is whole at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.widgets.text import PlainLabel
from tests.ui.test_room import WAIT_MS, enter, practise

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.media]


def test_a_new_figure_of_the_level_is_whole_at_once(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    """It comes some times a second: before all is laid out again its last letters were cut."""
    page = enter(practise(open_window()), qtbot)

    def levels() -> list[PlainLabel]:
        labels = page.room.findChildren(PlainLabel)
        return [each for each in labels if each.text().startswith("microphone")]

    qtbot.waitUntil(lambda: bool(levels()), timeout=WAIT_MS)
    (level,) = levels()
    level.setText("microphone −60 dBFS")
    assert level.width() >= level.fontMetrics().horizontalAdvance(level.text())
    level.setText("microphone " * 4)
    assert level.width() >= level.fontMetrics().horizontalAdvance(level.text())
