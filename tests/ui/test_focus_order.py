"""Who has the keyboard, and who is next: asked without harm to what Python knows of either."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from desktop.base.documents import read_document, to_json
from desktop.base.timecode import Span
from desktop.sharing.limits import MANIFEST
from desktop.sharing.model import PackManifest
from desktop.sharing.wishes import Wishes
from desktop.ui.home.lines import WaitingLine
from desktop.ui.navigation import Goto, Place
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.focus_order import focused_of, next_in_turn, stops_in, turn_to
from desktop.ui.widgets.item_row import ItemRow
from desktop.ui.widgets.rating_row import RatingRow
from tests.fixtures._review_fakes import press
from tests.fixtures._shown import shown_in
from tests.fixtures.sharing import receiver
from tests.ui.test_receiving import review_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.gui
WAIT_MS = 8_000


def focused_beside(line: QWidget) -> QWidget | None:
    return focused_of(line.window())


@pytest.mark.parametrize("ask", [next_in_turn, focused_beside])
def test_what_is_found_outlives_the_one_that_was_asked(
    qtbot: QtBot, ask: Callable[[QWidget], QWidget | None]
) -> None:
    """An action of a menu counted as deleted when a line before it went that had nothing to do with it."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    line, bar = QLineEdit(), QWidget()
    column.addWidget(line)
    column.addWidget(bar)
    action = QMenu(bar).addAction("what others said")
    bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bar.setFocus()
    assert ask(line) is bar
    with qtbot.waitSignal(line.destroyed):
        line.deleteLater()
    assert Shiboken.isValid(action)
    assert window.isAncestorOf(bar)


def walk(window: MainWindow, rounds: int) -> list[QWidget | None]:
    """Press F6 some times; return what has the keyboard after each."""
    seen: list[QWidget | None] = []
    for _ in range(rounds):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    return seen


def received(window: MainWindow, qtbot: QtBot, shared: Shared) -> ReviewPage:
    """Open a pack, and let go that it is one's own, which is said when that was looked up."""
    shared.export(Wishes(asks=("Was it clear?", "Too long?")))
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    page = review_of(window, qtbot, folder.takes()[0].path)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    qtbot.waitUntil(page.beside.own.isVisible, timeout=WAIT_MS)
    page.beside.own.hide()
    return page


@pytest.mark.media
@pytest.mark.shared_library
def test_f6_stops_at_every_part_of_a_review_for_others_and_comes_round(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    page = received(window, qtbot, shared)
    bar = page.beside.reviewer
    page.setFocus()
    before = walk(window, 7)
    assert bar.name in before
    bar.begin.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    if bar.calibration.isVisible():
        bar.calibration.skip.click()
    qtbot.waitUntil(lambda: bar.ready and not page.busy, timeout=WAIT_MS)
    assert QApplication.focusWidget() is bar.replies.fields[0]
    page.setFocus()
    seen = walk(window, 12)
    parts = (page.header, bar.guide, page.playback.transport, page.playback.timeline,
             page.sheets.pane, page.checklist)  # fmt: skip
    for part in parts:
        assert any(each and (part is each or part.isAncestorOf(each)) for each in seen), part
    assert page.playback.timeline in seen
    assert seen[7:] == seen[:5]
    bar.guide.save_file.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar.replies.fields[0]
    press(page, "V")  # an action of a menu that stands beyond what was walked over
    press(page, "V")
    assert page.playback.transport.others_action.isChecked()


def test_tab_goes_through_the_checklist_as_it_stands_also_past_evidence_that_came_later(
    qtbot: QtBot, open_page: Callable[[Goto], ReviewPage], review_take: Path
) -> None:
    page = open_page(Goto(Place.REVIEW, take=review_take))
    page.resize(1024, 700)
    page.marking.begin(Span(1000, 2000))
    page.playback.marker.finish()
    for target in [row.target for row in page.checklist.rows if isinstance(row, ItemRow)]:
        page.work.attach(target, Span(1000, 2000), "")
    rated = next(row for row in page.checklist.rows if isinstance(row, RatingRow))
    page.work.rate(rated.target, 2)
    page.work.choose(rated.target)
    qtbot.waitUntil(lambda: rated.none.isVisible() and rated.attach_button.isVisible())
    inside = list(stops_in(page.checklist))
    assert {*page.checklist.rows[0].chips[0].findChildren(Button)} <= {*inside}

    def place(each: QWidget) -> tuple[int, int]:
        at = each.mapTo(page.checklist, each.rect().topLeft())
        return at.y(), at.x()

    qtbot.waitUntil(lambda: sorted(inside, key=place) == inside)


def test_on_another_page_the_keyboard_is_on_no_control_it_was_not_put_on(qtbot: QtBot) -> None:
    window = QStackedWidget()
    qtbot.addWidget(window)
    before, after = QWidget(), QWidget()
    for page in (before, after):
        column = QVBoxLayout(page)
        for _ in range(2):
            column.addWidget(Button())
        window.addWidget(page)
    window.show()
    first, *_ = before.findChildren(Button)
    first.setFocus()
    turn_to(window, after)
    assert window.focusWidget() is after
    second = after.findChildren(Button)[1]
    second.setFocus()
    turn_to(window, before)
    assert window.focusWidget() is first
    turn_to(window, after)
    assert window.focusWidget() is second  # as it was left


@pytest.mark.media
@pytest.mark.shared_library
def test_tab_reaches_a_pack_that_waits_on_home_where_it_stands(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.export()
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    manifest = read_document(folder.path / MANIFEST, PackManifest)
    others = msgspec.structs.replace(manifest, session_id="session-of-another")
    (folder.path / MANIFEST).write_bytes(to_json(others))
    window = open_window()
    page = window.page(Place.HOME)
    qtbot.waitUntil(lambda: shown_in(page, "To review: ") == 1, timeout=WAIT_MS)
    (line,) = [each for each in page.findChildren(WaitingLine) if each.isVisible()]
    (review,) = line.findChildren(Button)

    def tops() -> list[int]:
        return [each.mapTo(page, each.rect().topLeft()).y() for each in stops_in(page)]

    qtbot.waitUntil(lambda: tops() == sorted(tops()), timeout=WAIT_MS)
    assert review in stops_in(page)
