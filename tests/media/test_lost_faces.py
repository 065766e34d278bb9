"""When somebody may be in a picture unfound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop.media.lost_faces import GAP, LEAST, LOST, REACH, unsure

if TYPE_CHECKING:
    from desktop.media.lost_faces import Found

LEFT, MIDDLE, RIGHT = (10, 20, 20, 20), (60, 20, 20, 20), (110, 20, 20, 20)
LONG = 3 * LOST


def spans(*found: Found) -> list[tuple[int, int]]:
    """Return from where to where it is not sure who is there."""
    doubts = [False, *unsure(found), False]
    return [
        (at, next(end for end in range(at, len(found) + 1) if not doubts[end + 1]))
        for at in range(len(found))
        if doubts[at + 1] and not doubts[at]
    ]


def test_who_is_lost_beside_another_is_doubted_until_found_again() -> None:
    aside = LOST - 5
    film = [(LEFT, RIGHT)] * 20 + [(LEFT,)] * aside + [(LEFT, RIGHT)] * 20
    assert spans(*film) == [(20, 20 + aside)]


def test_who_does_not_come_back_has_left() -> None:
    film = [(LEFT, RIGHT)] * 20 + [(LEFT,)] * LONG
    assert spans(*film) == [(20, 20 + LOST)]


def test_who_is_found_later_was_there_before() -> None:
    film = [(LEFT,)] * LONG + [(LEFT, RIGHT)] * 20
    assert spans(*film) == [(LONG - LOST, LONG)]


def test_two_who_are_found_in_turns_are_doubted_though_there_is_always_one() -> None:
    film = ([(LEFT,)] * 30 + [(RIGHT,)] * 30) * 3
    assert spans(*film) == [(0, 180)]


def test_one_who_stays_or_moves_is_sure() -> None:
    assert spans(*[(MIDDLE,)] * LONG) == []
    assert spans(*(((3 * at, 20, 20, 20),) for at in range(LONG))) == []
    assert spans() == []


def test_a_head_that_is_lost_for_some_pictures_was_there() -> None:
    film = ([(LEFT, RIGHT)] * 20 + [(LEFT,)] * (GAP - 1)) * 4
    assert spans(*film) == []


def test_what_is_found_too_seldom_is_a_mistake() -> None:
    seldom = [(LEFT, RIGHT)] * (LEAST - 1)
    assert spans(*[(LEFT,)] * 70, *seldom, *[(LEFT,)] * 70) == []


FILMS = st.lists(
    st.tuples(
        st.lists(st.sampled_from([LEFT, MIDDLE, RIGHT]), max_size=2).map(tuple), st.integers(1, 40)
    ),
    max_size=8,
).map(lambda runs: [found for found, count in runs for _ in range(count)])


@given(FILMS)
def test_backwards_it_is_the_same(film: list[Found]) -> None:
    assert unsure(film[::-1]) == unsure(film)[::-1]


@given(FILMS, st.data())
def test_so_many_around_a_picture_decide_about_it(film: list[Found], data: st.DataObject) -> None:
    """A preview looks at no more."""
    film = film or [(LEFT,)]
    at = data.draw(st.integers(0, len(film) - 1))
    first = max(0, at - REACH)
    assert unsure(film[first : at + REACH + 1])[at - first] == unsure(film)[at]
