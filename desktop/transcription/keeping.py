"""Writes down what waits on a thread of its own: a disk takes as long as it likes to sync."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.transcription.waiting import Waiting, WaitingLine


class LineKeeper:
    """Hands what waits to the line of a window; of several that come while it writes the last one counts.

    Args:
        line: what writes; nobody else asks it meanwhile.
    """

    def __init__(self, line: WaitingLine) -> None:
        self._line = line
        self._wanted: tuple[tuple[Waiting, ...], bool] | None = None
        self._closed = False
        self._change = threading.Condition()
        self._writing = threading.RLock()
        self._thread = threading.Thread(target=self._run, name="greenroom-waiting-line")
        self._thread.start()

    def keep(self, waiting: Iterable[Waiting], *, paused: bool) -> None:
        """Let what waits now be written down soon, at the latest by ``close``."""
        with self._change:
            self._wanted = tuple(waiting), paused
            self._change.notify_all()

    def bring_back(self) -> tuple[tuple[Waiting, ...], bool]:
        """Take over what waited in windows that are gone, as ``WaitingLine.bring_back`` does."""
        with self._writing:
            self._write()  # else what is still to be written would not know of what came back
            return self._line.bring_back()

    def close(self) -> None:
        """Write what is still to be written, then no more."""
        with self._change:
            self._closed = True
            self._change.notify_all()
        self._thread.join()
        self._line.close()

    def _run(self) -> None:
        closed = False
        while not closed:
            with self._change:
                self._change.wait_for(lambda: self._wanted is not None or self._closed)
                closed = self._closed
            self._write()

    def _write(self) -> None:
        with self._writing:
            with self._change:
                wanted, self._wanted = self._wanted, None
            if wanted is not None:
                self._line.keep(wanted[0], paused=wanted[1])
