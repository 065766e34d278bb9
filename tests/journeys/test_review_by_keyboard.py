"""A whole review of a take by keyboard alone, with the real player, from the library to the next take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from desktop.base.documents import write_document
from desktop.base.settings import Language
from desktop.media.probe import probe
from desktop.recording.adding import add_take, add_to_new_session
from desktop.review.evidence import ForRating, evidence_for
from desktop.review.model import AnswerValue
from desktop.review.store import read_own
from desktop.ui.navigation import Place
from desktop.ui.pages.compare import ComparePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.review import ReviewPage
from tests.fixtures.media import write_clip
from tests.fixtures.review import make_transcript

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.review.model import Review
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 20_000


class Keyboard:
    """The window, and nothing but keys."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self.window.focusWidget() or self.window, key)

    def wait(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=WAIT_MS)


@pytest.fixture
def keyboard(open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path) -> Keyboard:
    """A window over a session with two takes of one question."""
    window = open_window()
    services = window.workshop.services
    clip = write_clip(tmp_path / "clip.mp4", 3.0)
    pack = services.roles.get("ai_customer_service")
    take = add_to_new_session(services.sessions, pack, "Q01", clip, language=Language.EN)
    add_take(take.session, "Q01", clip)
    write_document(take.transcript, make_transcript())
    window.activateWindow()
    qtbot.waitExposed(window)
    return Keyboard(window, qtbot)


def first_take(keyboard: Keyboard) -> TakeFolder:
    return keyboard.window.workshop.services.sessions.folders()[0].takes()[0]


def on_disk(keyboard: Keyboard) -> Review:
    folder = first_take(keyboard).session
    review = read_own(folder.reviews, folder.read().id)
    assert review is not None
    return review


def open_from_library(keyboard: Keyboard) -> ReviewPage:
    window = keyboard.window
    keyboard.press("Ctrl+7")
    assert window.place is Place.LIBRARY
    library = window.page(Place.LIBRARY)
    assert isinstance(library, LibraryPage)
    keyboard.wait(lambda: library.tree.topLevelItemCount() == 1)
    keyboard.press("Return")
    assert window.place is Place.REVIEW
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    keyboard.wait(lambda: not page.busy and page.playback.player.length > 0)
    return page


def test_a_take_is_reviewed_by_keyboard_alone(
    keyboard: Keyboard, dialogs: SilentDialogs, tmp_path: Path
) -> None:
    page = open_from_library(keyboard)
    player = page.playback.player
    keyboard.press("Space")
    keyboard.wait(lambda: player.position > 400)
    keyboard.press("K")
    keyboard.wait(lambda: not player.playing)

    keyboard.press("M")
    QTest.keyClicks(keyboard.window.focusWidget(), "clear opening")
    keyboard.press("Return")
    assert [each.text for each in on_disk(keyboard).marks] == ["clear opening"]

    keyboard.press("Y", "E")
    answer = on_disk(keyboard).answers[0]
    assert (answer.value, len(answer.marks)) == (AnswerValue.YES, 1)

    while not isinstance(page.work.target, ForRating):
        keyboard.press("Down")
    rated = page.work.target
    keyboard.press("4", "E")
    (rating,) = on_disk(keyboard).ratings
    assert (rating.level, rating.competency) == (4, rated.competency)
    assert evidence_for(on_disk(keyboard), page.work.take_id, rated)

    keyboard.press("Ctrl+Z", "Ctrl+Z")
    assert all(each.level is None for each in on_disk(keyboard).ratings)
    keyboard.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert on_disk(keyboard).ratings[0].level == 4

    dialogs.file = tmp_path / "for Lin.mp4"
    with keyboard.qtbot.waitSignal(page.exporting.movie.written, timeout=WAIT_MS):
        keyboard.press("Ctrl+S")
        QTest.keySequence(page.exporting.menu, "Return")
    assert probe(dialogs.file).duration_ms > 2500

    keyboard.window.activateWindow()  # off screen nobody gives the keyboard back after a menu
    keyboard.wait(keyboard.window.isActiveWindow)
    keyboard.press("Ctrl+PgDown")
    keyboard.wait(lambda: not page.busy and page.opened is not None)
    assert page.opened is not None
    assert page.opened.take.number == 2


def test_two_takes_are_compared_by_keyboard_with_real_players(keyboard: Keyboard) -> None:
    open_from_library(keyboard)
    keyboard.press("B")
    window = keyboard.window
    assert window.place is Place.COMPARE
    page = window.page(Place.COMPARE)
    assert isinstance(page, ComparePage)
    keyboard.wait(lambda: not page.busy and all(each.length for each in page.twin.players))
    keyboard.press("Space")
    keyboard.wait(lambda: page.twin.position > 500)
    keyboard.press("K")
    keyboard.wait(lambda: not any(each.playing for each in page.twin.players))
    a, b = page.twin.players
    assert abs(a.position - b.position) <= 40
    keyboard.press("Escape")
    assert window.place is Place.REVIEW


def test_the_library_leads_to_the_comparison_and_escape_back(keyboard: Keyboard) -> None:
    window = keyboard.window
    keyboard.press("Ctrl+7")
    library = window.page(Place.LIBRARY)
    assert isinstance(library, LibraryPage)
    keyboard.wait(lambda: library.tree.topLevelItemCount() == 1)
    keyboard.press("B")
    assert window.place is Place.COMPARE
    page = window.page(Place.COMPARE)
    assert isinstance(page, ComparePage)
    keyboard.wait(lambda: not page.busy and all(each.length for each in page.twin.players))
    keyboard.press("Escape")
    assert window.place is Place.LIBRARY
