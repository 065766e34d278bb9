"""What stands above a take for a reason of its own: the reviewer's seat, or what was to be done in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.sharing.answering import is_received
from desktop.ui.review.focus_check import FocusCheck
from desktop.ui.review.reviewer_bar import ReviewerBar
from desktop.ui.review.unsealing import Unsealing

if TYPE_CHECKING:
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.checklist_panel import ChecklistPanel
    from desktop.ui.workshop import Workshop


class Beside(QWidget):
    """Shows what there is of it, or nothing.

    Signals:
        changed: the take is to be read again: its reviewer is another one, or a review is open.
        alone(bool): the take is to be hidden, or shown again.
        goto(Goto): the person wants to go somewhere.
    """

    changed = Signal()
    alone = Signal(bool)
    goto = Signal(object)

    def __init__(self, workshop: Workshop, work: ReviewWork, checklist: ChecklistPanel) -> None:
        super().__init__()
        self.focus = FocusCheck(workshop)
        self.reviewer = ReviewerBar(workshop, work, checklist)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.unsealing = Unsealing(workshop, work)
        for part in (self.unsealing, self.focus, self.reviewer):
            part.hide()
            column.addWidget(part)
        self.hide()
        self.reviewer.changed.connect(self.changed)
        self.unsealing.opened.connect(self.changed)
        self.unsealing.goto.connect(self.goto)
        self.reviewer.alone.connect(self.alone)

    def retranslate(self) -> None:
        """Set the words."""
        self.focus.retranslate()
        self.reviewer.retranslate()

    def show_take(self, opened: OpenedTake) -> bool:
        """Show what belongs to a take; say whether it is somebody else's."""
        received = is_received(opened.folder.session)
        self.setVisible(True)
        self.reviewer.setVisible(received)
        self.reviewer.show_take(opened if received else None)
        self.focus.show_take(None if received else opened)
        self.unsealing.show_take(None if received else opened)
        return received
