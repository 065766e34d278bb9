"""The bytes around the files of a zip (APPNOTE.TXT 6.3.10): nothing about who wrote it and when."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

STORED, DEFLATED = 0, 8
LARGE = 2 << 30
"""What may become larger has room for its size in 64 bits."""
_LOCAL, _CENTRAL, _END, _AFTER = 0x04034B50, 0x02014B50, 0x06054B50, 0x08074B50
_END64, _LOCATOR64 = 0x06064B50, 0x07064B50
_OLD, _ZIP64 = 20, 45
_FIRST_DAY = 0x0021
"""1 January 1980, the earliest day a zip can tell."""
_SUMS_FOLLOW = 0x8
_FULL32 = 0xFFFFFFFF
PAGE = 4096
_LOCAL_SIZE = 30
_ALIGNMENT = struct.Struct("<3H")
_ALIGNED = 0xD935
"""The extra field by which Android's ``zipalign`` brings a file to the begin of a page."""


@dataclass(slots=True)
class Entry:
    """A file in a zip.

    Attributes:
        offset: where its header stands, in bytes.
        large: its sizes are written in 64 bits.
        aligned: it begins at the begin of a page: what is copied from page to page is copied faster.
        sums_follow: CRC-32 and sizes stand behind it, since they were not known before.
        size, packed: in bytes, as it is and as it stands there.
    """

    name: str
    method: int
    offset: int
    large: bool
    aligned: bool = False
    sums_follow: bool = False
    crc: int = 0
    size: int = 0
    packed: int = 0

    @property
    def flags(self) -> int:
        """What is said of it in bits."""
        return _SUMS_FOLLOW if self.sums_follow else 0


def local_header(entry: Entry) -> bytes:
    """Return what stands before a file; sums that are not known yet are zero."""
    name = entry.name.encode("ascii")
    version, size, packed, extra = _OLD, entry.size, entry.packed, b""
    if entry.large:
        extra = struct.pack("<2H2Q", 1, 16, size, packed)
        version, size, packed = _ZIP64, _FULL32, _FULL32
    if entry.aligned:
        reached = entry.offset + _LOCAL_SIZE + len(name) + len(extra) + _ALIGNMENT.size
        missing = -reached % PAGE
        extra += _ALIGNMENT.pack(_ALIGNED, 2 + missing, PAGE) + bytes(missing)
    head = struct.pack(
        "<L5H3L2H", _LOCAL, version, entry.flags, entry.method, 0, _FIRST_DAY,
        entry.crc, packed, size, len(name), len(extra),
    )  # fmt: skip
    return head + name + extra


def central_header(entry: Entry) -> bytes:
    """Return the row of a file in the directory."""
    name = entry.name.encode("ascii")
    values = [entry.size, entry.packed] if entry.large else []
    if entry.offset >= _FULL32:
        values.append(entry.offset)
    extra = struct.pack(f"<2H{len(values)}Q", 1, 8 * len(values), *values) if values else b""
    version = _ZIP64 if values else _OLD
    head = struct.pack(
        "<L6H3L5H2L", _CENTRAL, version, version, entry.flags, entry.method, 0, _FIRST_DAY, entry.crc,
        _FULL32 if entry.large else entry.packed, _FULL32 if entry.large else entry.size,
        len(name), len(extra), 0, 0, 0, 0, min(entry.offset, _FULL32),
    )  # fmt: skip
    return head + name + extra


def sums_after(entry: Entry) -> bytes:
    """Return what stands behind a file whose sums were not known before."""
    sizes = "QQ" if entry.large else "LL"
    return struct.pack(f"<LL{sizes}", _AFTER, entry.crc, entry.packed, entry.size)


def directory(entries: Sequence[Entry], start: int) -> bytes:
    """Return the directory of a zip and its end.

    Args:
        entries: the files.
        start: where it stands, in bytes.
    """
    rows = b"".join(map(central_header, entries))
    size, count, end64 = len(rows), len(entries), b""
    if start >= _FULL32:
        end64 = struct.pack(
            "<LQ2H2L4Q", _END64, 44, _ZIP64, _ZIP64, 0, 0, count, count, size, start
        ) + struct.pack("<LLQL", _LOCATOR64, 0, start + size, 1)
    end = struct.pack("<L4H2LH", _END, 0, 0, count, count, size, min(start, _FULL32), 0)
    return rows + end64 + end
