"""Every camera and every microphone keeps the same promises, real or simulated."""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.devices.cameras import list_cameras
from desktop.devices.file_player import FileCamera, FileMicrophone
from desktop.devices.model import MONOTONIC, DeviceKind, PictureFormat, SoundBlock
from desktop.devices.opening import open_camera
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from tests.fixtures.sound_server import open_lab_microphone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.devices.model import Camera, Microphone

SMALL = PictureFormat(320, 180, 30.0)
BLOCKS_WAIT_S = 8.0


@pytest.fixture(
    params=[
        "pattern",
        "file",
        "still",
        pytest.param("real", marks=pytest.mark.device),
    ]
)
def camera(request: pytest.FixtureRequest, movie_file: Path, still_file: Path) -> Iterator[Camera]:
    makers: dict[str, Callable[[], Camera]] = {
        "pattern": lambda: PatternCamera(SMALL),
        "file": lambda: FileCamera(movie_file),
        "still": lambda: FileCamera(still_file),
        "real": lambda: open_camera("default", SMALL),
    }
    if request.param == "real" and not list_cameras():
        pytest.skip("only on a computer with a camera")
    made = makers[request.param]()
    yield made
    made.close()


@pytest.fixture(params=["tone", "file", pytest.param("real", marks=pytest.mark.sound)])
def microphone(request: pytest.FixtureRequest, movie_file: Path) -> Iterator[Microphone]:
    if request.param == "real":
        request.getfixturevalue("sound_server")
        made: Microphone = open_lab_microphone()
    else:
        made = ToneMicrophone() if request.param == "tone" else FileMicrophone(movie_file)
    yield made
    made.close()


class Listener:
    """Collects blocks until there are enough."""

    def __init__(self, enough: int) -> None:
        self.blocks: list[SoundBlock] = []
        self._enough = enough
        self.full = threading.Event()

    def hear(self, block: SoundBlock) -> None:
        self.blocks.append(block)
        if len(self.blocks) >= self._enough:
            self.full.set()


def test_pictures_have_the_promised_shape_and_rising_times(camera: Camera) -> None:
    pictures = [found for found in (camera.read() for _ in range(8)) if found is not None]
    assert len(pictures) >= 6
    for picture in pictures:
        assert picture.pixels.dtype == np.uint8
        assert picture.pixels.shape == (camera.format.height, camera.format.width, 3)
    times = [picture.at_s for picture in pictures]
    assert all(b > a for a, b in itertools.pairwise(times))
    assert times[-1] <= MONOTONIC() + 0.02


def test_a_camera_says_what_it_is(camera: Camera) -> None:
    assert camera.info.kind is DeviceKind.CAMERA
    assert camera.info.name
    assert camera.format.fps > 0


def test_a_take_begins_at_the_given_moment(camera: Camera) -> None:
    camera.read()
    moment = MONOTONIC()
    camera.begin(moment)
    found = camera.read()
    assert found is not None
    if camera.info.index < 0:
        assert found.at_s == pytest.approx(moment, abs=0.001)


def test_a_camera_can_be_opened_again(camera: Camera) -> None:
    camera.read()
    again = camera.reopen()
    found = next(each for each in (again.read() for _ in range(8)) if each is not None)
    assert found.pixels.shape == (again.format.height, again.format.width, 3)
    assert again.format == camera.format
    again.close()


def test_a_closed_camera_ends_a_waiting_read(camera: Camera) -> None:
    camera.read()
    camera.close()
    camera.close()
    assert camera.read() is None


def test_blocks_are_int16_with_times_that_join(microphone: Microphone) -> None:
    listener = Listener(10)
    microphone.start(listener.hear)
    assert listener.full.wait(BLOCKS_WAIT_S)
    assert microphone.active
    blocks = listener.blocks[:10]
    assert all(block.samples.dtype == np.int16 and block.samples.ndim == 1 for block in blocks)
    ends = [block.at_s + block.samples.size / microphone.rate for block in blocks]
    late = [start.at_s - end for start, end in zip(blocks[1:], ends, strict=False)]
    # A real clock is estimated from what came so far, and may still be refined a little.
    assert max(abs(gap) for gap in late) < (0.001 if microphone.info.index < 0 else 0.05)
    assert blocks[-1].at_s <= MONOTONIC()


def test_a_microphone_says_what_it_is(microphone: Microphone) -> None:
    assert microphone.info.kind is DeviceKind.MICROPHONE
    assert microphone.info.name
    assert microphone.rate >= 8000


def test_a_closed_microphone_is_silent(microphone: Microphone) -> None:
    listener = Listener(2)
    microphone.start(listener.hear)
    assert listener.full.wait(BLOCKS_WAIT_S)
    microphone.close()
    microphone.close()
    heard = len(listener.blocks)
    assert not microphone.active
    assert not threading.Event().wait(0.1)
    assert len(listener.blocks) == heard


def test_a_microphone_can_be_opened_again(microphone: Microphone) -> None:
    first, second = Listener(2), Listener(2)
    microphone.start(first.hear)
    assert first.full.wait(BLOCKS_WAIT_S)
    again = microphone.reopen()
    again.start(second.hear)
    assert second.full.wait(BLOCKS_WAIT_S)
    assert not microphone.active
    again.close()


def test_where_the_sound_comes_from_is_a_name_or_not_known(microphone: Microphone) -> None:
    listener = Listener(2)
    microphone.start(listener.hear)
    assert listener.full.wait(BLOCKS_WAIT_S)
    assert bool(microphone.origin().key) == (microphone.info.index >= 0)
