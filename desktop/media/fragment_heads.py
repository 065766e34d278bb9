"""Heads of fragments (ISO/IEC 14496-12, 8.8) that stay in a movie when its recording was closed.

A recording is written in fragments, so that what is there can be played if the program is killed, and is
closed as one movie; the heads then lie between the samples, and nobody reads them. They hold numbers of
samples, sizes and times from the beginning on, nothing of who recorded when and by what.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from desktop.media.mp4_boxes import HEAD

if TYPE_CHECKING:
    from desktop.media.mp4_boxes import Whole

MOST = 64 << 10
_HEAD = struct.Struct(">L4s")
_RUN = struct.Struct(">LL")
_HOLDERS = {b"moof", b"traf"}
_MOST_PLAIN = {b"mfhd": 16, b"tfhd": 40, b"tfdt": 20}
_OF_A_SAMPLE = 0x100, 0x200, 0x400, 0x800
_OF_A_RUN = 0x1, 0x4


def is_fragment_head(whole: Whole, start: int, end: int) -> bool:
    """Say whether nothing but heads of fragments stands between two samples.

    Raises:
        OddBoxError: the file ends before.
    """
    if not 2 * HEAD <= end - start <= MOST:
        return False
    content = whole.read(start, end)
    if content[4:8] != b"moof" or content[-4:] != b"mdat":
        return False
    return _holds_only_numbers(content, 0, len(content) - HEAD)


def _holds_only_numbers(content: bytes, at: int, end: int) -> bool:
    """Say whether the boxes that fill a stretch are those of a fragment's head, each of its size."""
    while at < end:
        if end - at < HEAD:
            return False
        size, kind = _HEAD.unpack_from(content, at)
        if size < HEAD or at + size > end:
            return False
        if kind in _HOLDERS:
            if not _holds_only_numbers(content, at + HEAD, at + size):
                return False
        elif kind == b"trun":
            if size < HEAD + _RUN.size or size != _size_of_run(
                *_RUN.unpack_from(content, at + HEAD)
            ):
                return False
        elif size > _MOST_PLAIN.get(kind, 0):
            return False
        at += size
    return True


def _size_of_run(flags: int, samples: int) -> int:
    each = sum(4 for flag in _OF_A_SAMPLE if flags & flag)
    return HEAD + _RUN.size + sum(4 for flag in _OF_A_RUN if flags & flag) + each * samples
