"""Where the timeline has too little room for all of its rows, none is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QScrollArea

from desktop.base.timecode import Span
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from desktop.ui.timeline.model import Lane, LaneSpan, TimelineContent
from desktop.ui.timeline.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

WAIT_MS = 15_000


def rows_of(lanes: int) -> Rows:
    span = LaneSpan(Span(0, 1000))
    content = tuple(Lane(str(at), str(at), "accent", (span,)) for at in range(lanes))
    return Rows(TimelineContent(60_000, np.zeros(0, np.float32), "Sound", content), 400)


@pytest.mark.parametrize("lanes", [0, 2, 5, 8])
def test_no_row_is_cut_at_any_height(lanes: int) -> None:
    rows = rows_of(lanes)
    bars = [rows.lane(lane.id) for lane in rows.content.lanes]
    for most in range(60, 300):
        height = rows.whole_within(most)
        assert height <= most
        assert all(bar.bottom() <= height or bar.top() >= height for bar in bars)
        hidden = [bar for bar in bars if bar.bottom() > height]
        assert not hidden or hidden[0].bottom() + 4 > most  # there was no room for it
    assert rows.whole_within(1000) == rows.height


@pytest.mark.gui
@pytest.mark.media
def test_a_small_window_shows_whole_rows(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    window.go(Goto(Place.REVIEW, take=shared.take.path))
    qtbot.waitUntil(lambda: page.opened is not None and not page.busy, timeout=WAIT_MS)
    timeline = page.playback.timeline
    viewport = timeline.parentWidget()
    room = viewport.parentWidget() if viewport is not None else None
    assert isinstance(room, QScrollArea)
    cut: set[bool] = set()
    for height in range(640, 760, 12):
        window.resize(1024, height)
        qtbot.waitUntil(lambda it=height: window.height() == it, timeout=WAIT_MS)
        page.playback.show_lanes(rows_of(8).content.lanes)
        rows = timeline.rows
        cut.add(room.maximumHeight() < rows.height)
        assert rows.whole_within(room.maximumHeight()) == room.maximumHeight()
    assert True in cut
