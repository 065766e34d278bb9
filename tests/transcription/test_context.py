"""A window is told what was said before it, and neither repeats it nor loses anything by it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.transcription.context import CHINESE, LETTERS, Context
from desktop.transcription.model import Segment, Word
from desktop.transcription.recogniser import Guess, Reading, Written
from desktop.transcription.scribe import Committed, Scribe
from desktop.transcription.wishes import Wishes
from tests.fixtures._spoken import LevelVoice, Reader, spell

SCRIPT = [(0.7 if number % 10 == 0 else 0.05, 0.4) for number in range(200)]
ALL = [f"w{number}" for number in range(len(SCRIPT))]


def write(scribe: Scribe) -> list[Committed]:
    scribe.feed(spell(SCRIPT))
    scribe.finish()
    done: list[Committed] = []
    while found := scribe.next():
        done.append(found)
    return done


def said(done: list[Committed]) -> list[str]:
    return [word.text.strip() for each in done for part in each.segments for word in part.words]


def segment(text: str, probability: float = 0.9) -> Segment:
    return Segment(0, 100, text, (Word(0, 100, text, probability),))


def reading(text: str) -> Reading:
    return Reading((Written((Guess(0.0, 1.0, text, 0.9),)),))


def test_every_window_but_the_first_is_told_how_the_one_before_ended() -> None:
    reader = Reader()
    done = write(Scribe(reader, LevelVoice(), Wishes()))
    assert said(done) == ALL
    assert len(reader.told) == len(done) > 3
    assert reader.told[0] == ""
    for told, before in zip(reader.told[1:], done, strict=False):
        assert told == before.memory.context.text
        assert 0 < len(told) <= LETTERS
        assert "".join(each.text for each in before.segments).endswith(told)


def test_a_worker_that_follows_another_tells_the_model_the_same() -> None:
    whole, rest = Reader(), Reader()
    done = write(Scribe(whole, LevelVoice(), Wishes()))
    last = done[1]
    followed = Scribe(
        rest,
        LevelVoice(),
        Wishes(),
        memory=last.memory,
    )
    write(followed)
    assert rest.told == whole.told[2:]


def test_an_answer_in_another_language_begins_anew() -> None:
    before = Context("en").after([segment(" Good morning.")], "en")
    assert before.of("en") == "Good morning."
    assert before.of("zh") == ""
    assert before.after([segment("早上好。")], "zh") == Context("zh", "早上好。")


def test_what_was_hardly_understood_is_no_guide() -> None:
    before = Context("en", "Good morning.")
    assert before.after([segment(" mumble", 0.2)], "en") == Context("en")


def test_a_silent_window_changes_nothing() -> None:
    before = Context("en", "Good morning.")
    assert before.after([], "") is before


def test_an_echo_is_written_again_without_what_was_said_before() -> None:
    reader = Reader(echoes=True)
    done = write(Scribe(reader, LevelVoice(), Wishes()))
    assert said(done) == ALL
    assert reader.told[1:3] == [done[0].memory.context.text, ""]


def test_a_loop_is_written_again_without_what_was_said_before_then_without_names() -> None:
    reader = Reader(loops_on_context=True)
    done = write(Scribe(reader, LevelVoice(), Wishes(terms=("Greenroom",))))
    assert said(done) == ALL
    assert reader.asked[:3] == [("en", "Greenroom.")] * 3
    assert reader.told[:3] == ["", done[0].memory.context.text, ""]


def test_the_second_half_of_a_tail_is_told_what_was_said_before_the_first() -> None:
    reader = Reader(loops_on_context=True)
    scribe = Scribe(reader, LevelVoice(), Wishes(), enough_s=27, in_haste=True)
    done = write(scribe)
    assert said(done) == ALL
    assert max(reader.heard[-2:]) < 16


@given(st.text(max_size=400), st.sampled_from(["zh", "en"]))
def test_it_is_short(text: str, language: str) -> None:
    told = Context().after([segment(text)], language).of(language)
    assert len(told) <= (CHINESE if language == "zh" else LETTERS)
    assert text.strip().endswith(told)


def test_a_short_repetition_is_no_echo() -> None:
    chinese = Context("zh", "我负责客服系统的升级，用户很满意。")
    assert chinese.is_echoed(reading("客服系统的升级用户很满意"))
    assert not chinese.is_echoed(reading("后来客服系统又升级了一次"))
    english = Context("en", "I was in charge of customer service.")
    assert english.is_echoed(reading(" I was in charge of customer service, yes."))
    assert not english.is_echoed(reading(" Customer service was easy."))
