"""Home, Library and Settings in the real window, without recording anything."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton  # noqa: TID251

from desktop.app import build_services
from desktop.base.settings import Appearance, Language, PictureSize, Speech, read_settings
from desktop.sessions.folder import SessionFolder
from desktop.sessions.recovery import Recovered
from desktop.ui.home.lines import SessionLine
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.settings import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.window import SilentDialogs

pytestmark = pytest.mark.gui
WAIT_MS = 15_000


def home_of(window: MainWindow, qtbot: QtBot) -> HomePage:
    page = window.page(Place.HOME)
    assert isinstance(page, HomePage)
    qtbot.waitUntil(page.start.isEnabled, timeout=WAIT_MS)
    return page


def library_of(window: MainWindow) -> LibraryPage:
    window.go(Goto(Place.LIBRARY))
    page = window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    return page


def settings_of(window: MainWindow) -> SettingsPage:
    window.go(Goto(Place.SETTINGS))
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def words(page: HomePage | LibraryPage | SettingsPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def add_sessions(folders: Folders, count: int) -> None:
    services = build_services(folders)
    pack = services.roles.get("ai_customer_service")
    for _ in range(count):
        services.sessions.create(pack, language=Language.EN, questions=("Q01",))


def test_a_fresh_home_offers_one_thing_and_a_sample(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    page = home_of(open_window(), qtbot)
    assert page.explore.isVisible()
    assert not page.resume.isVisible()
    assert "it was not practised yet" in words(page)
    assert "Everything stays on this computer" in words(page)


def test_another_question_is_another_one(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = home_of(window, qtbot)
    before = words(page)
    page.other.click()
    assert words(page) != before
    page.start.click()
    practise = window.page(Place.PRACTISE)
    assert isinstance(practise, PractisePage)
    assert len(practise.choose.ticked()) == 1


def test_the_sample_is_brought_in_and_shown(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(worker="good")
    page = home_of(window, qtbot)
    with qtbot.waitSignal(window.workshop.transcriptions.finished, timeout=60_000):
        page.explore.click()
    qtbot.waitUntil(lambda: window.place is Place.REVIEW, timeout=WAIT_MS)


def test_home_lists_five_sessions(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    add_sessions(window_folders, 7)
    page = home_of(open_window(), qtbot)
    qtbot.waitUntil(lambda: "Recent sessions" in words(page), timeout=WAIT_MS)
    assert words(page).count("AI customer service ·") == 5


def test_a_session_on_home_is_opened_by_a_click(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(worker="good")
    page = home_of(window, qtbot)
    for _ in range(2):
        with qtbot.waitSignal(page.goto, timeout=60_000):
            page.explore.click()
        window.go(Goto(Place.HOME))

    def read_to_the_end() -> bool:  # one that was read while it was made says that it has no takes
        names = [line.accessibleName() for line in lines_of(page)]
        return len(names) == 1 and "Tell me about a time" in names[0]

    qtbot.waitUntil(read_to_the_end, timeout=WAIT_MS)
    (line,) = lines_of(page)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.place is Place.REVIEW
    window.go(Goto(Place.HOME))
    activate(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_R)
    assert window.place is Place.REVIEW


def lines_of(page: HomePage) -> list[SessionLine]:
    return [each for each in page.findChildren(SessionLine) if each.isVisible()]


def activate(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)


def test_a_repaired_take_can_be_looked_at(
    open_window: Callable[..., MainWindow], qtbot: QtBot, session_folder: Path
) -> None:
    window = open_window()
    page = home_of(window, qtbot)
    folder = SessionFolder(session_folder).takes()[0]
    page.say_recovered((Recovered(folder.path, folder.read(), None),))
    look = next(each for each in page.findChildren(QPushButton) if each.text() == "Look at it")
    went: list[Goto] = []
    page.goto.connect(went.append)
    look.click()
    assert went == [Goto(Place.REVIEW, take=folder.path)]


def test_an_empty_library_says_what_will_be_there(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = library_of(window)
    qtbot.waitUntil(lambda: "Your sessions will be here" in words(page), timeout=WAIT_MS)
    assert not page.tree.isVisible()
    begin = next(each for each in page.findChildren(QPushButton) if "Practise" in each.text())
    QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert window.place is Place.PRACTISE


def test_a_search_that_finds_nothing_says_so(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    add_sessions(window_folders, 2)
    page = library_of(open_window())
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 2, timeout=WAIT_MS)
    page.search.setText("no such words")
    qtbot.waitUntil(lambda: "Nothing was found" in words(page), timeout=WAIT_MS)
    page.search.clear()
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 2, timeout=WAIT_MS)
    assert not page.open.isEnabled()  # a session without takes can't be reviewed


def test_a_session_goes_to_the_trash_and_comes_back(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    add_sessions(window_folders, 1)
    page = library_of(open_window())
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 0, timeout=WAIT_MS)
    assert "is in the trash" in page.banner.sentence
    undo = next(each for each in page.banner.findChildren(QPushButton) if each.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    assert page.banner.sentence == ""


def test_a_session_whose_way_back_was_barred_can_be_brought_back_later(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    add_sessions(window_folders, 1)
    (session,) = window_folders.sessions.iterdir()
    page = library_of(open_window())
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    page.discard.click()
    session.mkdir()
    page.banner.action.emit()
    assert session.name in page.banner.sentence
    session.rmdir()
    page.banner.action.emit()
    assert SessionFolder(session).read().questions == ("Q01",)
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 1, timeout=WAIT_MS)


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: elsewhere a file name is text")
def test_a_session_whose_name_is_no_text_is_listed_and_never_taken_for_its_folder(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    add_sessions(window_folders, 1)
    (session,) = window_folders.sessions.iterdir()
    odd = session.rename(session.with_name(os.fsdecode("面试".encode("gbk"))))
    page = library_of(open_window())
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    page.discard.click()
    assert "its name is no text" in page.banner.sentence
    assert list(window_folders.sessions.iterdir()) == [odd]


def test_every_setting_is_written_at_once(
    open_window: Callable[..., MainWindow], window_folders: Folders
) -> None:
    page = settings_of(open_window())
    page.appearance.picked.emit(Appearance.DARK)
    page.picture_size.picked.emit(PictureSize.P480)
    page.speech.speech.speech.picked.emit(Speech.ZH)
    page.mirror.click()
    page.speech.speech.transcribe.click()
    written = read_settings(window_folders.settings)
    assert written.appearance is Appearance.DARK
    assert written.picture_size is PictureSize.P480
    assert written.speech is Speech.ZH
    assert not written.mirror_preview
    assert written.transcribe_after_stop


def test_another_library_folder_is_chosen_and_forgotten(
    open_window: Callable[..., MainWindow],
    window_folders: Folders,
    dialogs: SilentDialogs,
    tmp_path: Path,
) -> None:
    page = settings_of(open_window())
    choose, default = (
        next(each for each in page.findChildren(QPushButton) if each.text() == text)
        for text in ("Choose…", "Use the default")
    )
    choose.click()  # and then the person closes the chooser
    assert read_settings(window_folders.settings).library == ""
    dialogs.folder = tmp_path / "另一个 folder"
    choose.click()
    assert read_settings(window_folders.settings).library == str(dialogs.folder)
    assert default.isVisible()
    default.click()
    assert read_settings(window_folders.settings).library == ""


def test_settings_that_cannot_be_written_are_in_use_and_said(
    open_window: Callable[..., MainWindow], window_folders: Folders
) -> None:
    window = open_window()
    page = settings_of(window)
    window_folders.settings.unlink()
    window_folders.config.rename(window_folders.config.with_name("away"))
    window_folders.config.write_text("a file where the folder should be", encoding="utf-8")
    page.appearance.picked.emit(Appearance.DARK)
    assert window.workshop.theme.appearance is Appearance.DARK
    assert "saved before is safe" in words(page) or "may not write" in words(page)


@pytest.mark.parametrize("model", ["base", "../../etc", "no such model"])
def test_a_model_that_is_not_there_is_said(
    open_window: Callable[..., MainWindow], model: str, qtbot: QtBot
) -> None:
    page = settings_of(open_window(worker="good", model=model))
    qtbot.waitUntil(page.speech.models.fault.isVisible, timeout=WAIT_MS)
    assert model in page.speech.models.fault.text()
