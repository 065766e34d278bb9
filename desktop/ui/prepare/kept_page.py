"""What stories and job ads share: kept as they are typed, and a way back from the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.ui.page import Page
from desktop.ui.texts.faults import error_sentence
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.ui.workshop import Workshop

KEEP_AFTER_MS = 500
"""So long after the last key what was typed goes to the disk."""


class KeptPage(Page):
    """A page whose one open thing is written a moment after it was changed, and on leaving.

    A page says in ``write_open`` how the open thing is written, in ``show_kept`` how the list is
    shown anew, and in ``bring_back`` how one returns from the trash.
    """

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self.banner = Banner()
        self._unsaved = False
        self._discarded: list[Path] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEEP_AFTER_MS)
        self._pause.timeout.connect(self.settle)
        self.banner.action.connect(self.undo)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self.undo)

    def write_open(self) -> bool:
        """Write what is open; False when there is nothing worth a file yet."""
        raise NotImplementedError

    def show_kept(self) -> None:
        """Show the list as it is on disk now."""
        raise NotImplementedError

    def bring_back(self, path: Path) -> None:
        """Take this out of the trash and show it."""
        raise NotImplementedError

    @override
    def leave(self) -> bool:
        """Keep what was typed a moment ago."""
        self.save_now()
        return True

    @override
    def shut_down(self) -> None:
        """Keep what was typed a moment ago."""
        self.save_now()

    @override
    def save_now(self) -> None:
        """Write what is not on disk yet."""
        self._pause.stop()
        self.keep()

    def touched(self) -> None:
        """Something was changed: keep it in a moment."""
        self._unsaved = True
        self._pause.start()

    @Slot()
    def settle(self) -> None:
        """The typing has paused."""
        self.keep()

    def keep(self) -> None:
        """Write what was changed; what can't be written stays to be written again."""
        if not self._unsaved:
            return
        try:
            written = self.write_open()
        except GreenroomError as error:
            self.say_error(error)
            return
        if written:
            self._unsaved = False
            self.show_kept()

    def throw_away(self, remove: Callable[[], Path]) -> bool:
        """Put something into the trash; False, with the reason said, when it can't be."""
        try:
            self._discarded.append(remove())
        except GreenroomError as error:
            self.say_error(error)
            return False
        return True

    def say_thrown_away(self, name: str) -> None:
        """Say where it is now, and offer the way back."""
        self.banner.say(
            lambda: self.tr("“{name}” is in the trash.").format(name=name),
            lambda: self.tr("Undo"),
            key="Ctrl+Z",
            calm=True,
        )

    @Slot()
    def undo(self) -> None:
        """Bring back what was put into the trash last."""
        if not self._discarded:
            return
        self.save_now()
        try:
            self.bring_back(self._discarded[-1])
        except GreenroomError as error:
            self.say_error(error)
            return
        self._discarded.pop()
        self.banner.hide()

    def say_error(self, error: GreenroomError) -> None:
        """Say what went wrong, above everything."""
        self.banner.say(lambda: error_sentence(error))
