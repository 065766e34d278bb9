"""What is measured when, and why not; timing, words and person of whole answers."""

from __future__ import annotations

from dataclasses import replace as with_fields
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.base.timecode import Span
from desktop.cues import detect
from desktop.cues.answer import Answer
from desktop.cues.chips import Finder
from desktop.cues.detect import cue_names, find_in_answer, versions
from desktop.cues.hearing import Heard
from desktop.cues.model import Cue, Reason, Reliability, Standing
from desktop.cues.person import persons_in
from desktop.roles.model import QuestionType
from desktop.sessions.folder import TakeFolder
from desktop.transcription.model import Segment, Transcript, Word
from tests.fixtures._cues import answer_of, shipped_lexicons, transcript_of
from tests.fixtures.strategies import TRANSCRIPTS

if TYPE_CHECKING:
    from pathlib import Path

LONG_ZH = "我之前在银行做客服，遇到一位老人不会用手机。我的任务是教会他。" * 3
LONG_EN = "Last year I was working in a bank when a customer could not log in. " * 3


def heard(*silences: tuple[int, int], until: int = 60_000, snr_db: float | None = None) -> Heard:
    return Heard(
        speech=(Span(0, until),),
        silences=tuple(Span(a, b) for a, b in silences),
        duration_ms=until,
        snr_db=snr_db,
    )


def found(answer: Answer, **options: object) -> dict[tuple[str, str], Cue]:
    return {(cue.id, cue.language): cue for cue in find_in_answer(answer, **options)}  # type: ignore[arg-type]


def reasons(answer: Answer) -> set[Reason]:
    cues = find_in_answer(answer)
    assert all(cue.value is None for cue in cues if cue.reliability is Reliability.NOT_MEASURED)
    return {cue.reason for cue in cues if cue.reliability is Reliability.NOT_MEASURED}


def test_every_cue_is_given_once() -> None:
    answer = answer_of(LONG_ZH, heard=heard(), question_type=QuestionType.BEHAVIOURAL, answer_s=60)
    cues = find_in_answer(answer)
    assert {cue.id for cue in cues} == {name for each in detect.ANSWER for name in each.cues}
    assert {cue.id for cue in cues} < set(cue_names())
    assert len({(cue.id, cue.language) for cue in cues}) == len(cues)


def test_without_transcript_and_sound_nothing_is_measured() -> None:
    answer = Answer(None, None, shipped_lexicons())
    assert reasons(answer) == {Reason.NO_TRANSCRIPT, Reason.NO_SOUND}


def test_without_a_transcript_pauses_are_measured_but_not_placed() -> None:
    answer = Answer(None, heard((5000, 7000)), shipped_lexicons())
    cues = found(answer)
    assert cues["silent_pauses", ""].value == 1
    long = cues["long_pauses", ""]
    assert (long.value, long.reliability, long.reason) == (1, Reliability.LOW, Reason.NO_TRANSCRIPT)


def test_where_nobody_speaks_nothing_is_measured() -> None:
    nobody = Heard((), (), 60_000)
    assert reasons(Answer(transcript_of(), nobody, shipped_lexicons())) == {Reason.NO_SPEECH}
    assert Reason.NO_SPEECH in reasons(Answer(transcript_of(), None, shipped_lexicons()))


def test_words_that_nobody_is_heard_to_say_are_doubted() -> None:
    cues = found(answer_of(LONG_ZH, heard=Heard((), (), 60_000), answer_s=60))
    assert cues["pause_ratio", ""].reliability is Reliability.NOT_MEASURED
    numbers = cues["numbers", ""]
    assert (numbers.reliability, numbers.reason) == (Reliability.LOW, Reason.NO_SPEECH)


def test_unsure_words_switch_the_cues_of_words_off() -> None:
    sure = transcript_of(LONG_EN)
    words = tuple(
        Word(each.start_ms, each.end_ms, each.text, 0.6) for each in sure.segments[0].words
    )
    unsure = replace(sure, segments=(replace(sure.segments[0], words=words),))
    cues = found(Answer(unsure, heard(), shipped_lexicons(), answer_s=60))
    assert cues["numbers", ""].reason is Reason.UNSURE_WORDS
    assert cues["fillers_strict", "en"].reason is Reason.UNSURE_WORDS
    assert cues["length_ratio", ""].reliability is Reliability.OK
    assert cues["pause_ratio", ""].reliability is Reliability.OK


def test_noise_switches_them_off_too() -> None:
    assert reasons(answer_of(LONG_EN, heard=heard(snr_db=9.0), answer_s=60)) >= {Reason.NOISE}
    assert Reason.NOISE not in reasons(answer_of(LONG_EN, heard=heard(snr_db=15.0), answer_s=60))


def test_other_languages_have_no_rules() -> None:
    answer = Answer(transcript_of("Guten Tag", language="de"), None, shipped_lexicons())
    assert Reason.OTHER_LANGUAGE in reasons(answer)


