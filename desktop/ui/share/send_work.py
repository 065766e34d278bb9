"""What the Send page does off the main thread: looks ahead, shows and plays a piece, writes the pack."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop.base.errors import GreenroomError
from desktop.base.files import make_folder, naming_faults
from desktop.base.part_file import PartFile
from desktop.sharing.face_boxes import boxes_for
from desktop.sharing.known_copies import KnownCopies
from desktop.sharing.packing import export_pack
from desktop.sharing.preview import look_ahead, picture_of, write_sound
from desktop.ui.one_job import OneJob

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from desktop.base.timecode import Span
    from desktop.sharing.packing import Exported
    from desktop.sharing.preview import ShownTake
    from desktop.sharing.wishes import Wishes
    from desktop.ui.workshop import Workshop

T = TypeVar("T")
SOUND = "as-they-hear-it.m4a"


class Looking(QObject):
    """Finds out what would go out; of many questions the newest is answered.

    Signals:
        seen(object): the Outlook.
        pictured(object): (height, width, 3) uint8 of a picture as it will be, or None.
        sounded(object): the PartFile with a piece of the sound, to be closed by who hears of it.
        failed(object): the GreenroomError that was in the way.
        unseen: the outlook was not found out by our own fault, which is reported.
    """

    seen = Signal(object)
    pictured = Signal(object)
    sounded = Signal(object)
    failed = Signal(object)
    unseen = Signal()

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._asked = {"look": 0, "picture": 0, "sound": 0}
        self._unheard = threading.Event()
        self.finds_faces = False

    def look(self, session: Path, wishes: Wishes, *, locked: bool) -> None:
        """Ask for the outlook; ``locked``: the pack will be encrypted."""
        services = self._workshop.services
        names = services.settings.now.terms

        def work() -> object:
            self.finds_faces = services.face_model.there
            folder = services.sessions.find_session(str(session))
            return look_ahead(folder, wishes, names, finds_faces=self.finds_faces, locked=locked)

        self._run("look", work, self.seen)

    def picture(self, shown: ShownTake, wishes: Wishes, at_ms: int) -> None:
        """Ask for a picture as it will be seen."""
        services = self._workshop.services

        def work() -> object:
            return picture_of(shown, wishes, at_ms, boxes_for(wishes, services.face_model))

        self._run("picture", work, self.pictured)

    def listen(self, shown: ShownTake, span: Span) -> None:
        """Ask for a piece of sound as it will be heard."""
        self._unheard.set()
        target = self._workshop.services.folders.cache / "sharing" / SOUND
        self._unheard = unheard = threading.Event()

        def work() -> PartFile:
            make_folder(target.parent)
            with naming_faults(target):
                part = PartFile(target)
            try:
                write_sound(shown, span, part, unheard.is_set)
            except BaseException:
                part.close()
                raise
            return part

        self._run("sound", work, self.sounded, PartFile.close)

    @Slot(bool)
    def keep_sound(self, keep: bool) -> None:
        """Want no sound that is still on its way once it was stopped: nobody listens any more."""
        if not keep:
            self._asked["sound"] += 1
            self._unheard.set()

    def forget_picture(self) -> None:
        """Want no picture of what was wished before."""
        self._asked["picture"] += 1

    def forget(self) -> None:
        """Want no answer any more."""
        for kind in self._asked:
            self._asked[kind] += 1
        self._unheard.set()

    def _run(
        self,
        kind: str,
        work: Callable[[], T],
        told: SignalInstance,
        drop: Callable[[T], object] = lambda _: None,
    ) -> None:
        self._asked[kind] += 1
        number = self._asked[kind]

        def done(result: T) -> None:
            if number == self._asked[kind]:
                told.emit(result)
            else:
                drop(result)

        def failed(error: Exception) -> None:
            from desktop.media.watching import IntakeCancelledError

            if isinstance(error, IntakeCancelledError):
                return
            is_wanted = number == self._asked[kind]
            if not isinstance(error, GreenroomError):
                if is_wanted and kind == "look":
                    self.unseen.emit()
                raise error
            if is_wanted:
                self.failed.emit(error)

        self._workshop.tasks.run(work, done, failed, name=f"send-{kind}")


class Sending(OneJob):
    """Writes one pack at a time; what was there before is untouched until it is whole.

    Signals:
        written(object): the Exported.
    """

    written = Signal(object)

    def start(self, session: Path, target: Path, wishes: Wishes) -> None:
        """Begin, unless one is being written."""
        if self.busy:
            return
        services = self._workshop.services

        def write(tell: Callable[[float], None], cancelled: Callable[[], bool]) -> Exported:
            folder = services.sessions.find_session(str(session))
            return export_pack(
                folder, target, wishes,
                faces=boxes_for(wishes, services.face_model),
                copies=KnownCopies(services.folders.known_copies), progress=tell, cancelled=cancelled,
            )  # fmt: skip

        self._run(write, self.written, name="send")
