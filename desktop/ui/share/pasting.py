"""What was copied elsewhere is taken in: a file, or a review as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from desktop.ui.outside.opened_files import dropped_files

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from desktop.ui.share.opening import Opening
    from desktop.ui.share.several import Several


def paste_into(page: QWidget, opening: Opening, several: Several) -> None:
    """Let the system's key for it paste what is on the clipboard; a text field keeps its own."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
    shortcut.activated.connect(
        lambda: take_in(QGuiApplication.clipboard().mimeData(), opening, several)
    )


def take_in(copied: QMimeData, opening: Opening, several: Several) -> None:
    """Take in what was copied; other things than files and text are passed over."""
    paths = dropped_files(copied)
    if paths:
        several.take_in(paths)
    elif copied.text().strip():
        opening.take_in_text(copied.text())
