"""What is blurred in a picture, and when all of it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.media.blurring import HOLD_S, blurred, find_all, hidden, steady

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop.media.lost_faces import Found

    Pixels = npt.NDArray[np.uint8]

FPS = 25
HOLD = int(HOLD_S * FPS)
LEFT, NEARER, RIGHT = (10, 20, 20, 20), (35, 20, 20, 20), (110, 20, 20, 20)


def stripes() -> Pixels:
    pixels = np.zeros((120, 160, 3), np.uint8)
    pixels[:, ::2] = 255
    return pixels


def film(*found: Found) -> list[Pixels]:
    """Return the pictures of a film in which these faces are found, as they go out."""
    script = iter(found)
    pictures = [(stripes(), at / FPS) for at in range(len(found))]
    gone = list(hidden(pictures, find_all(pictures, lambda _pixels: next(script))))
    assert [at for _, at in gone] == [at for _, at in pictures]
    return [pixels for pixels, _ in gone]


def is_whole(pixels: Pixels) -> bool:
    return bool(pixels.std() < 20)


def covers(pixels: Pixels, box: tuple[int, int, int, int]) -> bool:
    left, top, width, height = box
    return bool(pixels[top : top + height, left : left + width].std() < 20)


def test_a_picture_without_a_found_face_is_blurred_whole() -> None:
    assert is_whole(blurred(stripes()))
    assert blurred(stripes()).shape == (120, 160, 3)
    assert all(is_whole(each) for each in film((), ()))


def test_without_a_finder_every_picture_is_blurred_whole() -> None:
    (one, at), (other, later) = hidden([(stripes(), 0.0), (stripes(), 0.5)], None)
    assert (is_whole(one), is_whole(other), at, later) == (True, True, 0.0, 0.5)


def test_only_the_face_is_blurred_where_one_is_found() -> None:
    found = blurred(stripes(), ((60, 40, 30, 30), (-50, -50, 10, 10)))
    assert (found[:, :40] == stripes()[:, :40]).all()
    assert found[45:65, 65:85].std() < 20


def test_a_face_that_moves_is_covered_where_it_was_and_will_be() -> None:
    gone = film(*[(LEFT,)] * 5, *[(NEARER,)] * 20)
    assert all(covers(each, LEFT) and covers(each, NEARER) for each in gone[: 5 + HOLD])
    assert not covers(gone[-1], LEFT)
    assert not is_whole(gone[0])


def test_who_comes_and_goes_makes_the_whole_picture_blurred_before_and_after() -> None:
    """Somebody who is found in one picture was there, unfound, in those around it."""
    gone = film(*[(LEFT,)] * 30, (LEFT, RIGHT), *[(LEFT,)] * 30)
    whole = [at for at, each in enumerate(gone) if is_whole(each)]
    assert whole == list(range(30 - HOLD, 30 + HOLD + 1))


def test_two_who_stay_are_both_covered() -> None:
    gone = film(*[(LEFT, RIGHT)] * 12)
    assert all(covers(each, LEFT) and covers(each, RIGHT) for each in gone)
    assert not any(is_whole(each) for each in gone)


def test_of_two_who_look_aside_in_turns_neither_is_ever_seen() -> None:
    gone = film(*([(LEFT,)] * 30 + [(RIGHT,)] * 30) * 2)
    assert all(covers(each, LEFT) and covers(each, RIGHT) for each in gone)


def test_more_pictures_than_were_looked_at_are_blurred_whole() -> None:
    pictures = [(stripes(), at / FPS) for at in range(4)]
    looks = find_all(pictures[:2], lambda _pixels: (LEFT,))
    gone = [pixels for pixels, _ in hidden(pictures, looks)]
    assert [is_whole(each) for each in gone] == [False, False, True, True]


def test_places_that_overlap_become_one() -> None:
    chain = tuple((at, 30, 30, 30) for at in (10, 60, 35))
    found = blurred(stripes(), chain)
    assert found[35:55, 15:85].std() < 20
    assert (found[:, 105:] == stripes()[:, 105:]).all()


@given(st.lists(st.lists(st.sampled_from([LEFT, RIGHT]), max_size=2).map(tuple), min_size=1))
def test_a_picture_is_blurred_in_part_only_while_the_number_is_the_same(
    found: list[Found],
) -> None:
    same = len({len(each) for each in found}) == 1 and found[0] != ()
    assert bool(steady(found)) is same
    assert set(steady(found)) <= {box for each in found for box in each}
