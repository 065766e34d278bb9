"""The window's end of the line: files that a second start hands over."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from desktop.ui.outside.handing_over import connected, taken_from

if TYPE_CHECKING:
    from pathlib import Path


class FilesOfOthers(QObject):
    """Listens for files, unless another window of this library does.

    Signals:
        came(object): the path of a file.
    """

    came = Signal(object)

    def __init__(self, place: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._line = _listen(place) if place is not None else None
        if self._line is not None:
            self._notifier = QSocketNotifier(self._line.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._take)

    @property
    def listens(self) -> bool:
        """This window is the one that is found."""
        return self._line is not None

    def release(self) -> None:
        """Listen no longer."""
        if self._line is not None and self._place is not None:
            self._notifier.setEnabled(False)
            self._line.close()
            self._line = None
            self._place.unlink(missing_ok=True)

    @Slot()
    def _take(self) -> None:
        if self._line is None:
            return
        try:
            line, _ = self._line.accept()
        except OSError:
            return
        with line:
            path = taken_from(line)
        if path is not None:
            self.came.emit(path)


def _listen(place: Path) -> socket.socket | None:
    with contextlib.suppress(OSError):
        connected(place).close()
        return None  # somebody does already
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        place.unlink(missing_ok=True)  # of a program that was killed
        line.bind(str(place))
        line.listen()
        line.setblocking(False)  # noqa: FBT003 - the socket has no other way
    except OSError:
        line.close()
        return None
    return line
