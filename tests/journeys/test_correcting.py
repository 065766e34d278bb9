"""Listen and correct: a take is transcribed by the real worker, its words are corrected and found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.settings import Language, Speech
from desktop.base.timecode import Span
from desktop.recording.adding import add_take
from desktop.recording.samples import sample_in
from desktop.transcription.corrections import read_words
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.review import ReviewPage
from tests.fixtures._review_fakes import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.models import ModelFolder
    from desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.model, pytest.mark.timeout(300)]
WAIT_MS = 120_000


def sample_take(window: MainWindow) -> TakeFolder:
    services = window.workshop.services
    pack = services.roles.get("ai_customer_service")
    session = services.sessions.create(pack, language=Language.ZH, questions=("Q01",))
    return add_take(session, "Q01", sample_in(Language.ZH).path)


def correct(page: ReviewPage, number: int, text: str, qtbot: QtBot) -> None:
    page.words.view.setFocus()
    page.words.view.choose(number)
    QTest.keyClick(page.words.view, Qt.Key.Key_F2)
    QTest.keyClicks(page.wording.editor, text)
    QTest.keyClick(page.wording.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy and text in page.words.view.toPlainText())


def hear_again(page: ReviewPage, span: Span, language: Speech, qtbot: QtBot) -> None:
    page.playback.select(span)
    press(page, "H")
    bar = page.words.card.again
    bar.language.setCurrentIndex(list(Speech).index(language))
    bar.start.click()
    qtbot.waitUntil(lambda: bar.use.isVisible() or bar.start.isVisible(), timeout=WAIT_MS)
    assert bar.use.isVisible(), bar.about.text()
    bar.use.click()
    qtbot.waitUntil(lambda: not page.busy)


def test_listen_correct_hear_again_and_find(
    base_model: ModelFolder, open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    assert base_model
    window = open_window()
    take = sample_take(window)
    page, library = window.page(Place.REVIEW), window.page(Place.LIBRARY)
    assert isinstance(page, ReviewPage)
    assert isinstance(library, LibraryPage)
    window.go(Goto(Place.REVIEW, take=take.path))
    qtbot.waitUntil(lambda: page.opened is not None and not page.busy, timeout=WAIT_MS)
    with qtbot.waitSignal(window.workshop.transcriptions.finished, timeout=WAIT_MS):
        page.words.transcribe()
    qtbot.waitUntil(lambda: bool(page.words.view.track.words), timeout=WAIT_MS)
    heard = take.transcript.read_bytes()

    correct(page, 3, "Zanzibar", qtbot)
    before, span = read_words(take), Span(8000, 12_000)
    hear_again(page, span, Speech.EN, qtbot)
    after = read_words(take)
    outside = [w for w in before.words if w.end_ms <= span.start_ms or w.start_ms >= span.end_ms]
    assert set(outside) <= set(after.words)
    assert [w.start_ms for w in after.words] == sorted(w.start_ms for w in after.words)
    press(page, "Ctrl+Z")
    qtbot.waitUntil(lambda: not page.busy)
    assert read_words(take).transcript == before.transcript
    assert take.transcript.read_bytes() == heard

    window.go(Goto(Place.LIBRARY))
    library.search.setText("Zanzibar")
    qtbot.waitUntil(lambda: library.tree.topLevelItemCount() == 1, timeout=15_000)
