"""When the computer falls behind: a cheaper encoder first, then every other picture, then back.

Pictures wait in a queue while the encoder is held up, for half a second to a second and a half at
times on a busy computer (recording.md 5). A queue that goes on growing is another matter: it is
the encoder that is too slow. Lowered in time, nothing is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.media.picture_track import Effort

LOOK_EVERY_S = 0.5
HIGH, ALARMING = 0.25, 0.6
"""Shares of the queue: from the first on a growing one is answered, at the second in any case."""
CALM_S = 20.0
"""So long the queue must have been all but empty before more is asked of the computer again."""
CALM_PICTURES = 3
TRIES = 2


@dataclass(frozen=True, slots=True)
class Load:
    """What is asked of the encoder.

    Attributes:
        halved: only every other picture is encoded.
    """

    effort: Effort
    halved: bool = False

    @property
    def less(self) -> Load:
        """The next step down; the last one is its own."""
        cheaper = self.effort.less
        return Load(cheaper) if cheaper else Load(self.effort, halved=True)


class Easing:
    """Decides by the length of the queue; ask it often, it looks twice a second.

    Args:
        effort: where it begins, and where it may return to.
        room: how many pictures the queue holds.
    """

    def __init__(self, effort: Effort, room: int) -> None:
        self._steps = [Load(effort)]
        while self._steps[-1].less != self._steps[-1]:
            self._steps.append(self._steps[-1].less)
        self._room = room
        self._at = 0
        self._falls = [0] * len(self._steps)
        self._looked_s: float | None = None
        self._waiting = 0
        self._calm_since_s: float | None = None

    @property
    def load(self) -> Load:
        """What is asked of the encoder now."""
        return self._steps[self._at]

    def look(self, waiting: int, now_s: float) -> Load:
        """Look at how many pictures wait.

        Args:
            waiting: pictures in the queue.
            now_s: monotonic seconds.
        """
        if self._looked_s is not None and now_s - self._looked_s < LOOK_EVERY_S:
            return self.load
        growing = waiting >= self._waiting
        if waiting >= ALARMING * self._room or (waiting >= HIGH * self._room and growing):
            self._ease()
        self._rest(waiting, now_s)
        self._looked_s, self._waiting = now_s, waiting
        return self.load

    def _ease(self) -> None:
        if self._at + 1 < len(self._steps):
            self._falls[self._at] += 1
            self._at += 1

    def _rest(self, waiting: int, now_s: float) -> None:
        """Go up a step after a calm while; one that was too much twice is not tried again."""
        if waiting > CALM_PICTURES:
            self._calm_since_s = None
        elif self._calm_since_s is None:
            self._calm_since_s = now_s
        elif now_s - self._calm_since_s >= CALM_S:
            self._calm_since_s = now_s
            if self._at and self._falls[self._at - 1] < TRIES:
                self._at -= 1
