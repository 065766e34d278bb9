"""What a zip says of a file twice, in its directory and where the file lies: other readers go by the other one.

Who reads a zip from its beginning (a mail gateway, a virus scanner, ``ZipInputStream``) never sees the directory. What is tolerated here
beyond APPNOTE.TXT 6.3.10 is what ordinary programs write, see decision 0191.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable

LOCAL_SIZE = 30
_LOCAL = struct.Struct("<L5H3L2H")
_SIGNATURE, _AFTER = 0x04034B50, 0x08074B50
_FIRST_BYTES = b"PK\3\4"
_SUMS_FOLLOW = 0x8
_WIDE_NAME = 0x800
_KNOWN_FLAGS = _SUMS_FOLLOW | _WIDE_NAME | 0x6
"""One may be set in one of the two alone: some set that of the names so, or the first, after the file was written."""
_WIDE_FIELD = 1
_FULL32, _FULL64 = 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF
_UNKNOWN = frozenset({0, _FULL32, _FULL64})
"""What stands for a sum or a size that was not known when the header was written."""
_MOST_BETWEEN = 1 << 16
_UTF8_NAME, _OLD_NAME = "utf-8", "cp437"


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before a file; sizes in bytes."""

    flags: int
    method: int
    crc: int
    packed: int
    size: int
    name: bytes
    begin: int

    @property
    def sums_follow(self) -> bool:
        """Whether sum and sizes stand behind it."""
        return bool(self.flags & _SUMS_FOLLOW)


def begin_of(info: zipfile.ZipInfo, read: Callable[[int, int], bytes]) -> int:
    """Return where the bytes of a file begin, behind its own header; ``read`` gives so many bytes from a place."""
    name, extra = struct.unpack("<2H", read(info.header_offset, LOCAL_SIZE)[26:])
    return info.header_offset + LOCAL_SIZE + name + extra


def agrees(info: zipfile.ZipInfo, read: Callable[[int, int], bytes], until: int) -> bool:
    """Say whether both speak of one file, and nothing else lies between it and what comes next.

    Args:
        info: what the directory says.
        read: gives so many bytes from a place.
        until: where the next header or the directory begins.
    """
    head = _head(info.header_offset, read)
    if head is None or head.flags & ~_KNOWN_FLAGS:
        return False
    if (head.name, head.method) != (_name_of(info), info.compress_type):
        return False
    said = (head.crc, head.packed, head.size)
    known = (info.CRC, info.compress_size, info.file_size)
    if any(
        a != b and not (head.sums_follow and a in _UNKNOWN)
        for a, b in zip(said, known, strict=True)
    ):
        return False
    end = head.begin + info.compress_size
    return until - end <= _MOST_BETWEEN and _ends_well(
        read(end, until - end), known, needed=head.sums_follow, complete=said == known
    )


def _ends_well(
    between: bytes, known: tuple[int, int, int], *, needed: bool, complete: bool
) -> bool:
    """Say whether what stands behind a file is its sums, if they are to follow, and hides no other file."""
    if _FIRST_BYTES in between:
        return False
    if not needed or (complete and not between):
        return True
    return any(between.startswith(each) for each in _after(*known))


def _after(crc: int, packed: int, size: int) -> list[bytes]:
    """Return the sums as they may follow: with a signature or without, in 32 or in 64 bits."""
    sums = [struct.pack("<L2Q", crc, packed, size)]
    if max(packed, size) <= _FULL32:
        sums.append(struct.pack("<3L", crc, packed, size))
    return [*sums, *(struct.pack("<L", _AFTER) + each for each in sums)]


def _head(at: int, read: Callable[[int, int], bytes]) -> Head | None:
    signature, _, flags, method, _, _, crc, packed, size, name, extra = _LOCAL.unpack(
        read(at, LOCAL_SIZE)
    )
    if signature != _SIGNATURE:
        return None
    rest = read(at + LOCAL_SIZE, name + extra)
    wide = _wide(rest[name:])
    if size == _FULL32 and wide:
        size = wide.pop(0)
    if packed == _FULL32 and wide:
        packed = wide.pop(0)
    return Head(flags, method, crc, packed, size, rest[:name], at + LOCAL_SIZE + len(rest))


def _wide(extra: bytes) -> list[int]:
    """Return the sizes in 64 bits."""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<2H", extra)
        if kind == _WIDE_FIELD:
            field = extra[4 : 4 + length]
            return list(struct.unpack_from(f"<{len(field) // 8}Q", field))
        extra = extra[4 + length :]
    return []


def _name_of(info: zipfile.ZipInfo) -> bytes:
    """Return a name as it stands in the directory."""
    return info.orig_filename.encode(_UTF8_NAME if info.flag_bits & _WIDE_NAME else _OLD_NAME)
