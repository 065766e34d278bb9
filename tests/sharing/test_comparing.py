"""The gap view as data: order, sides, bounds, and what research gets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.settings import Settings
from desktop.review.agreement import Pairs
from desktop.review.gaps import Bounds, GapLabel
from desktop.review.model import Answer, AnswerValue
from desktop.review.store import write_review
from desktop.sharing.comparing import compare
from desktop.sharing.research import write_research
from tests.fixtures.sharing import AT, Friends, changed

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.media


def test_who_differ_stand_side_by_side_below_hidden_strengths(friends: Friends) -> None:
    shared = friends.shared
    shared.own(2)
    for number, (first, second) in enumerate(((1, 4), (5, 4)), 1):
        file = friends.file(number=number)
        levels = {"need_insight": first, "craft": second}
        ratings = tuple(
            msgspec.structs.replace(each, level=levels[each.criterion], evidence=(mark.id,))
            for each, mark in zip(file.ratings, file.notes * 2, strict=True)
        )
        friends.hand_in(changed(file, friends.key, ratings=ratings))
    found = compare(shared.folder)
    assert [(each.competency, each.differ) for each in found.competencies] == [
        ("craft", False),
        ("need_insight", True),
    ]
    assert found.competencies[0].gap
    assert found.competencies[0].gap.label is GapLabel.HIDDEN_STRENGTH
    sides = found.competencies[1].sides
    assert [(each.by.name, each.level) for each in sides] == [("Anna", 1), ("Anna", 5)]
    assert [each.marks[0].quote for each in sides] == ["我在", "我在"]
    # |1 - 5| = 4 and |4 - 4| = 0
    assert found.pairs == Pairs(count=2, mean_difference=2.0, same=0.5, within_one=0.5)
    assert found.most == 2


def test_who_differ_are_told_where_the_own_level_is_none(friends: Friends) -> None:
    own = friends.shared.own(3)
    unable = tuple(
        msgspec.structs.replace(each, level=None, cannot_judge=True) for each in own.ratings
    )
    items = {each.competency: each.id for each in friends.shared.folder.read().role.items}
    answers = tuple(
        Answer(
            take_id=each.take_id, item=items[each.competency], value=AnswerValue.NO, updated_at=AT
        )
        for each in unable
    )
    own = msgspec.structs.replace(own, ratings=unable, answers=answers)
    write_review(friends.shared.folder.reviews, own)
    for number, level in enumerate((1, 5), 1):
        friends.hand_in(friends.file(number=number, level=level))
    found = compare(friends.shared.folder)
    assert [each.gap for each in found.competencies] == [None, None]
    assert all(each.differ for each in found.competencies)


def test_what_is_called_a_gap_can_be_chosen(friends: Friends) -> None:
    friends.shared.own(4)
    for number in (1, 2):
        friends.hand_in(friends.file(number=number, level=3))

    def gap_of(bounds: Bounds | None) -> tuple[GapLabel, bool]:
        gap = compare(friends.shared.folder, bounds).competencies[0].gap
        assert gap
        return gap.label, gap.large

    assert gap_of(None) == (GapLabel.BLIND_SPOT, False)
    assert gap_of(Bounds(1.5)) == (GapLabel.IN_LINE, False)
    assert gap_of(Bounds(1, 1)) == (GapLabel.BLIND_SPOT, True)
    assert (Settings().gap_from, Settings().large_gap_from) == (Bounds().least, Bounds().large)


def test_research_gets_levels_and_figures_without_names(friends: Friends, tmp_path: Path) -> None:
    friends.shared.own(4)
    for number, level in enumerate((2, 3, 3), 1):
        friends.hand_in(friends.file(number=number, level=level))
    write_research(compare(friends.shared.folder), tmp_path / "data.json")
    content = (tmp_path / "data.json").read_text(encoding="utf-8")
    assert "Anna" not in content
    assert "00000000-0000-4000-a000" not in content
    data = json.loads(content)
    assert data["raters"] == 3
    assert [(each["levels"], each["own"]) for each in data["units"]] == [([2, 3, 3], 4)] * 2
    # s² = 1/3 of levels 2, 3, 3: 1 - 1/6; their mean deviation is 4/9
    assert data["units"][0]["r_wg"] == pytest.approx(0.8333, abs=1e-4)
    assert data["units"][0]["ad"] == pytest.approx(0.4444, abs=1e-4)
    assert data["icc1"]["k0"] == 3
    # both units have the same levels: nothing lies between them, MSW is 1/3, so (0 - 1/3)/(2/3)
    assert data["icc1"]["value"] == pytest.approx(-0.5)
    assert data["icc_of_a_complete_table"] is None  # of no variance between units
    assert set(data["alpha"]) == {"nominal", "ordinal", "interval", "ratio"}
