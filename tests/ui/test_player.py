"""The player: one contract for the real one and the one that tests use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av  # noqa: TID253 - decodes beside the player
import numpy as np
import pytest
from PySide6.QtGui import QImage

from desktop.ui.player import MediaPlayer, Player
from tests.fixtures._numbered import read_number, write_numbered
from tests.fixtures._review_fakes import FakePlayer
from tests.fixtures.media import COLOURS, write_clip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtMultimedia import QVideoFrame
    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.gui, pytest.mark.media]
SECONDS = 4.0


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another colour every second."""
    return write_clip(tmp_path_factory.mktemp("clips") / "clip.mp4", SECONDS)


@pytest.fixture(params=[FakePlayer, MediaPlayer])
def player(request: pytest.FixtureRequest, qtbot: QtBot, clip: Path) -> Iterator[Player]:
    """A player that has loaded the clip."""
    player: Player = request.param()
    lengths: list[int] = []
    player.loaded.connect(lengths.append)
    player.open(clip)
    qtbot.waitUntil(lambda: bool(lengths))
    assert lengths == [pytest.approx(SECONDS * 1000, abs=60)]
    yield player
    player.close()
    assert (player.length, player.playing) == (0, False)


@pytest.fixture
def real(qtbot: QtBot, clip: Path) -> Iterator[RealPlayer]:
    """The real player and the pictures it has shown."""
    watched = RealPlayer()
    watched.player.open(clip)
    qtbot.waitUntil(lambda: bool(watched.frames))
    yield watched
    watched.player.close()


