"""Somebody else reviews a pack at the same computer: asked where something is not saved, then an empty review begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.base.errors import GreenroomError
from desktop.review.desk import ReviewDesk
from desktop.sharing.anew import begin_anew
from desktop.sharing.stage import Stage, stage_of
from desktop.ui.texts.faults import error_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sharing.seat import ReceivedPack
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.news import News
    from desktop.ui.workshop import Workshop


class BeginningAnew(QObject):
    """A later version of the first one's review would take its place at home; theirs is another one."""

    def __init__(self, workshop: Workshop, work: ReviewWork, banner: News, parent: QWidget) -> None:
        super().__init__(parent)
        self._workshop, self._work, self._banner, self._parent = workshop, work, banner, parent
        self._has_begun = False

    def begin(self, pack: ReceivedPack) -> bool:
        """Begin an empty review, if the person wants to; say whether that was done."""
        if self._loses_sight(pack) and not self._wants_to():
            return False
        try:
            begin_anew(pack.folder)
            self._work.use(ReviewDesk(pack.folder))
        except GreenroomError as error:
            self._banner.say(error_sentence(error))
            return False
        self._has_begun = True
        return True

    @Slot()
    def tell(self) -> None:
        """Say once what became of the first review, when the empty one is shown."""
        if self._has_begun:
            self._has_begun = False
            self._banner.say(self._words, calm=True)

    def _words(self) -> str:
        return self.tr(
            "An empty review begins here. What was said before is kept with the pack; files that were saved stay as they are."
        )

    def _loses_sight(self, pack: ReceivedPack) -> bool:
        return stage_of(pack.folder, replied=False) in {Stage.BEGUN, Stage.CHANGED}

    def _wants_to(self) -> bool:
        question = self.tr(
            "What is said here is not saved as a review file. It is kept with the pack, but not shown again. Begin anew all the same?"
        )
        return self._workshop.dialogs.confirm_for_good(
            self._parent, question, self.tr("Begin anew"), self.tr("Stay")
        )
