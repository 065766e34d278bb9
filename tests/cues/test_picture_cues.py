"""The cues of the picture, with a detector that sees what the test draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.cues.detect import find_in_picture
from desktop.cues.faces import Face
from desktop.cues.model import Reason, Reliability, Standing
from desktop.cues.picture_cues import PICTURE_CUES, picture_cues
from desktop.cues.picture_quality import Box
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.sessions.folder import TakeFolder
from tests.fixtures.review import make_take

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy.typing as npt

    from desktop.cues.model import Cue

    Pixels = npt.NDArray[np.uint8]

pytestmark = pytest.mark.media
SIZE = (320, 180)
SECONDS = 10


class Squares:
    """Takes a bright square for a face."""

    def find(self, pixels: Pixels) -> tuple[Face, ...]:
        height, width = pixels.shape[:2]
        rows, columns = np.nonzero(pixels[..., 1] > 170)
        if rows.size < 50:
            return ()
        left, top = columns.min() / width, rows.min() / height
        box = Box(left, top, columns.max() / width - left, rows.max() / height - top)
        return (Face(box, box.top + 0.4 * box.height),)


def drawn(at_s: float, *, until_s: float = SECONDS) -> Pixels:
    """Return a picture with a face until a moment, before stripes."""
    pixels = np.full((SIZE[1], SIZE[0], 3), 100, np.uint8)
    pixels[:, ::8] = 140
    if at_s < until_s:
        pixels[50:104, 140:180] = 200
    return pixels


def a_take(folder: Path, picture: Callable[[float], Pixels] | None = drawn) -> TakeFolder:
    movie = MovieFormat(*SIZE, 10.0, with_picture=picture is not None, with_sound=True)
    with MovieWriter(folder / "video.mp4", movie) as writer:
        for number in range(SECONDS * 10):
            if picture is not None:
                writer.write_picture(picture(number / 10), number * 100_000)
            writer.write_sound(np.zeros(4800, np.int16))
    take = TakeFolder(folder)
    take.write(make_take(1, "Q01", picture=picture is not None))
    return take


def found(take: TakeFolder, *, detector: bool = True) -> dict[str, Cue]:
    cues = picture_cues(take, Squares if detector else lambda: None)
    return {each.id: each for each in cues}


def test_a_face_in_place_is_found_in_all_pictures(tmp_path: Path) -> None:
    cues = found(a_take(tmp_path))
    assert cues["face_found"].value == 1.0
    assert cues["frame_size"].value == pytest.approx(0.3, abs=0.02)
    assert cues["headroom"].value == pytest.approx(0.2, abs=0.03)
    assert cues["exposure"].value == 0.0
    assert cues["sharpness"].value is not None
    assert {each.reliability for each in cues.values()} == {Reliability.OK}


def test_where_no_face_is_found_is_told(tmp_path: Path) -> None:
    cues = found(a_take(tmp_path, lambda at_s: drawn(at_s, until_s=6)))
    cue = cues["face_found"]
    assert cue.value == pytest.approx(0.6, abs=0.05)
    assert cue.standing is Standing.BELOW
    (place,) = cue.evidence
    assert place.span.start_ms == pytest.approx(6000, abs=500)
    assert place.span.end_ms == pytest.approx(9500, abs=500)


def test_a_face_found_seldom_says_little_of_the_frame(tmp_path: Path) -> None:
    cues = found(a_take(tmp_path, lambda at_s: drawn(at_s, until_s=3)))
    assert cues["frame_size"].reliability is Reliability.LOW
    assert cues["frame_size"].reason is Reason.FEW_FACES


def test_without_any_face_the_frame_is_not_measured(tmp_path: Path) -> None:
    cues = found(a_take(tmp_path, lambda at_s: drawn(at_s, until_s=0)))
    assert cues["face_found"].value == 0.0
    assert cues["headroom"].reason is Reason.NO_FACE


def test_without_the_detector_light_and_sharpness_are_measured(tmp_path: Path) -> None:
    cues = found(a_take(tmp_path), detector=False)
    missing = {name for name, each in cues.items() if each.reason is Reason.MODEL_MISSING}
    assert missing == {"face_found", "frame_size", "headroom"}
    assert cues["exposure"].value is not None
    assert cues["sharpness"].value is not None


def test_light_in_the_way_has_its_place(tmp_path: Path) -> None:
    def picture(at_s: float) -> Pixels:
        pixels = drawn(at_s)
        if at_s >= 5:
            pixels[:, :100] = 255
            pixels[:, 200:] = 255
            pixels[50:104, 140:180] = 40
        return pixels

    cue = found(a_take(tmp_path, picture), detector=False)["exposure"]
    assert cue.value == pytest.approx(0.5, abs=0.1)
    assert len(cue.evidence) == 1
    assert cue.evidence[0].span.start_ms >= 4500
    assert set(cue.details) == {"blown", "crushed", "backlight"}


def test_a_grey_wall_is_neither_sharp_nor_soft(tmp_path: Path) -> None:
    grey = np.full((SIZE[1], SIZE[0], 3), 100, np.uint8)
    cue = found(a_take(tmp_path, lambda _: grey))["sharpness"]
    assert cue.reliability is Reliability.NOT_MEASURED


def test_a_take_without_picture_says_so(tmp_path: Path) -> None:
    cues = found(a_take(tmp_path, None))
    assert {each.reason for each in cues.values()} == {Reason.NO_PICTURE}
    assert len(cues) == 5


def test_a_file_that_is_gone_or_broken_says_so(tmp_path: Path) -> None:
    take = TakeFolder(tmp_path)
    assert {each.reason for each in found(take).values()} == {Reason.NO_PICTURE}
    take.video.write_bytes(b"no video" * 100)
    assert {each.reason for each in found(take).values()} == {Reason.UNREADABLE}


def test_there_is_no_cue_of_a_gaze(tmp_path: Path) -> None:
    names = {each.id for each in find_in_picture(a_take(tmp_path), Squares, ("headroom",))}
    assert names == {"face_found", "frame_size", "exposure", "sharpness"}
    assert names == set(PICTURE_CUES) - {"headroom"}
    assert find_in_picture(a_take(tmp_path), Squares, PICTURE_CUES) == ()
