"""A scroll area over whose controls the wheel passes without changing them, and that follows the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget
from typing_extensions import override

from desktop.ui.theme import SPACE_4

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class ScrolledArea(QScrollArea):
    """Scrolls by the wheel wherever the pointer is, and to what the keyboard comes to.

    By itself a drop-down or a box for numbers that comes below the pointer takes the focus and the turns
    of the wheel: whoever scrolls a form would send another session, or for another time, unawares.
    And by itself it follows the keyboard only from one of its controls to the next, not from outside: Shift+Tab
    led to a control that was not to be seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passing = _WheelPassedOn(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._bring_into_view)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Bring what the keyboard comes to into view.

        What a pointer presses is seen, and must not move away under it. When the window is gone back to,
        nothing had the keyboard before, and all stays where it was scrolled to.
        """
        content = self.widget()
        if before is None or now is None or QApplication.mouseButtons() or now is content:
            return
        if content is not None and content.isAncestorOf(now):
            self._soon.start()

    @Slot()
    def _bring_into_view(self) -> None:
        """Scroll once the page has its places: a page that is just opened has none yet."""
        content, now = self.widget(), QApplication.focusWidget()
        if content is not None and now is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, SPACE_4)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Look for such controls: what is shown is complete."""
        for kind in (QComboBox, QAbstractSpinBox):
            for control in self.findChildren(kind):
                control.installEventFilter(self._passing)
                if control.focusPolicy() is Qt.FocusPolicy.WheelFocus:
                    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().showEvent(event)


class _WheelPassedOn(QObject):
    """Leaves the wheel to what lies around a control."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take no turn of the wheel; all else goes its way."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
