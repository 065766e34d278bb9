"""A list keeps the keys that choose in it; everything else is a key of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Collection


def keeps_key(event: QEvent, keys: Collection[Qt.Key]) -> bool:
    """Accept and return True when the page is about to take one of these keys, alone, as a shortcut."""
    kept = (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and Qt.Key(event.key()) in keys
        and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    )
    if kept:
        event.accept()
    return kept
