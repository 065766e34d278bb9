"""What a process may use for a file from elsewhere: memory that is fixed, and time as the recording goes on."""

from __future__ import annotations

import contextlib
import sys
import time
from importlib import import_module
from typing import Protocol

from desktop.media.inspector import most_memory

MOST_READING, MORE_READING = 312 << 20, 160 << 20
"""Of real memory, until it is known whether the streams can be copied, and while they are: so much in all, and so much
and the size of the file beyond what was there before. It is counted in address space, of which a part is never used:
six hours of 30 pictures a second take 228 MiB and have no room in 268, but in 296. A picture of 4K takes 92 to be looked at."""
MOST_CODING = 768 << 20
"""Where the recording is encoded again: 1080p takes 190 MiB, 4K 252, with ten bits a colour 325. What threads
have of the address space and don't use is the rest."""
STALL_S = 20.0
"""Of processor time without anything of the recording: to open six hours takes two, and a slow computer has more."""
BYTES_PER_STALL_S = 20_000_000
"""Who does not say how long he is has to be read to his end first."""
CPU_PER_S = 60.0
"""Of processor time for each second of the recording: to encode 4K takes four here."""
_STEP_S = 0.1
_THREADS = 2


class Allowance(Protocol):
    """Told how far a file is, by whoever reads it."""

    def moved(self, seconds: float) -> None:
        """Allow more time.

        Args:
            seconds: how much of the recording was gone through, all passes together.
        """
        ...

    def coding(self) -> None:
        """Allow the memory that encoding needs."""
        ...


class Unbounded:
    """Bounds nothing: for files of ours."""

    def moved(self, seconds: float) -> None:
        """Nothing is counted."""

    def coding(self) -> None:
        """Nothing is counted."""


class OwnAllowance:
    """Bounds the process it lives in, where the system can (not Windows; of memory only Linux).

    Args:
        size: of the file, in bytes.
    """

    def __init__(self, size: int) -> None:
        self._stall_s = STALL_S + size / BYTES_PER_STALL_S
        self._moved_s = 0.0
        for name in ("intake", "boxes"):  # all that is loaded counts as there before
            import_module(f"desktop.media.{name}")
        _limit("RLIMIT_CORE", 0)
        _limit_memory(MOST_READING, MORE_READING + size)
        _limit("RLIMIT_CPU", self.cpu_s(0.0, time.process_time()))

    def moved(self, seconds: float) -> None:
        """Allow more time, up to ``CPU_PER_S`` for each second, and only while it goes on."""
        if seconds - self._moved_s >= _STEP_S:
            self._moved_s = seconds
            _limit("RLIMIT_CPU", self.cpu_s(seconds, time.process_time()))

    def coding(self) -> None:
        """Allow the memory that encoding needs, beyond the libraries for it."""
        from desktop.media.colour import load_cv2

        _limit("RLIMIT_AS", None)
        load_cv2().setNumThreads(
            _THREADS
        )  # each has memory of its own, and there may be many processors
        _limit_memory(MOST_CODING, MOST_CODING)

    def cpu_s(self, moved_s: float, used_s: float) -> int:
        """Return how much processor time may be used in all, in seconds."""
        return round(self._stall_s + min(used_s, CPU_PER_S * moved_s)) + 1


def _limit_memory(most: int, more: int) -> None:
    if sys.platform != "win32":
        import resource

        page_bytes = resource.getpagesize()
        _limit("RLIMIT_AS", most_memory(0, page_bytes, most=most, least_more=more))


def _limit(name: str, most: int | None) -> None:
    """Set the limit that ends or refuses, or none; the one up to which it can be raised again stays."""
    if sys.platform != "win32":
        import resource

        kind: int = getattr(resource, name)
        with contextlib.suppress(OSError, ValueError):
            hard = resource.getrlimit(kind)[1]
            soft = hard if most is None else most
            if hard != resource.RLIM_INFINITY:
                soft = min(soft, hard)
            resource.setrlimit(kind, (soft, hard))
