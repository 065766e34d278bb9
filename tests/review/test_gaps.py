"""Self against peers: a label only where domain.md 4.4 allows one."""

from __future__ import annotations

import pytest

from desktop.review.gaps import Bounds, GapLabel, ItemLabel, gap, item_label
from desktop.review.model import AnswerValue

YES, PARTLY, NO = AnswerValue.YES, AnswerValue.PARTLY, AnswerValue.NO
NOT_APPLICABLE = AnswerValue.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("own", "peers", "label", "difference", "large"),
    [
        (4, (2, 3, 3), GapLabel.BLIND_SPOT, 1, False),
        (2, (4, 4), GapLabel.HIDDEN_STRENGTH, -2, True),
        (5, (1, 5), GapLabel.REVIEWERS_DIFFER, None, False),
        (4, (2,), GapLabel.ONE_OPINION, None, False),
        (4, (), GapLabel.NO_OPINION, None, False),
        (3, (3, 4), GapLabel.IN_LINE, -0.5, False),
        (5, (5, 4), GapLabel.SHARED_STRENGTH, 0.5, False),
        (2, (2, 2, 3), GapLabel.SHARED_GAP, 0, False),
        (5, (3, 3, 3), GapLabel.BLIND_SPOT, 2, True),
        (2, (2, 4), GapLabel.REVIEWERS_DIFFER, None, False),
        (4, (3, 4), GapLabel.IN_LINE, 0.5, False),
    ],
)
def test_levels(
    own: int, peers: tuple[int, ...], label: GapLabel, difference: float | None, large: bool
) -> None:
    found = gap(own, peers)
    assert (found.label, found.difference, found.large) == (label, difference, large)
    assert (found.own, found.peers) == (own, peers)


def test_the_limits_can_be_chosen() -> None:
    assert gap(4, (2, 3, 3), Bounds(1.5)).label is GapLabel.IN_LINE
    assert gap(4, (2, 3, 3), Bounds(large=1.0)).large


@pytest.mark.parametrize(
    ("own", "peers", "label"),
    [
        (YES, (YES, YES), ItemLabel.OPEN_STRENGTH),
        (YES, (NO, NO, PARTLY), ItemLabel.BLIND_SPOT),
        (NO, (YES, YES, PARTLY), ItemLabel.HIDDEN_STRENGTH),
        (NO, (NO,), ItemLabel.SHARED_GAP),
        (PARTLY, (YES,), ItemLabel.MIXED),
        (YES, (PARTLY,), ItemLabel.MIXED),
        (YES, (NOT_APPLICABLE, YES), ItemLabel.OPEN_STRENGTH),
        (YES, (NOT_APPLICABLE,), None),
        (NOT_APPLICABLE, (YES,), None),
    ],
)
def test_items(own: AnswerValue, peers: tuple[AnswerValue, ...], label: ItemLabel | None) -> None:
    assert item_label(own, peers) is label
