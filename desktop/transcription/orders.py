"""The worker's stdin: a request, then orders; its end is the end of the worker."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import msgspec

from desktop.transcription.messages import Ended, GoOn, Pause, order_from_line

if TYPE_CHECKING:
    from collections.abc import Callable

READ_BYTES = 65536


class Orders:
    """Hears what the program says to its worker.

    Args:
        descriptor: stdin. It is read without Python's buffers: a thread that waits inside
            ``sys.stdin`` aborts the interpreter's end.
        at_end: called when stdin is closed, on the thread that hears.
    """

    def __init__(self, descriptor: int, at_end: Callable[[], None]) -> None:
        self._descriptor = descriptor
        self._at_end = at_end
        self._unread = b""
        self._change = threading.Condition()
        self._ended = False
        self._paused = False

    def first_line(self) -> bytes:
        """Wait for the request; empty when stdin was closed."""
        return self._line()

    def listen(self) -> None:
        """Hear orders on a thread of its own from now on."""
        threading.Thread(target=self._hear, name="orders", daemon=True).start()

    @property
    def ended(self) -> bool:
        """Say whether the take was said to be finished."""
        return self._ended

    def rest(self, seconds: float) -> None:
        """Wait a moment for more sound, or as long as the pause lasts."""
        with self._change:
            self._change.wait_for(lambda: self._ended and not self._paused, seconds)
        self.wait_while_paused()

    def wait_while_paused(self) -> None:
        """Return at once, or when GoOn comes."""
        with self._change:
            self._change.wait_for(lambda: not self._paused)

    def obey(self, line: bytes) -> None:
        """Take one order; a line that is none is passed over."""
        try:
            order = order_from_line(line)
        except msgspec.DecodeError:
            return
        with self._change:
            match order:
                case Ended():
                    self._ended = True
                case Pause():
                    self._paused = True
                case GoOn():
                    self._paused = False
            self._change.notify_all()

    def _hear(self) -> None:
        while line := self._line():
            self.obey(line)
        self._at_end()

    def _line(self) -> bytes:
        while b"\n" not in self._unread:
            content = os.read(self._descriptor, READ_BYTES)
            if not content:
                return b""
            self._unread += content
        line, _, self._unread = self._unread.partition(b"\n")
        return line + b"\n"
