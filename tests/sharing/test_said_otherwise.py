"""Fractions, multiples, years, months and titles that are said by other words than those that are masked."""

from __future__ import annotations

import pytest

from desktop.sharing.masking import MASK, Masks

FOUND: dict[str, list[str]] = {
    "50%": ["half of them", "half our team", "cut it by half", "more than half", "in half", "half, then", "一半", "五成", "1/2", "½", "半数"],
    "half": ["50%", "fifty percent", "一半", "百分之五十", "one half"],
    "一半": ["half of it", "50%", "五成", "0.5"],
    "25%": ["a quarter of them", "by a quarter", "one quarter of users", "四分之一", "1/4", "¼", "两成五", "二成五", "one-fourth"],
    "1/4": ["25%", "百分之二十五", "a quarter", "0.25"],
    "75%": ["three quarters", "three-quarters of it", "四分之三", "3/4", "七成五"],
    "四分之三": ["75%", "seventy-five percent", "three fourths"],
    "20%": ["one fifth", "a fifth of them", "五分之一", "one in five", "1 in 5", "one out of five", "two out of ten", "两成"],
    "80%": ["eight out of ten", "eight tenths", "五分之四", "4/5", "八成"],
    "一成二": ["12%", "百分之十二"],
    "30%": ["三成一个人", "三成，"],
    "三分之二": ["2 thirds", "two thirds", "⅔", "2/3"],
    "0.1%": ["千分之一", "a tenth of a percent", "one tenth of a percent"],
    "250,000": ["a quarter of a million", "quarter of a million", "a quarter million"],
    "quarter of a million": ["250k", "25万", "250,000"],
    "3倍": ["tripled", "tripling", "triple", "三倍"],
    "2倍": ["doubled", "twice as many", "翻倍", "翻了一番", "翻了一倍", "double"],
    "翻倍": ["doubled", "两倍", "2倍", "翻了一番"],
    "一年半": ["一年半载人航天", "1.5年", "a year and a half", "one and a half years", "一点五年", "1.5 years", "18个月", "eighteen months", "18-month", "one year, six months"],
    "1.5年": ["一年半", "a year and a half"],
    "两年半": ["two years and a half", "2.5 years", "两年半", "30个月", "thirty months", "三十个月"],
    "18个月": ["一年半", "1.5年", "a year and a half", "one and a half years", "eighteen months", "一年零六个月", "1 year and 6 months", "一岁半"],
    "18 months": ["一年半", "一年又六个月", "十八个月"],
    "上半年": ["上半年", "今年上半年"],
    "半年": ["在这个项目上半年", "上半年班", "剩下半年", "大半年", "这半年", "6个月", "六个月", "six months", "half a year", "six-month"],
    "6个月": ["半年", "half of a year", "0.5年"],
    "half a year": ["半年", "6 months"],
    "30个月": ["两年半", "2.5年", "two years and a half", "two and a half years"],
    "2 years": ["24个月", "twenty-four months"],
    "三年": ["36个月", "three years"],
    "99%": ["two nines", "两个九"],
    "99.9%": ["three nines", "三个九", "3个9", "3 nines", "三个 9 的可用性", "百分之九十九点九"],
    "99.99%": ["four nines", "四个九"],
    "99.999%": ["five nines", "五个9"],
    "three nines": ["99.9%", "三个九", "99.9 percent"],
    "三个九": ["99.9%", "three nines"],
    "三个半月": ["3.5个月", "three and a half months"],
    "2019年": ["一九年", "在19年", "19年3月", "19年到21年", "从19年", "'19"],
    "2023": ["二三年三月", "从二三年", "23年毕业"],
    "2008": ["零八年", "08年", "’08"],
    "1995": ["九五年", "95年毕业", "class of '95"],
    "12月": ["December", "Dec 5", "十二月", "December 2019"],
    "5月12日": ["5/12", "05-12", "12/5"],
    "¥15,000": ["RMB15000", "CNY15,000", "rmb15k"],
    "13912345678": ["一三九 一二三四 那个 五六七八", "one three nine, one two three four, and five six seven eight"],
    "Mr. Chen": ["Mister Chen", "Mr Chen's", "MISTER CHEN"],
    "Doctor Smith": ["Dr. Smith", "Dr Smiths"],
    "Goldman Sachs": ["Goldman Sach's", "Goldman, Sach’s"],
}  # fmt: skip
"""Each word that is masked, and what tells it."""
NOT_FOUND: dict[str, list[str]] = {
    "50%": ["half an hour", "three and a half", "half past nine", "the second half.", "first half of it", "half a million", "一个半", "两年半"],
    "25%": ["in a quarter", "last quarter we", "a quarter of a million", "three and a quarter", "quarterly"],
    "25": ["a quarter of our users", "四分之一"],
    "20%": ["one in five minutes", "one", "two out of five"],
    "250,000": ["a quarter of us", "two and a quarter million"],
    "500k": ["three and a half million"],
    "10%": ["a tenth of a percent"],
    "2倍": ["double-check", "double five", "double digits", "twice", "two"],
    "3倍": ["triple zero", "three", "三次"],
    "一年半": ["一年", "半年", "1.5 million", "1.5%", "18", "18天", "我18岁", "18 weeks", "6个月", "第18个月", "118个月", "一年半载"],
    "18个月": ["18天", "18 weeks", "两年", "半年", "一年", "8个月", "1.5小时", "一个半月", "一年半载"],
    "半年": ["half of them", "一半", "0.5", "16个月", "六月", "6", "第六个月", "半天", "半个月", "half an hour", "first half of the year", "上半年", "今年下半年", "在上半年的目标", "2023年上半年"],
    "6个月": ["上半年", "大半年", "一年半年终奖", "半年报", "6天", "一年半", "一年", "half"],
    "两年半": ["两年", "30", "30天", "半年", "2.5倍"],
    "2 years": ["12个月", "24小时", "24", "2024年", "the 24th month"],
    "24个月": ["2022年", "二年级", "第二年", "二十年"],
    "99.9%": ["two nines", "四个九", "九", "三个九块九", "三个九十", "第三个九", "nine nines", "three ninety", "三个9.9"],
    "99%": ["three nines", "九个九"],
    "2019年": ["19岁", "我有19年经验", "19年来", "19 years", "十九年"],
    "2012年": ["一二年"],
    "2035年": ["三五年"],
    "1995": ["95%", "95年经验", "I've 95"],
    "5月": ["may", "5个月"],
    "3月": ["march on", "three months"],
    "April": ["4月"],
    "12月": ["12个月", "12天", "twelve"],
    "5月12日": ["5-12岁", "15/12", "5/120", "5月"],
    "123": ["one two and three", "一二那个三"],
    "Mr. Chen": ["Chen", "Mr. Cheng"],
    "15000": ["RMB150000"],
}  # fmt: skip
"""Each word that is masked, and what is something else."""


@pytest.mark.parametrize(("mask", "ways"), FOUND.items(), ids=FOUND)
def test_it_is_found_by_what_it_comes_to(mask: str, ways: list[str]) -> None:
    masks = Masks([mask])
    texts = [around.format(way) for way in ways for around in ("我说 {}，对吧", "so {}, yes", "{}")]
    assert [text for text in texts if MASK not in masks.text(text)] == []


@pytest.mark.parametrize(("mask", "others"), NOT_FOUND.items(), ids=NOT_FOUND)
def test_what_comes_to_something_else_stays(mask: str, others: list[str]) -> None:
    masks = Masks([mask])
    texts = [
        around.format(each) for each in others for around in ("我说 {}，对吧", "so {}, yes", "{}")
    ]
    assert [text for text in texts if masks.text(text) != text] == []


def test_all_of_what_is_said_is_hidden() -> None:
    assert Masks(["25%"]).text("by a quarter of us") == f"by {MASK} of us"
    assert Masks(["2008年"]).text("在零八年，我们") == f"在{MASK}，我们"
    assert Masks(["1.5年"]).text("干了一年半就走") == f"干了{MASK}就走"
    assert Masks(["0.1%"]).text("only a tenth of a percent left") == f"only {MASK} left"
