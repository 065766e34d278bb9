"""What is dropped on a window stays where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent


def take_a_copy(event: QDropEvent) -> None:
    """Accept what is dragged as a copy: after a move the file manager would delete the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
