"""Correcting words: times stay, the original comes back, windows don't lose each other's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.documents import from_json, read_document, to_json, write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.review.finding import Change, Search, find, replaced
from desktop.review.spelling import respelled
from desktop.review.word_desk import WordDesk
from desktop.sessions.folder import TakeFolder
from desktop.transcription.corrections import (
    Corrections,
    ExportedTranscript,
    How,
    corrected,
    read_words,
)
from desktop.transcription.model import Segment, Transcript, Word
from tests.fixtures._corrections import ENGLISH, is_ordered, segment, transcript, words

if TYPE_CHECKING:
    from pathlib import Path


def take_with(folder: Path, heard: Transcript) -> TakeFolder:
    take = TakeFolder(folder / "takes" / "01_Q01")
    take.path.mkdir(parents=True, exist_ok=True)
    write_document(take.transcript, heard)
    take.corrections.unlink(missing_ok=True)
    return take


@pytest.fixture
def desk(tmp_path: Path) -> WordDesk:
    return WordDesk(take_with(tmp_path, ENGLISH))


def text_of(desk: WordDesk) -> str:
    return desk.words.transcript.text


def test_a_correction_stands_beside_what_was_heard(desk: WordDesk) -> None:
    before = desk.take.transcript.read_bytes()
    assert desk.correct([Change(2, 3, "Kubernetes")])
    assert text_of(desk) == "we use Kubernetes um daily."
    assert desk.take.transcript.read_bytes() == before
    source = desk.words.sources[2]
    assert source is not None
    assert [word.text for word in source.heard] == [" cooper", " netties"]
    assert read_words(desk.take).transcript == desk.words.transcript
    assert WordDesk(desk.take).words == desk.words


def test_a_word_that_goes_is_shown_by_the_word_beside_it(desk: WordDesk) -> None:
    assert desk.correct([Change(4, 4, "")])
    assert text_of(desk) == "we use cooper netties daily."
    assert desk.words.sources[3] is not None
    assert desk.words.words[3] == ENGLISH.words[3]
    assert desk.correct([Change(0, 0, " ")])
    assert text_of(desk) == "use cooper netties daily."


def test_everything_may_go_and_come_back(desk: WordDesk) -> None:
    last = len(ENGLISH.words) - 1
    assert desk.correct([Change(0, last, "")])
    assert desk.words.words == ()
    assert desk.words.transcript.segments == ()
    assert desk.hear_again(Span(0, 400), words(" so", " there"), "tiny")
    assert text_of(desk) == "so there"
    assert desk.restore_all()
    assert desk.words.transcript == ENGLISH
    assert not desk.restore_all()


def test_a_segment_that_loses_its_only_word_leaves_the_others(tmp_path: Path) -> None:
    one, two, three = (Word(n * 1000, n * 1000 + 500, f" w{n}.") for n in range(3))
    heard = transcript(segment(one), Segment(1000, 1500, " w1.", (), (two,)), segment(three))
    desk = WordDesk(take_with(tmp_path, heard))
    assert desk.correct([Change(1, 1, "")])
    assert [each.text for each in desk.words.transcript.segments] == [" w0.", " w2."]
    assert desk.words.transcript.segments[0].fillers == (two,)
    assert desk.correct([Change(0, 0, "")])
    assert [each.text for each in desk.words.transcript.segments] == [" w2."]


def test_typing_the_original_again_is_no_correction(desk: WordDesk) -> None:
    assert not desk.correct([Change(1, 1, "use")])
    assert desk.correct([Change(1, 1, "used")])
    assert desk.correct([Change(1, 1, "use")])
    assert desk.words.placed == ()
    assert desk.words.transcript == ENGLISH


def test_one_word_goes_back_to_what_was_heard(desk: WordDesk) -> None:
    desk.correct([Change(0, 0, "they"), Change(5, 5, "weekly.")])
    first = desk.words.sources[0]
    assert first is not None
    assert desk.restore([first.correction.id])
    assert text_of(desk) == "we use cooper netties um weekly."
    assert not desk.restore([first.correction.id])


def test_a_correction_of_a_correction_knows_the_original(desk: WordDesk) -> None:
    desk.correct([Change(2, 3, "Cuber netes")])
    desk.correct([Change(3, 3, "netties too")])
    desk.correct([Change(1, 2, "run Kuber")])
    assert text_of(desk) == "we run Kuber netties too um daily."
    assert len(desk.words.placed) == 1
    assert [word.text for word in desk.words.placed[0].heard] == [" use", " cooper", " netties"]


def test_undo_and_redo_also_after_the_program_was_closed(desk: WordDesk) -> None:
    assert desk.undo_beside is None
    assert desk.redo_beside is None
    desk.correct([Change(0, 0, "they")], beside="one")
    desk.correct([Change(1, 1, "used")], beside="two")
    again = WordDesk(desk.take)
    assert again.undo_beside == "two"
    assert again.can_undo
    assert again.undo()
    assert again.redo_beside == "two"
    assert again.undo()
    assert not again.undo()
    assert again.words.transcript == ENGLISH
    third = WordDesk(desk.take)
    assert third.can_redo
    assert third.redo()
    assert third.redo()
    assert not third.redo()
    assert text_of(third) == "they used cooper netties um daily."
    third.undo()
    third.correct([Change(0, 0, "you")])
    assert not third.can_redo


def test_two_windows_keep_each_other_s_corrections(desk: WordDesk) -> None:
    other = WordDesk(desk.take)
    assert not other.refresh()
    assert desk.correct([Change(0, 0, "they all")])
    assert other.correct([Change(5, 5, "weekly.")])
    assert text_of(other) == "they all use cooper netties um weekly."
    assert desk.refresh()
    assert text_of(desk) == text_of(other)
    assert desk.undo()
    assert text_of(desk) == "we use cooper netties um weekly."
    other.refresh()
    assert other.undo()
    assert other.words.transcript == ENGLISH


def test_words_that_another_window_changed_are_not_overwritten(desk: WordDesk) -> None:
    other = WordDesk(desk.take)
    desk.correct([Change(2, 3, "Kubernetes")])
    with pytest.raises(WorldError) as caught:
        other.correct([Change(3, 3, "nets")])
    assert caught.value.fault is Fault.WORDS_CHANGED
    other.refresh()
    other.correct([Change(2, 2, "K8s")])
    assert not desk.undo(), "the other window has built on it"
    assert text_of(desk) == "we use K8s um daily."
    assert not desk.undo()


def test_redo_gives_way_to_what_another_window_wrote(desk: WordDesk) -> None:
    desk.correct([Change(2, 3, "Kubernetes")])
    desk.undo()
    other = WordDesk(desk.take)
    stored = read_document(desk.take.corrections, Corrections)
    other.correct([Change(2, 2, "copper")])
    mine = read_document(desk.take.corrections, Corrections)
    write_document(
        desk.take.corrections,
        Corrections(corrections=mine.corrections, done=mine.done, undone=stored.undone),
    )
    desk.refresh()
    assert not desk.redo()
    assert text_of(desk) == "we use copper netties um daily."


def test_a_disk_that_fails_changes_nothing(desk: WordDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise WorldError(Fault.DISK_FULL, folder="x")

    monkeypatch.setattr("desktop.review.word_desk.write_document", full)
    with pytest.raises(WorldError):
        desk.correct([Change(0, 0, "they")])
    assert desk.words.transcript == ENGLISH
    assert not desk.can_undo


def test_a_span_that_was_heard_again(desk: WordDesk) -> None:
    heard = (Word(350, 450, " x"), Word(420, 700, " Kuber"), Word(700, 900, " netes"))
    assert desk.hear_again(Span(400, 800), heard, "small")
    assert text_of(desk) == "we use x Kuber netes um daily."
    inside = desk.words.words[2:5]
    assert all(400 <= word.start_ms <= word.end_ms <= 800 for word in inside)
    placed = desk.words.placed[0].correction
    assert (placed.how, placed.model) == (How.HEARD_AGAIN, "small")
    assert desk.undo()
    assert desk.words.transcript == ENGLISH
    assert not desk.hear_again(Span(400, 800), ENGLISH.words, "small")


def test_words_are_heard_where_there_were_none(tmp_path: Path) -> None:
    heard = transcript(segment(Word(0, 300, " so")), segment(Word(4000, 4300, " then")))
    desk = WordDesk(take_with(tmp_path, heard))
    assert not desk.hear_again(Span(1000, 3000), (), "small")
    assert desk.hear_again(Span(1000, 3000), (Word(2000, 2200, " yes."),), "small")
    assert [word.text for word in desk.words.words] == [" so", " yes.", " then"]
    assert desk.hear_again(Span(3500, 5000), (), "small")
    assert [word.text for word in desk.words.words] == [" so", " yes."]
    assert desk.hear_again(Span(3500, 5000), (Word(4100, 4200, " now"),), "small")
    assert [word.text for word in desk.words.words] == [" so", " yes.", " now"]
    assert WordDesk(desk.take).words == desk.words


def test_a_new_transcript_keeps_the_corrections_that_fit(desk: WordDesk) -> None:
    desk.correct([Change(0, 0, "they"), Change(2, 3, "Kubernetes"), Change(5, 5, "weekly.")])
    moved = [Word(w.start_ms + 60, w.end_ms + 70, w.text) for w in ENGLISH.words]
    other = moved[4:]
    new = transcript(segment(moved[0], moved[1], Word(460, 860, " Kubernetes"), *other[:1],
                             Word(1060, 1270, " gaily.")))  # fmt: skip
    write_document(desk.take.transcript, new)
    assert desk.refresh()
    assert text_of(desk) == "they use Kubernetes um gaily."
    assert [each.words[0].text for each in desk.words.unplaced] == [" weekly."]
    assert desk.words.words[0] == Word(60, 270, " they")
    write_document(desk.take.transcript, ENGLISH)
    desk.refresh()
    assert text_of(desk) == "they use Kubernetes um weekly."
    desk.restore_all()
    assert desk.words.unplaced == ()


def test_corrections_follow_into_the_other_script(tmp_path: Path) -> None:
    heard = transcript(segment(*words("报", "表", "系", "统", "每", "天")))
    desk = WordDesk(take_with(tmp_path, heard))
    assert desk.correct([Change(2, 3, "网络")])
    traditional = words("報", "表", "系", "統", "每", "天")
    write_document(desk.take.transcript, transcript(segment(*traditional)))
    assert desk.refresh()
    assert text_of(desk) == "報表網絡每天"
    other = [Word(w.start_ms + 30, w.end_ms + 30, w.text) for w in words("报", "表", "西", "统")]
    write_document(desk.take.transcript, transcript(segment(*other)))
    assert desk.refresh()
    assert text_of(desk) == "报表西统"
    assert len(desk.words.unplaced) == 1
    desk = WordDesk(take_with(tmp_path, transcript(segment(*traditional))))
    assert desk.correct([Change(2, 3, "網絡")])
    write_document(desk.take.transcript, heard)
    assert desk.refresh()
    assert text_of(desk) == "报表网络每天"


def test_nothing_to_stand_on() -> None:
    desk_words = corrected(ENGLISH, ())
    assert desk_words.exported is ENGLISH
    blank = transcript(segment(Word(0, 100, " -")))
    made = corrected(ENGLISH, ())
    assert made.sources == (None,) * 6
    assert corrected(blank, ()).words == blank.words


def test_the_export_gives_both_back(desk: WordDesk) -> None:
    desk.correct([Change(2, 3, "Kubernetes")])
    content = to_json(desk.words.exported)
    back = from_json(content, ExportedTranscript, desk.take.transcript)
    assert back.segments == desk.words.transcript.segments
    assert corrected(transcript(*back.heard), back.corrections).transcript.segments == back.segments
    assert back.heard == ENGLISH.segments
    assert from_json(content, Transcript, desk.take.transcript) == desk.words.transcript


def test_replacing_is_one_step(desk: WordDesk) -> None:
    said = desk.words.words
    changes = replaced(said, find(said, Search("e")), "E")
    assert desk.correct(changes, How.REPLACED)
    assert text_of(desk) == "wE usE coopEr nEttiEs um daily."
    assert desk.undo()
    assert desk.words.transcript == ENGLISH


TEXTS = st.text("ab 你好然后，.-", max_size=8)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.integers(0, 12), st.integers(0, 3), TEXTS, st.booleans()),
        min_size=1,
        max_size=6,
    )
)
def test_random_corrections_and_undo_give_the_start(
    tmp_path: Path, edits: list[tuple[int, int, str, bool]]
) -> None:
    heard = transcript(
        segment(*words(" one", " two", " three.")),
        segment(
            *(Word(w.start_ms + 1000, w.end_ms + 1000, w.text) for w in words("你", "好", "。"))
        ),
        Segment(2000, 2900, " a segment"),
    )
    desk = WordDesk(take_with(tmp_path, heard))
    states = [desk.words]
    for first, length, text, again in edits:
        count = len(desk.words.words)
        if again:
            span = Span(first * 200, first * 200 + length * 300)
            new = respelled([Word(span.start_ms, span.end_ms, " x")], text)
            changed = desk.hear_again(span, new, "tiny")
        elif count:
            begin = first % count
            changed = desk.correct([Change(begin, min(begin + length, count - 1), text)])
        else:
            continue
        assert is_ordered(desk.words.words)
        assert len(desk.words.sources) == len(desk.words.words)
        assert desk.words.heard == heard
        assert desk.words.unplaced == ()
        if changed:
            states.append(desk.words)
    for state in reversed(states[:-1]):
        assert desk.undo()
        assert desk.words.transcript == state.transcript
    assert not desk.can_undo
    assert desk.words.transcript == heard
