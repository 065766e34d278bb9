"""The Review page with a real recording: what is shown is what was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.base.documents import write_document
from desktop.base.timecode import Span
from desktop.media.speech_file import SpeechWriter
from desktop.review.evidence import ForAnswer
from desktop.review.model import MarkKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from tests.fixtures.media import COLOURS, clip_sound, write_clip
from tests.fixtures.review import make_take

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.workshop import Workshop

pytestmark = [pytest.mark.gui, pytest.mark.media]


@pytest.fixture
def take(session_folder: Path) -> Path:
    take = session_folder / "takes" / "01_Q01"
    write_clip(take / "video.mp4", 4.0)
    with SpeechWriter(take / "speech.wav") as speech:
        speech.write(clip_sound(4.0, 16_000))
    return take


@pytest.fixture
def page(qtbot: QtBot, review_workshop: Workshop, take: Path) -> Iterator[ReviewPage]:
    page = ReviewPage(review_workshop)
    page.retranslate()
    page.resize(1100, 720)
    qtbot.addWidget(page)
    page.show()
    page.enter(Goto(Place.REVIEW, take=take))
    qtbot.waitUntil(lambda: shows(page, 0))
    yield page
    page.shut_down()
    review_workshop.tasks.wait()


def shows(page: ReviewPage, second: int) -> bool:
    """Say whether the page shows the colour of a second of the clip, where nothing lies over it."""
    view = page.playback.video
    if view.picture.isNull():
        return False
    colour = view.grab().toImage().pixelColor(QPoint(view.width() // 2 - 60, view.height() // 3))
    apart = zip((colour.blue(), colour.green(), colour.red()), COLOURS[second], strict=True)
    return all(abs(a - b) < 30 for a, b in apart)


def test_a_word_and_a_click_on_the_timeline_bring_their_pictures(
    qtbot: QtBot, page: ReviewPage
) -> None:
    view = page.words.view
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index("word7") + 1)
    at = view.cursorRect(cursor).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: shows(page, 2))
    timeline = page.playback.timeline
    at = QPoint(round(timeline.scale.x_at(3500)), 40)
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: shows(page, 3))


def test_pictures_and_words_go_on_together_while_it_plays(qtbot: QtBot, page: ReviewPage) -> None:
    words: set[str] = set()
    page.playback.moved.connect(lambda: words.add(page.words.view.lit))
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shows(page, 1))
    QTest.keyClick(page, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: not page.playback.player.playing)
    assert {"word0", "word1", "word2"} <= words


def test_evidence_plays_its_span_and_fills_the_overlay(
    qtbot: QtBot, page: ReviewPage, review_workshop: Workshop
) -> None:
    desk = page.work.desk
    assert desk is not None
    target = ForAnswer("K01")
    desk.mark(page.work.take_id, Span(2000, 2300), kind=MarkKind.EVIDENCE, target=target)
    page.work.changed.emit()
    box = page.playback.video.overlay_box
    before = page.playback.video.grab(box).toImage()
    row = page.checklist.row(target)
    assert row is not None
    row.chips[0].play.click()
    qtbot.waitUntil(lambda: shows(page, 2))
    assert page.playback.video.grab(box).toImage() != before
    qtbot.waitUntil(lambda: not page.playback.player.playing)
    assert 2250 <= page.playback.player.position < 2700


def test_the_wave_is_drawn_from_the_sound(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.waitUntil(lambda: page.playback.timeline.content.wave.size > 0)
    wave = page.playback.timeline.content.wave
    assert wave[: wave.size // 5].max() > 0.1
    hole = wave[round(wave.size * 0.48) : round(wave.size * 0.6)]
    assert hole.max() < 0.05


def test_sound_only_shows_its_wave(qtbot: QtBot, review_workshop: Workshop, take: Path) -> None:
    (take / "video.mp4").unlink()
    write_clip(take / "video.mp4", 4.0, picture=False)
    write_document(take / "take.json", make_take(1, "Q01", picture=False))
    page = ReviewPage(review_workshop)
    page.retranslate()
    qtbot.addWidget(page)
    page.enter(Goto(Place.REVIEW, take=take, at_ms=2000))
    qtbot.waitUntil(lambda: page.playback.timeline.content.wave.size > 0)
    qtbot.waitUntil(lambda: page.playback.player.position == 2000)
    assert page.playback.video.picture.isNull()
    page.playback.player.play()
    qtbot.waitUntil(lambda: page.playback.player.position > 2200)
    page.shut_down()


@pytest.mark.qt_log_ignore("Could not open media")
def test_a_video_that_is_none_is_said(qtbot: QtBot, review_workshop: Workshop, take: Path) -> None:
    (take / "video.mp4").write_bytes(b"not a video" * 50)
    page = ReviewPage(review_workshop)
    page.retranslate()
    qtbot.addWidget(page)
    page.enter(Goto(Place.REVIEW, take=take))
    qtbot.waitUntil(lambda: "video.mp4" in page.playback.banner.sentence)
    page.shut_down()
