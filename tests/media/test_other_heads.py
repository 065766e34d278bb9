"""What files that are no MP4 hold beside picture and sound is counted before FFmpeg goes through it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import WorldError
from desktop.media import containers
from desktop.media.allowance import Unbounded
from desktop.media.intake_work import look
from desktop.media.other_heads import says_too_much_of_itself
from tests.fixtures.media import ForeignClip

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.media
SEGMENT = b"\x18\x53\x80\x67"
CHAPTERS, TAGS, FILES, CUES = (
    b"\x10\x43\xa7\x70", b"\x12\x54\xc3\x67", b"\x19\x41\xa4\x69", b"\x1c\x53\xbb\x6b",
)  # fmt: skip


def element(name: bytes, content: bytes) -> bytes:
    return name + struct.pack(">Q", len(content) | 1 << 56) + content


def behind(tmp_path: Path, *elements: bytes) -> Path:
    """Add elements to a segment that goes on to the end of its file."""
    path = ForeignClip("matroska").write(tmp_path / "clip.mkv")
    content = path.read_bytes()
    at = content.index(SEGMENT) + len(SEGMENT)
    wide = 9 - content[at].bit_length()
    body = content[at + wide :] + b"".join(elements)
    path.write_bytes(content[:at] + struct.pack(">Q", len(body) | 1 << 56) + body)
    return path


@pytest.mark.parametrize(
    "elements",
    [
        (element(CHAPTERS, bytes(300 << 10)),),
        (element(TAGS, bytes(200 << 10)),) * 2,
        (element(FILES, bytes(33 << 20)),),
        (element(CUES, bytes(5 << 20)),),
        (b"\xec\x80",) * 100_000,
    ],
    ids=["chapters", "titles", "files", "cues", "nothing"],
)
def test_what_no_recording_has_is_refused_before_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, elements: tuple[bytes, ...]
) -> None:
    path = behind(tmp_path, *elements)
    monkeypatch.setattr(containers, "_opened", None)
    with pytest.raises(WorldError) as caught:
        look(path, Unbounded())
    assert caught.value.facts["why"] == "too much beside picture and sound"


def test_what_recorders_write_is_not(tmp_path: Path) -> None:
    some = (element(CHAPTERS, bytes(9000)), element(TAGS, bytes(9000)), element(FILES, bytes(9000)))
    assert not says_too_much_of_itself(behind(tmp_path, *some))
    for name, clip in (
        ("a.webm", ForeignClip("webm", "libvpx", "libopus", 48_000)),
        ("live.webm", ForeignClip("webm", "libvpx", None, options=(("live", "1"),))),
        ("a.mp3", ForeignClip("mp3", None, "mp3", tags=(("title", "x"),))),
        ("a.ogg", ForeignClip("ogg", None, "libopus", 48_000)),
    ):
        assert not says_too_much_of_itself(clip.write(tmp_path / name))


@pytest.mark.parametrize("size", [0, 1, 5, 11, 40])
def test_a_file_that_is_cut_or_names_no_size_is_left_to_ffmpeg(tmp_path: Path, size: int) -> None:
    path = tmp_path / "clip.mkv"
    path.write_bytes(ForeignClip("matroska").write(path).read_bytes()[:size])
    assert not says_too_much_of_itself(path)
    path.write_bytes(b"\x1a\x45\xdf\xa3\x80" + SEGMENT + b"\xff" + CHAPTERS + b"\xff" + bytes(99))
    assert not says_too_much_of_itself(path)


def test_a_tag_full_of_covers_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp3"
    for size, too_much in ((9 << 20, False), (17 << 20, True)):
        seven_bits = bytes(size >> 7 * each & 0x7F for each in (3, 2, 1, 0))
        path.write_bytes(b"ID3\4\0\0" + seven_bits + b"\xff\xfb")
        assert says_too_much_of_itself(path) is too_much
