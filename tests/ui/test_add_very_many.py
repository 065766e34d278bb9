"""More recordings at once than have a row: it is said which come later, and how many."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Interface
from desktop.ui.library.add_card import MOST_AT_ONCE
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.library import LibraryPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 20_000
MANY = tuple(Path(f"clip {number}.mp4") for number in range(MOST_AT_ONCE + 30, 0, -1))


def shown(window: MainWindow, qtbot: QtBot) -> LibraryPage:
    page = window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(
        lambda: page.adding.isVisible() and page.adding.add.isEnabled(), timeout=WAIT_MS
    )
    return page


def test_it_is_said_which_recordings_have_no_row(
    open_window: Callable[..., MainWindow], qtbot: QtBot, dialogs: SilentDialogs
) -> None:
    window = open_window()
    window.go(Goto(Place.LIBRARY))
    page = window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    dialogs.files = MANY
    page.add.click()
    card = shown(window, qtbot).adding
    assert len(card.files.rows) == MOST_AT_ONCE
    assert card.files.rows[0].file.name == "clip 1.mp4"
    sentence = (
        "Of 230 files the first 200 by name are listed, up to clip 200.mp4. "
        "The other 30 are untouched: add them when these are done."
    )
    assert card.banner.sentence == sentence
    card.sessions.activated.emit(card.sessions.currentIndex())
    assert card.banner.isVisible()  # a choice does not take it away
    window.workshop.translation.use(Interface.ZH_CN)
    qtbot.waitUntil(lambda: "其余 30 个" in card.banner.sentence, timeout=WAIT_MS)


def test_it_is_said_again_at_the_end(
    open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    window.go(Goto(Place.LIBRARY, files=MANY))
    card = shown(window, qtbot).adding
    card.banner.hide()
    card.in_turn.refused.emit(0, WorldError(Fault.MEDIA_UNREADABLE, file=tmp_path, why="none"))
    card.in_turn.over.emit()
    assert "The other 30" in card.banner.sentence
    card.give_up()
    window.go(Goto(Place.LIBRARY, files=MANY[:2]))
    qtbot.waitUntil(lambda: len(card.files.rows) == 2, timeout=WAIT_MS)
    assert not card.banner.isVisible()
