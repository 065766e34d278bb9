"""Words by time and by place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span
from desktop.transcription.model import Segment, Transcript, Word
from desktop.ui.review.words import CAPTION_WIDTH, LINGER_MS, WordTrack
from tests.fixtures.review import make_transcript


def track_of(*words: Word) -> WordTrack:
    text = "".join(word.text for word in words)
    segment = Segment(words[0].start_ms, words[-1].end_ms, text, words)
    return WordTrack(Transcript(language="zh", model="base", segments=(segment,)))


def test_no_transcript_has_no_words() -> None:
    track = WordTrack(None)
    assert (track.text, track.words, track.captions, track.pauses) == ("", [], (), ())
    assert track.word_at(0) is None
    assert track.word_at_place(0) is None
    assert track.caption_at(0) == ""
    assert track.quote(Span(0, 1000)) == ""


def test_the_text_is_what_was_said_and_every_word_knows_its_place() -> None:
    track = WordTrack(make_transcript())
    assert track.text == " ".join(f"word{n}" for n in range(10))
    assert [track.text[word.start : word.end] for word in track.words] == track.text.split()


def test_the_word_of_a_moment_and_of_a_place() -> None:
    track = WordTrack(make_transcript())
    assert [track.word_at(at) for at in (0, 199, 200, 1500, 2000, 9000)] == [0, 0, 1, 4, 5, 9]
    assert track.is_said_at(4, 999)
    assert not track.is_said_at(4, 1500)
    assert [track.word_at_place(at) for at in (0, 4, 6, 8)] == [0, 0, 1, 1]


def test_a_second_of_silence_is_a_pause() -> None:
    assert WordTrack(make_transcript()).pauses == (Span(1000, 2000),)


def test_captions_come_and_go_with_the_words() -> None:
    track = WordTrack(make_transcript())
    assert track.caption_at(0) == "word0 word1 word2 word3 word4"
    assert track.caption_at(1000 + LINGER_MS) != ""
    assert track.caption_at(1001 + LINGER_MS) == ""
    assert track.caption_at(2500).startswith("word5")


def test_long_chinese_captions_are_split_between_words() -> None:
    words = [Word(n * 100, n * 100 + 100, "需求") for n in range(30)]
    captions = track_of(*words).captions
    assert len(captions) > 1
    assert "".join(caption.text for caption in captions) == "需求" * 30
    assert all(len(caption.text) * 2 <= CAPTION_WIDTH for caption in captions)


def test_a_segment_without_word_times_counts_as_one_word() -> None:
    segment = Segment(500, 1500, " hello there", ())
    track = WordTrack(Transcript(language="en", model="base", segments=(segment,)))
    assert track.text == "hello there"
    assert track.quote(Span(0, 600)) == "hello there"


def test_a_quote_is_what_is_said_in_a_span() -> None:
    track = WordTrack(make_transcript())
    assert track.quote(Span(250, 450)) == "word1 word2"
    assert track.quote(Span(1100, 1900)) == ""


@given(
    st.lists(
        st.tuples(st.integers(0, 3000), st.integers(-200, 900), st.text(max_size=4)), max_size=30
    ),
    st.integers(0, 100_000),
)
def test_odd_transcripts_never_break_it(parts: list[tuple[int, int, str]], at: int) -> None:
    words: list[Word] = []
    start = 0
    for gap, length, text in parts:
        start += gap
        words.append(Word(start, max(0, start + length), text))
    if not words:
        return
    track = track_of(*words)
    number = track.word_at(at)
    if number is not None:
        word = track.words[number]
        assert word.span.start_ms <= at
        assert track.text[word.start : word.end].strip() == track.text[word.start : word.end]
    track.caption_at(at)
    track.quote(Span(at, at + 500))
