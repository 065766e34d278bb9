from __future__ import annotations

import hashlib
import itertools
import struct
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av  # noqa: TID253 - looks into the file with another pair of eyes
import numpy as np
import pytest
from av.error import MemoryError as AvMemoryError  # noqa: TID253
from av.stream import Disposition  # noqa: TID253
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.media import intake
from desktop.media.allowance import Unbounded
from desktop.media.copying import whole_packets
from desktop.media.intake import bring_in
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.media.speech_file import read_speech
from desktop.media.watching import IntakeCancelledError
from tests.fixtures.media import ForeignClip, clip_sound
from tests.media import zoo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import numpy.typing as npt

    from tests.fixtures.media import ClipTaker

    Pixels = npt.NDArray[np.uint8]

pytestmark = pytest.mark.media


def digests(path: Path) -> list[bytes]:
    """Return a digest of each compressed picture: equal when it was copied."""
    opened: Any = av.open(str(path))
    with opened as container:
        return [
            hashlib.sha256(bytes(each)).digest() for each in container.demux(video=0) if each.size
        ]


def flash_s(path: Path) -> float:
    return next(at for pixels, at in iter_pictures(path) if pixels.mean() > 240)


def click_s(path: Path) -> float:
    return np.flatnonzero(np.abs(decode_sound(path, 48_000)) > 0.4)[0] / 48_000


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "take"
    folder.mkdir()
    return folder / "video.mp4", folder / "speech.wav"


def test_what_is_ours_already_is_copied(media_clip: ClipTaker, files: tuple[Path, Path]) -> None:
    source = media_clip("uneven.mp4")
    told: list[float] = []
    info = bring_in(source, *files, progress=told.append)
    assert digests(files[0]) == digests(source)
    assert info == probe(files[0])
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert abs(read_speech(files[1]).size / 16_000 - 4.0) < 0.05
    assert sorted(each.name for each in files[0].parent.iterdir()) == ["speech.wav", "video.mp4"]


@pytest.mark.parametrize(
    ("clip", "suffix"),
    [
        (ForeignClip("webm", "libvpx", "libopus", 48_000), "webm"),
        (ForeignClip("mpeg", "mpeg2video", "mp2"), "mpg"),
        (ForeignClip("avi", "mpeg4", "pcm_s16le"), "avi"),
        (ForeignClip(gop=500), "mp4"),
    ],
)
def test_what_is_foreign_is_encoded_again(
    tmp_path: Path, files: tuple[Path, Path], clip: ForeignClip, suffix: str
) -> None:
    source = clip.write(tmp_path / f"foreign.{suffix}")
    before = source.read_bytes()
    info = bring_in(source, *files)
    assert info.picture
    assert info.sound
    assert (info.picture.codec, info.sound.codec) == ("h264", "aac")
    assert (info.picture.width, info.picture.height) == (160, 120)
    assert abs(info.duration_ms - 3000) < 80
    assert abs(flash_s(files[0]) - flash_s(source)) < 0.002
    assert abs(click_s(files[0]) - click_s(source)) < 0.005
    assert abs(click_s(files[1]) - click_s(source)) < 0.005
    assert source.read_bytes() == before


@pytest.mark.parametrize(("picture_ms", "sound_ms"), [(400, 0), (0, 400)])
@pytest.mark.parametrize("container", ["mp4", "matroska"])
def test_what_was_apart_stays_apart(
    tmp_path: Path, files: tuple[Path, Path], container: str, picture_ms: int, sound_ms: int
) -> None:
    clip = ForeignClip(container, picture_delay_ms=picture_ms, sound_delay_ms=sound_ms)
    bring_in(clip.write(tmp_path / "apart"), *files)
    assert abs(flash_s(files[0]) - 1.0 - picture_ms / 1000) < 0.002
    assert abs(click_s(files[0]) - 1.0 - sound_ms / 1000) < 0.005
    assert abs(click_s(files[1]) - 1.0 - sound_ms / 1000) < 0.005


def test_sound_alone_becomes_a_take_without_a_picture(
    tmp_path: Path, files: tuple[Path, Path]
) -> None:
    clip = ForeignClip("wav", None, "pcm_s16le")
    info = bring_in(clip.write(tmp_path / "answer.wav"), *files)
    assert info.picture is None
    assert info.sound
    assert info.sound.codec == "aac"
    assert abs(click_s(files[1]) - 1.0) < 0.005


def test_of_several_sounds_the_usual_one_is_brought_in(
    tmp_path: Path, files: tuple[Path, Path]
) -> None:
    """A recorder of screens writes the microphone beside the sound of the computer."""
    source = tmp_path / "two.mkv"
    opened: Any = av.open(str(source), "w", options={"default_mode": "passthrough"})
    with opened as container:
        streams = [container.add_stream("aac", rate=48_000, layout="mono") for _ in range(2)]
        for stream, usual in zip(streams, (Disposition(0), Disposition.default), strict=True):
            stream.disposition = usual
        for stream, loud in zip(streams, (0, 1), strict=True):
            samples = clip_sound(1.0) * np.int16(loud)
            frame = av.AudioFrame.from_ndarray(samples[np.newaxis], "s16", "mono")
            frame.sample_rate = 48_000
            for packet in stream.encode(frame) + stream.encode(None):
                container.mux(packet)
    bring_in(source, *files)
    assert decode_sound(files[0]).std() > 0.01
    assert read_speech(files[1]).std() > 0.01