def test_star_is_for_behavioural_questions() -> None:
    cues = found(answer_of(LONG_ZH, question_type=QuestionType.KNOWLEDGE))
    assert cues["star", ""].reason is Reason.OTHER_QUESTION
    assert cues["order", ""].reason is Reason.OTHER_QUESTION
    assert found(answer_of(LONG_ZH))["star", ""].reliability is Reliability.OK


def test_what_is_switched_off_is_not_there() -> None:
    cues = found(answer_of(LONG_ZH), off={"repetition", "hedges"})
    assert not {name for name, _ in cues} & {"repetition", "hedges"}
    assert "repetition" not in versions(off={"repetition"})
    assert "repetition" in versions()


def test_the_rates_of_two_languages_stand_apart() -> None:
    cues = found(answer_of(LONG_ZH, LONG_EN, heard=heard()))
    chinese, english = cues["speech_rate", "zh"], cues["speech_rate", "en"]
    assert chinese.value == pytest.approx(60 / 0.23, rel=0.05)
    assert english.value == pytest.approx(60 / 0.28, rel=0.05)
    assert chinese.standing is Standing.WITHIN
    assert english.standing is Standing.ABOVE
    assert chinese.band != english.band


def test_a_short_answer_has_no_rate() -> None:
    cues = found(answer_of("好的。", heard=heard()))
    assert cues["speech_rate", "zh"].reason is Reason.TOO_SHORT
    assert cues["pause_ratio", ""].reason is Reason.TOO_SHORT
    assert found(answer_of(LONG_ZH))["articulation_rate", "zh"].reason is Reason.NO_SOUND


def test_pauses_do_not_count_as_talk() -> None:
    words = "一二三四五六七八九十" * 5
    plain = found(answer_of(words, heard=heard()))["articulation_rate", "zh"]
    paused = found(answer_of(words, heard=heard((2000, 4000))))["articulation_rate", "zh"]
    assert plain.value is not None
    assert paused.value is not None
    assert paused.value > plain.value


def test_the_trend_needs_a_minute() -> None:
    slow = "我先查了订单|0.5" * 20
    cues = found(answer_of(LONG_ZH * 2, slow * 3, heard=heard(until=200_000)))
    trend = cues["rate_trend", "zh"]
    assert trend.value is not None
    assert trend.standing in {Standing.BELOW, Standing.NEAR}


def test_pauses_are_placed_by_the_words() -> None:
    text = "我先查了订单，|1.5然后我|2.2联系了仓库。"
    answer = answer_of(text, heard=heard((1350, 2850), (3550, 5750)))
    long = found(answer)["long_pauses", ""]
    assert [(each.kind, each.value) for each in long.evidence] == [
        ("after_clause", 1.5), ("in_clause", 2.2),
    ]  # fmt: skip
    assert long.details == {"listed": 1, "restarted": 0, "in_clause": 1}
    assert long.evidence[1].text.endswith("然后我")


def test_without_marks_a_pause_is_not_placed() -> None:
    answer = answer_of("我先查了订单然后我" * 8, heard=heard((4100, 5300)))
    long = found(answer)["long_pauses", ""]
    assert (long.reliability, long.reason) == (Reliability.LOW, Reason.NO_MARKS)


def test_the_edges_of_an_answer_come_from_the_sound() -> None:
    silences = heard((0, 800), (13_500, 60_000)).silences
    late = transcript_of("|0.6" + "我先查了订单。" * 9)
    answer = Answer(late, Heard((Span(800, 13_500),), silences, 60_000), shipped_lexicons())
    cues = found(answer)
    assert cues["time_to_first_word", ""].value == 0.8
    assert answer.span == Span(800, 13_500)


def test_fillers_are_counted_in_two_classes() -> None:
    cues = found(answer_of("嗯|0.3我先查了订单。然后|0.6我联系了仓库。", heard=heard()))
    strict, possible = cues["fillers_strict", "zh"], cues["fillers_possible", "zh"]
    assert (strict.forms, possible.forms) == ({"嗯": 1}, {"然后": 1})
    assert strict.at_least
    assert strict.details["count"] == 1
    assert strict.evidence[0].span == Span(0, 200)


def test_a_phrase_is_shown_whole() -> None:
    cue = found(answer_of("It was, you know,|0.3 hard."))["fillers_possible", "en"]
    assert cue.evidence[0].text == "you know"
    assert cue.forms == {"you know": 1}


def test_voice_without_words_is_joined_with_misheard_letters() -> None:
    transcript = transcript_of(LONG_ZH)
    first = transcript.segments[0]
    letter = replace(first, fillers=(Word(900, 1300, "N"),))
    both = with_fields(heard(), voiced_pauses=(Span(1000, 1500), Span(4000, 4400)))
    answer = Answer(replace(transcript, segments=(letter,)), both, shipped_lexicons())
    cue = found(answer)["voiced_pauses", ""]
    assert [each.span for each in cue.evidence] == [Span(900, 1500), Span(4000, 4400)]


