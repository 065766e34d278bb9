"""How much a Matroska file or one with an ID3 tag says of itself: counted before FFmpeg reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

MOST_BESIDE = {
    # Chapters are a line in a player's menu: 500,000 took FFmpeg a second.
    b"\x10\x43\xa7\x70": 256 << 10,
    # Titles. FFmpeg compares each with all others.
    b"\x12\x54\xc3\x67": 256 << 10,
    # Attachments: covers, and the fonts of captions.
    b"\x19\x41\xa4\x69": 32 << 20,
    # Where pictures begin anew: six hours have a megabyte. Thirty took 2.6 s and 322 MB.
    b"\x1c\x53\xbb\x6b": 4 << 20,
}
"""Bytes, all elements of a kind together (RFC 9559, 5.1)."""
MOST_TAG = 16 << 20
"""Bytes of an ID3 tag: covers."""
FREE_ELEMENTS, BYTES_EACH = 4000, 1024
_HEAD, _SEGMENT = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67"
_ID3, _ID3_HEADER = b"ID3", 10
_LONGEST_HEADER = 12


def says_too_much_of_itself(path: Path) -> bool:
    """Say whether a file that is no MP4 has more beside its pictures and sounds than any recording.

    Args:
        path: the file.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        begin = file.read(_ID3_HEADER)
        if begin.startswith(_ID3):
            return _seven_bits(begin[6:]) > MOST_TAG
        return begin.startswith(_HEAD) and _elements_cost(file, path.stat().st_size)


def _elements_cost(file: BinaryIO, length: int) -> bool:
    """Go through what stands in the segments, up to an element that does not say how long it is, as of a broadcast."""
    beside = dict.fromkeys(MOST_BESIDE, 0)
    at = count = 0
    while at < length:
        name, start, size = _element(file, at)
        count += 1
        if count > FREE_ELEMENTS + length // BYTES_EACH:
            return True
        if name == _SEGMENT:
            at = start
            continue
        if not name or size is None:
            return False
        if name in beside:
            beside[name] += size
            if beside[name] > MOST_BESIDE[name]:
                return True
        at = start + size
    return False


def _element(file: BinaryIO, at: int) -> tuple[bytes, int, int | None]:
    """Return the name of an element, where its content begins and how long that is; no name where there is none."""
    file.seek(at)
    header = file.read(_LONGEST_HEADER)
    wide = _width(header)
    longer = _width(header[wide:])
    if not wide or not longer or len(header) < wide + longer:
        return b"", at, None
    room = (1 << 7 * longer) - 1
    size = int.from_bytes(header[wide : wide + longer], "big") & room
    return header[:wide], at + wide + longer, None if size == room else size


def _width(content: bytes) -> int:
    """Return how many bytes a number takes (RFC 8794, 4); 0 where there is none."""
    return 9 - content[0].bit_length() if content and content[0] else 0


def _seven_bits(content: bytes) -> int:
    """Return a size of which each byte has seven bits (ID3v2.4, 6.2)."""
    size = 0
    for each in content:
        size = size << 7 | each & 0x7F
    return size
