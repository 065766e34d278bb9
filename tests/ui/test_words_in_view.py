"""The word that one is led to is seen, from wherever the words are scrolled."""

from __future__ import annotations

import dataclasses
import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.settings import Language
from desktop.transcription.model import Segment, Transcript, Word
from desktop.ui.review.opened import open_take
from desktop.ui.review.transcript_card import TranscriptCard
from desktop.ui.review.words import WordTrack
from desktop.ui.theme import type_of
from desktop.ui.widgets.transcript_view import TranscriptView

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.workshop import Workshop

pytestmark = pytest.mark.gui
WIDTH, TWO_LINES, HIGHER = 400, 60, 200


@pytest.fixture
def view(qtbot: QtBot, review_workshop: Workshop) -> TranscriptView:
    words = tuple(Word(at * 200, at * 200 + 200, f" word{at}", 0.9) for at in range(300))
    segment = Segment(0, 60_000, "".join(word.text for word in words), words)
    view = TranscriptView(review_workshop.theme)
    qtbot.addWidget(view)
    view.resize(WIDTH, TWO_LINES)
    view.show()
    view.show_words(WordTrack(Transcript(language="en", model="base", segments=(segment,))))
    return view


def lead_to(view: TranscriptView, number: int) -> None:
    word = view.track.words[number]
    view.show_hits([(word.start, word.end)], 0)


def is_seen(view: TranscriptView, number: int) -> bool:
    return view.viewport().rect().contains(view.place_of(number, number))


@pytest.mark.parametrize("number", [0, 5, 8, 20, 60, 100, 200])
def test_what_is_found_further_up_is_in_view(view: TranscriptView, number: int) -> None:
    """It had been the line above the first one that is seen."""
    lead_to(view, 290)
    assert is_seen(view, 290)
    lead_to(view, number)
    assert is_seen(view, number)


def test_the_keyboard_stays_in_view_on_its_way_up(view: TranscriptView) -> None:
    view.choose(290)
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Up)
        here = view.chosen_words
        assert here is not None
        assert is_seen(view, here[0])


def test_what_is_found_stays_in_view_when_its_bar_takes_room(view: TranscriptView) -> None:
    view.resize(WIDTH, HIGHER)
    lead_to(view, 60)
    view.resize(WIDTH, TWO_LINES)
    assert is_seen(view, 60)
    view.resize(WIDTH // 2, TWO_LINES)
    assert is_seen(view, 60)


def test_a_chinese_mark_is_as_wide_as_a_character_in_an_english_window(
    view: TranscriptView, qtbot: QtBot
) -> None:
    """English has narrow quotes there; a comma without its room made Chinese hard to read."""
    words = tuple(Word(at * 200, at * 200 + 200, text, 0.9) for at, text in enumerate("您好，我"))
    segment = Segment(0, 800, "您好，我", words)
    view.show_words(WordTrack(Transcript(language="zh", model="base", segments=(segment,))))
    assert len(set(widths(view, 4))) == 1
    view.setFont(type_of(Language.EN))
    assert len(set(widths(view, 4))) == 1


def widths(view: TranscriptView, count: int) -> list[int]:
    cursor = view.textCursor()
    lefts: list[int] = []
    for at in range(count + 1):
        cursor.setPosition(at)
        lefts.append(view.cursorRect(cursor).left())
    return [right - left for left, right in itertools.pairwise(lefts)]


@pytest.mark.parametrize("text", ["您好", "word "])
def test_beside_its_buttons_the_card_has_room_for_two_whole_lines(
    qtbot: QtBot, review_workshop: Workshop, review_take: Path, text: str
) -> None:
    """In a low window one line was seen, and an empty one below it."""
    words = tuple(Word(at * 200, at * 200 + 200, text, 0.9) for at in range(300))
    segment = Segment(0, 60_000, text * 300, words)
    card = TranscriptCard(review_workshop.theme)
    qtbot.addWidget(card)
    qtbot.addWidget(card.beside)
    opened = open_take(review_take)
    track = WordTrack(Transcript(language="en", model="base", segments=(segment,)))
    card.show_take(dataclasses.replace(opened, words=track), busy=False)
    card.retranslate()
    card.resize(WIDTH, card.minimumHeight())
    card.show()
    card.resize(WIDTH, card.minimumHeight())
    qtbot.waitUntil(lambda: card.view.height() == card.view.minimumHeight())
    assert card.foot.isVisible()
    assert card.view.viewport().height() >= 2 * card.view.line
