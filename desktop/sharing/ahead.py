"""Finds out the sums of what was recorded lately, before anybody wants to give it away."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.sessions.model import TakeState
from desktop.sharing.plain_media import learn
from desktop.sharing.wishes import READY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.media.watching import Watch
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.shelf import SessionShelf
    from desktop.sharing.known_copies import KnownCopies

MOST_SESSIONS = 10
"""Who gives away an older one waits for its sums: a fifth of a second for three minutes."""
_STILL_S = 10.0
"""A take that is being recorded is written to several times a second."""
_LEAST_URGENT = 19


def learn_newest(
    shelf: SessionShelf,
    copies: KnownCopies,
    watch: Watch,
    *,
    now: Callable[[], float] = time.time,
) -> None:
    """Find out about the recordings of the newest sessions, unless one is being recorded.

    What is known is not read again. On Linux the calling thread becomes the least urgent one for good.

    Args:
        shelf: where they are.
        copies: where what is found out is kept.
        watch: can stop it.
        now: the time in seconds.

    Raises:
        IntakeCancelledError: the watch said so.
        WorldError: the library can't be read.
    """
    _step_back()
    takes = [take for session in shelf.folders()[:MOST_SESSIONS] for take in session.takes()]
    states = [_state(take) for take in takes]
    for take, state in zip(takes, states, strict=True):
        if state is TakeState.RECORDING and _grows(take.video, now()):
            return
    for take, state in zip(takes, states, strict=True):
        watch.look(0.0)
        if state in READY:
            learn(take.video, copies, watch)


def _state(take: TakeFolder) -> TakeState | None:
    try:
        return take.read().state
    except WorldError:
        return None


def _grows(video: Path, now: float) -> bool:
    """Say whether a file is being written: one that a crash left behind is not, any more."""
    try:
        return abs(now - video.stat().st_mtime) < _STILL_S
    except OSError:
        return False


def _step_back() -> None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _LEAST_URGENT)
