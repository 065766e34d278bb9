"""Below the timeline: the words, what the take shows, the marks, or the card of a role-play."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.review.card_sheet import CardSheet
from desktop.ui.review.cues_pane import CuesPane
from desktop.ui.review.marks_pane import MarksPane
from desktop.ui.review.words_pane import HIGHEST, WordsPane
from desktop.ui.theme import SPACE_1
from desktop.ui.widgets.buttons import EnumSegments
from desktop.ui.widgets.text import WIDEST

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.review.model import Mark
    from desktop.roles.model import Question
    from desktop.ui.workshop import Workshop


SWITCH = 32


class Sheet(StrEnum):
    """What can be shown."""

    WORDS = "words"
    CARD = "card"
    MARKS = "marks"
    CUES = "cues"


class LowerPane(QWidget):
    """Sheets with a switch above them."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setMaximumHeight(HIGHEST + SWITCH)
        self.words = WordsPane(workshop)
        self.marks = MarksPane(workshop.theme)
        self.cues = CuesPane(workshop.theme)
        self.switch = EnumSegments(Sheet, may_clear=False)
        self._stack = QStackedWidget()
        self.card = CardSheet()
        self.has_card = False
        for sheet in (self.words, self.card, self.marks, self.cues):
            self._stack.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addStretch(1)
        for tools in (self.cues.tools, self.marks.tools, self.words.card.beside):
            row.addWidget(tools)
            tools.hide()
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        for sheet in Sheet:
            self.switch.button(sheet).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_sheet(Sheet.WORDS)
        self.switch.button(Sheet.CARD).hide()
        self.switch.chosen.connect(self._chosen)

    @override
    def hasHeightForWidth(self) -> bool:
        """Whatever a sheet would like: it takes the room that there is, and scrolls."""
        return False

    def take_rest(self, *, rest: bool) -> None:
        """Be as high as there is room, or as high as is good beside a picture."""
        self.setMaximumHeight(WIDEST if rest else HIGHEST + SWITCH)
        self.words.setMaximumHeight(WIDEST if rest else HIGHEST)

    def retranslate(self) -> None:
        """Set the words."""
        self.words.retranslate()
        self.marks.retranslate()
        self.cues.retranslate()
        marks = self.tr("Marks {n}") if self._count else self.tr("Marks")
        for sheet, words in (
            (Sheet.WORDS, self.tr("Words")),
            (Sheet.CARD, self.tr("Card of the other side")),
            (Sheet.MARKS, marks.format(n=self._count)),
            (Sheet.CUES, self.tr("Cues")),
        ):
            button = self.switch.button(sheet)
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(f"{button.text()} (W)")
        self.switch.make_room()

    @property
    def sheet(self) -> Sheet:
        """Which one is shown."""
        return self.switch.choice or Sheet.WORDS

    @property
    def pane(self) -> QWidget:
        """Where the keyboard goes in the sheet that is shown."""
        match self.sheet:
            case Sheet.WORDS:
                return self.words.view
            case Sheet.CUES:
                return self.cues.tree
            case Sheet.CARD:
                return self.card.area
            case Sheet.MARKS:
                return self.marks.list

    def show_card(self, question: Question | None, language: Language) -> None:
        """Show the card of a role-play beside words and marks; without one there is no such sheet."""
        self.has_card = self.card.show_question(question, language)
        self.switch.button(Sheet.CARD).setVisible(self.has_card)
        if not self.has_card and self.sheet is Sheet.CARD:
            self.show_sheet(Sheet.WORDS)

    def offer_cues(self, *, offered: bool) -> None:
        """Let cues be looked at, or not: who reviews for others is to see for themselves."""
        self.switch.button(Sheet.CUES).setVisible(offered)
        if not offered and self.sheet is Sheet.CUES:
            self.show_sheet(Sheet.WORDS)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks."""
        self.marks.show_marks(marks)
        if len(marks) != self._count:
            self._count = len(marks)
            self.retranslate()

    def turn(self) -> None:
        """Show the next sheet, with the keyboard in it."""
        hidden = {sheet for sheet in Sheet if self.switch.button(sheet).isHidden()}
        sheets = [sheet for sheet in Sheet if sheet not in hidden]
        self.show_sheet(sheets[(sheets.index(self.sheet) + 1) % len(sheets)])
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet."""
        self.switch.show_value(sheet)
        self._stack.setCurrentIndex(list(Sheet).index(sheet))
        self.words.card.beside.setVisible(sheet is Sheet.WORDS)
        self.marks.tools.setVisible(sheet is Sheet.MARKS)
        self.cues.tools.setVisible(sheet is Sheet.CUES)

    @Slot(str)
    def _chosen(self, value: str) -> None:
        self.show_sheet(Sheet(value))