def test_hedges_leave_numbers_and_quotes_out() -> None:
    text = "可能需要三天。大概300个。他说：“可能不行。”这不可能。Maybe."
    cue = found(answer_of(text))["hedges", "zh"]
    assert cue.forms == {"可能": 1}
    english = found(answer_of("Maybe it works. I think about 300 people came."))["hedges", "en"]
    assert english.forms == {"maybe": 1}


def test_one_linker_over_and_over() -> None:
    text = "然后我查了订单。然后我联系了仓库。然后我给他回电。然后他很满意。然后我写了总结。"
    cue = found(answer_of(text))["connective_monotony", "zh"]
    assert cue.value == 1
    assert cue.details["often_the_same"] == 1
    assert (
        found(answer_of("And then it worked."))["connective_monotony", "en"].details["linkers"] == 1
    )


def test_phrases_that_come_back() -> None:
    english = "We talked to the support team. " * 5
    assert found(answer_of(english))["phrase_overuse", "en"].value
    assert found(answer_of("我们公司的知识库很好。" * 5))["phrase_overuse", "zh"].value
    assert found(answer_of(LONG_EN[:60]))["phrase_overuse", "en"].value == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("是是是，我知道了", 1),
        ("我们开会会讨论", 0),
        ("的的确确是这样", 0),
        ("高高兴兴地来", 0),
        ("一个一个地解决", 0),
        ("这是我我的问题", 1),
        ("The the number is two two five", 1),
        ("No, no. That that is fine. I was I was late", 1),
        ("It ended. It ended well", 0),
    ],
)
def test_repeats_that_are_none(text: str, count: int) -> None:
    cues = find_in_answer(answer_of(text))
    assert sum(cue.value or 0 for cue in cues if cue.id == "repetition") == count


def test_own_part_that_is_unclear() -> None:
    text = "首先我们用模板整理问题，接着我们联系仓库，随后我们优化流程。"
    cue = found(answer_of(text, "谢谢。", "好的。"))["i_we", ""]
    assert cue.details["we"] == 3
    assert persons_in("自我介绍一下，我国很大，咱们走", "zh") == [("we", 12, 14)]
    assert persons_in("I think we won. “I quit,” she said.", "en") == [("we", 8, 10)]


def test_promises_and_empathy() -> None:
    text = "我说：“我完全理解您等了三天的心情，我马上帮您查，30分钟内给您回复。”我保证能解决。"
    cues = found(answer_of(text))
    assert cues["empathy", ""].details == {"specific": 1}
    assert cues["solution", ""].details.get("with_time")
    assert cues["order", ""].value == 1
    assert cues["overpromise", ""].value == 1
    assert found(answer_of("我不能保证能退。"))["overpromise", ""].value == 0


def test_take_detectors_are_left_out_when_off(tmp_path: Path) -> None:
    take = TakeFolder(tmp_path)
    names = {each.id for each in detect.find_in_sound(take, None, ("snr",))}
    assert names == {"loudness", "clipping", "silence"}
    assert detect.find_in_sound(take, None, (*names, "snr")) == ()
    assert Segment(0, 1, "").words == ()
    assert Transcript(language="", model="").words == ()


def sure(transcript: Transcript) -> Transcript:
    """Return a transcript whose words are sure, so that every detector looks at them."""
    segments = [
        replace(each, words=tuple(replace(word, probability=1.0) for word in each.words))
        for each in transcript.segments
    ]
    return replace(transcript, segments=tuple(segments))


PIECES = [
    "嗯",
    "那个",
    "然后",
    "我",
    "们",
    "从",
    "60",
    "秒",
    "到",
    "20%",
    "，",
    "。",
    "客户",
    "抱歉",
    "给您退款",
    "“",
    "”",
    "这个",
    "是",
]
WORDS_EN = [" I", " was", " like,", " um", " sorry", " refund", " the", " 2,000", " tickets.", "\n"]
ODD_WORDS = st.builds(
    Word, st.integers(0, 9000), st.integers(0, 9000), st.sampled_from([*PIECES, *WORDS_EN])
)
ODD = st.lists(st.lists(ODD_WORDS, min_size=1, max_size=8), max_size=4).map(
    lambda groups: Transcript(
        language="zh",
        model="odd",
        segments=tuple(
            Segment(
                words[0].start_ms, words[-1].end_ms, "".join(w.text for w in words), tuple(words)
            )
            for words in groups
        ),
    )
)
"""Words whose times go back and forth, as in a file somebody else wrote."""


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(TRANSCRIPTS | ODD, st.booleans())
def test_any_transcript_gives_cues(transcript: Transcript, sound: bool) -> None:
    answer = Answer(sure(transcript), heard((500, 900)) if sound else None, shipped_lexicons())
    cues = find_in_answer(answer)
    assert {cue.id for cue in cues} >= {"numbers", "star", "pause_ratio"}
    assert Finder(answer, cues).chips(()) == ()
