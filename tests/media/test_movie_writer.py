from __future__ import annotations

from typing import TYPE_CHECKING, Any

import av  # noqa: TID253 - looks into the file with another pair of eyes
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.errors import Fault, WorldError
from desktop.media.movie_writer import MovieFormat, MovieWriter, silence
from desktop.media.picture_track import Effort
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from tests.fixtures.media import COLOURS, FPS, SIZE, clip_picture, clip_sound

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.media import ClipTaker

pytestmark = pytest.mark.media
RATE = 48_000


def packets(path: Path) -> list[tuple[str, float, bool]]:
    opened: Any = av.open(str(path))
    with opened as container:
        return [
            (packet.stream.type, float(packet.pts * packet.time_base), packet.is_keyframe)
            for packet in container.demux()
            if packet.pts is not None and packet.size
        ]


def top_boxes(path: Path) -> list[str]:
    content, at = path.read_bytes(), 0
    found: list[str] = []
    while at < len(content):
        size, name = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(content[at + 8 : at + 16], "big")
        found.append(name.decode())
        at += size
    return found


def test_a_closed_movie_is_an_ordinary_mp4(media_clip: ClipTaker) -> None:
    path = media_clip()
    info = probe(path)
    assert info.picture
    assert info.sound
    assert (info.picture.width, info.picture.height, info.picture.codec) == (160, 120, "h264")
    assert (info.sound.rate, info.sound.channels, info.sound.codec) == (RATE, 1, "aac")
    assert abs(info.duration_ms - 4000) <= 1
    assert "moof" not in top_boxes(path)
    assert top_boxes(path).count("moov") == 1


def test_picture_and_sound_start_together_and_stay_together(media_clip: ClipTaker) -> None:
    path = media_clip()
    flash = next(at for pixels, at in iter_pictures(path) if pixels.mean() > 240)
    loud = np.flatnonzero(np.abs(decode_sound(path, RATE)) > 0.4)
    assert abs(flash - 1.0) < 0.001
    assert abs(loud[0] / RATE - 1.0) < 0.005
    assert next(at for _, at in iter_pictures(path)) == 0


def test_colours_come_back(media_clip: ClipTaker) -> None:
    for pixels, at in iter_pictures(media_clip()):
        if at % 1.0 > 0.2:
            expected = np.array(COLOURS[int(at)])
            assert np.abs(pixels.mean((0, 1)) - expected).max() <= 3


def test_the_stream_says_which_colours_it_has(media_clip: ClipTaker) -> None:
    opened: Any = av.open(str(media_clip()))
    with opened as container:
        context = container.streams.video[0].codec_context
        assert (context.colorspace, context.color_range) == (6, 1)


def test_odd_sizes_lose_a_row_and_a_column(tmp_path: Path) -> None:
    path = tmp_path / "odd.mp4"
    with MovieWriter(path, MovieFormat(161, 121, 25, with_sound=False)) as writer:
        writer.write_picture(clip_picture(0, (161, 121)), 0)
    picture = probe(path).picture
    assert picture
    assert (picture.width, picture.height) == (160, 120)


def test_a_picture_of_another_size_is_scaled(tmp_path: Path) -> None:
    path = tmp_path / "other.mp4"
    with MovieWriter(path, MovieFormat(160, 120, 25, with_sound=False)) as writer:
        writer.write_picture(clip_picture(0, (320, 200)), 0)
    picture = probe(path).picture
    assert picture
    assert picture.width == 160


def test_keyframes_stand_half_a_second_apart_also_at_uneven_rates(tmp_path: Path) -> None:
    path = tmp_path / "slow.mp4"
    times = [0, 40, 400, 410, 1300, 1310, 1900, 2800, 3700, 3740, 3780, 4700]
    with MovieWriter(path, MovieFormat(160, 120, 30, with_sound=False)) as writer:
        for at_ms in times:
            writer.write_picture(clip_picture(at_ms), at_ms * 1000)
    keys = [at for _, at, key in packets(path) if key]
    assert keys == pytest.approx([0, 1.3, 1.9, 2.8, 3.7, 4.7], abs=1e-4)


