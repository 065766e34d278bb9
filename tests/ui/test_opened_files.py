"""Files that the system hands over while the window is open, and what is swept at its start."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent

from desktop.sharing.incoming import PREFIX
from desktop.ui.navigation import Place
from desktop.ui.outside.opened_files import OpenedFiles

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
