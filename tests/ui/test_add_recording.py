"""Adding a recording from a file in the window: chosen or dropped, asked what it answers, stopped, refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from desktop.base.settings import Interface
from desktop.ui.navigation import Goto, Place
from desktop.ui.outside.opened_files import dropped_recording
from desktop.ui.pages.library import LibraryPage
from tests.fixtures.media import write_clip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 20_000


def library_of(window: MainWindow, qtbot: QtBot) -> LibraryPage:
    window.go(Goto(Place.LIBRARY))
    page = window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() > 0, timeout=WAIT_MS)
    return page


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def test_a_chosen_file_becomes_a_take_of_the_chosen_session(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = write_clip(shared.outside / "interview.mp4", 2.0)
    QTest.keySequence(window, "Ctrl+O")
    card = page.adding
    assert card.isVisible()
    assert card.file.text() == "interview.mp4"
    assert not page.open.isVisible()  # one button is the next step
    assert card.questions.currentData() == shared.take.read().question_id
    assert not card.roles.isVisible()
    QTest.keySequence(window, "Ctrl+Return")
    assert card.bar.isVisible()
    qtbot.waitUntil(lambda: window.place is Place.REVIEW, timeout=WAIT_MS)
    added = shared.folder.takes()[-1].read()
    assert len(shared.folder.takes()) == 2
    assert 1_900 < added.duration_ms < 2_100
    assert dialogs.file.exists()
    assert not card.isVisible()


def test_a_dropped_video_begins_a_session_of_its_own_if_that_is_chosen(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    file = write_clip(shared.outside / "a.MP4", 1.0)
    drop(window, file)
    page = window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    card = page.adding
    qtbot.waitUntil(card.isVisible, timeout=WAIT_MS)
    assert window.place is Place.LIBRARY
    card.sessions.setCurrentIndex(0)
    card.sessions.activated.emit(0)
    assert card.roles.isVisible()
    card.questions.setCurrentIndex(1)
    question = card.questions.currentData()
    before = {each.path for each in shared.shelf.folders()}
    card.add.click()
    qtbot.waitUntil(lambda: window.place is Place.REVIEW, timeout=WAIT_MS)
    (made,) = [each for each in shared.shelf.folders() if each.path not in before]
    assert made.read().questions == (question,)


def test_what_is_no_recording_is_refused_in_one_sentence_and_leaves_nothing(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = shared.outside / "no.mp4"
    dialogs.file.write_bytes(b"no video at all")
    page.add.click()
    card = page.adding
    card.add.click()
    qtbot.waitUntil(lambda: bool(card.banner.sentence), timeout=WAIT_MS)
    assert "no.mp4 can't be read as video or sound" in card.banner.sentence
    assert len(shared.folder.takes()) == 1
    assert card.add.isVisible()
    assert not card.bar.isVisible()
    QTest.keyClick(card.add, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert page.add.hasFocus()


def test_adding_can_be_stopped_and_leaves_nothing(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = write_clip(shared.outside / "long.mp4", 4.0)
    page.add.click()
    card = page.adding
    with qtbot.waitSignal(card.adding.cancelled, timeout=WAIT_MS):
        card.add.click()
        assert "is being added" in page.hindrance()
        card.cancel.click()
    assert len(shared.folder.takes()) == 1
    assert not page.hindrance()
    assert card.isVisible()
    assert card.add.isVisible()


def test_the_card_speaks_both_languages_and_keeps_what_is_chosen(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = write_clip(shared.outside / "a.mp4", 1.0)
    page.add.click()
    card = page.adding
    before = card.questions.currentData()
    assert card.sessions.accessibleName() == "Session"
    assert card.bar.accessibleName()
    window.workshop.translation.use(Interface.ZH_CN)
    qtbot.waitUntil(lambda: card.accessibleName() == "添加录像", timeout=WAIT_MS)
    assert card.sessions.itemText(0) == "新的一场"
    assert card.questions.currentData() == before


def test_only_one_recording_can_be_dropped() -> None:
    def data(*names: str) -> QMimeData:
        made = QMimeData()
        made.setUrls([QUrl(name) for name in names])
        return made

    assert dropped_recording(data("file:///tmp/a.MOV")) is not None
    assert dropped_recording(data("file:///tmp/a.mov", "file:///tmp/b.mov")) is None
    assert dropped_recording(data("https://example.org/a.mp4")) is None
    assert dropped_recording(data("file:///tmp/a.zip")) is None
