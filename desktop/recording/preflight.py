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
PICTURE_BYTES_PER_MINUTE = 20_000_000
"""720p at ultrafast, CRF 26 gives about 2.5 Mbit/s (recording.md 1), and a margin."""
SOUND_BYTES_PER_MINUTE = 5_000_000
"""The sound of the movie and ``speech.wav`` together take 0.4 Mbit/s, and a margin."""
_PIXELS_720 = 1280 * 720
_GROWTH = 0.75
"""Bit rate grows with the number of pixels to this power at equal quality: the coders' rule of thumb."""


def bytes_per_minute(width: int, height: int) -> int:
    """Return what a minute of a take is expected to need on the disk.

    Args:
        width: of the picture in pixels; 0 for sound alone.
        height: the same.
    """
    share = (width * height / _PIXELS_720) ** _GROWTH
    return SOUND_BYTES_PER_MINUTE + round(share * PICTURE_BYTES_PER_MINUTE)


def check_before_take(folder: Path, free: Callable[[Path], int] = free_bytes) -> None:
    """Refuse what can't end well.

    Args:
        folder: where the take will lie; it need not exist yet.
        free: asked for the bytes that are free there.

    Raises:
        WorldError: DISK_FULL, ENCODER_MISSING.
    """
    from desktop.media.encoders import encoder_available

    if free(folder) < max(LEAST_FREE_BYTES, LEAST_MINUTES * bytes_per_minute(1280, 720)):
        raise WorldError(Fault.DISK_FULL, folder=folder)
    for name in ("libx264", "aac"):
        if not encoder_available(name):
            raise WorldError(Fault.ENCODER_MISSING, name=name)


def minutes_left(
    folder: Path, width: int, height: int, free: Callable[[Path], int] = free_bytes
) -> int:
    """Return how many minutes of recording fit on the disk where the folder lies.

    Args:
        folder: it need not exist yet.
        width: of the picture in pixels; 0 for sound alone.
        height: the same.
        free: asked for the bytes that are free there.

    Raises:
        OSError: the disk can't be asked.
    """
    return max(0, free(folder) - LEAST_FREE_BYTES) // bytes_per_minute(width, height)
