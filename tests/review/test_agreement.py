"""Agreement of raters: the published values, and None where nothing can be said."""

from __future__ import annotations

import pytest

from desktop.review.agreement import (
    Agreement,
    Scale,
    Shown,
    Units,
    Value,
    agreement,
    all_equal,
    alpha,
    alpha_range,
    alpha_to_show,
    average_deviation,
    icc1,
    icc_forms,
    pairs,
    r_wg,
    shown_for,
)

_ = None
KRIPPENDORFF_C: list[list[Value]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]
BINARY: list[list[Value]] = [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]]
NOMINAL: list[list[Value]] = [
    [1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1],
    [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4],
]
THREE_CODERS: list[list[Value]] = [
    [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
    [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
    [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
]
PRODUCT: list[list[Value]] = [[4, 4, _], [3, 2, 3], [5, 4, 4], [2, 2, 1], [3, _, 4], [4, 3, 3]]
SHROUT_FLEISS: list[list[Value]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
]  # fmt: skip


def by_unit(raters: list[list[Value]]) -> Units:
    return [list(row) for row in zip(*raters, strict=True)]


@pytest.mark.parametrize(
    ("units", "scale", "published"),
    [
        (by_unit(KRIPPENDORFF_C), Scale.NOMINAL, 0.743),  # Krippendorff 2011, "C"
        (by_unit(KRIPPENDORFF_C), Scale.ORDINAL, 0.815),
        (by_unit(KRIPPENDORFF_C), Scale.INTERVAL, 0.849),
        (by_unit(KRIPPENDORFF_C), Scale.RATIO, 0.797),
        (by_unit(BINARY), Scale.NOMINAL, 0.095),  # the same, "A"
        (by_unit(NOMINAL), Scale.NOMINAL, 0.692),  # the same, "B"
        (by_unit(THREE_CODERS), Scale.NOMINAL, 0.691),
        (by_unit(THREE_CODERS), Scale.INTERVAL, 0.811),
        (by_unit(THREE_CODERS), Scale.ORDINAL, 0.8067),
        (PRODUCT, Scale.NOMINAL, 0.185),
        (PRODUCT, Scale.ORDINAL, 0.720),
        (PRODUCT, Scale.INTERVAL, 0.715),
    ],
)
def test_alpha_is_as_published(units: Units, scale: Scale, published: float) -> None:
    found = alpha(units, scale)
    assert found is not None
    assert abs(found - published) < 0.0006


@pytest.mark.parametrize("units", [[[3, 3, 3], [3, 3, 3]], [[3], [4]], [[_, 2], [5, _]], []])
def test_alpha_is_not_made_up(units: Units) -> None:
    for scale in Scale:
        assert alpha(units, scale) is None
    assert alpha_range(units) is None


def test_alpha_of_perfect_agreement_is_one() -> None:
    assert alpha([[1, 1], [4, 4], [0, 0]], Scale.RATIO) == 1.0


def test_alpha_is_shown_from_ten_units_on() -> None:
    units = by_unit(KRIPPENDORFF_C)
    assert alpha_to_show(units) == pytest.approx(0.8154, abs=1e-4)
    assert alpha_to_show(units[:9]) is None
    assert alpha_to_show(PRODUCT) is None


def test_the_range_of_alpha_holds_it_and_is_always_the_same() -> None:
    units = by_unit(KRIPPENDORFF_C)
    found = alpha_range(units, draws=200)
    assert found is not None
    assert found == alpha_range(units, draws=200)
    assert found[0] < 0.8154 < found[1] <= 1


def test_icc_is_as_published() -> None:
    found = icc1(SHROUT_FLEISS)  # Shrout & Fleiss 1979: ICC(1,1) = .17
    assert found is not None
    assert found == pytest.approx((0.1657, 4), abs=1e-4)


NEARLY: list[list[Value]] = [[1, 1, 2], [2, 2, 1], [1, 1, 2]]
"""The divisor of ICC(2, k) is 0 and came out as 1e-16, the correlation as −2e15."""


def test_all_forms_of_icc_are_as_published() -> None:
    found = icc_forms(SHROUT_FLEISS)  # Shrout & Fleiss 1979, table 4
    assert found is not None
    assert (found.one, found.two, found.three) == pytest.approx((0.1657, 0.2898, 0.7148), abs=1e-4)
    assert (found.one_k, found.two_k, found.three_k) == pytest.approx(
        (0.4428, 0.6201, 0.9093), abs=1e-4
    )
    simple = icc1(SHROUT_FLEISS)
    assert simple is not None
    assert found.one == pytest.approx(simple[0])


@pytest.mark.parametrize(
    "units", [[], [[1, 2]], [[1], [2]], [[1, 2], [3, _]], [[3, 3], [3, 3]], NEARLY]
)
def test_forms_of_icc_are_not_made_up(units: Units) -> None:
    assert icc_forms(units) is None


def test_agreement_says_what_may_be_said() -> None:
    two = agreement([[4, 3], [2, 2], [5, _], [1, 4]])
    assert two.most == 2
    assert two.pairs is not None
    # |4-3| = 1, |2-2| = 0, |1-4| = 3: on average 4/3; one of three the same, two within one
    assert (two.pairs.count, two.pairs.mean_difference) == (3, pytest.approx(4 / 3))
    assert (two.pairs.same, two.pairs.within_one) == pytest.approx((1 / 3, 2 / 3))
    assert (two.alpha, two.alpha_range, two.all_equal) == (None, None, False)
    assert agreement([]) == Agreement()
    many = agreement(by_unit(KRIPPENDORFF_C))
    assert (many.most, many.alpha) == (4, pytest.approx(0.8154, abs=1e-4))
    assert many.alpha_range is not None
    assert agreement([[3, 3]] * 10).all_equal


def test_icc_with_missing_ratings() -> None:
    assert icc1(by_unit(KRIPPENDORFF_C)) == pytest.approx((0.8533, 3.625), abs=1e-4)
    assert icc1(PRODUCT) == pytest.approx((0.7358, 2.65), abs=1e-3)


@pytest.mark.parametrize("units", [[], [[1, 2]], [[3, 3], [3, 3]]])
def test_icc_is_not_made_up(units: Units) -> None:
    assert icc1(units) is None


@pytest.mark.parametrize(
    ("ratings", "deviation", "within"),
    [
        ((4, 4, 5), 0.4444, 0.8333),
        ((3, 3, 3), 0, 1),
        ((2, 3, 3, 4), 0.5, 0.6667),
        ((2, 4), 1, 0),
        ((1, 3, 5), 1.3333, 0),
        ((1, 1, 5, 5), 2, 0),
    ],
)
def test_deviation_within_one_unit(
    ratings: tuple[int, ...], deviation: float, within: float
) -> None:
    assert average_deviation(ratings) == pytest.approx(deviation, abs=1e-4)
    assert r_wg(ratings) == pytest.approx(within, abs=1e-4)


def test_one_rating_has_no_agreement() -> None:
    assert r_wg([4]) is None
    assert pairs([[4, _], []]) is None


def test_pairs_are_pooled_over_units() -> None:
    found = pairs(PRODUCT)
    assert found is not None
    assert found.count == 14
    assert found.mean_difference == pytest.approx(0.643, abs=1e-3)
    assert found.same == pytest.approx(0.357, abs=1e-3)
    assert found.within_one == 1


def test_what_is_shown_depends_on_how_many_rated() -> None:
    assert [shown_for(count) for count in range(5)] == [
        Shown.NOTHING, Shown.ONE_OPINION, Shown.DIFFERENCE, Shown.DEVIATION, Shown.DEVIATION,
    ]  # fmt: skip


def test_a_deviation_on_the_limit_is_no_disagreement() -> None:
    levels = (1, 2, 2, *[4] * 10, 5, 5)
    assert average_deviation(levels) == 0.8  # 12 / 15: a rounding error called it disagreement
    assert average_deviation([4.0, 4.0, 5.0]) == 4 / 9


def test_levels_that_are_all_the_same_are_said_to_be_so() -> None:
    assert all_equal([[3, 3]] * 10)
    assert alpha_to_show([[3, 3]] * 10) is None
    assert not all_equal([[3, 3]] * 9 + [[3, None]])
    assert not all_equal([[3, 3]] * 9 + [[3, 4]])
