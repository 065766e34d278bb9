"""The timeline: where time is painted, what the pointer and the keyboard do, what moves while it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPaintEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.base.timecode import Span
from desktop.ui.timeline.model import MARKS, Lane, LaneSpan, Shape, TimelineContent
from desktop.ui.timeline.timeline import Timeline

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from desktop.ui.theme import Theme
    from desktop.ui.workshop import Workshop

pytestmark = pytest.mark.gui
LENGTH = 60_000
EDGES = tuple(range(10_000, 50_001, 400))
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class Heard:
    """What a timeline has said."""

    def __init__(self, timeline: Timeline) -> None:
        self.sought: list[int] = []
        self.drawn: list[Span] = []
        self.chosen: list[str] = []
        self.reshaped: list[tuple[str, Span]] = []
        timeline.sought.connect(self.sought.append)
        timeline.drawn.connect(self.drawn.append)
        timeline.chosen.connect(self.chosen.append)
        timeline.reshaped.connect(self._reshaped)

    def _reshaped(self, key: str, span: Span) -> None:
        self.reshaped.append((key, span))


class Painted(QObject):
    """How many pixels wide each painting of a widget was."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widths: list[int] = []
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.widths.append(event.rect().width())
        return super().eventFilter(watched, event)


def content() -> TimelineContent:
    marks = (
        LaneSpan(Span(10_000, 20_000), "+ good", "Strength", "m1", "teal"),
        LaneSpan(Span(30_000, 34_000), "?", "Question <b>", "m2", "blue"),
    )
    live = (
        LaneSpan(Span(5000, 5000), tip="Marked", shape=Shape.TRIANGLE),
        LaneSpan(Span(55_000, 55_000), tip="Stumbled", colour="amber", shape=Shape.SQUARE),
    )
    lanes = (
        Lane("pauses", "Pauses", "orange", (LaneSpan(Span(22_000, 24_000), tip="Pause"),)),
        Lane(MARKS, "Marks", "accent", marks),
        Lane("live", "Live marks", "blue", live),
    )
    wave = np.linspace(0, 1, 3000, dtype=np.float32)
    return TimelineContent(LENGTH, wave, "Sound", lanes, EDGES)


@pytest.fixture
def theme(review_workshop: Workshop) -> Theme:
    return review_workshop.theme


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme) -> Timeline:
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    timeline.show_content(content())
    timeline.resize(800, timeline.sizeHint().height())
    timeline.show()
    return timeline


@pytest.fixture
def heard(timeline: Timeline) -> Heard:
    return Heard(timeline)


def at(timeline: Timeline, moment: int, lane: str = "") -> QPoint:
    """Return the point of a moment in a lane, or in the wave."""
    box = timeline.rows.lane(lane) if lane else timeline.rows.wave
    return QPoint(round(timeline.scale.x_at(moment)), round(box.center().y()))


