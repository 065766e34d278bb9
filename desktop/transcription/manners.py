"""How the worker behaves towards the rest of the computer: last in line, within bounds, offline."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from desktop.base.offline import stay_offline

NICENESS = 10
"""recording.md 5: at nice 10 and one thread the recorder loses nothing."""
MOST_MEMORY = 4 * 2**30
"""Bytes of its own; base needs 0.5 GB, medium 2 GB. A worker that wants more ends alone."""
FIRST_TO_GO = Path("/proc/self/oom_score_adj")
GIVEN_UP = 500
"""Where Linux runs out of memory it ends the process with the highest score: rather this one than the
recorder. 0 is the score of other programs, 1000 the highest."""
PATIENT = {"OMP_WAIT_POLICY": "PASSIVE"}
"""Threads that wait for work must not spin: recording.md 4 measured five times the processor."""


def behave() -> None:
    """Step back. Must come before any speech library is imported: they read the variables once."""
    stay_offline()
    for name, value in PATIENT.items():
        os.environ.setdefault(name, value)
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        return
    with contextlib.suppress(OSError):
        os.nice(NICENESS)
    with contextlib.suppress(OSError):
        FIRST_TO_GO.write_text(str(GIVEN_UP), "ascii")
    _bound_memory()


def _bound_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    bound = MOST_MEMORY if most == resource.RLIM_INFINITY else min(MOST_MEMORY, most)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (bound, most))
