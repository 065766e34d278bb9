"""The twin of ``failing_disk.c``: compiles it, hands it to a child, and controls it there."""

from __future__ import annotations

import ctypes
import mmap
import os
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("failing_disk.c")
VARIABLE = "GREENROOM_FAILING_DISK"


class Control(ctypes.Structure):
    """What the preloaded library reads and writes."""

    armed: int
    fail_at: int
    error: int
    forever: int
    count: int
    hits: int
    jump_s: float
    hit_s: float
    synced_s: float
    what: bytes
    name: bytes
    folder: bytes
    _fields_ = (
        ("armed", ctypes.c_int),
        ("fail_at", ctypes.c_int),
        ("error", ctypes.c_int),
        ("forever", ctypes.c_int),
        ("count", ctypes.c_int),
        ("hits", ctypes.c_int),
        ("jump_s", ctypes.c_double),
        ("hit_s", ctypes.c_double),
        ("synced_s", ctypes.c_double),
        ("what", ctypes.c_char * 64),
        ("name", ctypes.c_char * 192),
        ("folder", ctypes.c_char * 1024),
    )


def why_not() -> str:
    """Say why there can be no failing disk here; empty when there can."""
    if not sys.platform.startswith("linux"):
        return "only on Linux: a library is preloaded"
    return "" if shutil.which("gcc") else "gcc is not installed"


def compile_into(folder: Path) -> Path:
    """Compile the library."""
    library = folder / "failing_disk.so"
    command = ["gcc", "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"]
    subprocess.run(command, check=True)
    return library


def environment(library: Path, control: Path) -> dict[str, str]:
    """Make the file of the control, and return what a child needs to find it."""
    control.write_bytes(bytes(ctypes.sizeof(Control)))
    return {**os.environ, "LD_PRELOAD": str(library), VARIABLE: str(control)}


class FailingDisk:
    """The control, seen from inside the child."""

    def __init__(self, path: Path) -> None:
        with path.open("rb+") as file:
            self._map = mmap.mmap(file.fileno(), ctypes.sizeof(Control))
        self.control = Control.from_buffer(self._map)

    def arm(self, folder: Path, fail_at: int, error: int, *, forever: bool) -> None:
        """Count what happens below a folder from now on; ``fail_at`` 0 lets everything succeed."""
        control = self.control
        control.folder = os.fsencode(folder)
        control.fail_at, control.error, control.forever = fail_at, error, int(forever)
        control.count = control.hits = 0
        control.hit_s = control.synced_s = 0.0
        control.armed = 1

    def disarm(self) -> None:
        """The disk is well again."""
        self.control.armed = 0
