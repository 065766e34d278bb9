"""A take goes out from the window and comes in on another computer by a command."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.documents import read_document
from desktop.cli.main import main
from desktop.media.sound import decode_sound
from desktop.sessions.model import TakeState
from desktop.sharing.known_copies import KnownCopies
from desktop.sharing.masking import MASK
from desktop.sharing.model import SharedSession
from desktop.transcription.model import Transcript
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.practise.room_state import Phase
from tests.fixtures._share_parts import send_of
from tests.fixtures.sharing import make_shared
from tests.journeys.test_first_answer import answer, enter_room

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 60_000


def hurry(window: MainWindow) -> None:
    """Let it be quiet at once."""
    window.ahead.timer.setInterval(0)


def is_known(folders: Folders, video: Path) -> bool:
    return KnownCopies(folders.known_copies).find(video) is not None


@pytest.mark.parametrize("worker", ["", "good"])
def test_what_was_recorded_is_known_before_it_is_sent(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders, worker: str
) -> None:
    window = open_window(worker=worker)
    hurry(window)
    page = enter_room(window, qtbot)
    answer(page, qtbot)
    page.room.press()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    ((video,),) = [
        [take.video for take in session.takes()]
        for session in window.workshop.services.sessions.folders()
    ]
    assert not window.ahead.timer.isActive()
    assert not is_known(window_folders, video)  # the next answer may begin at any moment
    page.room.to_review.click()
    assert window.place is Place.REVIEW
    qtbot.waitUntil(lambda: is_known(window_folders, video), timeout=WAIT_MS)
    assert not window.workshop.transcriptions.jobs


def test_a_sample_and_what_was_recovered_are_known(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders, tmp_path: Path
) -> None:
    shared = make_shared(tmp_path / "made", window_folders.library)
    shared.take.write(replace(shared.take.read(), state=TakeState.RECORDING))
    os.utime(shared.take.video, (0, 0))
    window = open_window()
    hurry(window)
    window.recover()
    qtbot.waitUntil(lambda: is_known(window_folders, shared.take.video), timeout=WAIT_MS)
    home = window.page(Place.HOME)
    assert isinstance(home, HomePage)
    home.explore.click()
    qtbot.waitUntil(lambda: window.place is Place.REVIEW, timeout=WAIT_MS)
    sessions = window.workshop.services.sessions.folders()
    videos = [take.video for each in sessions for take in each.takes()]
    assert len(videos) == 2
    qtbot.waitUntil(lambda: all(is_known(window_folders, each) for each in videos), timeout=WAIT_MS)


def test_a_window_that_closes_leaves_off(
    open_window: Callable[..., MainWindow], window_folders: Folders, tmp_path: Path
) -> None:
    make_shared(tmp_path / "made", window_folders.library)
    window = open_window()
    window.go(Goto(Place.LIBRARY))
    assert window.ahead.timer.isActive()
    window.close()
    assert not window.ahead.timer.isActive()
    window.ahead.soon()
    assert not window.ahead.timer.isActive()


def test_from_the_library_to_a_reviewer(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    window_folders: Folders,
    dialogs: SilentDialogs,
    tmp_path: Path,
) -> None:
    shared = make_shared(tmp_path / "made", window_folders.library)
    window = open_window()
    window.go(Goto(Place.LIBRARY))
    library = window.page(Place.LIBRARY)
    assert isinstance(library, LibraryPage)
    qtbot.waitUntil(lambda: library.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    library.send.click()
    assert window.place is Place.SHARE
    page = send_of(window)
    qtbot.waitUntil(page.foot.save_button.isEnabled, timeout=WAIT_MS)
    page.masks.edit.setFocus()
    page.masks.edit.setText("云帆科技")  # an input method writes it
    QTest.keyClick(page.masks.edit, Qt.Key.Key_Return)
    page.options.asks[0].setText("例子清楚吗？")
    qtbot.waitUntil(lambda: MASK in page.preview.words.toPlainText(), timeout=WAIT_MS)
    dialogs.file = shared.outside / "给林 🎤.zip"
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.done.isVisible, timeout=WAIT_MS)
    other = tmp_path / "other"
    assert main(["import", str(dialogs.file), "--library", str(other)]) == 0
    (received,) = (other / "received").iterdir()
    session = read_document(received / "shared.json", SharedSession)
    assert session.asks == ("例子清楚吗？",)
    assert session.self_review is None
    (take,) = (received / "takes").iterdir()
    words = read_document(take / "transcript.json", Transcript).text
    assert MASK in words
    assert "云帆" not in words
    heard = np.abs(decode_sound(take / "video.mp4", 16_000))
    assert heard[1400 * 16 : 2000 * 16].max() < 0.01
    assert heard[500 * 16 : 900 * 16].max() > 0.05
