"""The Review page: every judgement on a moment, saved at once, undone at will."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.base.settings import OverlayMode
from desktop.base.timecode import Span
from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.model import AnswerValue
from desktop.ui.navigation import Goto, Place
from desktop.ui.timeline.model import MARKS
from desktop.ui.widgets.rating_row import CANNOT_JUDGE
from tests.fixtures._review_fakes import item_row, press, rating_row, stored

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QTextEdit
    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage
    from desktop.ui.widgets.rating_row import RatingRow
    from tests.fixtures._review_fakes import FakeJobs, FakePlayer

    Opener = Callable[[Goto], ReviewPage]

pytestmark = pytest.mark.gui
K01, NEED = ForAnswer("K01"), ForRating("need")


@pytest.mark.parametrize(("key", "value"), list(zip("YPNX", AnswerValue, strict=True)))
def test_a_key_answers_the_chosen_item(
    page: ReviewPage, take: Path, key: str, value: AnswerValue
) -> None:
    press(page, "Down")
    press(page, key)
    review = stored(take)
    assert review is not None
    assert [(each.item, each.value) for each in review.answers] == [("K02", value)]
    assert item_row(page, "K02").segments.choice is value
    assert page.header.saved.text() == "Saved"


def test_a_click_answers_and_a_second_click_takes_it_back(page: ReviewPage, take: Path) -> None:
    button = item_row(page, "K02").segments.button("partly")
    button.click()
    assert page.work.target == ForAnswer("K02")
    assert item_row(page, "K02").hint.text() == "Partly means: K02 only half"
    assert page.checklist.counts.text() == "1 partly · 2 open"
    button.click()
    review = stored(take)
    assert review is not None
    assert review.answers == ()
    assert item_row(page, "K02").hint.isHidden()


def test_everything_can_be_undone_and_redone(page: ReviewPage, take: Path) -> None:
    assert not page.header.undo_button.isEnabled()
    for key in ("Y", "E", "3", "M"):
        press(page, key)
    page.playback.marker.finish()
    full = stored(take)
    for _ in range(4):
        assert page.header.undo_button.isEnabled()
        press(page, "Ctrl+Z")
    empty = stored(take)
    assert empty is not None
    assert (empty.answers, empty.marks, empty.ratings) == ((), (), ())
    assert item_row(page).segments.choice is None
    for _ in range(4):
        page.header.redo_button.click()
    assert stored(take) == full


def test_a_selected_span_becomes_evidence_that_plays(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    fake_player.seek(1000)
    press(page, "[")
    fake_player.seek(3000)
    press(page, "]")
    assert page.playback.span == Span(1000, 3000)
    press(page, "E")
    review = stored(take)
    assert review is not None
    (mark,) = review.marks
    assert (mark.span, mark.quote) == (Span(1000, 3000), "word5 word6 word7 word8 word9")
    assert review.answers[0].marks == (mark.id,)
    lane = page.playback.timeline.content.lane(MARKS)
    assert lane is not None
    assert [each.span for each in lane.spans] == [Span(1000, 3000)]
    (chip,) = item_row(page).chips
    assert chip.play.text() == "▶ 00:01–00:03"
    fake_player.seek(0)
    chip.play.click()
    assert (fake_player.at_ms, fake_player.playing) == (1000, True)
    fake_player.go_by(1900)
    assert fake_player.playing
    fake_player.go_by(200)
    assert not fake_player.playing
    chip.remove.click()
    after = stored(take)
    assert after is not None
    assert (after.marks, after.answers) == ((), ())


def test_without_a_selection_the_last_five_seconds_are_marked(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    fake_player.seek(3500)
    page.playback.transport.marker.click()
    page.playback.marker.finish()
    press(page, "M")
    page.playback.marker.finish()
    review = stored(take)
    assert review is not None
    assert [mark.span for mark in review.marks] == [Span(0, 3500)]


def test_a_mark_is_chosen_on_the_timeline_and_deleted(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    page.playback.timeline.select(Span(1000, 2000))
    press(page, "M")
    page.playback.marker.finish()
    timeline = page.playback.timeline
    assert timeline.selection is None
    lane = timeline.rows.lane(MARKS)
    at = QPoint(round(timeline.scale.x_at(1500)), round(lane.center().y()))
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at)
    assert page.playback.span == Span(1000, 2000)
    assert fake_player.at_ms == 1000
    press(page, "Del")
    review = stored(take)
    assert review is not None
    assert review.marks == ()


def test_a_rating_without_evidence_says_so_until_it_has_some(page: ReviewPage, take: Path) -> None:
    row = rating_row(page)
    assert row.gap.isHidden()
    press(page, "4")
    assert row.segments.value == "4"
    assert row.anchor.text() == "4 · need level 4"
    assert not row.gap.isHidden()
    row.none.click()
    assert row.gap.isHidden()
    review = stored(take)
    assert review is not None
    assert review.ratings[0].no_evidence
    row.attach_button.click()
    assert row.none.isHidden()
    assert len(row.chips) == 1
    row.segments.button(CANNOT_JUDGE).click()
    review = stored(take)
    assert review is not None
    assert (review.ratings[0].cannot_judge, review.ratings[0].level) == (True, None)


def test_levels_without_an_anchor_lie_between(open_page: Opener, take: Path) -> None:
    page = open_page(Goto(Place.REVIEW, take=take.parent / "02_Q02"))
    row = rating_row(page, "calm")
    row.segments.button("2").click()
    assert row.anchor.text() == "2 · between level 1 and level 3"
    row.segments.button("2").click()
    assert row.segments.value == ""


def test_pointing_at_a_level_shows_its_anchor(qtbot: QtBot, page: ReviewPage) -> None:
    row = rating_row(page)
    for _ in range(2):
        press(page, "Down")
    assert page.work.target == NEED
    assert [anchor.text() for anchor in row.anchors] == [
        f"{level} · need level {level}" for level in range(1, 6)
    ]
    assert all(anchor.isVisible() for anchor in row.anchors)
    row.segments.button("5").setFocus()
    qtbot.waitUntil(lambda: lit(row) == ["5"])
    page.playback.timeline.setFocus()
    qtbot.waitUntil(lambda: lit(row) == [])
    QTest.mouseClick(row.anchors[1], Qt.MouseButton.LeftButton)
    assert (row.segments.value, lit(row)) == ("2", ["2"])
    press(page, "Up")
    assert not any(anchor.isVisible() for anchor in row.anchors)
    assert row.anchor.text() == "2 · need level 2"
    assert row.anchor.isVisible()


def lit(row: RatingRow) -> list[str]:
    return [each.value for each in row.anchors if each.property("kind") == "anchor"]


def test_what_rests_on_no_moment_is_grey(page: ReviewPage) -> None:
    press(page, "Y")
    row = item_row(page)
    assert row.segments.button("yes").property("grey") == "true"
    assert row.accessibleName() == "Said K01: Yes, no moment attached yet"
    press(page, "E")
    assert row.segments.button("yes").property("grey") == "false"
    assert row.accessibleName() == "Said K01: Yes"
    press(page, "4")
    assert rating_row(page).segments.button("4").property("grey") == "true"


def test_a_click_on_a_word_goes_there(page: ReviewPage, fake_player: FakePlayer) -> None:
    view = page.words.view
    cursor = view.textCursor()
    cursor.setPosition(page.words.view.toPlainText().index("word6") + 2)
    at = view.cursorRect(cursor).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert fake_player.at_ms == 2200
    assert view.lit == "word6"


def test_words_are_chosen_by_keyboard(page: ReviewPage, fake_player: FakePlayer) -> None:
    view = page.words.view
    view.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(view, key)
    assert view.chosen == "word1"
    assert fake_player.at_ms == 0
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert fake_player.at_ms == 200
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Up)


def test_selected_words_become_evidence(page: ReviewPage, take: Path) -> None:
    view = page.words.view
    text = view.toPlainText()
    start, end = (_place(view, text.index(word) + 1) for word in ("word6", "word8"))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert page.playback.span == Span(2200, 2800)
    assert "00:02" in item_row(page).attach_button.text()
    press(page, "E")
    review = stored(take)
    assert review is not None
    (mark,) = review.marks
    assert (mark.span, mark.quote) == (Span(2200, 2800), "word6 word7 word8")


def test_words_are_selected_by_keyboard(page: ReviewPage) -> None:
    view = page.words.view
    view.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Right)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, shift)
    assert page.playback.span == Span(0, 800)
    QTest.keyClick(view, Qt.Key.Key_Left, shift)
    assert page.playback.span == Span(0, 600)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Right, shift)
    assert page.playback.span == Span(200, 600)


def _place(view: QTextEdit, at: int) -> QPoint:
    cursor = view.textCursor()
    cursor.setPosition(at)
    return view.cursorRect(cursor).center()


def test_no_evidence_and_cannot_judge_have_keys(page: ReviewPage, take: Path) -> None:
    page.work.choose(NEED)
    press(page, "3")
    press(page, "Shift+E")
    assert rating_row(page).none.isChecked()
    press(page, "0")
    assert rating_row(page).segments.value == CANNOT_JUDGE
    review = stored(take)
    assert review is not None
    assert review.ratings[0].cannot_judge


def test_t_transcribes_only_what_has_no_words(page: ReviewPage, fake_jobs: FakeJobs) -> None:
    press(page, "T")
    assert fake_jobs.submitted == []


def test_the_keys_of_the_player(page: ReviewPage, fake_player: FakePlayer) -> None:
    press(page, "Space")
    assert fake_player.playing
    press(page, "L")
    assert fake_player.speed == 1.25
    press(page, "J")
    press(page, "J")
    assert fake_player.speed == 0.75
    press(page, "K")
    assert not fake_player.playing
    press(page, "Right")
    assert fake_player.at_ms == 3999
    press(page, "Left")
    assert fake_player.at_ms == 0
    press(page, ".")
    press(page, ".")
    press(page, ",")
    assert fake_player.at_ms == 40
    press(page, "Home")
    press(page, "L")
    assert (fake_player.at_ms, fake_player.playing) == (0, True)
    assert page.leave()
    assert not fake_player.playing


def test_space_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, page: ReviewPage, fake_player: FakePlayer
) -> None:
    button = item_row(page).segments.button("no")
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    press(page, "Space")
    assert item_row(page).segments.choice is AnswerValue.NO
    assert not fake_player.playing


def test_speed_and_volume_can_be_chosen(page: ReviewPage, fake_player: FakePlayer) -> None:
    bar = page.playback.transport
    bar.volume.setValue(40)
    assert fake_player.volume == pytest.approx(0.4)
    menu = bar.speed.menu()
    next(each for each in menu.actions() if each.text() == "2×").trigger()
    assert (fake_player.speed, bar.speed.text()) == (2.0, "2×")


def test_the_overlay_shows_the_items_and_can_be_dimmed_moved_and_hidden(page: ReviewPage) -> None:
    video = page.playback.video
    before = video.overlay_box
    press(page, "Shift+O")
    assert video.overlay_box.y() > before.y()
    press(page, "O")
    assert video.mode is OverlayMode.DIMMED
    press(page, "O")
    assert video.overlay_box.isEmpty()
    press(page, "O")
    assert not video.overlay_box.isEmpty()


def test_captions_can_be_hidden(page: ReviewPage) -> None:
    with_caption = page.playback.video.grab().toImage()
    press(page, "C")
    assert page.playback.video.grab().toImage() != with_caption
