"""One log file, put aside when it has grown; one line format; no answers, names or transcripts in it."""

from __future__ import annotations

import contextlib
import logging
import sys
import time
import traceback
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_LOG_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_ODD = "backslashreplace"
"""How the name of a file is written that is no text, as Linux allows them."""


class _LogFile(logging.FileHandler):
    """A log that can't be written, as on a full disk, is not worth a word, and no fault of what is logged."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Tell of a mistake in a line, and of nothing else."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)

    @override
    def close(self) -> None:
        """Close the file, also where what is left has no room."""
        with contextlib.suppress(OSError):
            super().close()


def start_logging(folder: Path, *, debug: bool = False) -> None:
    """Send the log of the ``desktop`` package to ``greenroom.log`` in the folder.

    A folder that can't be written, and a disk without room, is not worth stopping for: then nothing is logged.
    """
    logger = logging.getLogger("desktop")
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    logger.propagate = True
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "greenroom.log"
        _rotate(path)
        handler = _LogFile(path, encoding="utf-8", errors=_ODD, delay=True)
        formatter = logging.Formatter(_FORMAT)
        formatter.converter = time.gmtime
        handler.setFormatter(formatter)
        logger.addHandler(handler)


def _rotate(path: Path) -> None:
    """Put a log that has grown large aside; one old one is kept."""
    if path.exists() and path.stat().st_size > LARGEST_LOG_BYTES:
        path.replace(path.with_suffix(".old.log"))


def stop_logging() -> None:
    """Close the handlers that start_logging opened."""
    logger = logging.getLogger("desktop")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def write_crash_report(folder: Path, error: BaseException) -> Path | None:
    """Write what went wrong in our own code to a file, and return where it lies.

    What follows within the same second stands below it: the first is the cause.
    """
    path = folder / f"crash-{time.strftime('%Y%m%dT%H%M%S', time.gmtime())}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors=_ODD) as report:
            report.writelines(traceback.format_exception(error))
    except OSError:
        return None
    return path
