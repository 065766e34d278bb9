"""What of a take can be saved for others, as a menu that opens by key or pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.texts.exports import WORDS, ExportKind, kind_name

if TYPE_CHECKING:
    from desktop.ui.review.opened import OpenedTake

translate = QCoreApplication.translate


class ExportMenu(QMenu):
    """Offers what there is to save.

    Signals:
        chosen(str): the value of an ExportKind.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kinds: dict[ExportKind, QAction] = {}
        for kind in ExportKind:
            action = self.addAction("")
            action.setData(kind.value)
            self.kinds[kind] = action
        self.triggered.connect(self._triggered)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(translate("Exporting", "Save for others"))
        for number, (kind, action) in enumerate(self.kinds.items(), start=1):
            action.setText(f"&{number}  {kind_name(kind)}")

    def offer(self, opened: OpenedTake, beside: QWidget) -> None:
        """Open below a widget, with what this take has."""
        self.retranslate()
        self.kinds[ExportKind.MOVIE].setEnabled(opened.take.has_picture and not opened.media_fault)
        for kind in WORDS:
            self.kinds[kind].setEnabled(opened.transcript is not None)
        first = next(each for each in self.kinds.values() if each.isEnabled())
        self.popup(beside.mapToGlobal(QPoint(0, beside.height())))
        self.setActiveAction(first)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
