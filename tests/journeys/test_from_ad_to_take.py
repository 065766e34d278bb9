"""From a job ad to an answer that knows what it was for, and its review that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.base.ids import new_id, now_utc
from desktop.base.settings import read_settings
from desktop.review.evidence import ForAnswer
from desktop.stories.model import Story
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.prepare import PreparePage, PreparePart
from desktop.ui.pages.review import ReviewPage
from desktop.ui.practise.room_state import Phase
from desktop.ui.prepare.target_part import TargetPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 15_000
AD = "熟悉智能客服系统，具备用户需求洞察能力，擅长冲突化解，了解声纹质检。"
ROLE = "ai_customer_service"
NOTES = "三步话术：先共情，再核实，后承诺。"


def targeted(window: MainWindow, qtbot: QtBot) -> str:
    """Paste an ad, teach it a word, keep a goal; return the id of the target."""
    window.go(Goto(Place.PREPARE))
    prepare = window.page(Place.PREPARE)
    assert isinstance(prepare, PreparePage)
    part = prepare.part(PreparePart.TARGET)
    assert isinstance(part, TargetPart)
    given = QMimeData()
    given.setText(AD)
    part.ad.insertFromMimeData(given)
    qtbot.waitUntil(lambda: bool(part.result.rows), timeout=WAIT_MS)
    part.ad.setTextCursor(part.ad.document().find("声纹质检"))
    menu = part.teach_menu()
    next(e for e in menu.actions() if e.text().startswith("Goal alignment")).trigger()
    qtbot.waitUntil(
        lambda: "声纹质检" in [w.text() for w in part.result.rows["value"].words], timeout=WAIT_MS
    )
    QTest.keyClicks(part.result.goal_words, "fewer complaints")
    part.result.notes.setPlainText(NOTES)
    part.save_now()
    return part.target.id


def look_at_own_words(page: PractisePage) -> None:
    """Show story and notes by key, before the answer."""
    assert page.room.story.isVisible()
    assert not page.room.story_lines.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_T)
    assert page.room.story_lines.text().splitlines()[2] == "Action: I checked."
    assert page.room.story_lines.isVisible()
    assert not page.room.notes_area.isVisible()
    QTest.keyClick(focused, Qt.Key.Key_B)
    assert page.room.note_lines.text() == NOTES
    assert page.room.notes_area.isVisible()


def test_the_way_from_an_ad_to_a_reviewed_take(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    window = open_window()
    now = now_utc()
    story = Story(
        id=new_id(), created_at=now, updated_at=now, role=ROLE, questions=("Q15",), action="I checked. Then more."
    )  # fmt: skip
    window.workshop.services.stories.write(story)
    target = targeted(window, qtbot)
    window.go(Goto(Place.PRACTISE, role=ROLE, question="Q15", target=target))
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    window.activateWindow()
    qtbot.waitUntil(page.room.big.hasFocus, timeout=WAIT_MS)
    look_at_own_words(page)
    assert read_settings(window_folders.settings).story_lines
    page.room.skip.click()
    assert not page.room.story_lines.isVisible()
    assert not page.room.notes_area.isVisible()
    recorder = page.rehearsal.recorder
    qtbot.waitUntil(lambda: recorder.status().elapsed_ms > 600, timeout=WAIT_MS)
    page.room.big.click()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    session = page.rehearsal.session
    assert session is not None
    assert session.read().target == target
    assert session.read().company_goal == "fewer complaints"
    page.room.to_review.click()
    review = window.page(Place.REVIEW)
    assert isinstance(review, ReviewPage)
    qtbot.waitUntil(lambda: not review.busy and review.opened is not None, timeout=WAIT_MS)
    row = review.checklist.row(ForAnswer("K22"))
    assert row is not None
    assert row.hint.text() == "Goal of the company: fewer complaints"
