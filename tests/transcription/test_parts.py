"""The small decisions behind a transcript: languages, sentences, loops, holes, seams."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.transcription.coverage import uncovered
from desktop.transcription.fillers import without_fillers
from desktop.transcription.invention import (
    is_invented,
    is_looping,
    phantom_lines,
    without_echo,
    without_loops,
)
from desktop.transcription.model import Word
from desktop.transcription.recogniser import Written
from desktop.transcription.sentences import LONG_MS, to_segments
from desktop.transcription.stitching import cut_between, without_repeats
from desktop.transcription.tongue import spoken_language
from desktop.transcription.voice import FRAME, RATE, Silero, SpeechFinder, Stretch


def words_of(*texts: str, length_ms: int = 300, start_ms: int = 0) -> list[Word]:
    return [
        Word(start_ms + at * length_ms, start_ms + (at + 1) * length_ms, text)
        for at, text in enumerate(texts)
    ]


def texts(words: list[Word]) -> list[str]:
    return [word.text for word in words]


@pytest.mark.parametrize(
    ("chances", "expected", "so_far", "found"),
    [
        ({"zh": 0.9, "en": 0.1}, "auto", "", "zh"),
        ({"yue": 0.5, "zh": 0.1, "en": 0.4}, "auto", "", "zh"),
        ({"zh": 0.4, "en": 0.6}, "zh", "", "zh"),
        ({"zh": 0.02, "en": 0.9}, "zh", "", "en"),
        ({"zh": 0.5, "en": 0.3}, "en", "", "en"),
        ({"zh": 0.1, "en": 0.9}, "auto", "zh", "zh"),
        ({"zh": 0.01, "en": 0.98}, "auto", "zh", "en"),
        ({"zh": 0.98, "en": 0.01}, "auto", "en", "zh"),
        ({}, "auto", "", "zh"),
    ],
)
def test_what_is_expected_decides_between_near_equals(
    chances: dict[str, float], expected: str, so_far: str, found: str
) -> None:
    assert spoken_language(chances, expected, so_far=so_far) == found


def test_a_sentence_is_a_segment() -> None:
    found = to_segments(words_of(" One", " is.", " Two", " 3.5", " is", " 2?", "三", "。", "四"))
    assert [each.text for each in found] == [" One is.", " Two 3.5 is 2?", "三。", "四"]


def test_a_breath_ends_a_segment() -> None:
    words = [*words_of("a"), *words_of("b", start_ms=1500)]
    assert len(to_segments(words)) == 2


@given(st.integers(1, 300))
def test_long_speech_without_marks_is_broken(count: int) -> None:
    words = words_of(*(f" w{each}" for each in range(count)))
    found = to_segments(words)
    assert [word for each in found for word in each.words] == words
    assert all(each.end_ms - each.start_ms <= LONG_MS for each in found)


def test_a_loop_is_told_from_a_stutter() -> None:
    line = ["交易", "几乎", "停滞"]
    assert is_looping([*line, *["Ｇ"] * 18])
    assert is_looping([*line, *[" so", " we"] * 4, *line])
    assert not is_looping([*line, *["对"] * 7])
    assert not is_looping([*line, *[" so", " we"] * 3])
    assert not is_looping(["。"] * 20)
    assert not is_looping([])


def test_a_loop_is_cut_and_a_stutter_is_not() -> None:
    assert texts(without_loops(words_of(*["我"] * 30, "好"))) == ["我", "我", "好"]
    phrase = [" thank", " you", " so", " much"]
    assert texts(without_loops(words_of(" a", *phrase * 5, " b"))) == [" a", *phrase * 2, " b"]
    stutter = [" I", " I", " I", " I", " think", " very", " very", " good"]
    assert texts(without_loops(words_of(*stutter))) == stutter
    assert texts(without_loops(words_of(*["。"] * 9))) == ["。"] * 9


@pytest.mark.parametrize("again", [(" I", " own", " it."), (" own", " it.", " it")])
def test_a_sentence_that_comes_again_in_no_time_is_an_echo(again: tuple[str, ...]) -> None:
    said = words_of(" Now", " I", " own", " it.")
    echo = words_of(*again, length_ms=10, start_ms=1190)
    after = words_of(" So", start_ms=1300)
    assert without_echo([*said, *echo[:3], *after])[:4] == said
    assert texts(without_echo([*said, *words_of(*again, start_ms=1200)]))[4:] == list(again)
    assert without_echo([*said, *words_of(" we", " do", " too", length_ms=10)])[4:]
    assert without_echo(echo) == echo


def test_a_known_line_is_dropped_only_where_nobody_speaks() -> None:
    line = words_of("谢谢", "观看。")
    assert is_invented(Written(), line, lambda _start, _end: 0.1)
    assert not is_invented(Written(), line, lambda _start, _end: 0.9)
    assert not is_invented(Written(), words_of("我来"), lambda _start, _end: 0.1)
    assert is_invented(Written(logprob=-1.4), words_of("我来"), lambda _start, _end: 0.1)
    assert is_invented(Written(no_speech=0.9, logprob=-1.2), line, lambda _start, _end: 0.9)
    assert is_invented(Written(), [], lambda _start, _end: 0.9)
    assert "thanksforwatching" in phantom_lines()


def test_a_hole_in_speech_is_found() -> None:
    words = [*words_of(*"abcd"), *words_of(*"ef", start_ms=6000)]
    voiced = [Stretch(0, 7 * RATE), Stretch(8 * RATE, 9 * RATE), Stretch(10 * RATE, 13 * RATE)]
    assert uncovered(voiced, words) == [
        Stretch(1200 * RATE // 1000, 6 * RATE),
        Stretch(10 * RATE, 13 * RATE),
    ]
    stretched = [Word(0, 7000, "a")]
    assert uncovered(voiced[:1], stretched) == [Stretch(RATE, 7 * RATE)]


def test_a_cut_lies_in_the_widest_late_gap() -> None:
    words = [*words_of("a", "b"), *words_of("c", "d", start_ms=700), *words_of("e", start_ms=1300)]
    assert cut_between(words, 3000) == 650
    assert cut_between(words[:1], 3000) is None


def test_what_is_heard_twice_is_written_once() -> None:
    before = words_of(" I", " go", " home.")
    again = [Word(620, 900, " home"), Word(900, 1200, " now")]
    assert texts(without_repeats(before, again)) == [" now"]
    misheard = [Word(700, 900, " foam"), Word(900, 1200, " now")]
    assert texts(without_repeats(before, misheard)) == [" now"]
    really_twice = [Word(900, 1200, " home"), Word(1600, 1900, " home")]
    assert len(without_repeats(before, really_twice)) == 1
    assert without_repeats([], again) == again


def test_lone_letters_are_set_apart_and_names_are_not() -> None:
    lone = [*words_of("然后", "N"), *words_of("我们", start_ms=900), Word(1400, 1600, "额，")]
    kept, fillers = without_fillers(lone)
    assert texts(kept) == ["然后", "我们"]
    assert texts(fillers) == ["N", "额，"]
    grateful = [
        *words_of("您", "好"),
        Word(800, 1000, "恩，"),
        *words_of("恩", "惠", start_ms=1000),
    ]
    assert texts(without_fillers(grateful)[1]) == ["恩，"]
    for name in (
        ["N", "个"],
        ["感", "恩", "，"],
        ["B", "N", ","],
        ["金", "额", "，"],
        ["R", "语言"],
    ):
        kept, fillers = without_fillers(words_of(*name))
        assert texts(fillers) == []


@pytest.mark.parametrize(
    ("before", "letter", "after", "apart"),
    [
        (Word(0, 500, "客服，"), Word(888, 990, "N", 0.52), Word(990, 1200, "有一"), True),
        (None, Word(300, 400, "R", 0.4), Word(400, 600, "我"), True),
        (Word(0, 500, "客服，"), Word(888, 990, "N", 0.95), Word(990, 1200, "有一"), False),  # sure
        (
            Word(0, 500, "客服，"),
            Word(560, 700, "N", 0.52),
            Word(700, 900, "有一"),
            False,
        ),  # no pause
        (Word(0, 500, "客服"), Word(888, 990, "N", 0.5), Word(990, 1200, "有"), False),  # no clause
        (Word(0, 500, "客服"), Word(1100, 1200, "N", 0.5), Word(1200, 1400, "有"), True),
        (Word(0, 500, "说了，"), Word(888, 990, "N", 0.52), Word(990, 1200, "次"), False),
        (Word(0, 500, "语言，"), Word(888, 990, "R", 0.52), Word(990, 1200, " Studio"), False),
        (Word(0, 500, "好，"), Word(888, 990, "额", 0.5), Word(990, 1200, "度"), False),
    ],
)
def test_an_unsure_letter_that_opens_a_clause_after_a_pause_is_no_word(
    before: Word | None, letter: Word, after: Word, apart: bool
) -> None:
    words = [each for each in (before, letter, after) if each is not None]
    _, fillers = without_fillers(words)
    assert (fillers == [letter]) is apart


def test_the_quietest_place_is_found() -> None:
    finder = SpeechFinder()
    chances = np.full(100, 0.9, np.float32)
    chances[30:33] = chances[60:65] = chances[80:85] = 0.1
    finder.feed(chances)
    assert finder.quietest(0, 100 * FRAME) == Stretch(80 * FRAME, 85 * FRAME)
    assert finder.quietest(0, 50 * FRAME) == Stretch(30 * FRAME, 33 * FRAME)
    assert finder.quietest(0, 20 * FRAME) is None
    assert finder.chance(200 * FRAME, 201 * FRAME) == 0.0


@settings(deadline=None, max_examples=15)
@given(st.lists(st.integers(1, 40_000), min_size=1, max_size=12), st.integers(0, 99))
def test_voice_is_judged_alike_in_blocks_and_at_once(blocks: list[int], seed: int) -> None:
    rng = np.random.default_rng(seed)
    sound = (0.1 * rng.standard_normal(sum(blocks))).astype(np.float32)
    whole = Silero().feed(sound)
    voice = Silero()
    parts: list[np.ndarray] = []
    at = 0
    for block in blocks:
        parts.append(voice.feed(sound[at : at + block]))
        at += block
    assert len(whole) == len(sound) // FRAME
    np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-5)


def test_stretches_are_those_of_faster_whisper() -> None:
    from faster_whisper import vad

    from desktop.media.sound import decode_sound
    from desktop.recording.samples import samples

    for sample in samples():
        sound = decode_sound(sample.path)
        untyped: Any = vad
        options = untyped.VadOptions(min_silence_duration_ms=500, speech_pad_ms=0)
        found: list[dict[str, int]] = untyped.get_speech_timestamps(sound, options)
        theirs = [(each["start"], each["end"]) for each in found]
        finder = SpeechFinder()
        finder.feed(Silero().feed(sound))
        finder.finish()
        ours = [(each.start, each.end) for each in finder.closed]
        assert ours[:-1] == theirs[:-1]
        assert abs(ours[-1][1] - theirs[-1][1]) <= FRAME
