"""Progress, honest with few points: dots by source with their circumstances, counts, changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.navigation import Goto, Place
from desktop.ui.progress.dot_card import DotCard
from desktop.ui.progress.known_page import KnownPage
from desktop.ui.texts.practice import chance_note
from desktop.ui.theme import SPACE_4
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.dot_chart import DotLegend
from desktop.ui.widgets.empty import EMPTY_STRETCH, EmptyState
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.ui.candidate import Known
    from desktop.ui.workshop import Workshop


class DotsPage(KnownPage):
    """Shows every competency of the role."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop)
        self.legend = DotLegend(workshop.theme)
        self.table = Button("small")
        self.table.setCheckable(True)
        self.note = PlainLabel("small", wrap=True)
        self.empty = EmptyState()
        self._all = QWidget()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE_4)
        self.cards: list[DotCard] = []
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        row = QHBoxLayout()
        row.addWidget(self.legend, 1)
        row.addWidget(self.table)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addLayout(self._cards)
        self.column.addWidget(self.empty, EMPTY_STRETCH)
        self.column.addWidget(self._all)
        self.column.addStretch(1)
        self._all.hide()
        self.table.toggled.connect(self._as_table)
        self.empty.action.connect(self._to_practise)

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Progress"))
        self.legend.retranslate()
        self._name_table()
        self.note.setText(
            "\n".join(
                (
                    self.tr(
                        "One dot is one rating of one answer, from 1 to 5; a small dot is a retake of the same question. Below stand difficulty and preparation. A line is drawn after four rated answers on two days."
                    ),
                    chance_note(),
                )
            )
        )
        self.empty.say(
            self.tr("No answer was rated yet"),
            self.tr(
                "Each rating of an answer becomes a dot here, with who gave it, how hard the question was and how long you prepared."
            ),
            self.tr("Record an answer"),
        )
        super().retranslate()

    @override
    def next_step(self) -> QAbstractButton | None:
        """Return the button of the empty page."""
        return self.empty.button if self.empty.isVisible() else None

    @override
    def show_known(self, known: Known) -> None:
        """Show a card for each competency that was rated, then those that were not."""
        there = any(each.dots for each in known.progress)
        self.empty.setVisible(not there)
        self._all.setVisible(there)
        clear(self._cards)
        self.cards = []
        for found, standing in zip(known.progress, known.now.standings, strict=True):
            card = DotCard(self.workshop.theme)
            card.show_progress(self.name_of(found.competency), found, standing, self.item_text)
            card.show_table(table=self.table.isChecked())
            card.opened.connect(self.show_take)
            self.cards.append(card)
        for card in sorted(self.cards, key=lambda each: not each.has_dots):
            self._cards.addWidget(card)

    def _name_table(self) -> None:
        """Say what the button shows next."""
        shown = self.table.isChecked()
        self.table.label(self.tr("As dots") if shown else self.tr("As tables"), "T")
        self.table.setShortcut("T")

    @Slot(bool)
    def _as_table(self, table: bool) -> None:
        self._name_table()
        for card in self.cards:
            card.show_table(table=table)

    @Slot()
    def _to_practise(self) -> None:
        self.goto.emit(Goto(Place.PRACTISE))
