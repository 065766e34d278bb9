"""The Review page as a screen reader finds it, and by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.base.settings import Interface
from desktop.base.timecode import Span
from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.model import AnswerValue, MarkKind
from desktop.ui.texts.keys import key_groups
from tests.fixtures._review_fakes import item_row, press, rating_row, stored

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleInterface

    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures._review_fakes import FakePlayer


pytestmark = pytest.mark.gui


def found(widget: QWidget) -> QAccessibleInterface:
    """Return a widget as the accessibility tree has it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def name(widget: QWidget) -> str:
    return found(widget).text(QAccessible.Text.Name)


def in_the_tab_order(page: ReviewPage) -> Iterator[QWidget]:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            yield widget


@pytest.mark.parametrize("interface", [Interface.EN, Interface.ZH_CN])
def test_everything_that_takes_the_keyboard_has_a_name(
    page: ReviewPage, interface: Interface
) -> None:
    page.workshop.translation.use(interface)
    try:
        page.retranslate()
        press(page, "Y")
        press(page, "E")
        page.marking.begin(Span(1000, 2000))
        page.playback.marker.finish()
        for _ in range(2):
            nameless = [
                f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
                for each in in_the_tab_order(page)
                if not name(each).strip()
            ]
            assert nameless == []
            press(page, "W")
            page.marking.begin(Span(1000, 2000))
    finally:
        page.playback.marker.give_up()
        page.workshop.translation.use(Interface.EN)


def test_answers_and_ratings_tell_their_state(page: ReviewPage) -> None:
    press(page, "P")
    button = item_row(page).segments.button("partly")
    assert found(button).state().checked
    assert name(button) == "Partly: Said K01"
    press(page, "4")
    level = rating_row(page).segments.button("4")
    assert found(level).state().checked
    assert name(level) == "need: 4 · need level 4"


def test_the_timeline_tells_what_is_selected(page: ReviewPage) -> None:
    timeline = page.playback.timeline
    page.playback.select(Span(1000, 3000))
    words = found(timeline).text(QAccessible.Text.Description)
    assert (name(timeline), words) == ("Timeline", "Selected: 00:01–00:03")
    page.playback.select(None)
    words = found(timeline).text(QAccessible.Text.Description)
    assert words == "Nothing is selected"


def test_the_play_button_tells_what_it_would_do(page: ReviewPage) -> None:
    play = page.playback.transport.play
    assert name(play) == "Play"
    press(page, "Space")
    assert name(play) == "Pause"
    assert not found(page.playback.transport.again).state().checked
    page.playback.select(Span(1000, 3000))
    press(page, "R")
    assert found(page.playback.transport.again).state().checked


def test_a_take_is_reviewed_from_start_to_end_by_keyboard(
    page: ReviewPage, review_take: Path, fake_player: FakePlayer
) -> None:
    """As one does it: watch, note, answer each item on its moment, rate with evidence, take back."""
    press(page, "Space")
    fake_player.go_by(1500)
    press(page, "M")
    QTest.keyClicks(page.playback.marker.text, "good opening")
    QTest.keyClick(page.playback.marker.text, Qt.Key.Key_Down)
    QTest.keyClick(page.playback.marker.text, Qt.Key.Key_Return)
    fake_player.go_by(2000)
    press(page, "K")
    for key in ("Y", "E", "Down", "P", "[", "Right", "]", "E", "Down"):
        press(page, key)
    assert page.work.target == ForRating("need")
    for key in ("3", "E", "Down", "X", "Down", "0", "Ctrl+Z", "Ctrl+Shift+Z"):
        press(page, key)
    review = stored(review_take)
    assert review is not None
    assert {(each.item, each.value) for each in review.answers} == {
        ("K01", AnswerValue.YES), ("K02", AnswerValue.PARTLY), ("K03", AnswerValue.NOT_APPLICABLE),
    }  # fmt: skip
    assert {(each.competency, each.level, each.cannot_judge) for each in review.ratings} == {
        ("need", 3, False), ("craft", None, True),
    }  # fmt: skip
    assert all(ForAnswer(name).marks(review, "take-0001") for name in ("K01", "K02"))
    notes = [mark for mark in review.marks if mark.text]
    assert [(mark.text, mark.kind) for mark in notes] == [("good opening", MarkKind.STRENGTH)]


def test_every_key_of_the_page_is_listed(page: ReviewPage) -> None:
    from PySide6.QtGui import QShortcut

    listed = " ".join(keys for group in key_groups() for keys, _ in group.keys)
    for symbol, word in (("←", "Left"), ("→", "Right"), ("↑", "Up"), ("↓", "Down")):
        listed = listed.replace(symbol, f"{word} ")
    listed = listed.replace("PgUp PgDown", "PgUp  PgDown")
    for pair in ("Alt+Left  Right", "Ctrl+Left  Right", "Ctrl+Up  Down", "Ctrl+PgUp  PgDown"):
        held, _, second = pair.partition("  ")
        listed = listed.replace(pair, f"{held} {held.partition('+')[0]}+{second}")
    listed = listed.replace("1 … 5", "1 2 3 4 5")
    silent = {"=", "F11", "Ctrl+Y"}  # the same as +, F and Ctrl+Shift+Z
    keys = {each.key().toString() for each in page.findChildren(QShortcut)}
    assert keys - silent - set(listed.replace("·", " ").split()) == set()
