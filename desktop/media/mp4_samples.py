"""Where the samples of a track lie in an MP4, and what of them names who made them."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop.media.aac_notes import MAKER, begins_with_notes, without_names
from desktop.media.h264_notes import PICTURE_UNITS
from desktop.media.mp4_boxes import Glances, OddBoxError, Whole, box, child

if TYPE_CHECKING:
    import numpy.typing as npt

    Numbers = npt.NDArray[np.int64]

MOST_SAMPLES = 4_000_000
MOST_CHUNK = 64 << 20
FAR = 16 << 10
SMALL, NEAR = 512, 256 << 10
"""Of pictures larger than this only their heads are read, of smaller ones all that lies between too."""
LOOKED_AT = 64
"""Packets of sound, 1.4 s: encoders put their name into one of the first four."""


@dataclass(frozen=True, slots=True)
class Samples:
    """The samples of one track.

    Attributes:
        sizes: of each sample in bytes, without what is cut.
        chunks: where each chunk begins in the file.
        lengths: of each chunk in the file, in bytes.
        cuts: what is left out: where in the file, and how many bytes.
    """

    sizes: Numbers
    chunks: Numbers
    lengths: Numbers
    cuts: tuple[tuple[int, int], ...]

    def size_box(self) -> bytes:
        """Return the box with the sizes."""
        return box(b"stsz", struct.pack(">3L", 0, 0, self.sizes.size), _big(self.sizes))


def write_places(places: Numbers) -> bytes:
    """Return the box with the places of the chunks."""
    return box(b"stco", struct.pack(">2L", 0, places.size), _big(places))


def read_samples(whole: Whole, tables: bytes, length_bytes: int) -> Samples:
    """Read where the samples of a track lie.

    Args:
        whole: the file.
        tables: what is in the box ``stbl``.
        length_bytes: in how many bytes the length of an H.264 unit is written; 0 for sound.

    Raises:
        OddBoxError: the tables do not fit together, or a sample is damaged.
    """
    sizes = _sizes(child(tables, b"stsz"))
    chunks = _places(tables)
    counts = _counts(child(tables, b"stsc"), chunks.size)
    if int(counts.sum()) != sizes.size or not sizes.size:
        raise OddBoxError(b"stsc")
    ends = np.cumsum(counts)
    before = np.concatenate(([0], np.cumsum(sizes)))
    lengths = before[ends] - before[ends - counts]
    if int(lengths.max()) > MOST_CHUNK:
        raise OddBoxError(b"stsc")
    cuts: list[tuple[int, int]] = []
    if length_bytes:
        left = sizes.tolist()
        glances = whole.glances(NEAR if int(sizes.mean()) < FAR else SMALL)
        number = 0
        for chunk, count in zip(chunks.tolist(), counts.tolist(), strict=True):
            at = chunk
            for size in sizes[number : number + count].tolist():
                notes = _notes(glances, at, size, length_bytes)
                cuts += notes
                left[number] -= sum(note_bytes for _, note_bytes in notes)
                at += size
                number += 1
        sizes = np.array(left, np.int64)
    else:
        _check_sound(whole, chunks, lengths, counts, sizes)
    return Samples(sizes, chunks, lengths, tuple(cuts))


def _check_sound(
    whole: Whole, chunks: Numbers, lengths: Numbers, counts: Numbers, sizes: Numbers
) -> None:
    """Refuse sound in which more than the name that FFmpeg writes must be taken out.

    Only the beginning is looked at: who writes into later packets writes into the first ones, too.
    """
    number = 0
    for chunk, length, count in zip(
        chunks.tolist(), lengths.tolist(), counts.tolist(), strict=True
    ):
        content, at = whole.read(chunk, chunk + length), 0
        for size in sizes[number : number + count].tolist():
            sample = content[at : at + size]
            if begins_with_notes(sample) and without_names(sample) != MAKER.sub(
                lambda found: bytes(len(found[0])), sample
            ):
                raise OddBoxError(b"mdat")
            at += size
        number += count
        if number >= LOOKED_AT:
            return


def _notes(glances: Glances, start: int, size: int, length_bytes: int) -> list[tuple[int, int]]:
    """Return the units of a sample that are notes: where each begins with its length, and how long it is."""
    at, end = start, start + size
    found: list[tuple[int, int]] = []
    while at + length_bytes < end:
        head = glances.read(at, length_bytes + 1)
        length = length_bytes + int.from_bytes(head[:length_bytes], "big")
        if head[length_bytes] & 31 not in PICTURE_UNITS:
            found.append((at, length))
        at += length
    if at != end or sum(length for _, length in found) >= size:
        raise OddBoxError(b"mdat")
    return found


def sound_names(whole: Whole, start: int, end: int) -> list[tuple[int, int, bytes]]:
    """Return a stretch of sound in pieces: zeros stand where the encoder has put its name."""
    pieces: list[tuple[int, int, bytes]] = []
    at = start
    content = whole.read(start, end)
    if b"Lavc" in content:
        for found in MAKER.finditer(content):
            begin, stop = start + found.start(), start + found.end()
            pieces.append((at, begin, b""))
            pieces.append((begin, stop, bytes(stop - begin)))
            at = stop
    pieces.append((at, end, b""))
    return pieces


def _sizes(content: bytes) -> Numbers:
    each, count = struct.unpack_from(">2L", content, 4)
    if count > MOST_SAMPLES:
        raise OddBoxError(b"stsz")
    if each:
        return np.full(count, each, np.int64)
    return np.frombuffer(content, ">u4", count, 12).astype(np.int64)


def _places(tables: bytes) -> Numbers:
    content = child(tables, b"stco")
    count = struct.unpack_from(">L", content, 4)[0]
    return np.frombuffer(content, ">u4", count, 8).astype(np.int64)


def _counts(content: bytes, chunks: int) -> Numbers:
    """Return how many samples each chunk holds."""
    count = struct.unpack_from(">L", content, 4)[0]
    runs = np.frombuffer(content, ">u4", 3 * count, 8).astype(np.int64).reshape(-1, 3)
    if not count or runs[0, 0] != 1 or (runs[:, 2] != 1).any():
        raise OddBoxError(b"stsc")
    lengths = np.diff(np.append(runs[:, 0], chunks + 1))
    if (lengths < 0).any():
        raise OddBoxError(b"stsc")
    return np.repeat(runs[:, 1], lengths)


def _big(numbers: Numbers) -> bytes:
    return numbers.astype(">u4").tobytes()
