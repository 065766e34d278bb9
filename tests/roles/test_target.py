"""From keywords to weights, checklist and questions; targets on disk."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import UsageError
from desktop.roles.job_words import job_words
from desktop.roles.keywords import find_keywords
from desktop.roles.shelf import RoleShelf
from desktop.roles.target import GoalPreset, Target
from desktop.roles.target_shelf import TargetShelf
from desktop.roles.weighing import Weighted, is_ready, suggest, target_weight, weigh, weigh_items

SHELF = RoleShelf(Path("nowhere"))
SERVICE = SHELF.get("ai_customer_service")
AD = "熟悉智能客服系统,具备用户需求洞察能力,擅长冲突化解"
NOW = "2026-11-25T08:00:00.000Z"


def weighed(ad: str = AD, goal: GoalPreset | None = None, **own: float) -> dict[str, Weighted]:
    found = weigh(SERVICE, find_keywords(ad, job_words(SERVICE)), goal=goal, own=own)
    return {each.competency: each for each in found}


@pytest.mark.parametrize(
    ("pack_weight", "hits", "weight"),
    [(1.0, 0, 0.7), (1.0, 1, 1.0), (1.0, 3, 1.6), (1.0, 9, 1.6), (0.5, 0, 0.5), (1.5, 3, 2.0)],
)
def test_the_rule(pack_weight: float, hits: float, weight: float) -> None:
    assert target_weight(pack_weight, hits) == weight


@given(st.floats(0.5, 1.5), st.floats(0, 20), st.floats(0, 20), st.booleans())
def test_more_hits_never_weigh_less(pack: float, one: float, two: float, raised: bool) -> None:
    low, high = sorted((one, two))
    weights = [target_weight(pack, hits, raised=raised) for hits in (low, high)]
    assert 0.5 <= weights[0] <= weights[1] <= 2.0


def test_weights_name_the_words_they_come_from() -> None:
    found = weighed()
    assert (found["ai_comm"].weight, found["ai_comm"].words) == (1.2, ("智能客服系统",))
    assert (found["knowledge"].hits, found["knowledge"].weight) == (0.4, 0.738)
    assert (found["learn"].weight, found["learn"].words) == (0.7, ())
    assert [each.weight for each in found.values()] == sorted(
        (each.weight for each in found.values()), reverse=True
    )


def test_a_word_counts_once_however_often_it_stands() -> None:
    assert weighed("知识库、知识库、知识库")["ai_comm"].hits == 1


def test_a_goal_raises_and_the_candidate_decides() -> None:
    plain, goal = weighed(), weighed(goal=GoalPreset.FINANCE, craft=2.0, conflict=0.5)
    assert goal["knowledge"].raised
    assert goal["knowledge"].weight > plain["knowledge"].weight
    assert (goal["craft"].weight, goal["craft"].own) == (2.0, True)
    assert goal["conflict"].weight == 0.5


def test_the_checklist_follows_the_weights() -> None:
    items = weigh_items(SERVICE, weighed().values())
    assert len(items) == len(SERVICE.items)
    assert items[0].competency == next(iter(weighed()))


def test_every_competency_of_the_ad_gets_a_question() -> None:
    suggestions = suggest(SERVICE, weighed().values())
    assert [each.question for each in suggestions][:3] == ["Q03", "Q01", "Q02"]
    assert {each.competency for each in suggestions} == {each.id for each in SERVICE.competencies}
    assert len({each.question for each in suggestions}) == len(suggestions)


def test_a_competency_without_a_question_of_its_own_is_left_out() -> None:
    sales = SHELF.get("sales")
    suggestions = suggest(sales, weigh(sales, find_keywords("quota and CRM", job_words(sales))))
    assert suggestions[0].competency == "pipeline"
    assert "craft" not in {each.competency for each in suggestions}


def test_when_the_analysis_is_done() -> None:
    assert is_ready(weighed().values(), has_goal=True)
    assert not is_ready(weighed().values(), has_goal=False)
    assert not is_ready(weighed("五险一金").values(), has_goal=True)


def make_target(name: str, *, at: str = NOW, role: str = "sales") -> Target:
    return Target(id=name, role=role, created_at=NOW, updated_at=at, ad=AD)


def test_targets_are_kept(tmp_path: Path) -> None:
    shelf = TargetShelf(tmp_path / "targets")
    assert shelf.targets() == ()
    assert shelf.of_role("sales") is None
    shelf.write(make_target("target-0001"))
    shelf.write(make_target("target-0002", at="2026-11-26T08:00:00.000Z"))
    shelf.write(make_target("target-0003", role="other"))
    (tmp_path / "targets" / "broken.json").write_text("{}")
    found = shelf.of_role("sales")
    assert found is not None
    assert found.id == "target-0002"
    assert shelf.get("target-0001").ad == AD
    assert [each.facts["file"][-11:] for each in shelf.broken()] == ["broken.json"]
    for name in ("target", "", "none"):
        with pytest.raises(UsageError):
            shelf.get(name)


def test_a_target_from_before_there_were_notes_is_still_read(tmp_path: Path) -> None:
    shelf = TargetShelf(tmp_path)
    target = Target(id="a" * 8, role="sales", created_at=NOW, updated_at=NOW, notes="7 days\n保修")
    path = shelf.write(target)
    assert shelf.get("a").notes == "7 days\n保修"
    fields = msgspec.json.decode(path.read_bytes())
    del fields["notes"]
    path.write_bytes(msgspec.json.encode(fields))
    assert shelf.get("a").notes == ""
