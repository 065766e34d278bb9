"""A review that was laid aside is found below its pack, by the keyboard too, and saved as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.settings import Interface
from desktop.review.desk import ReviewDesk
from desktop.review.model import AnswerValue, ReviewerRole
from desktop.sharing.anew import begin_anew
from desktop.sharing.review_file import read_review_file
from desktop.sharing.seat import sit_down
from desktop.ui.navigation import Goto, Place
from desktop.ui.share.rows import TwoLines
from desktop.ui.widgets.buttons import Button
from tests.fixtures._share_parts import received_of
from tests.fixtures.sharing import receiver
from tests.ui.test_share_received import INJECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from desktop.ui.share.received_part import ReceivedPart
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 8_000


def lay_aside(shared: Shared, name: str) -> Path:
    folder = receiver(shared.library).receive(shared.export().path).folder
    sit_down(folder, name, ReviewerRole.COACH)
    ReviewDesk(folder).answer(folder.takes()[0].read().id, "K05", AnswerValue.YES)
    return begin_anew(folder)


def line(part: ReceivedPart) -> TwoLines | None:
    rows = part.findChildren(TwoLines)
    return next((each for each in rows if each.first.text().startswith("A review was laid")), None)


def shown(window: MainWindow, qtbot: QtBot) -> TwoLines:
    window.go(Goto(Place.SHARE, part="received"))
    part = received_of(window)
    qtbot.waitUntil(lambda: line(part) is not None, timeout=WAIT_MS)
    found = line(part)
    assert found is not None
    return found


def test_it_is_saved_from_the_line_below_its_pack(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    lay_aside(shared, "Anna")
    window = open_window()
    row, part = shown(window, qtbot), received_of(window)
    assert row.first.text() == "A review was laid aside: \u2068Anna (Coach)\u2069"
    assert row.second.text().startswith("begun: ")
    assert row.second.text().endswith(" · not saved as a file yet")
    (button,) = row.findChildren(Button)
    assert "Anna" in button.accessibleDescription()
    dialogs.file = None
    button.click()  # given up
    assert part.banner.isHidden()
    dialogs.file = shared.outside / "anna.greenroom-review.json"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    file = read_review_file(dialogs.file.read_bytes(), dialogs.file)
    assert (file.reviewer.name, file.reviewer.role) == ("Anna", ReviewerRole.COACH)
    assert "Send it back" in part.banner.sentence
    assert part.banner.button is not None
    qtbot.waitUntil(lambda: row is not line(part) and line(part) is not None, timeout=WAIT_MS)
    again = line(part)
    assert again is not None
    assert again.second.text().endswith("review file saved")
    window.workshop.translation.use(Interface.ZH_CN)
    qtbot.waitUntil(lambda: "已保存为" in part.banner.sentence, timeout=WAIT_MS)
    assert any("放在一边的评审" in each.first.text() for each in part.findChildren(TwoLines))


def test_one_that_is_damaged_is_told(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    place = lay_aside(shared, "")
    (found,) = (place / "reviews").glob("*.json")
    found.write_text("{")
    window = open_window()
    row = shown(window, qtbot)
    assert row.first.text().endswith("\u2068Coach\u2069")
    assert row.second.text() == "not saved as a file yet"
    dialogs.file = shared.outside / "x.greenroom-review.json"
    row.findChildren(Button)[0].click()
    assert found.name in received_of(window).banner.sentence
    assert not dialogs.file.exists()


@pytest.mark.parametrize("text", INJECTIONS)
def test_a_name_does_nothing(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, text: str
) -> None:
    lay_aside(shared, text)
    row = shown(open_window(), qtbot)
    assert text in row.first.text()
    assert row.first.textFormat() is Qt.TextFormat.PlainText


def test_nothing_is_listed_where_nobody_began_anew(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    receiver(shared.library).receive(shared.export().path)
    window = open_window()
    window.go(Goto(Place.SHARE, part="received"))
    part = received_of(window)
    qtbot.waitUntil(lambda: bool(part.findChildren(TwoLines)), timeout=WAIT_MS)
    assert line(part) is None