@pytest.mark.parametrize("first", Effort)
@pytest.mark.parametrize("then", Effort)
def test_the_effort_changes_inside_a_movie(tmp_path: Path, first: Effort, then: Effort) -> None:
    path = tmp_path / "eased.mp4"
    with MovieWriter(path, MovieFormat(*SIZE, FPS, with_sound=False, effort=first)) as writer:
        for index in range(40):
            if index == 12:
                writer.ease(then)
            writer.write_picture(clip_picture(index * 40), index * 40_000)
        assert writer.effort is then
    read = list(iter_pictures(path))
    assert [at for _, at in read] == pytest.approx([index * 0.04 for index in range(40)])
    for pixels, at in read:
        assert np.abs(pixels.mean((0, 1)) - clip_picture(at * 1000 + 1).mean((0, 1))).max() < 6
    assert first is then or 0.48 in [round(at, 3) for _, at, key in packets(path) if key]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(times=st.lists(st.integers(-50_000, 5_000_000), min_size=1, max_size=30))
def test_times_only_rise_and_nothing_is_lost_uncounted(tmp_path: Path, times: list[int]) -> None:
    path = tmp_path / "any.mp4"
    black = np.zeros((32, 32, 3), np.uint8)
    with MovieWriter(path, MovieFormat(32, 32, 30, with_sound=False)) as writer:
        written = [at_us for at_us in times if writer.write_picture(black, at_us)]
    assert writer.pictures_written + writer.pictures_dropped == len(times)
    assert writer.pictures_written == len(written)
    assert written == sorted(set(written))
    if written:
        read = [at for _, at in iter_pictures(path)]
        assert read == pytest.approx([at / 1e6 for at in written], abs=2e-5)


