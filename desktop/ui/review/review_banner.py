"""Says why what was said about a take is not on disk, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from desktop.base.errors import Fault, WorldError
from desktop.review.desk import ReviewDesk
from desktop.review.store import is_damaged
from desktop.ui.texts.faults import error_sentence
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.work import ReviewWork

_OF_A_MARK = {
    Fault.PART_NOT_SHARED, Fault.NOTHING_TO_MARK, Fault.NOTHING_PLAYS, Fault.NO_MARK_CHOSEN,
}  # fmt: skip
"""Nothing was said that could be saved."""


class ReviewBanner(Banner):
    """Offers to save again, or to start a new review when the old file is damaged."""

    def __init__(self, work: ReviewWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._opened: OpenedTake | None = None
        self._fault: WorldError | None = None
        work.failed.connect(self._failed)
        work.changed.connect(self._changed)
        self.action.connect(self._act)

    def retranslate(self) -> None:
        """Set the words."""
        if self._fault is not None and not self.isHidden():
            self._failed(self._fault)

    def show_take(self, opened: OpenedTake) -> None:
        """Say why the review of a take cannot be read, if it cannot."""
        self._opened = opened
        self._fault = None
        self.hide()
        if opened.review_fault is not None:
            self._failed(opened.review_fault)

    def let_go(self) -> None:
        """Something is selected now: that it was missing need not be said any more."""
        if self._fault is not None and self._fault.fault in _OF_A_MARK:
            self.hide()

    @Slot(object)
    def _failed(self, error: WorldError) -> None:
        self._fault = error
        if error.fault in _OF_A_MARK:
            action = ""
        elif self._work.desk is not None:
            action = self.tr("Save again")
        else:
            action = self.tr("Start a new review, keep the old file") if is_damaged(error) else ""
        self.say(error_sentence(error), action, calm=error.fault in _OF_A_MARK)
        announce(self, self.sentence)

    @Slot()
    def _changed(self) -> None:
        desk = self._work.desk
        if desk is not None and not desk.unsaved:
            self.hide()

    @Slot()
    def _act(self) -> None:
        if self._work.desk is not None:
            self._work.save()
        elif self._opened is not None and self._fault is not None:
            try:
                desk = ReviewDesk.start_fresh(self._opened.folder.session, self._fault)
            except WorldError as error:
                self._failed(error)
            else:
                self._work.use(desk)
