"""A screen reader finds a name for everything of what comes in that takes the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop.base.settings import Interface
from desktop.review.model import ReviewerRole
from desktop.sharing.seat import sit_down
from desktop.sharing.taking_in import take_in
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from desktop.ui.widgets.scrolled import ScrolledArea
from tests.fixtures._share_parts import actions_of, received_of, send_of
from tests.fixtures.sharing import receiver, review_file_for, write_file
from tests.ui.test_receiving import review_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 8_000


def nameless(widget: QWidget) -> list[str]:
    """Return what takes the keyboard and has no name for a screen reader."""
    found: list[str] = []
    for each in widget.findChildren(QWidget):
        wants = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        face = QAccessible.queryAccessibleInterface(each) if wants and each.isVisible() else None
        if face is not None and not face.text(QAccessible.Text.Name).strip():
            found.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("interface", [Interface.EN, Interface.ZH_CN])
def test_everything_that_takes_the_keyboard_has_a_name(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    tmp_path: Path,
    interface: Interface,
) -> None:
    shared.own(4)
    file = review_file_for(shared.export().path, tmp_path / "friend")
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    window = open_window(interface=interface)
    part, actions = received_of(window), actions_of(window)
    window.go(Goto(Place.SHARE, part="received"))
    qtbot.waitUntil(lambda: part.rows.count() == 3, timeout=WAIT_MS)
    assert nameless(window) == []
    assert part.panes() == (part,)
    compare = part.next_step()
    assert compare is not None
    assert compare.property("kind") == "primary"
    compare.click()
    qtbot.waitUntil(lambda: part.gaps.rows.count() > 2, timeout=WAIT_MS)
    assert nameless(window) == []
    assert part.next_step() is part.gaps.decide
    window.go(Goto(Place.SHARE, part="actions"))
    qtbot.waitUntil(lambda: len(actions.note_rows) == 3, timeout=WAIT_MS)
    actions.note_rows[0].choice.button("accepted").click()
    assert nameless(window) == []
    window.go(Goto(Place.REVIEW, take=folder.takes()[0].path))
    review = window.page(Place.REVIEW)
    assert isinstance(review, ReviewPage)
    qtbot.waitUntil(lambda: review.opened is not None and not review.busy, timeout=WAIT_MS)
    assert nameless(review.beside) == []
    sit_down(folder, "x", ReviewerRole.HR)
    review.beside.changed.emit()
    calibration = review.beside.reviewer.calibration
    qtbot.waitUntil(calibration.isVisible, timeout=WAIT_MS)
    assert nameless(review.beside) == []
    qtbot.waitUntil(lambda: calibration.levels.isAncestorOf(in_focus(window)), timeout=WAIT_MS)
    calibration.skip.click()
    qtbot.waitUntil(lambda: review.beside.reviewer.ready and not review.busy, timeout=WAIT_MS)
    assert in_focus(window) is review.playback.transport.play
    assert nameless(review.beside) == []


def in_focus(window: MainWindow) -> QWidget:
    """Return what the keys go to; the window itself if it is nothing."""
    return window.focusWidget() or window


def test_the_send_page_opens_at_its_top(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    window.resize(1024, 700)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    page = review_of(window, qtbot, shared.take.path)
    page.header.send_button.setFocus()
    page.header.send_button.click()
    send = send_of(window)
    qtbot.waitUntil(lambda: window.focusWidget() is send.takes.sessions, timeout=WAIT_MS)
    (area,) = [each for each in send.findChildren(ScrolledArea) if each.isAncestorOf(send.takes)]
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0, timeout=WAIT_MS)
    assert area.verticalScrollBar().value() == 0
