"""A role-play without a friend: the computer says the lines of the card, the candidate answers between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.practise.room_state import Phase
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.roles.model import Question
    from desktop.ui.workshop import Workshop

WIDTH = 600
TWIST_FROM = 3
"""The twist is for questions of this difficulty (domain.md 5.2)."""


def lines_of(question: Question, language: Language) -> tuple[str, ...]:
    """Return what the other side says, in its order; what only the friend may know is not said."""
    card = question.roleplay
    if card is None:
        return ()
    lines = [card.opening, card.escalate]
    if card.twist is not None and question.difficulty >= TWIST_FROM:
        lines.append(card.twist)
    return tuple(each.say(language) for each in lines)


class ScenarioPane(Card):
    """Shows the line that is said now, and the button for the next one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_2)
        self.place = PlainLabel("small")
        self.line = PlainLabel("strong", wrap=True)
        self.hint = PlainLabel("small", wrap=True)
        self.next_line = Button()
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.place, 1)
        row.addWidget(self.next_line, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(row)
        self.column.addWidget(self.line)
        self.column.addWidget(self.hint)
        self.setMinimumWidth(WIDTH)
        self.setMaximumWidth(WIDTH)
        self.hide()


class Scenario(QObject):
    """Stands behind the pane and the button that hands the other side to the computer.

    Signals:
        said(str): this line begins now; it belongs into the take.
    """

    said = Signal(str)

    def __init__(self, workshop: Workshop, pane: ScenarioPane, play: Button, room: QWidget) -> None:
        super().__init__(room)
        self._workshop = workshop
        self._pane, self._play, self._room = pane, play, room
        self._voice = workshop.outside.voice
        self._question: Question | None = None
        self._phase = Phase.READY
        self._at = -1
        play.setCheckable(True)
        play.clicked.connect(self.look)
        pane.next_line.clicked.connect(self.advance)
        self._voice.changed.connect(self.look)

    @property
    def plays(self) -> bool:
        """Say whether the computer is the other side of this question."""
        return self._question is not None and self._play.isChecked()

    def turn_to(self, question: Question | None) -> None:
        """Another question is shown; one without a card has no other side."""
        has_card = question is not None and question.roleplay is not None
        self._question = question if has_card else None
        self._at = -1
        if has_card and self._play.isChecked():
            self._voice.prepare()
        self.look()

    def enter(self, phase: Phase) -> None:
        """Say the first line when the answer begins, and be quiet when it ends."""
        begins = phase is Phase.ANSWERING and self._phase is not Phase.ANSWERING
        ends = self._phase is Phase.ANSWERING and phase is not Phase.ANSWERING
        self._phase = phase
        if phase is Phase.READY:
            self._at = -1
        if ends and self.plays:
            self._voice.stop()
        self.look()
        if begins and self.plays:
            self._at = -1
            self.advance()

    @Slot()
    def toggle(self) -> None:
        """Hand the other side to the computer, or to a friend."""
        if self._play.isVisible() and self._phase is Phase.READY:
            self._play.click()

    @Slot()
    def advance(self) -> None:
        """Say the next line."""
        lines = self._lines
        if not self.plays or self._phase is not Phase.ANSWERING or self._at + 1 >= len(lines):
            return
        self._at += 1
        line = lines[self._at]
        self.said.emit(line)
        if self._speaks:
            self._voice.say(line, self._language)
        else:
            announce(self._pane, line)
        self.look()

    @Slot()
    def look(self) -> None:
        """Show what is true now."""
        pane, answering = self._pane, self._phase is Phase.ANSWERING
        self._play.label(self.tr("Let the computer play the other side"), "C")
        self._play.setVisible(self._question is not None and self._phase is Phase.READY)
        if self.plays and self._phase is Phase.READY:
            self._voice.prepare()
        pane.setVisible(self.plays and self._phase is not Phase.FINISHING)
        lines = self._lines
        if answering and self._at >= 0:
            pane.place.setText(
                self.tr("The other side says · {at} of {count}").format(
                    at=self._at + 1, count=len(lines)
                )
            )
            pane.line.setText(lines[self._at])
        elif self._phase is Phase.SAVED and self._question is not None:
            self._show_behind()
        else:
            pane.place.setText(self.tr("The other side"))
            pane.line.setText(
                self.tr("Speaks first when the recording begins, then waits for your answer.")
            )
        more = answering and self._at + 1 < len(lines)
        pane.next_line.setVisible(answering)
        pane.next_line.setEnabled(more)
        pane.next_line.label(
            self.tr("Next line") if more else self.tr("That was the last line"), "D"
        )
        pane.hint.setText(self._hint())
        pane.hint.setVisible(self._phase is not Phase.SAVED)

    @property
    def _language(self) -> Language:
        return self._workshop.translation.language

    @property
    def _lines(self) -> tuple[str, ...]:
        return lines_of(self._question, self._language) if self._question is not None else ()

    @property
    def _speaks(self) -> bool:
        wanted = self._workshop.services.settings.now.read_aloud
        return wanted and self._voice.speaks(self._language)

    def _show_behind(self) -> None:
        """After the take: what the other side really wanted."""
        card = self._question.roleplay if self._question is not None else None
        if card is not None:
            self._pane.place.setText(self.tr("What was behind it"))
            need, settle = (each.say(self._language) for each in (card.hidden_need, card.settle))
            self._pane.line.setText(
                self.tr("{need}\nSettles when: {settle}").format(need=need, settle=settle)
            )

    def _hint(self) -> str:
        if self._speaks:
            return self.tr("Read aloud. With headphones only your own voice is recorded.")
        return self.tr(
            "This computer has no voice for it, or reading aloud is off: read the line here."
        )
