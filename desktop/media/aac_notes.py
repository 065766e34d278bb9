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
    """A packet, bit by bit; what is read beyond its end is zeros."""

    def __init__(self, content: bytes) -> None:
        self._number, self._bytes = int.from_bytes(content, "big"), len(content)
        self.left = 8 * len(content)

    @property
    def content(self) -> bytes:
        """The packet as it is now."""
        return self._number.to_bytes(self._bytes, "big")

    def peek(self, count: int) -> int:
        """Return the next bits."""
        rest = self._number & ((1 << self.left) - 1)
        return rest >> (self.left - count) if count <= self.left else rest << (count - self.left)

    def take(self, count: int) -> int:
        """Return the next bits and go on behind them."""
        found = self.peek(count)
        self.skip(count)
        return found

    def skip(self, count: int) -> None:
        """Go on."""
        self.left = max(0, self.left - count)

    def blank(self, count: int) -> None:
        """Write zeros and go on behind them."""
        self.skip(count)
        self._number &= ~(((1 << count) - 1) << self.left)
