"""A message larger than a letter, taken apart: its zips become files, its texts are kept, what is none of ours is passed over.

A message with a recording or some photos in it has twenty megabytes, and its letter some kilobytes: what is attached is
decoded as it is read, a megabyte at a time, and only what may be a letter is kept in memory.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.sharing.attached import Attached, AttachedZip, says_ours
from desktop.sharing.mail_bodies import BOUNDARY, MOST_BEGINNINGS, MOST_LOOKED_AT
from desktop.sharing.mail_lines import BEGIN, END

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

_PIECE = 1 << 20
_LINE = rb"[> \t]{0,18}+[A-Za-z0-9+/]%b[ \t\r]*+(?:\n|\Z)"
_FULL, _LAST = _LINE % b"{40,}+", _LINE % b"++={0,2}"
_RUN = re.compile(rb"((?:%b)*)((?:%b)?)" % (_FULL, _LAST))
"""Lines of base64, and a last one that is shorter or is filled up: with that it ends.

No group is repeated possessively: before 3.11.5 Python then finds what is not there, or misses what is."""
_RUN_BEGINS = re.compile(rb"\n(?=[> \t]{0,18}+[A-Za-z0-9+/]{41,}+={0,2}[ \t\r]*+(?:\n|\Z))")
_ZIP_BEGINS = re.compile(rb"[> \t]{0,18}+UEsDB")
_LONG_LINE = re.compile(rb"[> \t]{0,18}+[A-Za-z0-9+/]{1000}")
_NAMES_BOUNDARY, _MOST_NAMED = b"boundary=", 1000
_MOST_BOUNDARIES = 16
"""Of messages that were forwarded in one another; each has up to three."""
_MOST_SECTIONS = 1000
_MOST_SEEN = 4
"""Texts of the largest size that are looked through; what one has beyond it costs nothing."""


@dataclass(frozen=True, slots=True)
class Parted:
    """What of a message may be ours, each once.

    Attributes:
        texts: its parts that speak of a letter, as they stand there.
        packs: zips that speak of what a pack holds.
        others: any other zip.
        is_message: it has parts.
    """

    texts: tuple[bytes, ...]
    packs: tuple[Path, ...]
    others: tuple[Path, ...]
    is_message: bool


def parted(message: BinaryIO, folder: Path, *, most_text: int, most_zips: int) -> Parted | None:
    """Take a message apart.

    Args:
        message: its source, from the beginning.
        folder: zips are laid here; at most three quarters of 64 MiB.
        most_text: bytes of one part that may be a letter, and of all that are kept.
        most_zips: that may be in it.

    Returns:
        None if there is more of either than may be, or more of the message than is looked at.

    Raises:
        OSError: the message can't be read.
        WorldError: a zip can't be written.
    """
    parting = _Parting(folder, most_text, most_zips)
    try:
        whole = all(parting.take(lines) for lines in _pieces(message, most_text))
    finally:
        parting.end_run()
    return parting.result() if whole else None


def _pieces(message: BinaryIO, longest: int) -> Iterator[bytes]:
    """Give whole lines, a megabyte of them at a time, and nothing where it is too much or can't be parted.

    A longer line than may be is no letter: if it is base64 it is left out, else its beginning says how long it is.
    """
    left = MOST_LOOKED_AT
    while piece := message.read(_PIECE):
        if not piece.endswith(b"\n"):
            piece += message.readline(longest)
        left -= len(piece)
        is_cut = not piece.endswith(b"\n") and len(piece) > longest
        begins = piece.rfind(b"\n") + 1
        if is_cut and _LONG_LINE.match(piece, begins):
            piece = b"" if _ZIP_BEGINS.match(piece, begins) else piece[:begins] or b"\n"
        yield piece if left >= 0 else b""
        left -= _length_of_line(message) if is_cut else 0


def _length_of_line(message: BinaryIO) -> int:
    """Read on to the end of a line, and return how much that was."""
    length = 0
    while length <= MOST_LOOKED_AT and (more := message.readline(_PIECE)):
        length += len(more)
        if more.endswith(b"\n"):
            break
    return length


class _Section:
    """What was read of one part of a message so far: up to the next boundary."""

    def __init__(self, most: int) -> None:
        self._texts: list[bytes] = []
        self._left = most
        self.is_ours = False
        self.is_armoured = False

    @property
    def is_too_long(self) -> bool:
        """Whether it can't be a letter any more; nothing of it is kept then."""
        return self._left < 0

    def add(self, text: bytes) -> None:
        self._left -= len(text)
        if self.is_too_long:
            self._texts.clear()
            return
        self._texts.append(text)
        begin, end = text.rfind(BEGIN), text.rfind(END)
        if begin != end:
            self.is_armoured = begin > end

    def text(self) -> bytes:
        """Return all of it if it speaks of a letter."""
        if self.is_too_long:
            return b""
        text = b"".join(self._texts).removesuffix(b"\r")
        return text if self.is_ours or says_ours(text) else b""


