"""A role-play with the computer as the other side; an answer, what it leads to, and the take that is linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.documents import write_document
from desktop.base.settings import Language
from desktop.devices.choices import NONE
from desktop.practice.history import read_history
from desktop.practice.probes import ProbeKind
from desktop.sessions.model import TakeKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.review import ReviewPage
from desktop.ui.practise.room_state import Phase
from tests.fixtures._cues import transcript_of
from tests.fixtures._voice import ToldVoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from desktop.ui.outside.doors import Outside

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 15_000
WE = "We had little time. We checked the orders together and then we wrote to everyone."


def enter(window: MainWindow, qtbot: QtBot, mode: str) -> PractisePage:
    window.go(Goto(Place.PRACTISE))
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    page.choose.modes.button(mode).click()
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    window.activateWindow()
    qtbot.waitUntil(page.room.big.hasFocus, timeout=WAIT_MS)
    return page


def answer(page: PractisePage, qtbot: QtBot) -> None:
    if page.room.skip.isVisible():
        page.room.skip.click()
    else:
        page.room.press()
    recorder = page.rehearsal.recorder
    qtbot.waitUntil(lambda: recorder.status().elapsed_ms > 400, timeout=WAIT_MS)


def stop(page: PractisePage, qtbot: QtBot) -> None:
    page.room.press()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)


@pytest.mark.parametrize("has_voice", [True, False])
def test_the_computer_plays_the_other_side(
    open_window: Callable[..., MainWindow], qtbot: QtBot, outside: Outside, has_voice: bool
) -> None:
    voice = outside.voice
    assert isinstance(voice, ToldVoice)
    voice.languages = {Language.EN} if has_voice else set()
    window = open_window()
    page = enter(window, qtbot, "roleplay")
    room = page.room
    assert room.play.isVisible()
    assert not room.scenario.isVisible()
    QTest.keyClick(room.big, Qt.Key.Key_C)
    assert room.scenario.isVisible()
    assert ("no voice" in room.scenario.hint.text()) is not has_voice
    voice.said.clear()
    question = page.choose.ticked()[0]
    card = question.roleplay
    assert card is not None
    answer(page, qtbot)
    assert room.scenario.line.text() == card.opening.en
    QTest.keyClick(room, Qt.Key.Key_D)
    assert room.scenario.line.text() == card.escalate.en
    assert room.phase is Phase.ANSWERING  # it goes on through all lines
    QTest.keyClick(room, Qt.Key.Key_D)
    spoken = [card.opening.en, card.escalate.en]
    assert [text for text, _ in voice.said] == (spoken if has_voice else [])
    stop(page, qtbot)
    assert card.hidden_need.en in room.scenario.line.text()
    session = page.rehearsal.session
    assert session is not None
    take = session.takes()[0].read()
    assert [each.text for each in take.lines] == spoken
    assert take.lines[0].at_ms < take.lines[1].at_ms <= take.duration_ms
    room.to_review.click()
    review = window.page(Place.REVIEW)
    assert isinstance(review, ReviewPage)


def test_an_answer_leads_to_a_follow_up(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(microphone=NONE)  # a simulated one is no voice, and its words are doubted
    page = enter(window, qtbot, "practice")
    room = page.room
    answer(page, qtbot)
    stop(page, qtbot)
    session = page.rehearsal.session
    assert session is not None
    (folder,) = session.takes()
    first = folder.read()
    written = transcript_of(WE, language="en")
    write_document(folder.transcript, written)
    page.workshop.transcriptions.finished.emit(first.id, written)
    qtbot.waitUntil(lambda: "How much" in _offers(page), timeout=WAIT_MS)
    assert "because no number" in _offers(page)
    wanted = next(
        n for n, each in enumerate(room.follow_ups.buttons) if "numbers" in each.accessibleName()
    )
    QTest.keyClick(room, Qt.Key(Qt.Key.Key_1 + wanted))
    assert room.phase is Phase.READY
    assert not room.follow_ups.isVisible()
    answer(page, qtbot)
    stop(page, qtbot)
    linked = session.takes()[1].read()
    assert (linked.kind, linked.question_id) == (TakeKind.FOLLOW_UP, first.question_id)
    assert linked.follow_up is not None
    assert (linked.follow_up.follows, linked.follow_up.reason) == (first.id, ProbeKind.NUMBER)
    assert room.follow_ups.isVisible()  # what is left
    room.to_review.click()
    review = window.page(Place.REVIEW)
    assert isinstance(review, ReviewPage)
    qtbot.waitUntil(lambda: "follow-up to take 1" in review.header.about.text(), timeout=WAIT_MS)
    assert review.header.question.text().startswith("How much")
    window.go(Goto(Place.LIBRARY))
    library = window.page(Place.LIBRARY)
    assert isinstance(library, LibraryPage)
    qtbot.waitUntil(lambda: library.tree.topLevelItemCount() > 0, timeout=WAIT_MS)
    top = library.tree.topLevelItem(0)
    assert top is not None
    row = top.child(1)
    assert row is not None
    assert "follow-up: How much" in row.text(0)
    counts_for_itself(page, {first.id, linked.id})


def counts_for_itself(page: PractisePage, takes: set[str]) -> None:
    """Neither take is a second try at the other."""
    session = page.rehearsal.session
    assert session is not None
    role = session.read().role
    history = read_history(page.workshop.services.sessions, role.id)
    assert not any(each.redo or each.retake for each in history.attempts)
    assert {each.take for each in history.attempts} == takes


def _offers(page: PractisePage) -> str:
    return " ".join(each.accessibleName() for each in page.room.follow_ups.buttons)
