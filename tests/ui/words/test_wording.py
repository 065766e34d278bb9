"""Correcting words on the Review page: by keyboard, while listening, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.base.documents import read_document
from desktop.review.finding import Change
from desktop.review.word_desk import WordDesk
from desktop.sessions.lock import SessionLock
from desktop.transcription.corrections import read_words
from desktop.transcription.model import Transcript, Word
from desktop.ui.review.wording import Wording
from tests.fixtures._review_fakes import press
from tests.fixtures._wording import choose, text, type_over
from tests.fixtures.review import make_transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sessions.folder import TakeFolder
    from desktop.ui.navigation import Goto
    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures._review_fakes import FakePlayer

    Opener = Callable[[Goto], ReviewPage]

pytestmark = pytest.mark.gui


def test_a_word_is_corrected_and_playing_goes_on_from_a_second_before(
    page: ReviewPage, take: TakeFolder, fake_player: FakePlayer, idle: Callable[[], None]
) -> None:
    fake_player.play()
    fake_player.seek(2400)
    choose(page, 7)
    QTest.keyClick(page.words.view, Qt.Key.Key_F2)
    assert page.wording.editor.text() == "word7"
    assert "word7" in page.wording.editor.accessibleName()
    assert fake_player.playing, "reading on while nothing is typed"
    QTest.keyClicks(page.wording.editor, "Kubernetes")
    assert not fake_player.playing
    QTest.keyClick(page.wording.editor, Qt.Key.Key_Return)
    assert fake_player.playing
    assert fake_player.position == 1400
    idle()
    assert text(page).split()[7] == "Kubernetes"
    words = read_words(take)
    assert words.words[7] == Word(2400, 2600, " Kubernetes")
    assert read_document(take.transcript, Transcript) == make_transcript()
    assert page.words.view.hasFocus()
    assert page.words.view.chosen == "Kubernetes"
    assert page.opened is not None
    assert "Kubernetes" in page.opened.words.caption_at(2400)


def test_escape_leaves_it_and_two_clicks_open_it(
    page: ReviewPage, take: TakeFolder, fake_player: FakePlayer
) -> None:
    view = page.words.view
    place = view.place_of(1, 1).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.wording.editor.text() == "word1"
    type_over(page, "other", Qt.Key.Key_Escape)
    assert page.wording.editor.isHidden()
    assert not take.corrections.exists()
    assert not fake_player.playing


def test_words_that_are_selected_are_corrected_together(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    choose(page, 2)
    for _ in range(2):
        QTest.keyClick(page.words.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.words.view, Qt.Key.Key_F2)
    assert page.wording.editor.text() == "word2 word3 word4"
    type_over(page, "one")
    idle()
    assert read_words(take).words[2] == Word(400, 1000, " one")


def test_a_correction_is_seen_explained_and_taken_back(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    choose(page, 0)
    page.wording.correct()
    type_over(page, "first")
    idle()
    shown = page.words.view.track.words[0]
    assert shown.heard == "word0"
    assert "word0" in page.wording.about(shown)
    assert page.wording.about(page.words.view.track.words[1]) == ""
    press(page, "Shift+F2")
    idle()
    assert text(page).split()[0] == "word0"
    assert read_words(take).placed == ()
    press(page, "Ctrl+Z")
    idle()
    assert text(page).split()[0] == "first"
    page.words.card.tool_menu.aboutToShow.emit()
    page.wording.restore_all()
    idle()
    assert read_words(take).transcript == make_transcript()


def test_undo_takes_corrections_and_judgements_back_in_their_order(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    press(page, "Y")
    choose(page, 0)
    page.wording.correct()
    type_over(page, "first")
    idle()
    press(page, "N")
    assert page.header.undo_button.isEnabled()
    press(page, "Ctrl+Z")
    idle()
    assert text(page).startswith("first"), "the answer was the last change"
    press(page, "Ctrl+Z")
    idle()
    assert text(page).startswith("word0")
    press(page, "Ctrl+Z")
    review = page.work.review
    assert review is not None
    assert review.answers == ()
    assert not page.work.can_undo
    for _ in range(2):
        press(page, "Ctrl+Y")
        idle()
    assert text(page).startswith("first")
    press(page, "Ctrl+Y")
    idle()
    assert not page.work.can_redo


def test_what_another_window_corrected_is_shown_and_kept(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    WordDesk(take).correct([Change(9, 9, "last")])
    page.work.refresh()
    idle()
    assert text(page).split()[9] == "last"
    choose(page, 0)
    page.wording.correct()
    type_over(page, "first")
    idle()
    assert text(page).split()[::9] == ["first", "last"]


def test_a_session_that_is_busy_is_said_and_nothing_changes(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    choose(page, 0)
    page.wording.correct()
    with SessionLock(take.session.path):
        type_over(page, "first")
    idle()
    assert page.words.banner.sentence
    assert text(page).startswith("word0")
    assert page.wording.editor.text() == "first", "nothing that was typed is lost"
    QTest.keyClick(page.wording.editor, Qt.Key.Key_Return)
    idle()
    assert text(page).startswith("first")


def test_words_that_another_window_changed_are_shown_first(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    choose(page, 0)
    page.wording.correct()
    WordDesk(take).correct([Change(0, 0, "theirs")])
    type_over(page, "mine")
    idle()
    assert text(page).startswith("theirs")
    assert page.wording.editor.isHidden()
    assert read_words(take).words[0].text == " theirs"


def test_leaving_keeps_what_was_typed(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    choose(page, 0)
    page.wording.correct()
    QTest.keyClicks(page.wording.editor, "first")
    page.save_now()
    idle()
    assert read_words(take).words[0].text == " first"
    page.wording.correct()
    page.save_now()
    assert page.wording.editor.isHidden()


def test_another_sheet_keeps_what_was_typed(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    choose(page, 0)
    page.wording.correct()
    QTest.keyClicks(page.wording.editor, "first")
    page.sheets.turn()
    idle()
    assert read_words(take).words[0].text == " first"


def test_a_click_elsewhere_keeps_what_was_typed(
    page: ReviewPage, take: TakeFolder, idle: Callable[[], None]
) -> None:
    choose(page, 0)
    page.wording.correct()
    QTest.keyClicks(page.wording.editor, "first")
    QTest.mouseClick(page.words.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 40))
    page.words.view.setFocus(Qt.FocusReason.MouseFocusReason)
    idle()
    assert read_words(take).words[0].text == " first"


def test_every_tool_has_a_name_and_the_menu_calls_it(
    page: ReviewPage, idle: Callable[[], None]
) -> None:
    menu = page.words.card.tool_menu
    menu.aboutToShow.emit()
    assert all(action.text() for action in menu.actions())
    assert not menu.actions()[1].isEnabled()
    choose(page, 0)
    menu.actions()[0].trigger()
    type_over(page, "first")
    idle()
    menu.aboutToShow.emit()
    assert menu.actions()[1].isEnabled()
    assert isinstance(page.wording, Wording)
