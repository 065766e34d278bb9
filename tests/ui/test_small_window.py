"""A small window, and the keyboard that comes along with what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.settings import Interface
from desktop.review.evidence import ForAnswer
from desktop.review.model import ReviewerRole
from desktop.sharing.model import Contents
from desktop.sharing.seat import sit_down
from desktop.sharing.wishes import Wishes
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from desktop.ui.pages.share import SharePart
from desktop.ui.review.reviewer_guide import WRITTEN, Step
from desktop.ui.widgets.checklist_panel import ChecklistPanel
from desktop.ui.widgets.transport_bar import TransportBar
from tests.fixtures._share_parts import send_of
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.ui.main_window import MainWindow
    from desktop.ui.workshop import Workshop
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 15_000
LONG = "Tell me about a time you used an AI tool or a knowledge base to make customer service more efficient."


def opened(window: MainWindow, qtbot: QtBot, take: TakeFolder) -> ReviewPage:
    window.go(Goto(Place.REVIEW, take=take.path))
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.opened is not None and not page.busy, timeout=WAIT_MS)
    return page


def test_the_clock_is_whole_in_a_small_window(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    window.resize(960, 640)
    page = opened(window, qtbot, shared.take)
    bar = page.findChild(TransportBar)
    assert isinstance(bar, TransportBar)
    qtbot.waitUntil(lambda: bar.clock.width() >= bar.clock.sizeHint().width(), timeout=WAIT_MS)
    assert bar.again.isVisible() is not bar.loop_action.isVisible()
    with qtbot.waitSignal(bar.loop, timeout=WAIT_MS):
        bar.loop_action.trigger()
    window.resize(1440, 900)
    qtbot.waitUntil(bar.again.isVisible, timeout=WAIT_MS)
    assert bar.volume.isVisible()
    assert not bar.loop_action.isVisible()


@pytest.mark.parametrize("length_ms", [6_000, 36_000_000])
def test_the_clock_is_never_cut(qtbot: QtBot, review_workshop: Workshop, length_ms: int) -> None:
    """At some widths the words of the buttons had its room."""
    frame = QWidget()
    qtbot.addWidget(frame)
    bar = TransportBar(review_workshop.theme, frame)
    bar.retranslate()
    bar.show_time(0, length_ms)
    bar.show_speed(0.75)
    assert bar.speed.accessibleName() == "Speed 0.75×"
    frame.resize(900, 60)
    frame.show()
    for width in range(400, 900, 7):
        bar.resize(width, 40)
        bar.layout().activate()  # type: ignore[union-attr]
        assert bar.clock.width() >= bar.clock.sizeHint().width(), width
    assert bar.marker.text()
    bar.resize(500, 40)
    assert not bar.marker.text()
    bar.activateWindow()
    bar.again.setFocus()
    qtbot.waitUntil(bar.again.hasFocus)
    bar.show_speed(1.0)
    bar.show_time(0, 600_000_000)
    assert bar.again.hasFocus()  # nothing is hidden to measure it


def test_space_answers_what_the_arrows_chose(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    """In a pack of somebody else: the keyboard stayed behind, and Space went back to the first."""
    shared.export()
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    sit_down(folder, "Anna", ReviewerRole.HR)
    window = open_window()
    window.activateWindow()
    page = opened(window, qtbot, folder.takes()[0])
    page.beside.reviewer.calibration.skip.click()
    panel = page.findChild(ChecklistPanel)
    assert isinstance(panel, ChecklistPanel)
    qtbot.waitUntil(lambda: not page.busy and page.beside.reviewer.ready, timeout=WAIT_MS)
    assert page.header.send_button.isHidden()  # it is another one's to give away
    assert page.header.export_button.isHidden()
    panel.take_keyboard()
    for place, key in ((0, "Y"), (1, "Down"), (2, "Down"), (2, "Space")):
        QTest.keySequence(window, key)
        qtbot.waitUntil(lambda it=place: panel.rows[it].chosen, timeout=WAIT_MS)
    third = panel.rows[2]
    qtbot.waitUntil(lambda: third.chosen, timeout=WAIT_MS)
    assert page.work.target == third.target
    focused = QApplication.focusWidget()
    assert focused is not None
    assert third.isAncestorOf(focused)
    review = page.work.review
    assert review is not None
    answered = {each.item for each in review.answers if each.value is not None}
    chosen = [each.target for each in (panel.rows[0], third)]
    assert answered == {each.item for each in chosen if isinstance(each, ForAnswer)}


def test_nothing_lies_over_the_picture_when_a_review_was_saved(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    """Fields and what was saved stand above it, and the words make room."""
    shared.export()
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    sit_down(folder, "Anna", ReviewerRole.HR)
    window = open_window()
    window.resize(1024, 700)
    page = opened(window, qtbot, folder.takes()[0])
    bar, playback = page.beside.reviewer, page.playback
    bar.calibration.skip.click()
    qtbot.waitUntil(lambda: not page.busy and bar.ready, timeout=WAIT_MS)
    qtbot.waitUntil(page.words.view.isVisible, timeout=WAIT_MS)
    bar.guide.steps[Step.SUM].click()
    bar.banner.say(f"Saved as {tmp_path / ('a' * 60)}. Send it back the way the pack came.", "Open")
    qtbot.waitUntil(lambda: not page.words.view.isVisible(), timeout=WAIT_MS)
    controls = playback.transport

    def below() -> bool:
        top = controls.mapTo(playback, controls.rect().topLeft()).y()
        return top > playback.video.geometry().bottom()

    qtbot.waitUntil(below, timeout=WAIT_MS)
    for part in (playback.video, controls):
        assert part.visibleRegion().boundingRect() == part.rect(), part
    bar.banner.hide()
    bar.guide.steps[Step.WATCH].click()
    qtbot.waitUntil(page.words.view.isVisible, timeout=WAIT_MS)


@pytest.mark.parametrize("role", [ReviewerRole.HR, ReviewerRole.FRIEND])
def test_the_words_stay_in_every_step_below_a_question_of_two_lines(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, role: ReviewerRole
) -> None:
    """They went away where sentences are written: title and fields took more than they needed."""
    shared.export(Wishes(asks=("Is it clear which part was mine?", "Where was it a phrase?")))
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    sit_down(folder, "Anna", role)
    window = open_window(interface=Interface.EN)
    window.resize(1024, 700)
    page = opened(window, qtbot, folder.takes()[0])
    bar, question = page.beside.reviewer, page.header.question
    if bar.calibration.isVisible():
        bar.calibration.skip.click()
    qtbot.waitUntil(lambda: not page.busy and bar.ready, timeout=WAIT_MS)
    question.setText(LONG)
    qtbot.waitUntil(lambda: question.height() > 1.5 * question.fontMetrics().height())
    for step in (Step.WATCH, Step.ASKS, Step.CHECKLIST, Step.SUM):
        bar.guide.steps[step].click()
        qtbot.waitUntil(lambda it=step: bar.guide.sentences.isVisible() is (it in WRITTEN))
        qtbot.waitUntil(page.words.view.isVisible, timeout=WAIT_MS)


@pytest.mark.parametrize("interface", [Interface.EN, Interface.ZH_CN])
@pytest.mark.parametrize("width", [960, 1024])
def test_no_tab_moves_what_is_sent_to_the_side(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    interface: Interface,
    width: int,
) -> None:
    window = open_window(interface=interface)
    window.resize(width, 640)
    window.go(Goto(Place.SHARE, part=SharePart.SEND.value, take=shared.take.path))
    send = send_of(window)
    qtbot.waitUntil(send.foot.save_button.isEnabled, timeout=WAIT_MS)
    send.contents.choices[Contents.BLURRED].click()
    area = send.choices.area
    qtbot.waitUntil(
        lambda: area.viewport().width() >= send.choices.minimumSizeHint().width(), timeout=WAIT_MS
    )
    for field in send.choices.findChildren(QWidget):
        if field.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            area.ensureWidgetVisible(field)
    assert area.horizontalScrollBar().maximum() == 0
    assert window.width() == width


def test_what_is_wrong_with_the_words_leaves_them_their_room(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    """In their column its last line was cut, and so were the words and what stands below them."""
    shared.take.corrections.write_bytes(b"{")
    window = open_window()
    window.resize(960, 640)
    page = opened(window, qtbot, shared.take)
    banner, card = page.words.banner, page.words.card
    qtbot.waitUntil(card.view.isVisible, timeout=WAIT_MS)
    assert banner.isVisible()
    assert banner.width() > page.playback.width()
    qtbot.waitUntil(lambda: card.height() >= card.minimumHeight(), timeout=WAIT_MS)
    foot = card.foot.mapTo(page, card.foot.rect().bottomLeft()).y()
    assert foot < page.height()
