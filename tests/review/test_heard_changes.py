"""Only what hearing again would change is shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.review.heard_changes import HeardChange, heard_changes
from desktop.transcription.model import Word


def words(*texts: str) -> list[Word]:
    return [Word(1000 * at, 1000 * at + 900, text) for at, text in enumerate(texts)]


def test_chinese_is_compared_by_characters_however_the_words_are_cut() -> None:
    before = words("我们", "在", "北京", "里", "加了", "噪声", "。")
    after = words("我", "们在", "背景", "里加", "了", "噪声", "。")
    (change,) = heard_changes(before, after)
    assert change == HeardChange(2000, "北京", "背景", "我们在", "里加了噪")
    assert change.line == "00:02  …我们在【北京 → 背景】里加了噪…"


def test_english_is_compared_by_words() -> None:
    before = words(" We", " trained", " it", " by", " hand", " don't", " ask")
    after = words(" We", " trained", " by", " a", " hand", " don't", " ask")
    assert [each.line for each in heard_changes(before, after)] == [
        "00:02  …We trained【it → –】by hand don't ask…",
        "00:03  …We trained it by【– → a】hand don't ask…",
    ]


def test_the_whole_may_come_or_go() -> None:
    assert [each.line for each in heard_changes(words("好"), [])] == ["00:00  【好 → –】"]
    assert [each.line for each in heard_changes([], words(" ok"))] == ["00:00  【– → ok】"]


@given(st.lists(st.text("我们ab 3.", min_size=1, max_size=4), max_size=8))
def test_the_same_words_are_no_change(texts: list[str]) -> None:
    assert heard_changes(words(*texts), words(*texts)) == ()
