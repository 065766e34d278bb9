"""Both people's whole ways by keys alone: from practice to a pack, and from a pack to the file that goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtTest import QTest

from desktop.base.documents import read_document, write_document
from desktop.review.evidence import ForRating
from desktop.review.model import AnswerValue
from desktop.review.store import read_own
from desktop.sharing.review_file import ReviewFile
from desktop.ui.navigation import Place
from desktop.ui.page import Page
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.review import ReviewPage
from desktop.ui.pages.share import SharePage, SharePart
from desktop.ui.practise.room_state import Phase
from desktop.ui.review.reviewer_guide import Step
from desktop.ui.share.send import SendPage
from desktop.ui.widgets.item_row import ItemRow
from desktop.ui.widgets.rating_row import RatingRow
from tests.fixtures.review import make_transcript

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media]
PageT = TypeVar("PageT", bound=Page)
WAIT_MS = 20_000
MOST_STEPS = 80


class Keyboard:
    """The window, and nothing but keys: they go to whatever has the focus."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self.window.focusWidget() or self.window, key)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.window.focusWidget(), words)

    def wait(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=WAIT_MS)

    def at(self, widget: QWidget) -> bool:
        """Whether the next key goes there."""
        return self.window.focusWidget() is widget

    def tab_to(self, widget: QWidget) -> None:
        """Go on by Tab until it is there: what no Tab leads to can't be used."""
        trail: list[str] = []
        for _ in range(MOST_STEPS):
            if self.at(widget):
                return
            self.press("Tab")
            trail.append(repr(self.window.focusWidget().accessibleName()))
        raise AssertionError(trail)

    @property
    def in_page(self) -> bool:
        """Whether the keyboard is in the page that is shown."""
        page = self.window.page(self.window.place)
        return page.isAncestorOf(self.window.focusWidget() or page)


def shown(window: MainWindow, place: Place, kind: type[PageT]) -> PageT:
    page = window.page(place)
    assert isinstance(page, kind)
    return page


def practise(keyboard: Keyboard) -> ReviewPage:
    """From Home to the take that was just recorded."""
    window = keyboard.window
    home = shown(window, Place.HOME, HomePage)
    keyboard.wait(home.start.isEnabled)
    keyboard.press("Ctrl+Return")
    page = shown(window, Place.PRACTISE, PractisePage)
    assert window.place is Place.PRACTISE
    if page.steps.currentWidget() is page.choose:
        keyboard.press("Ctrl+Return")
    keyboard.wait(page.check.enter_room.isEnabled)
    keyboard.press("Ctrl+Return")
    keyboard.wait(lambda: keyboard.at(page.room.big))
    keyboard.press("Space", "Space")
    keyboard.wait(lambda: page.rehearsal.recorder.status().elapsed_ms > 1500)
    keyboard.press("Space")
    keyboard.wait(lambda: page.room.phase is Phase.SAVED)
    keyboard.press("Ctrl+Return")
    assert window.place is Place.REVIEW
    review = shown(window, Place.REVIEW, ReviewPage)
    keyboard.wait(lambda: not review.busy and review.playback.player.length > 0)
    return review


def test_from_practice_to_a_pack(
    open_window: Callable[..., MainWindow], qtbot: QtBot, dialogs: SilentDialogs, tmp_path: Path
) -> None:
    keyboard = Keyboard(open_window(), qtbot)
    window = keyboard.window
    page = practise(keyboard)
    assert page.opened is not None
    take = page.opened.folder
    write_document(take.transcript, make_transcript())  # as if it had been heard meanwhile
    keyboard.press("Ctrl+7")
    library = shown(window, Place.LIBRARY, LibraryPage)
    keyboard.wait(lambda: library.tree.topLevelItemCount() == 1)
    keyboard.press("Return")
    keyboard.wait(lambda: not page.busy and bool(page.words.view.track.words))

    keyboard.press("M")
    keyboard.write("clear opening")
    keyboard.press("Return")
    keyboard.press("Y", "Down", "N")
    go_to_rating(keyboard, page)
    keyboard.press("4", "E")
    session = take.session
    said = read_own(session.reviews, session.read().id)
    assert said is not None
    assert "clear opening" in [each.text for each in said.marks]
    assert [each.value for each in said.answers] == [AnswerValue.YES, AnswerValue.NO]
    assert [each.level for each in said.ratings] == [4]

    keyboard.tab_to(page.words.view)
    keyboard.press("Right", "F2")
    assert keyboard.at(page.wording.editor)
    keyboard.write("Zanzibar")
    keyboard.press("Return")
    keyboard.wait(lambda: not page.busy and "Zanzibar" in page.words.view.toPlainText())

    keyboard.press("Ctrl+E")
    assert window.place is Place.SHARE
    send = shown(window, Place.SHARE, SharePage).part(SharePart.SEND)
    assert isinstance(send, SendPage)
    keyboard.wait(send.foot.save_button.isEnabled)
    assert keyboard.in_page
    dialogs.file = tmp_path / "for Lin.zip"
    keyboard.press("Ctrl+Return")
    keyboard.wait(send.done.isVisible)
    assert dialogs.file.stat().st_size > 0
    assert keyboard.in_page


