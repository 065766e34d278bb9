"""A pack of text alone in the window: that nothing can be played is no fault, and it says what to do."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.assets import asset
from desktop.base.settings import Interface
from desktop.review.model import MarkKind, ReviewerRole
from desktop.sharing.model import Contents
from desktop.sharing.seat import sit_down
from desktop.sharing.wishes import Wishes
from desktop.ui.main_window import MainWindow
from desktop.ui.review.opened import open_take
from desktop.ui.widgets.item_row import ItemRow
from desktop.ui.widgets.rating_row import RatingRow
from tests.fixtures.sharing import receiver
from tests.ui.test_small_window import WAIT_MS, opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.review.model import Mark
    from desktop.ui.pages.review import ReviewPage
    from desktop.ui.widgets.video_view import VideoView
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]


LINE = 20
"""A line of words, in pixels."""


def test_a_pack_of_text_alone_is_no_fault(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shared.export(Wishes(contents=Contents.TEXT))
    (take,) = receiver(shared.library).receive(shared.outside / "pack.zip").folder.takes()
    page = opened(open_window(), qtbot, take)
    playback = page.playback
    assert playback.banner.isHidden()
    assert not playback.transport.play.isEnabled()
    said: list[str] = []

    def show(_view: VideoView, words: str, _wave: object = None) -> None:
        said.append(words)

    monkeypatch.setattr(type(playback.video), "show_placeholder", show)
    page.retranslate()
    assert said == ["Only the text was sent. Choose a sentence or select words to mark them."]


def test_a_recording_that_is_gone_is_one(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.take.video.unlink()
    assert not open_take(shared.take.path).text_alone
    page = opened(open_window(), qtbot, shared.take)
    assert "video.mp4" in page.playback.banner.sentence


def test_in_chinese_no_space_stands_between_what_is_said_of_a_copy(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.export(Wishes(contents=Contents.TEXT))
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    sit_down(folder, "林", ReviewerRole.FRIEND)
    window = open_window()
    window.workshop.translation.use(Interface.ZH_CN)
    bar = opened(window, qtbot, folder.takes()[0]).beside.reviewer
    qtbot.waitUntil(lambda: bar.ready, timeout=WAIT_MS)
    QTest.keyClicks(bar.keep, "x")
    bar.guide.copy_text.click()
    assert "。还没写" in bar.banner.sentence


@pytest.fixture
def text_alone(open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared) -> ReviewPage:
    """Return the page with a pack of text alone that somebody of HR reviews."""
    shared.export(Wishes(contents=Contents.TEXT))
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    sit_down(folder, "Anna", ReviewerRole.HR)
    window = open_window()
    window.activateWindow()
    page = opened(window, qtbot, folder.takes()[0])
    page.beside.reviewer.calibration.skip.click()
    qtbot.waitUntil(lambda: not page.busy and page.beside.reviewer.ready, timeout=WAIT_MS)
    page.setFocus()
    return page


def marks_of_review(page: ReviewPage) -> tuple[Mark, ...]:
    assert page.work.review is not None
    return page.work.review.marks


@pytest.mark.parametrize("key", ["M", "E"])
def test_where_nothing_plays_a_sentence_is_chosen_before_it_is_marked(
    text_alone: ReviewPage, key: str
) -> None:
    """A mark had lain at 00:00."""
    page = text_alone
    QTest.keySequence(page.window(), key)
    assert "First choose a sentence" in page.review_banner.sentence
    assert page.review_banner.isVisible()
    assert not page.playback.marker.busy
    assert not marks_of_review(page)
    assert "choose one first" in page.checklist.rows[0].attach_button.text()
    track, view = page.words.view.track, page.words.view
    number = len(track.words) - 1
    view.choose(number)
    sentence = track.sentence_at(track.words[number].span.start_ms)
    assert page.playback.span == sentence
    QTest.keySequence(page.window(), key)
    if key == "M":
        page.playback.marker.finish()
    (mark,) = marks_of_review(page)
    assert mark.span == sentence
    assert mark.span.start_ms > 0
    assert mark.quote
    assert not page.review_banner.isVisible()


def test_where_nothing_plays_the_sentence_that_is_pressed_is_chosen(text_alone: ReviewPage) -> None:
    page = text_alone
    last = page.words.view.track.words[-1].span
    sentence = page.words.view.track.sentence_at(last.start_ms)
    assert sentence is not None
    for press in (page.words.view.sought, page.playback.timeline.sought):
        page.playback.select(None)
        press.emit(last.start_ms)
        assert page.playback.span == sentence


KEYS_THAT_PLAY = ("Space", "K", "J", "L", ",", ".", "Home", "R", "[", "]", "Shift+Space")


@pytest.mark.parametrize("key", KEYS_THAT_PLAY)
def test_a_key_that_plays_says_that_nothing_can_be_played(text_alone: ReviewPage, key: str) -> None:
    """It had done nothing without a word."""
    page = text_alone
    page.work.changed.emit()
    assert page.review_banner.isHidden()
    QTest.keySequence(page.window(), key)
    assert "Nothing can be played here" in page.review_banner.sentence
    assert page.review_banner.property("tone") == "calm"
    assert page.review_banner.isVisible()
    assert page.playback.span is None
    QTest.keySequence(page.window(), "Right")
    assert page.playback.span is not None
    assert page.review_banner.isHidden()


@pytest.mark.parametrize("size", [(1024, 700), (960, 640)])
def test_what_is_said_hides_no_words_of_a_pack_of_text(
    text_alone: ReviewPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    """The words made room for an empty picture, so that what was to be chosen was not to be seen."""
    page = text_alone
    page.window().resize(*size)
    QTest.keySequence(page.window(), "[")
    assert page.review_banner.isVisible()
    view = page.words.view
    qtbot.waitUntil(lambda: view.isVisible() and view.height() > 3 * LINE, timeout=WAIT_MS)
    bottom = page.playback.mapTo(page, page.playback.rect().bottomLeft()).y()
    assert bottom < page.sheets.mapTo(page, page.sheets.rect().topLeft()).y()


def test_a_press_on_the_empty_picture_says_what_a_key_would(text_alone: ReviewPage) -> None:
    """It had done nothing without a word."""
    page = text_alone
    QTest.mouseClick(page.playback.video, Qt.MouseButton.LeftButton)
    assert "Nothing can be played here" in page.review_banner.sentence
    assert page.review_banner.isVisible()


def test_a_picture_has_its_room_again_after_a_pack_of_text(
    text_alone: ReviewPage, qtbot: QtBot, shared: Shared
) -> None:
    page = text_alone
    low = page.playback.video.height()
    window = page.window()
    assert isinstance(window, MainWindow)
    opened(window, qtbot, shared.take)
    qtbot.waitUntil(lambda: page.playback.video.height() > 2 * low, timeout=WAIT_MS)
    assert page.playback.plays
    assert page.sheets.maximumHeight() < page.height()


def test_where_nothing_plays_the_arrows_go_from_sentence_to_sentence(
    text_alone: ReviewPage,
) -> None:
    page = text_alone
    track = page.words.view.track
    sentences = list(dict.fromkeys(track.sentence_at(each.span.start_ms) for each in track.words))
    seen: list[object] = []
    for key in ("Right", "Right", *("Right",) * len(sentences), "Left"):
        QTest.keySequence(page.window(), key)
        seen.append(page.playback.span)
    assert seen[:2] == sentences[:2]
    assert seen[-2:] == [sentences[-1], sentences[-2]]


def test_the_sentence_that_is_chosen_is_lit_in_the_words(text_alone: ReviewPage) -> None:
    """It was seen on the timeline alone."""
    page = text_alone
    view = page.words.view
    last = view.track.words[-1]
    before = len(view.extraSelections())
    page.playback.timeline.sought.emit(last.span.start_ms)
    lit = view.extraSelections()[0]
    sentence = page.playback.span
    assert sentence is not None
    assert lit.cursor.selectedText().strip() == view.track.quote(sentence).strip()
    page.playback.select(None)
    assert len(view.extraSelections()) == before


def test_where_nothing_plays_places_are_seen_from_what_is_selected(text_alone: ReviewPage) -> None:
    """Each press had led to the first place again: the player stands at 00:00."""
    page = text_alone
    for _each in range(2):
        QTest.keySequence(page.window(), "Right")
        QTest.keySequence(page.window(), "M")
        page.playback.marker.finish()
        QTest.keySequence(page.window(), "Right")
    first, second = (mark.span for mark in marks_of_review(page))
    # a reviewer says some of both; in the page of a pack it is the same
    kinds = [mark.kind for mark in marks_of_review(page)]
    assert kinds == [MarkKind.STRENGTH, MarkKind.SUGGESTION]
    page.playback.select(None)
    page.playback.timeline.lane = "marks"
    went: list[object] = []
    for key in ("Ctrl+Right", "Ctrl+Right", "Ctrl+Left"):
        QTest.keySequence(page.window(), key)
        went.append(page.playback.span)
    assert first.start_ms < second.start_ms
    assert went[-2:] == [second, first]


@pytest.mark.parametrize("key", ["F2", "Del", "Alt+Right", "Alt+Left"])
def test_a_key_of_marks_says_so_where_none_is_chosen(text_alone: ReviewPage, key: str) -> None:
    page = text_alone
    QTest.keySequence(page.window(), key)
    assert "First choose a mark" in page.review_banner.sentence
    assert page.review_banner.isVisible()


@pytest.mark.parametrize("key", ["H", "Shift+F2", "Ctrl+H"])
def test_a_key_that_corrects_says_whose_the_words_are(text_alone: ReviewPage, key: str) -> None:
    page = text_alone
    QTest.keySequence(page.window(), key)
    assert "stay as they came" in page.words.note.sentence
    assert page.words.note.isVisible()


def test_what_a_row_does_not_take_is_said_as_in_the_page(text_alone: ReviewPage) -> None:
    """Shift+E before a level, and a letter on a level, had done nothing without a word."""
    page = text_alone
    words = tomllib.loads(asset("review_page/words.toml").read_text(encoding="utf-8"))
    rating = next(row for row in page.checklist.rows if isinstance(row, RatingRow))
    item = next(row for row in page.checklist.rows if isinstance(row, ItemRow))
    for interface, language in ((Interface.EN, "en"), (Interface.ZH_CN, "zh")):
        page.workshop.translation.use(interface)
        for row, key, word in (
            (rating, "Shift+E", "takes_no_item"),
            (rating, "P", "takes_no_item"),
            (item, "Shift+E", "takes_no_rating"),
        ):
            page.work.choose(row.target)
            assert row.told.isHidden()
            QTest.keySequence(page.window(), key)
            assert row.told.text() == words[word][language]
            assert row.told.isVisible()
            other = item if row is rating else rating
            page.work.choose(other.target)
    page.work.choose(rating.target)
    QTest.keySequence(page.window(), "Shift+E")
    QTest.keySequence(page.window(), "3")
    assert rating.told.isHidden()
    QTest.keySequence(page.window(), "Shift+E")
    assert rating.told.isHidden()
    assert rating.none.isChecked()
