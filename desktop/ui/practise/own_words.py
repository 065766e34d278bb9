"""Before a take: words of one's own behind a button; in a take they are away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.widgets.buttons import Button


class OwnWords(QObject):
    """Stands behind a button and what it shows.

    Args:
        button: shows the words, or hides them.
        shown_in: where they stand.
    """

    key = ""

    def __init__(self, button: Button, shown_in: QWidget, room: QWidget) -> None:
        super().__init__(room)
        self._button, self._shown_in = button, shown_in
        self._wanted = False
        self._answering = False
        button.clicked.connect(self.toggle)

    @property
    def there(self) -> bool:
        """Whether there are words for this question."""
        raise NotImplementedError

    def words_of_button(self, *, shown: bool) -> str:
        """Return what the button says while the words are shown, or not."""
        raise NotImplementedError

    def fill(self) -> None:
        """Put the words where they stand."""
        raise NotImplementedError

    def answering(self, *, begins: bool) -> None:
        """In a take the words are away."""
        self._answering = begins
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set the words, and show what is possible now."""
        shown = self.there and self._wanted and not self._answering
        self._button.label(self.words_of_button(shown=shown), self.key)
        self._button.setVisible(self.there and not self._answering)
        if self.there:
            self.fill()
        self._shown_in.setVisible(shown)

    @Slot()
    def toggle(self) -> None:
        """Show or hide the words."""
        if self.there and not self._answering:
            self._wanted = not self._wanted
            self.retranslate()
