"""“Rate first” leads to the row whose rating is missing, wherever it stands on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QScrollArea

from desktop.review.evidence import ForRating
from desktop.review.store import read_own
from desktop.sharing.taking_in import take_in
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from tests.fixtures._share_parts import received_of
from tests.fixtures.sharing import review_file_for, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 20_000


def is_whole(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == QRect(
        0, 0, widget.width(), widget.height()
    )


def test_it_leads_to_the_row_that_is_needed(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    file = review_file_for(shared.export().path, tmp_path / "friend")
    take_in(shared.shelf, write_file(shared.outside / "r.greenroom-review.json", file))
    window = open_window()
    window.resize(1024, 700)
    window.go(Goto(Place.SHARE, part="received"))
    part = received_of(window)
    qtbot.waitUntil(lambda: bool(part.sessions), timeout=WAIT_MS)
    back = part.sessions[0].reviews[0]
    assert back.rate_what in {each.criterion for each in file.ratings}
    step = part.next_step()
    assert step is not None
    assert step.text() == "Rate first"
    step.click()
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    wanted = ForRating(back.rate_what)
    qtbot.waitUntil(lambda: page.work.target == wanted, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Sealed reviews: 1" in page.beside.unsealing.sentence, timeout=WAIT_MS)
    row = page.checklist.row(wanted)
    assert row is not None
    assert row.chosen
    qtbot.waitUntil(lambda: is_whole(row.controls), timeout=WAIT_MS)
    assert read_own(shared.folder.reviews, shared.folder.read().id) is None
    bar = page.checklist.findChildren(QScrollArea)[0].verticalScrollBar()
    first = page.checklist.rows[0]
    assert first is not row
    first.setMinimumHeight(page.height())  # as rows grow by what cues offer, which comes later
    qtbot.waitUntil(lambda: row.y() > page.height(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: is_whole(row.controls), timeout=WAIT_MS)
    bar.setValue(0)
    first.setMinimumHeight(2 * page.height())
    qtbot.waitUntil(lambda: row.y() > 2 * page.height(), timeout=WAIT_MS)
    with qtbot.waitCallback() as turned:
        QTimer.singleShot(0, turned)
    assert bar.value() == 0  # whoever scrolled is not led back
