"""Lanes by keyboard, also below the fold; what is shown over the picture is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from desktop.base.settings import OverlayMode, read_settings
from desktop.base.timecode import Span
from desktop.review.evidence import ForAnswer
from desktop.review.model import AnswerValue, MarkKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from desktop.ui.timeline.model import Lane, LaneSpan
from tests.fixtures._review_fakes import FakePlayer, press, stored

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.ui.workshop import Workshop


pytestmark = pytest.mark.gui


def many(count: int) -> tuple[Lane, ...]:
    spans = tuple(LaneSpan(Span(at, at + 100), tip=f"place {at}") for at in (500, 1500, 2500))
    return tuple(Lane(f"lane{n}", f"Lane {n}", "teal", spans if n else ()) for n in range(count))


def test_every_lane_is_reached_and_seen(page: ReviewPage) -> None:
    page.playback.show_lanes(many(12))
    timeline, room = page.playback.timeline, page.playback.walk
    assert room is not None
    area = timeline.parentWidget()
    assert area is not None
    seen: list[str] = []
    for _ in range(12):
        press(page, "Ctrl+Down")
        seen.append(timeline.lane)
        middle = timeline.rows.lane(timeline.lane).center().toPoint()
        assert area.rect().contains(QPoint(10, timeline.mapTo(area, middle).y()))
    assert seen == [f"lane{n}" for n in range(12)]
    press(page, "Ctrl+Down")
    assert timeline.lane == "lane0"
    press(page, "Ctrl+Up")
    assert timeline.lane == "lane11"


def test_places_of_a_lane_are_gone_through(page: ReviewPage, fake_player: FakePlayer) -> None:
    page.playback.show_lanes(many(3))
    press(page, "Ctrl+Right")
    assert page.playback.timeline.lane == "lane1"  # the first with something in it
    assert fake_player.at_ms == 500
    press(page, "Ctrl+Right")
    press(page, "Ctrl+Right")
    press(page, "Ctrl+Right")  # there is none behind the last
    assert fake_player.at_ms == 2500
    assert page.playback.span == Span(2500, 2600)
    press(page, "Ctrl+Left")
    assert fake_player.at_ms == 1500
    page.playback.show_lanes(())
    press(page, "Ctrl+Right")
    press(page, "Ctrl+Down")
    assert fake_player.at_ms == 1500


def test_a_mark_that_is_come_to_is_chosen(page: ReviewPage) -> None:
    page.work.mark(Span(1000, 1400), "", MarkKind.NOTE, "here")
    while page.playback.timeline.lane != "marks":
        press(page, "Ctrl+Down")
    press(page, "Ctrl+Right")
    assert page.work.review is not None
    assert page.playback.timeline.mark == page.work.review.marks[0].id


def test_overlay_and_captions_are_the_same_at_the_next_start(
    page: ReviewPage,
    review_workshop: Workshop,
    review_take: Path,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    for key in ("O", "Shift+O", "C"):
        press(page, key)
    kept = read_settings(review_workshop.services.folders.settings)
    assert (kept.overlay, kept.captions) == (OverlayMode.DIMMED, False)
    assert (kept.overlay_x, kept.overlay_y) == (1.0, 1.0)
    player = FakePlayer(parent=qapp)
    again = ReviewPage(review_workshop, player=player)
    qtbot.addWidget(again)
    again.retranslate()
    again.enter(Goto(Place.REVIEW, take=review_take))
    qtbot.waitUntil(lambda: not again.busy)
    assert again.playback.video.mode is OverlayMode.DIMMED
    assert again.playback.video.corner == (1.0, 1.0)
    assert not again.playback.captions
    assert not again.playback.transport.captions_action.isChecked()
    again.shut_down()
    player.deleteLater()


def test_a_folder_that_takes_no_settings_is_no_hindrance(
    page: ReviewPage, review_workshop: Workshop
) -> None:
    settings = review_workshop.services.folders.settings
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.unlink(missing_ok=True)
    settings.mkdir()
    press(page, "O")
    assert page.playback.video.mode is OverlayMode.DIMMED


def test_takes_follow_each_other_by_key(page: ReviewPage, qtbot: QtBot) -> None:
    press(page, "Ctrl+PgDown")
    qtbot.waitUntil(lambda: not page.busy)
    assert page.opened is not None
    assert page.opened.take.number == 2
    press(page, "Ctrl+PgDown")
    assert not page.busy
    press(page, "Ctrl+PgUp")
    qtbot.waitUntil(lambda: not page.busy)
    assert page.opened.take.number == 1


def test_two_windows_on_a_session_lose_nothing_of_each_other(
    page: ReviewPage, review_workshop: Workshop, review_take: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    player = FakePlayer(parent=qapp)
    other = ReviewPage(review_workshop, player=player)
    qtbot.addWidget(other)
    other.retranslate()
    other.enter(Goto(Place.REVIEW, take=review_take))
    qtbot.waitUntil(lambda: not other.busy)
    page.work.answer(ForAnswer("K01"), AnswerValue.YES)
    other.work.answer(ForAnswer("K02"), AnswerValue.NO)
    page.work.mark(Span(100, 200), "", MarkKind.NOTE, "from the first")
    other.work.mark(Span(300, 400), "", MarkKind.NOTE, "from the second")
    review = stored(review_take)
    assert review is not None
    assert {(each.item, each.value) for each in review.answers} == {
        ("K01", AnswerValue.YES),
        ("K02", AnswerValue.NO),
    }
    assert {each.text for each in review.marks} == {"from the first", "from the second"}
    page.work.refresh()  # as when the window is gone back to
    seen = page.work.review
    assert seen is not None
    assert set(seen.answers) == set(review.answers)
    assert set(seen.marks) == set(review.marks)
    other.shut_down()
    player.deleteLater()
