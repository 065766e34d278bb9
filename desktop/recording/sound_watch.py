"""Sound that comes but shows that the microphone is in trouble: all zero, or too loud."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from desktop.sessions.model import TroubleKind

if TYPE_CHECKING:
    from desktop.devices.model import SoundBlock

TOLD_AFTER_S = 1.5
CLIPPED = 32_700
"""Within 0.02 dB of full scale."""
CLIPPED_SAMPLES = 10
CLIPPED_WINDOW_S = 1.0
"""So many samples at full scale within a second are no single pop."""


class SoundWatch:
    """Looks at each block; feed from the microphone's thread, ask from any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.start_over()

    def start_over(self) -> None:
        """Forget everything: the microphone was away."""
        with self._lock:
            self._zero_since_s: float | None = None
            self._clips: deque[tuple[float, int]] = deque()

    def hear(self, block: SoundBlock) -> None:
        """Look at the next block. A real microphone's silence is never all zero: it hisses."""
        loudest = np.abs(block.samples.astype(np.int32)) >= CLIPPED
        with self._lock:
            if block.samples.any():
                self._zero_since_s = None
            elif self._zero_since_s is None:
                self._zero_since_s = block.at_s
            self._clips.append((block.at_s, int(loudest.sum())))
            while self._clips[0][0] < block.at_s - CLIPPED_WINDOW_S:
                self._clips.popleft()

    def troubles(self, now_s: float) -> set[TroubleKind]:
        """Say what is wrong now."""
        with self._lock:
            if self._zero_since_s is not None and now_s - self._zero_since_s >= TOLD_AFTER_S:
                return {TroubleKind.MICROPHONE_SILENT}
            clipped = sum(n for at_s, n in self._clips if at_s > now_s - CLIPPED_WINDOW_S - 0.5)
            return {TroubleKind.MICROPHONE_CLIPPING} if clipped >= CLIPPED_SAMPLES else set()
