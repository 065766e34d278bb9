"""The pictures of docs/how-to/review-a-take.md: one way through a take, every step by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from desktop.recording.samples import sample_in
from desktop.review.evidence import ForRating
from desktop.ui.languages import content_language
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.compare import ComparePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.review import ReviewPage
from tools.pictures.library import take_of
from tools.pictures.stage import wait, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.pictures.stage import Stage

NOTES = {"zh": "开头一句话说清了场景", "en": "the scene in one sentence"}


def tutorial(stage: Stage) -> None:
    """Go from the library to the comparison, and take a picture at each step."""
    services = stage.window.workshop.services
    sample = sample_in(content_language(services.settings.now.interface))
    take = take_of(services, sample)
    library = stage.page(Place.LIBRARY, LibraryPage)
    stage.go(Goto(Place.LIBRARY))
    wait_until(lambda: library.tree.topLevelItemCount() > 0, "the library")
    stage.window.activateWindow()
    library.tree.setFocus()
    stage.settle()
    stage.picture("tutorial-1-library")
    page = stage.page(Place.REVIEW, ReviewPage)
    stage.go(Goto(Place.REVIEW, take=take.path))
    wait_until(lambda: not page.busy and page.playback.player.length > 0, "the take")
    for _ in range(3):
        stage.press("Right")
        stage.settle()
    stage.press("Space")
    wait(1200)
    stage.picture("tutorial-2-playing")
    _judge(stage, page)
    stage.press("B")
    beside = stage.page(Place.COMPARE, ComparePage)
    wait_until(lambda: not beside.busy and beside.pair is not None, "both takes")
    wait_until(lambda: all(each.length for each in beside.twin.players), "both players")
    stage.press("Right")
    stage.settle()
    stage.picture("tutorial-7-compare")
    stage.press("Escape")


def _judge(stage: Stage, page: ReviewPage) -> None:
    """Write a note, choose an item with a span, go to a rating, and open the menu of what to save."""
    stage.press("M")
    page.playback.marker.text.insert(NOTES[page.workshop.translation.language])
    stage.settle()
    stage.picture("tutorial-3-note")
    QTest.keySequence(page.playback.marker.text, "Escape")
    stage.press("K")
    stage.press("[")
    for key in ("Right", "]", "Down"):
        stage.press(key)
    stage.settle()
    stage.picture("tutorial-4-answer")
    while not isinstance(page.work.target, ForRating):
        stage.press("Down")
    stage.settle()
    stage.picture("tutorial-5-rating")
    stage.press("Ctrl+S")
    stage.settle()
    stage.picture("tutorial-6-save", page.exporting.menu)
    page.exporting.menu.close()
    stage.window.activateWindow()


ACTS: dict[str, Callable[[Stage], None]] = {"tutorial": tutorial}
