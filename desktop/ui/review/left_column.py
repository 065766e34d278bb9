"""Picture, controls and timeline, with the words below as long as there is room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.review.lower_pane import SWITCH
from desktop.ui.review.transcript_card import LOWEST
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.focus_order import focused_of

WORDS_ALONE = 0.4
"""Of the height at least, where nothing can be played."""

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.ui.review.lower_pane import LowerPane
    from desktop.ui.review.playback_pane import PlaybackPane


class LeftColumn(QWidget):
    """Shares its height: where what stands above takes too much of it, the words make room and come back."""

    def __init__(self, playback: PlaybackPane, sheets: LowerPane) -> None:
        super().__init__()
        self._playback, self._sheets = playback, sheets
        self._alone = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(playback, 5)
        column.addWidget(sheets, 2)
        playback.turned.connect(self._share)

    def play_alone(self, *, alone: bool) -> None:
        """Show nothing below the timeline, or what there is room for."""
        self._alone = alone
        self._share()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether there is room for the words."""
        super().resizeEvent(event)
        self._share()

    @Slot()
    def _share(self) -> None:
        """Who works in the words keeps them; where nothing can be played they are what there is, and have most of it."""
        sheets = self._sheets
        needed = self._playback.least_height + SPACE_2 + SWITCH + LOWEST
        focused = focused_of(self.window())
        works = focused is not None and sheets.isVisible() and sheets.isAncestorOf(focused)
        shown = not self._alone and (works or self.height() >= needed)
        sheets.setVisible(shown)
        rest = shown and not self._playback.plays
        sheets.take_rest(rest=rest)
        words = max(LOWEST, round(self.height() * WORDS_ALONE))
        room = self.height() - SPACE_2 - SWITCH - words
        self._playback.heights.give_way(room if rest else None)
