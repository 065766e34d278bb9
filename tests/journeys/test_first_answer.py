"""A person's way from Home to a reviewed answer, by keys and clicks alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget  # noqa: TID251

from desktop.base.settings import Appearance, Interface
from desktop.media.probe import probe
from desktop.sessions.model import LiveMarkKind, TakeState
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.practise import PractisePage
from desktop.ui.practise.room_state import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 15_000


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def practise_page(window: MainWindow) -> PractisePage:
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    return page


def enter_room(window: MainWindow, qtbot: QtBot) -> PractisePage:
    page = practise_page(window)
    window.go(Goto(Place.PRACTISE))
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=WAIT_MS)
    return page


def answer(page: PractisePage, qtbot: QtBot, ms: int = 1200) -> None:
    page.room.skip.click()
    qtbot.waitUntil(lambda: page.rehearsal.recorder.status().elapsed_ms > ms, timeout=WAIT_MS)


def test_one_answer_from_home_to_review(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    window = open_window()
    home = window.page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(home.start.isEnabled, timeout=WAIT_MS)
    QTest.mouseClick(home.start, Qt.MouseButton.LeftButton)
    assert window.place is Place.PRACTISE
    page = practise_page(window)
    assert len(page.choose.ticked()) == 1
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    window.activateWindow()
    qtbot.waitUntil(page.room.big.hasFocus, timeout=WAIT_MS)
    press(Qt.Key.Key_Space)
    assert page.room.phase is Phase.PREPARING
    press(Qt.Key.Key_Space)
    assert page.room.phase is Phase.ANSWERING
    qtbot.waitUntil(lambda: page.rehearsal.recorder.status().elapsed_ms > 1200, timeout=WAIT_MS)
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    session = page.rehearsal.session
    assert session is not None
    (take,) = session.takes()
    written = take.read()
    assert written.state is TakeState.SAVED
    assert written.prep_s == 30
    assert [mark.kind for mark in written.live_marks] == [LiveMarkKind.MARK, LiveMarkKind.STUMBLED]
    assert probe(take.video).duration_ms > 1000
    QTest.mouseClick(page.room.to_review, Qt.MouseButton.LeftButton)
    assert window.place is Place.REVIEW


def test_everything_is_there_again_after_a_restart(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    first = open_window()
    page = enter_room(first, qtbot)
    answer(page, qtbot)
    page.room.big.click()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    first.close()
    first.end()
    second = open_window()
    second.go(Goto(Place.LIBRARY))
    library = second.page(Place.LIBRARY)
    assert isinstance(library, LibraryPage)
    qtbot.waitUntil(lambda: library.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    library.search.setText("no such words")
    qtbot.waitUntil(lambda: library.tree.topLevelItemCount() == 0, timeout=WAIT_MS)
    library.search.setText("AI tool")
    qtbot.waitUntil(lambda: library.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    library.discard.click()
    qtbot.waitUntil(lambda: _takes(library) == 0, timeout=WAIT_MS)
    library.banner.action.emit()
    library.search.setText("")
    qtbot.waitUntil(lambda: _takes(library) == 1, timeout=WAIT_MS)
    library.open.click()
    assert second.place is Place.REVIEW


def _takes(library: LibraryPage) -> int:
    top = library.tree.topLevelItem(0)
    return top.childCount() if top is not None else 0


def test_a_retake_keeps_the_first_and_the_next_question_follows(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    page = enter_room(open_window(), qtbot)
    for _ in range(2):
        answer(page, qtbot, 600)
        page.room.big.click()
        qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
        page.room.again.click()
    answer(page, qtbot, 600)
    page.room.big.click()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    page.room.next.click()
    assert page.room.phase is Phase.READY
    session = page.rehearsal.session
    assert session is not None
    assert len(session.takes()) == 3


def test_closing_the_window_saves_the_take(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = enter_room(window, qtbot)
    answer(page, qtbot)
    window.go(Goto(Place.HOME))
    assert window.place is Place.PRACTISE  # a take is not left by a click
    window.close()
    session = page.rehearsal.session
    assert session is not None
    (take,) = session.takes()
    assert take.read().state is TakeState.SAVED
    assert probe(take.video).duration_ms > 1000


def test_a_camera_that_is_not_there_is_said_and_another_one_works(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(camera="no such camera")
    page = practise_page(window)
    window.go(Goto(Place.PRACTISE))
    page.choose.go_on.click()
    qtbot.waitUntil(lambda: "no such camera" in page.check.banner.sentence, timeout=WAIT_MS)
    box = page.check.cameras
    box.addItem("pattern", "pattern")
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    qtbot.waitUntil(lambda: page.rehearsal.recorder.latest_picture() is not None, timeout=WAIT_MS)
    assert page.check.banner.sentence == ""


def shown_words(window: QWidget) -> set[str]:
    words = {label.text() for label in window.findChildren(QLabel)}
    words |= {button.text() for button in window.findChildren(QAbstractButton)}
    words |= {button.toolTip() for button in window.findChildren(QAbstractButton)}
    return {each for each in words if each}


def test_the_language_changes_while_running(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    settings = window.page(Place.SETTINGS).services.settings
    for place in Place:
        window.go(Goto(place))
    english = shown_words(window)
    import msgspec

    settings.change(msgspec.structs.replace(settings.now, interface=Interface.ZH_CN))
    names = {"首页", "练习", "复盘", "记录", "设置"}
    qtbot.waitUntil(lambda: names <= shown_words(window), timeout=WAIT_MS)
    letters = {
        each
        for each in english
        if any(c.isalpha() for c in each) and each.isascii() and " " in each
    }
    paths = {each for each in letters if "/" in each}
    qtbot.waitUntil(lambda: letters & shown_words(window) <= paths, timeout=WAIT_MS)
    settings.change(msgspec.structs.replace(settings.now, interface=Interface.EN))
    qtbot.waitUntil(lambda: "Home" in shown_words(window), timeout=WAIT_MS)


@pytest.mark.parametrize("appearance", list(Appearance))
def test_every_page_is_shown_in_every_colour(
    open_window: Callable[..., MainWindow], appearance: Appearance
) -> None:
    window = open_window(appearance=appearance)
    for place in Place:
        window.go(Goto(place))
        assert not window.grab().isNull()


def test_every_control_has_a_name(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QSlider

    window = open_window()
    for place in Place:
        window.go(Goto(place))
        page = window.page(place)
        for button in page.findChildren(QAbstractButton):
            if not button.isVisibleTo(page):
                continue
            assert (
                button.accessibleName() or button.text() or button.objectName().startswith("qt_")
            ), (place, button)
        for kind in (QComboBox, QLineEdit, QSlider, QAbstractItemView, QAbstractSpinBox):
            for control in page.findChildren(kind):
                popup = control.window() is not window  # the list of a drop-down
                if control.objectName().startswith("qt_"):
                    continue  # a part of a control, which is named itself
                if not popup and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
                    assert control.accessibleName(), (place, control)


def test_f6_goes_round_the_panes(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_window()
    window.go(Goto(Place.LIBRARY))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    seen: list[QWidget | None] = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert len(set(map(id, seen))) >= 2


def test_the_keys_are_listed(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.sheet
    assert sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
