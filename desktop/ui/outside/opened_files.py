"""Files that the system hands to the window: dragged onto it, or opened with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QFileOpenEvent
from typing_extensions import override

from desktop.sharing.endings import is_shared_name

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one local file that is dragged, if it can be a pack, a review or a reply."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    from desktop.sharing.letters import is_letter  # unzips: the start does without

    path = Path(urls[0].toLocalFile())
    return path if is_shared_name(path.name) or is_letter(path) else None


class OpenedFiles(QObject):
    """Hears of files that the system opens with a program that runs already, as macOS does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the file to the window."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self._window.open_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
