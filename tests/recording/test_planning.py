"""The effort is the most careful one that leaves the computer at ease."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.encode_speed import WARM_UP, seconds_per_picture
from desktop.media.picture_track import Effort
from desktop.recording.planning import Plan, plan
from tests.fixtures.recording import SMALL
from tests.recording.test_coming_back import until

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from desktop.recording.recorder import Recorder
    from desktop.sessions.folder import SessionFolder

PICTURES = [np.full((90, 161, 3), n * 9, np.uint8) for n in range(8)]


@pytest.mark.parametrize(
    ("milliseconds", "wanted"),
    [
        ((5, 3, 2), Plan(Effort.VERYFAST, 0.15)),
        ((12, 8, 2), Plan(Effort.SUPERFAST, 0.24)),
        ((40, 30, 9), Plan(Effort.ULTRAFAST, 0.27)),
        ((40, 30, 20), Plan(Effort.ULTRAFAST, 0.6)),
        ((99, 60, 30), Plan(Effort.ULTRAFAST, 0.9, too_large=True)),
    ],
)
def test_the_slowest_that_is_comfortable(milliseconds: tuple[int, ...], wanted: Plan) -> None:
    costs = dict(zip(Effort, milliseconds, strict=True))

    def measure(effort: Effort, _pictures: Sequence[npt.NDArray[np.uint8]], _fps: float) -> float:
        return costs[effort] / 1000

    found = plan(PICTURES, 30.0, measure)
    assert found is not None
    assert (found.effort, found.too_large) == (wanted.effort, wanted.too_large)
    assert found.share == pytest.approx(wanted.share)


def test_too_few_pictures_tell_nothing() -> None:
    assert plan(PICTURES[:3], 30.0) is None


def test_the_first_pictures_are_not_counted() -> None:
    ticks = iter([10.0, 10.0 + 0.006 * (len(PICTURES) - WARM_UP)])
    found = seconds_per_picture(Effort.VERYFAST, PICTURES, 30.0, lambda: next(ticks))
    assert found == pytest.approx(0.006)


@pytest.mark.media
def test_a_plan_is_used_for_the_take(recorder: Recorder, a_session: SessionFolder) -> None:
    assert recorder.plan() is None
    recorder.arm(PatternCamera(SMALL), ToneMicrophone())
    until(lambda: recorder.plan() is not None)
    made = recorder.plan()
    assert made is not None
    recorder.start(a_session.new_take("Q03"))
    assert recorder.plan() is made
    until(lambda: recorder.status().elapsed_ms > 200)
    assert recorder.stop().preset == made.effort.value
