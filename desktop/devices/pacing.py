"""Real time for devices that have none of their own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop.devices.model import MONOTONIC, SoundBlock

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.devices.model import Clock, Samples

BLOCK_S = 0.02
JOIN_S = 2.0
PATIENCE = 2
"""So many pictures may come late, one after the other, before some are left out."""


class Pacer:
    """Says when the next picture is due, and waits for it. Safe to begin and close from any thread."""

    def __init__(self, clock: Clock = MONOTONIC) -> None:
        self._clock = clock
        self._closed = threading.Event()
        self._lock = threading.Lock()
        self.epoch_s = clock()
        self._number = 0

    def begin(self, at_s: float) -> None:
        """Count from this moment on."""
        with self._lock:
            self.epoch_s = at_s
            self._number = 0

    def next(self, every_s: float) -> float | None:
        """Wait for the next due moment; skip those that were missed by far. None once closed."""
        while True:
            with self._lock:
                epoch = self.epoch_s
                due = epoch + self._number * every_s
                missed = int((self._clock() - due) / every_s)
                if missed > PATIENCE:
                    self._number += missed
                    due = epoch + self._number * every_s
                self._number += 1
            if not self.wait_until(due):
                return None
            if self.epoch_s == epoch:
                return due

    def wait_until(self, at_s: float) -> bool:
        """Wait for a moment; False once closed."""
        rest = at_s - self._clock()
        if rest > 0:
            return not self._closed.wait(rest)
        return not self._closed.is_set()

    def close(self) -> None:
        """End every wait."""
        self._closed.set()


class BlockClock:
    """Delivers blocks of sound in real time on a thread.

    Args:
        samples: ``samples(first, count)`` gives (count,) int16 from a position since the epoch on.
        rate: samples per second.
    """

    def __init__(self, samples: Callable[[int, int], Samples], rate: int, clock: Clock) -> None:
        self._samples = samples
        self._rate = rate
        self._clock = clock
        self._closed = threading.Event()
        self._lock = threading.Lock()
        self._epoch_s = clock()
        self._position = 0
        self._thread: threading.Thread | None = None

    @property
    def active(self) -> bool:
        """Say whether blocks come."""
        return self._thread is not None and not self._closed.is_set()

    def start(self, sink: Callable[[SoundBlock], None], name: str) -> None:
        """Begin to deliver."""
        self._epoch_s = self._clock()
        self._thread = threading.Thread(target=self._run, args=(sink,), name=f"sound-{name}")
        self._thread.start()

    def begin(self, at_s: float) -> None:
        """Count from this moment on."""
        with self._lock:
            self._epoch_s = at_s
            self._position = 0

    def close(self) -> None:
        """Stop and wait for the thread."""
        self._closed.set()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(JOIN_S)

    def _run(self, sink: Callable[[SoundBlock], None]) -> None:
        count = int(self._rate * BLOCK_S)
        while not self._closed.is_set():
            with self._lock:
                first, epoch = self._position, self._epoch_s
            # A block is delivered when its last sample has been heard, as a sound card does.
            due = epoch + (first + count) / self._rate
            if self._closed.wait(max(0.0, due - self._clock())):
                return
            with self._lock:
                if self._epoch_s != epoch:
                    continue
                self._position = first + count
            sink(SoundBlock(self._samples(first, count), epoch + first / self._rate))
