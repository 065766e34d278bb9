"""Unsure words, search and replace, names, and hearing a span again on the Review page."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.documents import read_document, write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Speech
from desktop.base.timecode import Span
from desktop.review.finding import Change
from desktop.review.heard_changes import HeardChange
from desktop.review.word_desk import WordDesk
from desktop.transcription.corrections import Corrections, read_words
from desktop.transcription.messages import Progress
from desktop.transcription.model import Segment, Transcript, Word
from desktop.ui.navigation import Goto, Place
from tests.fixtures._review_fakes import press
from tests.fixtures._wording import choose, text, type_over
from tests.fixtures.review import make_transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.messages import Message
    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures._review_fakes import FakeJobs, FakePlayer

    Opener = Callable[[Goto], ReviewPage]

pytestmark = pytest.mark.gui
WAIT_MS = 10_000


def test_unsure_words_are_marked_and_gone_to(
    qtbot: QtBot, open_page: Opener, take: TakeFolder, fake_player: FakePlayer
) -> None:
    words = [Word(n * 300, n * 300 + 200, f" w{n}", 0.3 if n in {2, 5} else 0.9) for n in range(8)]
    segment = Segment(0, 2300, "".join(word.text for word in words), tuple(words))
    write_document(take.transcript, Transcript(language="en", model="base", segments=(segment,)))
    page = open_page(Goto(Place.REVIEW, take=take.path))
    assert [word.unsure for word in page.words.view.track.words].count(True) == 2
    press(page, "U")
    assert page.words.view.chosen == "w2"
    assert fake_player.position == 600
    assert "unsure" in page.wording.about(page.words.view.track.words[2])
    press(page, "U")
    press(page, "U")
    assert page.words.view.chosen == "w5"
    press(page, "Shift+U")
    assert page.words.view.chosen == "w2"
    looks = [each.format.underlineStyle().name for each in page.words.view.extraSelections()]
    assert looks.count("WaveUnderline") == 2
    page.sheets.turn()
    press(page, "U")
    assert page.words.view.chosen == "w2"


def test_both_rows_of_search_and_replace_have_their_room_in_a_small_window(
    page: ReviewPage, qtbot: QtBot
) -> None:
    page.window().resize(1024, 700)
    press(page, "Ctrl+H")
    bar = page.words.card.search
    parts = (bar.text, bar.close_button, bar.by, bar.this, bar.every)
    whole = bar.sizeHint().height()
    qtbot.waitUntil(lambda: bar.height() == whole)
    for part in parts:
        assert part.visibleRegion().boundingRect() == part.rect(), part
        assert part.height() >= part.minimumSizeHint().height()
    assert bar.by.y() >= bar.text.geometry().bottom()
    assert bar.by.width() >= bar.by.fontMetrics().horizontalAdvance(bar.by.placeholderText())
    assert page.words.view.height() > page.words.view.fontMetrics().height()


def test_what_would_be_different_has_its_room_above_the_buttons(
    page: ReviewPage, qtbot: QtBot
) -> None:
    page.window().resize(1024, 700)
    choose(page, 6)
    press(page, "H")
    bar = page.words.card.again
    places = [HeardChange(at * 1000, "point", "view", "our", "is what") for at in range(4)]
    bar.show_result(places)
    page.window().grab()
    assert len(bar.changes.text().splitlines()) == len(places)
    lines = bar.changes.fontMetrics().lineSpacing() * len(places)
    qtbot.waitUntil(lambda: bar.changes.height() >= lines)
    assert bar.use.y() > bar.changes.geometry().bottom()
    qtbot.waitUntil(lambda: bar.use.visibleRegion().boundingRect() == bar.use.rect())


def test_search_counts_steps_and_closes(page: ReviewPage, fake_player: FakePlayer) -> None:
    press(page, "Ctrl+F")
    bar = page.words.card.search
    assert bar.text.hasFocus()
    assert bar.by.isHidden()
    QTest.keyClicks(bar.text, "WORD")
    assert bar.count.text() == "1 of 10"
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 10"
    assert page.words.view.chosen == "word1"
    assert fake_player.position == 200
    QTest.keyClick(bar.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press(page, "Shift+F3")
    assert bar.count.text() == "10 of 10"
    press(page, "F3")
    assert bar.count.text() == "1 of 10"
    bar.case.click()
    assert bar.count.text() == "Not found"
    assert not bar.after.isEnabled()
    QTest.keyClick(bar.text, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert page.words.view.hasFocus()
    press(page, "F3")
    assert bar.isVisible()


def test_replacing_all_is_one_step(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    press(page, "Ctrl+H")
    bar = page.words.card.search
    bar.text.setText("word")
    bar.by.setText("term ")
    QTest.keyClick(bar.by, Qt.Key.Key_Return)
    idle()
    assert text(page).startswith("term 0 word1")
    bar.every.click()
    idle()
    assert "word" not in text(page)
    assert bar.count.text() == "Not found"
    bar.every.click()
    press(page, "Ctrl+Z")
    idle()
    assert text(page).startswith("term 0 word1 word2")
    assert len(read_document(take.corrections, Corrections).done) == 1


def test_a_hit_over_several_words_is_lit_as_it_stands(page: ReviewPage) -> None:
    press(page, "Ctrl+F")
    page.words.card.search.text.setText("d3 word4 w")
    view = page.words.view
    assert view.extraSelections()[0].cursor.selectedText() == "d3 word4 w"


def test_a_name_can_be_kept(page: ReviewPage, idle: Callable[[], None]) -> None:
    choose(page, 7)
    page.wording.correct()
    type_over(page, "Kubernetes")
    idle()
    assert "Kubernetes" in page.words.note.sentence
    page.words.note.action.emit()
    assert page.services.settings.now.terms == ("Kubernetes",)
    assert page.words.note.isHidden()
    choose(page, 6)
    page.wording.correct()
    type_over(page, "kubernetes")
    choose(page, 5)
    page.wording.correct()
    type_over(page, "plain")
    idle()
    assert page.words.note.isHidden()


def test_corrections_that_no_longer_fit_wait_and_can_be_dropped(
    open_page: Opener, take: TakeFolder, qtbot: QtBot
) -> None:
    WordDesk(take).correct([Change(0, 0, "first"), Change(9, 9, "last")])
    other = make_transcript()
    segments = (other.segments[0], Segment(2000, 3000, " x", (Word(2000, 3000, " x"),)))
    write_document(take.transcript, Transcript(language="en", model="small", segments=segments))
    page = open_page(Goto(Place.REVIEW, take=take.path))
    assert text(page).startswith("first word1")
    assert "“word9” → “last”" in page.words.note.sentence
    page.words.note.action.emit()
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert read_words(take).unplaced == ()
    assert page.words.note.isHidden()


class FakeSpanJob:
    """Hears what the test says."""

    def __init__(self, on_message: Callable[[Message], None]) -> None:
        self.on_message = on_message
        self.result: Transcript | WorldError | None = None
        self.ended = threading.Event()

    def start(self) -> None:
        self.on_message(Progress(2400, 4000))

    def cancel(self) -> None:
        self.end(WorldError(Fault.TRANSCRIPTION_CANCELLED))

    def end(self, result: Transcript | WorldError) -> None:
        self.result = self.result or result
        self.ended.set()

    def wait(self) -> Transcript:
        self.ended.wait()
        if isinstance(self.result, Transcript):
            return self.result
        raise self.result or WorldError(Fault.TRANSCRIBER_DIED, why="")


@pytest.fixture
def spans(fake_jobs: FakeJobs) -> list[tuple[Span, str, Speech, FakeSpanJob]]:
    asked: list[tuple[Span, str, Speech, FakeSpanJob]] = []

    def span_job(
        _take: TakeFolder,
        span: Span,
        model: str,
        language: Speech,
        on_message: Callable[[Message], None],
    ) -> FakeSpanJob:
        asked.append((span, model, language, FakeSpanJob(on_message)))
        return asked[-1][3]

    fake_jobs.make_span_job = span_job
    return asked


def heard(*words: Word) -> Transcript:
    text = "".join(word.text for word in words)
    segments = (Segment(words[0].start_ms, words[-1].end_ms, text, words),)
    return Transcript(language="en", model="small", segments=segments)


def test_a_span_is_heard_again_seen_and_accepted(
    qtbot: QtBot,
    page: ReviewPage,
    take: TakeFolder,
    spans: list[tuple[Span, str, Speech, FakeSpanJob]],
    idle: Callable[[], None],
) -> None:
    choose(page, 6)
    QTest.keyClick(page.words.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(page, "H")
    bar = page.words.card.again
    assert bar.isVisible()
    assert bar.start.hasFocus()
    assert bar.language.currentData() == "en"
    bar.language.setCurrentIndex(list(Speech).index(Speech.ZH))
    bar.start.click()
    qtbot.waitUntil(lambda: "50 %" in bar.about.text(), timeout=WAIT_MS)
    span, model, language, job = spans[0]
    assert (span, model, language) == (Span(2200, 2600), "base", Speech.ZH)
    job.end(heard(Word(2000, 2150, " before"), Word(2210, 2590, " Kubernetes")))
    qtbot.waitUntil(bar.use.isVisible, timeout=WAIT_MS)
    assert bar.changes.text() == "00:02  【word6 word7 → Kubernetes】"
    assert not take.corrections.exists()
    bar.use.click()
    idle()
    assert text(page).split()[5:8] == ["word5", "Kubernetes", "word8"]
    assert bar.isHidden()
    press(page, "Ctrl+Z")
    idle()
    assert text(page).split()[6] == "word6"


def test_a_span_that_fails_or_is_the_same_is_said(
    qtbot: QtBot, page: ReviewPage, spans: list[tuple[Span, str, Speech, FakeSpanJob]]
) -> None:
    page.playback.select(Span(2200, 2600))
    press(page, "H")
    bar = page.words.card.again
    bar.start.click()
    qtbot.waitUntil(lambda: len(spans) == 1, timeout=WAIT_MS)
    spans[0][3].end(WorldError(Fault.TRANSCRIBER_DIED, why="status -9"))
    qtbot.waitUntil(bar.start.isVisible, timeout=WAIT_MS)
    assert "status -9" in bar.about.text()
    bar.start.click()
    qtbot.waitUntil(lambda: len(spans) == 2, timeout=WAIT_MS)
    spans[1][3].end(make_transcript())
    qtbot.waitUntil(bar.start.isVisible, timeout=WAIT_MS)
    assert "same" in bar.about.text()
    QTest.keyClick(bar.start, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_span_that_is_cancelled_changes_nothing(
    qtbot: QtBot,
    page: ReviewPage,
    take: TakeFolder,
    spans: list[tuple[Span, str, Speech, FakeSpanJob]],
) -> None:
    page.playback.select(Span(2200, 2600))
    press(page, "H")
    page.words.card.again.start.click()
    qtbot.waitUntil(lambda: len(spans) == 1, timeout=WAIT_MS)
    page.words.card.again.leave.click()
    qtbot.waitUntil(spans[0][3].ended.is_set, timeout=WAIT_MS)
    assert page.words.card.again.isHidden()
    assert not take.corrections.exists()
    page.shut_down()
