"""The number finder on any text, and what it makes of an answer."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cues.normal import normalised
from desktop.cues.numbers import find_numbers, numbers_in
from desktop.cues.numerals import chinese_value
from tests.fixtures._cues import answer_of

PIECES_ZH = st.sampled_from(
    ["从", "到", "60秒", "２０％", "三千五", "百分之", "一个", "第", "万一", "缩短", "倍", "翻了一番", "年", "，", "元", "$", "半", "几", "1,000", "。", "分"]
)  # fmt: skip
PIECES_EN = st.sampled_from(
    ["from ", "to ", "60 ", "seconds ", "20% ", "one ", "twenty ", "doubled ", "$12,000 ", "in 2023 ", "3x ", "first ", "of ", ", ", "half ", "a "]
)  # fmt: skip
TEXTS = (
    st.text(max_size=60)
    | st.lists(PIECES_ZH, max_size=12).map("".join)
    | st.lists(PIECES_EN, max_size=12).map("".join)
)


@given(TEXTS, st.sampled_from(["zh", "en"]))
def test_numbers_are_places_of_the_text(text: str, language: str) -> None:
    found = numbers_in(text, language)
    assert all(each.text == text[each.start : each.end] != "" for each in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(TEXTS, st.sampled_from(["zh", "en"]))
def test_full_width_signs_make_no_difference(text: str, language: str) -> None:
    wide = "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text)
    plain = [(each.start, each.end) for each in numbers_in(normalised(text), language)]
    assert [(each.start, each.end) for each in numbers_in(wide, language)] == plain


@given(st.integers(1, 99), st.integers(1, 99))
def test_every_pair_of_seconds_is_found(first: int, second: int) -> None:
    text = f"我们把响应时间从{first}秒缩短到{second}秒。"
    assert [each.text for each in numbers_in(text, "zh")] == [f"从{first}秒缩短到{second}秒"]


@given(st.integers(2, 9999))
def test_every_count_is_found(count: int) -> None:
    assert [each.kind for each in numbers_in(f"一共处理了{count}条工单", "zh")] == ["count"]
    if not 1900 <= count <= 2099:
        assert [each.kind for each in numbers_in(f"we closed {count} tickets", "en")] == ["count"]


@given(st.integers(1900, 2099))
def test_no_year_is_a_number(year: int) -> None:
    assert numbers_in(f"{year}年我入职了", "zh") == []
    assert numbers_in(f"I joined in {year}.", "en") == []


def test_results_and_scales_are_told_apart() -> None:
    (cue,) = find_numbers(answer_of("我带五个人。", "满意度提升了20%。", "从60秒缩短到20秒。"))
    assert cue.value == 3
    assert cue.details == {"from_to": 1, "result": 2, "scale": 1}
    assert [each.kind for each in cue.evidence] == ["count", "percent", "from_to"]


@pytest.mark.parametrize(("text", "value"), [("万", None), ("甲", None), ("〇", 0), ("两", 2)])
def test_single_characters(text: str, value: float | None) -> None:
    assert chinese_value(text) == value
