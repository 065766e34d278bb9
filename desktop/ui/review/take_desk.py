"""How a take lies on the Review page: what stands above, then picture and words beside the checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.review.left_column import LeftColumn
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6

if TYPE_CHECKING:
    from desktop.ui.review.lower_pane import LowerPane
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.widgets.checklist_panel import ChecklistPanel

MARGINS = (SPACE_6, SPACE_4, SPACE_6, SPACE_6)


class TakeDesk(QWidget):
    """Lays the parts out.

    Args:
        above: what stands over the whole width, from the top on.
        playback: picture, controls, timeline.
        sheets: what lies below them.
        checklist: stands beside both.
    """

    def __init__(
        self,
        above: tuple[QWidget, ...],
        playback: PlaybackPane,
        sheets: LowerPane,
        checklist: ChecklistPanel,
    ) -> None:
        super().__init__()
        self._left = LeftColumn(playback, sheets)
        self.body = QWidget()
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACE_4)
        body.addWidget(self._left, 5)
        body.addWidget(checklist, 3)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*MARGINS)
        self._column.setSpacing(SPACE_3)
        for part in above:
            self._column.addWidget(part)
        self._column.addWidget(self.body, 1)
        self._column.addStretch()

    def play_alone(self, *, alone: bool) -> None:
        """Give the whole window to the picture and its timeline, or to everything again."""
        self._left.play_alone(alone=alone)
        self._column.setContentsMargins(*((SPACE_2,) * 4 if alone else MARGINS))
