"""Lets a command end in order when it is told to stop."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


INTERRUPTED = 130
"""What a program returns that was stopped, by custom of the shell."""


@contextmanager
def stopped_by_signals() -> Generator[threading.Event]:
    """Turn Ctrl-C, SIGTERM and a closed terminal into an event in the block; not the last of them under ``nohup``."""
    stopped = threading.Event()
    numbers = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        numbers.append(signal.SIGHUP)

    def stop(_number: int, _frame: object) -> None:
        stopped.set()

    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def uninterrupted() -> Generator[None]:
    """Let Ctrl-C wait for the end of the block: Qt aborts the program when it comes while it loads."""
    if threading.current_thread() is not threading.main_thread():
        yield  # no signal is heard here
        return
    before = signal.getsignal(signal.SIGINT)
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        signal.raise_signal(signal.SIGINT)
