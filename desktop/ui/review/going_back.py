"""How a review for somebody else goes back to them: as a file, or as text for a message."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.base.errors import GreenroomError
from desktop.sharing.answering import answer, write_answer
from desktop.sharing.endings import letter_name
from desktop.sharing.limits import REVIEW_ENDING
from desktop.ui.dialogs import ask_new_file
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.review_message import message_words
from desktop.ui.texts.sentences import in_a_row
from desktop.ui.texts.to_review import saved_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sharing.review_file import ReviewFile
    from desktop.sharing.seat import ReceivedPack
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.news import News
    from desktop.ui.workshop import Workshop


class GoingBack(QObject):
    """Says in a banner what became of it."""

    def __init__(self, workshop: Workshop, work: ReviewWork, banner: News) -> None:
        super().__init__(banner)
        self._workshop, self._work, self._banner = workshop, work, banner
        self._last: ReviewFile | None = None

    def begin(self) -> None:
        """Another pack is reviewed from now on."""
        self._last = None

    def save(self, pack: ReceivedPack, missing: str) -> bool:
        """Ask where to, and write the review file; say whether it is there.

        Args:
            pack: what is reviewed.
            missing: what is not written yet, as its fields are called; empty when nothing is.
        """
        if pack.seat is None:
            return False
        known = self._work.review.id if self._work.review else pack.manifest.pack_id
        start = Path.home() / letter_name(pack.seat.reviewer.name, known, REVIEW_ENDING)
        title, patterns = self.tr("Save review file"), self.tr("Review (*.greenroom-review.json)")
        dialogs, endings = self._workshop.dialogs, (REVIEW_ENDING, ".json")
        path = ask_new_file(dialogs, self._banner, title, start, patterns, endings=endings)
        if path is None or self._made(pack, partial(write_answer, pack.folder, path)) is None:
            return False
        said = saved_words(path)
        folders = self._workshop.outside.folders
        self._banner.offer(
            in_a_row(said, self._still(missing)),
            self.tr("Open the folder"),
            partial(folders.show, path.parent),
        )
        return True

    def copy(self, pack: ReceivedPack, missing: str) -> bool:
        """Copy the review as text, for where no file can be sent; what it takes and says is as of ``save``."""
        file = self._made(pack, partial(answer, pack.folder))
        if file is None:
            return False
        language = self._workshop.translation.language
        QGuiApplication.clipboard().setText(message_words(file, pack.shared, language))
        said = self.tr(
            "Copied. Paste it into a message; the candidate can read it, and paste all of it into Greenroom."
        )
        self._banner.say(in_a_row(said, self._still(missing)), calm=True)
        return True

    def _made(self, pack: ReceivedPack, make: Callable[..., ReviewFile]) -> ReviewFile | None:
        """Make what goes back; None where that failed, which is said."""
        if pack.seat is None:
            return None
        by, language = pack.seat.reviewer, self._workshop.translation.language.value
        try:
            self._last = make(by, language, calibrated=pack.seat.calibrated, before=self._last)
        except GreenroomError as error:
            self._banner.say(error_sentence(error))
            return None
        return self._last

    def _still(self, missing: str) -> str:
        if not missing:
            return ""
        words = self.tr("Not written yet: {what}. Save again when it is.")
        return words.format(what=missing)
