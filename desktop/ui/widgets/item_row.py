"""One checklist item: what it says, its answer, its evidence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from desktop.review.evidence import ForAnswer
from desktop.review.model import AnswerValue
from desktop.ui.texts.review import answer_name, answer_name_in_full
from desktop.ui.widgets.buttons import EnumSegments
from desktop.ui.widgets.evidence_row import EvidenceRow
from desktop.ui.widgets.offer_chip import OfferChip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.base.settings import Language
    from desktop.cues.model import Chip, ChipKind, Evidence
    from desktop.roles.model import Item

MOST_OFFERS = 2
"""More would hide the item they are for; the cues below the picture list the rest."""
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
        offer_played(object): listen to a place that may be evidence: its Span.
        offer_used(object, object): a place is evidence: the Target, and the Evidence of the cue.
        offer_refused(str, object): a place is not so: id of the item, its Span.
    """

    answered = Signal(object, object)
    offer_played = Signal(object)
    offer_used = Signal(object, object)
    offer_refused = Signal(str, object)

    def __init__(self, item: Item, parent: QWidget | None = None, *, goal: str = "") -> None:
        """Take the item, and the goal of the company if the item asks about it."""
        super().__init__(ForAnswer(item.id), parent)
        self.item = item
        self._goal = goal
        self._partly = ""
        self.segments = EnumSegments(AnswerValue, one_stop=True)
        for value in AnswerValue:
            self.segments.button(value).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.segments.chosen.connect(self._answered)
        self.flow.addWidget(self.segments)
        self.offers: list[OfferChip] = []
        self._offered: Chip | None = None

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
        for chip in (*self.chips, *self.offers):
            chip.retranslate()
        self._say_partly()

    def show_offer(self, chip: Chip | None) -> None:
        """Show places that may be evidence, the first ones only."""
        if chip == self._offered:
            return
        self._offered = chip
        for offer in self.offers:
            self.flow.removeWidget(offer)
            offer.hide()
            offer.deleteLater()
        places = chip.evidence[:MOST_OFFERS] if chip else ()
        self.offers = [self._offer(chip.kind, place) for place in places] if chip else []
        self.controls.updateGeometry()
        self.put_in_turn()

    def _offer(self, kind: ChipKind, place: Evidence) -> OfferChip:
        offer = OfferChip(kind, place, self.controls)
        offer.played.connect(partial(self.offer_played.emit, place.span))
        offer.used.connect(partial(self.offer_used.emit, self.target, place))
        offer.refused.connect(partial(self.offer_refused.emit, self.item.id, place.span))
        self.flow.addWidget(offer)
        offer.show()
        return offer

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
        """Say the company's goal where the item asks for it, and what partly means while it is the answer."""
        partly = self.segments.choice is AnswerValue.PARTLY and self._partly
        words = translate("ItemRow", "Partly means: {words}")
        goal = translate("ItemRow", "Goal of the company: {goal}").format(goal=self._goal)
        lines = (goal if self._goal else "", words.format(words=self._partly) if partly else "")
        self.say("\n".join(line for line in lines if line))

    @Slot(str)
    def _answered(self, value: str) -> None:
        self.picked.emit(self.target)
        self.answered.emit(self.target, AnswerValue(value) if value else None)
