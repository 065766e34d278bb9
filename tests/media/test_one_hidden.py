"""One picture as it goes out blurred."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media import one_hidden
from desktop.media.blurring import blurred, find_all, hidden
from desktop.media.lost_faces import REACH_S
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.one_hidden import SAMPLES, hidden_at
from desktop.media.reader import iter_pictures
from tests.fixtures.media import write_clip

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from desktop.media.lost_faces import Found

    Pixels = npt.NDArray[np.uint8]

pytestmark = pytest.mark.media

FPS, LENGTH_S, BRIGHT_S = 10, 12, 3
ONE, OTHER = (30, 30, 16, 20), (110, 30, 16, 20)


def by_light(pixels: Pixels) -> Found:
    """Find one in dark pictures, two in bright ones."""
    return (ONE, OTHER) if pixels.mean() > 128 else (ONE,)


@pytest.fixture(scope="module")
def movie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a movie that is bright at its end, with stripes that a blur takes away."""
    path = tmp_path_factory.mktemp("movie") / "movie.mp4"
    with MovieWriter(path, MovieFormat(160, 96, FPS, with_sound=False)) as writer:
        for at in range(LENGTH_S * FPS):
            light = 200 if at >= (LENGTH_S - BRIGHT_S) * FPS else 60
            pixels = np.full((96, 160, 3), light, np.uint8)
            pixels[:, ::16] -= 40
            writer.write_picture(pixels, at * 1_000_000 // FPS)
    return path


@pytest.mark.parametrize("at_s", [0.0, 1.0, 5.0, 10.5, 11.9, 60.0])
def test_it_is_that_of_the_whole_recording(movie: Path, at_s: float) -> None:
    gone = list(hidden(iter_pictures(movie), find_all(iter_pictures(movie), by_light)))
    wanted = [pixels for pixels, shown_s in gone if shown_s <= at_s][-1]
    assert np.array_equal(hidden_at(movie, round(at_s * 1000), by_light), wanted)


def test_who_is_found_far_from_it_decides_as_well(movie: Path) -> None:
    assert LENGTH_S - BRIGHT_S > REACH_S + 1
    first = next(iter(iter_pictures(movie)))[0]
    assert np.array_equal(hidden_at(movie, 0, by_light), blurred(first))
    alone = hidden_at(movie, 0, lambda _pixels: (ONE,))
    assert np.array_equal(alone, blurred(first, (ONE,)))


def test_of_a_long_recording_no_more_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = write_clip(tmp_path / "clip.mp4", 10.0)
    asked: list[float] = []

    def told(pixels: Pixels) -> Found:
        asked.append(pixels.mean())
        return (ONE,)

    hidden_at(clip, 0, told)
    by_default = len(asked)
    asked.clear()
    monkeypatch.setattr(one_hidden, "SAMPLES", 2)
    hidden_at(clip, 0, told)
    assert SAMPLES > 2
    assert len(asked) < by_default


def test_a_recording_without_a_picture_is_said(tmp_path: Path) -> None:
    sound = write_clip(tmp_path / "clip.mp4", picture=False)
    with pytest.raises(WorldError) as caught:
        hidden_at(sound, 0, by_light)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
