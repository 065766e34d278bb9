"""Says, where somebody goes to a part that was not handed over, that they are in the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.ui.texts.review import missing_sentence
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.base.timecode import Span
    from desktop.ui.review.clips_player import ClipsPlayer

SHOWN_MS = 2500
"""So far it is played on with the sentence in the picture."""


class MissingPart(QObject):
    """Holds the sentence about the last jump into a part that is not there.

    Args:
        player: tells of such jumps.
        heard: the widget in whose name it is told to a screen reader.
    """

    def __init__(self, player: ClipsPlayer, heard: QWidget) -> None:
        super().__init__(heard)
        self._heard = heard
        self._missing: Span | None = None
        self._goal = 0
        player.skipped.connect(self._skipped)

    def words_at(self, at_ms: int) -> str:
        """Return the sentence while the place is shown where the jump ended."""
        if self._missing is None or not self._goal <= at_ms <= self._goal + SHOWN_MS:
            return ""
        return missing_sentence(self._missing, on=self._goal >= self._missing.end_ms)

    @Slot(object, int)
    def _skipped(self, missing: Span | None, goal: int) -> None:
        again = missing == self._missing
        self._missing, self._goal = missing, goal
        if missing is not None and not again:
            announce(self._heard, self.words_at(goal))
