"""Files that the system hands to the window: dragged onto it, or opened with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QFileOpenEvent
from typing_extensions import override

from desktop.recording.adding import RECORDING_ENDINGS
from desktop.sharing.endings import is_shared_name

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

MOST_READ = 200
"""So many files are looked into while they are dragged; of those after them the name alone says what they are."""


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files that are dragged, if one of them can be a pack, a review or a reply.

    Of the others it is told what is wrong with them.
    """
    urls = data.urls()
    if not all(each.isLocalFile() for each in urls):
        return ()
    # These unzip: the start does without.
    from desktop.sharing.letters import is_letter, is_wrapping

    paths = tuple(Path(each.toLocalFile()) for each in urls)
    fit = any(is_shared_name(path.name) for path in paths)
    fit = fit or any(is_letter(path) or is_wrapping(path) for path in paths[:MOST_READ])
    return paths if fit else ()


def dropped_recordings(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files that are dragged, if the name of one of them is that of a video or of sound.

    Of the others it is told that they are none.
    """
    urls = data.urls()
    if not all(each.isLocalFile() for each in urls):
        return ()
    paths = tuple(Path(each.toLocalFile()) for each in urls)
    return paths if any(path.suffix.lower() in RECORDING_ENDINGS for path in paths) else ()


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
