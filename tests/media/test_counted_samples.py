"""A few bytes may stand for millions of samples: they are counted before a copy is made of them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np
import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.media import inspector, lanes
from desktop.media.copying import tallies
from desktop.media.movie_writer import MovieFormat, MovieWriter
from tests.fixtures.media import ForeignClip
from tests.media import zoo

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.media.containers import Packet
    from tests.fixtures.media import ClipTaker

pytestmark = pytest.mark.media
FRAGMENTS = "frag_keyframe+empty_moov+default_base_moof+global_sidx"
INDEXED = ForeignClip(options=(("movflags", FRAGMENTS),))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the sizes of all samples that a copy is made of."""
    sizes: list[int] = []
    write = lanes.Lane.write

    def counted(lane: lanes.Lane, packet: Packet) -> None:
        sizes.append(packet.size)
        write(lane, packet)

    monkeypatch.setattr(lanes.Lane, "write", counted)
    return sizes


def with_tables(clip: bytes, samples: int, size: int = 1) -> bytes:
    """Say that a clip has so many samples of a size, and lay as many bytes behind it."""
    boxes = zoo.read(clip)
    for kind, content in (
        (b"stsz", struct.pack(">3L", 0, size, samples)),
        (b"stsc", struct.pack(">5L", 0, 1, 1, samples, 1)),
        (b"stts", struct.pack(">4L", 0, 1, samples, 2)),
        (b"stco", struct.pack(">3L", 0, 1, 48)),
        (b"elst", struct.pack(">2L", 0, 0)),
    ):
        for each in zoo.every(boxes, kind):
            each.content = content
    boxes.append(zoo.Box(b"free", bytes(samples * size)))
    return b"".join(each.written() for each in boxes)


def refused(source: Path, target: Path) -> None:
    with pytest.raises(WorldError) as caught:
        inspector.inspect(source, target)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert caught.value.facts["why"] == "more samples than it has room for"


@pytest.mark.parametrize("tracks", ["all", "another"])
def test_a_table_of_millions_is_refused_before_a_sample_is_copied(
    media_clip: ClipTaker, tmp_path: Path, written: list[int], tracks: str
) -> None:
    """Two million of a byte each kept the worker busy until it had no memory left."""
    source, target = media_clip(), tmp_path / "copy.mp4"
    clip, large = source.read_bytes(), with_tables(source.read_bytes(), 200_000)
    if tracks == "another":
        boxes = zoo.read(clip)
        track = zoo.every(zoo.read(large), b"trak")[0]
        for each in zoo.every(boxes, b"moov"):
            each.inner = [*(each.inner or []), track]
        large = b"".join(each.written() for each in boxes) + bytes(200_000)
    source.write_bytes(large)
    refused(source, target)
    assert written == []


def test_fragments_that_have_an_index_are_counted_as_they_come(
    tmp_path: Path, written: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """FFmpeg reads the tables of other fragments before it begins."""
    source = INDEXED.write(tmp_path / "indexed.mp4")
    assert inspector.inspect(source, tmp_path / "whole.mp4").has_sound
    assert len(written) > 200
    written.clear()
    monkeypatch.setattr(inspector, "LEAST_SAMPLE", 1 << 40)
    monkeypatch.setattr(inspector, "FREE_SAMPLES", 80)
    refused(source, tmp_path / "copy.mp4")
    assert 0 < len(written) <= 80


def test_how_long_a_copy_is_is_not_asked_with_each_sample(
    media_clip: ClipTaker, tmp_path: Path, written: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []

    class Counted(lanes.Lane):
        @property
        @override
        def end_s(self) -> float:
            asked.append(super().end_s)
            return asked[-1]

    monkeypatch.setattr(lanes, "Lane", Counted)
    inspector.inspect(media_clip(), tmp_path / "copy.mp4")
    assert len(asked) <= 4 < len(written)
    monkeypatch.setattr(inspector, "_LOOK_EACH", 1)
    inspector.inspect(media_clip(), tmp_path / "copy.mp4")
    assert len(asked) > len(written)


def test_what_is_too_long_is_left_soon(
    media_clip: ClipTaker, tmp_path: Path, written: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.media.containers.MOST_SECONDS", 0)
    monkeypatch.setattr(inspector, "_LOOK_EACH", 10)
    with pytest.raises(WorldError) as caught:
        inspector.inspect(media_clip(), tmp_path / "copy.mp4")
    assert caught.value.facts["why"] == "longer than six hours"
    assert len(written) <= 10


def test_samples_of_eight_bytes_have_no_room_beyond_those_that_are_free(
    media_clip: ClipTaker, tmp_path: Path, written: list[int]
) -> None:
    """Half a million in 4 MB took four seconds to be copied."""
    source = media_clip()
    source.write_bytes(with_tables(source.read_bytes(), 100_000, size=8))
    refused(source, tmp_path / "copy.mp4")
    assert written == []


@pytest.mark.parametrize("picture", [True, False])
def test_half_an_hour_of_black_pictures_and_silence_are_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, picture: bool
) -> None:
    """There is no smaller recording of ours: four seconds of it, and as much as is granted to them."""
    source = tmp_path / "least.mp4"
    with MovieWriter(source, MovieFormat(160, 120, 30, with_picture=picture)) as writer:
        for index in range(120):
            if picture:
                writer.write_picture(np.zeros((120, 160, 3), np.uint8), index * 33_333)
            writer.write_sound(np.zeros(1600, np.int16))
    monkeypatch.setattr(inspector, "FREE_SAMPLES", inspector.FREE_SAMPLES * 4 // 1800)
    assert inspector.inspect(source, tmp_path / "copy.mp4").has_sound


def test_what_comes_in_is_copied_as_it_is(tmp_path: Path) -> None:
    """To leave notes out, each sample is gone through: a stranger may fill it with empty ones."""
    source, target = ForeignClip().write(tmp_path / "foreign.mp4"), tmp_path / "copy.mp4"
    assert b"x264" in source.read_bytes()
    inspector.inspect(source, target)
    assert tallies(target) == tallies(source)
