"""What goes on while a person does something else: transcribing, another language, other colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget  # noqa: TID251

from desktop.base.settings import Appearance, Interface
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.practise.room_state import Phase
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 15_000


def go_practise(window: MainWindow) -> PractisePage:
    window.go(Goto(Place.PRACTISE))
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    return page


def record(window: MainWindow, qtbot: QtBot, ms: int = 600) -> TakeFolder:
    page = go_practise(window)
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    page.room.skip.click()
    qtbot.waitUntil(lambda: page.rehearsal.recorder.status().elapsed_ms > ms, timeout=WAIT_MS)
    page.room.big.click()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    session = page.rehearsal.session
    assert session is not None
    return session.takes()[-1]


def test_a_take_is_transcribed_and_found_after_a_restart(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    first = open_window(worker="good")
    with qtbot.waitSignal(first.workshop.transcriptions.finished, timeout=WAIT_MS):
        take = record(first, qtbot)
    assert take.transcript.exists()
    first.close()
    first.end()
    second = open_window(worker="good")
    home = second.page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(home.resume.isVisible, timeout=WAIT_MS)
    assert any("1 of 1 transcribed" in each.text() for each in home.findChildren(QLabel))
    second.go(Goto(Place.LIBRARY))
    library = second.page(Place.LIBRARY)
    assert isinstance(library, LibraryPage)
    library.search.setText("hello")  # only in the transcript
    qtbot.waitUntil(lambda: library.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    second.go(Goto(Place.HOME))
    QTest.mouseClick(home.resume, Qt.MouseButton.LeftButton)
    assert second.place is Place.REVIEW


def test_a_transcriber_that_dies_is_said_where_the_person_is(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(worker="dies at once")
    take = record(window, qtbot)
    qtbot.waitUntil(lambda: "The take is untouched" in window.banner.sentence, timeout=WAIT_MS)
    assert take.video.exists()
    assert not take.transcript.exists()


def test_closing_while_transcribing_ends_the_worker(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(worker="hangs")
    record(window, qtbot)
    jobs = window.workshop.transcriptions
    qtbot.waitUntil(lambda: bool(jobs.jobs), timeout=WAIT_MS)
    window.close()
    window.end()  # the guards fail the test if a process or a thread is left


def words_on(widget: QWidget) -> Iterator[str]:
    """Give every word that is shown or read out, however it got there."""
    for each in widget.findChildren(QWidget):
        yield each.accessibleName()
        yield each.toolTip()
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(row) for row in range(each.count()))


SAME_IN_BOTH = {"English", "no such", "pattern", "tone", "Greenroom", "small"}


def looks_english(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return (
        len(letters) > 3
        and all(letter.isascii() for letter in letters)
        and text not in SAME_IN_BOTH
        and not set("/+") & set(text)  # paths and keys
    )


def test_no_english_is_left_in_any_step_when_the_language_changes(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(camera="no such", worker="hangs")
    settings = window.workshop.services.settings

    def speak(interface: Interface) -> None:
        settings.change(msgspec.structs.replace(settings.now, interface=interface))

    def left() -> list[str]:
        parts = [window.page(Place.PRACTISE), window.page(Place.HOME), window.page(Place.LIBRARY)]
        parts.append(window.page(Place.SETTINGS))
        parts += window.findChildren(Banner)
        return [text for part in parts for text in words_on(part) if looks_english(text)]

    def in_chinese() -> None:
        assert left() == []

    for place in (Place.HOME, Place.LIBRARY, Place.SETTINGS):
        window.go(Goto(place))
    page = go_practise(window)
    page.choose.go_on.click()
    qtbot.waitUntil(lambda: page.check.banner.sentence != "", timeout=WAIT_MS)
    speak(Interface.ZH_CN)
    qtbot.waitUntil(lambda: window.windowTitle() == "候场", timeout=WAIT_MS)
    qtbot.waitUntil(in_chinese, timeout=WAIT_MS)
    assert "no such" in page.check.banner.sentence
    speak(Interface.EN)
    qtbot.waitUntil(lambda: len(left()) > 100, timeout=WAIT_MS)
    record(window, qtbot)  # with sound only: the camera is not there
    speak(Interface.ZH_CN)
    qtbot.waitUntil(lambda: window.windowTitle() == "候场", timeout=WAIT_MS)
    qtbot.waitUntil(in_chinese, timeout=WAIT_MS)
    speak(Interface.EN)


def test_colours_and_language_change_in_the_middle_of_an_answer(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = go_practise(window)
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    page.room.skip.click()
    settings = window.workshop.services.settings
    for appearance in Appearance:
        settings.change(msgspec.structs.replace(settings.now, appearance=appearance))
        qtbot.waitUntil(
            lambda: page.rehearsal.recorder.latest_picture() is not None, timeout=WAIT_MS
        )
        window.grab()
    settings.change(msgspec.structs.replace(settings.now, interface=Interface.ZH_CN))
    qtbot.waitUntil(lambda: "停止" in page.room.big.text(), timeout=WAIT_MS)
    assert page.room.phase is Phase.ANSWERING
    qtbot.waitUntil(lambda: page.rehearsal.recorder.status().elapsed_ms > 600, timeout=WAIT_MS)
    page.room.big.click()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)


def test_the_language_is_chosen_on_the_settings_page(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    window.go(Goto(Place.SETTINGS))
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.interface.setFocus()
    QTest.keyClick(page.interface, Qt.Key.Key_Up)  # English -> 简体中文
    qtbot.waitUntil(lambda: window.windowTitle() == "候场", timeout=WAIT_MS)
    QTest.keyClick(page.interface, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.windowTitle() == "Greenroom", timeout=WAIT_MS)
