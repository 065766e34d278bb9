"""PyAV's errors, named for the person who sees them."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING

from av.error import FFmpegError

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.base.files import world_error

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_LONGEST_REASON = 200
_SAYS_NOTHING = {os.strerror(errno.EIO), os.strerror(errno.EPERM)}
"""What FFmpeg also says where a file is cut off, or for want of anything better (its EPERM is minus one)."""
_PIECE, _MOST_PIECES = 1 << 20, 64
_DAMAGED, _NO_NAME = "Invalid data found when processing input", "Error number "
"""FFmpeg's words for a damaged file, and for an error that it has no words for."""


@contextlib.contextmanager
def writing(path: Path) -> Generator[None]:
    """Turn the errors of encoding and muxing into a WorldError about the place of the file.

    Raises:
        WorldError: DISK_FULL, FOLDER_READ_ONLY, FOLDER_MISSING or FILE_FAILED.
    """
    try:
        yield
    except (FFmpegError, OSError) as error:
        plain = OSError(error.errno or 0, error.strerror or str(error))
        raise world_error(plain, path) from error


@contextlib.contextmanager
def reading(path: Path) -> Generator[None]:
    """Turn whatever a decoder raises over a file into MEDIA_UNREADABLE.

    PyAV itself raises UnicodeDecodeError, AttributeError and others over damaged files, so that
    every exception of the block means: this file cannot be read.

    Raises:
        WorldError: MEDIA_MISSING or MEDIA_UNREADABLE.
    """
    try:
        yield
    except GreenroomError:
        raise
    except MemoryError as error:
        if not isinstance(error, FFmpegError):
            raise
        # What FFmpeg says of one stream more than it may open, and of a table that says it has billions of rows.
        raise unreadable(path, "Invalid argument") from error
    except FileNotFoundError as error:
        raise WorldError(Fault.MEDIA_MISSING, file=path) from error
    except Exception as error:
        raise unreadable(path, _said_of_a_file(error, path)) from error


def _said_of_a_file(error: Exception, path: Path) -> str:
    """Return what FFmpeg or the system says is wrong; what PyAV trips over in its own code tells nobody anything."""
    said = reason(error) if isinstance(error, FFmpegError | OSError) else ""
    if not said or said.startswith(_NO_NAME):
        return _DAMAGED
    return _DAMAGED if said in _SAYS_NOTHING and _can_be_read(path) else said


def _can_be_read(path: Path) -> bool:
    """Say whether the disk gives what is in a file, as far as is tried."""
    try:
        with path.open("rb") as file:
            for _ in range(_MOST_PIECES):
                if not file.read(_PIECE):
                    break
    except OSError:
        return False
    return True


def unreadable(path: Path, why: str) -> WorldError:
    """Return the fault that says a file is no media, or none we open."""
    return WorldError(Fault.MEDIA_UNREADABLE, file=path, why=why)


def reason(error: Exception) -> str:
    """Return the short technical reason of an exception, without paths."""
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(text)[:_LONGEST_REASON]
