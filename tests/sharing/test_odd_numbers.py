"""What looks like a number and is none is passed over: nothing that is said keeps a pack from being written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.settings import Numbers
from desktop.sharing.masking import MASK, Masks
from desktop.sharing.suggesting import suggest
from desktop.transcription.number_words import CHINESE_SIGNS
from desktop.transcription.numerals import to_digits, to_figures
from tests.fixtures.sharing import transcript_of
from tests.transcription.test_numerals import written

MANY = 100_000
_SIGNS = st.text(f"{CHINESE_SIGNS}点半个成，。 0123456789.,", max_size=14)


@pytest.mark.parametrize(
    "said",
    [
        "三点四点五点都可以", "两点三点五点", "三点。五点。六点", "3.5点5", "1,000点5点3", "三点5.0",
        "three point five point six", "3.5 point 5", "3 point 5.0",
        "9" * 40 + " and a half", "1" * 32 + "十", "7" * 40 + "点五", "1" + "0" * 5000,
        "一" + "亿" * 600, "百分之一" + "亿" * 600, "千分之一" + "亿" * 600, "九" * 5000 + "点五",
        "five" + " hundred" * 3000, "two" + " billion" * 3000,
    ],
    ids=lambda said: f"{said[:12]}-{len(said)}",
)  # fmt: skip
def test_what_is_no_number_stays_and_hinders_nothing(said: str) -> None:
    masks = Masks(["3500万", "25岁", "30%"])
    assert masks.text(f"{said}，三千五百万") == f"{said}，{MASK}"
    assert MASK in Masks([said[:60]]).text(said[:60])


def test_hours_that_are_listed_leave_the_suggestions_as_they_are() -> None:
    said = transcript_of(("我们", "三点", "四点", "五点", "开会", "，", "三千五百个", "工单"))
    assert "三千五百" in suggest([said], ())


@given(_SIGNS, _SIGNS)
def test_any_signs_of_numbers_can_be_masked_and_looked_through(word: str, text: str) -> None:
    assert Masks(["3500万", word]).text(text) is not None


@pytest.mark.parametrize("unit", ["百分之一，", "一"])
def test_a_text_full_of_numbers_is_gone_through(unit: str) -> None:
    text = (unit * MANY)[:MANY]
    assert Masks(["3500万", "30%"]).text(text) == text


@pytest.mark.parametrize("word", ["1  ---", "， ，  ， 哈"])
def test_a_mask_with_blanks_among_its_signs_is_found_and_not_looked_for_at_length(
    word: str,
) -> None:
    assert Masks([word]).text(f"好 {word} 好") == f"好 {MASK} 好"
    text = word[:3] + " " * 3000
    assert Masks([word]).text(text) == text


def test_a_number_that_goes_round_is_none() -> None:
    assert to_digits("一亿亿") == "1" + "0" * 16
    assert to_digits("一" + "亿" * 600) == ""
    assert to_figures("九" * 5000) == "9" * 5000
    assert written("一" + "亿" * 600, Numbers.FIGURES) == "一" + "亿" * 600
