"""A masked number hides itself, however it is said, and no part of another number; what is unclear is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.sharing.masking import MASK, Masks
from desktop.transcription.numerals import to_spoken
from tests.sharing.speller import english

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL = st.integers(1, 130)
ROUND = st.tuples(st.integers(1, 99), st.sampled_from((1, 10, 100, 10**4))).map(
    lambda parts: parts[0] * parts[1]
)
NUMBERS = st.one_of(SMALL, SMALL, ROUND, st.integers(1, 99_999))


def chinese(number: int) -> str:
    spoken = to_spoken(str(number), "", "", "")
    return "两" if spoken == "二" else spoken


def _years(number: int) -> tuple[str, ...]:
    plural = "year" if number == 1 else "years"
    return (
        f"{number}年", f"{number} 年", f"{chinese(number)}年", f"{number} {plural}", f"{english(number)} {plural}",
    )  # fmt: skip


def _months(number: int) -> tuple[str, ...]:
    plural = "month" if number == 1 else "months"
    return (
        f"{number}个月", f"{chinese(number)}个月", f"{number} {plural}", f"{english(number)} {plural}",
    )  # fmt: skip


def _shares(number: int) -> tuple[str, ...]:
    return (
        f"{number}%", f"{number} percent", f"百分之{to_spoken(str(number), '', '', '')}", f"{english(number)} percent",
    )  # fmt: skip


def _people(number: int) -> tuple[str, ...]:
    return (
        f"{number}个人",
        f"{chinese(number)}个人",
        f"{number} people",
        f"{english(number)} people",
    )


def _bare(number: int) -> tuple[str, ...]:
    return (str(number), chinese(number), english(number))


WAYS = (_years, _months, _shares, _people, _bare)
AROUND = ("{}", "我在那里{}，然后走了。", "约{}", "about {} or so", "It was {}. Then")
SIZES = {10**size for size in range(2, 9)}


@given(mask=NUMBERS, said=NUMBERS, ways=st.sampled_from(WAYS), data=st.data())
def test_a_number_hides_itself_and_no_other(
    mask: int, said: int, ways: Callable[[int], tuple[str, ...]], data: st.DataObject
) -> None:
    if ways is _bare:
        mask, said = (
            mask + 10,
            said + 10,
        )  # up to ten they tell nothing, and are found as they stand
    said = data.draw(
        st.sampled_from((said, mask, 10 * mask + said % 10, 1000 + mask, mask % 10 or 3))
    )
    written = data.draw(st.sampled_from(ways(mask)))
    spoken = data.draw(st.sampled_from(ways(said)))
    around = data.draw(st.sampled_from(AROUND))
    hidden = Masks([written]).text(around.format(spoken))
    if mask == said:
        assert hidden == around.format(MASK)
    elif ways is not _bare or said / mask not in SIZES:
        assert hidden == around.format(spoken), (written, spoken)


@pytest.mark.parametrize(
    ("mask", "larger"),
    [
        ("一年", "二十一年 二〇二一年 十一年"),
        ("一个月", "十一个月 二十一个月"),
        ("one year", "twenty-one years, twenty one years"),
        ("5%", "15% 百分之十五"),
        ("五%", "十五%"),
        ("百分之五", "百分之五十 百分之五点五 百分之十五"),
        ("五个人", "十五个人 一百零五个人"),
        ("一月", "十一月"),
        ("八点", "十八点"),
        ("三百", "三百五十 三百零五"),
        ("十年", "二十年"),
        ("百万", "三百万"),
        ("two hundred twenty years", "two hundred people, twenty years"),
        ("three hundred", "two thousand three hundred"),
        ("six", "twenty-six"),
    ],
)
def test_a_part_of_a_larger_number_is_no_other(mask: str, larger: str) -> None:
    assert Masks([mask]).text(larger) == larger


@pytest.mark.parametrize(
    ("mask", "text", "hidden"),
    [
        ("一年", "三万一年", "三万■■■"),  # 30,000 a year
        ("一个月", "五千一个月", "五千■■■"),
        ("一年", "百分之二十一年", "百分之二十■■■"),
        ("一年", "二十，一年", "二十，■■■"),
        ("one year", "in twenty twenty one year later", "in twenty twenty ■■■ later"),
        ("五年", "三五年", "三■■■"),
        ("十年", "几十年", "几■■■"),
        ("一万", "一万两万", "■■■两万"),
        ("twenty thousand", "twenty thousand thirty thousand", "■■■ thirty thousand"),
        ("five hundred", "five hundred and six hundred", "■■■ and six hundred"),
        ("two thousand", "two thousand, three hundred", "■■■, three hundred"),
        ("八十", "八十一个月", "■■■一个月"),
        ("二十", "二十万", "■■■万"),  # 20 is said of it
        ("三万", "三万五", "■■■五"),
        ("三年", "三年半", "■■■半"),
        ("二十", "百分之二十", "■■■"),
        ("13812345678", "8613812345678", "86■■■"),
    ],
)
def test_what_is_unclear_is_hidden(mask: str, text: str, hidden: str) -> None:
    assert Masks([mask]).text(text) == hidden
