"""Two players as one, with players and a clock that do what the test says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.ui.compare.twin import FAR_MS, LOOK_EVERY_S, SETTLE_S, TwinPlayer
from tests.fixtures._review_fakes import PICTURE_MS, FakePlayer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.gui


class Stage:
    """A twin over a take of 4 s and one of 6 s."""

    def __init__(self, parent: QApplication) -> None:
        self.now = 0.0
        self.a, self.b = FakePlayer(4000, parent), FakePlayer(6000, parent)
        self.twin = TwinPlayer(self.a, self.b, parent, clock=lambda: self.now)
        self.moments: list[int] = []
        self.states: list[bool] = []
        self.twin.moved.connect(self.moments.append)
        self.twin.played.connect(self.states.append)
        self.twin.open(Path("a.mp4"))
        self.twin.open_side(1, Path("b.mp4"))

    def go_by(self, by_ms: int, *, b_ms: int | None = None) -> None:
        """Let time go by; take B may go by another amount."""
        self.now += by_ms / 1000
        if self.b.sounding:
            self.b.go_by(by_ms if b_ms is None else b_ms)
        if self.a.sounding:
            self.a.go_by(by_ms)


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage(qapp)
    yield made
    for each in (made.twin, made.a, made.b):
        each.deleteLater()


def test_both_start_stop_and_seek_together(stage: Stage) -> None:
    twin = stage.twin
    assert twin.length == 6000
    twin.play()
    assert (stage.a.playing, stage.b.playing, twin.playing) == (True, True, True)
    stage.go_by(500)
    twin.pause()
    assert (stage.a.playing, stage.b.playing, twin.playing) == (False, False, False)
    assert (stage.a.at_ms, stage.b.at_ms) == (500, 500)
    twin.seek(2000)
    assert (stage.a.at_ms, stage.b.at_ms, twin.position) == (2000, 2000, 2000)
    assert stage.states == [True, False]


def test_only_the_take_that_is_heard_sounds(stage: Stage) -> None:
    stage.twin.set_volume(0.5)
    assert (stage.a.volume, stage.b.volume) == (0.5, 0.0)
    stage.twin.listen_to(1)
    assert (stage.a.volume, stage.b.volume) == (0.0, 0.5)


def test_a_step_is_one_picture_of_the_leading_take(stage: Stage) -> None:
    stage.twin.seek(1000)
    stage.twin.step(1)
    assert (stage.a.at_ms, stage.b.at_ms) == (1000 + PICTURE_MS,) * 2
    stage.twin.step(-1)
    assert (stage.a.at_ms, stage.b.at_ms) == (1000, 1000)


def test_they_are_laid_beside_each_other_at_any_moment(stage: Stage) -> None:
    twin = stage.twin
    twin.meet(1000, 2500)
    assert twin.offset_ms == 1500
    assert (stage.a.at_ms, stage.b.at_ms) == (1000, 2500)
    assert twin.length == 6000
    twin.lay_beside(-500)  # what is heard stays where it is
    assert (stage.a.at_ms, stage.b.at_ms) == (1000, 500)
    assert twin.moment_of(1, 500) == twin.position == 1000
    twin.lay_beside(-100_000)
    assert twin.offset_ms == 60 - 4000  # never wholly apart


def test_the_later_one_joins_and_the_longer_one_plays_on_alone(stage: Stage) -> None:
    twin = stage.twin
    twin.lay_beside(1000)  # B begins a second before A
    twin.seek(0)
    assert (stage.a.at_ms, stage.b.at_ms) == (0, 0)
    twin.play()
    assert (stage.a.playing, stage.b.playing) == (False, True)
    stage.go_by(1000)
    assert stage.a.playing
    stage.go_by(3950)
    stage.a.pause()  # as a player does at its end
    assert twin.playing
    stage.go_by(500)
    assert twin.position == 5450
    stage.b.pause()
    assert not twin.playing


def test_the_one_that_is_not_there_yet_waits_at_its_start(stage: Stage) -> None:
    twin = stage.twin
    twin.lay_beside(-2000)
    twin.seek(500)
    assert (stage.a.at_ms, stage.b.at_ms) == (500, 0)
    twin.play()
    assert not stage.b.playing
    twin.seek(2500)
    stage.go_by(20)
    assert stage.b.playing
    twin.seek(100)
    stage.go_by(20)
    assert not stage.b.playing


def test_at_the_end_play_begins_anew(stage: Stage) -> None:
    stage.twin.seek(5990)
    stage.twin.play()
    assert stage.a.at_ms == stage.b.at_ms == 0
    stage.twin.play()  # once more does nothing
    assert stage.states == [True]


def settled(stage: Stage) -> None:
    stage.twin.play()
    stage.go_by(round(1000 * SETTLE_S) + 10)


def test_one_that_is_behind_hurries_and_then_keeps_the_pace(stage: Stage) -> None:
    settled(stage)
    stage.b.at_ms -= 60
    for _ in range(8):
        stage.go_by(round(1000 * LOOK_EVERY_S))
    assert stage.twin.apart_ms is not None
    assert stage.twin.apart_ms < -20
    assert 1.0 < stage.b.speed <= 1.08
    assert stage.a.speed == 1.0
    stage.b.at_ms += 60
    for _ in range(6):
        stage.go_by(100)
    stage.go_by(round(1000 * LOOK_EVERY_S))
    stage.twin.pause()
    assert stage.b.speed == 1.0


def test_one_that_is_far_behind_seeks(stage: Stage) -> None:
    settled(stage)
    stage.b.at_ms -= round(4 * FAR_MS)
    stage.b.at_ms = max(0, stage.b.at_ms)
    for _ in range(10):
        stage.go_by(round(1000 * LOOK_EVERY_S))
        if abs(stage.b.at_ms - stage.a.at_ms) < 5:
            break
    assert abs(stage.b.at_ms - stage.a.at_ms) < 5


def test_speeds_are_those_of_both(stage: Stage) -> None:
    stage.twin.set_speed(1.5)
    assert (stage.a.speed, stage.b.speed) == (1.5, 1.5)


def test_a_take_that_fails_is_told_and_the_other_one_plays(stage: Stage) -> None:
    told: list[tuple[int, str]] = []

    def tell(side: int, why: str) -> None:
        told.append((side, why))

    stage.twin.side_failed.connect(tell)
    stage.a.close()
    stage.a.failed.emit("no")
    stage.twin.play()
    assert told == [(0, "no")]
    assert (stage.a.playing, stage.b.playing) == (False, True)
    stage.twin.close()
    assert stage.twin.length == 0
    stage.twin.seek(100)
    stage.twin.play()
    assert not stage.twin.playing
