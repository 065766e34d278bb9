"""A movie with something painted into it: same times, same sound, and whole or not there at all."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media.burning import burn
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from tests.fixtures.media import COLOURS, SIZE, ForeignClip, write_clip

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

pytestmark = pytest.mark.media
CORNER = 32


def stamp(pixels: npt.NDArray[np.uint8], at_ms: int) -> None:
    """Make a corner white in even seconds and black in odd ones."""
    pixels[:CORNER, :CORNER] = 0 if at_ms // 1000 % 2 else 255


def corner_of(pixels: npt.NDArray[np.uint8]) -> float:
    return float(pixels[8 : CORNER - 8, 8 : CORNER - 8].mean())


def nothing(_pixels: npt.NDArray[np.uint8], _at_ms: int) -> None:
    pass


def test_every_picture_is_painted_and_nothing_else_changes(tmp_path: Path) -> None:
    source, target = write_clip(tmp_path / "take.mp4"), tmp_path / "面试 🎤.mp4"
    told: list[tuple[int, int]] = []
    burn(source, target, stamp, told=lambda done, length: told.append((done, length)))
    before, after = list(iter_pictures(source)), list(iter_pictures(target))
    assert [round(at_s * 1000) for _, at_s in after] == [round(at_s * 1000) for _, at_s in before]
    for pixels, at_s in after:
        assert corner_of(pixels) == pytest.approx(0 if int(at_s) % 2 else 255, abs=12)
        if not 1.0 <= at_s < 1.04:
            middle = pixels[SIZE[1] // 2, SIZE[0] // 2]
            assert middle == pytest.approx(COLOURS[int(at_s)], abs=10)
    heard, played = decode_sound(source), decode_sound(target)
    size = min(len(heard), len(played))
    assert np.corrcoef(heard[:size], played[:size])[0, 1] > 0.99
    assert told[-1][0] <= told[-1][1]
    assert len(told) == len(after)
    assert sorted(tmp_path.iterdir()) == sorted([source, target])


def test_a_hole_in_the_sound_stays_a_hole(tmp_path: Path) -> None:
    source, target = tmp_path / "late.mkv", tmp_path / "out.mp4"
    ForeignClip(container="matroska", sound_delay_ms=700).write(source)
    burn(source, target, nothing)
    heard, played = decode_sound(source), decode_sound(target)
    size = min(len(heard), len(played))
    assert np.corrcoef(heard[:size], played[:size])[0, 1] > 0.98


def test_rows_come_without_a_gap_whatever_the_width(tmp_path: Path) -> None:
    source, target = tmp_path / "wide.mp4", tmp_path / "out.mp4"
    ForeignClip(size=(854, 480), seconds=0.5).write(source)
    seen: list[bool] = []
    burn(source, target, lambda pixels, _at_ms: seen.append(pixels.flags.c_contiguous))
    assert seen
    assert all(seen)


def test_a_movie_without_sound_stays_without(tmp_path: Path) -> None:
    source, target = write_clip(tmp_path / "mute.mp4", 1.0, sound=False), tmp_path / "out.mp4"
    burn(source, target, nothing)
    info = probe(target)
    assert info.sound is None
    assert info.picture is not None


def test_what_is_cancelled_leaves_what_was_there(tmp_path: Path) -> None:
    source, target = write_clip(tmp_path / "take.mp4", 1.0), tmp_path / "out.mp4"
    target.write_bytes(b"older")
    done: list[int] = []

    def tell(at_ms: int, _length_ms: int) -> None:
        done.append(at_ms)

    with pytest.raises(WorldError) as caught:
        burn(source, target, nothing, told=tell, cancelled=lambda: len(done) > 5)
    assert caught.value.fault is Fault.EXPORT_CANCELLED
    assert target.read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.mp4", "take.mp4"]


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with such locks")
def test_two_at_once_leave_each_other_alone(tmp_path: Path) -> None:
    """The second begins and ends in the middle of the first, as another program may."""
    source, target = write_clip(tmp_path / "take.mp4", 1.0), tmp_path / "out.mp4"
    lengths: list[int] = []

    def tell(at_ms: int, _length_ms: int) -> None:
        if at_ms > 400 and not lengths:
            burn(source, target, nothing)
            lengths.append(probe(target).duration_ms)

    burn(source, target, stamp, told=tell)
    assert [probe(target).duration_ms] == lengths
    pictures = [pixels for pixels, _ in iter_pictures(target)]
    assert len(pictures) == len(list(iter_pictures(source)))
    assert all(corner_of(pixels) > 200 for pixels in pictures)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.mp4", "take.mp4"]


def test_what_cannot_be_written_or_read_is_said(tmp_path: Path) -> None:
    source = write_clip(tmp_path / "take.mp4", 0.5)
    with pytest.raises(WorldError) as caught:
        burn(source, tmp_path / "gone" / "out.mp4", nothing)
    assert caught.value.fault is Fault.TARGET_MISSING
    (tmp_path / "folder.mp4").mkdir()
    with pytest.raises(WorldError):
        burn(source, tmp_path / "folder.mp4", nothing)
    heard_only = write_clip(tmp_path / "heard.mp4", 0.5, picture=False)
    with pytest.raises(WorldError) as caught:
        burn(heard_only, tmp_path / "out.mp4", nothing)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
