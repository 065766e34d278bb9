"""A scroll area over whose controls the wheel passes without changing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QScrollArea, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class ScrolledArea(QScrollArea):
    """Scrolls by the wheel wherever the pointer is.

    By itself a drop-down or a box for numbers that comes below the pointer takes the focus and the turns
    of the wheel: whoever scrolls a form would send another session, or for another time, unawares.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passing = _WheelPassedOn(self)

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
