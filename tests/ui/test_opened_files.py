"""Files that the system hands over while the window is open, and what is swept at its start."""

from __future__ import annotations

import datetime as dt
import os
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent

from desktop.sharing.incoming import PREFIX
from desktop.sharing.wishes import KEPT_DAYS
from desktop.ui.navigation import Place
from desktop.ui.outside.opened_files import OpenedFiles
from tests.fixtures.sharing import DAY, make_shared, receiver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


def test_a_file_that_the_system_opens_is_taken_in(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = open_window()
    files = OpenedFiles(window)
    assert not files.eventFilter(window, QEvent(QEvent.Type.Show))
    assert files.eventFilter(window, QFileOpenEvent(str(tmp_path / "a.greenroom")))
    assert window.place is Place.SHARE


def test_what_a_killed_program_left_is_swept_at_start(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    left = window_folders.library / f"{PREFIX}abc"
    left.mkdir(parents=True)
    os.utime(left, (1, 1))
    open_window().recover()
    qtbot.waitUntil(lambda: not left.exists(), timeout=8000)


@pytest.mark.media
def test_packs_whose_day_has_passed_go_at_start_and_can_be_brought_back(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders, tmp_path: Path
) -> None:
    given = make_shared(tmp_path / "somebody")
    folder = receiver(window_folders.library).receive(given.export().path).folder
    window = open_window()
    day = DAY + dt.timedelta(days=KEPT_DAYS)
    asked: list[int] = []

    def last_day() -> dt.date:
        asked.append(threading.get_ident())
        return day

    window.recover(last_day)
    qtbot.waitUntil(lambda: bool(asked), timeout=8000)
    assert asked != [threading.get_ident()]  # never on the thread that paints
    window.recover(lambda: day + dt.timedelta(days=1))
    qtbot.waitUntil(
        lambda: "Packs of others in the trash: 1" in window.banner.sentence, timeout=8000
    )
    assert not folder.path.exists()
    window.banner.action.emit()
    qtbot.waitUntil(lambda: "They are back" in window.banner.sentence, timeout=8000)
    assert folder.path.exists()
    window.banner.action.emit()  # nothing is left to bring back
    assert "They are back" in window.banner.sentence
