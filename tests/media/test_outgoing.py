"""The copy that leaves the house: the same pictures and sounds, or fewer, and nothing about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import av  # noqa: TID253 - looks into the file with another pair of eyes
import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.media.lanes import Lane, without_notes
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.outgoing import Made, Picture, Watch, Wish, write_outgoing
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.media.watching import IntakeCancelledError
from tests.fixtures.media import ForeignClip
from tests.media.test_intake import click_s, digests, flash_s

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.media import ClipTaker, Pixels

pytestmark = pytest.mark.media


def make(source: Path, wish: Wish | None = None, **more: Any) -> tuple[Path, Made]:
    target = source.with_name("out.mp4")
    with target.open("w+b") as file:
        scratch = source.with_name("scratch.mp4")
        made = write_outgoing(source, file, wish or Wish(), scratch=scratch, **more)
    assert not scratch.exists()
    return target, made


def test_a_whole_copy_is_the_same(media_clip: ClipTaker) -> None:
    source = media_clip("uneven.mp4")
    target, made = make(source)
    assert probe(target).picture == probe(source).picture
    assert abs(made.duration_ms - 4000) <= 40
    assert made.start_ms == 0
    assert digests(target)[1:] == digests(source)[1:]  # the first picture carried x264's note
    assert abs(click_s(target) - click_s(source)) < 0.002
    before, after = decode_sound(source), decode_sound(target)
    assert np.abs(before[: after.size] - after[: before.size]).max() < 0.001


def test_no_trace_is_left(tmp_path: Path) -> None:
    tags = (("location", "+47.0000+008.0000/"), ("make", "Canary"), ("title", "Canary"))
    clip = ForeignClip(tags=tags, options=(("movflags", "use_metadata_tags"),))
    source = clip.write(tmp_path / "tagged.mp4")
    assert b"Canary" in source.read_bytes()
    for wish in (Wish(), Wish(picture=Picture.BLUR), Wish(height=60), Wish(picture=Picture.DROP)):
        content = make(source, wish)[0].read_bytes()
        assert [each for each in (b"Canary", b"x264", b"Lavf", b"+47.0") if each in content] == []


def test_units_are_still_written_behind_their_lengths(media_clip: ClipTaker) -> None:
    """A player that is stricter than FFmpeg would refuse start codes inside an MP4."""
    opened: Any = av.open(str(make(media_clip())[0]))
    with opened as container:
        for packet in container.demux(video=0):
            content, at = bytes(packet), 0
            while at < len(content):
                at += 4 + int.from_bytes(content[at : at + 4], "big")
            assert at == len(content)


def _coarse_movie(path: Path) -> Path:
    """Make a movie whose pictures have few bytes: made again in the usual quality they have more."""
    noise = np.random.default_rng(7).integers(0, 255, (120, 160, 3), np.uint8)
    with MovieWriter(path, MovieFormat(160, 120, 25.0, with_sound=False, crf=51)) as writer:
        for number in range(50):
            writer.write_picture(np.roll(noise, number, axis=1), number * 40_000)
    return path


def test_a_smaller_picture_that_is_no_smaller_file_stays_as_it_was(tmp_path: Path) -> None:
    source = _coarse_movie(tmp_path / "coarse.mp4")
    plain, _ = make(source, Wish())
    expected = plain.read_bytes()
    for wish in (Wish(height=100), Wish(height=120), Wish(height=480)):
        target, made = make(source, wish)
        assert target.read_bytes() == expected
        assert made.duration_ms == 2000
    hidden, _ = make(source, Wish(Picture.BLUR, height=100))
    picture = probe(hidden).picture
    assert picture
    assert picture.height == 100


def test_a_damaged_packet_is_passed_on() -> None:
    packet: Any = av.Packet(b"\0\0\0\x09\x06abc")
    assert without_notes(packet, 4) is packet
    assert without_notes(packet, 0) is packet


def test_a_part_begins_at_the_keyframe_before(media_clip: ClipTaker) -> None:
    source = media_clip()
    target, made = make(source, Wish(part=Span(800, 2000)))
    assert 250 <= made.start_ms <= 800
    assert abs(flash_s(target) - (1.0 - made.start_ms / 1000)) < 0.05
    assert abs(click_s(target) - (1.0 - made.start_ms / 1000)) < 0.05
    assert abs(made.duration_ms - (2000 - made.start_ms)) < 60
    assert abs(probe(target).duration_ms - made.duration_ms) < 60


@pytest.mark.parametrize("end_ms", [1500, 2000, 2040, 3010])
def test_the_sound_of_a_part_goes_as_far_as_its_picture(media_clip: ClipTaker, end_ms: int) -> None:
    """In the file the sound of a moment lies behind the picture."""
    target, made = make(media_clip(), Wish(part=Span(0, end_ms)))
    heard_ms = len(decode_sound(target, 48_000)) / 48
    assert heard_ms >= end_ms
    assert made.duration_ms - heard_ms < 40


def test_where_the_sound_is_over_a_part_does_not_read_on(tmp_path: Path) -> None:
    source = tmp_path / "short.mp4"
    with MovieWriter(source, MovieFormat(160, 120, 25)) as writer:
        for at in range(25 * 9):
            writer.write_picture(np.zeros((120, 160, 3), np.uint8), at * 40_000)
            if at < 25:
                writer.write_sound(np.zeros(1920, np.int16))
    read: list[float] = []
    timed = Lane.time_s

    def counted(lane: Lane, packet: Any) -> float:
        read.append(timed(lane, packet))
        return read[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Lane, "time_s", counted)
        make(source, Wish(part=Span(0, 2000)))
    assert 2 < max(read) < 5


def test_a_part_of_sound_alone(media_clip: ClipTaker) -> None:
    target, made = make(media_clip("sound_only.mp4"), Wish(part=Span(800, 2000)))
    assert made.start_ms == 800
    assert abs(click_s(target) - 0.2) < 0.03


@pytest.mark.parametrize("picture", [Picture.KEEP, Picture.BLUR, Picture.DROP])
def test_what_is_silenced_is_not_heard(media_clip: ClipTaker, picture: Picture) -> None:
    source = media_clip()
    target, _ = make(source, Wish(picture=picture, silences=(Span(200, 500), Span(2800, 3200))))
    heard = np.abs(decode_sound(target, 16_000))
    for start, end in ((225, 475), (2825, 3175)):
        assert heard[start * 16 : end * 16].max() < 0.01
    assert heard[600 * 16 : 800 * 16].max() > 0.1
    assert abs(click_s(target) - click_s(source)) < 0.03


def test_a_silenced_part(media_clip: ClipTaker) -> None:
    target, made = make(media_clip(), Wish(part=Span(500, 3500), silences=(Span(2600, 2900),)))
    heard = np.abs(decode_sound(target, 16_000))
    start = 2600 - made.start_ms
    assert heard[(start + 30) * 16 : (start + 270) * 16].max() < 0.01
    assert abs(made.duration_ms - (3500 - made.start_ms)) < 60


def test_silenced_sound_without_a_picture(media_clip: ClipTaker) -> None:
    target, _ = make(media_clip("sound_only.mp4"), Wish(silences=(Span(200, 500),)))
    assert np.abs(decode_sound(target, 16_000))[225 * 16 : 475 * 16].max() < 0.01


def test_a_smaller_picture_keeps_its_times(media_clip: ClipTaker) -> None:
    source = media_clip("uneven.mp4")
    target, _ = make(source, Wish(height=60))
    picture = probe(target).picture
    assert picture
    assert (picture.width, picture.height) == (80, 60)
    assert abs(flash_s(target) - flash_s(source)) < 0.002
    assert make(source, Wish(height=480))[1].duration_ms > 0
    assert probe(source.with_name("out.mp4")).picture == probe(source).picture


def test_a_blurred_part(media_clip: ClipTaker) -> None:
    target, made = make(media_clip(), Wish(picture=Picture.BLUR, part=Span(1500, 2500)))
    assert abs(probe(target).duration_ms - (2500 - made.start_ms)) < 80


def test_without_sound_there_is_none_to_share(media_clip: ClipTaker) -> None:
    with pytest.raises(WorldError) as caught:
        make(media_clip("silent.mp4"), Wish(picture=Picture.DROP))
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert make(media_clip("silent.mp4"), Wish(silences=(Span(0, 100),)))[1].duration_ms > 0


@pytest.mark.parametrize("wish", [Wish(), Wish(picture=Picture.BLUR)])
def test_it_can_be_stopped(media_clip: ClipTaker, wish: Wish) -> None:
    with pytest.raises(IntakeCancelledError):
        make(media_clip(), wish, watch=Watch(cancelled=lambda: True))


def test_faces_are_asked_for_in_every_picture(media_clip: ClipTaker) -> None:
    asked: list[int] = []

    def faces(pixels: Pixels) -> tuple[tuple[int, int, int, int], ...]:
        asked.append(pixels.shape[0])
        return ((10, 10, 20, 20),)

    source = media_clip()
    make(source, Wish(picture=Picture.BLUR), faces=faces)
    assert len(asked) == len(list(iter_pictures(source)))


def test_the_share_done_rises_through_both_looks_and_either_can_be_stopped(
    media_clip: ClipTaker,
) -> None:
    shares: list[float] = []
    source = media_clip()

    def faces(_pixels: Pixels) -> tuple[tuple[int, int, int, int], ...]:
        return ((10, 10, 20, 20),)

    def blur(**watched: Any) -> None:
        make(source, Wish(picture=Picture.BLUR), faces=faces, watch=Watch(**watched))

    blur(progress=shares.append)
    assert shares == sorted(shares)
    assert any(0.1 < each < 0.4 for each in shares)
    assert any(0.6 < each < 0.9 for each in shares)
    for until in (0.2, 0.7):
        shares.clear()
        with pytest.raises(IntakeCancelledError):
            blur(progress=shares.append, cancelled=lambda: max(shares, default=0) > until)  # noqa: B023
        assert not source.with_name("scratch.mp4").exists()
