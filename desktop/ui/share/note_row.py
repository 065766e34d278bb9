"""One note of somebody else, and what comes of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.review.actions import Decision
from desktop.ui.share.rows import TwoLines
from desktop.ui.texts.marks import mark_kind_name, one_line
from desktop.ui.texts.received import decision_name, waiting_words
from desktop.ui.texts.review import span_text
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import EnumSegments
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.sharing.acting import TheirNote


class NoteRow(QWidget):
    """One note: what is said, four answers to it, and why or what to do.

    Signals:
        decided(object, str): a Decision or None, and why or what to do.
        played(object): show the moment of the note.
        practised(object): answer the question of the note again.
    """

    decided = Signal(object, str)
    played = Signal(object)
    practised = Signal(object)

    def __init__(self, note: TheirNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self._typed: dict[Decision, str] = {}
        self.choice = EnumSegments(Decision)
        self.words = QLineEdit()
        self.state = PlainLabel("small")
        about = [mark_kind_name(note.kind)]
        if note.span is not None:
            about.append(span_text(note.span))
        if note.text and note.quote:
            about.append(f"“{one_line(note.quote)}”")
        self.said = TwoLines(note.text or note.quote, " · ".join(about))
        self.practise = self.said.offer(self.tr("Practise it"), partial(self.practised.emit, note))
        if note.span is not None:
            self.said.offer(self.tr("▶ Play"), partial(self.played.emit, note), "evidence")
        for decision in Decision:
            button = self.choice.button(decision.value)
            button.setText(decision_name(decision))
            button.setAccessibleDescription(self.said.accessibleName())
        self.choice.make_room()
        self.words.setMaxLength(4000)
        keeps = self.words.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.words.setSizePolicy(keeps)
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(self.choice)
        line.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addWidget(self.said)
        column.addLayout(line)
        column.addWidget(self.state)
        self.show_note(note)
        self.choice.chosen.connect(self._say)
        self.words.editingFinished.connect(self._written)

    def show_note(self, note: TheirNote) -> None:
        """Show what comes of it now."""
        self.note = note
        action = note.action
        decision = action.decision if action else None
        self.choice.show_value(decision.value if decision else "")
        self.state.setText(waiting_words(action))
        accepted = decision is Decision.ACCEPTED
        self.words.setVisible(decision is not None)
        self.practise.setVisible(self.can_be_practised)
        hint = self._hint(decision)
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(hint)
        if action is not None:
            self.words.setText(action.focus if accepted else action.why)
            self.words.setCursorPosition(0)  # a long one is read from its beginning

    @property
    def can_be_practised(self) -> bool:
        """Whether the note was accepted, is not done yet, and is about a question."""
        action = self.note.action
        return action is not None and action.waits and bool(self.note.questions)

    def _hint(self, decision: Decision | None) -> str:
        match decision:
            case Decision.ACCEPTED:
                return self.tr("What I will do, in my words")
            case Decision.TRIED:
                return self.tr("How it went")
            case _:
                return self.tr("Why")

    @Slot()
    def _written(self) -> None:
        action = self.note.action
        if action is None:
            return
        before = action.focus if action.decision is Decision.ACCEPTED else action.why
        if self.words.text().strip() != before:
            self._say()

    @Slot()
    def _say(self) -> None:
        decision, action = self.choice.choice, self.note.action
        if action is not None:  # whoever changes their mind twice has lost no word
            self._typed[action.decision] = self.words.text()
        self.decided.emit(decision, self._typed.get(decision, "") if decision else "")
