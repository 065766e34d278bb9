"""Files that a review or a pack may lie in and that are not opened here: how to get at it can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import Fault

if TYPE_CHECKING:
    from typing import BinaryIO

ENDINGS_OF_WRAPPING = frozenset(
    {".msg", ".dat", ".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz"}
)
"""What such a file is called; others are looked at only when somebody names them."""
_COMPOUND_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
_SECTOR_SHIFT, _DIRECTORY = 30, 48
"""Where its header says how large a sector is, and in which one its directory begins ([MS-CFB] 2.2)."""
_SHIFTS = (9, 12)
_OF_OUTLOOK = tuple(
    each.encode("utf-16-le") for each in ("__nameid_version1.0", "__substg1.0_", "__properties_ver")
)
"""How what is in a message is called ([MS-OXMSG] 2.2); a document of Word or Excel has none of them."""
_WINMAIL = bytes.fromhex("789f3e22")
_PACKED = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0")
_TAR, _TAR_AT = b"ustar", 257
_LOOKED_AT = 4096
"""Bytes of the beginning, and of the directory: a few entries of 128 bytes."""


def wrapping_of(file: BinaryIO) -> Fault | None:
    """Return what to say of a file that wraps others: OUTLOOK_MESSAGE or PACKED_OTHERWISE; None for any other.

    Args:
        file: from its beginning; a few kilobytes of it are read.

    Raises:
        OSError: it can't be read.
    """
    begin = file.read(_LOOKED_AT)
    if begin.startswith(_COMPOUND_FILE):
        return Fault.OUTLOOK_MESSAGE if _is_message(file, begin) else None
    if begin.startswith(_WINMAIL):
        return Fault.OUTLOOK_MESSAGE
    is_tar = begin[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR
    return Fault.PACKED_OTHERWISE if is_tar or begin.startswith(_PACKED) else None


def _is_message(file: BinaryIO, begin: bytes) -> bool:
    shift = int.from_bytes(begin[_SECTOR_SHIFT : _SECTOR_SHIFT + 2], "little")
    if shift not in _SHIFTS:
        return False
    first = int.from_bytes(begin[_DIRECTORY : _DIRECTORY + 4], "little")
    file.seek((first + 1) << shift)
    directory = file.read(_LOOKED_AT)
    return any(each in directory for each in _OF_OUTLOOK)
