"""A level that rests on nothing counts nowhere: not in the comparison, its figures, the report or the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.cli.reviews import line_of
from desktop.practice.attempts import Source
from desktop.practice.history import read_history
from desktop.reports.candidate_report import report_of_session
from desktop.review.gaps import GapLabel
from desktop.sharing.comparing import compare
from desktop.sharing.openness import opened_reviews
from desktop.sharing.research import research_data
from desktop.sharing.unmatched import Unmatched, Why
from desktop.ui.texts.received import bare_words, unmatched_words
from tests.fixtures.sharing import changed
from tests.reports.test_candidate_report import look
from tests.sharing.test_seals import PACK, Place

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Friends


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Two reviews of one competency, the second with a level that rests on nothing."""
    found = Place(tmp_path)
    found.rated_by_two(no_evidence=False)
    return found


def test_it_counts_nowhere_and_is_told(place: Place) -> None:
    (found,) = compare(place.folder).competencies
    assert found.gap
    assert (found.gap.label, found.gap.peers) == (GapLabel.ONE_OPINION, (2,))
    assert (found.peers, found.pairs, [each.level for each in found.sides]) == (1, None, [2])
    assert found.bare == (5,)
    said = line_of(found, {})
    assert said.count("ne opinion") == 1
    assert said.endswith(bare_words((5,)))
    whole = compare(place.folder)
    assert (whole.most, whole.pairs, whole.pooled) == (1, None, 2)
    assert research_data(whole)["raters"] == 1


@pytest.mark.media
def test_report_and_plan_hold_to_the_same(friends: Friends) -> None:
    shared = friends.shared
    shared.own(4)
    friends.hand_in(friends.file(1, level=2))
    file = friends.file(2, level=5)
    bare = tuple(msgspec.structs.replace(each, no_evidence=False) for each in file.ratings)
    friends.hand_in(changed(file, friends.key, ratings=bare))
    found = compare(shared.folder)
    assert [(each.peers, each.bare) for each in found.competencies] == [(1, (5,))] * 2
    history = read_history(shared.shelf, PACK.id, opened=opened_reviews)
    theirs = [
        judged.level
        for each in history.attempts
        for judged in each.judgements
        if judged.source is not Source.SELF
    ]
    assert theirs == [2, 2]
    report = report_of_session(shared.folder, look(shared), opened=opened_reviews)
    assert [each.pooled for take in report.takes for each in take.rated if each.pooled] == [
        (2,)
    ] * 2


def test_it_is_told_in_words() -> None:
    assert bare_words(()) == ""
    said = bare_words((5, 3))
    assert said.startswith("not counted: 5, 3, given without a moment")
    alone = Unmatched("take-0001", "craft", (), Why.TAKE_GONE, (5,))
    assert unmatched_words(alone).startswith("its take is not here any more · ")
    assert unmatched_words(alone).endswith(bare_words((5,)))


def test_one_that_has_no_counterpart_is_told_apart(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.receive(1, {(3, "craft"): 2})
    place.receive(2, {(3, "craft"): 5}, no_evidence=False)
    (found,) = compare(place.folder).unmatched
    assert (found.why, found.levels, found.bare) == (Why.TAKE_GONE, (2,), (5,))
