"""What FFmpeg would take long over is seen before it opens the file."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media import boxes, inspector
from desktop.media.boxes import (
    MOST_EDITS,
    MOST_FRAGMENTS,
    MOST_STRANGE,
    costs_too_much,
    costs_too_much_to_add,
)
from desktop.media.mp4_boxes import box
from desktop.media.probe import probe
from tests.media import zoo

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.media import ClipTaker

EDIT = struct.pack(">LlHH", 10, 0, 1, 0)


ROWS = struct.pack(">6L", 0, 1, 1000, 0, 0, 0xFFFF) + bytes(8)
"""Of an index: 65,535 rows, of which there are none."""


def edits(count: int, said: int = 1) -> bytes:
    return box(b"elst", struct.pack(">2L", 0, said), EDIT * count)


@pytest.mark.parametrize(
    ("content", "too_much"),
    [
        (box(b"moov", edits(MOST_EDITS)), False),
        (box(b"moov", edits(MOST_EDITS + 1)), True),
        (box(b"moov", edits(1) * MOST_EDITS), False),
        (box(b"moov", edits(1) * (MOST_EDITS + 1)), True),
        (box(b"free", edits(0) * MOST_EDITS), False),
        (box(b"free", edits(0) * (MOST_EDITS + 1)), True),
        (box(b"mdat", edits(MOST_EDITS + 1)), False),
        (struct.pack(">L4s", 0, b"moov") + edits(MOST_EDITS + 1), True),
        (box(b"moof", b"") * (MOST_FRAGMENTS - 1), False),
        (box(b"free", b"") * (MOST_FRAGMENTS - 1), False),
        (box(b"free", b"") * MOST_FRAGMENTS, True),
        (box(b"moof", b"") * (MOST_FRAGMENTS + 1), True),
        (box(b"udta", box(b"moof", b"") * (MOST_FRAGMENTS + 1)), True),
        (box(b"sidx", ROWS) * MOST_STRANGE, False),
        (box(b"sidx", ROWS) * (MOST_STRANGE + 1), True),
        (box(b"moov", (box(b"sidx", ROWS) + box(b"pssh", ROWS)) * MOST_STRANGE), True),
        (box(b"mdat", box(b"pssh", ROWS) * 100), False),
        (box(b"moov", box(b"cmov", box(b"dcom", b"zlib"))), True),
        (b"", False),
    ],
)
@pytest.mark.parametrize("chunk", [1, 5, 16, 4 << 20])
def test_edits_and_fragments_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, too_much: bool, chunk: int
) -> None:
    if len(content) > 50_000:
        chunk *= 1000
    monkeypatch.setattr(boxes, "_CHUNK", chunk)
    path = tmp_path / "x.mp4"
    path.write_bytes(box(b"ftyp", b"isom") + content)
    assert costs_too_much(path) is too_much


@pytest.mark.media
def test_they_are_refused(media_clip: ClipTaker, tmp_path: Path) -> None:
    found = zoo.read(media_clip("clip.mp4").read_bytes())
    for each in zoo.every(found, b"elst"):
        each.content = struct.pack(">2L", 0, MOST_EDITS) + EDIT * MOST_EDITS
    path = tmp_path / "edits.mp4"
    path.write_bytes(b"".join(each.written() for each in found))
    with pytest.raises(WorldError) as caught:
        inspector.inspect(path, tmp_path / "copy.mp4")
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert caught.value.facts["why"] == "too many edits or fragments"


@pytest.mark.media
@pytest.mark.parametrize("how", ["an index", "moov", "trak", "packed edits"])
def test_a_small_file_costs_no_minute(media_clip: ClipTaker, tmp_path: Path, how: str) -> None:
    """100 KB took more than a minute, and 60 KB that unpack to 2.4 MB of edits two seconds and 170 MB."""
    found = zoo.read(media_clip("clip.mp4").read_bytes())
    match how:
        case "an index":
            content = b"".join(each.written() for each in found) + box(b"sidx", ROWS) * 1000
        case "packed edits":
            for each in zoo.every(found, b"elst"):
                each.content = struct.pack(">2L", 0, 200_000) + EDIT * 200_000
            content = b"".join(packed(each.written()) for each in found)
        case _:
            for each in zoo.every(found, how.encode()):
                each.inner = [*(each.inner or []), *[zoo.Box(b"pssh", ROWS)] * 1000]
            content = b"".join(each.written() for each in found)
    path = tmp_path / "odd.mp4"
    path.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        inspector.inspect(path, tmp_path / "copy.mp4")
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


def packed(content: bytes) -> bytes:
    """Pack a description as QuickTime did: FFmpeg reads it like one that is not."""
    if content[4:8] != b"moov":
        return content
    size = struct.pack(">L", len(content))
    return box(
        b"moov",
        box(b"cmov", box(b"dcom", b"zlib"), box(b"cmvd", size, zlib.compress(content))),
    )


WHOLE_INDEX = box(b"sidx", bytes(23) + b"\1" + bytes(12)) + box(
    b"sidx", b"\1" + bytes(30) + b"\1" + bytes(12)
)


def fragment(size: int = 0) -> bytes:
    return box(b"moof", b"") + box(b"mdat", bytes(size))


@pytest.mark.parametrize(
    ("content", "too_much"),
    [
        (fragment() * 10_100, True),
        (fragment(4096) * 12_000, False),
        ((WHOLE_INDEX + fragment()) * 100, False),
        (box(b"sidx", ROWS) * 9, True),
        (box(b"sidx", b"\1" + bytes(29) + b"\0\1" + bytes(11)) * 9, True),
        (box(b"pssh", ROWS) * 9, True),
        (box(b"moov", box(b"cmov", box(b"dcom", b"zlib"))), True),
        (box(b"elst", bytes(8 + 12 * 1001)), True),
    ],
)
def test_what_is_added_may_have_more_where_there_is_more_to_play(
    tmp_path: Path, content: bytes, too_much: bool
) -> None:
    path = tmp_path / "x.mp4"
    path.write_bytes(box(b"ftyp", b"isom") + content)
    assert costs_too_much_to_add(path) is too_much
    path.write_bytes(b"RIFF" + bytes(4) + b"WAVE" + content)
    assert not costs_too_much_to_add(path)


def test_what_was_not_looked_through_is_no_mp4(media_clip: ClipTaker, tmp_path: Path) -> None:
    """FFmpeg passes over boxes it does not know until it knows one; what was counted is what begins with one."""
    whole = media_clip().read_bytes()
    path = tmp_path / "x.mp4"
    path.write_bytes(whole.replace(b"ftyp", b"free", 1))
    assert probe(path).picture
    path.write_bytes(whole.replace(b"ftyp", b"what", 1))
    with pytest.raises(WorldError) as caught:
        probe(path)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
