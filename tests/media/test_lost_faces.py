"""When somebody may be in a picture unfound."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.media.lost_faces import (
    GAP_S,
    LOST_S,
    PERSON_S,
    REACH_S,
    Look,
    lost,
    missing,
    unsure,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.media.lost_faces import Found

WIDTH, HEIGHT = 320, 120
LEFT, MIDDLE, RIGHT = (20, 40, 20, 20), (120, 40, 20, 20), (220, 40, 20, 20)
AT_EDGE = (WIDTH - 20, 40, 20, 20)
LONG_S = 3 * LOST_S


def film(*parts: tuple[Found, float], fps: float = 25.0) -> list[Look]:
    """Return a film in which these faces are found, each for so many seconds."""
    found = [faces for faces, length_s in parts for _ in range(round(length_s * fps))]
    return [Look(at / fps, faces, (WIDTH, HEIGHT)) for at, faces in enumerate(found)]


def spans(
    rule: Callable[[Sequence[Look]], list[bool]], looks: list[Look]
) -> list[tuple[float, float]]:
    """Return from when to when it is not sure who is there."""
    doubts = [False, *rule(looks), False]
    return [
        (
            looks[at].at_s,
            next(looks[end - 1].at_s for end in range(at, len(looks) + 1) if not doubts[end + 1]),
        )
        for at in range(len(looks))
        if doubts[at + 1] and not doubts[at]
    ]


def about(found: list[tuple[float, float]], *wanted: tuple[float, float]) -> bool:
    """Say whether stretches are these, by a tenth of a second and a picture of a slow camera."""
    return len(found) == len(wanted) and all(
        abs(one - other) <= 0.1 + 0.2
        for pair, known in zip(found, wanted, strict=True)
        for one, other in zip(pair, known, strict=True)
    )


@pytest.mark.parametrize("fps", [5.0, 25.0, 60.0])
def test_who_is_lost_beside_another_is_doubted_until_found_again(fps: float) -> None:
    looks = film(((LEFT, RIGHT), 1), ((LEFT,), LOST_S - 0.4), ((LEFT, RIGHT), 1), fps=fps)
    assert about(spans(lost, looks), (1, 1 + LOST_S - 0.4))


@pytest.mark.parametrize("fps", [5.0, 25.0, 60.0])
def test_who_is_not_found_at_the_place_may_have_gone_after_seconds_not_pictures(fps: float) -> None:
    looks = film(((LEFT, RIGHT), 1), ((LEFT,), LONG_S), fps=fps)
    assert about(spans(lost, looks), (1, 1 + LOST_S))


def test_who_is_found_later_was_there_before() -> None:
    looks = film(((LEFT,), LONG_S), ((LEFT, RIGHT), 1))
    assert about(spans(lost, looks), (LONG_S - LOST_S, LONG_S))


def test_two_who_are_found_in_turns_are_doubted_though_there_is_always_one() -> None:
    looks = film(*[((LEFT,), 1.2), ((RIGHT,), 1.2)] * 3)
    assert about(spans(unsure, looks), (0, 7.2))


def test_one_who_stays_or_moves_is_sure() -> None:
    assert spans(unsure, film(((MIDDLE,), LONG_S))) == []
    moving = [((20 + 2 * at, 40, 20, 20),) for at in range(125)]
    assert (
        spans(unsure, [Look(at / 25, each, (WIDTH, HEIGHT)) for at, each in enumerate(moving)])
        == []
    )
    assert spans(unsure, []) == []


def test_a_head_that_is_lost_for_a_moment_was_there() -> None:
    looks = film(*[((LEFT, RIGHT), 0.8), ((LEFT,), GAP_S - 0.08)] * 4)
    assert spans(lost, looks) == []


def test_what_is_found_too_seldom_is_a_mistake() -> None:
    looks = film(((LEFT,), LONG_S), ((LEFT, RIGHT), 0.16), ((LEFT,), LONG_S))
    assert spans(unsure, looks) == []


@pytest.mark.parametrize("fps", [5.0, 25.0, 60.0])
def test_of_two_one_may_turn_away_as_long_as_they_like(fps: float) -> None:
    looks = film(((LEFT, RIGHT), 2), ((LEFT,), 10 * LOST_S), ((LEFT, RIGHT), 2), fps=fps)
    assert about(spans(unsure, looks), (2, 2 + 10 * LOST_S))
    assert about(spans(unsure, looks[: len(looks) // 2]), (2, 12))


def test_who_is_turned_away_from_the_beginning_was_there() -> None:
    looks = film(((LEFT,), LONG_S), ((LEFT, RIGHT), 2), ((RIGHT,), LONG_S))
    assert about(spans(unsure, looks), (0, LONG_S), (LONG_S + 2, 2 * LONG_S + 2))


def test_one_beside_another_does_not_stand_for_both() -> None:
    """Their places meet, so that by its place alone the other would be found."""
    beside = (LEFT[0] + 25, *LEFT[1:])
    looks = film(((LEFT, beside), 2), ((beside,), LONG_S))
    assert about(spans(unsure, looks), (2, 2 + LONG_S))


def test_who_comes_and_goes_over_the_edge_is_not_thought_there_before_and_after() -> None:
    comes = [((LEFT, (AT_EDGE[0] - 2 * at, *AT_EDGE[1:])), 0.04) for at in range(25)]
    looks = film(((LEFT,), LONG_S), *comes, ((LEFT, RIGHT), 2), *comes[::-1], ((LEFT,), LONG_S))
    assert about(spans(unsure, looks), (LONG_S - LOST_S, LONG_S), (LONG_S + 4, LONG_S + 4 + LOST_S))


def test_who_comes_back_where_they_left_was_there_meanwhile() -> None:
    goes = [((LEFT, (RIGHT[0] + 2 * at, *RIGHT[1:])), 0.04) for at in range(40)]
    looks = film(((LEFT, RIGHT), 2), *goes, ((LEFT,), LONG_S), *goes[::-1], ((LEFT, RIGHT), 2))
    assert about(spans(unsure, looks), (3.6, 3.6 + LONG_S))


def test_who_is_seen_for_less_than_a_person_is_makes_nobody_missing() -> None:
    looks = film(((LEFT,), LONG_S), ((LEFT, RIGHT), 0.4 * PERSON_S), ((LEFT,), LONG_S))
    assert spans(missing, looks) == []


FILMS = st.lists(
    st.tuples(
        st.lists(st.sampled_from([LEFT, MIDDLE, RIGHT]), max_size=2).map(tuple),
        st.integers(1, 40).map(lambda count: count / 25),
    ),
    max_size=8,
).map(lambda runs: film(*runs))


def backwards(looks: list[Look]) -> list[Look]:
    return [Look(-each.at_s, each.faces, each.size) for each in reversed(looks)]


@given(FILMS)
def test_backwards_it_is_the_same(looks: list[Look]) -> None:
    assert lost(backwards(looks)) == lost(looks)[::-1]


@given(FILMS)
def test_fewer_than_were_found_for_a_while_are_never_sure(looks: list[Look]) -> None:
    most = max((len(each.faces) for at, each in enumerate(looks) if _stays(looks, at)), default=0)
    doubts = unsure(looks)
    assert all(
        doubted for doubted, each in zip(doubts, looks, strict=True) if len(each.faces) < most
    )


def _stays(looks: list[Look], at: int) -> bool:
    around = [each for each in looks if abs(each.at_s - looks[at].at_s) < PERSON_S]
    return len({len(each.faces) for each in around}) == 1


@given(FILMS, st.data())
def test_the_pictures_around_decide_whether_somebody_is_lost(
    looks: list[Look], data: st.DataObject
) -> None:
    """A preview looks at all of them, and at some of the others."""
    looks = looks or film(((LEFT,), 0.04))
    one = looks[data.draw(st.integers(0, len(looks) - 1))]
    around = [each for each in looks if abs(each.at_s - one.at_s) <= REACH_S]
    assert lost(around)[around.index(one)] == lost(looks)[looks.index(one)]