class RealPlayer:
    """A player with a memory."""

    def __init__(self) -> None:
        self.player = MediaPlayer()
        self.frames: list[QVideoFrame] = []
        self.player.pictured.connect(self.frames.append)

    @property
    def at_ms(self) -> float:
        """When the picture that is shown begins."""
        return self.frames[-1].startTime() / 1000

    @property
    def colour(self) -> tuple[int, int, int]:
        """Blue, green, red in the middle of the picture that is shown."""
        image = self.frames[-1].toImage()
        pixel = image.pixelColor(image.width() // 2, image.height() // 2)
        return pixel.blue(), pixel.green(), pixel.red()

    def shows(self, second: int) -> bool:
        """Say whether the picture has the colour of a second of the clip."""
        return all(abs(a - b) < 30 for a, b in zip(self.colour, COLOURS[second % 4], strict=True))


def test_it_opens_paused_and_shows_the_first_picture(qtbot: QtBot, player: Player) -> None:
    assert not player.playing
    assert player.position == 0


def test_it_plays_and_pauses(qtbot: QtBot, player: Player) -> None:
    seen: list[bool] = []
    player.played.connect(seen.append)
    player.play()
    qtbot.waitUntil(lambda: player.playing)
    player.pause()
    qtbot.waitUntil(lambda: not player.playing)
    assert seen == [True, False]


def test_a_seek_is_told_at_once_and_stays_inside(qtbot: QtBot, player: Player) -> None:
    moments: list[int] = []
    player.moved.connect(moments.append)
    player.seek(2500)
    assert moments[-1] == 2500
    assert player.position == 2500
    player.seek(-5)
    player.seek(99_000)
    assert moments[-1] == player.position == player.length - 1


def test_speed_and_volume_are_taken(player: Player) -> None:
    for speed in (0.5, 2.0, 1.0):
        player.set_speed(speed)
    player.set_volume(0.5)


def test_nothing_happens_without_a_file(qapp: object) -> None:
    player = MediaPlayer()
    player.play()
    player.pause()
    player.seek(1000)
    player.set_volume(0.2)
    assert (player.length, player.position, player.playing) == (0, 0, False)


def test_a_seek_shows_the_picture_of_that_moment(qtbot: QtBot, real: RealPlayer) -> None:
    for second in (3, 0, 2, 1):
        real.player.seek(second * 1000 + 500)
        qtbot.waitUntil(lambda second=second: real.shows(second))
        assert 0 <= second * 1000 + 500 - real.at_ms <= 40


def test_of_many_seeks_the_newest_wins(qtbot: QtBot, real: RealPlayer) -> None:
    before = len(real.frames)
    for at_ms in range(0, 3600, 60):
        real.player.seek(at_ms)
    qtbot.waitUntil(lambda: real.shows(3))
    assert len(real.frames) - before <= 4


def test_single_pictures_forward_and_back(qtbot: QtBot, real: RealPlayer) -> None:
    real.player.seek(1500)
    qtbot.waitUntil(lambda: abs(real.at_ms - 1480) <= 40)
    here = real.at_ms
    real.player.step(1)
    qtbot.waitUntil(lambda: real.at_ms == pytest.approx(here + 40, abs=1))
    real.player.step(-1)
    qtbot.waitUntil(lambda: real.at_ms == pytest.approx(here, abs=1))


@pytest.fixture(scope="module")
def numbered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six seconds whose every picture carries its number."""
    return write_numbered(tmp_path_factory.mktemp("clips") / "numbered.mp4", 6)


def numbers_and_times(path: Path) -> tuple[list[int], list[float]]:
    """Return the number and the start in milliseconds of every picture, decoded without the player."""
    numbers: list[int] = []
    times: list[float] = []
    with av.open(str(path)) as file:
        for frame in file.decode(video=0):
            assert frame.time is not None
            numbers.append(read_number(np.asarray(frame.to_ndarray(format="gray"), np.uint8)))
            times.append(frame.time * 1000)
    return numbers, times


def number_of(frame: QVideoFrame) -> int:
    image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return read_number(rows[:, : image.width()])


def test_seeks_and_steps_show_the_very_picture_an_independent_decoder_finds(
    qtbot: QtBot, numbered: Path
) -> None:
    numbers, times = numbers_and_times(numbered)
    assert numbers == list(range(180))
    watched = RealPlayer()
    watched.player.open(numbered)
    qtbot.waitUntil(lambda: bool(watched.frames))
    chance = np.random.default_rng(11)
    for at_ms in (100, 1000, 1100, 3033, *chance.integers(0, 5990, 20).tolist()):
        wanted = max(n for n, time in zip(numbers, times, strict=True) if time < at_ms + 0.001)
        watched.player.seek(at_ms)
        qtbot.waitUntil(lambda wanted=wanted: number_of(watched.frames[-1]) == wanted)
    watched.player.seek(3000)
    qtbot.waitUntil(lambda: number_of(watched.frames[-1]) == 90)
    for step, wanted in ((1, 91), (1, 92), (-1, 91), (-1, 90), (-1, 89), (-1, 88), (1, 89)):
        watched.player.step(step)
        qtbot.waitUntil(lambda wanted=wanted: number_of(watched.frames[-1]) == wanted)
    watched.player.close()


def test_pictures_go_on_while_it_plays_and_the_end_stays_on_screen(
    qtbot: QtBot, real: RealPlayer
) -> None:
    real.player.set_speed(2.0)
    real.player.seek(2600)
    real.player.play()
    qtbot.waitUntil(lambda: real.player.position > 3000)
    qtbot.waitUntil(lambda: not real.player.playing)
    qtbot.waitUntil(lambda: real.player.position >= real.player.length - 1)
    assert real.shows(3)
    assert len(real.frames) > 10
    real.player.play()
    qtbot.waitUntil(lambda: real.player.playing and real.player.position < 2000)


@pytest.mark.qt_log_ignore("Could not open media")
def test_a_broken_file_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "video.mp4"
    broken.write_bytes(b"no video" * 100)
    player = MediaPlayer()
    with qtbot.waitSignal(player.failed):
        player.open(broken)
    player.play()
    assert not player.playing
    player.close()


def test_sound_alone_ends_also_where_nothing_takes_it(qtbot: QtBot, tmp_path: Path) -> None:
    """A computer without loudspeakers: Qt itself plays on for ever."""
    sound = tmp_path / "sound.m4a"
    write_clip(sound, 0.5, picture=False)
    player = MediaPlayer()
    player.loaded.connect(player.play)
    told: list[bool] = []
    player.played.connect(told.append)
    player.open(sound)
    qtbot.waitUntil(lambda: True in told)
    qtbot.waitUntil(lambda: not told[-1])
    assert player.position > 0
    player.close()


def test_a_machine_without_a_decoder_is_told(qtbot: QtBot, clip: Path) -> None:
    """As where a program was packed without the part of Qt that decodes: QMediaPlayer itself keeps silent."""
    player = MediaPlayer(can_play=lambda _media: False)
    said: list[str] = []
    player.failed.connect(said.append)
    player.open(clip)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Qt has no decoder here"]
    player.close()


def test_where_the_camera_began_later_its_first_picture_is_shown_from_the_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    late = write_clip(tmp_path / "late.mp4", times_ms=[1500 + 40 * n for n in range(60)])
    watched = RealPlayer()
    watched.player.open(late)
    qtbot.waitUntil(lambda: bool(watched.frames))
    assert watched.player.position == 0
    assert watched.at_ms == pytest.approx(1500, abs=1)
    shown = len(watched.frames)
    watched.player.seek(100)
    qtbot.waitUntil(lambda: len(watched.frames) > shown)
    assert watched.at_ms == pytest.approx(1500, abs=1)
    watched.player.close()
