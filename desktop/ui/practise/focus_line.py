"""The one line to keep in mind for the next take of a question, from notes that were accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import GreenroomError
from desktop.sharing.acting import Focus, focus_for, focus_line
from desktop.ui.widgets.text import FewLines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.workshop import Workshop


class FocusLine(FewLines):
    """Hidden while there is none; read on a thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("strong", parent)
        self._line = ""
        self._asked = ("", "")
        self.hide()

    def show_for(self, workshop: Workshop, role_id: str, question_id: str) -> None:
        """Show the focus for the next take of a question."""
        self._asked = asked = (role_id, question_id)
        self._line = ""
        self.retranslate()
        shelf = workshop.services.sessions

        def done(found: tuple[Focus, ...]) -> None:
            if self._asked == asked:
                self._line = focus_line(found)
                self.retranslate()

        workshop.tasks.run(
            lambda: focus_for(shelf, role_id, question_id), done, _none, name="focus-line"
        )

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.setText(self.tr("Focus: {line}").format(line=self._line) if self._line else "")
        self.setVisible(bool(self._line))


def _none(error: Exception) -> None:
    """A library that can't be read is told where it is opened; the take begins without a focus."""
    if not isinstance(error, GreenroomError):
        raise error
