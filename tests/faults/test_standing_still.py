"""The process stands still, the wall clock jumps, the computer sleeps."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault
from desktop.devices.model import MONOTONIC
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.probe import probe
from desktop.recording.recorder import Recorder
from desktop.sessions.model import TakeState
from tests.faults.failing_disk import why_not
from tests.faults.sound_faults import until
from tests.faults.standing_still import jump, stop_for
from tests.fixtures.recording import SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder

pytestmark = pytest.mark.media


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with SIGSTOP")
def test_a_process_that_stands_still_has_a_gap_of_that_length(tmp_path: Path) -> None:
    assert stop_for(tmp_path, 2.0) == []


@pytest.mark.skipif(bool(why_not()), reason=why_not())
@pytest.mark.parametrize("by_s", [7200.0, -86400.0])
def test_a_clock_that_jumps_changes_nothing(tmp_path: Path, by_s: float) -> None:
    assert jump(tmp_path / "home", by_s) == []


def test_a_computer_that_slept_ends_the_take_there(a_session: SessionFolder) -> None:
    slept_s = [0.0]

    def clock() -> float:
        return MONOTONIC() + slept_s[0]

    recorder = Recorder(clock)
    recorder.arm(PatternCamera(SMALL, clock), ToneMicrophone(clock))
    recorder.wait_ready()
    folder = a_session.new_take("Q03")
    recorder.start(folder)
    until(lambda: recorder.status().elapsed_ms > 500, 5)
    slept_s[0] = 3600.0
    assert until(lambda: recorder.broken, 2.0)
    assert recorder.status().fault is Fault.COMPUTER_SLEPT
    take = recorder.stop()
    assert (take.state, take.fault) == (TakeState.SAVED, Fault.COMPUTER_SLEPT)
    assert 300 < take.duration_ms < 1500
    assert probe(folder.video).duration_ms == pytest.approx(take.duration_ms, abs=60)
    recorder.start(a_session.new_take("Q03"))
    until(lambda: recorder.status().elapsed_ms > 300, 5)
    assert recorder.stop().fault == ""
    recorder.close()
