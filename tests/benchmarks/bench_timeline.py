"""What a picture of the timeline costs while a 30-minute take with 500 marks plays.

Run: ``python -m tests.benchmarks.bench_timeline [FRAMES]``, off screen by default.

Every frame moves the playhead and is painted by the event loop; what both take of the window's thread
is measured. Beside it, on the same take: the same widget that keeps nothing, and the
lanes as items of a QGraphicsScene. Goal: 60 frames a second, 16.7 ms each.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget
from typing_extensions import override

from desktop.base.settings import Appearance
from desktop.base.timecode import Span
from desktop.ui.theme import Theme
from desktop.ui.timeline.model import MARKS, Lane, LaneSpan, TimelineContent
from desktop.ui.timeline.timeline import Timeline
from desktop.ui.widgets.wave import bars

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTH_MS = 30 * 60 * 1000
SIZE = (1400, 240)
TICK_MS = 16
GOAL_MS = 1000 / 60


def take() -> TimelineContent:
    """Return half an hour with 500 marks, 300 pauses, 200 fillers, a STAR and a reviewer."""
    chance = np.random.default_rng(1)
    wave = np.abs(chance.normal(0, 0.25, LENGTH_MS // 20)).clip(0, 1).astype(np.float32)

    def spans(count: int, longest: int, sign: str = "", key: str = "") -> tuple[LaneSpan, ...]:
        starts = np.sort(chance.integers(0, LENGTH_MS - longest, count)).tolist()
        lengths = chance.integers(200, longest, count).tolist()
        return tuple(
            LaneSpan(Span(start, start + length), sign, "tip", f"{key}{n}" if key else "")
            for n, (start, length) in enumerate(zip(starts, lengths, strict=True))
        )

    lanes = (
        Lane("pauses", "Pauses", "orange", spans(300, 2500)),
        Lane("fillers", "Fillers", "amber", spans(200, 400)),
        Lane("star", "STAR", "purple", spans(4, 300_000)),
        Lane(MARKS, "Marks", "accent", spans(500, 8000, "+ a note on it", "mark")),
        Lane("lin", "Lin (HR)", "purple", spans(60, 8000, "?")),
    )
    edges = tuple(range(0, LENGTH_MS, 300))
    return TimelineContent(LENGTH_MS, wave, "Sound", lanes, edges)


class Paintings(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def frames_of(widget: QWidget, move: Callable[[int], None], count: int, start: int) -> list[float]:
    """Return what each frame took of the window's thread, in milliseconds.

    A frame goes from moving the playhead until the widget was painted by the event loop; waiting for
    the screen is not counted.
    """
    loop, paintings = QEventLoop(), Paintings(widget)
    taken: list[float] = []
    for number in range(count):
        begun, before = time.thread_time(), paintings.count
        move(start + number * TICK_MS)
        while paintings.count == before:
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        taken.append(1000 * (time.thread_time() - begun))
    return taken


def scene_of(content: TimelineContent, theme: Theme) -> tuple[QGraphicsView, Callable[[int], None]]:
    """Return the same take as a QGraphicsScene, and what moves its playhead."""
    width, height = SIZE
    scene = QGraphicsScene(0, 0, width, height)
    teal = theme.colour("teal")
    for place, peak in enumerate(bars(content.wave, width // 3, (0, 1)).tolist()):
        box = QRectF(place * 3, 37 - peak * 15, 2, max(1.0, peak * 30))
        scene.addRect(box, QPen(Qt.PenStyle.NoPen), teal)
    for row, lane in enumerate(content.lanes):
        colour = theme.colour(lane.colour)
        for each in lane.spans:
            left = each.span.start_ms / LENGTH_MS * width
            wide = max(5.0, each.span.length_ms / LENGTH_MS * width)
            scene.addRect(QRectF(left, 60 + row * 20, wide, 14), QPen(theme.colour("line")), colour)
    head = scene.addLine(0, 20, 0, height, QPen(theme.colour("ink"), 1.5))
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.setRenderHint(view.renderHints().Antialiasing)
    view.resize(*SIZE)
    view.show()
    return view, lambda at_ms: head.setX(at_ms / TICK_MS % width)


def main() -> int:
    """Print milliseconds a frame, and whether 60 frames a second are kept."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1200
    application = QApplication(sys.argv[:1])
    theme = Theme(application)
    theme.use(Appearance.LIGHT)
    content = take()
    timeline = Timeline(theme)
    timeline.show_content(content)
    timeline.resize(SIZE[0], timeline.sizeHint().height())
    timeline.show()
    QEventLoop().processEvents()

    def without_keeping(at_ms: int) -> None:
        timeline.repaint_still()
        timeline.show_position(at_ms)

    scene, move_scene = scene_of(content, theme)
    rows: list[tuple[str, list[float]]] = [
        ("the timeline, all shown", frames_of(timeline, timeline.show_position, count, 0)),
        ("nothing kept", frames_of(timeline, without_keeping, min(count, 200), 500_000)),
        ("QGraphicsScene", frames_of(scene.viewport(), move_scene, min(count, 200), 500_000)),
    ]
    timeline.zoom(60, 900_000)
    rows.append(
        ("the timeline, 30 s shown", frames_of(timeline, timeline.show_position, count, 885_000))
    )
    kept = rows[0][1] + rows[-1][1]
    for name, taken in rows:
        median, high, most = np.percentile(taken, [50, 95, 100])
        print(f"{name:26} median {median:6.2f} ms   p95 {high:6.2f} ms   worst {most:6.2f} ms")
    late = sum(each > GOAL_MS for each in kept)
    print(f"later than {GOAL_MS:.1f} ms: {late} of {len(kept)} frames")
    scene.close()
    timeline.close()
    return 0 if np.percentile(kept, 99) <= GOAL_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())
