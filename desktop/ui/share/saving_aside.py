"""A review that was laid aside goes out as a file: whoever wrote it need not begin again, or look for it in folders."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import GreenroomError
from desktop.sharing.answering import write_aside
from desktop.sharing.endings import letter_name
from desktop.sharing.limits import REVIEW_ENDING
from desktop.ui.dialogs import ask_new_file
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.to_review import saved_words

if TYPE_CHECKING:
    from desktop.sharing.earlier import LaidAside
    from desktop.sharing.seat import ReceivedPack
    from desktop.ui.widgets.news import News
    from desktop.ui.workshop import Workshop


class SavingAside(QObject):
    """Says in a banner what became of it.

    Signals:
        saved: the file is there.
    """

    saved = Signal()

    def __init__(self, workshop: Workshop, banner: News) -> None:
        super().__init__(banner)
        self._workshop, self._banner = workshop, banner

    def save(self, pack: ReceivedPack, aside: LaidAside) -> None:
        """Ask where to, and write the review file."""
        start = Path.home() / letter_name(aside.reviewer.name, aside.id, REVIEW_ENDING)
        title, patterns = self.tr("Save review file"), self.tr("Review (*.greenroom-review.json)")
        dialogs, endings = self._workshop.dialogs, (REVIEW_ENDING, ".json")
        path = ask_new_file(dialogs, self._banner, title, start, patterns, endings=endings)
        if path is None:
            return
        try:
            write_aside(pack.folder, aside, path, self._workshop.translation.language.value)
        except GreenroomError as error:
            self._banner.say(error_sentence(error))
            return
        self._banner.offer(
            partial(saved_words, path),
            lambda: self.tr("Open the folder"),
            partial(self._workshop.outside.folders.show, path.parent),
        )
        self.saved.emit()
