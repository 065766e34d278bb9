"""Words of a job ad, and which of them were said over a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cues.job_ad import Term, competencies_in, coverage, places_of, terms_in
from desktop.roles.shelf import RoleShelf

RULES = RoleShelf(Path("nowhere")).get("ai_customer_service").jd_map


@pytest.mark.parametrize(
    ("ad", "weights"),
    [
        (
            "熟悉智能客服系统，具备用户需求洞察能力，擅长冲突化解",
            {"ai_comm": 1, "knowledge": 0.4, "need_insight": 1, "conflict": 1},
        ),
        (
            (
                "We need strong communication skills, de-escalation experience, and comfort with "
                "CSAT metrics and chatbots"
            ),
            {"ai_comm": 1, "knowledge": 0.4, "conflict": 1, "value": 1, "craft": 1},
        ),
        ("We sell furniture", {}),
    ],
)
def test_competencies_of_an_ad(ad: str, weights: dict[str, float]) -> None:
    assert competencies_in(ad, RULES) == weights


def test_a_term_inside_a_longer_one_is_dropped() -> None:
    assert [each.text for each in terms_in("智能客服系统和客服系统", RULES)] == [
        "智能客服系统",
        "客服系统",
    ]
    assert [each.text for each in terms_in("智能客服系统", RULES)] == ["智能客服系统"]


def test_coverage_counts_a_term_once_in_either_language() -> None:
    named = terms_in("要求：知识库、投诉处理、KPI", RULES)
    terms = [
        Term(each.text, {"投诉处理": ("complaint handling",)}.get(each.text, ())) for each in named
    ]
    found = coverage(terms, ["我用知识库，知识库很好。", "I know complaint handling."])
    assert found.said == ("知识库", "投诉处理")
    assert found.missing == ("KPI",)
    assert found.share == pytest.approx(0.667)
    assert coverage((), ["x"]).share is None


def test_words_are_whole() -> None:
    assert places_of("LLM", "the LLMs and llm, not LLMX") == [(4, 8), (13, 16)]
    assert places_of("AI 工具", "用AI工具") == [(1, 5)]
