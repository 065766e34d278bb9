"""Probe, sound, pictures, thumbnails, envelopes, encoders."""

from __future__ import annotations

import gc
import itertools
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import av  # noqa: TID253 - counts its pictures
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.media.encoders import encoder_available, library_versions
from desktop.media.envelope import envelope, envelope_of_parts, peaks
from desktop.media.probe import probe
from desktop.media.reader import iter_key_pictures, iter_pictures
from desktop.media.sound import Resampler, continuous, decode_sound, iter_sound
from desktop.media.speech_file import SpeechWriter
from desktop.media.thumbnail import picture_at
from desktop.media.upright import is_upright
from tests.fixtures.media import COLOURS, HOLE_MS, SIZE, ForeignClip, clip_picture, clip_sound

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fixtures.media import ClipTaker

MEANS: tuple[Callable[[Path], object], ...] = (
    probe,
    decode_sound,
    lambda path: list(iter_pictures(path)),
)
pytestmark = pytest.mark.media


@pytest.mark.parametrize(
    ("name", "picture", "sound", "duration_ms"),
    [
        ("clip.mp4", "h264", "aac", 4000),
        ("silent.mp4", "h264", None, 4000),
        ("sound_only.mp4", None, "aac", 4000),
        ("uneven.mp4", "h264", "aac", 4000),
        ("clip.webm", "vp8", "opus", 3000),
    ],
)
def test_probe_says_what_is_there(
    media_clip: ClipTaker, name: str, picture: str | None, sound: str | None, duration_ms: int
) -> None:
    info = probe(media_clip(name))
    assert (info.picture and info.picture.codec) == picture
    assert (info.sound and info.sound.codec) == sound
    assert abs(info.duration_ms - duration_ms) <= 50


@pytest.mark.parametrize("name", ["truncated.mp4", "empty.mp4"])
def test_damaged_files_are_unreadable(media_clip: ClipTaker, name: str) -> None:
    path = media_clip(name)
    for look in MEANS:
        with pytest.raises(WorldError) as caught:
            look(path)
        assert caught.value.fault is Fault.MEDIA_UNREADABLE
        assert caught.value.facts["file"] == str(path)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        probe(tmp_path / "none.mp4")
    assert caught.value.fault is Fault.MEDIA_MISSING
    with pytest.raises(WorldError) as caught:
        probe(tmp_path)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


def test_a_stream_that_is_not_there_is_said(media_clip: ClipTaker) -> None:
    with pytest.raises(WorldError):
        decode_sound(media_clip("silent.mp4"))
    sound_only = media_clip("sound_only.mp4")
    with pytest.raises(WorldError):
        next(iter_pictures(sound_only))
    with pytest.raises(WorldError):
        picture_at(sound_only, 0)


@pytest.mark.parametrize("name", ["clip.mp4", "clip.webm"])
def test_the_hole_in_the_sound_is_where_it_was(media_clip: ClipTaker, name: str) -> None:
    sound = np.abs(decode_sound(media_clip(name), 16_000))
    begin, end = (16 * each for each in HOLE_MS)
    assert sound[begin + 320 : end - 320].max() < 0.02
    assert sound[begin - 800 : begin - 320].max() > 0.1
    assert sound[end + 320 : end + 800].max() > 0.1


@pytest.mark.parametrize(("delays", "click_s"), [((0, 400), 1.4), ((400, 0), 1.0)])
def test_what_starts_late_stays_late(
    tmp_path: Path, delays: tuple[int, int], click_s: float
) -> None:
    clip = ForeignClip("matroska", picture_delay_ms=delays[0], sound_delay_ms=delays[1])
    path = clip.write(tmp_path / "late.mkv")
    loud = np.flatnonzero(np.abs(decode_sound(path, 48_000)) > 0.4)
    flash = next(at for pixels, at in iter_pictures(path) if pixels.mean() > 240)
    assert abs(loud[0] / 48_000 - click_s) < 0.005
    assert abs(flash - 1.0 - delays[0] / 1000) < 0.002


def test_blocks_of_sound_carry_their_time(media_clip: ClipTaker) -> None:
    end = 0.0
    for samples, at_s in iter_sound(media_clip()):
        assert samples.dtype == np.int16
        assert abs(at_s - end) < 1e-6
        end = at_s + samples.size / 48_000
    assert abs(end - 4.0) < 0.05