@pytest.mark.shared_library
class TestReviewer:
    """Who was sent a pack."""

    def begin(self, keyboard: Keyboard, shared: Shared, role: str) -> ReviewPage:
        """Open the pack as a double click does, say who one is, and begin."""
        shared.export()
        keyboard.window.open_file(shared.outside / "pack.zip")
        page = shown(keyboard.window, Place.REVIEW, ReviewPage)
        keyboard.wait(lambda: page.opened is not None and not page.busy)
        bar = page.beside.reviewer
        keyboard.wait(lambda: keyboard.at(bar.name))
        keyboard.write("Lin")
        keyboard.tab_to(bar.role.button(role))
        keyboard.press("Space")
        keyboard.tab_to(bar.begin)
        keyboard.press("Return")
        keyboard.wait(lambda: bar.pack is not None and bar.pack.seat is not None and not page.busy)
        return page

    def test_from_a_pack_to_the_review_file(
        self,
        open_window: Callable[..., MainWindow],
        qtbot: QtBot,
        shared: Shared,
        dialogs: SilentDialogs,
    ) -> None:
        keyboard = Keyboard(open_window(), qtbot)
        page = self.begin(keyboard, shared, "hr")
        bar = page.beside.reviewer
        levels = bar.calibration.levels
        assert keyboard.at(levels.button("1"))
        for _ in range(6):
            assert keyboard.at(levels.button("1"))
            keyboard.press("Space")
        assert bar.calibration.over
        assert keyboard.at(bar.calibration.go_on)
        keyboard.press("Return")
        keyboard.wait(lambda: bar.ready and not page.busy)
        assert keyboard.at(page.playback.transport.play)  # the step one is in: watch and mark
        keyboard.tab_to(first_answer(page))
        keyboard.press("Space")
        for row in page.checklist.rows:
            if isinstance(row, RatingRow):
                keyboard.tab_to(row.segments.button("1"))
                keyboard.press("Space", "E")
        keyboard.tab_to(bar.save_file)
        dialogs.file = shared.outside / "back.greenroom-review.json"
        keyboard.press("Return")
        assert bar.banner.sentence.startswith("Saved as")
        written = read_document(dialogs.file, ReviewFile)
        assert (written.reviewer.name, written.reviewer.role) == ("Lin", "hr")
        assert [each.level for each in written.ratings] == [1, 1]
        assert [each.value for each in written.answers] == ["yes"]

    def test_a_friend_stays_in_the_page_with_more_rows_and_with_fewer(
        self, open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
    ) -> None:
        keyboard = Keyboard(open_window(), qtbot)
        page = self.begin(keyboard, shared, "friend")
        bar = page.beside.reviewer
        keyboard.wait(lambda: bar.ready and not page.busy)
        assert keyboard.at(page.playback.transport.play)
        keyboard.tab_to(bar.guide.steps[Step.CHECKLIST])
        keyboard.press("Space")
        assert keyboard.at(first_answer(page))
        keyboard.tab_to(bar.more)
        keyboard.press("Space")
        keyboard.wait(lambda: bar.calibration.isVisible() and not page.busy)
        assert keyboard.at(bar.calibration.levels.button("1"))
        keyboard.tab_to(bar.calibration.skip)
        keyboard.press("Return")
        keyboard.wait(lambda: bar.ready and not page.busy)
        assert keyboard.at(first_answer(page))
        keyboard.tab_to(bar.more)
        keyboard.press("Space")
        keyboard.wait(lambda: len(page.checklist.rows) == 6 and not page.busy)
        assert keyboard.at(bar.more)


def go_to_rating(keyboard: Keyboard, page: ReviewPage) -> None:
    for _ in page.checklist.rows:
        if isinstance(page.work.target, ForRating):
            return
        keyboard.press("Down")
    raise AssertionError(page.work.target)


def first_answer(page: ReviewPage) -> QWidget:
    """Return the first row's "Yes"."""
    row = page.checklist.rows[0]
    assert isinstance(row, ItemRow)
    return row.segments.button(AnswerValue.YES.value)


def test_the_library_keeps_the_keyboard(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    keyboard = Keyboard(open_window(), qtbot)
    practise(keyboard)
    keyboard.press("Ctrl+7")
    library = shown(keyboard.window, Place.LIBRARY, LibraryPage)
    keyboard.wait(lambda: library.tree.topLevelItemCount() == 1)
    keyboard.press("Ctrl+F")
    keyboard.write("qqqq")
    keyboard.tab_to(library.tree)  # before anything was looked for
    keyboard.wait(library.empty.isVisible)
    assert keyboard.at(library.search)
    keyboard.press("Ctrl+A", "Backspace")
    keyboard.wait(library.tree.isVisible)
    keyboard.tab_to(library.discard)
    keyboard.press("Return")
    keyboard.wait(lambda: _takes(library) == 0)
    assert keyboard.at(library.tree)
    keyboard.press("Shift+Tab", "Shift+Tab")
    keyboard.press("Return")
    keyboard.wait(lambda: _takes(library) == 1)
    assert keyboard.at(library.tree)


def _takes(library: LibraryPage) -> int:
    top = library.tree.topLevelItem(0)
    return top.childCount() if top is not None else 0
