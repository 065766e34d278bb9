"""The line at the foot of the room: the keys, what was just marked, how much fits on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.devices.model import MONOTONIC
from desktop.ui.practise.room_words import keys_words
from desktop.ui.texts.check import disk_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.devices.model import Clock
    from desktop.ui.widgets.text import PlainLabel

LOOK_EVERY_S = 5.0
MARKED_S = 1.0


class RoomFoot:
    """Writes one label; ask it often.

    Args:
        label: where it is written.
        minutes_left: asked how many minutes fit on the disk; may raise an OSError.
    """

    def __init__(
        self, label: PlainLabel, minutes_left: Callable[[], int], clock: Clock = MONOTONIC
    ) -> None:
        self._label = label
        self._ask = minutes_left
        self._clock = clock
        self._next_look_s = 0.0
        self._marked_until_s = 0.0
        self._minutes: int | None = None
        self.has_picture = True

    def look(self, told: int | None = None) -> None:
        """Take the minutes that a take says are left, or look at the disk now and then."""
        now_s = self._clock()
        if told is not None:
            self._minutes = told
        elif now_s >= self._next_look_s:
            self._next_look_s = now_s + LOOK_EVERY_S
            try:
                self._minutes = self._ask()
            except OSError:
                self._minutes = None
        self.say()

    def marked(self, words: str) -> None:
        """Say for a moment what was marked."""
        self._marked_until_s = self._clock() + MARKED_S
        self._label.setText(words)

    def say(self) -> None:
        """Write the line, unless a mark is being told."""
        if self._marked_until_s > self._clock():
            return
        words = keys_words(has_picture=self.has_picture)
        if self._minutes is not None:
            words += " · " + disk_words(self._minutes)
        self._label.setText(words)
