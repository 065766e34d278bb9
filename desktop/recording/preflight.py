"""What must be true before a take begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import free_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LEAST_FREE_BYTES = 1_000_000_000
LEAST_MINUTES = 10
"""reliability.md 2: refuse to begin under 1 GB, or what ten minutes take."""
BYTES_PER_MINUTE = 25_000_000
"""720p at ultrafast, CRF 26 gives about 2.5 Mbit/s (recording.md 1), sound and speech.wav 0.5, and a margin."""


def check_before_take(folder: Path, free: Callable[[Path], int] = free_bytes) -> None:
    """Refuse what can't end well.

    Args:
        folder: where the take will lie; it need not exist yet.
        free: asked for the bytes that are free there.

    Raises:
        WorldError: DISK_FULL, ENCODER_MISSING.
    """
    from desktop.media.encoders import encoder_available

    if free(folder) < max(LEAST_FREE_BYTES, LEAST_MINUTES * BYTES_PER_MINUTE):
        raise WorldError(Fault.DISK_FULL, folder=folder)
    for name in ("libx264", "aac"):
        if not encoder_available(name):
            raise WorldError(Fault.ENCODER_MISSING, name=name)


def minutes_left(folder: Path, free: Callable[[Path], int] = free_bytes) -> int:
    """Return how many minutes of recording fit on the disk where the folder lies."""
    return max(0, free(folder) - LEAST_FREE_BYTES) // BYTES_PER_MINUTE
