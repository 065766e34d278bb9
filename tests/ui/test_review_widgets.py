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

from desktop.base.settings import OverlayMode
from desktop.review.model import AnswerValue
from desktop.review.progress import ItemProgress
from desktop.ui.theme import DARK, TEXT_WIDTH
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.overlay import (
    Flash,
    Legend,
    OtherAnswer,
    OverlayContent,
    OverlayLine,
    current_line,
    plan_overlay,
)
from desktop.ui.widgets.video_view import VideoView, fit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.workshop import Workshop

pytestmark = pytest.mark.gui
RED = QColor(200, 40, 40)


@pytest.fixture
def view(qtbot: QtBot, review_workshop: Workshop) -> VideoView:
    view = VideoView(review_workshop.theme)
    qtbot.addWidget(view)
    view.resize(640, 400)
    image = QImage(QSize(320, 200), QImage.Format.Format_RGB32)
    image.fill(RED)
    view.show_frame(QVideoFrame(image))
    return view


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


def test_what_others_said_stands_beside_the_item_with_a_legend(view: VideoView) -> None:
    alone = items(3)
    lines = tuple(
        OverlayLine(line.text, line.value, line.progress, (OtherAnswer(AnswerValue.NO, "purple"),))
        for line in alone.lines
    )
    legend = (Legend("Lin (HR)", "purple"),)
    view.show_overlay(alone)
    before = view.overlay_box
    view.show_overlay(OverlayContent("Need", lines, 0, legend))
    assert view.overlay_box.height() > before.height()
    shown = view.grab(view.overlay_box).toImage()
    purple = QColor(DARK.purple)
    pixels = (shown.pixelColor(x, y) for x in range(shown.width()) for y in range(shown.height()))
    assert sum(near(each, purple) for each in pixels) > 60


def test_the_label_of_a_mark_flashes_where_the_overlay_is_not(view: VideoView) -> None:
    quiet = view.grab().toImage()
    view.show_flashes((Flash("Strength: a clear number " * 9, "teal", "+"),))
    left = view.grab(QRect(0, 0, 320, 60)).toImage()
    assert left != quiet.copy(0, 0, left.width(), left.height())
    view.move_overlay()
    view.move_overlay()
    view.move_overlay()
    assert view.grab(QRect(0, 0, 300, 60)).toImage() != left
    view.cycle_overlay()
    view.cycle_overlay()
    assert view.grab().toImage() == quiet


def test_two_clicks_are_told_apart(view: VideoView) -> None:
    doubled: list[bool] = []
    view.doubled.connect(lambda: doubled.append(True))
    view.show_overlay(items(3))
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=view.overlay_box.center())
    assert doubled == []
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=view.overlay_box.center())
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 300))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 300))
    assert doubled == [True]


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
