"""Looks at the camera's picture twice a second, on a thread, while nothing is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.cues.framing import Steady

if TYPE_CHECKING:
    from desktop.cues.faces import FaceFinder
    from desktop.cues.framing import Remark
    from desktop.devices.model import Picture
    from desktop.ui.workshop import Workshop

LOOK_EVERY_MS = 500


class PictureLooker(QObject):
    """Works out what would help the picture.

    One look at a time, of the newest picture; those between are not looked at.

    Signals:
        looked: ``remarks`` are of a new look.
    """

    looked = Signal()

    def __init__(self, workshop: Workshop, parent: QObject) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._picture: Picture | None = None
        self._finder: FaceFinder | None = None
        self._steady = Steady()
        self._busy = False
        self.remarks: tuple[Remark, ...] = ()
        self.with_faces = True
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def settled(self) -> bool:
        """Say whether enough was seen to say something."""
        return self._steady.settled

    def start(self) -> None:
        """Look from now on, at another camera or in another light."""
        self._steady = Steady()
        self.remarks = ()
        self._picture = None
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._picture = None

    def show_picture(self, picture: Picture | None) -> None:
        """Take the newest picture; None where there is none worth a look."""
        self._picture = picture

    @Slot()
    def _look(self) -> None:
        picture, self._picture = self._picture, None
        if picture is None or self._busy:
            return
        self._busy = True
        steady = self._steady

        def work() -> tuple[tuple[Remark, ...], bool]:
            from desktop.cues.framing import look_at, remarks_of
            from desktop.cues.limits import picture_limits

            if self._finder is None:
                self._finder = self._workshop.services.face_model.load()
            look = look_at(picture.pixels, self._finder)
            return remarks_of(look, picture_limits()), look.faces_looked_for

        def done(found: tuple[tuple[Remark, ...], bool]) -> None:
            self._busy = False
            if steady is self._steady and self._timer.isActive():
                remarks, self.with_faces = found
                self.remarks = steady.feed(remarks)
                self.looked.emit()

        self._workshop.tasks.run(work, done, self._failed, name="look")

    def _failed(self, error: Exception) -> None:
        self._timer.stop()
        raise error
