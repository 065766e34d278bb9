"""One log file, put aside when it has grown; one line format; no answers, names or transcripts in it."""

from __future__ import annotations

import contextlib
import logging
import time
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_LOG_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_ODD = "backslashreplace"
"""How the name of a file is written that is no text, as Linux allows them."""


def start_logging(folder: Path, *, debug: bool = False) -> None:
    """Send the log of the ``desktop`` package to ``greenroom.log`` in the folder.

    A folder that can't be written is not worth stopping for: then nothing is logged.
    """
    logger = logging.getLogger("desktop")
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    logger.propagate = True
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "greenroom.log"
        _rotate(path)
        handler = logging.FileHandler(path, encoding="utf-8", errors=_ODD, delay=True)
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
