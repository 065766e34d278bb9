"""The dots of one competency, large with levels or small in a row; each can be reached by key and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop.practice.attempts import Source
from desktop.ui.texts.progress import circumstance_words, dot_words, source_name
from desktop.ui.theme import SPACE_2, SPACE_3, TEXT_TINY
from desktop.ui.widgets import dot_paint
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from desktop.practice.progress import Progress
    from desktop.ui.theme import Theme

LARGE, SMALL = 204, 36
AXIS = 28
REACH = 10.0
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DotChart(QWidget):
    """Shows who gave which level when.

    Signals:
        opened(str): the person wants to see the take of a dot.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._small = small
        self._found: Progress | None = None
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_progress(self, name: str, found: Progress) -> None:
        """Show the dots of a competency; its name is what a screen reader says first."""
        self._found = found
        self._chosen = min(self._chosen, len(found.dots) - 1)
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(dot_words(each) for each in found.dots))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if found.dots else Qt.FocusPolicy.NoFocus)
        self.update()

    @property
    def chosen(self) -> str:
        """What is said of the chosen dot; empty when none is."""
        return (
            dot_words(self._found.dots[self._chosen]) if self._found and self._chosen >= 0 else ""
        )

    @override
    def sizeHint(self) -> QSize:
        """As high as its kind."""
        return QSize(320, SMALL if self._small else LARGE)

    @override
    def minimumSizeHint(self) -> QSize:
        """As high as its kind."""
        return QSize(120, SMALL if self._small else LARGE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint levels, line and dots."""
        if self._found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(TEXT_TINY)
        painter.setFont(font)
        room = self._room()
        if self._small:
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(
                QPointF(0, room.center().y()), QPointF(self.width(), room.center().y())
            )
        else:
            dot_paint.paint_levels(painter, self._theme, room)
            dot_paint.paint_line(painter, self._theme, self._found, room)
            dot_paint.paint_circumstances(
                painter, self._theme, self._found, room, self._circumstances()
            )
        for each in dot_paint.place(self._found, room, small=self._small):
            chosen = each.index == self._chosen and self.hasFocus()
            dot_paint.paint_dot(
                painter, self._theme, each.at, each.source, chosen=chosen, retake=each.retake
            )

    def _circumstances(self) -> list[str]:
        """Return the words below each attempt."""
        assert self._found is not None
        return list({each.take: circumstance_words(each) for each in self._found.dots}.values())

    def _room(self) -> QRectF:
        left = 0 if self._small else AXIS
        edge = dot_paint.RADIUS + (3 if self._small else SPACE_2)
        beside = 2 * dot_paint.SIDESTEP  # for those who looked at the newest answer too
        below = edge if self._small else edge + dot_paint.BELOW + 2 * dot_paint.LINE
        return QRectF(self.rect()).adjusted(left, edge, -beside, -below)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from dot to dot; Enter opens the take."""
        dots = self._found.dots if self._found else ()
        step = STEPS.get(Qt.Key(event.key()))
        if step and dots:
            self.choose(max(0, min(len(dots) - 1, self._chosen + step)))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.chosen:
            self.opened.emit(dots[self._chosen].take)
        else:
            super().keyPressEvent(event)

    def choose(self, index: int) -> None:
        """Choose a dot and say what it is."""
        self._chosen = index
        announce(self, self.chosen)
        at = self._place_of(index)
        if at is not None:
            QToolTip.showText(self.mapToGlobal(at.toPoint()), plain_tooltip(self.chosen), self)
        self.update()

    def _placed(self) -> list[dot_paint.Placed]:
        if self._found is None:
            return []
        return dot_paint.place(self._found, self._room(), small=self._small)

    def _place_of(self, index: int) -> QPointF | None:
        return next((each.at for each in self._placed() if each.index == index), None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the take of the dot that is pressed."""
        index = self._near(event.position())
        if index >= 0 and self._found is not None:
            self._chosen = index
            self.opened.emit(self._found.dots[index].take)

    def words_at(self, at: QPointF) -> str:
        """Return what the tooltip says at a place; empty where no dot is."""
        index = self._near(at)
        return dot_words(self._found.dots[index]) if self._found and index >= 0 else ""

    def _near(self, at: QPointF) -> int:
        far = [((each.at - at).manhattanLength(), each.index) for each in self._placed()]
        distance, index = min(far, default=(REACH, -1))
        return index if distance < REACH else -1

    @override
    def event(self, event: QEvent) -> bool:
        """Say what a dot is where the pointer rests."""
        if isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            return True
        return super().event(event)


class DotLegend(QWidget):
    """Says what the shapes mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtWidgets import QHBoxLayout

        self._labels = {source: PlainLabel("small") for source in Source}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for source, label in self._labels.items():
            row.addWidget(_Shape(theme, source))
            row.addWidget(label)
            row.addSpacing(SPACE_3)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Set the words."""
        for source, label in self._labels.items():
            label.setText(source_name(source))


class _Shape(QWidget):
    def __init__(self, theme: Theme, source: Source) -> None:
        super().__init__()
        self._theme, self._source = theme, source
        self.setFixedSize(16, 16)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot_paint.paint_dot(painter, self._theme, QPointF(8, 8), self._source)
