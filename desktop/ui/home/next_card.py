"""What next, how long, why: one thing, with the takes it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.navigation import Goto, Place
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.proof_list import ProofList
from desktop.ui.widgets.text import Headline, PlainLabel

if TYPE_CHECKING:
    from desktop.ui.candidate import Known
    from desktop.ui.home.next_words import NextWords
    from desktop.ui.home.seen import Choice
    from desktop.ui.workshop import Workshop


class NextCard(Card):
    """The next step.

    Signals:
        goto(Goto): the person begins, or looks something up.
    """

    goto = Signal(object)

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_6, spacing=SPACE_2)
        self._workshop = workshop
        self._known: Known | None = None
        self._choices: tuple[Choice, ...] = ()
        self._words: NextWords | None = None
        self._skip = 0
        self._eyebrow, self._next = PlainLabel("small"), Headline("display", "title")
        self._question = PlainLabel(wrap=True)
        self._why = PlainLabel("mute", wrap=True)
        self._drill = PlainLabel("small", wrap=True)
        self.start, self.other, self.evidence = Button("primary"), Button(), Button()
        self.exercise = Button("small")
        self.proofs = ProofList()
        self.proofs.hide()
        self.start.setEnabled(False)
        for widget in (self._eyebrow, self._next, self._question, self._why, self._drill):
            self.column.addWidget(widget)
        self.column.addSpacing(SPACE_3)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        for button in (self.start, self.other, self.evidence, self.exercise):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.proofs)
        self.start.clicked.connect(self._begin)
        self.other.clicked.connect(self.another)
        self.evidence.clicked.connect(self.turn_evidence)
        self.exercise.clicked.connect(self._to_cards)
        self.proofs.opened.connect(self._show_take)

    def retranslate(self) -> None:
        """Set the words."""
        self.other.label(self.tr("Another question"), "N")
        self.evidence.label(self.tr("What this rests on"), "E")
        self.exercise.label(self.tr("Begin the exercise"))
        self._show()

    def show_known(self, known: Known | None) -> None:
        """Show what is advised; without a look only the way to Practise."""
        from desktop.ui.home.seen import choices

        self._known = known
        self._choices = choices(known) if known is not None else ()
        self._skip = 0
        self.start.setEnabled(True)
        self._show()

    @property
    def choice(self) -> Choice | None:
        """What is shown."""
        return self._choices[self._skip % len(self._choices)] if self._choices else None

    def _show(self) -> None:
        choice = self.choice
        words = self._words = self._say()
        self.other.setVisible(choice is not None)
        rests = choice is not None and bool(choice.proof or choice.standing)
        self.evidence.setVisible(rests)
        if not rests:
            self.proofs.hide()
        self._drill.setVisible(words is not None and bool(words.exercise))
        self.exercise.setVisible(words is not None and words.exercise_has_cards)
        if choice is None or words is None:
            self._next.setText(self.tr("Practise") if self.start.isEnabled() else "")
            self.start.label(self.tr("Start"), "Ctrl+Enter")
            return
        self._eyebrow.setText(words.time)
        self._next.setText(words.title)
        self._question.setVisible(bool(words.question))
        self._question.setText(words.question)
        self._why.setText(words.why)
        self._drill.setText(words.exercise)
        self.start.label(words.start, "Ctrl+Enter")
        self.setAccessibleName(words.name)
        self.proofs.show_proofs(choice.proof, words.rests_on)

    def _say(self) -> NextWords | None:
        if self.choice is None or self._known is None:
            return None
        from desktop.ui.home.next_words import NextWriter

        language = self._workshop.translation.language
        return NextWriter().say(self.choice, self._known, language)

    @Slot()
    def another(self) -> None:
        """Show the next thing that could be done instead."""
        self._skip += 1
        self._show()

    @Slot()
    def turn_evidence(self) -> None:
        """Show or hide what the advice rests on."""
        self.proofs.setVisible(self.proofs.isHidden())

    @Slot()
    def _begin(self) -> None:
        self.goto.emit(self._words.goto if self._words is not None else Goto(Place.PRACTISE))

    @Slot(str, int)
    def _show_take(self, take: str, at_ms: int = 0) -> None:
        path = self._known.takes.get(take) if self._known is not None else None
        if path is not None:
            self.goto.emit(Goto(Place.REVIEW, take=path, at_ms=at_ms))

    @Slot()
    def _to_cards(self) -> None:
        self.goto.emit(Goto(Place.PREPARE, part="cards"))
