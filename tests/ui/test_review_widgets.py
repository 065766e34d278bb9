"""What the Review page paints, looked at by its pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.base.timecode import Span
from desktop.review.model import AnswerValue
from desktop.review.progress import ItemProgress
from desktop.ui.theme import TEXT_WIDTH
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.overlay import (
    OverlayContent,
    OverlayLine,
    OverlayMode,
    current_line,
    plan_overlay,
)
from desktop.ui.widgets.timeline import Lane, Sign, Timeline, TimelineContent
from desktop.ui.widgets.video_view import VideoView, fit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.workshop import Workshop

pytestmark = pytest.mark.gui
RED = QColor(200, 40, 40)
SPANS = (Span(1000, 2000),)


@pytest.fixture
def view(qtbot: QtBot, review_workshop: Workshop) -> VideoView:
    view = VideoView(review_workshop.theme)
    qtbot.addWidget(view)
    view.resize(640, 400)
    image = QImage(QSize(320, 200), QImage.Format.Format_RGB32)
    image.fill(RED)
    view.show_frame(QVideoFrame(image))
    return view


@pytest.fixture
def timeline(qtbot: QtBot, review_workshop: Workshop) -> Timeline:
    timeline = Timeline(review_workshop.theme)
    qtbot.addWidget(timeline)
    timeline.resize(500, 120)
    wave = np.linspace(0, 1, 100, dtype=np.float32)
    signs = (Sign(500, stumbled=False), Sign(3500, stumbled=True))
    timeline.show_content(TimelineContent(4000, wave, SPANS, SPANS, signs))
    timeline.set_labels({Lane.WAVE: "Sound", Lane.PAUSES: "Pauses", Lane.MARKS: "Marks"})
    timeline.show()
    return timeline


def items(count: int, progress: ItemProgress = ItemProgress.OPEN) -> OverlayContent:
    values = (*AnswerValue, None)
    lines = tuple(
        OverlayLine(f"Item {n} " * 4, values[n % len(values)], progress) for n in range(count)
    )
    return OverlayContent("Need", lines)


def near(colour: QColor, other: QColor) -> bool:
    apart = (
        colour.red() - other.red(),
        colour.green() - other.green(),
        colour.blue() - other.blue(),
    )
    return all(abs(each) <= 6 for each in apart)


def pixel(widget: QWidget, at: QPoint) -> QColor:
    image = widget.grab().toImage()
    return image.pixelColor(at * image.devicePixelRatio())


def test_the_picture_fills_the_view_and_keeps_its_shape(view: VideoView) -> None:
    assert near(pixel(view, QPoint(320, 200)), RED)
    view.resize(800, 400)
    assert near(pixel(view, QPoint(400, 200)), RED)
    assert not near(pixel(view, QPoint(20, 200)), RED)
    assert fit(QSize(100, 200), QRect(0, 0, 300, 300)) == QRect(75, 0, 150, 300)


def test_the_overlay_lies_over_the_picture_fills_in_dims_and_hides(view: VideoView) -> None:
    before = view.grab().toImage()
    view.show_overlay(items(5))
    inside = view.overlay_box.topLeft() + QPoint(4, 60)
    assert not near(pixel(view, inside), RED)
    waiting = view.grab().toImage()
    view.show_overlay(items(5, ItemProgress.PASSED))
    passed = view.grab().toImage()
    view.show_overlay(items(5, ItemProgress.NOW))
    assert len({waiting.cacheKey(), passed.cacheKey()}) == 2
    assert waiting != passed != view.grab().toImage()
    assert view.cycle_overlay() is OverlayMode.DIMMED
    view.cycle_overlay()
    assert view.grab().toImage() == before


def test_the_overlay_is_dragged_and_stays_inside(view: VideoView) -> None:
    view.show_overlay(items(4))
    start = view.overlay_box
    presses: list[bool] = []
    view.pressed.connect(lambda: presses.append(True))
    grip = start.topLeft() + QPoint(10, 10)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(view, QPoint(60, 150))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 150))
    assert view.overlay_box.topLeft() == QPoint(50, 140)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 150))
    QTest.mouseMove(view, QPoint(-500, 5000))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(0, 0))
    assert view.rect().contains(view.overlay_box)
    assert presses == []
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(620, 20))
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(620, 20))
    assert presses == [True]


def test_no_item_is_cut_in_the_overlay() -> None:
    content = items(4, ItemProgress.PASSED)
    large = plan_overlay(content, QSize(900, 500))
    assert len(large.heights) == 4
    small = plan_overlay(content, QSize(420, 200))
    assert small.heights == ()  # a row of signs, and the words of one item, whole
    assert small.size.height() < large.size.height()
    assert small.size.width() < 420 // 2
    assert plan_overlay(OverlayContent(), QSize(900, 500)).size.isEmpty()


def test_a_small_overlay_shows_the_item_that_is_played_or_worked_on() -> None:
    lines = tuple(
        OverlayLine(f"Item {n}", None, ItemProgress.NOW if n == 2 else ItemProgress.OPEN)
        for n in range(4)
    )
    assert current_line(OverlayContent("Need", lines, 1)) == 2
    assert current_line(OverlayContent("Need", lines[:2], 1)) == 1
    assert current_line(OverlayContent("Need", lines[:2], 7)) == 1


def test_many_items_show_what_fits_and_none_in_a_tiny_view(view: VideoView) -> None:
    view.show_overlay(items(30, ItemProgress.NOW))
    assert view.rect().contains(view.overlay_box)
    view.grab()
    view.setMinimumSize(0, 0)
    view.resize(240, 90)
    assert view.overlay_box.isEmpty()


def test_a_caption_lies_below_and_never_outside(view: VideoView) -> None:
    before = view.grab().toImage()
    view.show_caption("so I asked what the customer really needed " * 3)
    assert view.grab().toImage() != before
    view.resize(1400, 800)
    view.grab()
    assert view.width() > TEXT_WIDTH


def test_a_sentence_takes_the_place_of_a_picture(view: VideoView) -> None:
    view.show_placeholder("Sound only", np.ones(50, np.float32))
    assert not near(pixel(view, QPoint(320, 200)), RED)
    view.show_overlay(items(3))
    assert not view.overlay_box.isEmpty()
    view.show_placeholder("Nothing to play.")
    assert view.overlay_box.isEmpty()


def test_time_runs_from_the_left_edge_of_the_lanes_to_the_right(timeline: Timeline) -> None:
    for at_ms in (0, 1000, 4000):
        assert timeline.moment_at(timeline.x_at(at_ms)) == at_ms
    assert timeline.moment_at(-50) == 0
    assert timeline.moment_at(9999) == 4000


def test_marks_pauses_and_the_playhead_are_painted(
    timeline: Timeline, review_workshop: Workshop
) -> None:
    theme = review_workshop.theme
    lane = timeline.lane_box(Lane.MARKS).center().y()
    at = QPoint(round(timeline.x_at(1500)), round(lane))
    assert near(pixel(timeline, at), theme.colour("accent"))
    pause = QPoint(at.x(), round(timeline.lane_box(Lane.PAUSES).center().y()))
    assert near(pixel(timeline, pause), theme.colour("orange"))
    before = timeline.grab().toImage()
    timeline.show_position(3000)
    assert timeline.grab().toImage() != before


def test_a_click_and_a_drag_seek(timeline: Timeline) -> None:
    moments: list[int] = []
    timeline.sought.connect(moments.append)
    y = round(timeline.lane_box(Lane.WAVE).center().y())
    start, end = (QPoint(round(timeline.x_at(at)), y) for at in (1000, 3000))
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(timeline, end)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=end)
    assert moments == [pytest.approx(1000, abs=10), pytest.approx(3000, abs=10)]
    assert timeline.selection is None


def test_shift_and_a_drag_select_in_either_direction(timeline: Timeline) -> None:
    spans: list[Span | None] = []
    timeline.selected.connect(spans.append)
    y = round(timeline.lane_box(Lane.WAVE).center().y())
    start, end = (QPoint(round(timeline.x_at(at)), y) for at in (3000, 1000))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, shift, start)
    QTest.mouseMove(timeline, end)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, shift, end)
    span = timeline.selection
    assert span is not None
    assert (span.start_ms, span.end_ms) == (
        pytest.approx(1000, abs=10),
        pytest.approx(3000, abs=10),
    )
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    assert timeline.selection is None
    assert spans[-1] is None
    QTest.keyClick(timeline, Qt.Key.Key_Escape)


def test_the_keyboard_selects_from_the_playhead(timeline: Timeline) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    timeline.show_position(1000)
    for _ in range(3):
        QTest.keyClick(timeline, Qt.Key.Key_Right, shift)
    QTest.keyClick(timeline, Qt.Key.Key_Left, shift)
    assert timeline.selection == Span(1000, 2000)
    timeline.widen(99_000)
    assert timeline.selection == Span(1000, 4000)
    timeline.widen(-99_000)
    assert timeline.selection == Span(1000, 1000)


def test_an_empty_timeline_seeks_nowhere(qtbot: QtBot, review_workshop: Workshop) -> None:
    timeline = Timeline(review_workshop.theme)
    qtbot.addWidget(timeline)
    timeline.resize(400, 100)
    moments: list[int] = []
    timeline.sought.connect(moments.append)
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    timeline.grab()
    assert moments == []
    assert timeline.lane_box(Lane.LIVE).isEmpty()


def test_a_row_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    buttons = [QPushButton(f"Button {n}") for n in range(4)]
    for button in buttons:
        flow.addWidget(button)
    wide = flow.sizeHint().width()
    assert flow.heightForWidth(wide) < flow.heightForWidth(wide // 2)
    assert flow.minimumSize().width() < wide
    box.resize(wide // 2, 200)
    box.show()
    assert buttons[0].y() < buttons[3].y()
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None
    assert flow.count() == 4
