"""What tests of the window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.navigation import Goto, Place
from tests.fixtures.sharing import review_file_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.sharing.review_file import ReviewFile
    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures.sharing import Shared


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Be there before any test of this room: without it Qt aborts over a font, if that test comes first."""
    return qapp


@pytest.fixture
def take(review_take: Path) -> Path:
    """The take that is open on the Review page."""
    return review_take


@pytest.fixture
def page(qtbot: QtBot, open_page: Callable[[Goto], ReviewPage], take: Path) -> ReviewPage:
    """The Review page with that take, and the keyboard."""
    page = open_page(Goto(Place.REVIEW, take=take))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def file(shared: Shared, tmp_path: Path) -> ReviewFile:
    """The review of a friend, of a pack of the shared session."""
    return review_file_for(shared.export().path, tmp_path / "friend")
