"""The door to the file manager of the system: it shows a folder, never a file that somebody named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path


class FolderDoor(Protocol):
    """Shows folders."""

    def show(self, folder: Path) -> None:
        """Show a folder to the person."""
        ...


class SystemFolders:
    """The file manager of the system."""

    def show(self, folder: Path) -> None:
        """Show a folder."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
