"""The take along time. What stands still is painted once; while it plays only the playhead moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop.base.timecode import Span, format_clock
from desktop.ui.theme import RADIUS, SPACE_1
from desktop.ui.timeline.hands import Hands
from desktop.ui.timeline.model import MARKS, TimelineContent
from desktop.ui.timeline.paint import StillPainter
from desktop.ui.timeline.rows import LABELS, Rows, box_of
from desktop.ui.timeline.scale import TimeScale
from desktop.ui.widgets.text import plain_tooltip

if TYPE_CHECKING:
    from desktop.ui.theme import Theme
    from desktop.ui.timeline.model import LaneSpan

KEY_STEP_MS = 500
"""Without words near, Shift and an arrow move an edge by so much."""

JUMP_MS = 500
"""The playhead moves by more than this only when somebody goes elsewhere."""

ZOOM_STEP = 1.5
NOTCH = 120.0
"""What a wheel reports for one step (Qt)."""

PLAYHEAD = 3
"""So many pixels left and right of the playhead are painted anew when it moves."""


class Timeline(QWidget):
    """Wave and lanes with a playhead. Click or drag seeks; Shift, or the lane of marks, selects.

    Signals:
        sought(int): somebody wants to go to a moment.
        selected(object): another Span is selected, or None.
        drawn(object): somebody drew a Span in the lane of marks.
        chosen(str): another mark is chosen by its id; empty for none.
        reshaped(str, object): somebody gave a mark another Span.
    """

    sought = Signal(int)
    selected = Signal(object)
    drawn = Signal(object)
    chosen = Signal(str)
    reshaped = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = TimelineContent()
        self._scale = TimeScale()
        self._at_ms = 0
        self._still: QPixmap | None = None
        self._hands = Hands(self)
        self.selection: Span | None = None
        self.mark = ""
        self.lane = ""  # id of the one that is chosen by keyboard
        self.loops = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # no erasing before each frame
        self.setCursor(Qt.CursorShape.IBeamCursor)
        theme.changed.connect(self.repaint_still)

    @property
    def content(self) -> TimelineContent:
        """What stands along time."""
        return self._content

    @property
    def scale(self) -> TimeScale:
        """Which part is shown, and where."""
        rows = self.rows
        return self._scale.within(rows.left, rows.room)

    @property
    def rows(self) -> Rows:
        """Where the rows lie."""
        return Rows(self._content, self.width())

    def show_content(self, content: TimelineContent) -> None:
        """Show other things along time; the part that is shown stays when the length does."""
        before, self._content = self.rows.height, content
        if content.length_ms != self._scale.length_ms:
            self._scale = TimeScale(content.length_ms)
        marked = content.marked(self.mark)
        if self.mark and marked is None:
            self.choose("")
        elif marked is not None and not self._hands.busy:
            self._select(marked.span)
        if self.rows.height != before:
            self.updateGeometry()
        self.repaint_still()

    def show_position(self, at_ms: int) -> None:
        """Put the playhead at a moment, and turn the page if it has left the part that is shown.

        Who looks at another part while it plays is left in peace, until there is a jump.
        """
        if at_ms == self._at_ms:
            return
        scale = self.scale
        before = scale.x_at(self._at_ms)
        seen = scale.start_ms <= self._at_ms <= scale.end_ms
        follow = (seen or abs(at_ms - self._at_ms) > JUMP_MS) and not self._hands.busy
        self._at_ms = at_ms
        turned = self._scale.reach(at_ms) if follow else self._scale
        if turned is not self._scale:
            self.show_scale(turned)
            return
        for x in (before, self.scale.x_at(at_ms)):
            self.update(QRect(round(x) - PLAYHEAD, 0, 2 * PLAYHEAD + 1, self.height()))

    def show_loop(self, *, loops: bool) -> None:
        """Show the selection as one that is played again and again."""
        self.loops = loops
        self.update()

    def show_scale(self, scale: TimeScale) -> None:
        """Show another part."""
        if scale != self._scale:
            self._scale = scale
            self.repaint_still()

    def zoom(self, factor: float, around_ms: int | None = None) -> None:
        """Show less (above 1) or more (below 1) around a moment, else around the playhead."""
        scale = self.scale
        inside = scale.start_ms <= self._at_ms <= scale.end_ms
        middle = self._at_ms if inside else scale.start_ms + scale.visible_ms / 2
        self.show_scale(scale.zoom(factor, middle if around_ms is None else around_ms))

    def zoom_to_fit(self) -> None:
        """Show the selection large, or the whole take when only a part is shown or nothing selected."""
        span = self.selection
        if self._scale.zoomed or span is None or not span.length_ms:
            self.show_scale(self._scale.show(0, self._content.length_ms))
        else:
            shown = max(span.length_ms * 2, 1)
            factor = self._scale.visible_ms / shown
            middle = (span.start_ms + span.end_ms) / 2
            self.show_scale(self._scale.zoom(factor, middle).centre(middle))

    def select(self, span: Span | None) -> None:
        """Select a span, or nothing; a mark that was chosen is let go."""
        self._let_go()
        self._select(span)

    def choose(self, key: str) -> None:
        """Choose a mark by its id and select its span; an empty id lets it go."""
        marked = self._content.marked(key)
        if marked is None:
            self.select(None)
            return
        if key != self.mark:
            self.mark = key
            self.chosen.emit(key)
        self._scale = self._scale.reach(marked.span.start_ms)
        self._select(marked.span)
        self.repaint_still()

    def reshape(self, span: Span, *, done: bool = True) -> None:
        """Give the chosen mark, or the selection, another span; told when it is done."""
        if not self.mark:
            self._select(span)
            return
        self._select(span)
        if done:
            self.reshaped.emit(self.mark, span)

    def move_edge(self, *, start: bool, step: int) -> None:
        """Move the start or the end of what is selected by a word; it begins at the playhead."""
        span = self.selection or Span(self._at_ms, self._at_ms)
        edge = span.start_ms if start else span.end_ms
        moved = self._content.next_edge(edge, step, KEY_STEP_MS)
        if start:
            self.reshape(Span(min(moved, span.end_ms), span.end_ms))
        else:
            self.reshape(Span(span.start_ms, max(span.start_ms, moved)))

    @override
    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(480, self.rows.height)

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrow is fine, cut off is not."""
        return QSize(240, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint anew at another size."""
        self.repaint_still()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, and what moves over it."""
        painter = QPainter(self)
        still, ratio = self._still_picture(), self.devicePixelRatioF()
        shown = QRectF(event.rect())
        part = QRectF(shown.topLeft() * ratio, shown.size() * ratio)
        painter.drawPixmap(shown, still, part)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.selection is not None:
            self._paint_selection(painter, self.selection)
        self._paint_playhead(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seek, select, take hold of an edge, or choose a mark."""
        if event.button() == Qt.MouseButton.LeftButton and self._content.length_ms:
            self._hands.press(event.position(), event.modifiers())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._hands.move(event.position(), event.modifiers())
        else:
            self.setCursor(self._hands.cursor(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what was selected."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hands.release()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer; sideways or with Shift, scroll; on the names, scroll the lanes."""
        if event.position().x() < LABELS:
            event.ignore()
            return
        scale, turned = self.scale, event.angleDelta()
        if turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            by = -(turned.x() or turned.y()) / NOTCH
            self.show_scale(scale.scroll(by * scale.visible_ms / 8))
        elif turned.y():
            around = scale.moment_at(event.position().x())
            self.zoom(ZOOM_STEP ** (turned.y() / NOTCH), around)
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift and an arrow move the end of the selection, Ctrl too its start; Escape lets it go."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        pages = {Qt.Key.Key_PageUp: -0.8, Qt.Key.Key_PageDown: 0.8}
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in steps and held & Qt.KeyboardModifier.ShiftModifier:
            start = bool(held & Qt.KeyboardModifier.ControlModifier)
            self.move_edge(start=start, step=steps[key])
        elif key in pages:
            self.show_scale(self._scale.scroll(pages[key] * self._scale.visible_ms))
        elif key == Qt.Key.Key_Escape and self.selection is not None:
            self.select(None)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer; two fingers zoom."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1.0 + event.value(), self.scale.moment_at(event.position().x()))
            return True
        return super().event(event)

    def words_at(self, at: QPointF) -> str:
        """Return what is said at a point: the thing that is there, else the moment."""
        if at.x() < LABELS:
            lane = self.rows.lane_at(at.y())
            return plain_tooltip(lane.label) if lane else ""
        found = self.rows.span_at(at, self.scale)
        moment = format_clock(self.scale.moment_at(at.x()), tenths=True)
        return plain_tooltip(found.tip) if found is not None and found.tip else moment

    def repaint_still(self) -> None:
        """Paint everything anew."""
        self._still = None
        self.update()

    def press_span(self, found: LaneSpan) -> None:
        """Choose a mark, or select what a program or somebody else found, and go there."""
        if self._content.marked(found.key) is found:
            self.choose(found.key)
        else:
            self.select(found.span)
        self.sought.emit(found.span.start_ms)

    def _select(self, span: Span | None) -> None:
        if span != self.selection:
            self.selection = span
            self.update()
            self.selected.emit(span)

    def _let_go(self) -> None:
        if self.mark:
            self.mark = ""
            self.chosen.emit("")
            self.update()

    def _still_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._still is None or self._still.size() != wanted:
            self._still = QPixmap(wanted)
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(self._theme.colour("panel"))
            painter = QPainter(self._still)
            painter.setFont(self.font())
            StillPainter(painter, self._theme, self.rows, self.scale).paint(
                self._content, self.lane
            )
            painter.end()
        return self._still

    def _paint_playhead(self, painter: QPainter) -> None:
        scale = self.scale
        if not self._content.length_ms:
            return
        painter.setPen(QPen(self._theme.colour("ink"), 1.5))
        x = scale.x_at(self._at_ms)
        if scale.left - 1 <= x <= scale.left + scale.width + 1:
            top = self.rows.wave.top() - SPACE_1
            painter.drawLine(QPointF(x, top), QPointF(x, self.height() - SPACE_1))
        if scale.zoomed:
            box = self.rows.overview
            whole = scale.show(0, self._content.length_ms).x_at(self._at_ms)
            painter.drawLine(QPointF(whole, box.top()), QPointF(whole, box.bottom()))

    def _paint_selection(self, painter: QPainter, span: Span) -> None:
        scale, rows = self.scale, self.rows
        painter.save()
        painter.setClipRect(QRectF(scale.left - 2, 0, scale.width + 4, self.height()))
        top = rows.wave.top() - 2
        area = QRectF(scale.left, top, scale.width, self.height() - top - 2)
        box = box_of(span, area, scale)
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.setBrush(self._theme.colour("accent", 0.26 if self.loops else 0.16))
        painter.drawRoundedRect(box, SPACE_1, SPACE_1)
        if self.mark:
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box_of(span, rows.lane(MARKS), scale), 3, 3)
        painter.restore()
