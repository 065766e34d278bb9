"""A file as camera: its own times, from its beginning, no larger than wanted, never silent for long."""

from __future__ import annotations

import itertools
import os
import sys
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.devices.file_player import HOLD_S, FileCamera
from desktop.devices.model import MONOTONIC, PictureFormat
from desktop.devices.pacing import Pacer
from desktop.devices.scaling import fitted
from desktop.devices.simulated import PatternCamera
from desktop.media.movie_writer import MovieFormat, MovieWriter

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.devices.model import Picture

pytestmark = pytest.mark.media
HD = PictureFormat(1280, 720, 30.0)


class Running:
    """A clock that stands at a moment, and goes as fast as it is asked."""

    def __init__(self, step_s: float = 0.0) -> None:
        self.now_s = 500.0
        self.step_s = step_s

    def __call__(self) -> float:
        self.now_s += self.step_s
        return self.now_s


@pytest.fixture
def slow_file(tmp_path: Path) -> Path:
    """Pictures at 0 and at 1.2 s, as a recorded screen has them."""
    path = tmp_path / "slow.mp4"
    with MovieWriter(path, MovieFormat(64, 48, 2, with_sound=False)) as movie:
        for at_us, light in ((0, 30), (1_200_000, 220)):
            movie.write_picture(np.full((48, 64, 3), light, np.uint8), at_us)
    return path


def read(camera: FileCamera | PatternCamera) -> Picture:
    found = camera.read()
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1920, 1080), (1280, 720)),
        ((3840, 2160), (1280, 720)),
        ((640, 480), (640, 480)),
        ((1080, 1920), (720, 1280)),
        ((1440, 1080), (960, 720)),
        ((641, 479), (640, 478)),
        ((10_000, 2), (1280, 2)),
    ],
)
def test_pictures_are_brought_down_and_never_up(
    size: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert fitted(*size, HD) == expected


def test_a_large_file_is_delivered_at_the_wanted_size(movie_file: Path) -> None:
    camera = FileCamera(movie_file, PictureFormat(160, 90, 30.0))
    assert (camera.format.width, camera.format.height) == (160, 90)
    assert read(camera).pixels.shape == (90, 160, 3)
    camera.close()


def test_a_file_that_stands_still_goes_on_showing_its_picture(slow_file: Path) -> None:
    camera = FileCamera(slow_file)
    pictures = [read(camera) for _ in range(4)]
    gaps = [b.at_s - a.at_s for a, b in itertools.pairwise(pictures)]
    assert max(gaps) <= HOLD_S + 0.2
    assert pictures[2].pixels.mean() < 100
    assert pictures[3].pixels.mean() > 200
    assert pictures[3].at_s - pictures[0].at_s == pytest.approx(1.2, abs=0.001)
    camera.close()


def test_a_computer_that_decodes_too_slowly_still_shows_something(movie_file: Path) -> None:
    camera = FileCamera(movie_file, clock=Running(step_s=0.2))
    times = [read(camera).at_s for _ in range(6)]
    assert all(b > a for a, b in itertools.pairwise(times))
    camera.close()


def test_a_take_that_begins_wakes_a_waiting_read(slow_file: Path) -> None:
    camera = FileCamera(slow_file)
    read(camera)
    found: list[Picture | None] = []
    waiting = threading.Thread(target=lambda: found.append(camera.read()))
    waiting.start()
    moment = MONOTONIC() + 0.05
    camera.begin(moment)
    waiting.join(2)
    assert found[0] is not None
    assert found[0].at_s == moment
    camera.close()


def test_a_file_that_was_taken_away_is_said(movie_file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(movie_file.read_bytes())
    camera = FileCamera(copy)
    copy.unlink()
    camera.begin(MONOTONIC())
    with pytest.raises(WorldError) as caught:
        camera.read()
    assert caught.value.fault is Fault.MEDIA_MISSING
    camera.close()


@pytest.mark.parametrize("name", ["empty.png", "noise.jpg", "empty.mp4", "noise.webm"])
def test_what_is_no_picture_is_said(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"" if name.startswith("empty") else bytes(range(256)) * 20)
    with pytest.raises(WorldError) as caught:
        FileCamera(path)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


def test_the_pattern_shows_a_running_clock() -> None:
    camera = PatternCamera(HD)
    shown = [read(camera).pixels for _ in range(9)]
    corner = [pixels[620:680, 60:700] for pixels in shown[4:]]
    assert all((each > 230).all(axis=2).any() for each in corner)
    assert any((a != b).any() for a, b in itertools.pairwise(corner))
    camera.close()


def test_pictures_that_were_missed_by_far_are_skipped() -> None:
    clock = Running()
    pacer = Pacer(clock)
    assert pacer.next(0.1) == 500.0
    clock.now_s += 5.0
    assert pacer.next(0.1) == pytest.approx(505.0, abs=0.11)
    pacer.close()
    assert pacer.closed
    assert pacer.next(0.1) is None


def test_a_name_that_is_no_text_can_be_written_down(slow_file: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has such names")
    odd = slow_file.with_name(os.fsdecode(b"b\xffad.mp4"))
    slow_file.rename(odd)
    camera = FileCamera(odd, HD)
    assert camera.info.name == "b\ufffdad.mp4"
    camera.close()
