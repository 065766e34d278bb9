"""The boxes an MP4 consists of, as far as a torn end needs them."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_HEADER = 8
_LONG_HEADER = 16
_MOST_BOXES = 1_000_000


def cut_torn_end(path: Path) -> None:
    """Cut off a box that was not written to its end, unless it holds pictures or sound.

    FFmpeg opens a file that ends inside the media of its last fragment, but not always one that
    ends inside the description before it. Nothing is lost: that box describes what never came.
    A file that is not one of ours, or cannot be changed, is left alone.
    """
    with contextlib.suppress(OSError), path.open("rb+") as file:
        length = file.seek(0, os.SEEK_END)
        torn = _torn_box(file, length)
        if torn is not None:
            file.truncate(torn)


def _torn_box(file: BinaryIO, length: int) -> int | None:
    """Return where the last box begins when it is incomplete and no ``mdat``."""
    at = 0
    for _ in range(_MOST_BOXES):
        name, size = _box(file, at)
        if at == 0 and name != b"ftyp":
            return None
        if at + size > length or size < _HEADER:
            return at if at and at < length and name != b"mdat" else None
        at += size
    return None


def _box(file: BinaryIO, at: int) -> tuple[bytes, int]:
    """Return name and size of the box at a place; a header that ends early has size 0."""
    file.seek(at)
    header = file.read(_LONG_HEADER)
    if len(header) < _HEADER:
        return b"", 0
    size, name = int.from_bytes(header[:4], "big"), header[4:_HEADER]
    if size == 1:
        size = int.from_bytes(header[_HEADER:], "big")
    return name, size
