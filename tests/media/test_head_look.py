"""What an MP4 from elsewhere says of itself is counted before FFmpeg goes through it, several times."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media import containers, head_look
from desktop.media.allowance import Unbounded
from desktop.media.containers import frames, open_media
from desktop.media.head_look import has_packed_head, says_too_much
from desktop.media.inspector import inspect
from desktop.media.intake_work import look
from tests.fixtures.media import ForeignClip
from tests.media import zoo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.fixtures.media import ClipTaker

pytestmark = pytest.mark.media
MANY = 300_000


def head(boxes: list[zoo.Box]) -> list[zoo.Box]:
    inner = zoo.every(boxes, b"moov")[0].inner
    assert inner is not None
    return inner


def replaced(boxes: list[zoo.Box], kind: bytes, content: bytes) -> None:
    for each in zoo.every(boxes, kind):
        each.content = content


def titles(count: int) -> zoo.Box:
    own = [
        zoo.Box(
            b"----", inner=[zoo.Box(b"name", b"\0\0\0\0n%d" % each), zoo.Box(b"data", bytes(9))]
        )
        for each in range(count)
    ]
    tool = zoo.Box(b"hdlr", bytes(8) + b"mdirappl" + bytes(10)).written()
    listed = tool + zoo.Box(b"ilst", inner=own).written()
    return zoo.Box(b"udta", inner=[zoo.Box(b"meta", b"\0\0\0\0" + listed)])


def empty_samples(boxes: list[zoo.Box]) -> None:
    replaced(boxes, b"stsz", struct.pack(">3L", 0, 0, 30_000) + bytes(120_000))


def behind_the_table(boxes: list[zoo.Box]) -> None:
    """FFmpeg reads on behind the end of a table."""
    replaced(boxes, b"stsz", struct.pack(">3L", 0, 0, 2_000_000))


def negative_track(boxes: list[zoo.Box]) -> None:
    """FFmpeg counts from there up to the first that is free: two thousand million, for each time it opens the file."""
    for each in zoo.every(boxes, b"tkhd")[1:]:
        each.content = each.content[:12] + b"\x80\0\0\0" + each.content[16:]


def negative_long_track(boxes: list[zoo.Box]) -> None:
    """The same in the second version of the box, whose times are longer."""
    for each in zoo.every(boxes, b"tkhd"):
        each.content = b"\1" + each.content[1:4] + bytes(16) + b"\xff" * 4 + each.content[16:]


PLAYS: dict[str, Callable[[list[zoo.Box]], None]] = {
    "covers": lambda boxes: head(boxes).append(zoo.Box(b"udta", bytes(20 << 20))),
    "free": lambda boxes: boxes.append(zoo.Box(b"free", bytes(20 << 20))),
    "boxes within": lambda boxes: head(boxes).extend([zoo.Box(b"free")] * MANY),
    "boxes beside": lambda boxes: boxes.extend([zoo.Box(b"free")] * MANY),
    "boxes hidden": lambda boxes: boxes.insert(
        1, zoo.Box(b"free", struct.pack(">L4s", 8, b"mvhd") + zoo.Box(b"free").written() * MANY)
    ),
    "titles": lambda boxes: head(boxes).append(titles(2000)),
    "description": lambda boxes: replaced(boxes, b"stsd", bytes(300 << 10)),
    "negative track": negative_track,
    "negative long track": negative_long_track,
    "empty samples": empty_samples,
    "behind the table": behind_the_table,
}


@pytest.mark.parametrize("play", PLAYS)
def test_nor_is_it_opened_where_it_comes_with_a_pack(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, play: str
) -> None:
    """100,000 titles took 43 seconds, a negative track four."""
    path = media_clip()
    boxes = zoo.read(path.read_bytes())
    PLAYS[play](boxes)
    path.write_bytes(b"".join(each.written() for each in boxes))
    monkeypatch.setattr(containers, "_opened", None)
    with pytest.raises(WorldError) as caught:
        inspect(path, tmp_path / "copy.mp4")
    # That it could not be opened would be told as damage.
    assert caught.value.facts["why"] == "too many edits or fragments"


@pytest.mark.parametrize("play", PLAYS)
def test_what_no_recording_has_is_refused_before_it_is_opened(
    media_clip: ClipTaker, monkeypatch: pytest.MonkeyPatch, play: str
) -> None:
    path = media_clip()
    boxes = zoo.read(path.read_bytes())
    PLAYS[play](boxes)
    path.write_bytes(b"".join(each.written() for each in boxes))
    monkeypatch.setattr(containers, "_opened", None)
    with pytest.raises(WorldError) as caught:
        look(path, Unbounded())
    assert caught.value.facts["why"] == "too much beside picture and sound"


@pytest.mark.parametrize(
    "clip",
    [
        ForeignClip(),
        ForeignClip("mov", sound="pcm_s16le"),
        ForeignClip("mov", sound="pcm_s16le", picture=None, seconds=90),
        ForeignClip("3gp", "mpeg4", "aac"),
        ForeignClip(options=(("movflags", "frag_every_frame+empty_moov"),), seconds=20),
    ],
)
def test_what_recorders_write_is_not(tmp_path: Path, clip: ForeignClip) -> None:
    assert not says_too_much(clip.write(tmp_path / "clip"))


def test_an_album_of_titles_is_not(media_clip: ClipTaker) -> None:
    path = media_clip()
    boxes = zoo.read(path.read_bytes())
    head(boxes).append(titles(500))
    head(boxes).append(zoo.Box(b"free", bytes(8 << 20)))
    path.write_bytes(b"".join(each.written() for each in boxes))
    assert not says_too_much(path)


@pytest.mark.parametrize(
    "before", [b"", zoo.Box(b"wide").written(), zoo.Box(b"mdat", bytes(999)).written()]
)
def test_an_old_quicktime_movie_is_told_as_such(
    media_clip: ClipTaker, monkeypatch: pytest.MonkeyPatch, before: bytes
) -> None:
    path = media_clip()
    boxes = zoo.read(path.read_bytes())
    zoo.pressed(random.Random(1), boxes)
    moov = zoo.every(boxes, b"moov")[0].written()
    path.write_bytes(before + moov)
    monkeypatch.setattr(containers, "_opened", None)
    with pytest.raises(WorldError) as caught:
        look(path, Unbounded())
    assert caught.value.fault is Fault.MEDIA_HEAD_PACKED
    assert caught.value.facts["file"] == str(path)


def test_what_has_no_packed_head_has_none(media_clip: ClipTaker) -> None:
    path = media_clip()
    assert not has_packed_head(path)
    for content in (b"", b"\0\0\0\x08wide", zoo.Box(b"wide").written() * 200, bytes(40)):
        path.write_bytes(content)
        assert not has_packed_head(path)


def test_the_look_itself_ends_early(media_clip: ClipTaker, monkeypatch: pytest.MonkeyPatch) -> None:
    path = media_clip()
    with path.open("ab") as file:
        file.write(zoo.Box(b"free").written() * MANY)
    seen: list[int] = []
    box_at = head_look.box_at

    def counted(file: object, at: int) -> tuple[bytes, int]:
        seen.append(at)
        return box_at(file, at)  # type: ignore[arg-type]

    monkeypatch.setattr(head_look, "box_at", counted)
    assert says_too_much(path)
    assert len(seen) <= head_look.MOST_BOXES + 2


def test_more_samples_than_there_is_time_for_are_refused(tmp_path: Path) -> None:
    """Three million a second cost as much as those of a day."""
    path = ForeignClip("mov", sound=None, seconds=2).write(tmp_path / "clip.mov")
    boxes = zoo.read(path.read_bytes())
    count = 9000
    replaced(boxes, b"stsz", struct.pack(">3L", 0, 1, count))
    replaced(boxes, b"stsc", struct.pack(">5L", 0, 1, 1, count, 1))
    replaced(boxes, b"stts", struct.pack(">4L", 0, 1, count, 1))
    path.write_bytes(b"".join(each.written() for each in boxes) + bytes(count))
    with pytest.raises(WorldError) as caught:
        look(path, Unbounded())
    assert caught.value.facts["why"] == "more samples than it has room for"


class Undecodable:
    """A container of which nothing can be decoded but what is told; counts what is read of it."""

    name = "clip.mp4"

    def __init__(self, samples: int, good: frozenset[int] = frozenset()) -> None:
        self._samples, self._good, self.read = samples, good, 0

    def demux(self, _stream: object) -> Iterator[Undecodable]:
        for _ in range(self._samples):
            self.read += 1
            yield self

    def decode(self) -> list[object]:
        return ["frame"] if self.read in self._good else []


def test_what_is_not_decoded_is_not_read_to_its_end() -> None:
    nothing = Undecodable(3_000_000)
    with pytest.raises(WorldError):
        list(frames(nothing, None))
    assert nothing.read < 5000
    one = Undecodable(3_000_000, frozenset({1000}))
    with pytest.raises(WorldError):
        list(frames(one, None))
    assert one.read < 30_000
    damaged = Undecodable(30_000, frozenset({1, 18_000, 29_999}))  # ten minutes of it twice
    assert len(list(frames(damaged, None))) == 3


def test_chapters_of_an_mp4_are_not_read(media_clip: ClipTaker) -> None:
    path = media_clip()
    boxes = zoo.read(path.read_bytes())
    picture, sound = zoo.every(boxes, b"trak")[:2]
    for each, other in ((picture, 2), (sound, 1)):
        assert each.inner is not None
        each.inner.append(zoo.Box(b"tref", zoo.Box(b"chap", struct.pack(">L", other)).written()))
    path.write_bytes(b"".join(each.written() for each in boxes))
    with open_media(path) as container:
        assert container.chapters() == []
