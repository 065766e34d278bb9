"""Files of strangers: scripts and playlists in disguise, damaged bytes."""

from __future__ import annotations

import errno
import os
import random
import struct
from typing import TYPE_CHECKING, Any

import av  # noqa: TID253 - what it is asked to open
import pytest
from av.error import EOFError as EndOfFileError  # noqa: TID253 - what PyAV raises
from av.error import FFmpegError  # noqa: TID253

from desktop.base.errors import Fault, WorldError
from desktop.media.faults import reading
from desktop.media.inspector import inspect
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.ui.texts.faults import error_sentence
from tests.fixtures.media import ForeignClip
from tests.media import zoo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fixtures.media import ClipTaker

MEANS: tuple[Callable[[Path], object], ...] = (
    probe,
    decode_sound,
    lambda path: list(iter_pictures(path)),
)
pytestmark = pytest.mark.media

DISGUISES = {
    "concat": "ffconcat version 1.0\nfile secret.mp4\n",
    "playlist": "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nsecret.mp4\n#EXT-X-ENDLIST\n",
    "endless": "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nx.m3u8\n",
    "network": "#EXTM3U\n#EXTINF:5,\nhttp://127.0.0.1:9/x.ts\n#EXT-X-ENDLIST\n",
    "session": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
    "m=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n",
    "manifest": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" '
    'type="static"><Period><AdaptationSet><Representation id="1" bandwidth="1">'
    "<BaseURL>secret.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>",
    "synthetic": "testsrc=size=320x240",
    "text": "WEBVTT\n\n00:00.000 --> 00:01.000\nhello\n",
    "picture": "P6 2 2 255 ............",
}


@pytest.mark.parametrize("suffix", ["mp4", "m3u8", "ffconcat", "sdp", "wav"])
@pytest.mark.parametrize("kind", DISGUISES)
def test_scripts_in_disguise_are_refused_at_once(
    media_clip: ClipTaker, tmp_path: Path, kind: str, suffix: str
) -> None:
    media_clip().rename(tmp_path / "secret.mp4")
    path = tmp_path / f"x.{suffix}"
    path.write_text(DISGUISES[kind])
    for look in MEANS:
        with pytest.raises(WorldError) as caught:
            look(path)
        assert caught.value.fault is Fault.MEDIA_UNREADABLE


@pytest.mark.parametrize("name", ["clip.mp4", "clip.webm", "sound_only.mp4"])
def test_damaged_bytes_give_one_kind_of_error(
    media_clip: ClipTaker, tmp_path: Path, name: str
) -> None:
    whole = media_clip(name).read_bytes()
    dice = random.Random(name)
    path = tmp_path / name
    for _ in range(40):
        content = bytearray(whole)
        for _ in range(dice.choice([1, 8, 60])):
            content[dice.randrange(len(content))] = dice.randrange(256)
        path.write_bytes(
            bytes(content[: dice.randrange(len(content))] if dice.random() < 0.3 else content)
        )
        for look in MEANS:
            assert fault_of(look, path) in {None, Fault.MEDIA_UNREADABLE}


def fault_of(look: Callable[[Path], object], path: Path) -> Fault | None:
    try:
        look(path)
    except WorldError as error:
        return error.fault
    return None


def test_a_picture_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    path = ForeignClip(size=(4098, 2306), seconds=0.04, sound=None).write(tmp_path / "huge.mp4")
    with pytest.raises(WorldError) as caught:
        probe(path)
    assert "4096" in caught.value.facts["why"]


def test_the_zoo_is_copied_or_refused(media_clip: ClipTaker, tmp_path: Path) -> None:
    """Whoever looks at them in a process of its own: what comes of it is one of two things."""
    whole, dice = media_clip("clip.mp4").read_bytes(), random.Random(20261126)
    source, target = tmp_path / "zoo.mp4", tmp_path / "copy.mp4"
    kinds: set[Fault | None] = set()
    for _ in range(120):
        content, _ = zoo.crafted(dice, whole)
        source.write_bytes(content)
        target.unlink(missing_ok=True)
        kinds.add(fault_of(lambda path: inspect(path, target), source))
    assert kinds == {None, Fault.MEDIA_UNREADABLE}


