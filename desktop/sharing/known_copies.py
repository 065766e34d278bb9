"""What is known of copies that went out or will: their plan and their sums, as git's index knows files.

Nothing here is the truth, all of it may be thrown away at any time, and none of it is believed. Whoever
uses a known sum sums CRC-32 over what is really written, too: bytes that changed while size and times
stayed the same are found, and the copy is made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import WorldError
from desktop.base.files import make_folder, sweep_unfinished, write_atomic
from desktop.media.copy_plan import CopyPlan

if TYPE_CHECKING:
    from pathlib import Path

RULES = 4
"""Raised whenever the same recording would go out in another way: what was known before is void."""
MOST_KEPT = 100
"""So many copies are known; the oldest are forgotten. One of half an hour takes half a megabyte."""
_SUM = hashlib.sha256().digest_size

Stamp = tuple[int, int, int, int, int]
"""Size, times of the content and of the entry in ns, number and device: all that tells files apart unread."""


class CopySums(msgspec.Struct, frozen=True):
    """The sums over a copy: CRC-32, and SHA-256 in hex."""

    crc: int
    sha256: str


class KnownCopy(msgspec.Struct, frozen=True, array_like=True):
    """A copy that was made of a recording, or tried.

    Attributes:
        rules: by which it was made.
        stamp: of the recording.
        plan: what the copy consists of.
        sums: over the copy.
    """

    rules: int
    stamp: Stamp
    plan: CopyPlan
    sums: CopySums


class KnownCopies:
    """Copies that are known, a file each.

    Args:
        folder: where; it is made when there is something to keep. None: nothing is ever known.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._forgotten: set[Path] = set()

    def find(self, source: Path) -> KnownCopy | None:
        """Return what is known of the copy of a recording, unless anything about the recording differs."""
        if self._folder is None or source in self._forgotten:
            return None
        try:
            content = self._place(self._folder, source).read_bytes()
            stamp = stamp_of(source)
        except OSError:
            return None
        if hashlib.sha256(content[_SUM:]).digest() != content[:_SUM]:
            return None
        with contextlib.suppress(msgspec.DecodeError):
            known = msgspec.msgpack.decode(content[_SUM:], type=KnownCopy)
            return known if known.rules == RULES and known.stamp == stamp else None
        return None

    def keep(self, source: Path, stamp: Stamp, plan: CopyPlan, sums: CopySums) -> None:
        """Keep what was found out about a copy. That it can't be kept is no fault.

        Args:
            source: the recording.
            stamp: of it, from before it was read; if it is another one now, nothing is kept.
            plan: what the copy consists of.
            sums: over the copy.
        """
        if self._folder is None:
            return
        content = msgspec.msgpack.encode(KnownCopy(RULES, stamp, plan, sums))
        with contextlib.suppress(OSError, WorldError):
            if stamp_of(source) == stamp:
                self._make_place(self._folder)
                place = self._place(self._folder, source)
                write_atomic(place, hashlib.sha256(content).digest() + content)
                self._forgotten.discard(source)

    def forget(self, source: Path) -> None:
        """Know nothing of a copy any more, also where the disk does not let it go."""
        self._forgotten.add(source)
        if self._folder is not None:
            with contextlib.suppress(OSError):
                self._place(self._folder, source).unlink(missing_ok=True)

    @staticmethod
    def _place(folder: Path, source: Path) -> Path:
        name = hashlib.sha256(os.fsencode(source.absolute())).hexdigest()
        return folder / f"{name[:32]}.copy"

    @staticmethod
    def _make_place(folder: Path) -> None:
        """Make the folder, and room in it."""
        make_folder(folder)
        sweep_unfinished(folder)
        kept = sorted(folder.glob("*.copy"), key=lambda each: each.stat().st_mtime_ns)
        for old in kept[: max(0, len(kept) - MOST_KEPT + 1)]:
            old.unlink(missing_ok=True)


def stamp_of(source: Path) -> Stamp:
    """Return what tells a file from another one without reading it.

    Raises:
        OSError: it is not there.
    """
    found = source.stat()
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_dev
