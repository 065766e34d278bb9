"""A wide window: buttons stay as wide as their words, and what belongs together stands together."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics

from desktop.practice.outcomes import Outcome, keep
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.prepare import PreparePage, PreparePart
from desktop.ui.pages.progress import ProgressPage, ProgressPart
from desktop.ui.prepare.cards_part import CardsPart
from desktop.ui.prepare.stories_part import StoriesPart
from desktop.ui.prepare.target_part import TargetPart
from desktop.ui.progress.plan_page import PlanPage
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.job_bar import JobLine
from desktop.ui.widgets.whole_text import PADDING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
SIZE = (1440, 900)
OF_WORDS = {"plain", "primary", "small", "quiet"}
WAIT_MS = 15_000


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window()
    window.resize(*SIZE)
    return window


def stretched(widget: QWidget) -> list[str]:
    """Return the words of the buttons that are wider than these need."""
    return [
        each.text()
        for each in shown(widget)
        if each.property("kind") in OF_WORDS
        and each.width() > max(each.sizeHint().width(), each.minimumWidth())
    ]


def shown(widget: QWidget) -> list[Button]:
    return [each for each in widget.findChildren(Button) if each.isVisible()]


def progress_of(window: MainWindow, part: ProgressPart) -> QWidget:
    window.go(Goto(Place.PROGRESS, part=part.value))
    page = window.page(Place.PROGRESS)
    assert isinstance(page, ProgressPage)
    return page.part(part)


def part_of(window: MainWindow, part: PreparePart) -> QWidget:
    window.go(Goto(Place.PREPARE, part=part))
    page = window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    return page.part(part)


@pytest.mark.parametrize("part", [PreparePart.TARGET, PreparePart.COVERAGE])
def test_buttons_beside_a_sentence_do_not_grow(
    window: MainWindow, qtbot: QtBot, part: PreparePart
) -> None:
    shown = part_of(window, part)
    window.workshop.tasks.wait()
    qtbot.waitUntil(lambda: not stretched(shown), timeout=WAIT_MS)


def test_the_way_back_from_the_examples_does_not_grow(window: MainWindow, qtbot: QtBot) -> None:
    part = part_of(window, PreparePart.STORIES)
    assert isinstance(part, StoriesPart)
    part.see_examples()
    qtbot.waitUntil(part.examples.back.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not stretched(part), timeout=WAIT_MS)


def test_the_buttons_of_a_deck_do_not_grow(window: MainWindow, qtbot: QtBot) -> None:
    part = part_of(window, PreparePart.CARDS)
    assert isinstance(part, CardsPart)
    part.list_button.click()
    qtbot.waitUntil(part.list.bring_in.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not stretched(part), timeout=WAIT_MS)
    gap = part.standing.geometry().left() - part.decks.geometry().right()
    assert (
        gap < part.decks.width()
    )  # what is left of today stands beside the deck, not in the middle


def test_a_card_of_a_deck_is_whole_at_every_width(window: MainWindow, qtbot: QtBot) -> None:
    """Qt counts the lines as if a cell had no padding: where they nearly fit, the last words were cut."""
    part = part_of(window, PreparePart.CARDS)
    assert isinstance(part, CardsPart)
    part.list_button.click()
    table = part.list.table

    def cut() -> list[str]:
        metrics, found = QFontMetrics(table.font()), list[str]()
        for row in range(table.rowCount()):
            for column in range(3):
                room = QRect(0, 0, table.columnWidth(column) - PADDING - 1, 10_000)
                text = str(table.model().index(row, column).data())
                needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
                if needed + PADDING > table.rowHeight(row):
                    found.append(text)
        return found

    for width in range(SIZE[0] - 240, SIZE[0], 24):
        window.resize(width, SIZE[1])
        qtbot.waitUntil(lambda: table.rowCount() > 0 and not cut(), timeout=WAIT_MS)


def test_the_steps_of_a_plan_begin_with_a_small_button(window: MainWindow, qtbot: QtBot) -> None:
    plan = progress_of(window, ProgressPart.PLAN)
    assert isinstance(plan, PlanPage)
    qtbot.waitUntil(lambda: bool(plan.lines), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not stretched(plan), timeout=WAIT_MS)


def test_the_buttons_of_an_interview_stand_at_its_right_side(
    window: MainWindow, qtbot: QtBot
) -> None:
    day = dt.date(2026, 11, 22)
    asked = Outcome(id="outcome-1", day=day, result="second round", asked=("Why us?",))
    keep(window.workshop.services.folders.diary, asked)
    diary = progress_of(window, ProgressPart.DIARY)
    qtbot.waitUntil(lambda: len(shown(diary)) == 4, timeout=WAIT_MS)
    card = next(each for each in diary.findChildren(Card) if each.isVisible())

    def ends() -> list[int]:
        rects = {
            each.text(): QRect(each.mapTo(card, QPoint()), each.size()) for each in shown(card)
        }
        return [rects[name].x() + rects[name].width() for name in ("Delete", "Add to plan")]

    def at_the_right() -> bool:
        margin, border = card.column.contentsMargins().right(), 1
        return ends() == [card.width() - margin - border] * 2

    qtbot.waitUntil(at_the_right, timeout=WAIT_MS)


def test_the_buttons_of_a_long_job_do_not_grow(qtbot: QtBot) -> None:
    button = Button("small")
    button.label("Cancel")
    line = JobLine(button)
    qtbot.addWidget(line)
    line.resize(SIZE[0], line.sizeHint().height())
    line.say("Testing the speech model base on this computer…", None)
    line.show()
    assert stretched(line) == []


def test_an_empty_job_ad_has_one_half_and_what_comes_of_it_the_other(
    window: MainWindow, qtbot: QtBot
) -> None:
    part = part_of(window, PreparePart.TARGET)
    assert isinstance(part, TargetPart)
    assert part.empty.isVisible()
    qtbot.waitUntil(lambda: abs(part.empty.width() - part.ad.width()) <= 1, timeout=WAIT_MS)
