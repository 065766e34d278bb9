"""Writes down what waits on a thread of its own: a disk takes as long as it likes to sync."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.transcription.waiting import Waiting, WaitingLine


class LineKeeper:
    """Hands what waits to the line of a window; of several that come while it writes the last one counts.

    Args:
        line: what writes; nobody else asks it meanwhile.
    """

    def __init__(self, line: WaitingLine) -> None:
        self._line = line
        self._wanted: tuple[tuple[Waiting, ...], bool] | None = None
        self._back: Callable[[tuple[Waiting, ...], bool], None] | None = None
        self._owed: tuple[tuple[Waiting, ...], bool] = (), False
        self._closed = False
        self._change = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="greenroom-waiting-line")
        self._thread.start()

    def keep(self, waiting: Iterable[Waiting], *, paused: bool) -> None:
        """Let what waits now be written down soon, at the latest by ``close``."""
        with self._change:
            self._wanted = tuple(waiting), paused
            self._change.notify_all()

    def bring_back(self, arrived: Callable[[tuple[Waiting, ...], bool], None]) -> None:
        """Take over soon what waited in windows that are gone, as ``WaitingLine.bring_back`` does.

        Args:
            arrived: called on the thread of the keeper with what came back, the first one in front, and
                whether it was paused. What came back stays written down until ``taken_over``.
        """
        with self._change:
            self._back = arrived
            self._change.notify_all()

    def taken_over(self) -> None:
        """What came back is among what ``keep`` is told from now on."""
        with self._change:
            self._owed = (), False

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
                self._change.wait_for(
                    lambda: self._wanted is not None or self._back or self._closed
                )
                closed = self._closed
                back, self._back = self._back, None
            # first, else what is still to be written would not know of what came back
            self._write()
            if back is not None and not closed:
                self._bring(back)

    def _bring(self, arrived: Callable[[tuple[Waiting, ...], bool], None]) -> None:
        found = self._line.bring_back()
        with self._change:
            self._owed = found
        arrived(*found)

    def _write(self) -> None:
        with self._change:
            wanted, self._wanted = self._wanted, None
            owed, owed_paused = self._owed
        if wanted is None:
            return
        waiting, paused = wanted
        known = {each.take.path for each in waiting}
        missing = [each for each in owed if each.take.path not in known]
        self._line.keep([*missing, *waiting], paused=paused or owed_paused)
