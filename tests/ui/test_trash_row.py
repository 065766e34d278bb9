"""The trash in the settings: how much lies there, and emptied once that is confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Language
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.settings import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.sessions.shelf import SessionShelf
    from desktop.ui.main_window import MainWindow
    from desktop.ui.settings.trash_row import TrashRow
    from tests.fixtures.window import SilentDialogs

pytestmark = pytest.mark.gui
WAIT_MS = 15_000


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def shelf(window: MainWindow) -> SessionShelf:
    return window.workshop.services.sessions


def the_settings(window: MainWindow) -> SettingsPage:
    window.go(Goto(Place.SETTINGS))
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def the_row(window: MainWindow, qtbot: QtBot) -> TrashRow:
    row = the_settings(window).trash
    qtbot.waitUntil(lambda: bool(row.state.text()), timeout=WAIT_MS)
    return row


def discard_a_session(window: MainWindow) -> Path:
    services = window.workshop.services
    pack = services.roles.get("ai_customer_service")
    session = services.sessions.create(pack, language=Language.EN, questions=("Q01",))
    (session.path / "film").write_bytes(bytes(3_000_000))
    return services.sessions.discard(session.path)


def test_nothing_is_offered_where_nothing_lies(window: MainWindow, qtbot: QtBot) -> None:
    row = the_row(window, qtbot)
    assert row.state.text() == "Empty"
    assert row.empty.isHidden()


def test_it_is_emptied_when_that_is_confirmed(
    window: MainWindow, shelf: SessionShelf, dialogs: SilentDialogs, qtbot: QtBot
) -> None:
    place = discard_a_session(window)
    row = the_row(window, qtbot)
    assert row.state.text() == "3 MB, 1 in all"
    row.empty.click()
    assert len(shelf.trash.things()) == 1
    dialogs.answer = True
    with qtbot.waitSignal(row.emptied, timeout=WAIT_MS):
        row.empty.click()
    assert (shelf.trash.things(), row.state.text(), row.empty.isHidden()) == ((), "Empty", True)
    assert the_settings(window).banner.sentence == "The trash is empty."
    with pytest.raises(WorldError) as caught:
        shelf.restore(place)
    assert caught.value.fault is Fault.TRASH_EMPTIED


def test_what_can_not_be_deleted_is_said(
    window: MainWindow, shelf: SessionShelf, dialogs: SilentDialogs, qtbot: QtBot
) -> None:
    place = discard_a_session(window)
    row = the_row(window, qtbot)
    dialogs.answer = True
    (place / "trash.json").unlink()
    (place / "trash.json").mkdir()
    with qtbot.waitSignal(row.failed, timeout=WAIT_MS):
        row.empty.click()
    assert row.empty.isEnabled()
    assert place.name in the_settings(window).banner.sentence
    assert len(shelf.trash.things()) == 1