def test_holes_become_silence_and_overlap_is_cut() -> None:
    ones = np.ones(10, np.int16)
    laid = np.concatenate(list(continuous(iter([(ones, 1.0), (ones, 3.0), (ones, 0.5)]), 10)))
    assert laid.tolist() == [0] * 10 + [1] * 10 + [0] * 10 + [1] * 10


@settings(max_examples=40, deadline=None)
@given(
    sizes=st.lists(st.integers(0, 9_000), max_size=8),
    rates=st.sampled_from([(48_000, 16_000), (44_100, 48_000), (16_000, 48_000), (8_000, 8_000)]),
)
def test_the_resampler_gives_the_exact_count(sizes: list[int], rates: tuple[int, int]) -> None:
    resampler = Resampler(*rates)
    given_out = sum(resampler.feed(np.zeros(size, np.int16)).size for size in sizes)
    given_out += resampler.finish().size
    assert given_out == round(sum(sizes) * rates[1] / rates[0])


@pytest.mark.parametrize(
    ("source", "target"), [(48_000, 16_000), (44_100, 16_000), (16_000, 48_000)]
)
def test_the_resampler_moves_nothing_in_time(source: int, target: int) -> None:
    sound = clip_sound(2.0, source)
    resampler = Resampler(source, target)
    parts = [resampler.feed(sound[at : at + 479]) for at in range(0, sound.size, 479)]
    result = np.concatenate([*parts, resampler.finish()])
    loud = np.flatnonzero(np.abs(result.astype(int)) > 12_000)
    assert abs(loud[0] / target - 1.0) < 0.001


