"""How much an MP4 from elsewhere says of itself: counted box by box before FFmpeg reads it."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, BinaryIO

from desktop.media.boxes import box_at

if TYPE_CHECKING:
    from pathlib import Path

FREE_HEAD, SHARE_OF_HEAD = 16 << 20, 8
"""Bytes beside pictures and sound: so many, and an eighth of the file. Six hours of speech in a telephone's AMR have
six million for 14. 200 MB of covers took two seconds and 258 MB."""
MOST_BOXES, BOXES_EACH = 4000, 40
"""A recording has about a hundred, with all titles an album has some hundreds, and a dozen more in each fragment. Three
million in its head took FFmpeg 2.3 s each time it opened it; a hundred thousand titles, which it compares with each
other, two minutes."""
MOST_DESCRIPTION = 256 << 10
"""Bytes: what is in it is not counted through."""
MOST_EMPTY = 20_000
"""Samples without a byte: FFmpeg reads on until it has seen five seconds, and three million took it 1.4 s."""
FREE_SAMPLES, LEAST_SAMPLE = 150_000, 8
"""A recording may list so many, and one more for each so many bytes: speech in a telephone's AMR takes a dozen."""
BYTES_EACH_FRAGMENT = 4096
_HOLDS = {
    *b"moov trak mdia minf dinf stbl edts udta mvex moof traf meta ilst ---- tref gmhd sinf schi iprp ipco".split()
}
"""What FFmpeg reads the boxes of, and some more."""
_MASKED, _HEADS = {b"free", b"hoov"}, {b"mvhd", b"cmov"}
"""It takes the first two for a ``moov`` where one of the others is in it."""
_HEADER, _LONG_HEADER = 8, 16
_MOST_BEFORE_HEAD = 100
"""Boxes; QuickTime wrote one or two."""


def says_too_much(path: Path) -> bool:
    """Say whether the head of an MP4 is larger, or has more in it, than that of any recording.

    Args:
        path: the file.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        return _Look(file, path.stat().st_size).too_much()


def has_packed_head(path: Path) -> bool:
    """Say whether the head of an MP4 is compressed, as QuickTime wrote it twenty years ago.

    Raises:
        OSError: it can't be read.
    """
    length = path.stat().st_size
    with path.open("rb") as file:
        at = 0
        for _ in range(_MOST_BEFORE_HEAD):
            name, size = box_at(file, at)
            if name == b"moov":
                return box_at(file, at + _HEADER)[0] == b"cmov"
            at += size if size >= _HEADER else length
            if at >= length:
                break
    return False


class _Look:
    """A walk through all boxes, as FFmpeg goes."""

    def __init__(self, file: BinaryIO, length: int) -> None:
        self._file, self._length = file, length
        self._boxes = self._fragments = self._samples = self._empty = 0

    def too_much(self) -> bool:
        return self._large() or self._walk()

    def _large(self) -> bool:
        """Say whether too much of the file is no picture and no sound."""
        at = head = 0
        while at < self._length and not self._too_many():
            self._boxes += 1
            name, end = self._next(at, self._length)
            if name == b"moof":
                self._fragments += 1
            if name != b"mdat":
                head += end - at
            at = end
        return self._too_many() or head > FREE_HEAD + self._length // SHARE_OF_HEAD

    def _walk(self) -> bool:
        """Say whether there are too many boxes, or samples of which there is nothing."""
        ahead = [(0, self._length)]
        self._boxes = 0
        while ahead:
            at, until = ahead.pop()
            while at + _HEADER <= until:
                self._boxes += 1
                name, end = self._next(at, until)
                if self._too_many() or self._table_says_too_much(name, at, end):
                    return True
                inner = self._inner(name, at, end)
                if inner is not None:
                    ahead.append((inner, end))
                at = end
        return False

    def _too_many(self) -> bool:
        fragments = min(self._fragments, self._length // BYTES_EACH_FRAGMENT + MOST_BOXES)
        return self._boxes > MOST_BOXES + BOXES_EACH * fragments

    def _next(self, at: int, until: int) -> tuple[bytes, int]:
        """Return the name of a box and where the next one begins; one without a size goes on to the end."""
        name, size = box_at(self._file, at)
        return name, min(at + size, until) if size >= _HEADER else until

    def _inner(self, name: bytes, at: int, end: int) -> int | None:
        """Return where the boxes within a box begin."""
        if name == b"meta":  # FFmpeg looks for this one, wherever it is
            self._file.seek(at)
            place = self._file.read(min(end - at, FREE_HEAD)).find(b"hdlr", _HEADER)
            return at + place - 4 if place >= 0 else None
        first = at + (_LONG_HEADER if self._read(at, 4) == b"\0\0\0\1" else _HEADER)
        if name in _HOLDS or (name in _MASKED and self._read(first + 4, 4) in _HEADS):
            return first
        return None

    def _table_says_too_much(self, name: bytes, at: int, end: int) -> bool:
        if name == b"stsd":
            return end - at > MOST_DESCRIPTION
        if name == b"tkhd":
            return self._negative(at)
        if name in {b"stsz", b"stz2"}:
            self._count(name, at)
        most = FREE_SAMPLES + self._length // LEAST_SAMPLE
        return self._samples > most or self._empty > MOST_EMPTY

    def _negative(self, at: int) -> bool:
        """Say whether FFmpeg would take the number of a track for a negative one: with fragments it counts up to there."""
        place = 28 if self._read(at + _HEADER, 1) == b"\1" else 20
        return self._read(at + place, 1) > b"\x7f"

    def _count(self, name: bytes, at: int) -> None:
        """Count the samples of which a table has a row each; FFmpeg also reads those behind its end."""
        alike, rows = (int.from_bytes(self._read(at + each, 4), "big") for each in (12, 16))
        if name == b"stsz" and alike:
            return
        self._samples += rows
        if name == b"stsz" and self._samples <= FREE_SAMPLES + self._length // LEAST_SAMPLE:
            table = self._read(at + 20, 4 * rows)
            self._empty += array("I", table[: len(table) & ~3]).count(0)

    def _read(self, at: int, size: int) -> bytes:
        self._file.seek(at)
        return self._file.read(size)
