"""Light and sharpness of drawn pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from desktop.cues.picture_quality import Box, exposure, softness, to_grey
from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]


def scene(height: int = 360) -> Pixels:
    """Return edges, discs and texture, as in a room."""
    rng = np.random.default_rng(1)
    cv2: Any = load_cv2()
    pixels = np.full((height, height * 16 // 9, 3), 120, np.uint8)
    for _ in range(60):
        centre = tuple(int(each) for each in rng.integers(0, height * 16 // 9, 2))
        shade = tuple(int(each) for each in rng.integers(30, 230, 3))
        cv2.circle(pixels, centre, int(rng.integers(8, 60)), shade, -1)
    return pixels


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    cv2: Any = load_cv2()
    result: Pixels = cv2.GaussianBlur(pixels, (0, 0), sigma)
    return result


def test_the_softer_a_picture_is_the_higher_it_reads() -> None:
    found = [softness(blurred(scene(), sigma) if sigma else scene()) for sigma in (0, 1, 2, 4)]
    known = [each for each in found if each is not None]
    assert len(known) == 4
    assert known == sorted(known)
    assert known[0] < 0.4
    assert known[-1] > 0.7


@pytest.mark.parametrize("change", [0.5, 1.0])
def test_brightness_and_contrast_do_not_matter(change: float) -> None:
    pixels = scene()
    darker = (pixels * change).astype(np.uint8)
    assert softness(darker) == pytest.approx(softness(pixels) or 0, abs=0.03)


def test_a_large_picture_reads_as_a_small_one() -> None:
    cv2: Any = load_cv2()
    pixels = scene(1080)
    small = cv2.resize(pixels, (640, 360), interpolation=cv2.INTER_AREA)
    assert softness(pixels) == softness(small)


@pytest.mark.parametrize("shade", [0, 128, 255])
def test_where_there_is_nothing_to_see_nothing_is_sharp_or_soft(shade: int) -> None:
    assert softness(np.full((360, 640, 3), shade, np.uint8)) is None


def test_light_is_told_by_what_is_lost_and_by_what_is_behind() -> None:
    pixels = np.full((100, 200, 3), 180, np.uint8)
    part = Box(0.25, 0.0, 0.5, 1.0)
    pixels[:, 50:150] = 100
    pixels[:10, 50:150] = 255
    pixels[10:30, 50:150] = 5
    found = exposure(pixels, part)
    assert found.blown == pytest.approx(0.1)
    assert found.crushed == pytest.approx(0.2)
    assert found.backlight == 80
    assert found.brightest == pytest.approx(180, abs=5)


@pytest.mark.parametrize("shade", range(20, 240, 20))
def test_no_shade_of_a_face_in_even_light_is_remarked_on(shade: int) -> None:
    pixels = np.full((100, 200, 3), shade + 10, np.uint8)
    pixels[20:60, 80:120] = shade
    found = exposure(pixels, Box(0.4, 0.2, 0.2, 0.4))
    assert (found.blown, found.crushed) == (0, 0)
    assert found.backlight == 10


@pytest.mark.parametrize(
    "box",
    [Box(-0.5, -0.5, 0.2, 0.2), Box(1.2, 1.2, 0.5, 0.5), Box(0, 0, 9, 9), Box(0.5, 0.5, 0, 0)],
)
def test_a_part_beyond_the_edge_is_cut_there(box: Box) -> None:
    rows, columns = box.pixels_of((90, 160))
    assert 0 <= rows.start < rows.stop <= 90
    assert 0 <= columns.start < columns.stop <= 160
    exposure(np.zeros((90, 160, 3), np.uint8), box)


def test_grey_is_never_higher_than_it_is_looked_at() -> None:
    assert to_grey(np.zeros((720, 1280, 3), np.uint8), 360).shape == (360, 640)
    assert to_grey(np.zeros((120, 160, 3), np.uint8), 360).shape == (120, 160)
