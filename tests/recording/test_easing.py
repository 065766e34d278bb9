"""Falling behind costs quality first, then every other picture, and never without need."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.media.picture_track import Effort
from desktop.recording.easing import CALM_S, Easing, Load

ROOM = 90


def test_an_idle_queue_changes_nothing() -> None:
    easing = Easing(Effort.VERYFAST, ROOM)
    assert {easing.look(2, at / 10) for at in range(1000)} == {Load(Effort.VERYFAST)}


def test_a_burst_that_drains_changes_nothing() -> None:
    easing = Easing(Effort.SUPERFAST, ROOM)
    seen = {easing.look(waiting, at * 0.5) for at, waiting in enumerate([0, 20, 48, 30, 10, 0])}
    assert Load(Effort.SUPERFAST) in seen
    assert easing.load.effort in {Effort.SUPERFAST, Effort.ULTRAFAST}
    assert not easing.load.halved


def test_a_growing_queue_is_answered_step_by_step_before_it_is_full() -> None:
    easing = Easing(Effort.VERYFAST, ROOM)
    loads = [easing.look(waiting, at * 0.5) for at, waiting in enumerate(range(0, 90, 10))]
    assert loads[-1] == Load(Effort.ULTRAFAST, halved=True)
    assert loads.index(Load(Effort.SUPERFAST)) < loads.index(Load(Effort.ULTRAFAST))
    assert range(0, 90, 10)[loads.index(Load(Effort.ULTRAFAST, halved=True))] < 90


def test_it_looks_twice_a_second_only() -> None:
    easing = Easing(Effort.ULTRAFAST, ROOM)
    assert [easing.look(80, at / 100).halved for at in range(40)] == [True] * 40
    easing = Easing(Effort.VERYFAST, ROOM)
    assert len({easing.look(80, at / 100) for at in range(40)}) == 1


def test_calm_brings_it_back_but_not_for_ever() -> None:
    easing = Easing(Effort.SUPERFAST, ROOM)
    now = 0.0
    for _ in range(3):
        now += 1
        easing.look(80, now)
        for _ in range(int(CALM_S) + 2):
            now += 1
            easing.look(0, now)
    assert easing.load == Load(Effort.ULTRAFAST)


@given(st.lists(st.integers(0, ROOM), max_size=300))
def test_any_queue_gives_a_load_that_is_never_above_the_first(waiting: list[int]) -> None:
    easing = Easing(Effort.SUPERFAST, ROOM)
    for at, count in enumerate(waiting):
        assert easing.look(count, at * 0.6).effort is not Effort.VERYFAST
