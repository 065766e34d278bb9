"""The room as plain data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import Mode, PictureCounts
from desktop.ui.practise.choose import SUGGESTED, suggest
from desktop.ui.practise.room_state import BEHIND, SELDOM_TICKS, Phase, Room, may_show_picture
from desktop.ui.practise.room_words import ring_words
from desktop.ui.texts.times import timer_words

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.roles.model import RolePack


@pytest.fixture
def pack(tmp_path: Path) -> RolePack:
    return RoleShelf(tmp_path).get("ai_customer_service")


def test_practice_has_the_times_of_the_question(pack: RolePack) -> None:
    question = pack.questions[0]
    room = Room(Mode.PRACTICE, 2).show_question(0, question)
    assert (room.prep_ms, room.answer_ms) == (question.prep_s * 1000, question.answer_s * 1000)
    assert room.may_repeat
    assert not room.is_last
    assert not room.must_stop(10 * room.answer_ms)


def test_an_exam_has_its_own_times_one_take_and_an_end(pack: RolePack) -> None:
    room = Room(Mode.EXAM, 1).show_question(0, pack.questions[0])
    assert (room.prep_ms, room.answer_ms) == (30_000, 120_000)
    assert not room.may_repeat
    assert room.is_last
    assert not room.must_stop(119_999)
    assert room.must_stop(120_000)


def test_the_way_through_a_question(pack: RolePack) -> None:
    room = Room(Mode.PRACTICE, 1).show_question(0, pack.questions[0])
    phases = [room.phase]
    phases.append((room := room.prepare(10.0)).phase)
    phases.append((room := room.answer()).phase)
    phases.append((room := room.finish()).phase)
    phases.append((room := room.save()).phase)
    phases.append((room := room.back()).phase)
    assert phases == [
        Phase.READY, Phase.PREPARING, Phase.ANSWERING, Phase.FINISHING, Phase.SAVED, Phase.READY,
    ]  # fmt: skip
    assert room.takes == 1


def test_preparation_never_goes_below_nothing() -> None:
    room = replace(Room(Mode.PRACTICE, 1), prep_ms=30_000).prepare(100.0)
    assert room.prep_left_ms(100.0) == 30_000
    assert room.prep_left_ms(129.5) == 500
    assert room.prep_left_ms(500.0) == 0


def test_an_answer_may_go_over_its_time() -> None:
    room = replace(Room(Mode.PRACTICE, 1), answer_ms=60_000)
    assert room.answer_left_ms(61_000) == -1000


def test_four_questions_of_the_heaviest_competencies_are_suggested(pack: RolePack) -> None:
    chosen = suggest(pack)
    assert len(chosen) == len(set(chosen)) == SUGGESTED
    heaviest = max(pack.competencies, key=lambda each: each.weight)
    first = next(each for each in pack.questions if each.id == chosen[0])
    assert first.competencies[0] == heaviest.id


def test_every_shipped_pack_has_a_suggestion(tmp_path: Path) -> None:
    for pack in RoleShelf(tmp_path).packs():
        assert suggest(pack)


def test_no_pack_no_suggestion() -> None:
    assert suggest(None) == ()


@pytest.mark.parametrize(
    ("waiting", "shown"), [(0, SELDOM_TICKS), (BEHIND, SELDOM_TICKS), (BEHIND + 1, 1)]
)
def test_the_preview_makes_room_for_a_writer_that_is_behind(waiting: int, shown: int) -> None:
    counts = PictureCounts(captured=90 + waiting, written=60, lost=30, late=0)
    assert sum(may_show_picture(counts, tick) for tick in range(SELDOM_TICKS)) == shown


def test_what_the_ring_counts_down_from_is_written_as_in_the_ring() -> None:
    room = replace(Room(Mode.PRACTICE, 1), prep_ms=30_000, answer_ms=125_000)
    assert ring_words(room) == "to prepare, then 2:05"
    assert ring_words(room.answer()) == "of 2:05"
    assert timer_words(65) == "1:05"