class _Parting:
    """What was read of a message so far."""

    def __init__(self, folder: Path, most_text: int, most_zips: int) -> None:
        self._packs: dict[bytes, Path] = {}
        self._others: dict[bytes, Path] = {}
        self._folder, self._zips_left = folder, most_zips
        self._most, self._left = most_text, most_text
        self._seen_left = _MOST_SEEN * most_text
        self._section = _Section(most_text)
        self._sections_left, self._runs_left = _MOST_SECTIONS, MOST_BEGINNINGS
        self._texts: list[bytes] = []
        self._boundaries: dict[bytes, None] = {}
        self._named_left = _MOST_NAMED
        self._splits: re.Pattern[bytes] | None = None
        self._run: Attached | AttachedZip | None = None

    def take(self, lines: bytes) -> bool:
        """Take the next lines; say whether all is within what may be."""
        content = b"\n" + lines
        at = 1 if self._run is None else self._more(content, 1)
        while lines and self._is_within():
            at = self._passed_over(content, at)
            if not (begins := _RUN_BEGINS.search(content, at - 1)):
                self._pass_text(content[at:])
                break
            self._pass_text(content[at : begins.end()])
            if not self._begin_run(content, begins.end()):
                return False
            at = self._more(content, begins.end())
        return bool(lines) and self._is_within()

    def end_run(self, last: bytes = b"") -> None:
        """End the lines of base64 that are being read, if any are."""
        run, self._run = self._run, None
        if isinstance(run, AttachedZip):
            digest = run.end(last)
            (self._packs if run.is_pack else self._others).setdefault(digest, run.path)
        elif run is not None:
            self._section.add(run.end(last))
            self._section.is_ours = self._section.is_ours or run.is_ours

    def result(self) -> Parted | None:
        """Return all that there was; the last lines of base64 are ended. None if it was too much."""
        self._end_section()
        if not self._is_within():
            return None
        packs, others = tuple(self._packs.values()), tuple(self._others.values())
        return Parted(tuple(self._texts), packs, others, bool(self._boundaries))

    def _is_within(self) -> bool:
        endless = self._section.is_too_long and self._splits is None
        left = (self._left, self._seen_left, self._sections_left, self._runs_left)
        return not endless and min(left) >= 0

    def _passed_over(self, content: bytes, at: int) -> int:
        """Return where the next part begins if this one is too long to be a letter, else where we are."""
        if self._splits is None or not self._section.is_too_long:
            return at
        found = self._splits.search(content, at - 1)
        if found is None:
            return len(content)
        self._end_section()
        return found.end()

    def _begin_run(self, content: bytes, at: int) -> bool:
        self._runs_left -= 1
        if not _ZIP_BEGINS.match(content, at):
            self._run = Attached(self._most, is_kept=self._section.is_armoured)
            return True
        if self._zips_left == 0:
            return False
        self._zips_left -= 1
        self._run = AttachedZip(self._folder / f"attached-{self._zips_left}")
        return True

    def _more(self, content: bytes, at: int) -> int:
        """Write what follows of a run, and return where it ends; it may go on with the next lines."""
        found = _RUN.match(content, at)
        assert found is not None
        assert self._run is not None
        self._run.write(found[1])
        if found[2] or found.end() < len(content):
            self.end_run(found[2])
        return found.end()

    def _pass_text(self, text: bytes) -> None:
        """Take what stands around base64: whole lines."""
        self._seen_left -= len(text)
        self._learn_boundaries(text)
        if self._splits is None:
            self._section.add(text)
            return
        at = 0
        for found in self._splits.finditer(b"\n" + text):
            if not self._is_within():
                return
            self._section.add(text[at : max(found.start() - 1, 0)])
            self._end_section()
            at = found.end() - 1
        self._section.add(text[at:])

    def _learn_boundaries(self, text: bytes) -> None:
        known, low = len(self._boundaries), text.lower()
        at = low.find(_NAMES_BOUNDARY)
        while at >= 0 and self._named_left and len(self._boundaries) < _MOST_BOUNDARIES:
            self._named_left -= 1
            if found := BOUNDARY.match(text, at):
                self._boundaries[found[1]] = None
            at = low.find(_NAMES_BOUNDARY, at + 1)
        if len(self._boundaries) > known:
            self._splits = re.compile(b"\n--(?:%b)" % b"|".join(map(re.escape, self._boundaries)))

    def _end_section(self) -> None:
        text = self._section.text()
        self._left -= len(text)
        if text and self._left >= 0:
            self._texts.append(text)
        self._sections_left -= 1
        self._section = _Section(self._most)
