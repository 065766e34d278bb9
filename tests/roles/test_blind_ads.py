"""Ads that were written before anything was run on them: what they ask for is found."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.roles.analysis import analyse
from desktop.roles.shelf import RoleShelf
from desktop.roles.target import Target

ADS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "blind_ads.json").read_text(encoding="utf-8")
)
SHELF = RoleShelf(Path("nowhere"))


@pytest.mark.parametrize("given", ADS, ids=lambda given: given["ad"].split("\n")[0][:24])
def test_what_an_ad_asks_for_is_named(given: dict[str, Any]) -> None:
    pack = SHELF.get(given["role"])
    target = Target(id="a-target", role=pack.id, created_at="", updated_at="", ad=given["ad"])
    found = analyse(pack, target)
    named = {each.competency for each in found.competencies if each.words}
    assert set(given["asks"]) <= named
    assert not named & set(given["not"])
    assert all(0.5 <= each.weight <= 2 for each in found.competencies)


def test_the_sentence_of_the_domain_comes_out_as_written() -> None:
    pack = SHELF.get("ai_customer_service")
    for ad, wanted in (
        (
            "熟悉智能客服系统,具备用户需求洞察能力,擅长冲突化解",
            {"ai_comm": 1, "knowledge": 0.4, "need_insight": 1, "conflict": 1},
        ),
        (
            "We need strong communication skills, de-escalation experience, and comfort with CSAT metrics and chatbots",
            {"ai_comm": 1, "knowledge": 0.4, "conflict": 1, "value": 1, "craft": 1},
        ),
    ):
        target = Target(id="a-target", role=pack.id, created_at="", updated_at="", ad=ad)
        assert analyse(pack, target).relevance == wanted
