"""The boxes an MP4 consists of, as far as a torn end and a look at what they cost need them."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_HEADER = 8
_LONG_HEADER = 16
_MOST_BOXES = 1_000_000
MOST_EDITS = 1000
"""A recording of ours has two. FFmpeg goes through all samples for each: 100,000 took it 2.4 seconds."""
MOST_FRAGMENTS = 10_000
"""What is shared has none. FFmpeg sorts them as they come: 60,000 took it 5.6 seconds."""
MOST_STRANGE = 8
"""An index of fragments, and the keys of what is encrypted: nothing of ours has one, and by chance the four
letters stand in a table of a large file. FFmpeg believes the number of rows that each names, also beyond its
end: a thousand of either, in 100 KB, took it a minute and more."""
_STRANGE = (b"sidx", b"pssh")
_PACKED = b"dcomzlib"
"""A description that is packed: unpacked, it holds a hundred times what is counted here."""
_FRAGMENT, _LIST = b"moof", b"elst"
_LIST_HEAD, _EDIT = 16, 12
"""Bytes of a list before the first edit, and of one edit at least (14496-12, 8.6.6)."""
_CHUNK = 4 << 20


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


def costs_too_much(path: Path) -> bool:
    """Say whether FFmpeg would take long over a file.

    It has far more edits or fragments than any recording, tables that no recording has, or hides what it has.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        length = file.seek(0, os.SEEK_END)
        at = edits = lists = fragments = strange = boxes = 0
        while at < length:
            boxes += 1
            if boxes > MOST_FRAGMENTS:
                return True
            name, size = _box(file, at)
            end = at + size if _HEADER <= size <= length - at else length
            for content in _pieces(file, at, end) if name != b"mdat" else ():
                fragments += content.count(_FRAGMENT, 4)
                strange += sum(content.count(each, 4) for each in _STRANGE)
                lists += content.count(_LIST, 4)
                # Four megabytes of nothing but these letters took a third of a second to be looked at one by one.
                if lists > MOST_EDITS or fragments > MOST_FRAGMENTS:
                    return True
                edits += _edits(content)
                if edits > MOST_EDITS:
                    return True
                if strange > MOST_STRANGE or _PACKED in content:
                    return True
            at = end
    return False


def _pieces(file: BinaryIO, start: int, end: int) -> Generator[bytes]:
    """Give what stands between two places, each piece with the seven bytes before it.

    So a size and a name of four bytes each are whole in one of them, and behind the first four in no other.
    """
    file.seek(start)
    left, before = end - start, b""
    while left > 0 and (content := file.read(min(left, _CHUNK))):
        left -= len(content)
        yield before + content
        before = (before + content)[-7:]


def _edits(content: bytes) -> int:
    """Return how many edits the lists in a piece say by their size that they hold.

    FFmpeg goes by the size of a list, not by the number that it names.
    """
    found, place = 0, content.find(_LIST, 4)
    while place >= 0 and found <= MOST_EDITS:
        size = int.from_bytes(content[place - 4 : place], "big")
        found += max(0, size - _LIST_HEAD) // _EDIT
        place = content.find(_LIST, place + 4)
    return found


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