@pytest.mark.parametrize("step_us", [200_000, 120_000, 66_667])
def test_pictures_of_a_slow_camera_keep_their_times(tmp_path: Path, step_us: int) -> None:
    """Fragments end where the sound says so, in the middle between two pictures."""
    path = tmp_path / "slow.mp4"
    times = [31_578 + index * step_us for index in range(30)]
    with MovieWriter(path, MovieFormat(160, 120, 30)) as writer:
        for at_us in times:
            writer.write_sound(silence(step_us))
            assert writer.write_picture(clip_picture(at_us // 1000), at_us)
    found = [at * 1_000_000 for _, at in iter_pictures(path)]
    assert found == pytest.approx(times, abs=100)


def test_pictures_after_a_long_gap_keep_their_times(tmp_path: Path) -> None:
    path = tmp_path / "gap.mp4"
    times = [0, 40_000, 80_000, 6_000_000, 6_200_000, 6_400_000]
    with MovieWriter(path, MovieFormat(160, 120, 25)) as writer:
        for at_us in times:
            while writer.sound_samples * 1_000_000 < at_us * RATE:
                writer.write_sound(silence(50_000))
            assert writer.write_picture(clip_picture(0), at_us)
    found = [at * 1_000_000 for _, at in iter_pictures(path)]
    assert found == pytest.approx(times, abs=100)


def test_one_picture_and_no_more_does_not_hold_back_the_sound(tmp_path: Path) -> None:
    path = tmp_path / "one.mp4"
    with MovieWriter(path, MovieFormat(160, 120, 25)) as writer:
        writer.write_picture(clip_picture(0), 0)
        for _ in range(60):
            writer.write_sound(silence(100_000))
        grown = tmp_path / "grown.mp4"
        grown.write_bytes(path.read_bytes())
    assert probe(grown).duration_ms > 4_500


@pytest.mark.parametrize("first_us", [-30_000, 0, 250_000, 1_200_000])
def test_the_first_block_places_the_sound(tmp_path: Path, first_us: int) -> None:
    path = tmp_path / "placed.mp4"
    click = clip_sound(2.0)
    with MovieWriter(path, MovieFormat(160, 120, 25)) as writer:
        writer.write_sound(click[:96_000], first_us)
        writer.write_sound(click[:10], 77)
        for index in range(75):
            writer.write_picture(clip_picture(index * 40), index * 40_000)
    loud = np.flatnonzero(np.abs(decode_sound(path, RATE)) > 0.4)
    assert abs(loud[0] / RATE - 1.0 - first_us / 1e6) < 0.005


def test_pictures_do_not_wait_for_a_dead_microphone(tmp_path: Path) -> None:
    path = tmp_path / "dead.mp4"
    with MovieWriter(path, MovieFormat(160, 120, 25)) as writer:
        for index in range(150):
            writer.write_picture(clip_picture(index * 40), index * 40_000)
        grown = tmp_path / "grown.mp4"
        grown.write_bytes(path.read_bytes())
        writer.write_sound(clip_sound(4.0)[: RATE * 4], 1_000_000)
        assert writer.sound_samples == RATE * 5
    assert probe(grown).duration_ms > 5_000
    assert abs(probe(path).duration_ms - 6_000) < 50


def test_sound_does_not_wait_for_a_dead_camera(tmp_path: Path) -> None:
    path = tmp_path / "dark.mp4"
    with MovieWriter(path, MovieFormat(160, 120, 25)) as writer:
        for _ in range(60):
            writer.write_sound(silence(100_000))
        grown = tmp_path / "grown.mp4"
        grown.write_bytes(path.read_bytes())
        assert writer.write_picture(clip_picture(0), 5_900_000)
        assert writer.pictures_written == 1
    assert probe(grown).duration_ms > 4_500
    assert [round(at, 3) for _, at in iter_pictures(path)] == [0, 5.9]


def test_one_silent_stream_does_not_hold_back_the_other(tmp_path: Path) -> None:
    path = tmp_path / "lost.mp4"
    with MovieWriter(path, MovieFormat(160, 120, 25)) as writer:
        writer.write_sound(clip_sound(1.0))
        for index in range(200):
            writer.write_picture(clip_picture(index * 40), index * 40_000)
        grown = tmp_path / "grown.mp4"
        grown.write_bytes(path.read_bytes())
    assert len(list(iter_pictures(grown))) >= 200 - FPS


def test_nothing_written_is_no_fault(tmp_path: Path) -> None:
    with MovieWriter(tmp_path / "none.mp4", MovieFormat(160, 120)) as writer:
        assert writer.duration_us == 0
    writer.close()


def test_sound_only_is_a_movie_too(media_clip: ClipTaker) -> None:
    info = probe(media_clip("sound_only.mp4"))
    assert info.picture is None
    assert abs(info.duration_ms - 4000) <= 1


def test_neither_picture_nor_sound_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="picture or sound"):
        MovieWriter(tmp_path / "x.mp4", MovieFormat(with_picture=False, with_sound=False))


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        MovieWriter(tmp_path / "gone" / "x.mp4", MovieFormat(160, 120))
    assert caught.value.fault is Fault.FOLDER_MISSING


def test_sync_sees_that_the_file_was_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "taken.mp4"
    writer = MovieWriter(path, MovieFormat(160, 120, with_sound=False))
    writer.write_picture(clip_picture(0), 0)
    writer.sync()
    path.unlink()
    with pytest.raises(WorldError) as caught:
        writer.sync()
    assert caught.value.fault is Fault.FOLDER_MISSING
    path.write_bytes(b"another file")
    with pytest.raises(WorldError):
        writer.sync()
    with pytest.raises(WorldError):
        writer.close()


def test_a_closed_writer_refuses(tmp_path: Path) -> None:
    writer = MovieWriter(tmp_path / "x.mp4", MovieFormat(160, 120, with_sound=False))
    writer.write_picture(clip_picture(0), 0)
    writer.close()
    with pytest.raises(WorldError):
        writer.write_picture(clip_picture(0), 40_000)
    writer.sync()


def test_names_of_any_script(tmp_path: Path) -> None:
    folder = tmp_path / "面试 🎤" / "a b:c"
    folder.mkdir(parents=True)
    path = folder / "视频 é.mp4"
    with MovieWriter(path, MovieFormat(160, 120, with_sound=False)) as writer:
        writer.write_picture(clip_picture(0), 0)
    assert probe(path).picture is not None


def test_a_missing_encoder_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        MovieWriter(tmp_path / "x.mp4", MovieFormat(160, 120, encoder="no-such-encoder"))
    assert caught.value.fault is Fault.ENCODER_MISSING
    assert not (tmp_path / "x.mp4").exists()
