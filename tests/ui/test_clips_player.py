"""Clips play as if they were the take: times are those of its own clock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.base.timecode import Span
from desktop.sharing.clips import Clip
from desktop.ui.review.clips_player import ClipsPlayer
from tests.fixtures._review_fakes import FakePlayer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.gui
FIRST, SECOND = Path("clip-01.mp4"), Path("clip-02.mp4")
CLIPS = (Clip(FIRST, Span(10_000, 14_000)), Clip(SECOND, Span(30_000, 34_000)))


@pytest.fixture
def inner(qapp: QApplication) -> Iterator[FakePlayer]:
    player = FakePlayer(4000, qapp)
    yield player
    player.deleteLater()


@pytest.fixture
def player(inner: FakePlayer) -> ClipsPlayer:
    made = ClipsPlayer(inner)
    made.open_clips(CLIPS, 60_000)
    return made


def test_it_begins_where_the_first_clip_lies(player: ClipsPlayer, inner: FakePlayer) -> None:
    loaded: list[int] = []
    player.loaded.connect(loaded.append)
    player.open_clips(CLIPS, 60_000)
    assert loaded == [60_000]
    assert (player.position, player.length, inner.opened) == (10_000, 60_000, FIRST)


@pytest.mark.parametrize(
    ("asked", "file", "where"),
    [
        (11_500, FIRST, (1500, 11_500)),
        (0, FIRST, (0, 10_000)),
        (20_000, SECOND, (0, 30_000)),
        (31_000, SECOND, (1000, 31_000)),
        (59_000, SECOND, (3960, 33_960)),
    ],
)
def test_a_seek_goes_to_the_clip_that_has_the_moment(
    player: ClipsPlayer, inner: FakePlayer, asked: int, file: Path, where: tuple[int, int]
) -> None:
    moved: list[int] = []
    player.moved.connect(moved.append)
    player.seek(asked)
    assert (inner.opened, (inner.at_ms, player.position)) == (file, where)
    assert moved[-1] == where[1]


@pytest.mark.parametrize(
    ("asked", "missing", "goal"),
    [
        (0, Span(0, 10_000), 10_000),
        (20_000, Span(14_000, 30_000), 30_000),
        (31_000, None, 31_000),
        (14_000, Span(14_000, 30_000), 30_000),
        (59_000, Span(34_000, 60_000), 33_960),
    ],
)
def test_a_seek_tells_what_is_not_there(
    player: ClipsPlayer, asked: int, missing: Span | None, goal: int
) -> None:
    told: list[tuple[Span | None, int]] = []

    def note(span: Span | None, at_ms: int) -> None:
        told.append((span, at_ms))

    player.skipped.connect(note)
    player.seek(asked)
    assert told == [(missing, goal)]


def test_it_plays_on_with_the_next_clip_and_from_the_start_at_the_end(
    player: ClipsPlayer, inner: FakePlayer
) -> None:
    player.play()
    assert player.playing
    inner.go_by(3970)
    assert (inner.opened, player.position, player.playing) == (SECOND, 30_000, True)
    inner.go_by(3970)
    player.pause()
    assert not player.playing
    player.play()
    assert (inner.opened, player.position, player.playing) == (FIRST, 10_000, True)


def test_a_whole_take_is_left_alone(player: ClipsPlayer, inner: FakePlayer) -> None:
    player.open(Path("video.mp4"))
    player.seek(2000)
    player.step(1)
    player.set_speed(1.5)
    player.set_volume(0.5)
    assert (player.position, player.length) == (2040, 4000)
    assert (inner.speed, inner.volume) == (1.5, 0.5)
    player.close()
    assert inner.opened is None
    assert player.length == 0
