"""What helps with a question before it is answered: it is read aloud, and the friend gets a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.ui.practise.card_window import CardWindow
from desktop.ui.practise.reading import Reading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.roles.model import Question
    from desktop.ui.widgets.buttons import Button
    from desktop.ui.workshop import Workshop


class QuestionHelp(QObject):
    """Stands behind two buttons.

    Args:
        listen: reads the question aloud, or stops.
        card: shows the friend's card.
    """

    def __init__(self, workshop: Workshop, listen: Button, card: Button, room: QWidget) -> None:
        super().__init__(room)
        self._workshop = workshop
        self._listen, self._card, self._window_of = listen, card, room
        self._question: Question | None = None
        self._answering = False
        self._reading = Reading(workshop, self)
        self.window: CardWindow | None = None
        self._reading.changed.connect(self.retranslate)
        listen.clicked.connect(self.listen)
        card.clicked.connect(self.show_card)

    @Slot()
    def retranslate(self) -> None:
        """Set the words, and show what is possible now."""
        self._card.label(self.tr("Card for your friend"), "F")
        self._card.setVisible(self._question is not None and self._question.roleplay is not None)
        reading = self._reading.reading
        self._listen.label(self.tr("Stop reading") if reading else self.tr("Read aloud"), "L")
        self._listen.setVisible(self._reading.possible and not self._answering)

    def turn_to(self, question: Question) -> None:
        """Read a question aloud that is shown now; the card of another one is put away."""
        self._question = question
        if self.window is not None:
            self.window.close()
        language = self._workshop.translation.language
        self._reading.show(question.text.say(language), language)
        self.retranslate()

    def ask(self, words: str) -> None:
        """Read a follow-up aloud."""
        self._reading.show(words, self._workshop.translation.language)
        self.retranslate()

    def answering(self, *, begins: bool) -> None:
        """In a take nothing is read aloud."""
        self._answering = begins
        if begins:
            self._reading.hush()
        self.retranslate()

    def put_away(self) -> None:
        """The room is left: no voice, no card."""
        self._reading.forget()
        if self.window is not None:
            self.window.close()

    @Slot()
    def listen(self) -> None:
        """Read the question again, or be quiet."""
        if not self._answering:
            self._reading.toggle()

    @Slot()
    def show_card(self) -> None:
        """Show the friend's card of the question, if it has one."""
        if self._question is None or self._question.roleplay is None:
            return
        if self.window is None:
            self.window = CardWindow(self._workshop, self._window_of)
        self.window.show_question(self._question)
