"""From which difference between oneself and others on it is called a gap, and called large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from desktop.base.settings import MOST_GAP, SMALLEST_GAP
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.form import FormCard

if TYPE_CHECKING:
    from desktop.base.settings import Settings

STEP = 0.25
SPIN_WIDTH = 96


class GapsCard(FormCard):
    """Two numbers, in levels; what is large is never less than what is a gap at all.

    Signals:
        changed(object): the fields of the settings that are other ones now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least, self.large = QDoubleSpinBox(), QDoubleSpinBox()
        for spin in (self.least, self.large):
            spin.setRange(SMALLEST_GAP, MOST_GAP)
            spin.setSingleStep(STEP)
            spin.setFixedWidth(SPIN_WIDTH)
            spin.lineEdit().setTextMargins(SPACE_2, 0, 0, 0)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._picked)
        self._rows = (self.add_row(self.least), self.add_row(self.large))

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Reviews of others"))
        self._rows[0].label(
            self.tr("Gap from"),
            self.tr(
                "In levels: how far your own level has to be from theirs to be called a blind spot or a hidden strength."
            ),
        )
        self._rows[1].label(self.tr("Large from"))

    def show_settings(self, settings: Settings) -> None:
        """Show what is in use."""
        shown = ((self.least, settings.gap_from), (self.large, settings.large_gap_from))
        for spin, value in shown:
            spin.blockSignals(True)  # noqa: FBT003 - Qt
            spin.setValue(value)
            spin.blockSignals(False)  # noqa: FBT003 - Qt

    @Slot()
    def _picked(self) -> None:
        least, large = self.least.value(), self.large.value()
        if self.sender() is self.large:
            least = min(least, large)
        self.changed.emit({"gap_from": least, "large_gap_from": max(least, large)})
