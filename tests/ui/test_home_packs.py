"""Packs of others stand on Home: what has to be read for that is read beside the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.sessions.folder import SessionFolder
from desktop.ui.home.lines import WaitingLine
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.review import ReviewPage
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 20_000


def offered(page: HomePage) -> list[QAbstractButton]:
    return [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and each.text() == "Review" and isinstance(each.parent(), WaitingLine)
    ]


@pytest.fixture
def theirs(shared: Shared) -> SessionFolder:
    """A pack of somebody else, whose session is not here."""
    folder = receiver(shared.library).receive(shared.export().path).folder
    session = shared.folder.read()
    shared.folder.write(msgspec.structs.replace(session, id="00000000-0000-4000-8000-0000000000ff"))
    return folder


def test_no_folder_of_a_pack_is_asked_on_the_thread_of_the_window(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    theirs: SessionFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    takes = SessionFolder.takes

    def watched(self: SessionFolder) -> tuple[TakeFolder, ...]:
        if self.path == theirs.path:
            asked.append(threading.current_thread().name)
        return takes(self)

    monkeypatch.setattr(SessionFolder, "takes", watched)
    window = open_window()
    window.go(Goto(Place.HOME))
    page = window.page(Place.HOME)
    assert isinstance(page, HomePage)
    qtbot.waitUntil(lambda: len(offered(page)) == 1, timeout=WAIT_MS)
    assert asked
    assert threading.main_thread().name not in asked
    monkeypatch.undo()
    offered(page)[0].click()
    review = window.page(Place.REVIEW)
    assert isinstance(review, ReviewPage)
    qtbot.waitUntil(
        lambda: review.opened is not None and review.opened.folder.session == theirs,
        timeout=WAIT_MS,
    )
