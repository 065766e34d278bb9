"""Copies an MP4 of ours byte by byte, without a trace of who made it: as fast as a copy can be.

Only the samples go along, and of the boxes around them only those that a player needs, made anew.
Going through them packet by packet takes three times as long. Whatever is built in another way than
expected is left to that slower way.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop.media.copy_plan import CopyPlan, joined
from desktop.media.fragment_heads import is_fragment_head
from desktop.media.mp4_boxes import HEAD, OddBoxError, Whole, box, child, children, without_moments
from desktop.media.mp4_samples import Samples, read_samples, sound_names, write_places

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from desktop.media.copy_plan import Piece, Sink

LARGEST = 0xF000_0000
"""Places in the file are written in 32 bits; a larger file is copied the other way."""
MOST_HEAD = 64 << 20
_BRAND = box(b"ftyp", b"isom", struct.pack(">L", 0x200), b"isomiso2avc1mp41")
_HERE = box(b"dinf", box(b"dref", struct.pack(">2L", 0, 1), box(b"url ", struct.pack(">L", 1))))
_NAMES = {b"vide": b"VideoHandler\0", b"soun": b"SoundHandler\0"}
_MEDIA_HEADS = {b"vide": b"vmhd", b"soun": b"smhd"}
_TABLES = {b"stts", b"ctts", b"cslg", b"stss", b"sdtp", b"stsc", b"sgpd", b"sbgp"}
_ENTRIES = {b"avc1": (78, {b"avcC", b"pasp", b"colr", b"btrt"}), b"mp4a": (28, {b"esds", b"btrt"})}
_MAKER = slice(42, 74)
"""Where a picture's entry names the compressor (14496-12, 12.1.3)."""


@dataclass(frozen=True, slots=True)
class Track:
    """One track: its boxes as they will be, but for the places of its samples."""

    kind: bytes
    head: bytes
    edits: bytes
    media: tuple[bytes, bytes]
    tables: tuple[bytes, ...]
    samples: Samples


def copy_plain(
    source: Path, target: Sink, *, picture: bool, look: Callable[[float], None]
) -> int | None:
    """Copy picture and sound, or the sound alone.

    Args:
        source: a recording.
        target: where the MP4 goes; nothing is sought in it.
        picture: whether the picture goes along.
        look: told the share done, 0 to 1; may raise to stop.

    Returns:
        How long it is in milliseconds; None when the file is not built like ours, and nothing was
        written.

    Raises:
        OSError: reading or writing failed.
    """
    with source.open("rb") as file:
        plan = plan_copy(file, picture=picture)
        if plan is None:
            return None
        plan.write(file, target, look)
        return plan.length_ms


def plan_copy(file: BinaryIO, *, picture: bool) -> CopyPlan | None:
    """Return how picture and sound are copied, or the sound alone; None of a file not built like ours.

    Raises:
        OSError: reading failed.
    """
    whole = Whole(file)
    if len(whole) >= LARGEST:
        return None
    try:
        movie, tracks = _read(whole, picture=picture)
        pieces, places = _plan(whole, tracks)
        amount = sum(end - begin for begin, end, _ in pieces)
        return CopyPlan(_head(movie, tracks, places, amount), joined(pieces), _length_ms(movie))
    except (OddBoxError, struct.error, IndexError, ValueError, ArithmeticError):
        return None


def _read(whole: Whole, *, picture: bool) -> tuple[bytes, list[Track]]:
    """Return the header of the movie and the tracks that go along."""
    movie = _find_movie(whole)
    found: list[Track] = []
    for kind, content in children(movie):
        if kind == b"mvex":
            raise OddBoxError(kind)
        if kind != b"trak":
            continue
        handler = child(content, b"mdia", b"hdlr")[8:12]
        if handler in _NAMES and (picture or handler == b"soun"):
            found.append(_track(whole, content, handler))
    if not found or len({each.kind for each in found}) != len(found):
        raise OddBoxError(b"trak")
    return child(movie, b"mvhd"), found


def _find_movie(whole: Whole) -> bytes:
    at, movie = 0, b""
    while at + HEAD <= len(whole):
        size, kind = struct.unpack(">L4s", whole.read(at, at + HEAD))
        head = HEAD
        if size == 1:
            size, head = struct.unpack(">Q", whole.read(at + HEAD, at + 16))[0], 16
        if kind == b"moof" or size < head or at + size > len(whole):
            raise OddBoxError(kind)
        if kind == b"moov":
            if movie or size > MOST_HEAD:
                raise OddBoxError(kind)
            movie = whole.read(at + head, at + size)
        at += size
    if not movie:
        raise OddBoxError(b"moov")
    return movie


