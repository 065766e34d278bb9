"""A reviewer is led: what is done has a tick, typing pauses the take, nothing that was typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.timecode import Span
from desktop.review.changes import add_mark, rate, set_answer, write_keep, write_try_next
from desktop.review.model import AnswerValue, MarkKind, Review, Reviewer, ReviewerRole
from desktop.sharing.asking import write_reply_to
from desktop.ui.navigation import Goto, Place
from desktop.ui.review.reviewer_guide import (
    EIGHT_MINUTES_MS,
    TICK_MS,
    ReviewerGuide,
    Step,
    steps_done,
)
from desktop.ui.theme import Theme
from tests.fixtures._review_fakes import FakePlayer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage

pytestmark = pytest.mark.gui
AT = "2026-11-25T08:00:00.000Z"
WHOLE = "1 Their questions 2 Watch and mark 3 Check and rate 4 Keep and try"
ASKS = ("Was it clear?", "Too long?")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


def empty() -> Review:
    return Review(
        id="review-0001",
        session_id="session-0001",
        role_sha256="0" * 64,
        reviewer=Reviewer("reviewer-0001", "", ReviewerRole.FRIEND),
        created_at=AT,
    )


def replied(review: Review, ask: str) -> Review:
    return write_reply_to(
        review, ask, "yes", take_id="take-0001", at_ms=0, mark_id=f"mark-{len(ask):04}", at=AT
    )


def test_a_step_is_done_when_there_is_something_for_it() -> None:
    assert steps_done(None, (), friend=True) == {Step.ASKS}
    assert steps_done(None, ASKS, friend=True) == frozenset()
    review = replied(empty(), ASKS[0])
    assert steps_done(review, ASKS, friend=True) == frozenset()
    review = replied(review, ASKS[1])
    assert steps_done(review, ASKS, friend=True) == {Step.ASKS}  # a reply marks nothing
    review = add_mark(
        review, "take-0001", Span(0, 9), mark_id="mark-9999", at=AT, kind=MarkKind.STRENGTH
    )
    assert steps_done(review, ASKS, friend=True) == {Step.ASKS, Step.WATCH}
    review = set_answer(review, "take-0001", "K01", AnswerValue.YES, at=AT)
    assert Step.CHECKLIST in steps_done(review, ASKS, friend=True)
    assert Step.CHECKLIST not in steps_done(review, ASKS, friend=False)
    review = rate(review, "take-0001", "craft", 3, at=AT)
    assert Step.CHECKLIST in steps_done(review, ASKS, friend=False)
    review = write_keep(review, "the numbers")
    assert Step.SUM not in steps_done(review, ASKS, friend=True)
    assert steps_done(write_try_next(review, "slower"), ASKS, friend=False) == set(Step)


def test_the_steps_say_what_they_are_and_where_there_is_no_question_there_is_no_step(
    qtbot: QtBot, theme: Theme
) -> None:
    guide = ReviewerGuide(theme)
    qtbot.addWidget(guide)
    guide.resize(1200, 200)  # else numbers stand for their names
    guide.show_review(replied(empty(), ASKS[0]), ASKS[:1], "2026-12-25", friend=True)
    guide.retranslate()
    shown = [each.text() for each in guide.steps.values() if not each.isHidden()]
    assert shown == ["✓ Their questions", "2 Watch and mark", "3 Checklist", "4 Keep and try"]
    assert guide.steps[Step.ASKS].accessibleName() == "step 1: Their questions, 1 min, done"
    assert guide.balance.text().endswith("please delete after 2026-12-25")
    guide.show_review(None, (), "", friend=False)
    shown = [each.text() for each in guide.steps.values() if not each.isHidden()]
    assert shown == ["1 Watch and mark", "2 Check and rate", "3 Keep and try"]


def test_a_field_is_shown_in_its_own_step_and_leaves_its_room_to_the_picture(
    qtbot: QtBot, theme: Theme
) -> None:
    guide = ReviewerGuide(theme)
    qtbot.addWidget(guide)
    guide.show_review(empty(), ASKS, "", friend=True)
    guide.begin()
    guide.retranslate()
    guide.show()
    first, second = guide.sentences.replies.fields
    high = guide.sizeHint().height()
    assert (guide.step, first.isVisible()) == (Step.ASKS, True)
    guide.watch()
    assert (guide.step, first.isVisible()) == (Step.WATCH, False)
    assert guide.steps[Step.WATCH].isChecked()
    assert guide.sizeHint().height() < high - first.sizeHint().height()
    with qtbot.waitSignal(guide.gone):
        guide.steps[Step.SUM].click()
    assert guide.sentences.keep.isVisible()
    guide.watch()
    assert guide.step is Step.SUM  # what is written at the end stays
    guide.steps[Step.ASKS].click()
    assert (first.isVisible(), guide.sentences.keep.isVisible()) == (True, False)
    QTest.keyClicks(first, "yes")
    guide.watch()
    assert first.isVisible()  # one is begun
    review = replied(replied(empty(), ASKS[0]), ASKS[1])
    guide.show_review(review, ASKS, "", friend=True)
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert (guide.step, second.isVisible()) == (Step.WATCH, False)
    guide.begin()
    assert guide.step is Step.WATCH  # both are replied to


def test_in_a_narrow_window_numbers_stand_for_the_other_steps(qtbot: QtBot, theme: Theme) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    guide = ReviewerGuide(theme, frame)
    guide.retranslate()
    guide.show_review(empty(), ASKS, "", friend=False)
    guide.begin()
    frame.resize(1200, 300)
    frame.show()
    seen: set[str] = set()
    for width in range(600, 1100, 20):
        guide.resize(width, 200)
        guide.layout().activate()  # type: ignore[union-attr]
        assert guide.save_file.width() >= guide.save_file.sizeHint().width(), width
        seen.add(" ".join(button.text() for button in guide.steps.values()))
    assert seen == {"1 Their questions 2 3 4", WHOLE}
    guide.resize(620, 200)
    guide.go_to(Step.CHECKLIST)
    guide.show_review(replied(empty(), ASKS[0]), ASKS[:1], "", friend=False)
    texts = [button.text() for button in guide.steps.values()]
    assert texts == ["✓", "2", "3 Check and rate", "4"]
    assert "Their questions" in guide.steps[Step.ASKS].accessibleName()


@pytest.mark.parametrize("leave", ["play", "enter"])
def test_the_keyboard_goes_along_where_the_field_that_had_it_is_hidden(
    qtbot: QtBot, theme: Theme, leave: str
) -> None:
    guide = ReviewerGuide(theme)
    qtbot.addWidget(guide)
    asks = ASKS[:1]
    guide.show_review(empty(), asks, "", friend=True)
    guide.begin()
    with qtbot.waitExposed(guide):
        guide.show()
    guide.activateWindow()
    (field,) = guide.sentences.replies.fields
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    gone: list[str] = []
    guide.gone.connect(gone.append)
    with qtbot.waitSignal(guide.gone):
        if leave == "play":
            guide.watch()
        else:
            guide.show_review(replied(empty(), asks[0]), asks, "", friend=True)
            QTest.keyClick(field, Qt.Key.Key_Return)
    assert gone == [Step.WATCH]
    guide.save_file.setFocus()
    guide.go_to(Step.ASKS)
    with qtbot.assertNotEmitted(guide.gone):
        guide.watch()
    assert guide.save_file.hasFocus()


def test_the_time_runs_while_it_is_looked_at(qtbot: QtBot, theme: Theme) -> None:
    guide = ReviewerGuide(theme)
    qtbot.addWidget(guide)
    guide.retranslate()
    guide.second()
    assert guide.ring.accessibleName() == "8:00"  # nobody looks
    guide.show()
    for _ in range(EIGHT_MINUTES_MS // TICK_MS - 1):
        guide.second()
    assert (guide.ring.accessibleName(), guide.ring.toolTip()) == ("0:01", "")
    guide.second()
    assert "Eight minutes have passed" in guide.ring.toolTip()
    guide.run(on=True)
    guide.begin()
    assert (guide.ring.accessibleName(), guide.ring.toolTip()) == ("8:00", "")


def test_typing_pauses_the_take_and_leaving_plays_on(
    open_page: Callable[[Goto], ReviewPage], review_take: Path
) -> None:
    page = open_page(Goto(Place.REVIEW, take=review_take))
    bar, player = page.beside.reviewer, page.playback.player
    inner = getattr(player, "inner")  # noqa: B009
    assert isinstance(inner, FakePlayer)
    page.playback.playing.toggle()
    page.playback.seek(3000)
    QTest.keyClick(bar.keep, Qt.Key.Key_A)
    assert not player.playing
    QTest.keyClick(bar.keep, Qt.Key.Key_Return)
    assert player.playing
    assert player.position == 2000
    QTest.keyClick(bar.keep, Qt.Key.Key_B)
    page.playback.playing.toggle()
    page.playback.playing.toggle()
    assert not player.playing
    QTest.keyClick(bar.keep, Qt.Key.Key_Escape)
    assert not player.playing  # somebody paused it meanwhile
    QTest.keyClick(bar.keep, Qt.Key.Key_C)
    bar.keep_typed()
    assert bar.keep.text().lower() == "abc"
    page.playback.playing.toggle()
    QApplication.sendEvent(bar.keep, QInputMethodEvent("ni", []))
    assert not player.playing  # no text yet, but somebody types
