"""The Review page: every judgement on a moment, saved at once, undone at will."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.base.documents import write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Interface
from desktop.base.timecode import Span
from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.model import AnswerValue, Review
from desktop.review.store import read_own
from desktop.sessions.lock import SessionLock
from desktop.ui.navigation import Goto, Place
from desktop.ui.widgets.item_row import ItemRow
from desktop.ui.widgets.overlay import OverlayMode
from desktop.ui.widgets.rating_row import CANNOT_JUDGE, RatingRow
from tests.fixtures.review import (
    SESSION_ID,
    TAKE_ID,
    make_take,
    make_transcript,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures._review_fakes import FakeJobs, FakePlayer

    Opener = Callable[[Goto], ReviewPage]

pytestmark = pytest.mark.gui
K01, NEED = ForAnswer("K01"), ForRating("need")


@pytest.fixture
def take(session_folder: Path) -> Path:
    """The first take, with a file where its video is; the fake player does not mind what is in it."""
    for folder in (session_folder / "takes").iterdir():
        (folder / "video.mp4").write_bytes(b"pictures")
    return session_folder / "takes" / "01_Q01"


@pytest.fixture
def page(open_page: Opener, take: Path) -> ReviewPage:
    return open_page(Goto(Place.REVIEW, take=take))


def stored(take: Path) -> Review | None:
    return read_own(take.parents[1] / "reviews", SESSION_ID)


def press(page: ReviewPage, key: str) -> None:
    QTest.keySequence(page, key)


def item_row(page: ReviewPage, name: str = "K01") -> ItemRow:
    row = page.checklist.row(ForAnswer(name))
    assert isinstance(row, ItemRow)
    return row


def rating_row(page: ReviewPage, name: str = "need") -> RatingRow:
    row = page.checklist.row(ForRating(name))
    assert isinstance(row, RatingRow)
    return row


def test_before_the_first_take_it_says_what_will_be_here(qtbot: QtBot, open_page: Opener) -> None:
    page = open_page(Goto(Place.REVIEW))
    assert page.empty.isVisible()
    wishes: list[Goto] = []
    page.goto.connect(wishes.append)
    page.empty.button.click()
    assert wishes == [Goto(Place.PRACTISE)]


def test_without_a_wish_the_newest_take_is_shown(open_page: Opener, take: Path) -> None:
    page = open_page(Goto(Place.REVIEW))
    assert page.opened is not None
    assert page.opened.folder.path == take.parent / "02_Q02"


def test_it_opens_at_the_moment_that_is_asked_for(
    open_page: Opener, take: Path, fake_player: FakePlayer
) -> None:
    page = open_page(Goto(Place.REVIEW, take=take, at_ms=2100))
    assert fake_player.opened == take / "video.mp4"
    assert fake_player.at_ms == 2100
    assert page.words.view.lit == "word5"
    assert page.playback.transport.clock.text() == "00:02.1 / 00:04.0"
    assert page.header.question.text() == "Tell me about Q01"


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
    assert page.playback.timeline.content.marks == (Span(1000, 3000),)
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
    press(page, "M")
    review = stored(take)
    assert review is not None
    assert [mark.span for mark in review.marks] == [Span(0, 3500)]


def test_a_mark_is_chosen_on_the_timeline_and_deleted(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    page.playback.timeline.select(Span(1000, 2000))
    press(page, "M")
    timeline = page.playback.timeline
    timeline.select(None)
    from desktop.ui.widgets.timeline import Lane

    lane = timeline.lane_box(Lane.MARKS)
    at = QPoint(round(timeline.x_at(1500)), round(lane.center().y()))
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
    row.segments.button("5").setFocus()
    qtbot.waitUntil(lambda: row.anchor.text() == "5 · need level 5")
    page.playback.timeline.setFocus()
    qtbot.waitUntil(lambda: not row.anchor.text().startswith("5"))


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


def test_another_take_of_the_session_can_be_chosen(
    qtbot: QtBot, page: ReviewPage, fake_player: FakePlayer
) -> None:
    press(page, "Y")
    combo = page.header.takes
    assert combo.short == "Take 1"
    combo.activated.emit(1)
    qtbot.waitUntil(lambda: not page.busy)
    assert combo.short == "Take 2"
    assert page.work.take_id == "take-0002"
    press(page, "Ctrl+Z")
    assert page.work.review is not None
    assert page.work.review.answers == ()


def test_the_language_changes_while_it_is_open(page: ReviewPage) -> None:
    page.workshop.translation.use(Interface.ZH_CN)
    try:
        page.retranslate()
        assert page.header.question.text() == "Tell me about Q01（中）"
        assert item_row(page).title.text() == "Said K01（中）"
    finally:
        page.workshop.translation.use(Interface.EN)
    page.retranslate()
    assert item_row(page).title.text() == "Said K01"


def test_a_change_that_could_not_be_saved_is_said_and_saved_later(
    page: ReviewPage, take: Path
) -> None:
    with SessionLock(take.parents[1]):
        press(page, "Y")
        assert page.review_banner.sentence
        assert page.header.saved.text() == "Not saved yet"
        assert item_row(page).segments.choice is AnswerValue.YES
    page.review_banner.action.emit()
    assert page.review_banner.isHidden()
    assert page.header.saved.text() == "Saved"
    review = stored(take)
    assert review is not None
    assert len(review.answers) == 1


def test_a_damaged_review_is_named_and_a_new_one_can_be_started(
    open_page: Opener, take: Path
) -> None:
    reviews = take.parents[1] / "reviews"
    reviews.mkdir(exist_ok=True)
    (reviews / "broken-review.json").write_text("{")
    page = open_page(Goto(Place.REVIEW, take=take))
    assert "broken-review.json" in page.review_banner.sentence
    press(page, "Y")
    assert stored_files(reviews) == ["broken-review.json"]
    page.review_banner.action.emit()
    assert page.review_banner.isHidden()
    press(page, "Y")
    assert "broken-review.json.damaged-1" in stored_files(reviews)
    assert stored(take) == page.work.review


def stored_files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_missing_video_is_said_and_the_review_goes_on(open_page: Opener, take: Path) -> None:
    (take / "video.mp4").unlink()
    page = open_page(Goto(Place.REVIEW, take=take))
    assert "video.mp4" in page.playback.banner.sentence
    assert not page.playback.transport.play.isEnabled()
    press(page, "Y")
    assert stored(take) is not None
    page.retranslate()
    assert "video.mp4" in page.playback.banner.sentence


def test_a_broken_video_is_said(page: ReviewPage, fake_player: FakePlayer) -> None:
    fake_player.failed.emit("Invalid data found")
    assert "video.mp4" in page.playback.banner.sentence
    page.enter(Goto(Place.REVIEW))


def test_a_take_that_is_gone_leaves_the_page_usable(
    open_page: Opener, take: Path, qtbot: QtBot
) -> None:
    (take / "take.json").write_text("{")
    page = open_page(Goto(Place.REVIEW, take=take))
    assert "take.json" in page.empty.banner.sentence


def test_sound_without_picture_shows_its_wave(
    open_page: Opener, session_folder: Path, qtbot: QtBot, fake_player: FakePlayer
) -> None:
    take = session_folder / "takes" / "01_Q01"
    (take / "video.mp4").write_bytes(b"sound")
    write_document(take / "take.json", make_take(1, "Q01", picture=False))
    page = open_page(Goto(Place.REVIEW, take=take))
    assert page.playback.video.picture.isNull()
    page.retranslate()


def test_a_take_without_words_offers_to_transcribe_it(
    open_page: Opener, take: Path, fake_jobs: FakeJobs, qtbot: QtBot
) -> None:
    (take / "transcript.json").unlink()
    page = open_page(Goto(Place.REVIEW, take=take))
    card = page.words.card
    assert card.sentence.isVisible()
    card.ask.click()
    assert [each.path for each in fake_jobs.submitted] == [take]
    fake_jobs.progressed.emit(TAKE_ID, 40)
    fake_jobs.progressed.emit("take-9999", 90)
    assert card.bar.value() == 40
    card.cancel.click()
    assert fake_jobs.cancelled == [TAKE_ID]
    fake_jobs.failed.emit(TAKE_ID, WorldError(Fault.TRANSCRIPTION_CANCELLED))
    assert page.words.banner.isHidden()
    assert card.ask.text() == "Transcribe"
    fake_jobs.failed.emit(TAKE_ID, WorldError(Fault.TRANSCRIBER_DIED, why="killed"))
    assert page.words.banner.sentence
    page.retranslate()
    assert card.ask.text() == "Try again"
    page.words.banner.action.emit()
    assert len(fake_jobs.submitted) == 2
    write_document(take / "transcript.json", make_transcript())
    fake_jobs.finished.emit(TAKE_ID, make_transcript())
    qtbot.waitUntil(lambda: not page.busy)
    assert card.view.toPlainText().startswith("word0")
    assert page.playback.timeline.content.pauses == (Span(1000, 2000),)


def test_silence_is_called_silence(open_page: Opener, take: Path) -> None:
    empty = msgspec.structs.replace(make_transcript(), segments=(), language="")
    write_document(take / "transcript.json", empty)
    page = open_page(Goto(Place.REVIEW, take=take))
    assert page.words.card.sentence.text() == "No speech was found in this take."
    assert not page.words.card.ask.isVisible()


def test_a_damaged_transcript_is_said_and_can_be_made_again(
    open_page: Opener, take: Path, fake_jobs: FakeJobs
) -> None:
    (take / "transcript.json").write_text("{")
    page = open_page(Goto(Place.REVIEW, take=take))
    assert "transcript.json" in page.words.banner.sentence
    page.words.banner.action.emit()
    assert len(fake_jobs.submitted) == 1


def test_a_running_transcription_is_shown_on_opening(
    open_page: Opener, take: Path, fake_jobs: FakeJobs
) -> None:
    (take / "transcript.json").unlink()
    fake_jobs.running[TAKE_ID] = 30
    page = open_page(Goto(Place.REVIEW, take=take))
    assert page.words.card.bar.value() == 30


def test_coming_back_keeps_the_moment_and_the_undo(
    page: ReviewPage, open_page: Opener, take: Path, fake_player: FakePlayer
) -> None:
    press(page, "Y")
    press(page, "Down")
    fake_player.seek(2500)
    page.leave()
    open_page(Goto(Place.REVIEW))
    assert fake_player.at_ms == 2500
    assert page.work.target == ForAnswer("K02")
    assert page.header.undo_button.isEnabled()
    open_page(Goto(Place.REVIEW, take=take, at_ms=300))
    assert fake_player.at_ms == 300


def test_everything_has_a_name_for_screen_readers(page: ReviewPage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider

    nameless = [
        widget
        for kind in (QAbstractButton, QComboBox, QSlider)
        for widget in page.findChildren(kind)
        if widget.isVisible() and not (widget.accessibleName() or _text(widget))
    ]
    assert nameless == []
    assert all(pane.accessibleName() for pane in page.panes()[2:])


def _text(widget: object) -> str:
    from PySide6.QtWidgets import QAbstractButton

    return widget.text() if isinstance(widget, QAbstractButton) else ""
