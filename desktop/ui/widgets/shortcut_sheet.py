"""The overlay with every shortcut, opened and closed by ``?``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractSlider,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.ui.texts.keys import KeyGroup, key_groups
from desktop.ui.theme import SPACE_1, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.focus_order import focused_of
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from desktop.ui.theme import Theme

_STEP = QAbstractSlider.SliderAction
_WAYS = {
    Qt.Key.Key_Up: _STEP.SliderSingleStepSub, Qt.Key.Key_Down: _STEP.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _STEP.SliderPageStepSub, Qt.Key.Key_PageDown: _STEP.SliderPageStepAdd,
    Qt.Key.Key_Home: _STEP.SliderToMinimum, Qt.Key.Key_End: _STEP.SliderToMaximum,
}  # fmt: skip
SHADE = 0.72
KEYS_WIDTH = 76


class ListArea(QScrollArea):
    """As large as its content where there is room; else it scrolls."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        self.setWidget(content)

    @override
    def sizeHint(self) -> QSize:
        """All of the content; a scroll area by itself asks for 36 letters by 24 lines at most."""
        return self._content.sizeHint()


class ShortcutSheet(QWidget):
    """Lies over the whole window, which is dimmed below it; a click closes it, and any key that does not scroll."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card: Card | None = None
        self._area: QScrollArea | None = None
        self._before: QWidget | None = None
        self._room = QVBoxLayout(self)
        parent.installEventFilter(self)
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Show or hide it, in the middle of the window."""
        if self.isVisible():
            self._close()
            return
        self._before = focused_of(self.window())
        self._fill()
        self._cover()
        self.show()
        self.raise_()
        self.setFocus()
        announce(self, self.accessibleName())

    @override
    def event(self, event: QEvent) -> bool:
        """Keep every key: what lies below must not act on it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close it; the keys that go through a text go through a list higher than the window."""
        way = _WAYS.get(Qt.Key(event.key()))
        bar = self._area.verticalScrollBar() if self._area is not None else None
        if way is None or bar is None or bar.maximum() == 0:
            self._close()
            return
        bar.triggerAction(way)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close it."""
        self._close()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        QPainter(self).fillRect(self.rect(), self._theme.colour("background", SHADE))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Change the words when the language changes."""
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self._fill()
        super().changeEvent(event)

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _close(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def _fill(self) -> None:
        if self._card is not None:
            self._room.removeWidget(self._card)
            self._card.deleteLater()
        groups = key_groups()
        self._card = Card(self, margin=SPACE_6, spacing=SPACE_4)
        title = PlainLabel("title")
        title.setText(self.tr("Keys"))
        self._card.column.addWidget(title)
        lists = QWidget()
        columns = QHBoxLayout(lists)
        columns.setContentsMargins(0, 0, SPACE_4, 0)
        columns.setSpacing(SPACE_6)
        for part in (groups[:5], groups[5:-1], groups[-1:]):
            columns.addLayout(_column(part), 1)
        self._area = ListArea(lists)
        self._card.column.addWidget(self._area)
        self._room.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(_as_text(groups))


def _column(groups: tuple[KeyGroup, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_4)
    for group in groups:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, KEYS_WIDTH)
        name = PlainLabel("strong")
        name.setText(group.name)
        grid.addWidget(name, 0, 0, 1, 2)
        for row, (keys, meaning) in enumerate(group.keys, start=1):
            for at, words in enumerate((keys, meaning)):
                label = PlainLabel("key" if at == 0 else "small", wrap=at == 1)
                label.setText(words)
                grid.addWidget(label, row, at, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
    column.addStretch(1)
    return column


def _as_text(groups: tuple[KeyGroup, ...]) -> str:
    lines = (f"{keys}: {meaning}" for group in groups for keys, meaning in group.keys)
    return "\n".join(lines)
