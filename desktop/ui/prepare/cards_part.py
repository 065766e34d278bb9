"""Cards: ten a day, spaced; a need behind words, a weak sentence made stronger."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.practice.priority import gap_until
from desktop.stories.cards import DeckName
from desktop.stories.spacing import Grade, days_until
from desktop.ui.page import Page
from desktop.ui.prepare.card_list import CardList
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.preparing import back_words, grade_name, standing_words
from desktop.ui.texts.stories import deck_name, truth_banner
from desktop.ui.texts.times import day_words
from desktop.ui.theme import HEADLINE_WIDTH, SPACE_3, SPACE_4, SPACE_6, SPACE_8
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button, EnumSegments
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.focus_order import focused_of
from desktop.ui.widgets.frames import Banner, Card, Rule
from desktop.ui.widgets.text import Headline, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from desktop.stories.cards import Card as DeckCard
    from desktop.ui.navigation import Goto
    from desktop.ui.workshop import Workshop


def _this_day() -> dt.date:
    return dt.datetime.now().astimezone().date()


class CardsPart(Page):
    """One card at a time: Space shows what is behind it, 1 to 4 say how it went."""

    def __init__(
        self,
        workshop: Workshop,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = _this_day,
    ) -> None:
        super().__init__(workshop, parent)
        self.today = today
        self.cards: tuple[DeckCard, ...] = ()
        self.is_shown = False
        self.banner = Banner()
        self.decks = EnumSegments(DeckName, may_clear=False)
        self.decks.show_value(DeckName.NEED.value)
        self.list_button = Button("small")
        self.standing = PlainLabel("small", wrap=True).wide()
        self._ask, self._front = PlainLabel("small"), Headline("display", "title")
        self.answer, self._note = Headline("title", "strong", lines=3), PlainLabel(wrap=True)
        self._back_name, self._note_name = PlainLabel("small"), PlainLabel("small")
        self.truth = PlainLabel("small", wrap=True)
        self.turn = Button("primary")
        self.grades = {grade: Button() for grade in Grade}
        self.empty = EmptyState()
        self.list = CardList(workshop)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def deck(self) -> DeckName:
        """The deck that is shown."""
        return self.decks.choice or DeckName.NEED

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Cards"))
        self.decks.setAccessibleName(self.tr("Deck"))
        for deck in DeckName:
            self.decks.button(deck).setText(deck_name(deck))
        self.decks.make_room()
        self.turn.label(
            self.tr("Show what is behind it") + "   " + self.tr("Space"), self.tr("Space")
        )
        self.truth.setText(truth_banner())
        self.list.retranslate()
        self._show()

    @override
    def enter(self, wish: Goto) -> None:
        """Show what is left of today's ten."""
        wanted = next((each for each in DeckName if each.value == wish.about), self.deck)
        self.decks.show_value(wanted.value)
        self._pages.setCurrentIndex(0)
        self._read()
        first = self.turn if self.cards else self.empty.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button that turns the card, or the one that leads on."""
        if self._pages.currentIndex():
            return self.list.add
        if not self.cards:
            return self.empty.button
        return self.grades[Grade.GOOD] if self.is_shown else self.turn

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return deck and card, or the list."""
        return (self.decks, self.list if self._pages.currentIndex() else self.face)

    @override
    def leave(self) -> bool:
        """Nothing is kept back: every grade is on disk at once."""
        return True

    def _read(self) -> None:
        language, today = self.workshop.translation.language, self.today()
        try:
            self.cards = self.services.decks.today(self.deck, language, today)
        except GreenroomError as error:
            self.cards = ()
            self._say_error(error)
        self.is_shown = False
        self._show()

    def _show(self) -> None:
        card = self.cards[0] if self.cards else None
        self._card.setVisible(card is not None)
        self.empty.setVisible(card is None)
        in_list = self._pages.currentIndex() == 1
        self.list_button.label(
            self.tr("Back to today's cards") if in_list else self.tr("All cards")
        )
        self._say_standing()
        if card is None:
            self.turn.hide()
            for button in self.grades.values():
                button.hide()
            self._say_end()
            return
        need = self.deck is DeckName.NEED
        self._ask.setText(
            self.tr("A customer says this. Which need is behind it, and which question checks it?")
            if need
            else self.tr("Say it stronger, aloud, with facts of your own.")
        )
        self._front.setText(card.front)
        self._back_name.setText(self.tr("The need behind it") if need else self.tr("Stronger"))
        self.answer.setText(card.back)
        self._note_name.setText(
            self.tr("A question that checks it") if need else self.tr("What changed")
        )
        self._note.setText(card.note)
        self.truth.setVisible(self.is_shown and not need)
        for widget in (self._rule, self._back_name, self.answer, self._note_name, self._note):
            widget.setVisible(self.is_shown)
        self.turn.setVisible(not self.is_shown)
        gap = self._gap()
        for grade, button in self.grades.items():
            button.setVisible(self.is_shown)
            when = back_words(days_until(grade, gap))
            name = f"{grade_name(grade)} · {when}"
            button.label(f"{int(grade)}  {grade_name(grade)}\n{when}", str(int(grade)), name)

    def _say_standing(self) -> None:
        language, today = self.workshop.translation.language, self.today()
        try:
            now = self.services.decks.standing(self.deck, language, today)
        except GreenroomError:  # said already
            self.standing.setText("")
            return
        self.standing.setText(standing_words(now, len(self.cards)))
        self._next_day = now.next_day

    def _say_end(self) -> None:
        """Say that today's ten are done, and when the next ones come."""
        day = self._next_day
        words = self.tr("Nothing is due. New cards come from a CSV file or one by one.")
        if day is not None:
            words = self.tr("The next card is due on {day}.").format(day=day_words(day))
        self.empty.say(self.tr("Done for today"), words, self.tr("All cards"))

    def _gap(self) -> int:
        target = next(iter(self.services.targets.targets()), None)
        return gap_until(target.interview_day if target else "", self.today())

    def _say_error(self, error: GreenroomError) -> None:
        self.banner.say(lambda: error_sentence(error))

    @Slot()
    def _turn(self) -> None:
        if self.cards and not self.is_shown and not self._pages.currentIndex():
            self.is_shown = True
            self._show()
            announce(self, f"{self.answer.text()}. {self._note.text()}")
            self.grades[Grade.GOOD].setFocus(Qt.FocusReason.OtherFocusReason)

    def grade(self, grade: Grade) -> None:
        """Write down how the card went and show the next one."""
        if not (self.cards and self.is_shown) or self._pages.currentIndex():
            return
        try:
            self.services.decks.grade(self.cards[0], self.today(), grade, gap=self._gap())
        except GreenroomError as error:
            self._say_error(error)
            return
        self._read()
        target = self.turn if self.cards else self.empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._front.text() if self.cards else self.tr("Done for today"))

    @Slot(str)
    def _deck_picked(self, _value: str) -> None:
        self.list.show_deck(self.deck)
        self._read()

    @Slot()
    def _toggle_list(self) -> None:
        if self._pages.currentIndex():
            self._pages.setCurrentIndex(0)
            self._read()
        else:
            self._pages.setCurrentIndex(1)
            self.list.show_deck(self.deck)
            self._show()

    def _connect(self) -> None:
        self._next_day: dt.date | None = None
        self.turn.clicked.connect(self._turn)
        self.decks.chosen.connect(self._deck_picked)
        self.list_button.clicked.connect(self._toggle_list)
        self.empty.action.connect(self._toggle_list)
        self.list.failed.connect(self._say_error)
        self.list.said.connect(partial(self.banner.say, calm=True))
        self.list.undone.connect(self._say_standing)
        for grade, button in self.grades.items():
            button.clicked.connect(partial(self.grade, grade))
        for grade in Grade:
            shortcut = QShortcut(QKeySequence(str(int(grade))), self.face)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.grade, grade))
        space = QShortcut(QKeySequence("Space"), self.face)
        space.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        space.activated.connect(self.space)

    @Slot()
    def space(self) -> None:
        """Turn the card; on a button that has the focus Space presses it, as everywhere."""
        focused = focused_of(self)
        if self.is_shown and isinstance(focused, Button) and focused.hasFocus():
            focused.click()
        else:
            self._turn()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_4)
        top.addWidget(self.decks)
        top.addWidget(self.standing, 1)
        top.addWidget(self.list_button)
        self._card, self._rule = Card(margin=SPACE_8, spacing=SPACE_3), Rule()
        self._card.setMaximumWidth(HEADLINE_WIDTH)
        for widget in (
            self._ask, self._front, self._rule, self._back_name, self.answer, self._note_name, self._note, self.truth,
        ):  # fmt: skip
            self._card.column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addStretch(1)
        buttons.addWidget(self.turn)
        for button in self.grades.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.face = QWidget()
        column = QVBoxLayout(self.face)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_6)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 10)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addLayout(buttons)
        column.addWidget(self.empty, 4)
        column.addStretch(1)
        self._pages.addWidget(self.face)
        self._pages.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        whole.setSpacing(SPACE_3)
        whole.addWidget(self.banner)
        whole.addLayout(top)
        whole.addWidget(self._pages, 1)
