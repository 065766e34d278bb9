"""Marks on the Review page: made, written on, moved, listed and removed, by pointer and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.base.timecode import Span
from desktop.review.evidence import ForAnswer
from desktop.review.model import MarkKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.review.lower_pane import Sheet
from desktop.ui.timeline.model import MARKS
from tests.fixtures._review_fakes import item_row, marks, press, stored

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures._review_fakes import FakePlayer


pytestmark = pytest.mark.gui


def write(page: ReviewPage, words: str) -> None:
    """Type a note and press Enter."""
    QTest.keyClicks(page.playback.marker.text, words)
    QTest.keyClick(page.playback.marker.text, Qt.Key.Key_Return)


def make(page: ReviewPage, span: Span, words: str = "") -> None:
    """Mark a span."""
    page.playback.timeline.select(span)
    press(page, "M")
    write(page, words)


def test_typing_pauses_and_enter_saves_and_goes_on_from_a_second_before(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    fake_player.seek(3000)
    press(page, "Space")
    press(page, "M")
    assert page.playback.marker.isVisible()
    assert fake_player.playing
    fake_player.go_by(100)
    write(page, "say the number first")
    (mark,) = marks(take)
    assert (mark.text, mark.kind, mark.span) == (
        "say the number first", MarkKind.NOTE, Span(0, 3000),
    )  # fmt: skip
    assert mark.quote.startswith("word0")
    assert (fake_player.playing, fake_player.at_ms) == (True, 2100)
    assert page.playback.transport.isVisible()
    assert page.hasFocus()


def test_a_note_is_written_in_peace_while_it_stands_still(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    fake_player.seek(3000)
    press(page, "M")
    write(page, "JKL 5 yes")  # letters are no keys of the page here
    assert [mark.text for mark in marks(take)] == ["JKL 5 yes"]
    assert (fake_player.playing, fake_player.at_ms) == (False, 3000)


def test_escape_leaves_everything_as_it_was(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    fake_player.seek(3000)
    press(page, "Space")
    press(page, "M")
    QTest.keyClicks(page.playback.marker.text, "no")
    assert not fake_player.playing
    QTest.keyClick(page.playback.marker.text, Qt.Key.Key_Escape)
    assert (marks(take), fake_player.playing, fake_player.at_ms) == ((), True, 3000)
    assert not page.playback.marker.busy


def test_a_note_that_is_being_written_is_kept_when_the_page_is_left(
    qtbot: QtBot, page: ReviewPage, take: Path
) -> None:
    press(page, "M")
    QTest.keyClicks(page.playback.marker.text, "half a thou")
    page.save_now()
    press(page, "M")
    assert page.leave()
    press(page, "M")
    QTest.keyClicks(page.playback.marker.text, "and more")
    page.enter(Goto(Place.REVIEW, take=take.parent / "02_Q02"))
    qtbot.waitUntil(lambda: not page.busy)
    kept = marks(take)
    assert [mark.text for mark in kept] == ["half a thou", "and more"]
    assert {mark.take_id for mark in kept} == {"take-0001"}


def test_composing_characters_pauses_as_typing_does(
    page: ReviewPage, fake_player: FakePlayer
) -> None:
    press(page, "Space")
    press(page, "M")
    QApplication.sendEvent(page.playback.marker.text, QInputMethodEvent("ni", []))
    assert not fake_player.playing
    page.playback.marker.give_up()


def test_the_arrows_choose_what_the_mark_is_for_and_it_stays_for_the_next(
    page: ReviewPage, take: Path
) -> None:
    bar = page.playback.marker
    press(page, "M")
    QTest.keyClick(bar.text, Qt.Key.Key_Down)
    assert "Strength" in bar.kind.accessibleName()
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    make(page, Span(100, 400))
    press(page, "M")
    for _ in range(2):
        QTest.keyClick(bar.text, Qt.Key.Key_Up)
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    page.playback.timeline.select(Span(1000, 1100))
    press(page, "M")
    menu = bar.kind.menu()
    next(act for act in menu.actions() if "Suggestion" in act.text()).trigger()
    bar.save.click()
    assert [mark.kind for mark in marks(take)] == [
        MarkKind.STRENGTH, MarkKind.STRENGTH, MarkKind.QUESTION, MarkKind.SUGGESTION,
    ]  # fmt: skip


def test_a_mark_is_drawn_with_the_pointer(page: ReviewPage, take: Path) -> None:
    timeline = page.playback.timeline
    y = round(timeline.rows.lane(MARKS).center().y())
    start, end = (QPoint(round(timeline.scale.x_at(at)), y) for at in (2010, 2590))
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(timeline, end)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=end)
    assert page.playback.marker.busy
    page.playback.timeline.select(Span(2000, 2800))  # thought better of it
    write(page, "ok")
    (mark,) = marks(take)
    assert (mark.span, mark.quote) == (Span(2000, 2800), "word5 word6 word7 word8")


def test_the_span_of_a_mark_is_changed_by_keyboard(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    make(page, Span(400, 800), "slower")
    press(page, "Alt+Left")
    timeline = page.playback.timeline
    assert timeline.selection == Span(400, 800)
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert marks(take)[0].span == Span(400, 1000)
    fake_player.seek(200)
    press(page, "[")
    assert (marks(take)[0].span, marks(take)[0].quote) == (
        Span(200, 1000),
        "word1 word2 word3 word4",
    )
    press(page, "Ctrl+Z")
    press(page, "Ctrl+Z")
    assert marks(take)[0].span == Span(400, 800)
    assert timeline.selection == Span(400, 800)


def test_marks_are_walked_through_edited_and_removed_by_keyboard(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    for start, words in ((400, "one"), (2000, "two"), (3000, "three")):
        make(page, Span(start, start + 200), words)
    fake_player.seek(2500)
    press(page, "Alt+Left")
    assert fake_player.at_ms == 2000
    press(page, "Alt+Right")
    press(page, "Alt+Right")
    assert fake_player.at_ms == 3000
    press(page, "F2")
    assert page.playback.marker.text.text() == "three"
    write(page, " more")
    press(page, "Alt+Left")
    press(page, "Del")
    assert [mark.text for mark in marks(take)] == ["one", "three more"]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    press(page, "F2")
    assert not page.playback.marker.busy
    fake_player.seek(0)
    press(page, "Alt+Right")
    assert fake_player.at_ms == 400


def test_without_marks_there_is_nothing_to_walk_through(page: ReviewPage) -> None:
    press(page, "Alt+Right")
    press(page, "Del")
    assert page.playback.span is None


def test_the_list_of_marks_leads_to_each_of_them(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    pane = page.sheets.marks
    press(page, "W")
    assert page.sheets.sheet is Sheet.MARKS
    assert pane.empty.isVisible()
    make(page, Span(2000, 2400), "louder")
    make(page, Span(400, 800))
    assert page.sheets.switch.button("marks").text() == "Marks 2"
    assert [pane.list.item(n).text() for n in range(2)] == [
        "00:00   Note: word2 word3", "00:02   Note: louder",
    ]  # fmt: skip
    page.setFocus()
    fake_player.seek(3000)
    for _sheet in range(3):  # cues, words, and the marks again
        press(page, "W")
    assert pane.list.hasFocus()
    assert (fake_player.at_ms, page.playback.span) == (3000, None)  # looking is not going there
    pane.list.setCurrentRow(1)
    assert (fake_player.at_ms, page.playback.span) == (2000, Span(2000, 2400))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert fake_player.playing
    fake_player.go_by(500)
    assert not fake_player.playing
    QTest.keyClick(pane.list, Qt.Key.Key_F2)
    write(page, "!")
    assert marks(take)[0].text == "louder!"
    pane.play.click()
    pane.edit.click()
    page.playback.marker.leave.click()
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    assert [mark.quote for mark in marks(take)] == ["word2 word3"]
    item = pane.list.visualItemRect(pane.list.item(0)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=item)
    assert page.playback.span == Span(400, 800)
    page.retranslate()
    page.sheets.switch.button("words").click()
    assert page.sheets.sheet is Sheet.WORDS


def test_the_list_keeps_its_place_when_a_mark_is_removed_or_another_comes(
    page: ReviewPage, take: Path
) -> None:
    for start in (400, 1400, 2400):
        make(page, Span(start, start + 200), f"at {start}")
    pane = page.sheets.marks
    press(page, "W")
    pane.list.setCurrentRow(1)
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    assert pane.current == marks(take)[1].id  # the one after it
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    assert marks(take) == ()
    press(page, "Ctrl+Z")
    page.setFocus()
    press(page, "Alt+Right")
    chosen = pane.current
    make(page, Span(0, 100), "before it")
    assert pane.list.count() == 2
    press(page, "Alt+Right")
    assert pane.list.currentItem().text().endswith("at 400")
    assert pane.current == chosen


def test_a_chosen_mark_becomes_evidence_itself(page: ReviewPage, take: Path) -> None:
    make(page, Span(400, 800), "named the tool")
    press(page, "Alt+Right")
    press(page, "E")
    review = stored(take)
    assert review is not None
    assert review.answers[0].marks == (review.marks[0].id,)
    assert len(review.marks) == 1
    assert len(item_row(page).chips) == 1
    assert page.work.target == ForAnswer("K01")


def test_the_label_of_a_mark_flashes_while_its_span_is_passed(
    page: ReviewPage, fake_player: FakePlayer
) -> None:
    make(page, Span(2000, 3800), "a clear number")
    video = page.playback.video
    assert video.flashes == ()
    fake_player.seek(2100)
    assert [flash.text for flash in video.flashes] == ["Note: a clear number"]
    fake_player.seek(3900)
    assert video.flashes == ()


def test_a_span_is_repeated_until_it_is_let_go(page: ReviewPage, fake_player: FakePlayer) -> None:
    press(page, "R")
    assert not page.playback.playing.loops  # nothing is selected
    page.playback.timeline.select(Span(1000, 2000))
    press(page, "R")
    assert page.playback.transport.again.isChecked()
    assert fake_player.at_ms == 1000
    press(page, "Space")
    fake_player.go_by(1010)
    assert (fake_player.playing, fake_player.at_ms) == (True, 1000)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.playback.transport.again.isChecked()
    fake_player.go_by(1500)
    assert fake_player.at_ms == 2500
    page.playback.timeline.select(Span(1000, 1100))
    press(page, "R")
    assert not page.playback.playing.loops  # too short to be heard


def test_a_span_is_played_once(page: ReviewPage, fake_player: FakePlayer) -> None:
    press(page, "Shift+Space")
    assert not fake_player.playing
    page.playback.timeline.select(Span(1000, 2000))
    press(page, "Shift+Space")
    assert (fake_player.playing, fake_player.at_ms) == (True, 1000)
    fake_player.go_by(1010)
    assert not fake_player.playing


def test_the_picture_fills_the_window_and_gives_it_back(page: ReviewPage) -> None:
    filled: list[bool] = []
    page.fills.connect(filled.append)
    press(page, "F")
    assert not page.checklist.isVisible()
    assert page.playback.timeline.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.checklist.isVisible()
    page.playback.transport.large.click()
    assert page.leave()
    assert filled == [True, False, True, False]
