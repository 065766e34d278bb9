"""When a block of sound was captured, on the monotonic clock.

A sound library's own clock is often another one (measured: CLOCK_REALTIME), and callbacks come late
but never early. So samples are counted, and the stream's start is the earliest that any callback of
the last half minute allows: the lower envelope. Shorter windows take scheduling noise for drift
(recording.md 2); in half a minute a bad sound card drifts 6 ms, which is below what anyone hears.

What the library says about the age of a block is not asked. Measured through PulseAudio's ALSA
plug-in: 0.39 to 0.55 s for fresh sound in a stream's first seconds, falling to 0 after five, while
the count alone stood still to 0.1 ms. Believing it moved the sound of a take by half a second.
"""

from __future__ import annotations

from collections import deque

WINDOW_S = 30.0
RECENT_S = 3.0
"""A sound server may deliver in bursts of up to 2 s: at the end of each one the truth shows."""
LOST_S = 0.06
"""When nothing of the last three seconds comes nearer to the envelope, sound was lost, not late."""
SETTLED_S = 0.25
"""So long after a beginning, or after lost sound, late callbacks can't be told from true ones."""
SLOT_S = 0.25


class StreamClock:
    """Places blocks in time.

    Args:
        rate: samples per second, as the device says.
    """

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._count = 0
        self._begun_s: float | None = None
        self._slots: deque[tuple[float, float]] = deque()  # since when, earliest start in it

    def note(self, arrival_s: float, frames: int, *, overflowed: bool = False) -> int:
        """Count a block, and return its first sample's number.

        Args:
            arrival_s: when the callback ran, on the monotonic clock.
            frames: length of the block in samples.
            overflowed: the driver lost sound just before: the count begins anew.
        """
        if overflowed or self._begun_s is None:
            self._begin_again(arrival_s)
        number = self._count
        self._count += frames
        self._put(arrival_s, arrival_s - self._count / self._rate)
        return number

    def settled(self, arrival_s: float) -> bool:
        """Say whether enough came since the beginning for times to be relied on."""
        return self._begun_s is not None and arrival_s - self._begun_s >= SETTLED_S

    def moment(self, number: int, arrival_s: float) -> float:
        """Return when a sample was captured, by what is known when a callback ran."""
        return self._start(arrival_s) + number / self._rate

    def _begin_again(self, arrival_s: float) -> None:
        self._slots.clear()
        self._begun_s = arrival_s

    def _put(self, arrival_s: float, start_s: float) -> None:
        slots = self._slots
        if slots and arrival_s - slots[-1][0] < SLOT_S:
            since, earliest = slots[-1]
            slots[-1] = (since, min(earliest, start_s))
        else:
            slots.append((arrival_s, start_s))
        while slots[0][0] < arrival_s - WINDOW_S:
            slots.popleft()

    def _start(self, arrival_s: float) -> float:
        earliest = min(start for _, start in self._slots)
        recent = [start for since, start in self._slots if since >= arrival_s - RECENT_S]
        known_s = arrival_s - (self._begun_s or arrival_s)
        if known_s > RECENT_S and len(recent) > 1 and min(recent) - earliest > LOST_S:
            self._begin_again(arrival_s - SETTLED_S)
            self._slots.append((arrival_s, min(recent)))
            return min(recent)
        return earliest
