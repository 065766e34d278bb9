"""When a block of sound was captured, on the monotonic clock.

A sound library's own clock is often another one (measured: CLOCK_REALTIME), and callbacks come late
but never early. So samples are counted, and the stream's start is the earliest that any recent
callback allows: the lower envelope (recording.md 2).
"""

from __future__ import annotations

from collections import deque

WINDOW_S = 5.0
LARGEST_AGE_S = 0.5


class StreamClock:
    """Places blocks in time.

    Args:
        rate: samples per second, as the device says.
    """

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._count = 0
        self._starts: deque[tuple[float, float]] = deque()

    def place(self, arrival_s: float, frames: int, age_s: float) -> float:
        """Return when the first sample of a block was captured.

        Args:
            arrival_s: when the callback ran, on the monotonic clock.
            frames: length of the block in samples.
            age_s: how old its first sample is by the library's own clock; used only if plausible.
        """
        plausible = frames / self._rate <= age_s <= LARGEST_AGE_S
        first_s = arrival_s - (age_s if plausible else frames / self._rate)
        self._starts.append((arrival_s, first_s - self._count / self._rate))
        while self._starts[0][0] < arrival_s - WINDOW_S:
            self._starts.popleft()
        start_s = min(start for _, start in self._starts)
        at_s = start_s + self._count / self._rate
        self._count += frames
        return at_s
