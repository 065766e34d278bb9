"""What is said on stderr is heard, whatever a library does with the descriptor meanwhile."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import TextIO

STDERR = 2


@contextlib.contextmanager
def sure_stderr() -> Generator[None]:
    """Say what is said from here on through a descriptor of our own.

    sounddevice turns the common one to nowhere while PortAudio starts, and it starts again on a
    thread as soon as a microphone is lost: just then there is something to be said.
    """
    plain = sys.stderr
    if not _is_common(plain):
        yield
        return
    plain.flush()
    sure = open(os.dup(STDERR), "w", 1, plain.encoding, plain.errors or "backslashreplace")  # noqa: PTH123, SIM115 - a descriptor has no path
    sys.stderr = sure
    try:
        yield
    finally:
        sys.stderr = plain
        with contextlib.suppress(OSError):  # what could not be said was told when it was tried
            sure.close()


def _is_common(stream: TextIO) -> bool:
    try:
        return stream.fileno() == STDERR
    except (OSError, ValueError):  # kept in memory, or closed
        return False
