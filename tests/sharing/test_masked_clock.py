"""A time of day that is kept is found however it is said, and a third however it is rounded."""

from __future__ import annotations

import pytest

from desktop.sharing.masking import MASK, Masks

FOUND: dict[str, list[str]] = {
    "9:30": ["half past nine", "nine thirty", "nine-thirty", "9:30am", "9.30 a.m.", "9 30", "九点半", "九点三十", "9点30分", "9点半",
        "早上九点半", "9：30", "thirty minutes past nine", "half past 9"],
    "九点半": ["9:30", "half past nine"],
    "half past nine": ["9:30", "九点半", "nine thirty"],
    "21:30": ["9:30 pm", "晚上九点半"],
    "9:30 pm": ["21:30", "half past nine"],
    "15:00": ["3 pm", "three o'clock", "three oclock", "下午三点", "三点钟", "三点整", "3 p.m.", "three in the afternoon"],
    "3pm": ["three p.m.", "15:00"],
    "3:15": ["a quarter past three", "quarter past 3", "三点一刻", "三点十五", "three fifteen"],
    "3:45": ["a quarter to four", "差一刻四点", "三点三刻", "three forty-five"],
    "8:05": ["eight oh five", "八点零五", "八点零五分", "八点五分", "five past eight"],
    "7:50": ["ten to eight", "差十分八点", "七点五十"],
    "10:10": ["十点十分", "ten past ten", "ten ten"],
    "12:30": ["half past twelve", "十二点半"],
    "33%": ["a third", "one third", "三分之一"],
    "33.3%": ["三分之一", "one third"],
    "66%": ["two thirds", "三分之二"],
    "67%": ["two thirds", "三分之二"],
    "66.7%": ["三分之二"],
    "16%": ["one sixth", "六分之一"],
    "三分之一": ["百分之三十三", "33%", "33.3 percent", "33.33%"],
    "two thirds": ["百分之六十七", "66%"],
}  # fmt: skip

LEFT: dict[str, list[str]] = {
    "9:30": ["30 people", "九点建议", "9.30", "9 30%", "19:30:05", "nine thirty percent", "half past ten", "109:30"],
    "15:00": ["三点建议", "three people", "3 points", "三点三十"],
    "3:15": ["三点一五", "3.15"],
    "33%": ["he came third", "33 people", "第三", "三分之二", "34%", "a quarter"],
    "三分之一": ["33 people", "34%", "百分之三十二"],
    "25%": ["24%", "26%"],
    "八分之一": ["12%", "13%"],
}  # fmt: skip


@pytest.mark.parametrize(("kept", "said"), [(k, each) for k, v in FOUND.items() for each in v])
def test_it_is_masked_in_each_way_to_say_it(kept: str, said: str) -> None:
    assert Masks((kept,)).text(f"so, {said} of them") == f"so, {MASK} of them"


@pytest.mark.parametrize(("kept", "said"), [(k, each) for k, v in LEFT.items() for each in v])
def test_another_number_is_left(kept: str, said: str) -> None:
    assert Masks((kept,)).count(f"so, {said}, then") == (0,)
