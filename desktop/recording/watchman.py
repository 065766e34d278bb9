"""Looks after devices and disk ten times a second, while devices are open."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY_S = 0.1

_log = logging.getLogger(__name__)


class Watchman:
    """Calls ``look`` on a thread of its own until it is dismissed."""

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._dismissed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recorder-watch", daemon=True)
        self._thread.start()

    def dismiss(self) -> None:
        """End the watch; returns when the last look is over."""
        self._dismissed.set()
        if self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while not self._dismissed.wait(EVERY_S):
            try:
                self._look()
            except Exception:  # noqa: BLE001 - the top of a thread: the take goes on
                _log.exception("the watch over the recorder failed")
