"""A copy byte by byte plays the same as its source, names nobody, and leaves odd files alone."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.media.copying import tallies
from desktop.media.mp4_boxes import OddBoxError, box, child, children
from desktop.media.plain_copy import copy_plain
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from tests.fixtures.media import ForeignClip, write_clip

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.media
NAMES = (b"x264", b"Lavc", b"Lavf", b"udta", b"canary")


def copied(source: Path, target: Path, *, picture: bool = True) -> int | None:
    with target.open("wb") as file:
        return copy_plain(source, file, picture=picture, look=lambda _share: None)


@pytest.mark.parametrize("clip", ["ours", "foreign", "silent"])
def test_it_plays_the_same_and_names_nobody(tmp_path: Path, clip: str) -> None:
    source, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    if clip == "foreign":
        ForeignClip(tags=(("title", "canary"),)).write(source)
    else:
        write_clip(source, 2.0, sound=clip == "ours")
    length_ms = copied(source, target)
    assert length_ms is not None
    assert abs(length_ms - probe(source).duration_ms) <= 25
    assert abs(probe(target).duration_ms - probe(source).duration_ms) <= 1
    content = target.read_bytes()
    assert [name for name in NAMES if name in content] == []
    before, after = list(iter_pictures(source)), list(iter_pictures(target))
    assert [at for _, at in before] == [at for _, at in after]
    assert all(np.array_equal(a, b) for (a, _), (b, _) in zip(before, after, strict=True))
    if clip != "silent":
        assert np.array_equal(decode_sound(source, 16_000), decode_sound(target, 16_000))
    packets = {kind: each.packets for kind, each in tallies(source).items()}
    assert {kind: each.packets for kind, each in tallies(target).items()} == packets


def test_the_sound_alone(tmp_path: Path) -> None:
    source, target = write_clip(tmp_path / "a.mp4", 2.0), tmp_path / "b.m4a"
    assert copied(source, target, picture=False) is not None
    info = probe(target)
    assert info.picture is None
    assert np.array_equal(decode_sound(source, 16_000), decode_sound(target, 16_000))
    assert target.stat().st_size < source.stat().st_size


def test_no_moment_is_told(tmp_path: Path) -> None:
    source, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    ForeignClip(tags=(("creation_time", "2026-11-25T08:12:00Z"),)).write(source)
    copied(source, target)
    movie = child(target.read_bytes(), b"moov")
    heads = [child(movie, b"mvhd")]
    for kind, content in children(movie):
        if kind == b"trak":
            heads += [child(content, b"tkhd"), child(content, b"mdia", b"mdhd")]
    assert {head[4:12] for head in heads} == {bytes(8)}


@pytest.mark.parametrize(
    "odd",
    [
        ForeignClip(options=(("movflags", "frag_keyframe+empty_moov"),)),
        ForeignClip(container="matroska"),
        ForeignClip(picture="mpeg4"),
    ],
)
def test_what_is_built_in_another_way_is_left_alone(tmp_path: Path, odd: ForeignClip) -> None:
    source, target = tmp_path / "a", tmp_path / "b.mp4"
    odd.write(source)
    assert copied(source, target) is None
    assert target.read_bytes() == b""


def test_an_empty_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    assert copied(tmp_path / "a", tmp_path / "b") is None


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_damaged_file_is_copied_or_left_alone(data: st.DataObject, tmp_path: Path) -> None:
    source = tmp_path / "whole.mp4"
    if not source.exists():
        write_clip(source, 0.4)
    content = bytearray(source.read_bytes())
    movie = content.rindex(b"moov")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(movie - 4, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(content)
    target = io.BytesIO()
    length_ms = copy_plain(bad, target, picture=True, look=lambda _share: None)
    assert (length_ms is None) is (target.getvalue() == b"")


@given(parts=st.lists(st.tuples(st.binary(min_size=4, max_size=4), st.binary(max_size=40))))
def test_boxes_there_and_back(parts: list[tuple[bytes, bytes]]) -> None:
    whole = b"".join(box(kind, content) for kind, content in parts)
    assert list(children(whole)) == parts


def test_a_box_that_is_too_long_or_missing() -> None:
    with pytest.raises(OddBoxError):
        list(children(b"\0\0\0\xffmoov"))
    with pytest.raises(OddBoxError):
        child(box(b"moov"), b"trak")
    assert child(b"\0\0\0\1moov" + (20).to_bytes(8, "big") + b"four", b"moov") == b"four"