def _track(whole: Whole, content: bytes, kind: bytes) -> Track:
    tables = child(content, b"mdia", b"minf", b"stbl")
    entry_kind, entry, description = _description(child(tables, b"stsd"))
    if (entry_kind == b"avc1") is not (kind == b"vide"):
        raise OddBoxError(entry_kind)
    length_bytes = (child(description, b"avcC")[4] & 3) + 1 if entry_kind == b"avc1" else 0
    kept = [box(each, inner) for each, inner in children(tables) if each in _TABLES]
    boxes = dict(children(content))
    media_head = _MEDIA_HEADS[kind]
    return Track(
        kind=kind,
        head=box(b"tkhd", without_moments(child(content, b"tkhd"))),
        edits=box(b"edts", boxes[b"edts"]) if b"edts" in boxes else b"",
        media=(
            box(b"mdhd", without_moments(child(content, b"mdia", b"mdhd"))),
            box(media_head, child(content, b"mdia", b"minf", media_head)),
        ),
        tables=(box(b"stsd", struct.pack(">2L", 0, 1), entry), *kept),
        samples=read_samples(whole, tables, length_bytes),
    )


def _description(content: bytes) -> tuple[bytes, bytes, bytes]:
    """Return the one entry that says how samples are coded: its type, itself, and its inner boxes."""
    entries = list(children(content, 8))
    if len(entries) != 1 or entries[0][0] not in _ENTRIES:
        raise OddBoxError(b"stsd")
    kind, entry = entries[0]
    fixed, known = _ENTRIES[kind]
    head = bytearray(entry[:fixed])
    if kind == b"avc1":
        head[_MAKER] = bytes(_MAKER.stop - _MAKER.start)
    inner = b"".join(box(each, part) for each, part in children(entry, fixed) if each in known)
    return kind, box(kind, bytes(head), inner), inner


def _plan(whole: Whole, tracks: list[Track]) -> tuple[list[Piece], list[np.ndarray]]:
    """Return what is copied in the order of the file, and where each chunk comes to lie in it.

    Returns:
        The pieces, and for each track the places of its chunks, counted from the first sample.
    """
    chunks = [
        (int(place), int(length), number, at)
        for number, track in enumerate(tracks)
        for at, (place, length) in enumerate(
            zip(track.samples.chunks, track.samples.lengths, strict=True)
        )
    ]
    chunks.sort()
    cuts = dict(cut for track in tracks for cut in track.samples.cuts)
    starts = sorted(cuts)
    places = [np.zeros(len(track.samples.chunks), np.int64) for track in tracks]
    pieces: list[Piece] = []
    now = end_before = next_cut = 0
    for place, length, number, at in chunks:
        if place < end_before or place + length > len(whole):
            raise OddBoxError(b"stco")
        if pieces and place > end_before and is_fragment_head(whole, end_before, place):
            pieces.append((end_before, place, b""))
            now += place - end_before
        end_before = place + length
        places[number][at] = now
        begin = place
        while next_cut < len(starts) and starts[next_cut] < end_before:
            cut = starts[next_cut]
            pieces.append((begin, cut, b""))
            now += cut - begin
            begin = cut + cuts[cut]
            next_cut += 1
        if tracks[number].kind == b"soun":
            pieces += sound_names(whole, begin, end_before)
        else:
            pieces.append((begin, end_before, b""))
        now += end_before - begin
    return pieces, places


def _head(movie: bytes, tracks: list[Track], places: list[np.ndarray], amount: int) -> bytes:
    """Return everything that stands before the first sample."""
    first = len(_movie(movie, tracks, places, 0)) + len(_BRAND) + HEAD
    head = _BRAND + _movie(movie, tracks, places, first)
    return head + struct.pack(">L4s", HEAD + amount, b"mdat")


def _movie(movie: bytes, tracks: list[Track], places: list[np.ndarray], first: int) -> bytes:
    traks = [_trak(track, place + first) for track, place in zip(tracks, places, strict=True)]
    return box(b"moov", box(b"mvhd", without_moments(movie)), *traks)


def _trak(track: Track, places: np.ndarray) -> bytes:
    handler = box(b"hdlr", bytes(8), track.kind, bytes(12), _NAMES[track.kind])
    table = box(b"stbl", *track.tables, track.samples.size_box(), write_places(places))
    inner = box(b"minf", track.media[1], _HERE, table)
    return box(b"trak", track.head, track.edits, box(b"mdia", track.media[0], handler, inner))


def _length_ms(movie: bytes) -> int:
    scale, length = struct.unpack_from(
        ">LQ" if movie[0] == 1 else ">LL", movie, 20 if movie[0] == 1 else 12
    )
    return round(length * 1000 / scale)
