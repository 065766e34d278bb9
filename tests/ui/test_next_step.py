"""Ctrl+Enter always leads on: on a page with nothing on it as well, where it is the only way by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.prepare import PreparePart
from desktop.ui.pages.progress import ProgressPart
from desktop.ui.pages.share import SharePart

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
WAIT_MS = 15_000
PARTS = [
    (place, part.value)
    for place, parts in (
        (Place.PREPARE, PreparePart),
        (Place.SHARE, SharePart),
        (Place.PROGRESS, ProgressPart),
    )
    for part in parts
]
WHOLE = [
    (place, "") for place in (Place.HOME, Place.PRACTISE, Place.REVIEW, Place.LIBRARY, Place.ROLES)
]


@pytest.mark.parametrize(("place", "part"), [*PARTS, *WHOLE])
def test_an_empty_library_has_a_next_step_everywhere(
    open_window: Callable[..., MainWindow], qtbot: QtBot, place: Place, part: str
) -> None:
    window = open_window()
    window.go(Goto(place, part=part))
    page = window.page(place)

    def leads_on() -> bool:
        step = page.next_step()
        return step is not None and step.isVisible() and step.isEnabled()

    qtbot.waitUntil(leads_on, timeout=WAIT_MS)