@pytest.mark.parametrize("at_ms", [-5, 0, 1500, 2999, 3000, 3990, 99_000])
def test_a_thumbnail_is_the_picture_of_its_moment(media_clip: ClipTaker, at_ms: int) -> None:
    pixels = picture_at(media_clip(), at_ms)
    expected = COLOURS[min(max(at_ms, 0) // 1000, 3)]
    assert pixels.shape == (120, 160, 3)
    assert np.abs(pixels.mean((0, 1)) - np.array(expected)).max() <= 3


def test_the_envelope_follows_the_sound(media_clip: ClipTaker, tmp_path: Path) -> None:
    from_movie = envelope(media_clip(), 40)
    assert from_movie.shape == (40,)
    assert from_movie.max() <= 1
    assert from_movie[19:24].max() < 0.05 < from_movie[26]
    speech = tmp_path / "speech.wav"
    with SpeechWriter(speech) as writer:
        writer.write(clip_sound(4.0, 16_000))
    assert np.abs(envelope(speech, 40)[26:] - from_movie[26:]).max() < 0.1


def test_the_envelope_of_parts_lies_where_they_do(media_clip: ClipTaker) -> None:
    clip = media_clip()
    parts = [(clip, Span(2000, 6000)), (clip, Span(10_000, 14_000))]
    whole, one = envelope_of_parts(parts, 20_000, 200), envelope(clip, 40)
    assert np.array_equal(whole[20:60], one)
    assert np.array_equal(whole[100:140], one)
    assert not whole[[*range(20), *range(60, 100), *range(140, 200)]].any()
    beyond = envelope_of_parts([(clip, Span(3000, 7000)), (clip, Span(9000, 9500))], 5000, 50)
    assert beyond[30:].max() > 0.05
    assert not envelope_of_parts([], 5000, 50).any()


def test_the_envelope_of_little_or_nothing(tmp_path: Path) -> None:
    assert peaks(np.zeros(0, np.int16), 4).tolist() == [0, 0, 0, 0]
    assert peaks(np.array([-32_768], np.int16), 3).tolist() == [1, 1, 1]
    assert peaks(np.array([1], np.int16), 0).size == 0
    with pytest.raises(WorldError):
        envelope(tmp_path / "none.wav", 4)


def test_encoders_and_versions() -> None:
    assert encoder_available("libx264")
    assert encoder_available("aac")
    assert not encoder_available("no-such-encoder")
    assert {"PyAV", "FFmpeg", "libavcodec"} <= set(library_versions())


def test_only_keyframes_are_decoded_and_made_smaller(media_clip: ClipTaker) -> None:
    found = list(iter_key_pictures(media_clip(), height=60))
    times = [at_s for _, at_s in found]
    assert times[0] == 0
    assert max(np.diff([*times, 4.0])) <= 0.5
    assert len(times) < 12
    assert {pixels.shape for pixels, _ in found} == {(60, 80, 3)}
    for pixels, at_s in found:
        if abs(at_s - 1.0) > 0.1:  # the flash
            wanted = clip_picture(at_s * 1000)[0, 0]
            assert np.abs(pixels[30, 40].astype(int) - wanted).max() < 12


def test_keyframes_that_follow_too_soon_are_left_out(media_clip: ClipTaker) -> None:
    found = [at_s for _, at_s in iter_key_pictures(media_clip(), height=60, every_s=0.9)]
    assert found == pytest.approx([0, 0.96, 1.92, 2.88, 3.84])


def test_a_small_picture_keeps_its_size(media_clip: ClipTaker) -> None:
    pixels, _ = next(iter_key_pictures(media_clip(), height=4000))
    assert pixels.shape == (120, 160, 3)


def test_sound_alone_has_no_keyframes(media_clip: ClipTaker) -> None:
    with pytest.raises(WorldError):
        list(iter_key_pictures(media_clip("sound_only.mp4"), height=60))


def test_a_long_hole_is_filled_a_minute_at_a_time() -> None:
    """An hour of silence at once is 350 MB."""
    word = np.ones(10, np.int16)
    parts = list(continuous(iter([(word, 0.0), (word, 3000.5)]), 100))
    assert max(part.size for part in parts) == 60 * 100
    assert sum(part.size for part in parts) == 300_050 + 10
    assert np.flatnonzero(np.concatenate(parts)).tolist() == [*range(10), *range(300_050, 300_060)]


def test_a_picture_that_was_used_goes_at_once(media_clip: ClipTaker) -> None:
    """Each stayed until Python looked for garbage: a command that reads a minute of 1080p took 6.4 GB."""

    def alive() -> int:
        return sum(isinstance(each, av.VideoFrame) for each in gc.get_objects())

    gc.collect()
    before = alive()
    gc.disable()
    try:
        kept = [alive() - before for _ in iter_pictures(media_clip())]
    finally:
        gc.enable()
    # At the end a decoder gives at once what its threads still hold.
    assert max(kept) < len(kept) // 2


def test_no_picture_is_kept_beside_the_one_handed_out(media_clip: ClipTaker) -> None:
    """The look at how it is turned had kept one, the loop the one before: of 4K with ten bits a colour, 31 MB each."""

    def alive() -> int:
        frames = (each for each in gc.get_objects() if isinstance(each, av.VideoFrame))
        return sum(each.width == SIZE[0] for each in frames)

    gc.collect()
    before = alive()
    gc.disable()
    try:
        probe(media_clip())
        pictures = iter_pictures(media_clip(), threads=1)
        kept = [alive() - before for _ in itertools.islice(pictures, 5)]
    finally:
        gc.enable()
    assert max(kept) <= 1  # whose memory the array handed out is a view of


def test_large_pictures_are_made_smaller_as_they_are_decoded(tmp_path: Path) -> None:
    large = ForeignClip(size=(320, 180), sound=None, seconds=0.2).write(tmp_path / "large.mp4")
    shapes = {pixels.shape for pixels, _ in iter_pictures(large, longest_side=160)}
    assert shapes == {(90, 160, 3)}
    kept = {pixels.shape for pixels, _ in iter_pictures(large, longest_side=320)}
    assert kept == {(180, 320, 3)}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists the threads of a process")
def test_to_see_how_a_picture_is_turned_takes_no_threads(media_clip: ClipTaker) -> None:
    """Each takes 8 MB of the address space; where that is bounded a picture of 4K (AV1) could not be looked at."""

    def threads() -> int:
        return len(list(Path("/proc/self/task").iterdir()))

    with av.open(str(media_clip())) as container:
        frame = next(container.decode(video=0))
        before = threads()
        assert is_upright(frame)
        assert threads() == before
