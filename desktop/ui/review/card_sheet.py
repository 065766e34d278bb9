"""The friend's card of a role-play, to be read by the candidate once the take is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.page import scrolling
from desktop.ui.texts.friend_card import friend_card
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.roles.model import Question


class CardSheet(Card):
    """What the other side knew: opening, need, what heats up and what settles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_3)
        self._body = QWidget()
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(0, 0, SPACE_2, 0)
        self._list.setSpacing(SPACE_1)
        self.area = scrolling(self._body)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.column.addWidget(self.area, 1)

    @property
    def words(self) -> str:
        """Everything that is said, a line each."""
        labels = self._body.findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def show_question(self, question: Question | None, language: Language) -> bool:
        """Show the card of a question; False when it has none."""
        while (entry := self._list.takeAt(0)) is not None:
            old = entry.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        card = friend_card(question, language) if question is not None else None
        if card is None:
            return False
        for part in card.parts:
            for label, words in (
                (PlainLabel("small", wrap=True), part.heading),
                (PlainLabel(wrap=True), part.words),
            ):
                label.setText(words)
                self._list.addWidget(label)
        self._list.addStretch(1)
        self.area.setAccessibleName(card.title)
        self.area.setAccessibleDescription(self.words)
        return True
