"""Pictures that come but show that the camera is in trouble: frozen, black, too few."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from desktop.sessions.model import TroubleKind

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop.devices.model import Picture

TOLD_AFTER_S = 1.5
"""Trouble is said within two seconds (reliability.md 2); shorter ones are no trouble."""
BLACK_MEAN, BLACK_MOST = 16, 40
"""Of 255: a covered lens with its noise; a dark room has brighter spots."""
SLOW_PER_S = 12.0
"""Below about twelve pictures a second movement falls apart."""
SLOW_SHARE = 0.6
"""A camera that promises less than that is slow when it keeps less than this of its promise."""
WINDOW_S = 2.0
GRID = 24
"""Every so many pixels one is looked at: no two pictures of a real sensor agree in all of them."""


class PictureWatch:
    """Looks at each picture a little; feed from the camera's thread, ask from any.

    Args:
        fps: what the camera promises.
    """

    def __init__(self, fps: float) -> None:
        self._least = min(SLOW_PER_S, SLOW_SHARE * fps)
        self._lock = threading.Lock()
        self.start_over()

    def start_over(self) -> None:
        """Forget everything: the camera was away."""
        with self._lock:
            self._last: npt.NDArray[np.uint8] | None = None
            self._last_s = -1.0
            self._same_since_s: float | None = None
            self._dark_since_s: float | None = None
            self._times: deque[float] = deque()
            self._first_s: float | None = None

    def see(self, picture: Picture) -> None:
        """Look at the next picture."""
        step = max(1, min(picture.pixels.shape[:2]) // GRID)
        spots = picture.pixels[::step, ::step].copy()
        dark = spots.mean() < BLACK_MEAN and spots.max() < BLACK_MOST
        at_s = picture.at_s
        with self._lock:
            same = self._last is not None and np.array_equal(spots, self._last)
            self._same_since_s = (self._same_since_s or self._last_s) if same else None
            self._dark_since_s = (self._dark_since_s or at_s) if dark else None
            self._last, self._last_s = spots, at_s
            self._first_s = at_s if self._first_s is None else self._first_s
            self._times.append(at_s)
            while self._times[0] < at_s - WINDOW_S:
                self._times.popleft()

    def troubles(self, now_s: float) -> set[TroubleKind]:
        """Say what is wrong now. A black picture that stands still is black, not frozen."""
        with self._lock:
            if self._first_s is None:
                return set()
            if _lasts(self._dark_since_s, now_s):
                return {TroubleKind.CAMERA_BLACK}
            if _lasts(self._same_since_s, now_s):
                return {TroubleKind.CAMERA_FROZEN}
            recent = sum(at_s > now_s - WINDOW_S for at_s in self._times)
            known = now_s - self._first_s > WINDOW_S + TOLD_AFTER_S
            return {TroubleKind.CAMERA_SLOW} if known and recent < self._least * WINDOW_S else set()


def _lasts(since_s: float | None, now_s: float) -> bool:
    return since_s is not None and now_s - since_s >= TOLD_AFTER_S
