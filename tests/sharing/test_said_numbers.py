"""A number is masked in whatever way it was said: in figures, in Chinese, in English."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span
from desktop.sharing.masked_transcript import LEAST_PAD_MS, mask_transcript
from desktop.sharing.masking import MASK, Masks
from desktop.sharing.said_numbers import said_numbers
from desktop.transcription.model import Segment, Transcript, Word
from desktop.transcription.numerals import to_spoken
from tests.sharing.speller import english


@given(st.integers(11, 999_999_999) | st.integers(11, 9999), st.sampled_from(["", "%"]))
def test_one_way_to_say_a_number_finds_the_others(number: int, percent: str) -> None:
    share = percent and "百分之"
    ways = [
        f"{number}{percent}",
        f"{number:,}{percent}",
        share + to_spoken(str(number), "", "", ""),
        english(number) + (percent and " percent"),
    ]
    text = "、".join(ways)
    for way in ways:
        assert Masks([way]).text(text) == "、".join([MASK] * len(ways)), way
        assert Masks([way]).count(text) == (len(ways),)
    other = to_spoken(str(number + 1), "", "", "")
    assert english(number + 1) in Masks([ways[0]]).text(english(number + 1))
    assert to_spoken(str(number), "", "", "") in other or Masks([ways[0]]).count(other) == (0,)


def test_of_many_numbers_each_is_found_once_in_order() -> None:
    text = "，".join(
        f"{number} 和{to_spoken(str(number), '', '', '')}" for number in range(11, 400)
    )
    found = said_numbers(text)
    assert [each.value for each in found] == [n for n in range(11, 400) for _ in range(2)]
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("三千五百万", {"三千五百万": 35_000_000}),
        ("有thirty-five million用户", {"thirty-five million": 35_000_000}),
        ("thirty percent客户", {"thirty percent": 30}),
        ("涨了three times more倍", {"three times": None}),
        ("增长百分之三十，", {"百分之三十": 30}),
        ("二〇二三年，一亿，两百多人", {"二〇二三": 2023, "一亿": 10**8, "两百": 200}),
        ("一点五亿，三千五", {"一点五亿": 150_000_000, "三千五": 3500}),
        ("三成半，百分之30", {"三成半": 35, "百分之30": 30}),
        ("幺三八零零一", {"幺三八零零一": 138_001}),
        ("两三百人、十几个、几十万、三分之一、三倍", dict.fromkeys(("两三百", "十几", "几十万", "三分之一", "三倍"))),
        ("十个人，十分", {"十": 10}),
        ("三千五百萬", {"三千五百萬": 35_000_000}),
        ("一个 一下 第一 一些 一起 一样 万一 千万别 十分 两点 三三两两 一五一十 三成功", {}),
        ("下午三点一刻，八点零五分，第十二名", {}),
        ("three thousand five hundred", {"three thousand five hundred": 3500}),
        ("three thousand, five hundred and two", {"three thousand, five hundred and two": 3502}),
        ("thirty percent and two million", {"thirty percent": 30, "two million": 2_000_000}),
        ("twenty twenty-three, nineteen oh five", {"twenty twenty-three": 2023, "nineteen oh five": 1905}),
        ("one three eight zero oh", {"one three eight zero oh": 13800}),
        ("oh one two three", {"oh one two three": None}),
        ("half a million, two point five million, a dozen", {"half a million": 500_000, "two point five million": 2_500_000, "a dozen": 12}),
        ("two and a half, a million and a half", {"two and a half": Decimal("2.5"), "a million": 10**6}),
        ("one in five, three quarters, threefold", dict.fromkeys(("one in five", "three quarters", "threefold"))),
        ("a hundred and ten, hundred thousand", {"a hundred and ten": 110, "hundred thousand": 100_000}),
        ("one of us, a second, the first one, two three", {}),
        ("3.5k, 35 million, 3500万, 10:30, 007", {"3.5k": 3500, "35 million": 35 * 10**6, "3500万": 35 * 10**6, "10:30": None, "007": None}),
        ("Q3, B2B, iso9001, 3 months", {}),
    ],
)  # fmt: skip
def test_what_is_a_number(text: str, found: dict[str, int | Decimal | None]) -> None:
    said = [each for each in said_numbers(text.lower()) if each.tells]
    assert {text[each.start : each.end]: each.value for each in said} == found


@pytest.mark.parametrize(
    ("mask", "text", "masked"),
    [
        ("$3.5 million", "three point five million dollars, 3.5 million", f"{MASK}, {MASK}"),
        ("$3.5 million", "$3.5 million", MASK),
        ("3500万元", "三千五百万元、三千五百万", f"{MASK}、{MASK}"),
        ("约200人", "约 两百 人，200人", f"{MASK}，{MASK}"),
        ("30", "百分之三十", MASK),
        ("8%", "增长百分之 八", "增长" + MASK),
        ("30%", "百 分 之 三十", MASK),
        ("30%", "三十, thirty", "三十, thirty"),
        ("1", "one 一个 第1", f"one 一个 第{MASK}"),
        ("10:30", "10:30 十点半", f"{MASK} {MASK}"),
    ],
)
def test_a_number_with_what_belongs_to_it(mask: str, text: str, masked: str) -> None:
    assert Masks([mask]).text(text) == masked


@pytest.mark.parametrize(
    ("mask", "words", "silent"),
    [
        ("3500万", ("我们", "有", "三千", "五百", "万", "元"), (2, 5)),
        ("30%", ("增长", "百分", "之", "三十", "。"), (1, 4)),
        ("3500", (" for", " three", " thousand", " five", " hundred", " people"), (1, 5)),
        ("30 percent", (" up", " thirty", " percent", " now"), (1, 3)),
    ],
)
def test_a_spoken_number_is_silenced_from_its_first_word_to_its_last(
    mask: str, words: tuple[str, ...], silent: tuple[int, int]
) -> None:
    said = tuple(Word(at * 500, at * 500 + 500, word) for at, word in enumerate(words))
    segment = Segment(0, 500 * len(words), "".join(words), said)
    masked = mask_transcript(
        Transcript(language="zh", model="", segments=(segment,)), Masks([mask])
    )
    first, behind = silent
    assert masked.spans == (Span(first * 500 - LEAST_PAD_MS, behind * 500 + LEAST_PAD_MS),)
    assert masked.found == (1,)
    assert re.sub(r"\s", "", masked.transcript.text) == re.sub(
        r"\s", "", "".join((*words[:first], MASK, *words[behind:]))
    )
