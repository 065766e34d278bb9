"""Where a face is: read from the detector's rows, and on stills where there are any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from desktop.base.paths import Folders
from desktop.cues.face_model import FILE, FaceModel
from desktop.cues.faces import Face, faces_of, unlike
from desktop.cues.framing import Remark, look_at, remarks_of
from desktop.cues.limits import picture_limits
from desktop.cues.picture_quality import Box
from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.cues.faces import FaceFinder


def row(left: float, top: float, width: float, height: float, eyes: float) -> list[float]:
    points = [left + width * 0.3, eyes, left + width * 0.7, eyes + 4, *[0.0] * 6]
    return [left, top, width, height, *points, 0.9]


def test_a_row_is_read_in_shares_of_the_picture() -> None:
    rows = np.array([row(10, 10, 20, 24, 20), row(160, 60, 80, 96, 98)], np.float32)
    near, far = faces_of(rows, (400, 240))
    assert near.size == pytest.approx(0.4)
    assert near.eye_line == pytest.approx(100 / 240)
    assert near.offset == pytest.approx(0.0)
    assert near.headroom == pytest.approx((60 - 24) / 240)
    assert near.certainty == pytest.approx(0.9)
    assert far.size == pytest.approx(0.1)
    assert far.offset == pytest.approx(-0.45)


def test_no_rows_are_no_faces() -> None:
    assert faces_of(np.zeros((0, 15), np.float32), (400, 240)) == ()


def test_a_face_found_at_two_sizes_is_one() -> None:
    small, near = Face(Box(0.5, 0.5, 0.1, 0.1), 0.5), Face(Box(0.1, 0.1, 0.3, 0.3), 0.2)
    again, nothing = Face(Box(0.12, 0.1, 0.3, 0.3), 0.2), Face(Box(0.9, 0.9, 0.0, 0.0), 0.9)
    assert unlike([small, near, again]) == (near, small)
    assert unlike([nothing, nothing]) == (nothing, nothing)


@pytest.mark.media
def test_one_too_many_rather_than_one_missed(neighbours: Path | None, tmp_path: Path) -> None:
    """Only where the stills and the detector's file are at hand."""
    if neighbours is None:
        return
    model = FaceModel(Folders.under(tmp_path))
    model.bring(neighbours / "models" / FILE)
    usual, wary = model.load(for_film=True), model.load(for_hiding=True)
    cv2: Any = load_cv2()
    group = cv2.imread(str(neighbours / "media" / "stills" / "faceapi_sample6.jpg"))
    assert usual is not None
    assert wary is not None
    assert len(wary.find(group)) >= len(usual.find(group)) >= 1


@pytest.fixture
def finder(neighbours: Path | None, tmp_path: Path) -> FaceFinder | None:
    if neighbours is None:
        return None
    model = FaceModel(Folders.under(tmp_path))
    model.bring(neighbours / "models" / FILE)
    return model.load()


@pytest.mark.parametrize(
    ("still", "remark"),
    [
        ("astronaut.png", None),
        ("astronaut_noface.png", Remark.NO_FACE),
        ("astronaut_small.png", Remark.SMALL),
        ("astronaut_left_edge.png", Remark.ASIDE),
        ("astronaut_dark.png", Remark.DARK),
        ("astronaut_bright.png", Remark.BLOWN),
    ],
)
@pytest.mark.media
def test_stills_are_remarked_on_as_they_were_made(
    still: str, remark: Remark | None, finder: FaceFinder | None, neighbours: Path | None
) -> None:
    """Only where the stills and the detector's file are at hand."""
    if finder is None or neighbours is None:
        return
    cv2: Any = load_cv2()
    pixels = cv2.imread(str(neighbours / "media" / "stills" / still))
    remarks = remarks_of(look_at(pixels, finder), picture_limits())
    if remark is None:
        assert not set(remarks) & {Remark.NO_FACE, Remark.DARK, Remark.BLOWN, Remark.SOFT}
    else:
        assert remark in remarks
