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
STALL_S, BYTES_PER_STALL_S = 20.0, 20_000_000
"""Of processor time without anything of the recording, while it is encoded again: and a second for each so many bytes."""
CPU_PER_S = 60.0
"""Of processor time for each second of the recording that is encoded again: 4K takes four here."""
LOOKING, BYTES_PER_START, PIXELS_PER_START, COPYING = 1.5, 30_000_000, 1920 * 1080, 0.5
"""Before that it is measured by what the process itself took to begin, which is what the computer is worth: so much without
anything of the recording, as much again for each so many bytes and for each so many pixels, and so much for each second
of it. To begin takes 0.2 s; to open a clip a hundredth, six hours of 200 MB up to half a second, to decode a picture of 4K a fifth of one,
to copy a second of the recording a thousandth."""
_STEP_S, _LEAST_S = 0.1, 0.001
_THREADS = 2


class Allowance(Protocol):
    """Told how far a file is, by whoever reads it."""

    def moved(self, seconds: float) -> None:
        """Allow more time.

        Args:
            seconds: how much of the recording was gone through, all passes together.
        """
        ...

    def opened(self, pixels: int) -> None:
        """Allow the time that a picture needs.

        Args:
            pixels: how many the largest has.
        """
        ...

    def coding(self) -> None:
        """Allow the memory and the time that encoding needs."""
        ...


class Unbounded:
    """Bounds nothing: for files of ours."""

    def moved(self, seconds: float) -> None:
        """Nothing is counted."""

    def opened(self, pixels: int) -> None:
        """Nothing is counted."""

    def coding(self) -> None:
        """Nothing is counted."""


class OwnAllowance:
    """Bounds the process it lives in, where the system can (not Windows; of memory only Linux).

    Args:
        size: of the file, in bytes.
    """

    def __init__(self, size: int) -> None:
        for name in ("intake", "boxes"):  # all that is loaded counts as there before
            import_module(f"desktop.media.{name}")
        self._begun_s = time.process_time()
        self._size = size
        self._stall_s = self._begun_s * (LOOKING + size / BYTES_PER_START)
        self._each_s = self._begun_s * COPYING
        self._before_s = self._moved_s = self._told_s = 0.0
        _limit("RLIMIT_CORE", 0)
        _limit_memory(MOST_READING, MORE_READING + size)
        self._allow(0.0)

    def moved(self, seconds: float) -> None:
        """Allow more time, so much for each second, and only while it goes on. Who begins anew goes on from there."""
        if seconds < self._moved_s:
            self._before_s += self._moved_s
        self._moved_s = seconds
        passed = self._before_s + seconds
        if passed - self._told_s >= _STEP_S:
            self._told_s = passed
            self._allow(passed)

    def opened(self, pixels: int) -> None:
        """Allow the time that a picture needs."""
        self._stall_s += self._begun_s * pixels / PIXELS_PER_START
        self._allow(self._told_s)

    def coding(self) -> None:
        """Allow the time and the memory that encoding needs, beyond the libraries for it."""
        from desktop.media.colour import load_cv2

        self._stall_s = STALL_S + self._size / BYTES_PER_STALL_S
        self._each_s = CPU_PER_S
        self._allow(self._told_s)
        _limit("RLIMIT_AS", None)
        load_cv2().setNumThreads(
            _THREADS
        )  # each has memory of its own, and there may be many processors
        _limit_memory(MOST_CODING, MOST_CODING)

    def left_s(self, passed_s: float, used_s: float) -> float:
        """Return how much more processor time may be used, in seconds.

        Args:
            passed_s: how much of the recording was gone through.
            used_s: what was used since the process began to look at it.
        """
        return self._stall_s + min(used_s, self._each_s * passed_s) - used_s

    def _allow(self, passed_s: float) -> None:
        used_s = time.process_time() - self._begun_s
        _end_after(max(_LEAST_S, self.left_s(passed_s, used_s)))


def _limit_memory(most: int, more: int) -> None:
    if sys.platform != "win32":
        import resource

        page_bytes = resource.getpagesize()
        _limit("RLIMIT_AS", most_memory(0, page_bytes, most=most, least_more=more))


def _end_after(cpu_s: float) -> None:
    """Let the system end this process by ``SIGPROF`` when it has used so much more processor time."""
    if sys.platform != "win32":
        import signal

        signal.setitimer(signal.ITIMER_PROF, cpu_s)


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
