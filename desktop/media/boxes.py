"""The boxes an MP4 consists of, as far as a torn end and a look at what they cost need them."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
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
_INDEX, _KEYS = b"sidx", b"pssh"
_INDEX_HEAD, _INDEX_ROW = 28, 12
"""Bytes of an index behind its name up to its rows, eight more in its second version, and of a row (14496-12, 8.16.3)."""
_LEAST_FRAGMENT = 4096
"""Bytes: a second of sound."""
_BOXES_EACH = 4
"""Of a fragment: a kind, an index, the description, what is played."""
_FIRST = {
    *b"ftyp styp moov moof mdat wide free skip junk pict pnot udta uuid sidx emsg prfl ediw meta".split(),
    *(b"jP  ", b"\x82\x82\x7f\x7d"),
}
"""What FFmpeg's ``mov_probe`` knows a file by; one that begins otherwise it does not open as such."""
_PACKED = b"dcomzlib"
"""A description that is packed: unpacked, it holds a hundred times what is counted here."""
_FRAGMENT, _LIST = b"moof", b"elst"
_LIST_HEAD, _EDIT = 16, 12
"""Bytes of a list before the first edit, and of one edit at least (14496-12, 8.6.6)."""
_CHUNK = 4 << 20


@dataclass(frozen=True, slots=True)
class Most:
    """What a file may have at most: boxes beside each other, fragments, tables that no recording of ours has.

    ``with_indexes``: an index of fragments that is whole is no strange table.
    """

    boxes: int
    fragments: int
    strange: int
    with_indexes: bool = False


OF_A_PACK = Most(MOST_FRAGMENTS, MOST_FRAGMENTS, MOST_STRANGE)


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


def is_of_boxes(path: Path) -> bool:
    """Say whether FFmpeg may take a file for an MP4, whatever it is called; an empty one is so by its name only.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        return box_at(file, 0)[0] in {*_FIRST, b""}


def costs_too_much_to_add(path: Path) -> bool:
    """Say of a file of any kind from elsewhere what ``costs_too_much`` says of one of a pack.

    A recording in fragments has one for each of its seconds: more where there is more to play. Each may have an
    index, and only those count that name more rows than they have.

    Raises:
        OSError: it can't be read.
    """
    size = path.stat().st_size
    fragments = MOST_FRAGMENTS + size // _LEAST_FRAGMENT
    most = Most(fragments * _BOXES_EACH, fragments, MOST_STRANGE, with_indexes=True)
    return is_of_boxes(path) and costs_too_much(path, most)


def costs_too_much(path: Path, most: Most = OF_A_PACK) -> bool:
    """Say whether FFmpeg would take long over a file.

    It has far more edits or fragments than any recording, tables that no recording has, or hides what it has.

    Args:
        path: the file.
        most: of what it may have how many.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        length = file.seek(0, os.SEEK_END)
        at = edits = lists = fragments = strange = boxes = 0
        while at < length:
            boxes += 1
            if boxes > most.boxes:
                return True
            name, size = box_at(file, at)
            end = at + size if _HEADER <= size <= length - at else length
            for content in _pieces(file, at, end) if name != b"mdat" else ():
                fragments += content.count(_FRAGMENT, 4)
                strange += content.count(_KEYS, 4)
                strange += _lying(content) if most.with_indexes else content.count(_INDEX, 4)
                lists += content.count(_LIST, 4)
                # Four megabytes of nothing but these letters took a third of a second to be looked at one by one.
                if lists > MOST_EDITS or fragments > most.fragments:
                    return True
                edits += _edits(content)
                if edits > MOST_EDITS:
                    return True
                if strange > most.strange or _PACKED in content:
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


def _lying(content: bytes) -> int:
    """Return how many indexes in a piece name more rows than they have, or end behind the piece."""
    found, place = 0, content.find(_INDEX, 4)
    while place >= 0:
        size = int.from_bytes(content[place - 4 : place], "big")
        head = _INDEX_HEAD + 8 * content[place + 4 : place + 5].startswith(b"\1")
        named = content[place + head - 2 : place + head]
        rows = int.from_bytes(named, "big")
        found += len(named) < 2 or head + 4 + rows * _INDEX_ROW > size
        place = content.find(_INDEX, place + 4)
    return found


def _torn_box(file: BinaryIO, length: int) -> int | None:
    """Return where the last box begins when it is incomplete and no ``mdat``."""
    at = 0
    for _ in range(_MOST_BOXES):
        name, size = box_at(file, at)
        if at == 0 and name != b"ftyp":
            return None
        if at + size > length or size < _HEADER:
            return at if at and at < length and name != b"mdat" else None
        at += size
    return None


def box_at(file: BinaryIO, at: int) -> tuple[bytes, int]:
    """Return name and size of the box at a place; a header that ends early has size 0."""
    file.seek(at)
    header = file.read(_LONG_HEADER)
    if len(header) < _HEADER:
        return b"", 0
    size, name = int.from_bytes(header[:4], "big"), header[4:_HEADER]
    if size == 1:
        size = int.from_bytes(header[_HEADER:], "big")
    return name, size
