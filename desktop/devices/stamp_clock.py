"""Driver stamps that count from anywhere, on the monotonic clock.

A picture arrives late, but never before it was taken. So the offset between the two clocks is the
smallest that was seen of late, and what remains of the stamps is free of the scheduler's jitter.
"""

from __future__ import annotations

from collections import deque

WINDOW_S = 30.0
"""In half a minute two quartz clocks drift 3 ms apart at most (recording.md 2)."""
LARGEST_JUMP_S = 0.5
"""A driver that starts its count anew, or never counts at all."""


class StampClock:
    """Relates stamps to arrivals."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, float]] = deque()  # arrival, offset; offsets rise
        self._last_stamp_s: float | None = None

    def moment(self, stamp_s: float, arrival_s: float) -> float:
        """Return when a picture was taken, by its stamp and when it arrived; both in seconds.

        A stamp that stands still or jumps tells nothing: then it is the arrival.
        """
        last, self._last_stamp_s = self._last_stamp_s, stamp_s
        if last is not None and stamp_s <= last:
            self._seen.clear()
            return arrival_s
        offset = arrival_s - stamp_s
        if self._seen and abs(offset - self._seen[0][1]) > LARGEST_JUMP_S:
            self._seen.clear()
        while self._seen and self._seen[-1][1] >= offset:
            self._seen.pop()
        self._seen.append((arrival_s, offset))
        while self._seen[0][0] < arrival_s - WINDOW_S:
            self._seen.popleft()
        return stamp_s + self._seen[0][1]
