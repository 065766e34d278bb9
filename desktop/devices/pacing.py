"""Real time for devices that have none of their own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop.devices.model import MONOTONIC, Origin, SoundBlock

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.devices.model import Clock, DeviceInfo, Samples

BLOCK_S = 0.02
JOIN_S = 2.0
PATIENCE = 2
"""So many pictures may come late, one after the other, before some are left out."""


class Pacer:
    """Says when the next picture is due, and waits for it. Safe to begin and close from any thread.

    Attributes:
        epoch_s: the moment that pictures count from.
        turn: how often it was begun: who waits for a picture of an old turn waits in vain.
    """

    def __init__(self, clock: Clock = MONOTONIC) -> None:
        self._clock = clock
        self._change = threading.Condition()
        self._closed = False
        self.epoch_s = clock()
        self.turn = 0
        self._number = 0

    @property
    def closed(self) -> bool:
        """Say whether it was closed."""
        return self._closed

    def begin(self, at_s: float) -> None:
        """Count from this moment on; ends every wait."""
        with self._change:
            self.epoch_s = at_s
            self.turn += 1
            self._number = 0
            self._change.notify_all()

    def next(self, every_s: float) -> float | None:
        """Wait for the next due moment; skip those that were missed by far. None once closed."""
        while not self._closed:
            with self._change:
                turn = self.turn
                due = self.epoch_s + self._number * every_s
                missed = int((self._clock() - due) / every_s)
                if missed > PATIENCE:
                    self._number += missed
                    due = self.epoch_s + self._number * every_s
                self._number += 1
            if self.wait_until(due, turn):
                return due
        return None

    def wait_until(self, at_s: float, turn: int) -> bool:
        """Wait for a moment of a turn; False when it was closed or begun anew before."""
        with self._change:
            while not self._closed and self.turn == turn:
                rest = at_s - self._clock()
                if rest <= 0:
                    return True
                self._change.wait(rest)
        return False

    def close(self) -> None:
        """End every wait."""
        with self._change:
            self._closed = True
            self._change.notify_all()


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


class PacedMicrophone:
    """A microphone without a device: what it hears is known for every moment.

    Args:
        info: which it is; its host names the thread.
        rate: samples per second.
        samples: as of ``BlockClock``.
        clock: what time it is.
    """

    def __init__(
        self,
        info: DeviceInfo,
        rate: int,
        samples: Callable[[int, int], Samples],
        clock: Clock,
    ) -> None:
        self._info, self._rate, self._clock = info, rate, clock
        self._blocks = BlockClock(samples, rate, clock)

    @property
    def info(self) -> DeviceInfo:
        """Which microphone it is."""
        return self._info

    @property
    def rate(self) -> int:
        """Samples per second."""
        return self._rate

    @property
    def active(self) -> bool:
        """Say whether it is started and not closed."""
        return self._blocks.active

    def start(self, sink: Callable[[SoundBlock], None]) -> None:
        """Deliver blocks in real time on a thread of its own."""
        self._blocks.start(sink, self._info.host)

    def begin(self, at_s: float) -> None:
        """Start over: its first sample belongs to this moment."""
        self._blocks.begin(at_s)

    def origin(self) -> Origin:
        """No sound server has a hand in it."""
        return Origin()

    def close(self) -> None:
        """Stop delivering."""
        self._blocks.close()
