"""From a first answer to a plan that rests on it, and to a report on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.timecode import Span
from desktop.practice.advice import Step
from desktop.review.desk import ReviewDesk
from desktop.review.evidence import ForRating
from desktop.review.model import MarkKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.progress import ProgressPage, ProgressPart
from desktop.ui.practise.room_state import Phase
from desktop.ui.progress.dots_page import DotsPage
from desktop.ui.progress.report_page import ReportPart

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 15_000


def home_with(window: MainWindow, qtbot: QtBot, step: Step) -> HomePage:
    window.go(Goto(Place.HOME))
    home = window.page(Place.HOME)
    assert isinstance(home, HomePage)

    def says_it() -> bool:
        return home.next.choice is not None and home.next.choice.advice.step is step

    qtbot.waitUntil(says_it, timeout=WAIT_MS)
    return home


def record_what_is_advised(window: MainWindow, qtbot: QtBot) -> TakeFolder:
    home = home_with(window, qtbot, Step.PRACTISE)
    assert home.next.choice is not None
    advised = home.next.choice.question
    home.start.click()
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    page.room.skip.click()
    qtbot.waitUntil(lambda: page.rehearsal.recorder.status().elapsed_ms > 1200, timeout=WAIT_MS)
    page.room.big.click()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    assert page.rehearsal.session is not None
    (take,) = page.rehearsal.session.takes()
    assert take.read().question_id == advised
    return take


def rate(take: TakeFolder, level: int) -> None:
    desk, written = ReviewDesk(take.session), take.read()
    question = take.session.read().question(written.question_id)
    assert question is not None
    for each in question.competencies:
        span = Span(100, 600)
        desk.mark(written.id, span, kind=MarkKind.EVIDENCE, quote="done", target=ForRating(each))
        desk.rate(written.id, each, level)


def test_an_answer_changes_what_comes_next_and_stands_in_the_report(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    dialogs: SilentDialogs,
    tmp_path: Path,
) -> None:
    window = open_window()
    take = record_what_is_advised(window, qtbot)
    home = home_with(window, qtbot, Step.REVIEW)
    home.start.click()
    assert window.place is Place.REVIEW
    rate(take, 2)
    home = home_with(window, qtbot, Step.PRACTISE)
    assert home.next.choice is not None
    assert home.next.choice.question != take.read().question_id
    window.go(Goto(Place.PROGRESS, part="dots"))
    progress = window.page(Place.PROGRESS)
    assert isinstance(progress, ProgressPage)
    dots = progress.part(ProgressPart.DOTS)
    assert isinstance(dots, DotsPage)
    qtbot.waitUntil(lambda: any(each.has_dots for each in dots.cards), timeout=WAIT_MS)
    window.go(Goto(Place.PROGRESS, part="report"))
    report = progress.part(ProgressPart.REPORT)
    assert isinstance(report, ReportPart)
    qtbot.waitUntil(lambda: report.made is not None, timeout=WAIT_MS)
    assert report.made is not None
    (card,) = report.made.page.takes
    assert card.picture
    assert card.quotes[0].words == "“done”"
    dialogs.file = tmp_path / "report.pdf"
    report.save.click()
    qtbot.waitUntil(lambda: "Saved" in report.banner.sentence, timeout=WAIT_MS)
    assert dialogs.file.read_bytes().startswith(b"%PDF")
