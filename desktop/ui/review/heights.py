"""How picture, controls and timeline share the height that they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from desktop.ui.theme import SPACE_2, SPACE_4
from desktop.ui.widgets.text import WIDEST
from desktop.ui.widgets.video_view import SMALLEST

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.timeline.timeline import Timeline
    from desktop.ui.widgets.video_view import VideoView

SHARE = 0.34
LOWEST = 132
"""With more lanes than have room in its share of the height the timeline scrolls, for the picture's sake."""

FLOOR = 56
"""Where the window is low it may be lower still: nothing lies over the picture."""

SENTENCE = 76
"""Where there is no picture, two lines that say so."""


class Heights:
    """Gives the timeline its part, and what lies below the room of a picture that is not there.

    Args:
        pane: all of it.
        video: the picture.
        bars: the controls.
        area: what the timeline lies in.
        timeline: itself.
    """

    def __init__(
        self, pane: QWidget, video: VideoView, bars: QWidget, area: QWidget, timeline: Timeline
    ) -> None:
        self._pane, self._video, self._bars = pane, video, bars
        self._area, self._timeline = area, timeline
        self._room: int | None = None

    def least(self, *, pictured: bool) -> int:
        """Return how high the pane is at least, in pixels, if nothing is to lie over the picture."""
        return self._beside(SMALLEST.height() if pictured else 0) + FLOOR

    def give_way(self, room: int | None) -> None:
        """Take no more than is needed, or all there is.

        Args:
            room: what is left of the column, in pixels, where there is no picture: without room for it, too, what
                says so is not shown. None where there is one.
        """
        self._room = room
        quiet = room is not None
        self._video.setVisible(room is None or room >= self._beside(SENTENCE) + FLOOR)
        self._video.setMinimumHeight(SENTENCE if quiet else SMALLEST.height())
        self._video.setMaximumHeight(SENTENCE if quiet else WIDEST)
        upright = QSizePolicy.Policy.Maximum if quiet else QSizePolicy.Policy.Preferred
        self._pane.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self.fit()

    def fit(self) -> None:
        """Give the timeline what it needs, up to its share; beyond that it scrolls, and no row is cut."""
        if self._room is None:
            room = self._pane.height() - self._beside(SMALLEST.height())
            most = max(LOWEST, round(self._pane.height() * SHARE))
        else:
            room = self._room - self._beside(0 if self._video.isHidden() else SENTENCE)
            most = LOWEST
        most = max(FLOOR, min(most, room))
        self._area.setFixedHeight(self._timeline.rows.whole_within(most))

    def _beside(self, picture: int) -> int:
        return picture + self._bars.sizeHint().height() + SPACE_2 + SPACE_4
