"""Files of somebody who means harm, opened by a double click: the window shows what is in them, literally."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.navigation import Place
from desktop.ui.pages.review import ReviewPage
from tests.sharing.test_watched import hostile_files
from tests.ui.test_share_received import INJECTIONS, WAIT_MS, received_of, shown_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]


def test_each_is_taken_in_and_shown_as_text(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    """One after the other, by the worker process that the program itself uses."""
    window = open_window()
    page, part = window.page(Place.REVIEW), received_of(window)
    assert isinstance(page, ReviewPage)
    for number, text in enumerate(INJECTIONS):
        pack, review = hostile_files(shared, tmp_path, text, number)
        window.open_file(pack)
        qtbot.waitUntil(lambda: window.place is Place.REVIEW, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: page.opened is not None and not page.busy, timeout=WAIT_MS)
        qtbot.waitUntil(lambda it=text: shown_in(page, it) > 0, timeout=WAIT_MS)
        window.grab()
        window.open_file(review)
        qtbot.waitUntil(lambda: not part.opening.under_way, timeout=WAIT_MS)
        qtbot.waitUntil(lambda it=text: shown_in(part, it) > 0, timeout=WAIT_MS)
        window.grab()
