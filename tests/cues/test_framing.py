"""What would help a picture: each remark at its bound, and none that flickers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.cues.faces import Face
from desktop.cues.framing import Look, Remark, Steady, look_at, remarks_of
from desktop.cues.limits import picture_limits
from desktop.cues.picture_quality import Box, Exposure

WELL = Exposure(blown=0.0, crushed=0.0, backlight=0.0)


def face(*, size: float = 0.3, top: float = 0.2, middle: float = 0.5, eyes: float = 0.36) -> Face:
    return Face(Box(middle - size / 4, top, size / 2, size), eyes)


GOOD = Look(face(), faces_looked_for=True, light=WELL, softness=0.3)


def found(look: Look) -> tuple[Remark, ...]:
    return remarks_of(look, picture_limits())


def test_a_good_picture_needs_nothing() -> None:
    assert found(GOOD) == ()
    assert found(replace(GOOD, face=None, faces_looked_for=False)) == ()
    assert found(replace(GOOD, softness=None)) == ()


@pytest.mark.parametrize(
    ("look", "remark"),
    [
        (replace(GOOD, face=None), Remark.NO_FACE),
        (replace(GOOD, face=face(size=0.19, top=0.25)), Remark.SMALL),
        (replace(GOOD, face=face(size=0.46)), Remark.LARGE),
        (replace(GOOD, face=face(top=0.40, eyes=0.52)), Remark.LOW),
        (replace(GOOD, face=face(top=0.10, eyes=0.22)), Remark.HIGH),
        (replace(GOOD, face=face(middle=0.63)), Remark.ASIDE),
        (replace(GOOD, face=face(middle=0.37)), Remark.ASIDE),
        (replace(GOOD, light=replace(WELL, blown=0.051)), Remark.BLOWN),
        (replace(GOOD, light=replace(WELL, crushed=0.31)), Remark.DARK),
        (replace(GOOD, light=replace(WELL, brightest=89)), Remark.DARK),
        (replace(GOOD, light=replace(WELL, backlight=61)), Remark.BACKLIGHT),
        (replace(GOOD, softness=0.95), Remark.SOFT),
    ],
    ids=lambda each: each if isinstance(each, Remark) else "",
)
def test_each_remark_has_its_bound(look: Look, remark: Remark) -> None:
    assert found(look) == (remark,)


def test_room_above_the_head_is_no_remark_while_the_eyes_are_where_they_should_be() -> None:
    assert found(replace(GOOD, face=face(size=0.21, top=0.30, eyes=0.40))) == ()


def test_light_is_measured_on_the_face_or_where_one_is_asked_to_be() -> None:
    pixels = np.full((180, 320, 3), 200, np.uint8)
    pixels[20:80, 20:80] = 0

    class Corner:
        def find(self, pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> tuple[Face, ...]:
            assert pixels.shape == (180, 320, 3)
            return (Face(Box(20 / 320, 20 / 180, 60 / 320, 60 / 180), 0.2),)

    assert look_at(pixels, Corner()).light.crushed == 1.0
    assert look_at(pixels, None).light.crushed == 0.0


def test_a_remark_comes_after_three_looks_and_goes_when_two_are_without() -> None:
    steady = Steady()
    small, none = (Remark.SMALL,), ()
    assert [steady.feed(small), steady.feed(small)] == [(), ()]
    assert not steady.settled
    assert steady.feed(small) == small
    assert steady.settled
    assert steady.feed(none) == small
    assert steady.feed(none) == small
    assert steady.feed(none) == none
    assert steady.feed(small) == none


def test_what_helps_most_stands_first() -> None:
    steady = Steady()
    both = (Remark.SOFT, Remark.DARK)
    for _ in range(2):
        steady.feed(both)
    assert steady.feed(both) == (Remark.DARK, Remark.SOFT)
