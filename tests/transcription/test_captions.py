"""Captions that any player takes: read back they are what was written, and they fit the screen."""

from __future__ import annotations

import html
import itertools
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.documents import from_json
from desktop.transcription.breaking import LINE, width
from desktop.transcription.captions import (
    LINES,
    CaptionFormat,
    Cue,
    export,
    to_bytes,
    to_cues,
    to_srt,
    to_vtt,
)
from desktop.transcription.model import Segment, Transcript, Word

TEXTS = st.text(st.sampled_from("abc <&>-, 我们做项目，。“？1"), min_size=1, max_size=12)
TIME = re.compile(r"(\d\d+):(\d\d):(\d\d)[.,](\d{3}) --> (\d\d+):(\d\d):(\d\d)[.,](\d{3})")


ANY_TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs",)),
        st.sampled_from("-->\n\r\0\u2028\u0085\ufeff<>&{\\}，。“1 \t我"),
    ),
    max_size=120,
)


@st.composite
def wild_transcripts(draw: st.DrawFn) -> Transcript:
    """Segments in any order, over one another, of no length, with any text, with words or without."""
    times = st.integers(0, 20_000)
    segments: list[Segment] = []
    for text, start, length, cut in draw(
        st.lists(st.tuples(ANY_TEXTS, times, times, st.booleans()), max_size=6)
    ):
        words = (Word(start, start + length, text),) if cut else ()
        segments.append(Segment(start, start + length, text, words))
    return Transcript(language="zh", model="base", segments=tuple(segments))


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    at = 0
    segments: list[Segment] = []
    for texts in draw(st.lists(st.lists(TEXTS, max_size=40), max_size=5)):
        words: list[Word] = []
        start = at
        for text in texts:
            at += draw(st.integers(0, 400))
            end = at + draw(st.integers(0, 600))
            words.append(Word(at, end, text))
            at = end
        segments.append(Segment(start, at, "".join(texts), tuple(words)))
    return Transcript(language="zh", model="base", segments=tuple(segments))


def read_back(text: str) -> list[Cue]:
    """Read captions as strictly as the pickiest player."""
    is_vtt = text.startswith("WEBVTT\n")
    body = text.removeprefix("WEBVTT\n") if is_vtt else text.replace("\r\n", "\n")
    cues: list[Cue] = []
    for number, block in enumerate(filter(None, re.split(r"\n{2,}", body.strip("\n"))), 1):
        lines = block.split("\n")
        if not is_vtt:
            assert lines.pop(0) == str(number)
        found = TIME.fullmatch(lines[0])
        assert found, block
        h, m, s, ms, *end = (int(each) for each in found.groups())
        shown = [html.unescape(each) if is_vtt else each for each in lines[1:]]
        assert all("-->" not in each for each in lines[1:])
        cues.append(
            Cue(
                ((h * 60 + m) * 60 + s) * 1000 + ms,
                ((end[0] * 60 + end[1]) * 60 + end[2]) * 1000 + end[3],
                tuple(shown),
            )
        )
    return cues


@given(transcripts())
def test_captions_are_read_back_as_they_were(transcript: Transcript) -> None:
    cues = to_cues(transcript.segments)
    assert read_back(to_vtt(cues)) == cues
    times = [(cue.start_ms, cue.end_ms) for cue in cues]
    assert [(cue.start_ms, cue.end_ms) for cue in read_back(to_srt(cues))] == times


@given(transcripts())
def test_no_letter_is_lost_and_no_two_cues_meet(transcript: Transcript) -> None:
    cues = to_cues(transcript.segments)
    shown = "".join("".join(cue.lines) for cue in cues)
    assert "".join(shown.split()) == "".join(transcript.text.split())
    for cue, after in itertools.pairwise(cues):
        assert cue.start_ms < cue.end_ms <= after.start_ms
    assert all(line.strip() == line and line for cue in cues for line in cue.lines)


@given(transcripts())
def test_cues_fit_the_screen(transcript: Transcript) -> None:
    for cue in to_cues(transcript.segments):
        assert len(cue.lines) <= LINES
        assert all(width(line) <= LINE for line in cue.lines)


@given(wild_transcripts())
def test_whatever_is_in_a_transcript_players_can_read_it(transcript: Transcript) -> None:
    cues = to_cues(transcript.segments)
    vtt, srt = to_vtt(cues), to_srt(cues)
    assert read_back(vtt) == cues
    shown = [(cue.start_ms, cue.end_ms) for cue in cues]
    assert [(cue.start_ms, cue.end_ms) for cue in read_back(srt)] == shown
    assert not re.search("\r(?!\n)|(?<!\r)\n", srt)
    assert not re.search("[\0\ufeff\r\u2028\x85]", vtt)
    for cue, after in itertools.pairwise(cues):
        assert cue.start_ms < cue.end_ms <= after.start_ms
    assert all(len(cue.lines) <= LINES for cue in cues)
    assert all(0 < width(line) <= LINE and line.strip() == line for c in cues for line in c.lines)


@given(ANY_TEXTS)
def test_text_has_one_line_a_segment(text: str) -> None:
    transcript = Transcript(language="en", model="base", segments=(Segment(0, 1, text),))
    written = export(transcript, CaptionFormat.TEXT)
    assert written == "" or written.splitlines(keepends=True) == [written]


