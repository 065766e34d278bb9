"""Before a take: what the candidate wrote down to know by heart, from the job ad that is aimed at."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.ui.practise.own_words import OwnWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.widgets.buttons import Button
    from desktop.ui.widgets.text import PlainLabel
    from desktop.ui.workshop import Workshop

translate = QCoreApplication.translate


class NotesHelp(OwnWords):
    """Shows the notes; they are looked at, and away before the answer begins.

    Args:
        area: where they stand; it scrolls, since notes may be long.
        lines: the words in it.
    """

    key = "B"

    def __init__(
        self, workshop: Workshop, button: Button, area: QWidget, lines: PlainLabel, room: QWidget
    ) -> None:
        super().__init__(button, area, room)
        self._targets, self._lines = workshop.services.targets, lines
        self._notes = ""

    def turn_to(self, role: str, target: str) -> None:
        """Find the notes: of the job ad the session is begun from, else of the newest for its role."""
        self._notes = ""
        with contextlib.suppress(GreenroomError):  # notes are never in the way of a take
            found = self._targets.get(target) if target else self._targets.of_role(role)
            self._notes = found.notes.strip() if found is not None else ""
        self.retranslate()

    @property
    @override
    def there(self) -> bool:
        return bool(self._notes)

    @override
    def words_of_button(self, *, shown: bool) -> str:
        if shown:
            return translate("NotesHelp", "Hide my notes")
        return translate("NotesHelp", "To know by heart")

    @override
    def fill(self) -> None:
        self._lines.setText(self._notes)
