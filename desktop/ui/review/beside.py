"""What stands above a take for a reason of its own: the reviewer's seat, or what was to be done in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.errors import GreenroomError
from desktop.sharing.origin import is_received
from desktop.sharing.seat import read_seat
from desktop.sharing.taking_in import session_by_id
from desktop.ui.review.focus_check import FocusCheck
from desktop.ui.review.reviewer_bar import ReviewerBar
from desktop.ui.review.unsealing import Unsealing
from desktop.ui.texts.received import own_pack_words
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.sessions.folder import SessionFolder
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
        self._checklist, self._workshop = checklist, workshop
        self._opened: OpenedTake | None = None
        self.own = Banner()
        self.focus = FocusCheck(workshop)
        self.reviewer = ReviewerBar(workshop, work, checklist)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.unsealing = Unsealing(workshop, work)
        for part in (self.own, self.unsealing, self.focus, self.reviewer):
            part.hide()
            column.addWidget(part)
        self.hide()
        self.reviewer.changed.connect(self.changed)
        self.unsealing.opened.connect(self.changed)
        self.unsealing.goto.connect(self.goto)
        self.reviewer.alone.connect(self.alone)

    def next_step(self) -> QAbstractButton | None:
        """Return what comes before playing: what a reviewer presses, or what compares with what has just opened."""
        return self.reviewer.next_step() or self.unsealing.button

    def save(self, own: QAbstractButton) -> None:
        """Save the review for somebody else; of one's own take, press what saves that."""
        theirs = self.reviewer.save_file
        (theirs if theirs.isVisible() else own).click()

    def may_mark(self, _key: str) -> bool:
        """Say whether a key acts on the take: it does not while the take is hidden."""
        return not self.reviewer.calibration.isVisible()

    def may_judge(self, key: str) -> bool:
        """Say whether a key judges the take: not before it is known who does. A digit rates an example."""
        if self.reviewer.calibration.isVisible():
            self.reviewer.calibration.press(key)
            return False
        return self._checklist.isEnabled()

    def retranslate(self) -> None:
        """Set the words."""
        self.focus.retranslate()
        self.reviewer.retranslate()

    def keep_typed(self) -> None:
        """Write what a reviewer typed a moment ago."""
        self.reviewer.keep_typed()
        self._checklist.keep_typed()

    def show_take(self, opened: OpenedTake) -> bool:
        """Show what belongs to a take; say whether it is somebody else's."""
        received = is_received(opened.folder.session)
        self._look_whose(opened, received=received)
        self.setVisible(True)
        self.reviewer.setVisible(received)
        self.reviewer.show_take(opened if received else None)
        self.focus.show_take(None if received else opened)
        self.unsealing.show_take(None if received else opened)
        return received

    def _look_whose(self, opened: OpenedTake, *, received: bool) -> None:
        """Say of a pack that the candidate opens what it is: a review was meant, most likely."""
        before, self._opened = self._opened, opened
        if received and read_seat(opened.folder.session) is not None:
            self.own.hide()  # who has begun all the same knows
            return
        if before is not None and before.folder.session == opened.folder.session:
            return
        self.own.hide()
        if not received:
            return
        shelf = self._workshop.services.sessions

        def done(own: SessionFolder | None) -> None:
            if own is not None and self._opened is opened:
                self.own.say(own_pack_words, calm=True)

        def failed(error: Exception) -> None:
            if not isinstance(error, GreenroomError):
                raise error

        self._workshop.tasks.run(
            lambda: session_by_id(shelf, opened.session.id), done, failed, name="own-pack"
        )
