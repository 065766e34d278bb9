"""One script, Chinese marks, and nothing lost on the way: neither times nor what the model wrote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.settings import Numbers, Script, Speech
from desktop.transcription.model import Word
from desktop.transcription.rewriting import Change, joined_text, rewritten, with_changes
from desktop.transcription.script import mark_changes, script_writer
from desktop.transcription.wishes import Wishes
from desktop.transcription.writing import Writer

SIMPLIFY = script_writer(Script.SIMPLIFIED)
TRADITIONAL = script_writer(Script.TRADITIONAL)


def words_of(*texts: str, length_ms: int = 100) -> list[Word]:
    return [Word(at * length_ms, (at + 1) * length_ms, text, 0.9) for at, text in enumerate(texts)]


def marked(text: str) -> str:
    words = words_of(*text)
    return joined_text(with_changes(words, mark_changes(words)))


def test_traditional_becomes_simplified() -> None:
    assert (
        SIMPLIFY("這個專案的時間很緊，後來我們發現頭髮") == "这个专案的时间很紧，后来我们发现头发"
    )


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("連著三次，看著他，跟著做", "连着三次，看着他，跟着做"),
        ("原著很著名，編著者是土著", "原著很著名，编著者是土著"),
        ("看着原著，著手去做", "看着原著，着手去做"),
        ("专着做这件事", "专着做这件事"),
    ],
)
def test_a_character_with_two_duties_is_the_right_one(heard: str, written: str) -> None:
    assert SIMPLIFY(heard) == written


def test_simplified_becomes_traditional_by_the_words_around() -> None:
    assert TRADITIONAL("头发和发展，干净和干部") == "頭髮和發展，乾淨和幹部"


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_what_is_not_chinese_is_untouched(text: str) -> None:
    assert SIMPLIFY(text) == text
    assert marked(text) == text


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("首先,我问他:贵吗?", "首先，我问他：贵吗？"),
        ("首先, 我去了.然后回来. ", "首先，我去了。然后回来。"),
        ("我们用OK, 然后用Python. 最后", "我们用OK，然后用Python。最后"),
        ("增长了3,000元, 即3.5倍", "增长了3,000元，即3.5倍"),
        ("比例是三:2", "比例是三:2"),
        ("然后...就没有了", "然后...就没有了"),
        ("OK, 3,000.", "OK, 3,000."),
        ("你好， 世界", "你好，世界"),
        ("So, hello.", "So, hello."),
    ],
)
def test_marks_are_chinese_in_chinese_text(heard: str, written: str) -> None:
    assert marked(heard) == written


def test_a_word_keeps_its_time_and_what_the_model_wrote() -> None:
    words = rewritten(words_of("時間", "短,"), SIMPLIFY)
    words = with_changes(words, mark_changes(words))
    assert [(w.start_ms, w.end_ms, w.text, w.raw) for w in words] == [
        (0, 100, "时间", "時間"),
        (100, 200, "短，", "短,"),
    ]


def test_a_conversion_that_changes_the_length_goes_word_by_word() -> None:
    words = rewritten(words_of("ab", "c"), lambda text: text + "!")
    assert [word.text for word in words] == ["ab!", "c!"]


@given(st.lists(st.text("ab ", min_size=1, max_size=4), min_size=1, max_size=8), st.data())
def test_changes_give_the_text_they_say(texts: list[str], data: st.DataObject) -> None:
    words = words_of(*texts)
    whole = joined_text(words)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(whole)), max_size=6)))
    changes = [
        Change(start, end, data.draw(st.sampled_from(["x", "yz"])))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    expected = whole
    for change in reversed(changes):
        expected = expected[: change.start] + change.text + expected[change.end :]
    found = with_changes(words, changes)
    assert joined_text(found) == expected
    assert [word.start_ms for word in found] == sorted(word.start_ms for word in found)
    assert "".join(word.raw or word.text for word in found) == whole


def test_what_a_writer_writes_is_in_the_script_that_was_asked_for() -> None:
    words = words_of("這個", "项目,", "很", "好")
    simple = Writer(Wishes()).segments(words, "zh")
    other = Writer(Wishes(script=Script.TRADITIONAL)).segments(words, "zh")
    assert simple[0].text == "这个项目，很好"
    assert other[0].text == "這個項目，很好"
    assert Writer(Wishes()).segments(words, "en")[0].text == "这个项目,很好"


def test_numbers_are_written_as_wished() -> None:
    words = words_of("三", "百", "五十", "人")
    figures = Writer(Wishes(numbers=Numbers.FIGURES)).segments(words, "zh")[0]
    assert figures.text == "350人"
    assert figures.words[0].raw == "三百五十"
    assert (figures.words[0].start_ms, figures.words[0].end_ms) == (0, 300)
    assert Writer(Wishes()).segments(words, "zh")[0].text == "三百五十人"


def spoken(text: str, pauses_ms: dict[str, int]) -> list[Word]:
    """Return a word for each character, with silence behind some."""
    words: list[Word] = []
    at_ms = 0
    for each in text:
        words.append(Word(at_ms, at_ms + 150, each))
        at_ms += 150 + pauses_ms.get(each, 0)
    return words


LONG = "我们还引入了增量计算每次只处理当天变化的数据然后再核对"


@pytest.mark.parametrize(
    ("text", "pauses_ms", "written"),
    [
        (
            LONG,
            {"算": 300, "据": 1300},
            "我们还引入了增量计算，每次只处理当天变化的数据。然后再核对",
        ),
        (LONG, {"算": 299}, LONG),
        (LONG[:18], {"算": 800}, LONG[:18]),
        (LONG[:12] + "，" + LONG[12:], {"算": 800, "据": 800}, LONG[:12] + "，" + LONG[12:]),
        (LONG + "三5个", {"5": 800}, LONG + "三5个"),
        ("好，" + LONG, {"据": 400}, "好，" + LONG.replace("据", "据，")),
    ],
)
def test_a_long_line_without_marks_gets_them_at_the_pauses(
    text: str, pauses_ms: dict[str, int], written: str
) -> None:
    said = Writer(Wishes()).segments(spoken(text, pauses_ms), "zh")
    words = [word for segment in said for word in segment.words]
    assert joined_text(words) == written
    assert "".join(word.raw or word.text for word in words) == text


def test_names_steer_the_model_and_the_script_does_not() -> None:
    wishes = Wishes(terms=("Greenroom", "候场"), language=Speech.AUTO)
    assert Writer(wishes).hints("zh") == "Greenroom, 候场。"
    assert Writer(wishes).hints("en") == "Greenroom, 候场."
    assert Writer(Wishes()).hints("en") == ""
    assert Writer(Wishes(script=Script.TRADITIONAL)).hints("zh") == ""


def test_a_misheard_pause_is_no_word() -> None:
    words = words_of("首先", "N,", "我们", "额", "R", "语言", length_ms=300)
    segment = Writer(Wishes()).segments(words, "zh")[0]
    assert segment.text == "首先我们额R语言"
    assert [each.text for each in segment.fillers] == ["N，"]
