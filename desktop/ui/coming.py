"""A part that is not there yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.ui.page import Page
from desktop.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from desktop.ui.workshop import Workshop


class Coming(Page):
    """Says that nothing is here yet."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop)
        self._empty = EmptyState()
        QVBoxLayout(self).addWidget(self._empty)

    @override
    def retranslate(self) -> None:
        """Set the words."""
        self._empty.say(self.tr("Nothing here yet"), "")
