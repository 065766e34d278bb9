"""Pictures and sound that come, and still show that something is wrong with the device."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.devices.model import Picture, SoundBlock
from desktop.recording.picture_watch import PictureWatch
from desktop.recording.sound_watch import SoundWatch
from desktop.sessions.model import TroubleKind

FPS = 30
SENSOR = np.random.default_rng(3)


def noisy(light: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.clip(SENSOR.normal(light, 3, (120, 160, 3)), 0, 255).astype(np.uint8)


def watched(
    pictures: list[np.ndarray], fps: float = FPS, promised: float = FPS
) -> list[set[TroubleKind]]:
    watch = PictureWatch(promised)
    found: list[set[TroubleKind]] = []
    for number, pixels in enumerate(pictures):
        watch.see(Picture(pixels, 100 + number / fps))
        found.append(watch.troubles(100 + number / fps))
    return found


def test_a_lively_picture_is_no_trouble() -> None:
    assert set().union(*watched([noisy(90) for _ in range(150)])) == set()


def test_a_picture_that_stands_still_is_frozen_within_two_seconds() -> None:
    still = noisy(90)
    found = watched([noisy(90) for _ in range(60)] + [still] * 60)
    assert found[60 + int(1.4 * FPS)] == set()
    assert found[60 + int(1.7 * FPS)] == {TroubleKind.CAMERA_FROZEN}
    thawed = watched([still] * 60 + [noisy(90)])
    assert thawed[-2:] == [{TroubleKind.CAMERA_FROZEN}, set()]


@pytest.mark.parametrize("dark", [np.zeros((120, 160, 3), np.uint8), noisy(8)])
def test_a_covered_lens_is_black(dark: np.ndarray) -> None:
    assert watched([dark] * 60)[-1] == {TroubleKind.CAMERA_BLACK}


def test_a_dark_room_is_not_black() -> None:
    room = noisy(8)
    room[50:60, 50:60] = 120
    assert watched([np.roll(room, n, 1) for n in range(60)])[-1] == set()


def test_few_pictures_are_slow_unless_that_is_all_that_was_promised() -> None:
    pictures = [noisy(90) for _ in range(60)]
    assert watched(pictures, fps=8)[-1] == {TroubleKind.CAMERA_SLOW}
    assert watched(pictures, fps=8, promised=10)[-1] == set()
    assert watched(pictures, fps=15)[-1] == set()


def test_after_a_loss_everything_is_forgotten() -> None:
    watch = PictureWatch(FPS)
    still = noisy(90)
    for number in range(90):
        watch.see(Picture(still, number / FPS))
    watch.start_over()
    assert watch.troubles(3.0) == set()


def heard(parts: list[np.ndarray]) -> list[set[TroubleKind]]:
    watch, found = SoundWatch(), list[set[TroubleKind]]()
    for number, samples in enumerate(parts):
        watch.hear(SoundBlock(samples.astype(np.int16), 10 + number * 0.1))
        found.append(watch.troubles(10 + number * 0.1 + 0.1))
    return found


def test_all_zero_is_told_within_two_seconds_and_hiss_is_not() -> None:
    zero, hiss = np.zeros(4800), SENSOR.normal(0, 2, 4800)
    assert heard([hiss] * 30)[-1] == set()
    found = heard([hiss] * 5 + [zero] * 20)
    assert found[5 + 12] == set()
    assert found[5 + 16] == {TroubleKind.MICROPHONE_SILENT}
    assert heard([zero] * 20 + [hiss])[-1] == set()


def test_clipping_is_more_than_a_pop_and_passes() -> None:
    loud = np.clip(40_000 * np.sin(np.arange(4800) / 20), -32768, 32767)
    pop = np.zeros(4800)
    pop[:3] = 32767
    quiet = SENSOR.normal(0, 200, 4800)
    assert heard([pop, quiet])[-1] == set()
    assert heard([quiet, loud])[-1] == {TroubleKind.MICROPHONE_CLIPPING}
    assert heard([loud] + [quiet] * 20)[-1] == set()


def test_a_microphone_that_was_away_begins_anew() -> None:
    watch = SoundWatch()
    watch.hear(SoundBlock(np.zeros(4800, np.int16), 0.0))
    watch.start_over()
    assert watch.troubles(9.0) == set()
