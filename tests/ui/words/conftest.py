"""Every test of words here stands before a take whose words are on the Review page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sessions.folder import TakeFolder
from desktop.ui.navigation import Goto, Place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage

WAIT_MS = 10_000


@pytest.fixture
def take(review_take: Path) -> TakeFolder:
    """The take that is open."""
    return TakeFolder(review_take)


@pytest.fixture
def page(open_page: Callable[[Goto], ReviewPage], take: TakeFolder) -> ReviewPage:
    """The page that shows it."""
    return open_page(Goto(Place.REVIEW, take=take.path))


@pytest.fixture
def idle(qtbot: QtBot, page: ReviewPage) -> Callable[[], None]:
    """Wait until the page has read the take again."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)

    return wait
