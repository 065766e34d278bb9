"""Which part of the time is shown, and where. Free of Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

SHORTEST_MS = 1500
"""No less than this is shown at once: some five words."""

TICKS_S = (0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600)
TICK_ROOM = 64
"""At least so many pixels lie between two ticks."""

LEAD = 0.1
"""What is brought into view stands so far from the left edge, as a share of the width."""


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Maps moments to pixels and back.

    Attributes:
        length_ms: of the take; 0 when nothing is open.
        left: pixel at which the shown part begins.
        width: of the shown part in pixels.
        start_ms: first moment that is shown.
        shown_ms: how much is shown; 0 means all.
    """

    length_ms: int = 0
    left: float = 0.0
    width: float = 1.0
    start_ms: float = 0.0
    shown_ms: float = 0.0

    @property
    def visible_ms(self) -> float:
        """How much time is shown, at least a millisecond."""
        return max(1.0, self.shown_ms or float(self.length_ms))

    @property
    def end_ms(self) -> float:
        """Last moment that is shown."""
        return self.start_ms + self.visible_ms

    @property
    def zoomed(self) -> bool:
        """Whether only a part is shown."""
        return self.visible_ms < self.length_ms

    @property
    def ms_per_pixel(self) -> float:
        """How much time a pixel stands for."""
        return self.visible_ms / max(1.0, self.width)

    def x_at(self, at_ms: float) -> float:
        """Return where a moment is painted; left or right of the shown part if it is not shown."""
        return self.left + (at_ms - self.start_ms) / self.ms_per_pixel

    def moment_at(self, x: float) -> int:
        """Return which moment of the take is painted there."""
        at_ms = self.start_ms + (x - self.left) * self.ms_per_pixel
        return round(max(0.0, min(at_ms, float(self.length_ms))))

    def zoom(self, factor: float, at_ms: float) -> TimeScale:
        """Show more (below 1) or less (above 1), while a moment stays where it is painted."""
        shortest = min(float(SHORTEST_MS), float(self.length_ms))
        shown = min(float(self.length_ms), max(shortest, self.visible_ms / factor))
        share = (at_ms - self.start_ms) / self.visible_ms
        return self.show(at_ms - share * shown, shown)

    def scroll(self, by_ms: float) -> TimeScale:
        """Show an earlier or later part."""
        return self.show(self.start_ms + by_ms, self.visible_ms)

    def centre(self, at_ms: float) -> TimeScale:
        """Show a moment in the middle."""
        return self.show(at_ms - self.visible_ms / 2, self.visible_ms)

    def reach(self, at_ms: float) -> TimeScale:
        """Turn the page if a moment is not shown; it then stands near the left edge."""
        if not self.zoomed or self.start_ms <= at_ms <= self.end_ms:
            return self
        return self.show(at_ms - LEAD * self.visible_ms, self.visible_ms)

    def show(self, start_ms: float, shown_ms: float) -> TimeScale:
        """Show a part; it stays within the take."""
        shown = min(max(1.0, shown_ms), float(self.length_ms)) if self.length_ms else 0.0
        start = max(0.0, min(start_ms, self.length_ms - shown))
        return replace(self, start_ms=start, shown_ms=0.0 if shown >= self.length_ms else shown)

    def within(self, left: float, width: float) -> TimeScale:
        """Show the same part elsewhere."""
        return replace(self, left=left, width=max(1.0, width))

    def ticks(self) -> tuple[int, ...]:
        """Return round moments of the shown part with room between them, in milliseconds."""
        if not self.length_ms:
            return ()
        least = self.ms_per_pixel * TICK_ROOM / 1000
        whole_hours = math.ceil(least / TICKS_S[-1]) * TICKS_S[-1]
        step = next((each for each in TICKS_S if each >= least), whole_hours)
        first = math.ceil(self.start_ms / 1000 / step)
        last = math.floor(min(self.end_ms, self.length_ms) / 1000 / step)
        return tuple(round(number * step * 1000) for number in range(first, last + 1))
