"""Text keeps its places; words and sentences end where they end."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span
from desktop.cues.chinese import cuts_a_word, word_places
from desktop.cues.normal import normalised, without_quotes
from desktop.cues.sentences import language_of, sentences_of
from desktop.cues.spoken import chinese_units, english_syllables, english_words
from desktop.cues.timed import timed_text
from desktop.transcription.model import Segment, Transcript, Word
from tests.fixtures._cues import transcript_of

ANY = st.text(max_size=80)
MIXED = st.text("我们把时间从6０秒缩短到２20%，。！？, .!?“”abcI'mum 然后突然那个嗯\n", max_size=60)


@given(ANY | MIXED)
def test_normalising_keeps_the_length(text: str) -> None:
    assert len(normalised(text)) == len(text)
    assert len(without_quotes(text)) == len(text)


@given(MIXED)
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


def test_full_width_signs_and_traditional_characters() -> None:
    assert normalised("８５％，　ＡＢ") == "85%, AB"
    assert normalised("這個問題") == "这个问题"


@given(ANY | MIXED)
def test_words_lie_in_order_and_hold_every_letter(text: str) -> None:
    places = word_places(text)
    assert all(start < end for start, end in places)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(places))
    held = "".join(text[start:end] for start, end in places)
    assert [each for each in text if each.isalnum()] == [each for each in held if each.isalnum()]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("突然后悔", ["突然", "后", "悔"]),
        ("然后他就是说", ["然后", "他", "就是说"]),
        ("那个CRM系统", ["那个", "CRM", "系", "统"]),
        ("虽然后来没成", ["虽然", "后来", "没", "成"]),
    ],
)
def test_chinese_is_cut_by_the_longest_word(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in word_places(text)] == words


def test_a_part_of_a_longer_word_is_told() -> None:
    assert cuts_a_word("这不可能", 2, 4)
    assert not cuts_a_word("这可能", 1, 3)
    assert not cuts_a_word("这不可能", 1, 4)


@given(st.lists(MIXED, max_size=4))
def test_sentences_are_places_of_the_text(texts: list[str]) -> None:
    timed = timed_text(transcript_of(*texts))
    sentences = sentences_of(timed)
    assert all(a.end <= b.start for a, b in itertools.pairwise(sentences))
    for sentence in sentences:
        assert sentence.text == timed.text[sentence.start : sentence.end]
        assert sentence.span.start_ms <= sentence.span.end_ms


def cut(*texts: str) -> list[str]:
    return [each.text for each in sentences_of(timed_text(transcript_of(*texts)))]


def test_marks_end_sentences_and_points_of_numbers_do_not() -> None:
    assert cut("We grew 3.5 times. Dr. Wu agreed! Did you?") == [
        "We grew 3.5 times.", "Dr. Wu agreed!", "Did you?",
    ]  # fmt: skip
    assert cut("他说：“好。”然后走了。") == ["他说:“好。”", "然后走了。"]


def test_without_marks_pauses_end_sentences() -> None:
    text = "我先查了订单|0.6然后联系了仓库"
    assert cut(text) == ["我先查了订单", "然后联系了仓库"]


def test_a_number_that_was_cut_in_two_is_one() -> None:
    words = (Word(0, 400, "降到了0."), Word(400, 900, "1%"))
    transcript = Transcript(
        language="zh",
        model="told",
        segments=tuple(Segment(w.start_ms, w.end_ms, w.text, (w,)) for w in words),
    )
    assert [each.text for each in sentences_of(timed_text(transcript))] == ["降到了0.1%"]


def test_edited_text_is_spread_over_its_segment() -> None:
    words = (Word(0, 1000, "旧"),)
    transcript = Transcript(
        language="zh", model="told", segments=(Segment(0, 1000, "新的文字吗", words),)
    )
    timed = timed_text(transcript)
    assert timed.text == "新的文字吗"
    assert timed.span(0, 1) == Span(0, 200)
    assert timed.span(4, 5) == Span(800, 1000)


def test_silences_of_the_sound_count_as_gaps() -> None:
    transcript = transcript_of("好的我来看")
    timed = timed_text(transcript, (Span(400, 460),))
    assert timed.gap_after(2) == pytest.approx(0.06)


def test_languages_are_told_by_script() -> None:
    assert language_of("我用了CRM") == "zh"
    assert language_of("I like it") == "en"
    assert language_of("2023!") == ""
    long = "我们当时上线的时候 I told the whole team to stop the release 然后大家就停下来了"
    assert [each.language for each in sentences_of(timed_text(transcript_of(long)))] == [
        "zh", "en", "zh",
    ]  # fmt: skip


def test_units_of_both_languages() -> None:
    assert chinese_units("用了3.5个,共12,000次") == len("用了三点五个共一万二千次")
    assert english_words("I don't use 1,000 e-mails") == 5
    assert english_syllables("The customer made a table") == 8
    assert chinese_units("1" * 30) > 0


@given(ANY)
def test_units_are_never_negative(text: str) -> None:
    assert chinese_units(text) >= 0
    assert english_syllables(text) >= english_words(text) * 0
