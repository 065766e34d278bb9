"""Zips that are attached to a message larger than a letter, taken out of it, so that a letter beside them is found.

A message with a recording in it has some twenty megabytes, and its letter some kilobytes: the zips are decoded into files
as they are read, a megabyte at a time, and only what stands around them is kept in memory.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from desktop.base.files import naming_faults
from desktop.sharing.limits import KEY, MANIFEST
from desktop.sharing.mail_bodies import BETWEEN, MOST_BEGINNINGS, MOST_LOOKED_AT, zips_begin

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

_PIECE = 1 << 20
_LINE = rb"[> \t]{0,18}+[A-Za-z0-9+/]%b[ \t\r]*+(?:\n|\Z)"
_RUN = re.compile(rb"((?:%b)*+)((?:%b)?+)" % (_LINE % b"{40,}+", _LINE % b"++={0,2}"))
"""Lines of base64, and a last one that is shorter or is filled up: with that it ends."""
_OF_A_PACK = (MANIFEST.encode(), KEY.encode())
"""A zip says what its files are called as it stands."""
_LONGEST_NAME = max(map(len, _OF_A_PACK))
_BEGIN = b"UEsDB"
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Parted:
    """A message without the zips in it, and these, each once.

    Attributes:
        rest: what stands around them.
        packs: those that speak of what a pack holds.
        others: any other.
    """

    rest: bytes
    packs: tuple[Path, ...]
    others: tuple[Path, ...]


def is_of_a_pack(content: bytes) -> bool:
    """Say whether a zip speaks of what a pack holds; whether it is whole nobody has looked."""
    return any(name in content for name in _OF_A_PACK)


def parted(message: BinaryIO, folder: Path, *, most_rest: int, most_zips: int) -> Parted | None:
    """Take the zips out of a message.

    Args:
        message: its source, from the beginning.
        folder: they are laid here; at most three quarters of 64 MiB.
        most_rest: bytes of the message that may be left.
        most_zips: that may be in it.

    Returns:
        None if there is more of either than may be, or more of the message than is looked at.

    Raises:
        OSError: the message can't be read.
        WorldError: a zip can't be written.
    """
    parting = _Parting(folder, most_rest, most_zips)
    try:
        whole = all(parting.take(lines) for lines in _pieces(message, most_rest))
    finally:
        parting.end_zip()
    return parting.result() if whole else None


def _pieces(message: BinaryIO, longest: int) -> Iterator[bytes]:
    """Give whole lines, a megabyte of them at a time, and nothing where a line or all of it is too long."""
    looked_at = 0
    while piece := message.read(_PIECE):
        if not piece.endswith(b"\n"):
            piece += message.readline(longest)
        looked_at += len(piece)
        is_cut = not piece.endswith(b"\n") and len(piece) > longest
        yield b"" if is_cut or looked_at > MOST_LOOKED_AT else piece


class _Parting:
    """What was read of a message so far."""

    def __init__(self, folder: Path, most_rest: int, most_zips: int) -> None:
        self._rest: list[bytes] = []
        self._packs: dict[bytes, Path] = {}
        self._others: dict[bytes, Path] = {}
        self._folder, self._left, self._zips_left = folder, most_rest, most_zips
        self._beginnings = MOST_BEGINNINGS
        self._zip: _Zip | None = None

    def take(self, lines: bytes) -> bool:
        """Take the next lines; say whether all is within what may be."""
        content = b"\n" + lines
        at = 1 if self._zip is None else self._more(content, 1)
        while lines and (begin := self._next(content, at)) >= 0:
            self._keep(content[at:begin])
            if self._zips_left == 0:
                return False
            self._zips_left -= 1
            path = self._folder / f"attached-{self._zips_left}"
            self._zip = _Zip(path)
            at = self._more(content, begin)
        self._keep(content[at:])
        return bool(lines) and self._left >= 0 and self._beginnings >= 0

    def end_zip(self, last: bytes = b"") -> None:
        """Close the zip that is being written, if one is."""
        if self._zip is not None:
            digest = self._zip.end(last)
            kind = self._packs if self._zip.is_pack else self._others
            kind.setdefault(digest, self._zip.path)
            self._zip = None

    def result(self) -> Parted:
        """Return all that there was; the last zip is ended."""
        packs, others = tuple(self._packs.values()), tuple(self._others.values())
        return Parted(b"".join(self._rest), packs, others)

    def _keep(self, content: bytes) -> None:
        self._left -= len(content)
        if self._left >= 0:
            self._rest.append(content)

    def _next(self, content: bytes, start: int) -> int:
        for at in zips_begin(content, start):
            self._beginnings -= 1
            if at >= 0 and content.startswith(_BEGIN, at):
                return at
            if self._beginnings < 0:
                break
        return -1

    def _more(self, content: bytes, at: int) -> int:
        """Write what follows of a zip, and return where it ends; it may go on with the next lines."""
        run = _RUN.match(content, at)
        assert run is not None
        assert self._zip is not None
        self._zip.write(run[1])
        if run[2] or run.end() < len(content):
            self.end_zip(run[2])
        return run.end()


class _Zip:
    """A zip that is being written, of which it is known whether it speaks of what a pack holds."""

    def __init__(self, path: Path) -> None:
        self.path, self._letters, self._end = path, b"", b""
        self._digest, self.is_pack = sha256(), False
        with naming_faults(path):
            self._file = path.open("wb")

    def write(self, lines: bytes) -> None:
        letters = self._letters + lines.translate(None, BETWEEN)
        until = len(letters) - len(letters) % _GROUP
        self._letters = letters[until:]
        self._put(binascii.a2b_base64(letters[:until]))

    def end(self, last: bytes) -> bytes:
        """Close it, with a last line if that fits, and return its sum."""
        letters = self._letters + last.translate(None, BETWEEN)
        if len(letters) % _GROUP == 0:
            self._put(binascii.a2b_base64(letters))
        with naming_faults(self.path):
            self._file.close()
        return self._digest.digest()

    def _put(self, content: bytes) -> None:
        self._digest.update(content)
        near = self._end + content
        self.is_pack = self.is_pack or is_of_a_pack(near)
        self._end = content[-_LONGEST_NAME:]
        with naming_faults(self.path):
            self._file.write(content)
