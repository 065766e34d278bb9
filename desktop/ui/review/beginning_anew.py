"""Somebody else reviews a pack at the same computer: asked where something is not saved, then an empty review begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.base.errors import GreenroomError
from desktop.sharing.anew import begin_anew
from desktop.sharing.stage import Stage, stage_of
from desktop.ui.texts.faults import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.sharing.seat import ReceivedPack
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.news import News
    from desktop.ui.workshop import Workshop


class BeginningAnew(QObject):
    """A later version of the first one's review would take its place at home; theirs is another one.

    Another window may do so: what was said in this one is then written where the first review lies.

    Signals:
        begun: all of the pack is to be shown as one that just came.
    """

    begun = Signal()

    def __init__(self, workshop: Workshop, work: ReviewWork, banner: News, parent: QWidget) -> None:
        super().__init__(parent)
        self._workshop, self._work, self._banner, self._parent = workshop, work, banner, parent
        self._words: Callable[[], str] = self._of_another
        self._tells: Path | None = None
        work.left.connect(self._left)

    def begin(self, pack: ReceivedPack) -> None:
        """Begin an empty review, if the person wants to."""
        if not self.goes_on() or (self._loses_sight(pack) and not self._wants_to()):
            return
        try:
            begin_anew(pack.folder)
        except GreenroomError as error:
            self._banner.say(error_sentence(error))
            return
        self._words = self._of_this
        if self._work.desk is None:
            self._tell_of(pack.folder.path)
        self._work.refresh()

    def goes_on(self) -> bool:
        """Say whether the review that is shown is the one that goes on; where it is not, that is told."""
        self._work.refresh()
        return not self._work.was_left

    def tell(self, pack: ReceivedPack) -> None:
        """Say once what became of the first review, when the one that goes on is shown."""
        if self._tells == pack.folder.path:
            self._banner.say(self._words, calm=True)
        self._tells, self._words = None, self._of_another

    @Slot()
    def _left(self) -> None:
        if self._work.desk is not None:
            self._tell_of(self._work.desk.folder.path)

    def _tell_of(self, pack: Path) -> None:
        self._tells = pack
        self.begun.emit()

    def _of_this(self) -> str:
        return self.tr(
            "An empty review begins here. What was said before is kept with the pack and can be saved as a file under Share, Reviews. Files that were saved stay as they are."
        )

    def _of_another(self) -> str:
        return self.tr(
            "Somebody began anew with this pack in another window. What was said here before is kept with the pack and can be saved as a file under Share, Reviews."
        )

    def _loses_sight(self, pack: ReceivedPack) -> bool:
        return stage_of(pack.folder, replied=False) in {Stage.BEGUN, Stage.CHANGED}

    def _wants_to(self) -> bool:
        question = self.tr(
            "What is said here is not saved as a review file. It is kept with the pack and can still be saved under Share, Reviews, but is not shown here again. Begin anew all the same?"
        )
        return self._workshop.dialogs.confirm_for_good(
            self._parent, question, self.tr("Begin anew"), self.tr("Stay")
        )
