"""Keys of a page, and who may keep one for itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from typing_extensions import override

from desktop.ui.playing import JUMP_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSlider

    from desktop.ui.playing import Playing

_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


def add_keys(page: QWidget, actions: dict[str, Callable[[], object]]) -> None:
    """Let keys act while the page is to be seen; a sequence is written as Qt writes it."""
    for keys, action in actions.items():
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(action)


def player_keys(playing: Playing) -> dict[str, Callable[[], object]]:
    """Return the keys that play, wherever a take is played; a sequence is written as Qt writes it."""
    return {
        "K": playing.pause,
        "J": playing.slower,
        "L": playing.faster,
        "Left": partial(playing.jump, -JUMP_MS),
        "Right": partial(playing.jump, JUMP_MS),
        ",": partial(playing.step, -1),
        ".": partial(playing.step, 1),
        "Home": partial(playing.seek, 0),
        "R": playing.toggle_loop,
    }


def press_focused(page: QWidget) -> bool:
    """Press the button that has the keyboard, or open its list; False when there is none."""
    focused = QApplication.focusWidget()
    if focused is None or focused.window() is not page.window():
        return False
    if isinstance(focused, QAbstractButton):
        focused.click()
        return True
    if isinstance(focused, QComboBox):
        focused.showPopup()
        return True
    return False


class KeepsArrows(QObject):
    """Leaves the arrows to a widget that needs them while it has the keyboard."""

    def __init__(self, widget: QComboBox | QSlider) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows before they act on the page."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _ARROWS
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)
