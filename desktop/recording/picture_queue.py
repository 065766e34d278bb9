"""Pictures that wait for the encoder, and what became of those that came.

A queue that is full is thinned: every other picture goes. What is lost then is spread over the
last seconds, and the newest is always kept; turning new ones away would freeze the end of the take.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from desktop.sessions.model import PictureCounts

if TYPE_CHECKING:
    from desktop.devices.model import Picture

ROOM = 90
"""Three seconds: a busy computer holds the encoder up for 0.5–1.6 s at times (recording.md 5)."""
ROOM_BYTES = 256_000_000
"""1080p pictures are heavy: fewer of them may wait, but never fewer than a second's."""
LEAST_ROOM = 30
LEAST_AFTER_STOP = 2
_SMOOTH = 0.2


def room_for(width: int, height: int) -> int:
    """Return how many pictures of a size, in pixels, may wait."""
    return max(LEAST_ROOM, min(ROOM, ROOM_BYTES // max(1, width * height * 3)))


class PictureQueue:
    """Not safe for threads by itself: the writer's lock guards it.

    Args:
        room: how many pictures may wait.
    """

    def __init__(self, room: int) -> None:
        self.room = room
        self._waiting: deque[Picture] = deque()
        self._in_hand = 0
        self._captured = self._written = self._late = 0
        self._each_s = 0.0

    def __len__(self) -> int:
        """How many wait, those that are being encoded included."""
        return len(self._waiting) + self._in_hand

    def put(self, picture: Picture) -> None:
        """Take a picture."""
        self._captured += 1
        if len(self._waiting) >= self.room:
            self._waiting = deque(list(self._waiting)[1::2])
        self._waiting.append(picture)

    def take(self, most: int) -> list[Picture]:
        """Hand out the oldest ones, to be told of each what became of it."""
        taken = [self._waiting.popleft() for _ in range(min(most, len(self._waiting)))]
        self._in_hand = len(taken)
        return taken

    def tell(self, *, written: bool, late: bool, took_s: float) -> None:
        """Note what became of a picture that was handed out, and how long it took."""
        self._in_hand -= 1
        self._written += written
        self._late += late
        if written:
            self._each_s += _SMOOTH * (took_s - self._each_s) if self._each_s else took_s

    def withdraw(self) -> None:
        """A picture that was handed out came after the end of the take: it never counted."""
        self._in_hand -= 1
        self._captured -= 1

    def hurry(self, within_s: float) -> None:
        """Leave so many evenly spaced pictures that they are encoded within a time, the last too."""
        keep = (
            max(LEAST_AFTER_STOP, int(within_s / self._each_s + 0.01))
            if self._each_s
            else len(self)
        )
        count = len(self._waiting)
        if count > keep:
            every = (count - 1) / (keep - 1)
            waiting = list(self._waiting)
            self._waiting = deque(waiting[round(number * every)] for number in range(keep))

    def counts(self, *, finished: bool) -> PictureCounts:
        """Captured = written + lost, once nothing waits any more."""
        waiting = 0 if finished else len(self)
        lost = self._captured - self._written - waiting
        return PictureCounts(self._captured, self._written, max(0, lost), self._late)