def drag(
    timeline: Timeline,
    start: QPoint,
    end: QPoint,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.mousePress(timeline, LEFT, held, start)
    QTest.mouseMove(timeline, (start + end) / 2)
    QTest.mouseMove(timeline, end)
    QTest.mouseRelease(timeline, LEFT, held, end)


def turn(timeline: Timeline, point: QPoint, x: int, y: int, held: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(point), QPointF(timeline.mapToGlobal(point)), QPoint(), QPoint(x, y),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
    )  # fmt: skip
    QApplication.sendEvent(timeline, event)


def test_time_runs_from_the_left_edge_of_the_lanes_to_the_right(timeline: Timeline) -> None:
    scale = timeline.scale
    for moment in (0, 15_000, LENGTH):
        assert abs(scale.moment_at(scale.x_at(moment)) - moment) <= 1
    assert scale.moment_at(-50) == 0
    assert scale.moment_at(99_999) == LENGTH
    assert timeline.height() >= timeline.rows.lane("live").bottom()


def test_lanes_are_painted_in_their_colours(timeline: Timeline, theme: Theme) -> None:
    image = timeline.grab().toImage()
    for lane, moment, colour in (
        (MARKS, 19_000, "teal"), ("pauses", 23_000, "orange"), ("live", 5000, "blue"),
        ("live", 55_000, "amber"),
    ):  # fmt: skip
        pixel = image.pixelColor(at(timeline, moment, lane) * image.devicePixelRatio())
        assert pixel.name() == theme.colour(colour).name(), lane


def test_only_the_playhead_is_painted_anew_while_it_plays(qtbot: QtBot, timeline: Timeline) -> None:
    qtbot.waitExposed(timeline)
    timeline.show_position(12_000)
    timeline.repaint()
    painted = Painted(timeline)
    timeline.show_position(12_033)
    timeline.show_position(12_033)
    timeline.show_position(12_066)
    qtbot.waitUntil(lambda: bool(painted.widths))
    assert max(painted.widths) <= 15


def test_a_click_and_a_drag_on_the_wave_seek(timeline: Timeline, heard: Heard) -> None:
    drag(timeline, at(timeline, 25_000), at(timeline, 45_000))
    assert heard.sought == [pytest.approx(each, abs=60) for each in (25_000, 35_000, 45_000)]
    assert timeline.selection is None


def test_shift_and_a_drag_select_whole_words_in_either_direction(timeline: Timeline) -> None:
    drag(timeline, at(timeline, 45_100), at(timeline, 25_100), SHIFT)
    span = timeline.selection
    assert span is not None
    assert span.start_ms in EDGES
    assert span.end_ms in EDGES
    assert (span.start_ms, span.end_ms) == (
        pytest.approx(25_100, abs=500),
        pytest.approx(45_100, abs=500),
    )
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    assert timeline.selection is None


def test_ctrl_selects_what_is_between_words(timeline: Timeline) -> None:
    drag(timeline, at(timeline, 25_150), at(timeline, 45_170), SHIFT | CONTROL)
    span = timeline.selection
    assert span is not None
    assert span.start_ms not in EDGES or span.end_ms not in EDGES


def test_a_drag_in_the_lane_of_marks_draws_one(timeline: Timeline, heard: Heard) -> None:
    drag(timeline, at(timeline, 40_000, MARKS), at(timeline, 44_000, MARKS))
    assert heard.drawn == [timeline.selection]
    assert heard.sought == []
    QTest.mouseClick(timeline, LEFT, pos=at(timeline, 50_000, MARKS))
    assert len(heard.drawn) == 1
    assert heard.sought == [pytest.approx(50_000, abs=60)]
    assert timeline.selection is None


def test_a_mark_is_chosen_and_its_edges_are_dragged(timeline: Timeline, heard: Heard) -> None:
    QTest.mouseClick(timeline, LEFT, pos=at(timeline, 15_000, MARKS))
    assert (heard.chosen, timeline.selection) == (["m1"], Span(10_000, 20_000))
    assert heard.sought == [10_000]
    drag(timeline, at(timeline, 20_000), at(timeline, 26_000))
    (key, span) = heard.reshaped[0]
    assert (key, span.start_ms, span.end_ms) == ("m1", 10_000, pytest.approx(26_000, abs=300))
    drag(timeline, at(timeline, 10_000, MARKS), at(timeline, 2000, MARKS))
    assert heard.reshaped[1][1].start_ms == pytest.approx(2000, abs=100)
    drag(timeline, at(timeline, span.end_ms), at(timeline, 500))
    assert heard.reshaped[2][1].length_ms == 0  # an edge stops at the other one


def test_what_others_found_is_selected_but_not_changed(timeline: Timeline, heard: Heard) -> None:
    QTest.mouseClick(timeline, LEFT, pos=at(timeline, 23_000, "pauses"))
    assert (timeline.selection, timeline.mark) == (Span(22_000, 24_000), "")
    assert heard.sought == [22_000]
    timeline.move_edge(start=False, step=1)
    assert heard.reshaped == []


def test_a_mark_that_is_gone_is_let_go_and_one_that_moved_is_followed(
    timeline: Timeline, heard: Heard
) -> None:
    timeline.choose("m1")
    moved = Lane(MARKS, "Marks", "accent", (LaneSpan(Span(1000, 3000), key="m1"),))
    timeline.show_content(TimelineContent(LENGTH, lanes=(moved,)))
    assert timeline.selection == Span(1000, 3000)
    timeline.show_content(TimelineContent(LENGTH))
    assert (timeline.selection, heard.chosen) == (None, ["m1", ""])
    timeline.choose("m9")
    assert timeline.mark == ""


def test_the_keyboard_moves_edges_by_words(timeline: Timeline, heard: Heard) -> None:
    timeline.show_position(10_000)
    for _ in range(3):
        QTest.keyClick(timeline, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(timeline, Qt.Key.Key_Left, SHIFT)
    assert timeline.selection == Span(10_000, 10_800)
    QTest.keyClick(timeline, Qt.Key.Key_Left, SHIFT | CONTROL)
    assert timeline.selection == Span(9500, 10_800)  # no word is before: half a second
    timeline.choose("m2")
    QTest.keyClick(timeline, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert heard.reshaped == [("m2", Span(30_400, 34_000))]
    for _ in range(200):
        QTest.keyClick(timeline, Qt.Key.Key_Right, SHIFT)
    span = timeline.selection
    assert span is not None
    assert span.end_ms == LENGTH


def test_the_wheel_zooms_to_the_pointer_and_shift_scrolls(timeline: Timeline) -> None:
    point = at(timeline, 45_000)
    none = Qt.KeyboardModifier.NoModifier
    for _ in range(4):
        turn(timeline, point, 0, 120, none)
    assert timeline.scale.visible_ms == pytest.approx(LENGTH / 1.5**4)
    assert timeline.scale.moment_at(point.x()) == pytest.approx(45_000, abs=80)
    before = timeline.scale.start_ms
    turn(timeline, point, 0, 120, SHIFT)
    assert timeline.scale.start_ms < before
    turn(timeline, point, -240, 0, none)
    assert timeline.scale.start_ms > before
    turn(timeline, point, 0, 0, none)
    here = timeline.scale
    turn(timeline, QPoint(20, point.y()), 0, 120, none)
    assert timeline.scale == here
    for _ in range(9):
        turn(timeline, point, 0, -120, none)
    assert not timeline.scale.zoomed


def test_two_fingers_zoom(timeline: Timeline) -> None:
    device = QPointingDevice.primaryPointingDevice()
    point = QPointF(at(timeline, 20_000))
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, device, 2, point, point, point, 0.5, QPointF()
    )
    QApplication.sendEvent(timeline, pinch)
    assert timeline.scale.visible_ms == pytest.approx(LENGTH / 1.5)


def test_keys_zoom_around_the_playhead_and_back_to_everything(timeline: Timeline) -> None:
    timeline.show_position(30_000)
    timeline.zoom(8)
    assert timeline.scale.x_at(30_000) == pytest.approx(
        timeline.scale.left + timeline.scale.width / 2
    )
    QTest.keyClick(timeline, Qt.Key.Key_PageDown)
    assert timeline.scale.start_ms > 30_000
    timeline.zoom(1.5)  # the playhead is not shown: around the middle of what is
    QTest.keyClick(timeline, Qt.Key.Key_PageUp)
    timeline.zoom_to_fit()
    assert not timeline.scale.zoomed
    timeline.choose("m2")
    timeline.zoom_to_fit()
    assert timeline.scale.visible_ms == pytest.approx(8000)
    assert timeline.scale.start_ms == pytest.approx(28_000, abs=1)


def test_the_page_turns_with_the_playhead_and_the_overview_leads_elsewhere(
    timeline: Timeline, heard: Heard
) -> None:
    timeline.zoom(6, 0)
    assert timeline.scale.end_ms == pytest.approx(10_000)
    timeline.show_position(10_500)
    assert timeline.scale.start_ms == pytest.approx(9500)
    box = timeline.rows.overview
    point = QPoint(round(box.x() + box.width() * 0.8), round(box.center().y()))
    QTest.mousePress(timeline, LEFT, pos=point)
    assert timeline.scale.start_ms == pytest.approx(43_000, abs=200)
    QTest.mouseMove(timeline, QPoint(round(box.x()), point.y()))
    QTest.mouseRelease(timeline, LEFT, pos=point)
    assert timeline.scale.start_ms == 0
    assert heard.sought == []
    timeline.grab()
    timeline.show_position(10_540)  # it plays on elsewhere
    assert timeline.scale.start_ms == 0
    timeline.show_position(30_000)
    assert timeline.scale.start_ms > 20_000


def test_what_is_under_the_pointer_is_said_as_plain_text(timeline: Timeline) -> None:
    assert timeline.words_at(QPointF(at(timeline, 15_000, MARKS))) == "Strength"
    assert (
        timeline.words_at(QPointF(at(timeline, 32_000, MARKS))) == "<span>Question &lt;b&gt;</span>"
    )
    assert timeline.words_at(QPointF(at(timeline, 15_000))).startswith("00:1")
    assert timeline.words_at(QPointF(4, at(timeline, 0, MARKS).y())) == "Marks"
    assert timeline.words_at(QPointF(4, 4)) == ""


def test_the_pointer_says_what_it_would_do(timeline: Timeline) -> None:
    timeline.choose("m1")
    timeline.zoom(1.2)
    for point, shape in (
        (at(timeline, 20_000), Qt.CursorShape.SizeHorCursor),
        (at(timeline, 40_000), Qt.CursorShape.IBeamCursor),
        (at(timeline, 40_000, MARKS), Qt.CursorShape.CrossCursor),
        (at(timeline, 32_000, MARKS), Qt.CursorShape.PointingHandCursor),
        (timeline.rows.overview.center().toPoint(), Qt.CursorShape.OpenHandCursor),
    ):
        QTest.mouseMove(timeline, point + QPoint(1, 1))  # it may be there from another test
        QTest.mouseMove(timeline, point)
        assert timeline.cursor().shape() == shape


def test_a_click_inside_the_selection_keeps_it(timeline: Timeline, heard: Heard) -> None:
    timeline.select(Span(12_000, 30_000))
    timeline.show_loop(loops=True)
    QTest.mouseClick(timeline, LEFT, pos=at(timeline, 26_000))
    assert timeline.selection == Span(12_000, 30_000)
    QTest.mouseClick(timeline, LEFT, pos=at(timeline, 40_000))
    assert timeline.selection is None


def test_an_empty_timeline_seeks_nowhere(qtbot: QtBot, theme: Theme) -> None:
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    timeline.resize(400, 100)
    heard = Heard(timeline)
    QTest.mouseClick(timeline, LEFT, pos=QPoint(200, 20))
    turn(timeline, QPoint(200, 20), 0, 120, Qt.KeyboardModifier.NoModifier)
    timeline.grab()
    assert heard.sought == []
    assert timeline.rows.lane("live").isEmpty()
    assert timeline.rows.lane_at(2) is None


def test_many_lanes_stand_closer(timeline: Timeline) -> None:
    lanes = tuple(Lane(f"l{n}", f"Lane {n}", "blue") for n in range(8))
    few = timeline.rows.height
    timeline.show_content(TimelineContent(LENGTH, lanes=lanes))
    assert timeline.rows.height < few + 5 * 20
    timeline.resize(300, timeline.rows.height)
    timeline.event(QEvent(QEvent.Type.StyleChange))
    timeline.grab()


def test_marks_that_turn_the_writing_turn_nothing_that_is_painted(
    qtbot: QtBot, theme: Theme
) -> None:
    def painted(turn: str) -> QImage:
        span = LaneSpan(Span(10_000, 50_000), f"{turn}+ good", "tip", "m1", "teal")
        lane = Lane(MARKS, f"{turn}Marks 1 2", "accent", (span,), note=f"{turn}none 3 4")
        timeline = Timeline(theme)
        qtbot.addWidget(timeline)
        timeline.resize(900, 300)
        timeline.show_content(TimelineContent(LENGTH, np.zeros(0, np.float32), "", (lane,), EDGES))
        return timeline.grab().toImage()

    assert painted("\u202e") == painted("")
