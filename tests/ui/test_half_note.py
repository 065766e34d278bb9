"""A note that is being written: kept at once, and as though never begun when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.timecode import Span
from tests.fixtures._review_fakes import marks, press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage


pytestmark = pytest.mark.gui


def make(page: ReviewPage, span: Span, words: str) -> None:
    """Mark a span, with a note."""
    page.playback.timeline.select(span)
    press(page, "M")
    QTest.keyClicks(page.playback.marker.text, words)
    QTest.keyClick(page.playback.marker.text, Qt.Key.Key_Return)


def test_half_a_note_is_kept_while_it_is_written_and_goes_with_escape(
    qtbot: QtBot, page: ReviewPage, take: Path
) -> None:
    """Who kills the program loses no more than the last letters."""
    bar = page.playback.marker
    make(page, Span(500, 900), "before")
    page.playback.timeline.select(Span(1000, 2000))
    press(page, "M")
    QTest.keyClicks(bar.text, "half")
    qtbot.waitUntil(lambda: [mark.text for mark in marks(take)] == ["before", "half"])
    QTest.keyClicks(bar.text, " a thought")
    QTest.keyClick(bar.text, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: marks(take)[1].text == "half a thought")
    assert bar.text.hasFocus() or bar.busy
    QTest.keyClick(bar.text, Qt.Key.Key_Escape)
    assert [mark.text for mark in marks(take)] == ["before"]
    press(page, "Ctrl+Z")  # of what was left there is nothing to undo
    assert marks(take) == ()
    press(page, "Ctrl+Shift+Z")
    press(page, "M")
    QTest.keyClicks(bar.text, "one")
    qtbot.waitUntil(lambda: len(marks(take)) == 2)
    QTest.keyClicks(bar.text, " step")
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    assert {mark.text for mark in marks(take)} == {"before", "one step"}
    press(page, "Ctrl+Z")
    assert [mark.text for mark in marks(take)] == ["before"]


def test_another_note_on_a_mark_is_kept_as_it_goes_on_and_escape_brings_the_first_back(
    qtbot: QtBot, page: ReviewPage, take: Path
) -> None:
    bar = page.playback.marker
    make(page, Span(500, 900), "before")
    (first,) = marks(take)
    page.playback.timeline.choose(first.id)
    page.marking.edit()
    QTest.keyClicks(bar.text, " and after")
    qtbot.waitUntil(lambda: marks(take)[0].text == "before and after")
    QTest.keyClick(bar.text, Qt.Key.Key_Escape)
    assert marks(take) == (first,)
    page.marking.edit()
    bar.text.clear()
    QTest.keyClicks(bar.text, "x")
    qtbot.waitUntil(lambda: marks(take)[0].text == "x")
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    press(page, "Ctrl+Z")
    assert marks(take) == (first,)


def test_a_note_that_is_emptied_again_is_a_mark_without_a_word(
    qtbot: QtBot, page: ReviewPage, take: Path
) -> None:
    bar = page.playback.marker
    page.playback.timeline.select(Span(1000, 2000))
    press(page, "M")
    QTest.keyClicks(bar.text, "no")
    qtbot.waitUntil(lambda: len(marks(take)) == 1)
    QTest.keyClick(bar.text, Qt.Key.Key_Backspace)
    QTest.keyClick(bar.text, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: marks(take) == ())
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    assert [(mark.text, mark.span) for mark in marks(take)] == [("", Span(1000, 2000))]
