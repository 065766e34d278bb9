"""What is missing, torn or in the way: one sentence, and the next action works."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel  # noqa: TID251

from desktop.app import build_services
from desktop.base.settings import Language
from desktop.sessions.model import TakeState
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.practise import PractisePage
from desktop.ui.practise.room_state import Phase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.sessions.folder import SessionFolder
    from desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 15_000


def practise(window: MainWindow) -> PractisePage:
    window.go(Goto(Place.PRACTISE))
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    return page


def in_the_room(window: MainWindow, qtbot: QtBot) -> PractisePage:
    page = practise(window)
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    window.activateWindow()
    qtbot.waitUntil(page.room.big.hasFocus, timeout=WAIT_MS)
    return page


def a_session_in(folders: Folders) -> SessionFolder:
    services = build_services(folders)
    pack = services.roles.get("ai_customer_service")
    return services.sessions.create(pack, language=Language.EN, questions=("Q01",))


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, code, modifier)


def test_neither_camera_nor_microphone_is_there(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    page = practise(open_window(camera="no camera", microphone="no microphone"))
    page.choose.go_on.click()
    qtbot.waitUntil(lambda: page.check.banner.sentence != "", timeout=WAIT_MS)
    assert "no camera" in page.check.banner.sentence
    assert "no microphone" in page.check.banner.sentence
    assert not page.check.enter_room.isEnabled()
    shown = [
        each
        for each in page.check.banner.findChildren(QAbstractButton)
        if each.isVisible() and each.text() != "×"
    ]
    assert [each.text() for each in shown] == ["Try again"]


def test_going_back_while_devices_open_leaves_none_open(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = practise(window)
    for _ in range(3):
        page.choose.go_on.click()
        page.check.back.emit()
    window.go(Goto(Place.HOME))
    window.workshop.tasks.run(lambda: None, lambda _: window.setObjectName("settled"), print)
    qtbot.waitUntil(lambda: window.objectName() == "settled", timeout=WAIT_MS)
    assert not page.rehearsal.recorder.armed


def test_closing_while_devices_open_leaves_none_open(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    page = practise(window)
    page.choose.go_on.click()
    page.rehearsal.open_devices()
    window.close()
    window.end()
    assert not page.rehearsal.recorder.armed


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permissions there")
def test_a_library_that_is_in_the_way_is_said(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    window = open_window()
    page = in_the_room(window, qtbot)
    window_folders.library.mkdir(parents=True, exist_ok=True)
    window_folders.sessions.write_text("a file where the folder should be", encoding="utf-8")
    page.room.skip.click()
    qtbot.waitUntil(lambda: page.room.banner.sentence != "", timeout=WAIT_MS)
    assert page.room.phase is Phase.READY
    window_folders.sessions.unlink()
    page.room.skip.click()
    assert page.room.banner.sentence == ""
    assert page.room.phase is Phase.ANSWERING


def test_a_damaged_session_is_listed_with_its_sentence(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    session = a_session_in(window_folders)
    (session.path / "session.json").write_text("{torn", encoding="utf-8")
    window = open_window()
    home = window.page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(
        lambda: any("is damaged" in each.text() for each in home.findChildren(QLabel)),
        timeout=WAIT_MS,
    )
    window.go(Goto(Place.LIBRARY))
    library = window.page(Place.LIBRARY)
    assert isinstance(library, LibraryPage)
    qtbot.waitUntil(lambda: library.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    top = library.tree.topLevelItem(0)
    assert top is not None
    assert "is damaged" in top.text(0)
    assert top.text(3) == "Needs attention"


def test_a_take_that_a_crash_left_is_repaired_and_said(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    window_folders: Folders,
    movie_file: Path,
) -> None:
    take = a_session_in(window_folders).new_take("Q01")
    take.video.write_bytes(movie_file.read_bytes())
    window = open_window()
    window.recover()
    home = window.page(Place.HOME)
    qtbot.waitUntil(
        lambda: any("was repaired" in each.text() for each in home.findChildren(QLabel)),
        timeout=WAIT_MS,
    )
    assert take.read().state is TakeState.REPAIRED


def test_space_presses_one_thing_only(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    page = in_the_room(open_window(), qtbot)
    page.room.skip.setFocus()
    key(Qt.Key.Key_Space)  # "Answer now" has the focus: that, and not the big button
    assert page.room.phase is Phase.ANSWERING
    qtbot.waitUntil(lambda: page.rehearsal.recorder.status().elapsed_ms > 400, timeout=WAIT_MS)
    key(Qt.Key.Key_Space)  # whatever has the focus now, Space stops
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    qtbot.waitUntil(page.room.to_review.hasFocus, timeout=WAIT_MS)
    page.room.again.setFocus()
    key(Qt.Key.Key_Space)
    assert page.room.phase is Phase.READY


def test_while_a_take_is_saved_no_key_leads_away(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = in_the_room(window, qtbot)
    page.room.skip.click()
    qtbot.waitUntil(lambda: page.rehearsal.recorder.status().elapsed_ms > 400, timeout=WAIT_MS)
    page.room.press()
    assert page.room.phase is Phase.FINISHING
    assert window.focusWidget() is page.room
    window.go(Goto(Place.HOME))
    assert window.place is Place.PRACTISE
    assert page.room.banner.sentence == "The take is being saved. You can leave in a moment."
    qtbot.waitUntil(page.room.to_review.hasFocus, timeout=WAIT_MS)
    assert page.room.banner.sentence == ""


def test_questions_are_put_in_order_by_keyboard(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = practise(window)
    window.activateWindow()
    qtbot.waitUntil(page.choose.questions.hasFocus, timeout=WAIT_MS)
    before = [each.id for each in page.choose.ticked()]
    key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    after = [each.id for each in page.choose.ticked()]
    assert after == [before[1], before[0], *before[2:]]
    key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.id for each in page.choose.ticked()] == before
    key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.id for each in page.choose.ticked()] == before
    key(Qt.Key.Key_Space)
    assert [each.id for each in page.choose.ticked()] == before[1:]


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_in_order(tmp_path: Path, number: signal.Signals) -> None:
    environment = {
        **os.environ,
        "GREENROOM_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    ready = "import desktop.ui.main_window as m; say = m.MainWindow.recover\n"
    ready += "def tell(self):\n    say(self); print('shown', flush=True)\n"
    ready += "m.MainWindow.recover = tell\nfrom desktop.__main__ import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", ready],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "shown\n"
        program.send_signal(number)
        _, errors = program.communicate(timeout=20)
    assert program.returncode == 0
    assert not re.search("Traceback|Error", errors)
