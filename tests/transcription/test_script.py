"""Chinese comes out in simplified characters with its own punctuation; English is untouched."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.transcription.model import Segment, Word
from desktop.transcription.script import in_script, punctuate_chinese, simplifier

SIMPLIFY = simplifier()


def test_traditional_becomes_simplified() -> None:
    assert SIMPLIFY("報表時間從四個小時降到三十五分鐘") == "报表时间从四个小时降到三十五分钟"
    assert SIMPLIFY("响应时间 40 seconds") == "响应时间 40 seconds"


@given(st.text(st.characters(max_codepoint=0x2FF)))
def test_what_is_not_chinese_is_untouched(text: str) -> None:
    assert SIMPLIFY(text) == text
    assert punctuate_chinese(text) == text


def test_punctuation_follows_the_characters_before_it() -> None:
    assert punctuate_chinese("首先,我问他:贵吗?OK, 3,000.") == "首先，我问他：贵吗？OK, 3,000."


def test_a_segment_is_its_words() -> None:
    words = (Word(0, 100, "時間", 0.9), Word(100, 200, "短,", 0.8))
    segment = in_script(
        Segment(0, 200, "時間短,", words), lambda text: punctuate_chinese(SIMPLIFY(text))
    )
    assert segment.text == "时间短，"
    assert [word.text for word in segment.words] == ["时间", "短，"]
    assert segment.words[0].start_ms == 0
    assert in_script(Segment(0, 1, "時"), SIMPLIFY).text == "时"
