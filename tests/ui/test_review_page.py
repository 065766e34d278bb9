"""The Review page: what it opens, what it says when something is missing or wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Interface, Speech
from desktop.base.timecode import Span
from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.model import AnswerValue
from desktop.sessions.lock import SessionLock
from desktop.ui.navigation import Goto, Place
from desktop.ui.review.lower_pane import Sheet
from tests.fixtures._review_fakes import item_row, press, stored
from tests.fixtures.review import (
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
    assert page.playback.transport.clock.text() == "00:02.1 / 00:04"
    assert page.header.question.text() == "Tell me about Q01"


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


def test_in_a_low_window_nothing_lies_over_the_picture(page: ReviewPage, qtbot: QtBot) -> None:
    playback = page.playback
    page.resize(848, 700)
    page.sheets.show_sheet(Sheet.CUES)
    qtbot.waitUntil(lambda: page.height() == 700, timeout=1000)
    bar = playback.transport

    def clear() -> bool:
        below = playback.video.mapTo(page, playback.video.rect().bottomLeft()).y()
        return below < bar.mapTo(page, bar.rect().topLeft()).y()

    qtbot.waitUntil(clear, timeout=1000)


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
    assert "The words come here" in card.sentence.text()
    assert not card.ask.isVisible()
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
    lane = page.playback.timeline.content.lane("pauses")
    assert lane is not None
    assert [each.span for each in lane.spans] == [Span(1000, 2000)]


def test_the_language_of_a_take_is_shown_and_can_be_changed(
    open_page: Opener, take: Path, fake_jobs: FakeJobs
) -> None:
    write_document(take / "transcript.json", make_transcript())
    page = open_page(Goto(Place.REVIEW, take=take))
    card = page.words.card
    assert card.language.text() == "English, recognised"
    actions = {str(each.data()): each for each in card.language.menu().actions()}
    assert [name for name, each in actions.items() if each.isChecked()] == ["auto"]
    actions["zh"].trigger()
    assert fake_jobs.languages == [Speech.ZH]
    assert not card.language.isVisible()
    assert card.view.isVisible()
    assert "these words stay" in card.sentence.text()
    fake_jobs.failed.emit(TAKE_ID, WorldError(Fault.TRANSCRIPTION_CANCELLED))
    assert card.view.isVisible()
    written = msgspec.structs.replace(make_transcript(), language="zh", asked="zh")
    write_document(take / "transcript.json", written)
    page = open_page(Goto(Place.REVIEW, take=take))
    assert card.language.text() == "Chinese"


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


def test_with_damaged_corrections_the_words_are_shown_as_they_were_heard(
    open_page: Opener, take: Path, fake_jobs: FakeJobs, qtbot: QtBot
) -> None:
    """It had been offered to transcribe again, which would have changed nothing."""
    damaged = take / "corrections.json"
    damaged.write_text("{")
    page = open_page(Goto(Place.REVIEW, take=take))
    assert "corrections.json of this take is damaged" in page.words.banner.sentence
    assert page.words.view.toPlainText().startswith("word0 word1")
    assert not page.words.card.ask.isVisible()
    assert not page.words.card.tools.isVisible()
    page.words.banner.action.emit()
    qtbot.waitUntil(lambda: not page.busy)
    assert not page.words.banner.isVisible()
    assert page.words.card.tools.isVisible()
    assert not fake_jobs.submitted
    assert not damaged.exists()
    assert (take / "corrections.json.damaged-1").read_text() == "{"


def test_a_running_transcription_is_shown_on_opening(
    open_page: Opener, take: Path, fake_jobs: FakeJobs
) -> None:
    (take / "transcript.json").unlink()
    fake_jobs.running[TAKE_ID] = 30
    page = open_page(Goto(Place.REVIEW, take=take))
    assert "Being transcribed" in page.words.card.sentence.text()


def test_it_plays_the_span_that_is_asked_for(
    open_page: Opener, take: Path, fake_player: FakePlayer
) -> None:
    span = Span(2100, 2800)
    page = open_page(Goto(Place.REVIEW, take=take, at_ms=2100, span=span))
    assert (fake_player.at_ms, fake_player.playing, page.playback.span) == (2100, True, span)
    page.leave()
    page = open_page(Goto(Place.REVIEW, take=take, at_ms=300, span=Span(300, 900)))
    assert (fake_player.at_ms, fake_player.playing) == (300, True)


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
    assert all(pane.accessibleName() for pane in page.panes()[3:])


def _text(widget: object) -> str:
    from PySide6.QtWidgets import QAbstractButton

    return widget.text() if isinstance(widget, QAbstractButton) else ""