def test_what_ffmpeg_may_open_is_said_each_time(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that names other files, and nothing by a network; of a pack nothing but what we write."""
    asked: list[dict[str, str]] = []
    really: Any = av.open

    def noted(place: Any, *mode: Any, **named: Any) -> Any:
        if mode == ("r",):
            asked.append(named["options"])
        return really(place, *mode, **named)

    monkeypatch.setattr(av, "open", noted)
    inspect(media_clip(), tmp_path / "copy.mp4")
    probe(media_clip())
    probe(ForeignClip("avi", "mpeg4", "pcm_s16le").write(tmp_path / "x.mp4"))
    pack, boxes, others = (set(each["format_whitelist"].split(",")) for each in asked)
    of_boxes = {"mov", "mp4", "m4a", "3gp", "3g2", "mj2"}
    assert pack == of_boxes
    assert of_boxes < boxes
    assert others == boxes - of_boxes
    assert not boxes & {"concat", "hls", "dash", "sdp", "lavfi", "image2", "webvtt", "imf", "rtsp"}
    assert {each["protocol_whitelist"] for each in asked} == {"file"}
    assert {each["max_streams"] for each in asked} == {"16"}
    assert asked[0]["codec_whitelist"] == "h264,aac"
    assert [each.get("ignore_chapters") for each in asked[1:]] == ["1", "1"]


def test_our_codecs_in_another_container_are_refused(tmp_path: Path) -> None:
    source = ForeignClip("matroska").write(tmp_path / "x.mp4")
    assert fault_of(probe, source) is None
    assert fault_of(lambda path: inspect(path, tmp_path / "y.mp4"), source) is (
        Fault.MEDIA_UNREADABLE
    )


@pytest.mark.parametrize("kind", [0, 1])
@pytest.mark.parametrize(("more", "why"), [(1, None), (2, "too many streams")])
def test_a_second_track_is_left_out_and_a_third_refused(
    media_clip: ClipTaker, tmp_path: Path, kind: int, more: int, why: str | None
) -> None:
    boxes = zoo.read(media_clip("clip.mp4").read_bytes())
    moov = zoo.every(boxes, b"moov")[0]
    assert moov.inner is not None
    moov.inner += [zoo.every(boxes, b"trak")[kind]] * more
    path, copy = tmp_path / "more.mp4", tmp_path / "copy.mp4"
    path.write_bytes(b"".join(each.written() for each in boxes))
    if why is None:
        inspect(path, copy)
        assert len(zoo.every(zoo.read(copy.read_bytes()), b"trak")) == 2
        return
    with pytest.raises(WorldError) as caught:
        inspect(path, copy)
    assert caught.value.facts["why"] == why


def test_a_thousand_tracks_are_not_even_counted(media_clip: ClipTaker, tmp_path: Path) -> None:
    boxes = zoo.read(media_clip("clip.mp4").read_bytes())
    moov = zoo.every(boxes, b"moov")[0]
    assert moov.inner is not None
    trak = zoo.every(boxes, b"trak")[0]
    moov.inner += [trak] * 1000
    path = tmp_path / "many.mp4"
    path.write_bytes(b"".join(each.written() for each in boxes))
    with pytest.raises(WorldError) as caught:
        inspect(path, tmp_path / "copy.mp4")
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


@pytest.mark.parametrize(
    "error",
    [
        AttributeError("'NoneType' object has no attribute 'width'"),
        ValueError("Frame does not match AudioResampler setup."),
        FFmpegError(-50531338, "Error number -50531338 occurred"),
        EndOfFileError(-541478725, "End of file"),
    ],
)
def test_what_a_decoder_trips_over_is_told_as_damage(tmp_path: Path, error: Exception) -> None:
    with pytest.raises(WorldError) as caught, reading(tmp_path / "a.mp4"):
        raise error
    assert "it is damaged, or no video or sound at all" in error_sentence(caught.value)


@pytest.mark.parametrize("number", [errno.EIO, errno.EPERM])
def test_what_ffmpeg_says_of_a_file_that_is_cut_is_not_told_of_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = tmp_path / "a.mkv"
    path.write_bytes(b"x")
    error = FFmpegError(number, os.strerror(number))
    with pytest.raises(WorldError) as caught, reading(path):
        raise error
    assert "it is damaged, or no video or sound at all" in error_sentence(caught.value)

    def broken(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(type(path), "open", broken)
    with pytest.raises(WorldError) as caught, reading(path):
        raise error
    assert caught.value.facts["why"] == os.strerror(number)


def test_a_cover_too_many_is_told_as_such(media_clip: ClipTaker, tmp_path: Path) -> None:
    """Each is a stream; FFmpeg calls the one that it may not open a lack of memory, and adding it ended in a crash report."""
    boxes = zoo.read(media_clip("clip.mp4").read_bytes())
    cover = zoo.Box(b"data", struct.pack(">II", 14, 0) + b"\x89PNG\r\n\x1a\n" + bytes(64))
    notes = [
        zoo.Box(b"hdlr", bytes(8) + b"mdirappl" + bytes(9)),
        zoo.Box(b"ilst", inner=[zoo.Box(b"covr", inner=[cover] * 20)]),
    ]
    described = b"".join(each.written() for each in notes)
    moov = zoo.every(boxes, b"moov")[0]
    assert moov.inner is not None
    moov.inner.append(zoo.Box(b"udta", inner=[zoo.Box(b"meta", bytes(4) + described)]))
    path = tmp_path / "covers.mp4"
    path.write_bytes(b"".join(each.written() for each in boxes))
    for look in MEANS:
        with pytest.raises(WorldError) as caught:
            look(path)
        assert (caught.value.fault, caught.value.facts["why"]) == (
            Fault.MEDIA_UNREADABLE,
            "Invalid argument",
        )
