"""One checklist item: what it says, its answer, its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from desktop.review.evidence import ForAnswer
from desktop.review.model import AnswerValue
from desktop.ui.texts.review import answer_name, answer_name_in_full
from desktop.ui.widgets.buttons import EnumSegments
from desktop.ui.widgets.evidence_row import EvidenceRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.base.settings import Language
    from desktop.roles.model import Item

NEEDS_EVIDENCE = (AnswerValue.YES, AnswerValue.PARTLY)
"""Answers one can point at; what was not said has no moment."""

translate = QCoreApplication.translate
KEYS = {
    AnswerValue.YES: "Y",
    AnswerValue.PARTLY: "P",
    AnswerValue.NO: "N",
    AnswerValue.NOT_APPLICABLE: "X",
}


class ItemRow(EvidenceRow):
    """Answers one item.

    Signals:
        answered(object, object): the Target, and an AnswerValue or None when it was taken back.
    """

    answered = Signal(object, object)

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(ForAnswer(item.id), parent)
        self.item = item
        self._partly = ""
        self.segments = EnumSegments(AnswerValue)
        for value in AnswerValue:
            self.segments.button(value).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.segments.chosen.connect(self._answered)
        self.flow.addWidget(self.segments)

    def retranslate(self, language: Language) -> None:
        """Set the words; the item's own are in the language of the role packs."""
        text = self.item.text.say(language)
        self.title.setText(text)
        self._partly = self.item.partly.say(language) if self.item.partly else ""
        for value in AnswerValue:
            button = self.segments.button(value)
            button.setText(answer_name(value))
            name = answer_name_in_full(value)
            button.setToolTip(f"{name} ({KEYS[value]})")
            button.setAccessibleName(f"{name}: {text}")
        self.segments.make_room()
        for chip in self.chips:
            chip.retranslate()
        self._say_partly()

    def show_answer(self, value: AnswerValue | None) -> None:
        """Show how it is answered."""
        self.segments.show_value(value.value if value else "")
        unsupported = value in NEEDS_EVIDENCE and not self.chips
        self.segments.show_grey(grey=unsupported)
        words = translate("ItemRow", "{item}: {answer}")
        if unsupported:
            words = translate("ItemRow", "{item}: {answer}, no moment attached yet")
        answer = answer_name_in_full(value)
        self.setAccessibleName(words.format(item=self.title.text(), answer=answer))
        self._say_partly()

    def _say_partly(self) -> None:
        """Say what partly means for this item while it is the answer."""
        partly = self.segments.choice is AnswerValue.PARTLY and self._partly
        words = translate("ItemRow", "Partly means: {words}")
        self.say(words.format(words=self._partly) if partly else "")

    @Slot(str)
    def _answered(self, value: str) -> None:
        self.picked.emit(self.target)
        self.answered.emit(self.target, AnswerValue(value) if value else None)