def test_a_long_text_without_word_times_is_shown_bit_by_bit() -> None:
    text = "我们做项目，" * 40
    cues = to_cues([Segment(1000, 61_000, text)])
    assert len(cues) > 8
    assert (cues[0].start_ms, cues[-1].end_ms) == (1000, 61_000)
    assert all(cue.end_ms - cue.start_ms <= 7000 for cue in cues)
    assert "".join(line for cue in cues for line in cue.lines) == text


def test_chinese_lines_have_sixteen_characters_and_begin_with_none_of_the_marks() -> None:
    text = "我在上一家公司负责客服机器人的知识库，一共整理了三百五十条问答，最后准确率提高了百分之十五。"
    words = tuple(Word(at * 200, at * 200 + 200, each) for at, each in enumerate(text))
    cues = to_cues([Segment(0, words[-1].end_ms, text, words)])
    lines = [line for cue in cues for line in cue.lines]
    assert max(len(line) for line in lines) <= 16
    assert not [line for line in lines if line[0] in "，。？！、；："]


def test_every_format_is_written() -> None:
    transcript = Transcript(
        language="en",
        model="base",
        segments=(
            Segment(
                3_600_000, 3_601_500, " A <b> & c", (Word(3_600_000, 3_601_500, " A <b> & c"),)
            ),
            Segment(3_602_000, 3_602_100, "没有词", ()),
        ),
    )
    assert export(transcript, CaptionFormat.TEXT) == "A <b> & c\n没有词\n"
    assert export(transcript, CaptionFormat.VTT) == (
        "WEBVTT\n\n01:00:00.000 --> 01:00:01.500\nA &lt;b&gt; &amp; c\n"
        "\n01:00:02.000 --> 01:00:02.800\n没有词\n"
    )
    assert export(transcript, CaptionFormat.SRT).startswith(
        "1\r\n01:00:00,000 --> 01:00:01,500\r\nA ＜b> & c\r\n\r\n2\r\n"
    )
    stored = export(transcript, CaptionFormat.JSON).encode()
    assert from_json(stored, Transcript, Path("x")) == transcript


@pytest.mark.parametrize("form", [CaptionFormat.TEXT, CaptionFormat.SRT])
def test_silence_is_empty(form: CaptionFormat) -> None:
    assert export(Transcript(language="", model="base"), form) == ""


def test_nothing_flickers_past() -> None:
    said = (
        Segment(0, 900, "First."),
        Segment(900, 900, "好。"),
        Segment(900, 1000, "是的。"),
        Segment(1000, 1000, " "),
        Segment(1000, 3000, "然后我们开始。"),
    )
    cues = to_cues(said)
    assert [(cue.start_ms, cue.end_ms) for cue in cues] == [(0, 1000), (1000, 3000)]
    assert [cue.lines for cue in cues] == [("First.好。是的。",), ("然后我们开始。",)]


def test_what_takes_long_to_read_stays_while_nothing_follows() -> None:
    fast = "一二三四五六七八九十一二三四五六"
    cues = to_cues((Segment(0, 1000, fast), Segment(1500, 2000, fast), Segment(9000, 9900, "好")))
    assert [(cue.start_ms, cue.end_ms) for cue in cues] == [(0, 1500), (1500, 3580), (9000, 9900)]


SENTENCES = (
    "我先把所有对话都整理了一遍然后标记出每个用户真正的意图再按照业务部门分别统计准确率和覆盖率",
    "当时我们团队负责智能客服机器人的知识库一共整理了350万条问答最后准确率提高了百分之十五点五",
    "我用PyTorch训练了一个意图识别模型上线以后转人工率从12.5%降低到了7.8%用户满意度也提升了",
    "因為這個項目的數據標註質量一直不太穩定所以我們重新制定了標註規範並且每週抽查兩次",
)
WORDS = [
    "标记",
    "意图",
    "业务部门",
    "准确率",
    "覆盖率",
    "团队",
    "智能",
    "客服",
    "机器人",
    "知识库",
    "整理",
    "350万",
    "问答",
    "PyTorch",
    "训练",
    "识别",
    "模型",
    "12.5%",
    "7.8%",
    "用户",
    "满意度",
    "項目",
    "數據",
    "標註",
    "質量",
    "穩定",
    "規範",
    "抽查",
]


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("cut", ["character", "none"])
def test_no_word_and_no_number_is_broken(text: str, cut: str) -> None:
    words = (
        tuple(Word(at * 200, at * 200 + 200, each) for at, each in enumerate(text))
        if cut == "character"
        else ()
    )
    lines = [
        line for cue in to_cues([Segment(0, len(text) * 200, text, words)]) for line in cue.lines
    ]
    assert "".join(lines) == text
    assert len(lines) > 2
    for word in WORDS:
        assert text.count(word) == sum(line.count(word) for line in lines), (word, lines)
    assert min(map(len, lines)) > 3


def test_latin_text_is_broken_at_its_spaces_only() -> None:
    text = "We cut escalations by 12.5% in Q3 using a human-in-the-loop review of the don't-know answers"
    words = [
        word
        for cue in to_cues([Segment(0, 9000, text)])
        for line in cue.lines
        for word in line.split()
    ]
    assert words == text.split()


def test_a_mark_of_the_byte_order_is_there_on_wish() -> None:
    assert to_bytes("好", marked=True) == b"\xef\xbb\xbf" + "好".encode()
    assert to_bytes("好") == "好".encode()
    assert to_bytes("", marked=True) == b""
