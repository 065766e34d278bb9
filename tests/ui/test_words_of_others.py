"""Who reviews a pack reads its words and searches them; they stay as they came."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.review.model import ReviewerRole
from desktop.sharing.seat import sit_down
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from desktop.ui.review.lower_pane import Sheet
from desktop.ui.widgets.transcript_view import LINE_PERCENT
from desktop.ui.widgets.video_view import SMALLEST
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 20_000


def opened(window: MainWindow, qtbot: QtBot, take: TakeFolder) -> ReviewPage:
    window.activateWindow()
    window.go(Goto(Place.REVIEW, take=take.path))
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(
        lambda: page.opened is not None and page.opened.folder.path == take.path and not page.busy,
        timeout=WAIT_MS,
    )
    return page


def received(shared: Shared) -> TakeFolder:
    folder = receiver(shared.library).receive(shared.export().path).folder
    sit_down(folder, "Anna", ReviewerRole.HR)
    return folder.takes()[0]


def lines_in_view(page: ReviewPage) -> int:
    view = page.words.view
    line = view.fontMetrics().lineSpacing() * LINE_PERCENT / 100
    return round((view.viewport().height() - view.document().documentMargin()) / line)


def test_lines_stay_in_view_where_the_window_is_low(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    theirs = received(shared)
    window = open_window()
    window.resize(960, 640)
    page = opened(window, qtbot, shared.take)
    page.words.note.say("It takes room.\n" * 5)
    qtbot.waitUntil(lambda: page.playback.video.height() == SMALLEST.height(), timeout=WAIT_MS)
    assert not page.words.card.foot.isHidden()
    assert lines_in_view(page) == 2
    page = opened(window, qtbot, theirs)
    page.beside.reviewer.calibration.skip.click()
    qtbot.waitUntil(lambda: not page.busy and page.beside.reviewer.ready, timeout=WAIT_MS)
    page.words.note.say("It takes room.\n" * 2)
    qtbot.waitUntil(lambda: page.playback.video.height() == SMALLEST.height(), timeout=WAIT_MS)
    assert lines_in_view(page) == 3


def test_words_of_others_are_read_only(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    theirs = received(shared)
    window = open_window()
    page = opened(window, qtbot, shared.take)
    card = page.words.card
    assert not card.tools.isHidden()
    assert not card.language.isHidden()
    assert not card.find_button.isVisible()
    page = opened(window, qtbot, theirs)
    page.beside.reviewer.calibration.skip.click()
    qtbot.waitUntil(lambda: not page.busy and page.beside.reviewer.ready, timeout=WAIT_MS)
    assert card.tools.isHidden()
    assert card.language.isHidden()
    assert card.ask.isHidden()
    assert card.foot.isHidden()  # the words have its room
    page.words.view.choose(0)
    keys = page.wording.keys()
    for change in (page.words.view.wanted.emit, keys["Shift+F2"], keys["H"], keys["Ctrl+H"]):
        page.words.note.hide()
        change()
        assert page.words.note.isVisible()
        assert "stay as they came" in page.words.note.sentence
        assert not page.wording.editor.busy
        assert card.search.isHidden()
        assert card.again.isHidden()
    keys["Ctrl+F"]()
    assert card.search.isVisible()
    card.search.shut()
    card.find_button.click()
    assert card.search.isVisible()
    page.sheets.show_sheet(Sheet.MARKS)
    assert not card.find_button.isVisible()
    page.sheets.show_sheet(Sheet.WORDS)
    assert card.find_button.isVisible()
    page = opened(window, qtbot, shared.take)
    assert not card.tools.isHidden()
    assert page.words.note.isHidden()


def test_where_a_pack_has_none_they_can_be_made(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    theirs = received(shared)
    theirs.transcript.unlink()
    card = opened(open_window(), qtbot, theirs).words.card
    assert not card.ask.isHidden()
    assert not card.language.isHidden()
    assert card.tools.isHidden()
