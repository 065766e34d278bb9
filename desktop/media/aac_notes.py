"""What encoders of AAC write about themselves: data and filling before the sound of a packet."""

from __future__ import annotations

import re

MAKER = re.compile(rb"Lavc[0-9.]+")
"""FFmpeg's AAC encoder writes its name and version into the filling of its first packet."""
_DATA, _FILLING = 4, 6
_OF_SOUND = frozenset((11, 13, 14))
"""Fillings that a decoder needs: dynamic range, spectral band replication with and without a sum."""
_LONG_FILLING, _LONG_DATA = 15, 255


def begins_with_notes(packet: bytes) -> bool:
    """Say whether a packet begins with data or filling."""
    return packet[:1] != b"" and packet[0] >> 5 in {_DATA, _FILLING}


def without_names(packet: bytes) -> bytes:
    """Return an AAC packet with zeros, and as many, where its encoder has put its name.

    Elements that come before the sound are read (ISO/IEC 14496-3, 4.4.2.1 and 4.4.2.7): the content of
    data, and of filling that is no part of the sound. What comes after it can't be found without decoding.
    """
    packet = MAKER.sub(lambda found: bytes(len(found[0])), packet)
    if not begins_with_notes(packet):
        return packet
    bits = _Bits(packet)
    while bits.peek(3) in {_DATA, _FILLING}:
        is_filling = bits.take(3) == _FILLING
        count = _filling(bits) if is_filling else _data(bits)
        if count * 8 > bits.left:
            return packet
        if is_filling and count and bits.peek(4) in _OF_SOUND:
            bits.skip(8 * count)
        else:
            bits.blank(8 * count)
    return bits.content


def _filling(bits: _Bits) -> int:
    count = bits.take(4)
    return count + bits.take(8) - 1 if count == _LONG_FILLING else count


def _data(bits: _Bits) -> int:
    bits.take(4)  # which of several
    is_aligned = bits.take(1)
    count = bits.take(8)
    if count == _LONG_DATA:
        count += bits.take(8)
    if is_aligned:
        bits.skip(bits.left % 8)
    return count


class _Bits:
    """A packet, bit by bit; what is read beyond its end is zeros.

    Only the bytes that are asked for are looked at: as one number of 200 KB, a packet full of empty data took 25 seconds.
    """

    def __init__(self, content: bytes) -> None:
        self._content, self._at = bytearray(content), 0

    @property
    def content(self) -> bytes:
        """The packet as it is now."""
        return bytes(self._content)

    @property
    def left(self) -> int:
        """How many bits come after those that were read."""
        return 8 * len(self._content) - self._at

    def peek(self, count: int) -> int:
        """Return the next bits, sixteen at most."""
        first, skipped = divmod(self._at, 8)
        found = int.from_bytes(self._content[first : first + 3].ljust(3, b"\0"), "big")
        return (found >> (24 - skipped - count)) & ((1 << count) - 1)

    def take(self, count: int) -> int:
        """Return the next bits and go on behind them."""
        found = self.peek(count)
        self.skip(count)
        return found

    def skip(self, count: int) -> None:
        """Go on."""
        self._at = min(self._at + count, 8 * len(self._content))

    def blank(self, count: int) -> None:
        """Write zeros and go on behind them."""
        first, end = self._at // 8, -(-(self._at + count) // 8)
        piece = int.from_bytes(self._content[first:end], "big")
        mask = ((1 << count) - 1) << (8 * end - self._at - count)
        self._content[first:end] = (piece & ~mask).to_bytes(end - first, "big")
        self.skip(count)
