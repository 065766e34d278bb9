"""All cards of a deck: one's own are added, removed, brought in and out as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.stories.cards import LONGEST_CELL, DeckName
from desktop.ui.dialogs import ask_new_file
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel, plain_tooltip
from desktop.ui.widgets.whole_text import WholeCell

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop.stories.cards import Card
    from desktop.ui.workshop import Workshop

_CARD = Qt.ItemDataRole.UserRole


class CardList(QWidget):
    """A table, a line for a new card, and buttons.

    Signals:
        failed(object): a GreenroomError; nothing was changed.
        said(str): what was done.
        undone: the cards are other ones now.
    """

    failed = Signal(object)
    said = Signal(str)
    undone = Signal()

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._deck = DeckName.NEED
        self._gone: list[Card] = []
        self.table = QTableWidget(0, 4)
        self._hint = PlainLabel("small", wrap=True).wide()
        self.fields = (QLineEdit(), QLineEdit(), QLineEdit())
        self.add, self.remove, self.undo = Button("primary"), Button("small"), Button("small")
        self.bring_in, self.bring_out = Button("small"), Button("small")
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.undo.clicked.connect(self._undo)
        self.bring_in.clicked.connect(self._bring_in)
        self.bring_out.clicked.connect(self._bring_out)
        self.table.currentCellChanged.connect(self._look)
        for field in self.fields:
            field.setMaxLength(LONGEST_CELL)
            field.textChanged.connect(self._look)
            field.returnPressed.connect(self._add)
        for keys, slot in (("Del", self._remove), ("Ctrl+Z", self._undo)):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def retranslate(self) -> None:
        """Set every word."""
        names = self._names()
        self.table.setHorizontalHeaderLabels([*names, self.tr("From")])
        self.table.setAccessibleName(self.tr("Cards of this deck"))
        for field, name in zip(self.fields, names, strict=True):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
        self.add.label(self.tr("Add card"), "Enter")
        self.remove.label(self.tr("Remove own card"), "Del")
        self.undo.label(self.tr("Undo"), "Ctrl+Z")
        self.bring_in.label(self.tr("Import CSV…"))
        self.bring_out.label(self.tr("Export CSV…"))
        heads = "utterance,need,probe" if self._deck is DeckName.NEED else "weak,stronger,why"
        words = self.tr("A CSV file has three columns; its first line is {heads}.")
        self._hint.setText(words.format(heads=heads))
        self.show_deck(self._deck)

    def show_deck(self, deck: DeckName) -> None:
        """Show the cards of a deck, one's own first."""
        changed, self._deck = deck is not self._deck, deck
        if changed:
            self.retranslate()
            return
        try:
            cards = self._workshop.services.decks.cards(deck, self._workshop.translation.language)
        except GreenroomError as error:
            self.failed.emit(error)
            cards = ()
        self.table.setRowCount(len(cards))
        for row, card in enumerate(cards):
            origin = self.tr("own") if card.own else self.tr("Greenroom")
            for column, text in enumerate((card.front, card.back, card.note, origin)):
                item = QTableWidgetItem(text)
                item.setData(_CARD, card)
                item.setToolTip(plain_tooltip(text))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(row, column, item)
        self.table.resizeRowsToContents()
        self._look()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Make every row as tall as its text, once the columns have their width."""
        super().showEvent(event)
        QTimer.singleShot(0, self.table, self.table.resizeRowsToContents)

    def _names(self) -> tuple[str, str, str]:
        if self._deck is DeckName.NEED:
            return self.tr("What is said"), self.tr("Need behind it"), self.tr("Checking question")
        return self.tr("Weak"), self.tr("Stronger"), self.tr("What changed")

    def _card(self) -> Card | None:
        item = self.table.item(self.table.currentRow(), 0)
        return item.data(_CARD) if item is not None else None

    @Slot()
    def _look(self) -> None:
        card = self._card()
        self.remove.setEnabled(card is not None and card.own)
        self.undo.setVisible(bool(self._gone))
        self.add.setEnabled(all(field.text().strip() for field in self.fields))

    @Slot()
    def _add(self) -> None:
        front, back, note = (field.text().strip() for field in self.fields)
        if not (front and back and note):
            return
        try:
            self._workshop.services.decks.add(self._deck, front, back, note)
        except GreenroomError as error:
            self.failed.emit(error)
            return
        for field in self.fields:
            field.clear()
        self.fields[0].setFocus()
        self._changed(self.tr("The card is in the deck."))

    @Slot()
    def _remove(self) -> None:
        card = self._card()
        if card is None or not card.own:
            return
        try:
            self._gone.append(self._workshop.services.decks.remove(card.id))
        except GreenroomError as error:
            self.failed.emit(error)
            return
        self._changed(self.tr("The card is removed. Ctrl+Z brings it back."))

    @Slot()
    def _undo(self) -> None:
        if not self._gone:
            return
        card = self._gone[-1]
        try:
            self._workshop.services.decks.add(card.deck, card.front, card.back, card.note)
        except GreenroomError as error:
            self.failed.emit(error)
            return
        self._gone.pop()
        self._changed(self.tr("The card is back."))

    @Slot()
    def _bring_in(self) -> None:
        start = self._workshop.services.folders.library
        path = self._workshop.dialogs.choose_file(
            self, self.tr("Import cards"), start, "CSV (*.csv *.tsv *.txt)"
        )
        if path is None:
            return
        deck, decks = self._deck, self._workshop.services.decks

        def done(new: tuple[Card, ...]) -> None:
            self._changed(self.tr("New cards: {count}").format(count=len(new)))

        self._workshop.tasks.run(
            lambda: decks.bring_in(deck, path), done, self._not_done, name="cards"
        )

    @Slot()
    def _bring_out(self) -> None:
        start = self._workshop.services.folders.library / f"{self._deck}.csv"
        path = ask_new_file(
            self._workshop.dialogs,
            self,
            self.tr("Export cards"),
            start,
            "CSV (*.csv)",
            endings=(".csv",),
        )
        if path is None:
            return
        try:
            language = self._workshop.translation.language
            count = self._workshop.services.decks.bring_out(self._deck, path, language)
        except GreenroomError as error:
            self.failed.emit(error)
            return
        self.said.emit(self.tr("Cards written: {count}").format(count=count))

    def _not_done(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.failed.emit(error)

    def _changed(self, words: str) -> None:
        self.show_deck(self._deck)
        self.said.emit(words)
        self.undone.emit()

    def _lay_out(self) -> None:
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.setItemDelegate(WholeCell(self.table))
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(self.table.resizeRowsToContents)
        new = QHBoxLayout()
        new.setSpacing(SPACE_2)
        for field in self.fields:
            new.addWidget(field, 1)
        new.addWidget(self.add)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._hint, 1)
        for button in (self.undo, self.remove, self.bring_in, self.bring_out):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addLayout(new)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
