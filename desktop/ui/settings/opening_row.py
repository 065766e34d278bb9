"""What a double click on a pack does, and changing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.base.errors import GreenroomError
from desktop.ui.outside.open_with import Opening
from desktop.ui.texts.opening import opening_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.outside.open_with import Opener


class OpeningRow(QWidget):
    """The state in words, and a button that changes it.

    Signals:
        failed(object): the GreenroomError.
    """

    failed = Signal(object)

    def __init__(self, opener: Opener, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self._state = PlainLabel("mute")
        self.install, self.remove = Button("small"), Button("small")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self._state, self.install, self.remove):
            line.addWidget(widget)
        self.install.clicked.connect(self._install)
        self.remove.clicked.connect(self._remove)

    @property
    def has_choice(self) -> bool:
        """There is something to choose; where the system knows the files by itself there is not."""
        return self._opener.state is not Opening.BUILT_IN

    def retranslate(self) -> None:
        """Set the words."""
        self.install.label(self.tr("Open them here"))
        self.remove.label(self.tr("Take it back"))
        self.look()

    def look(self) -> None:
        """Show what is registered now."""
        state = self._opener.state
        self._state.setText(opening_words(state))
        self.install.setVisible(state in {Opening.OFF, Opening.OUTDATED})
        self.remove.setVisible(state in {Opening.ON, Opening.OUTDATED})

    @Slot()
    def _install(self) -> None:
        self._do(self._opener.install, self.remove)

    @Slot()
    def _remove(self) -> None:
        self._do(self._opener.remove, self.install)

    def _do(self, change: Callable[[], object], then: Button) -> None:
        try:
            change()
        except GreenroomError as error:
            self.failed.emit(error)
        self.look()
        if then.isVisible():
            then.setFocus()
