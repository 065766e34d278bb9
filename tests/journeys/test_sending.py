"""A take goes out from the window and comes in on another computer by a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.documents import read_document
from desktop.cli.main import main
from desktop.media.sound import decode_sound
from desktop.sharing.masking import MASK
from desktop.sharing.model import SharedSession
from desktop.transcription.model import Transcript
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.share import SharePage, SharePart
from desktop.ui.share.send import SendPage
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 20_000


def send_page(window: MainWindow) -> SendPage:
    page = window.page(Place.SHARE)
    assert isinstance(page, SharePage)
    part = page.part(SharePart.SEND)
    assert isinstance(part, SendPage)
    return part


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
    page = send_page(window)
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
