"""Whole examples of stories, only to read; above them always that facts and numbers must be one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.stories.examples import Example, examples
from desktop.ui.page import scrolling
from desktop.ui.texts.stories import example_parts, number_words, truth_banner
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, TEXT_WIDTH
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card, Sign
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.ui.workshop import Workshop


class ExampleView(QWidget):
    """One card for each example; the sentence above does not scroll away.

    Signals:
        left: the examples have been read.
    """

    left = Signal()

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self.warning = PlainLabel("strong", wrap=True).wide()
        self.back = Button("small")
        self.cards: list[Card] = []
        self._cards_column = QVBoxLayout()
        self._lay_out()
        self.back.clicked.connect(self.left)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.left)
        self.hide()

    def retranslate(self) -> None:
        """Set every word, and show the examples in the language in use."""
        self.setAccessibleName(self.tr("Example stories"))
        self.area.setAccessibleName(self.tr("Example stories"))
        self.area.setAccessibleDescription(truth_banner())
        self.warning.setText(truth_banner())
        self.back.label(self.tr("Back to my stories"), "Esc")
        for card in self.cards:
            self._cards_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [_card(each) for each in examples(self._workshop.translation.language)]
        for card in self.cards:
            self._cards_column.addWidget(card)

    def begin(self) -> None:
        """Show the examples from the top; the arrow keys scroll."""
        self.show()
        self.area.verticalScrollBar().setValue(0)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(Sign("info", "mute"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.warning, 1)
        head.addWidget(self.back)
        content = QWidget()
        content.setMaximumWidth(TEXT_WIDTH + 2 * SPACE_4 + SPACE_1)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, SPACE_1, 0)
        self._cards_column.setSpacing(SPACE_4)
        inside.addLayout(self._cards_column)
        inside.addStretch(1)
        self.area = scrolling(content)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addWidget(self.area, 1)


def _card(example: Example) -> Card:
    card = Card(spacing=SPACE_1)
    card.setAccessibleName(example.title)
    title = PlainLabel("title", wrap=True)
    title.setText(example.title)
    card.column.addWidget(title)
    for name, words in example_parts(example):
        _put(card, name, words)
    for number in example.numbers:
        _put(card, *number_words(number))
    return card


def _put(card: Card, name: str, words: str) -> None:
    label, text = PlainLabel("small"), PlainLabel(wrap=True).selectable()
    label.setText(name)
    label.setBuddy(text)
    text.setText(words)
    text.setAccessibleDescription(name)
    text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    card.column.addSpacing(SPACE_2)
    card.column.addWidget(label)
    card.column.addWidget(text)
