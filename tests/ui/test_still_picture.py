"""What is over in a moment is not painted on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.ui.widgets.still_picture import StillPicture

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


class Painted(QWidget):
    """Remembers in which states it was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.state = "before"

    def become(self, state: str) -> None:
        self.state = state
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.seen.append(self.state)


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    painted = Painted()
    qtbot.addWidget(painted)
    painted.show()
    qtbot.waitUntil(lambda: painted.seen[-1:] == ["before"])
    return painted


def test_what_is_over_at_once_is_not_seen(painted: Painted, qtbot: QtBot) -> None:
    still = StillPicture(painted, 60_000)
    still.hold()
    painted.become("busy")
    painted.repaint()
    painted.become("done")
    still.release()
    qtbot.waitUntil(lambda: painted.seen[-1] == "done")
    assert "busy" not in painted.seen
    assert not still.isActive()


def test_what_lasts_is_seen(painted: Painted, qtbot: QtBot) -> None:
    StillPicture(painted, 1).hold()
    painted.become("busy")
    qtbot.waitUntil(lambda: painted.seen[-1] == "busy")
