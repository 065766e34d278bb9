"""New words get the times of the old ones; words are found however they are written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.review.finding import Search, find
from desktop.review.spelling import respelled
from desktop.transcription.model import Word
from tests.fixtures._corrections import ENGLISH, is_ordered, words


def test_as_many_words_take_the_times_one_by_one() -> None:
    new = respelled(words(" cooper", " netties"), "Kuber netes")
    assert [(word.text, word.start_ms, word.end_ms) for word in new] == [
        (" Kuber", 0, 200), (" netes", 200, 400),
    ]  # fmt: skip


def test_fewer_and_more_words_share_the_time_by_length() -> None:
    assert respelled(words(" cooper", " netties"), "Kubernetes") == (Word(0, 400, " Kubernetes"),)
    new = respelled(words(" alot"), "a lots")
    assert [(word.text, word.start_ms, word.end_ms) for word in new] == [
        (" a", 0, 40), (" lots", 40, 200),
    ]  # fmt: skip


def test_what_stays_keeps_its_time_and_its_probability() -> None:
    old = words(" we", " use", " cubes", " daily")
    new = respelled(old, "we use Kubernetes daily")
    assert (new[0], new[1], new[3]) == (old[0], old[1], old[3])
    assert new[2] == Word(400, 600, " Kubernetes")


def test_a_word_put_in_takes_the_silence_or_a_share() -> None:
    silent = words(" we", " daily", gap=300)
    assert respelled(silent, "we deploy daily")[1] == Word(200, 500, " deploy")
    close = respelled(words(" we", " daily"), "we do daily")
    assert [(w.text, w.start_ms, w.end_ms) for w in close[:2]] == [
        (" we", 0, 100),
        (" do", 100, 200),
    ]
    first = respelled(words(" we", " daily"), "so we daily")
    assert [(w.text, w.start_ms, w.end_ms) for w in first[:2]] == [
        (" so", 0, 100),
        (" we", 100, 200),
    ]
    between = respelled(words(" a", " b", " c"), "x y c")
    assert [w.text for w in between] == [" x", " y", " c"]
    twice = respelled(words(" a", " b"), "q a z b")
    assert [w.text for w in twice] == [" q", " a", " z", " b"]


def test_time_is_shared_over_what_was_spoken_not_over_silence() -> None:
    new = respelled(words(" alpha", " beta", gap=1000), "one two three four")
    assert new[0].end_ms <= 200
    assert all(not (200 < w.start_ms < 1200) for w in new)


def test_chinese_is_cut_at_the_house_s_own_boundaries() -> None:
    new = respelled(words("后", "常"), "候场")
    assert [(word.text, word.start_ms, word.end_ms) for word in new] == [
        ("候", 0, 200), ("场", 200, 400),
    ]  # fmt: skip
    assert [word.text for word in respelled(words("燃", "候", "我"), "然后我")] == ["然后", "我"]
    mixed = respelled(words("用", "库", "伯"), "用 Kubernetes，「好」")
    assert [word.text for word in mixed] == ["用", " Kubernetes，", "「好」"]
    assert respelled(words("，", "我"), "") == ()


@pytest.mark.parametrize(
    ("search", "found"),
    [
        (Search("USE"), ["use"]),
        (Search("USE", same_case=True), []),
        (Search("e"), ["e", "e", "e", "e", "e"]),
        (Search("nett", whole=True), []),
        (Search("netties", whole=True), ["netties"]),
        (Search("cooper  netties"), ["cooper netties"]),
        (Search(" "), []),
    ],
)
def test_search(search: Search, found: list[str]) -> None:
    hits = find(ENGLISH.words, search)
    texts = [
        "".join(word.text for word in ENGLISH.words[hit.first : hit.last + 1])[hit.start : hit.end]
        for hit in hits
    ]
    assert texts == found


def test_chinese_is_found_inside_and_whole() -> None:
    said = words("我", "们", "的", "需", "求", " API", "好")
    assert [(hit.first, hit.last) for hit in find(said, Search("需求", whole=True))] == [(3, 4)]
    assert [(hit.first, hit.last) for hit in find(said, Search("api", whole=True))] == [(5, 5)]


TEXTS = st.text("ab 你好然后，.-", max_size=8)


def test_a_word_that_stays_has_the_spaces_of_the_new_text() -> None:
    assert [word.text for word in respelled(words(" 你"), "a你")] == [" a", "你"]
    assert [word.text for word in respelled(words("a", "你"), "a 你")] == ["a", " 你"]


@given(st.lists(TEXTS.filter(str.strip), min_size=1, max_size=6), TEXTS, st.integers(0, 400))
def test_times_stay_ordered_and_inside(old: list[str], text: str, gap: int) -> None:
    before = words(*old, gap=gap)
    after = respelled(before, text)
    assert "".join(word.text for word in after).split() == text.split()
    edge = before[0].start_ms
    for word in after:
        assert edge <= word.start_ms <= word.end_ms
        edge = word.start_ms
    assert edge <= before[-1].end_ms
    assert all(word.end_ms <= before[-1].end_ms for word in after)
    assert is_ordered(after)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("３５分钟", ["35分", "钟"]),
        ("35 分钟", ["35分", "钟"]),
        ("学到油画", ["学到", " 油画"]),
        ("学 到", ["学到"]),
        ("ｃａｆé", [" cafe\u0301"]),
        ("ok,", [" OK，"]),
        ("ok ok", []),
    ],
)
def test_forms_and_spaces_that_nobody_types_alike_are_one(text: str, found: list[str]) -> None:
    texts = ("35分", "钟", "学到", " 油画", " café", " OK，")
    said = [Word(100 * at, 100 * at + 100, each) for at, each in enumerate(texts)]
    hits = find(said, Search(text))
    words = [said[at].text for hit in hits for at in range(hit.first, hit.last + 1)]
    assert words == [unicodedata.normalize("NFC", each) for each in found]
    typed = respelled(said[4:5], "cafe\u0301s")
    assert typed[0].text == " cafés"
