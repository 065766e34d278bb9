"""Keywords in job ads: where they stand, what they weigh, and how many of a reader's the list finds."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import Fault, WorldError
from desktop.roles.job_words import JobWord, WordSource, forget, job_words, read_words, teach
from desktop.roles.keywords import AdLanguage, find_keywords, language_of, same_length
from desktop.roles.shelf import RoleShelf
from desktop.roles.weighing import relevance

SHELF = RoleShelf(Path("nowhere"))
SERVICE = SHELF.get("ai_customer_service")
DATA = Path(__file__).parents[1] / "data"
ZH = "熟悉智能客服系统,具备用户需求洞察能力,擅长冲突化解"
EN = (
    "We need strong communication skills, de-escalation experience, "
    "and comfort with CSAT metrics and chatbots"
)


def word(term: str, **weights: float) -> JobWord:
    return JobWord(term, weights, WordSource.PACK)


def found(text: str, *words: JobWord) -> list[tuple[str, int, int]]:
    return [(each.text, each.start, each.end) for each in find_keywords(text, words)]


@pytest.mark.parametrize(
    ("ad", "expected"),
    [
        (ZH, {"ai_comm": 1, "knowledge": 0.4, "need_insight": 1, "conflict": 1}),
        (EN, {"ai_comm": 1, "knowledge": 0.4, "conflict": 1, "value": 1, "craft": 1}),
    ],
)
def test_the_published_examples(ad: str, expected: dict[str, float]) -> None:
    assert relevance(find_keywords(ad, job_words(SERVICE))) == expected


@pytest.mark.parametrize("role", [each.id for each in SHELF.packs()])
def test_a_copy_of_a_role_knows_the_words_of_the_role(role: str) -> None:
    pack = SHELF.get(role)
    copy = msgspec.structs.replace(pack, id="my_own")
    known = {each.term: each.weights for each in job_words(pack)}
    copied = {each.term: each.weights for each in job_words(copy)}
    assert known.items() <= copied.items()


def test_a_pack_that_draws_on_no_role_takes_no_words_of_theirs() -> None:
    shared = [each for each in SERVICE.competencies if each.shared]
    own = [msgspec.structs.replace(SERVICE.competencies[0], id="shift_planning")]
    pack = msgspec.structs.replace(SERVICE, id="my_own", jd_map=(), competencies=(*own, *shared))
    assert job_words(pack) == ()


def test_the_longest_wins_and_hides_what_it_contains() -> None:
    words = (word("客服系统", a=1), word("智能客服系统", b=1), word("系统", c=1))
    assert found("熟悉智能客服系统", *words) == [("智能客服系统", 2, 8)]
    assert found("客服系统和系统", *words) == [("客服系统", 0, 4), ("系统", 5, 7)]


def test_words_that_overlap_halfway_both_count() -> None:
    words = (word("用户需求", a=1), word("需求洞察", a=1))
    assert found("用户需求洞察", *words) == [("用户需求", 0, 4), ("需求洞察", 2, 6)]


def test_a_word_without_weight_only_hides() -> None:
    words = (word("process", a=1), word("interview process"))
    assert found("Our interview process. Know the process.", *words) == [("process", 32, 39)]


@pytest.mark.parametrize(
    ("term", "text", "hit"),
    [
        ("chatbot", "Chatbots", "Chatbots"),
        ("self-starter", "a self starter", "self starter"),
        ("help desk", "HELP\nDESK", "HELP\nDESK"),
        ("iterate", "iterating fast", "iterating"),
        ("policy", "policies", "policies"),
        ("macro", "macroeconomics", None),
        ("KPI", "KPIs", "KPIs"),
        ("NPS", "snps", None),
        ("AI 工具", "用ai工具", "ai工具"),
        ("AI 工具", "ＡＩ　工具", "ＡＩ　工具"),
        ("AI 工具", "OPENAI工具", None),
        ("知识库", "知识\n库", "知识\n库"),
        ("工单", "⼯单", "⼯单"),
        ("C++", "C++ developer", "C++"),
        ("DAU", "dau", "dau"),
    ],
)
def test_how_a_word_may_stand(term: str, text: str, hit: str | None) -> None:
    assert [each[0] for each in found(text, word(term, a=1))] == ([hit] if hit else [])


@given(st.text(max_size=300))
def test_positions_point_at_the_words(text: str) -> None:
    whole = f"{text}知识库 {text} chatbots"
    assert len(same_length(whole)) == len(whole)
    for each in find_keywords(whole, job_words(SERVICE)):
        assert whole[each.start : each.end] == each.text


@given(st.text(min_size=1, max_size=20).filter(str.strip), st.text(max_size=40))
def test_any_word_can_be_taught(term: str, text: str) -> None:
    places = find_keywords(f"{text} {term} {text}", [word(term, a=1)])
    assert all(each.start < each.end for each in places)


@given(st.lists(st.sampled_from(["客服系统", "智能", "知识库", "系统", "。", "KPI "]), max_size=12))
def test_no_place_lies_in_another(parts: list[str]) -> None:
    words = [word(term, a=1) for term in ("智能客服系统", "客服系统", "系统", "知识库", "KPI")]
    places = find_keywords("".join(parts), words)
    assert not any(
        a is not b and a.start <= b.start and b.end <= a.end for a in places for b in places
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ZH, AdLanguage.ZH),
        (EN, AdLanguage.EN),
        (f"{ZH}\n{EN}", AdLanguage.MIXED),
        ("熟悉 KPI 与 CSAT 等指标，了解大模型", AdLanguage.ZH),
        (EN + " 普通话", AdLanguage.EN),
        ("", AdLanguage.EN),
    ],
)
def test_the_language_of_an_ad(text: str, language: AdLanguage) -> None:
    assert language_of(text) is language


def test_own_words_are_taught_changed_and_forgotten(tmp_path: Path) -> None:
    own = tmp_path / "targets" / "words.toml"
    assert not relevance(find_keywords("熟悉蓝鲸平台", job_words(SERVICE, own)))
    teach(own, SERVICE.id, "蓝鲸平台", {"knowledge": 0.5})
    teach(own, SERVICE.id, "蓝鲸平台", {"knowledge": 1.5})
    teach(own, SERVICE.id, "Chatbot", {})
    words = job_words(SERVICE, own)
    assert relevance(find_keywords("熟悉蓝鲸平台", words)) == {"knowledge": 1.5}
    assert not find_keywords("a chatbot", words)
    assert len(read_words(own).words) == 2
    forget(own, SERVICE.id, "chatbot")
    assert find_keywords("a chatbot", job_words(SERVICE, own))
    forget(own, "sales", "蓝鲸平台")
    assert len(read_words(own).words) == 1


def test_words_of_another_role_and_of_no_competency_are_left_out(tmp_path: Path) -> None:
    own = tmp_path / "words.toml"
    own.write_text(
        '[[words]]\nrole="sales"\nterms=["甲"]\nweights={pipeline=1}\n'
        '[[words]]\nterms=["乙", "丙"]\nweights={gone=1}\n'
        '[[words]]\nterms=["丁", "戊"]\nweights={conflict=1, gone=1}\n',
        encoding="utf-8",
    )
    assert relevance(find_keywords("甲乙丙丁", job_words(SERVICE, own))) == {"conflict": 1}
    forget(own, "", "丁")
    assert [rule.terms for rule in read_words(own).words] == [("甲",), ("乙", "丙"), ("戊",)]


@pytest.mark.parametrize(
    "content",
    [
        "words = 3",
        "?",
        '[[words]]\nterms=[""]',
        '[[words]]\nterms=["a"]\nweights={a=9}',
        "#" * 1_000_001,
        '[[words]]\nterms=["a"]\nextra=1',
    ],
)
def test_a_damaged_list_is_one_fault(tmp_path: Path, content: str) -> None:
    own = tmp_path / "words.toml"
    own.write_text(content, encoding="utf-8")
    with pytest.raises(WorldError) as caught:
        job_words(SERVICE, own)
    assert caught.value.fault is Fault.WORDS_DAMAGED


def test_a_list_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        read_words(tmp_path)


@pytest.mark.parametrize("role", [pack.id for pack in SHELF.packs()])
def test_every_shipped_role_has_words_for_each_competency(role: str) -> None:
    pack = SHELF.get(role)
    pointed = {name for each in job_words(pack) for name in each.weights}
    assert pointed == {each.id for each in pack.competencies}


def test_most_of_what_a_reader_finds_is_found() -> None:
    """The expected competencies were written down before the word lists were."""
    right = extra = missed = 0
    for line in json.loads((DATA / "job_ad_lines.json").read_text(encoding="utf-8")):
        keywords = find_keywords(line["text"], job_words(SHELF.get(line["role"])))
        got, wanted = set(relevance(keywords)), set(line["expect"])
        right, extra = right + len(got & wanted), extra + len(got - wanted)
        missed += len(wanted - got)
    assert right / (right + extra) >= 0.85
    assert right / (right + missed) >= 0.9
