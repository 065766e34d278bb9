"""Possible evidence for an item: listen to it, use it, or say that it is not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.base.timecode import format_clock
from desktop.cues.model import ChipKind
from desktop.ui.texts.cues import chip_name
from desktop.ui.texts.sentences import said_of
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import plain_tooltip

if TYPE_CHECKING:
    from desktop.cues.model import Evidence

LONGEST = 14
"""Characters of the quote that are shown; the rest is in the tip."""
translate = QCoreApplication.translate


class OfferChip(QWidget):
    """``▷ 01:05 “300 tickets” + ×``; it never answers by itself.

    Signals:
        played: listen to the place.
        used: it is evidence for this item.
        refused: it is not so.
    """

    played = Signal()
    used = Signal()
    refused = Signal()

    def __init__(self, kind: ChipKind, place: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.place = kind, place
        self.play = Button("evidence", self)
        self.use = Button("evidence", self)
        self.refuse = Button("evidence", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self.play, self.use, self.refuse):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.use.setVisible(kind is ChipKind.POSSIBLE)
        self.play.clicked.connect(self.played)
        self.use.clicked.connect(self.used)
        self.refuse.clicked.connect(self.refused)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        quote = " ".join(self.place.text.split())
        at = format_clock(self.place.span.start_ms)
        shown = quote if len(quote) <= LONGEST else quote[:LONGEST] + "…"
        kind = chip_name(self.kind)
        self.play.label(f"▷ {at} “{shown}”" if shown else f"▷ {at}", name=f"{kind}: {at} {quote}")
        self.play.setToolTip(plain_tooltip(said_of(kind, quote) if quote else kind))
        self.use.label("+", name=translate("OfferChip", "Use {at} as evidence").format(at=at))
        self.refuse.label("×", name=translate("OfferChip", "Not so: {at}").format(at=at))
