"""The disk: a forecast that learns, a reserve that is real, and an end in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.probe import probe
from desktop.recording.disk_watch import BALLAST, BALLAST_BYTES, LEAST_BYTES, DiskWatch
from desktop.recording.preflight import bytes_per_minute
from desktop.recording.recorder import Recorder
from desktop.sessions.model import TakeState, TroubleKind
from tests.fixtures.recording import SMALL
from tests.recording.test_coming_back import until

PER_MINUTE = bytes_per_minute(1280, 720)

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder


def test_the_reserve_takes_up_room_and_is_given_back(tmp_path: Path) -> None:
    watch = DiskWatch(tmp_path, (), PER_MINUTE)
    assert (tmp_path / BALLAST).stat().st_size == BALLAST_BYTES
    if hasattr((tmp_path / BALLAST).stat(), "st_blocks"):
        assert (tmp_path / BALLAST).stat().st_blocks * 512 >= BALLAST_BYTES
    watch.let_go()
    watch.let_go()
    assert not (tmp_path / BALLAST).exists()


def test_a_reserve_that_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    watch = DiskWatch(tmp_path / "gone", (), PER_MINUTE, lambda _folder: 10**9)
    watch.look(1.0)
    watch.let_go()
    assert not watch.over


def test_the_forecast_learns_what_this_take_needs(tmp_path: Path) -> None:
    free = [LEAST_BYTES + 10 * PER_MINUTE]
    film = tmp_path / "video.mp4"
    watch = DiskWatch(
        tmp_path, (film, tmp_path / "speech.wav"), PER_MINUTE, lambda _folder: free[0]
    )
    watch.look(1.0)
    assert watch.minutes_left == 10
    film.write_bytes(bytes(PER_MINUTE // 60))
    watch.look(30.0)  # a thirtieth of the usual
    assert 295 <= watch.minutes_left <= 300
    free[0] = LEAST_BYTES - 1
    watch.look(31.0)
    assert (watch.minutes_left, watch.filling, watch.over) == (0, True, True)


@pytest.mark.media
def test_a_filling_disk_ends_the_take_whole(a_session: SessionFolder) -> None:
    free = [10**11]
    recorder = Recorder(free=lambda _folder: free[0])
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    recorder.wait_ready()
    folder = a_session.new_take("Q03")
    recorder.start(folder)
    until(lambda: recorder.status().elapsed_ms > 300)
    assert recorder.status().minutes_left
    free[0] = LEAST_BYTES - 1
    until(lambda: recorder.broken, 2.0)
    assert recorder.status().fault is Fault.DISK_FULL
    assert TroubleKind.DISK_FILLING in recorder.status().troubles
    take = recorder.stop()
    assert (take.state, take.fault) == (TakeState.SAVED, Fault.DISK_FULL)
    assert probe(folder.video).duration_ms == pytest.approx(take.duration_ms, abs=60)
    assert not (folder.path / BALLAST).exists()
    free[0] = 10**11
    recorder.start(a_session.new_take("Q03"))
    until(lambda: recorder.status().elapsed_ms > 200)
    assert recorder.stop().fault == ""
    recorder.close()
