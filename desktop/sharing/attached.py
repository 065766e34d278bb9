"""What is attached to a message as lines of base64: a zip, a text that may be a letter, or anything else."""

from __future__ import annotations

import binascii
import re
from hashlib import sha256
from typing import TYPE_CHECKING

from desktop.base.files import naming_faults
from desktop.sharing.limits import KEY, MANIFEST
from desktop.sharing.mail_bodies import BETWEEN

if TYPE_CHECKING:
    from pathlib import Path

_OURS = re.compile(rb"greenroom-re(?:view|ply)-file|GREENROOM REVIEW")
"""A review or reply has one of these in it, whatever was done to it, and a zip, which is looked into, needs none."""
_LONGEST_OURS = 32
_OF_A_PACK = (MANIFEST.encode(), KEY.encode())
"""A zip says what its files are called as it stands."""
_LONGEST_NAME = max(map(len, _OF_A_PACK))
_LITTLE = 8 << 10
"""Bytes of base64 that are kept unseen: a long word, an id, a line of slashes may look like it."""
_GROUP = 4


def is_of_a_pack(content: bytes) -> bool:
    """Say whether a zip speaks of what a pack holds; whether it is whole nobody has looked."""
    return any(name in content for name in _OF_A_PACK)


def says_ours(text: bytes) -> bool:
    """Say whether a part of a message speaks of a letter, as it stands, in two bytes a letter, or quoted-printable."""
    return _speaks(text) or (b"=" in text and _speaks(binascii.a2b_qp(text)))


def _speaks(content: bytes) -> bool:
    return _OURS.search(content.translate(None, b"\0")) is not None


class _Decoding:
    """Lines of base64 as they come; what is over after a group of four letters waits for more."""

    def __init__(self) -> None:
        self._letters = b""

    def more(self, lines: bytes) -> bytes:
        letters = self._letters + lines.translate(None, BETWEEN)
        until = len(letters) - len(letters) % _GROUP
        self._letters = letters[until:]
        return binascii.a2b_base64(letters[:until])

    def last(self, line: bytes) -> bytes:
        """Return what a last line adds, if it fits."""
        letters = self._letters + line.translate(None, BETWEEN)
        return binascii.a2b_base64(letters) if len(letters) % _GROUP == 0 else b""


class Attached:
    """Lines of base64 that are kept as they stand if they may be a letter.

    Args:
        most: bytes of them that are kept at most: no letter has more.
        is_kept: whatever they are.
    """

    def __init__(self, most: int, *, is_kept: bool) -> None:
        self._lines: list[bytes] = []
        self._size, self._most, self._is_kept = 0, most, is_kept
        self._decoding, self._end = _Decoding(), b""
        self._speaks = False

    @property
    def is_ours(self) -> bool:
        """Whether they speak of a letter and are no longer than one."""
        return self._speaks and self._size <= self._most

    def write(self, lines: bytes) -> None:
        """Take further lines."""
        if self._holds(lines):
            self._look(self._decoding.more(lines))

    def end(self, last: bytes) -> bytes:
        """Take a last line, and return all of them; nothing if they are none of ours."""
        if self._holds(last):
            self._look(self._decoding.last(last))
        is_little = self._size <= min(_LITTLE, self._most)
        return b"".join(self._lines) if self._is_kept or is_little or self.is_ours else b""

    def _holds(self, lines: bytes) -> bool:
        self._size += len(lines)
        if self._size > self._most:
            self._lines.clear()
            return False
        self._lines.append(lines)
        return True

    def _look(self, decoded: bytes) -> None:
        near = self._end + decoded.translate(None, b"\0")
        self._speaks = self._speaks or _OURS.search(near) is not None
        self._end = near[-_LONGEST_OURS:]


class AttachedZip:
    """A zip that is being written, of which it is known whether it speaks of what a pack holds."""

    def __init__(self, path: Path) -> None:
        self.path, self._decoding, self._end = path, _Decoding(), b""
        self._digest, self.is_pack = sha256(), False
        with naming_faults(path):
            self._file = path.open("wb")

    def write(self, lines: bytes) -> None:
        """Write further lines."""
        self._put(self._decoding.more(lines))

    def end(self, last: bytes) -> bytes:
        """Close it, with a last line if that fits, and return its sum."""
        self._put(self._decoding.last(last))
        with naming_faults(self.path):
            self._file.close()
        return self._digest.digest()

    def _put(self, content: bytes) -> None:
        self._digest.update(content)
        near = self._end + content
        self.is_pack = self.is_pack or is_of_a_pack(near)
        self._end = near[-_LONGEST_NAME:]
        with naming_faults(self.path):
            self._file.write(content)
