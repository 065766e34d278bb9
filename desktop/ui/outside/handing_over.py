"""A second start with a file hands it to the window that is open on the same library, and ends."""

from __future__ import annotations

import os
import socket
import stat
import zlib
from pathlib import Path

LONGEST_PATH = 8192
PATIENCE_S = 10.0
"""A window that is busy with something answers later; one that hangs must not keep the file."""
TAKEN = b"\x06"
_END = b"\0"


def meeting_place(library: Path) -> Path | None:
    """Return where the window of a library can be found; None where there is no such place.

    It lies where this user alone may look: ``XDG_RUNTIME_DIR``, or a folder below the temporary ones.
    """
    if not hasattr(socket, "AF_UNIX"):
        return None
    folder = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    try:
        if not folder.is_absolute():
            import tempfile

            folder = Path(tempfile.gettempdir()) / f"greenroom-{_user()}"
            folder.mkdir(mode=0o700, exist_ok=True)
        about = folder.lstat()
    except OSError:
        return None
    if not stat.S_ISDIR(about.st_mode) or about.st_uid != _user() or about.st_mode & 0o077:
        return None
    name = os.fsencode(library.absolute())
    return folder / f"greenroom-{zlib.crc32(name):08x}{zlib.adler32(name):08x}"


def hand_over(place: Path | None, file: Path) -> bool:
    """Give a file to the window that listens at a place; False when there is none."""
    if place is None:
        return False
    try:
        with connected(place) as line:
            line.sendall(os.fsencode(file) + _END)
            return line.recv(1) == TAKEN
    except OSError:
        return False


def connected(place: Path) -> socket.socket:
    """Return a line to the window that listens at a place.

    Raises:
        OSError: none does.
    """
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        line.settimeout(PATIENCE_S)
        line.connect(str(place))
    except OSError:
        line.close()
        raise
    return line


def taken_from(line: socket.socket) -> Path | None:
    """Return the file that somebody hands over; None for anything else."""
    line.settimeout(PATIENCE_S)
    content = b""
    try:
        while not content.endswith(_END) and len(content) < LONGEST_PATH:
            piece = line.recv(LONGEST_PATH)
            if not piece:
                return None
            content += piece
        path = Path(os.fsdecode(content[:-1]))
        if not content.endswith(_END) or b"\0" in content[:-1] or not path.is_absolute():
            return None
        line.sendall(TAKEN)
    except OSError:
        return None
    return path


def _user() -> int:
    return os.getuid() if hasattr(os, "getuid") else 0
