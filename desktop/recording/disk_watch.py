"""How long the disk lasts: a forecast, a reserve for the end, and the moment to stop."""

from __future__ import annotations

import contextlib
import logging
import os
from typing import TYPE_CHECKING

from desktop.base.files import free_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BALLAST = ".ballast"
BALLAST_BYTES = 32_000_000
"""Let go of at the end: the last seconds and the documents need room on a full disk."""
LEAST_BYTES = 64_000_000
"""With less than this free the take is ended while it still can be ended well."""
WARN_MINUTES = 5
LEARNT_AFTER_S = 20.0
"""So long it takes until what was written tells more than what is usual."""

_log = logging.getLogger(__name__)


class DiskWatch:
    """Watches over the disk of one take.

    Args:
        folder: of the take.
        files: what is written there.
        per_minute: bytes that a minute of this take is expected to need.
        free: asked for the bytes that are free.
    """

    def __init__(
        self,
        folder: Path,
        files: tuple[Path, ...],
        per_minute: int,
        free: Callable[[Path], int] = free_bytes,
    ) -> None:
        self._folder = folder
        self._files = files
        self._free = free
        self._ballast = folder / BALLAST
        _reserve(self._ballast)
        self._left = self._free(folder)
        self._per_s = per_minute / 60

    def look(self, elapsed_s: float) -> None:
        """Measure what is free and how fast it goes."""
        with contextlib.suppress(OSError):  # the files' own watch tells what became of the folder
            self._left = self._free(self._folder)
            if elapsed_s > LEARNT_AFTER_S:
                written = sum(each.stat().st_size for each in self._files if each.exists())
                self._per_s = max(1000.0, written / elapsed_s)

    @property
    def minutes_left(self) -> int:
        """How many minutes still fit, at the rate of this take."""
        return int(max(0, self._left - LEAST_BYTES) / self._per_s / 60)

    @property
    def filling(self) -> bool:
        """Say whether the end is near."""
        return self.minutes_left < WARN_MINUTES

    @property
    def over(self) -> bool:
        """Say whether the take must end now."""
        return self._left < LEAST_BYTES

    def let_go(self) -> None:
        """Give the reserve back. May be called twice."""
        with contextlib.suppress(OSError):
            self._ballast.unlink(missing_ok=True)


def _reserve(path: Path) -> None:
    """Take up room for real where the file system can; a file with a hole would keep nothing.

    Where it can't be made (a limit of file sizes, say) the take goes without.
    """
    try:
        with path.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, BALLAST_BYTES)
            else:
                file.truncate(BALLAST_BYTES)
    except OSError as error:
        _log.info("no reserve on the disk: %s", error)
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
