"""Keeps computer and screen awake while a take is recorded."""

from __future__ import annotations

import contextlib
import logging
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

JOIN_S = 2.0

_log = logging.getLogger(__name__)


@contextlib.contextmanager
def kept_awake() -> Generator[None]:
    """Ask the system not to sleep and not to lock the screen for the length of the block.

    A system that can't be asked (no desktop, no permission) goes on as it likes: then the take
    survives sleep as it survives a hung computer, and nothing is said. The asking is done on a
    thread of its own: it must end where it began, and a desktop may take its time to answer.
    """
    over = threading.Event()
    holder = threading.Thread(target=_hold, args=(over,), name="kept-awake", daemon=True)
    holder.start()
    try:
        yield
    finally:
        over.set()
        holder.join(JOIN_S)


def _hold(over: threading.Event) -> None:
    from wakepy import keep

    with keep.presenting(on_fail="pass") as mode:
        _log.debug("kept awake: %s", mode.active)
        over.wait()
