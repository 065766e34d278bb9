"""Takes a file in on a thread: a pack, a review or a reply; asks what must be asked, in the page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.base.files import naming_faults

if TYPE_CHECKING:
    from desktop.sharing.bundles import Bundle
    from desktop.sharing.incoming import Laid
    from desktop.sharing.receiving import Received
    from desktop.sharing.replying import Replied
    from desktop.sharing.taking_in import TakenIn
    from desktop.ui.workshop import Workshop

ANYWAY = (Fault.REVIEW_ALTERED, Fault.REVIEW_OTHER_CHECKLIST, Fault.REPLY_TO_ANOTHER)
"""Of these a person may say that it is to be kept all the same."""
PASSPHRASE = (Fault.WORDS_NEEDED, Fault.WORDS_WRONG)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken in, and why; ``in_zip`` where it lay in one with others."""

    path: Path
    error: GreenroomError
    in_zip: bool = False

    @property
    def anyway(self) -> bool:
        """Whether it may be kept all the same."""
        return isinstance(self.error, WorldError) and self.error.fault in ANYWAY

    @property
    def wants_words(self) -> bool:
        """Whether the six words would open it."""
        return isinstance(self.error, WorldError) and self.error.fault in PASSPHRASE


class Opening(QObject):
    """Takes one file in at a time.

    Signals:
        busy(bool): it begins, or is over.
        pack(object): Received, a pack to review.
        review(object): TakenIn, a review that came back.
        reply(object): Replied, what came of one's own review.
        refused(object): Refused.
        several(object): paths of the reviews or replies in a zip, to be taken in one after the other.
    """

    busy = Signal(bool)
    pack = Signal(object)
    review = Signal(object)
    reply = Signal(object)
    refused = Signal(object)
    several = Signal(object)

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._stopped = False
        self._laid: Laid | None = None
        self.under_way = False

    def take_in(self, path: Path, *, anyway: bool = False, passphrase: str | None = None) -> None:
        """Take a file in; one of the signals tells what it was."""
        if self.under_way:
            return
        self.under_way, self._stopped = True, False
        self.busy.emit(True)  # noqa: FBT003 - Qt
        services = self._workshop.services

        def work() -> Received | TakenIn | Replied | Bundle:
            from desktop.sharing.bundles import unbundled
            from desktop.sharing.letters import is_pack
            from desktop.sharing.receiving import Receiver
            from desktop.sharing.replying import is_reply, take_in_reply
            from desktop.sharing.taking_in import take_in

            library = services.folders.library
            if bundle := unbundled(path, library):
                return bundle
            if is_pack(path):
                return Receiver(library, cancelled=lambda: self._stopped).receive(path, passphrase)
            if is_reply(path):
                return take_in_reply(library, path, anyway=anyway)
            return take_in(services.sessions, path, anyway=anyway)

        def failed(error: Exception) -> None:
            from desktop.media.watching import IntakeCancelledError

            self._end()
            if isinstance(error, IntakeCancelledError):
                return
            if not isinstance(error, GreenroomError):
                raise error
            if not self._stopped:  # else what it was of is taken away already
                self._tell_refused(path, error)

        self._workshop.tasks.run(work, self._taken, failed, name="take-in")

    def take_in_text(self, text: str) -> None:
        """Take in what was copied as text; it may be asked for again, so it lies in a file for now."""
        if self.under_way:
            return
        self.forget()
        name = self.tr("What was pasted")
        try:
            path = self._write_down(text, name)
        except WorldError as error:
            self.refused.emit(Refused(Path(name), error))
            return
        self.take_in(path)

    def _write_down(self, text: str, name: str) -> Path:
        from desktop.sharing.incoming import Laid

        self._laid = Laid(self._workshop.services.folders.library)
        path = self._laid.folder / name
        with naming_faults(path):
            path.write_text(text, encoding="utf-8", errors="replace")
        return path

    def cancel(self) -> None:
        """Stop; nothing of the file is kept."""
        self._stopped = True
        self.forget()

    def _tell_refused(self, path: Path, error: GreenroomError) -> None:
        laid = self._laid is not None and path.is_relative_to(self._laid.folder)
        if laid and isinstance(error, WorldError):
            from desktop.sharing.bundles import by_name

            error = by_name(error, path)
        self.refused.emit(Refused(path, error, in_zip=laid))

    def forget(self) -> None:
        """Remove what was pasted or lay in a zip: nothing more will be asked of it."""
        if self._laid is not None:
            self._laid.cleanup()
            self._laid = None

    def _end(self) -> None:
        self.under_way = False
        self.busy.emit(False)  # noqa: FBT003 - Qt

    def _taken(self, taken: Received | TakenIn | Replied | Bundle) -> None:
        from desktop.sharing.bundles import Bundle
        from desktop.sharing.receiving import Received
        from desktop.sharing.replying import Replied

        self._end()
        if isinstance(taken, Bundle):
            self.forget()
            self._laid = taken.folder
            if self._stopped:
                self.forget()
            else:
                self.several.emit(taken.paths)
        elif isinstance(taken, Received):
            self.pack.emit(taken)
        elif isinstance(taken, Replied):
            self.reply.emit(taken)
        else:
            self.review.emit(taken)
