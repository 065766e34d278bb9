"""The left side of the Send page: everything that can be chosen, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.sharing.wishes import Wishes
from desktop.ui.page import scrolling
from desktop.ui.share.send_choice import ContentsCard, TakesCard
from desktop.ui.share.send_masks import MasksCard
from desktop.ui.share.send_options import OptionsCard
from desktop.ui.theme import SPACE_4

if TYPE_CHECKING:
    from desktop.base.settings import Language


class Choices(QWidget):
    """Four cards, one below the other.

    Attributes:
        area: shows them, and scrolls where the window is small.

    Signals:
        changed: something else is wished.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes, self.contents = TakesCard(), ContentsCard()
        self.masks, self.options = MasksCard(), OptionsCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE_4, 0)
        column.setSpacing(SPACE_4)
        for card in (self.takes, self.contents, self.masks, self.options):
            column.addWidget(card)
            card.changed.connect(self.changed)
        column.addStretch(1)
        self.area = scrolling(self)
        self.masks.refused.connect(self._refused)

    def retranslate(self, language: Language) -> None:
        """Set the words, and let none be cut."""
        self.takes.retranslate(language)
        self.contents.retranslate()
        self.masks.retranslate()
        self.options.retranslate()
        self._make_room()

    @Slot()
    def _refused(self) -> None:
        """Bring into view why words that were chosen in the transcript are not masked, once it has its place."""
        QTimer.singleShot(
            0, self, lambda: self.area.ensureWidgetVisible(self.masks.too_long, 0, SPACE_4)
        )

    @override
    def event(self, event: QEvent) -> bool:
        """Stay whole when words or names in it become longer: no Tab may move it to the side."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        bar = self.area.verticalScrollBar().sizeHint().width()
        self.area.setMinimumWidth(self.minimumSizeHint().width() + bar)

    @property
    def wishes(self) -> Wishes:
        """What is wished; the passphrase is drawn when the file is written."""
        return Wishes(
            contents=self.contents.contents,
            takes=self.takes.takes(),
            masks=self.masks.words,
            height=self.options.height_wish,
            blind=self.options.blind.isChecked(),
            days=self.options.days.value(),
            asks=self.options.questions,
            guide=self.options.guide_wish,
            one_page=self.options.one_page.isChecked(),
            blur=self.contents.blur_wish,
        )