def test_a_picture_alone_has_no_speech_file(
    media_clip: ClipTaker, files: tuple[Path, Path]
) -> None:
    info = bring_in(media_clip("silent.mp4"), *files)
    assert info.sound is None
    assert not files[1].exists()


@pytest.mark.parametrize("name", ["truncated.mp4", "empty.mp4"])
def test_the_unreadable_leaves_nothing(
    media_clip: ClipTaker, files: tuple[Path, Path], name: str
) -> None:
    with pytest.raises(WorldError) as caught:
        bring_in(media_clip(name), *files)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert list(files[0].parent.iterdir()) == []


@pytest.mark.parametrize("name", ["clip.mp4", "clip.webm"])
@pytest.mark.parametrize("after", [0, 20, 160])
def test_cancelling_leaves_nothing(
    media_clip: ClipTaker, files: tuple[Path, Path], name: str, after: int
) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(0)
        return len(asked) > after

    with pytest.raises(IntakeCancelledError):
        bring_in(media_clip(name), *files, cancelled=cancelled)
    assert list(files[0].parent.iterdir()) == []


def test_a_missing_place_is_said(media_clip: ClipTaker, tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        bring_in(media_clip(), tmp_path / "gone" / "video.mp4", tmp_path / "gone" / "speech.wav")
    assert caught.value.fault is Fault.FOLDER_MISSING


def test_files_beyond_the_limit_are_refused(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MOST_BYTES", 1000)
    with pytest.raises(WorldError) as caught:
        bring_in(media_clip(), *files)
    assert "6 GiB" in caught.value.facts["why"]


def test_large_pictures_are_fitted(tmp_path: Path, files: tuple[Path, Path]) -> None:
    clip = ForeignClip("avi", "mpeg4", None, size=(2400, 1200), seconds=0.2)
    info = bring_in(clip.write(tmp_path / "large.avi"), *files)
    assert info.picture
    assert (info.picture.width, info.picture.height) == (1920, 960)


TURNS: dict[str, tuple[tuple[int, int, int, int], Callable[[Pixels], Pixels]]] = {
    "90": ((0, 1, -1, 0), lambda pixels: np.rot90(pixels, -1)),
    "180": ((-1, 0, 0, -1), lambda pixels: np.rot90(pixels, 2)),
    "270": ((0, -1, 1, 0), np.rot90),
    "mirrored": ((-1, 0, 0, 1), np.fliplr),
    "upside down": ((1, 0, 0, -1), np.flipud),
    "mirrored, 90": ((0, 1, 1, 0), lambda pixels: pixels.transpose(1, 0, 2)),
    "mirrored, 270": ((0, -1, -1, 0), lambda pixels: np.rot90(np.fliplr(pixels), -1)),
}
"""What a telephone writes into the head of a track: four numbers of a matrix, and what it does."""


@pytest.mark.parametrize("how", TURNS)
def test_a_telephone_held_sideways_stands_upright(
    tmp_path: Path, files: tuple[Path, Path], how: str
) -> None:
    source = tmp_path / "phone.mp4"
    corners = np.zeros((120, 160, 3), np.uint8)
    corners[:60, :80] = (255, 255, 255)  # white above on the left
    with MovieWriter(source, MovieFormat(160, 120, 25, with_sound=False)) as writer:
        for index in range(5):
            writer.write_picture(corners, index * 40_000)
    matrix, as_shown = TURNS[how]
    turn(source, matrix)
    info = bring_in(source, *files)
    upright = as_shown(corners)
    for path in (source, files[0]):
        pixels, _ = next(iter_pictures(path))
        assert pixels.shape == upright.shape
        assert np.abs(pixels.astype(int) - upright).mean() < 2
    assert info.picture
    assert (info.picture.height, info.picture.width) == upright.shape[:2]


def turn(path: Path, matrix: tuple[int, int, int, int]) -> None:
    """Write a matrix into the track header, as a telephone does."""
    content = bytearray(path.read_bytes())
    at = content.rindex(b"tkhd")
    still = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    a, b, c, d = (each << 16 for each in matrix)
    turned = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    where = content.index(still, at)
    content[where : where + len(turned)] = turned
    path.write_bytes(content)


def test_a_browser_recording_that_does_not_say_its_length(
    tmp_path: Path, files: tuple[Path, Path]
) -> None:
    clip = ForeignClip("webm", "libvpx", "libopus", 48_000, options=(("live", "1"),))
    source = clip.write(tmp_path / "browser.webm")
    assert abs(probe(source).duration_ms - 3000) < 60
    assert abs(bring_in(source, *files).duration_ms - 3000) < 80


def test_pixels_that_are_not_square_become_square(tmp_path: Path, files: tuple[Path, Path]) -> None:
    clip = ForeignClip(pixel_aspect=Fraction(16, 11), seconds=0.4, sound=None)
    info = bring_in(clip.write(tmp_path / "wide.mp4"), *files)
    assert info.picture
    assert (info.picture.width, info.picture.height) == (232, 120)


@pytest.mark.parametrize("gop", [12, 500])
def test_where_and_with_what_it_was_filmed_is_not_brought_along(
    tmp_path: Path, files: tuple[Path, Path], gop: int
) -> None:
    tags = (("location", "+47.0000+008.0000/"), ("make", "Canary"), ("title", "Canary"))
    clip = ForeignClip(gop=gop, tags=tags, options=(("movflags", "use_metadata_tags"),))
    source = clip.write(tmp_path / "tagged.mp4")
    assert b"Canary" in source.read_bytes()
    bring_in(source, *files)
    assert b"Canary" not in files[0].read_bytes()
    assert b"+47.00" not in files[0].read_bytes()


@pytest.mark.parametrize("track", [b"vide", b"soun"])
@pytest.mark.parametrize("name", ["clip.mp4", "clip.mov"])
def test_what_lies_days_behind_is_refused_before_the_time_is_filled(
    media_clip: ClipTaker, tmp_path: Path, files: tuple[Path, Path], track: bytes, name: str
) -> None:
    """The file says two seconds. An hour of silence was written for each block behind the hole, with 2 GB of memory."""
    boxes = zoo.read(media_clip("clip.mp4").read_bytes())
    for trak in zoo.every(boxes, b"trak"):
        if track in trak.written():
            assert trak.inner is not None
            trak.inner = [each for each in trak.inner if each.kind != b"edts"]
            hole = ((500, 0), (2**32 - 1, -1), (1500, 500))
            rows = b"".join(struct.pack(">Lll", *each, 1 << 16) for each in hole)
            listed = zoo.Box(b"elst", struct.pack(">LL", 0, len(hole)) + rows)
            trak.inner.append(zoo.Box(b"edts", inner=[listed]))
    source = tmp_path / name
    source.write_bytes(b"".join(each.written() for each in boxes))
    assert probe(source).duration_ms < 10_000
    with pytest.raises(WorldError) as caught:
        bring_in(source, *files)
    assert (caught.value.fault, caught.value.facts["why"]) == (
        Fault.MEDIA_UNREADABLE,
        "longer than six hours",
    )
    assert not list(files[0].parent.iterdir())


class Counted(Unbounded):
    """What of a recording was gone through, and whether it was encoded."""

    def __init__(self) -> None:
        self.moves: list[float] = []
        self.coded_at: int | None = None

    @override
    def moved(self, seconds: float) -> None:
        self.moves.append(seconds)

    @override
    def coding(self) -> None:
        self.coded_at = len(self.moves)


def test_a_copy_is_gone_through_twice(files: tuple[Path, Path], media_clip: ClipTaker) -> None:
    counted = Counted()
    bring_in(media_clip(), *files, allowance=counted)
    assert counted.coded_at is None
    assert counted.moves == sorted(counted.moves)
    assert counted.moves[-1] == pytest.approx(8.0, abs=0.3)


def test_what_is_encoded_after_all_goes_on_from_where_copying_ended(
    tmp_path: Path, files: tuple[Path, Path]
) -> None:
    """Otherwise all that lies behind the first keyframe that comes too late would count as standing still."""
    source = ForeignClip(gop=250, seconds=6.0).write(tmp_path / "a.mp4")
    counted = Counted()
    bring_in(source, *files, allowance=counted)
    assert counted.coded_at
    assert counted.moves == sorted(counted.moves)
    copied = counted.moves[counted.coded_at - 1]
    assert copied == pytest.approx(2.0, abs=0.3)
    assert counted.moves[-1] == pytest.approx(copied + 12.0, abs=0.4)


def test_sound_beside_one_picture_goes_on(tmp_path: Path, files: tuple[Path, Path]) -> None:
    """A film of one picture and an hour of sound: all of it comes between that picture and the next."""
    source = tmp_path / "slides.mkv"
    opened: Any = av.open(str(source), "w", format="matroska")
    clip: Any = ForeignClip(seconds=8.0)
    with opened as output:
        video, audio = clip._add_video(output), output.add_stream("aac", rate=clip.rate)
        audio.layout = "mono"
        pictures = [each for each in clip._pictures(video) if each.pts in {0, 195}]
        packets = sorted(pictures + clip._sounds(audio), key=lambda each: each.dts * each.time_base)
        for packet in packets:
            output.mux(packet)
    counted = Counted()
    bring_in(source, *files, allowance=counted)
    steps = [after - before for before, after in itertools.pairwise(counted.moves)]
    assert max(steps) < 1.0


def test_what_memory_is_too_little_for_is_no_torn_end() -> None:
    """What lies behind would be left out of the copy without a word."""

    def short(*_: object) -> Iterator[object]:
        raise AvMemoryError(12, "Cannot allocate memory")
        yield

    class Short:
        demux = staticmethod(short)

    with pytest.raises(MemoryError):
        list(whole_packets(Short(), []))
