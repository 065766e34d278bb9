"""Sessions of every shipped role, whatever was done before; documents of the loop under attack."""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.documents import Document, from_json
from desktop.base.errors import WorldError
from desktop.practice.attempts import Attempt, Judgement, Source
from desktop.practice.builder import SlotKind, build_session
from desktop.practice.history import DoneTake, History
from desktop.practice.outcomes import Diary
from desktop.practice.standing import standings
from desktop.roles.model import QuestionType, RolePack
from desktop.roles.shelf import RoleShelf
from desktop.roles.target import Target
from desktop.stories.cards import OwnCards
from desktop.stories.model import Story
from desktop.stories.spacing import CardLog

SHELF = RoleShelf(Path("nowhere"))
PACKS = SHELF.packs()
TODAY = dt.date(2026, 11, 25)
SAMPLES = Path(__file__).parents[1] / "samples"
KINDS: tuple[type[Document], ...] = (Target, Story, OwnCards, CardLog, Diary)


def history_of(pack: RolePack, done: list[tuple[int, int, int, bool]]) -> History:
    """Make a history of (question, days ago, level, looked at), the oldest first."""
    takes: list[DoneTake] = []
    attempts: list[Attempt] = []
    for number, (index, ago, level, looked) in enumerate(sorted(done, key=lambda each: -each[1])):
        question = pack.questions[index % len(pack.questions)]
        day = TODAY - dt.timedelta(days=ago)
        at = f"{day}T08:00:00.{number:03}Z"
        takes.append(DoneTake(f"t{number}", f"s{ago}", question.id, at, day, looked))
        attempts += [
            Attempt(
                take=f"t{number}",
                session=f"s{ago}",
                question=question.id,
                competency=name,
                at=at,
                day=day,
                judgements=(Judgement(Source.PEER, level),) if looked else (),
            )
            for name in question.competencies
        ]
    return History(takes=tuple(takes), attempts=tuple(attempts))


DONE = st.lists(
    st.tuples(st.integers(0, 29), st.integers(0, 9), st.integers(1, 5), st.booleans()), max_size=40
)


@given(st.sampled_from(PACKS), DONE)
def test_a_session_keeps_its_rules(pack: RolePack, done: list[tuple[int, int, int, bool]]) -> None:
    history = history_of(pack, done)
    ranked = standings(pack, history, today=TODAY, gap=2)
    slots = build_session(pack, ranked, history.takes, TODAY)
    assert len(slots) <= 5
    names = [slot.question for slot in slots]
    assert len(set(names)) == len(names)
    assert all(a.competency != b.competency for a, b in itertools.pairwise(slots))
    for slot in slots:
        question = pack.question(slot.question)
        assert question is not None
        assert slot.competency in question.competencies
        today = [
            each for each in history.takes if (each.question, each.day) == (slot.question, TODAY)
        ]
        assert len(today) <= 1
        assert slot.redo == bool(today)
        assert not today or today[0].reviewed
        if slot.kind is SlotKind.SURPRISE:
            assert question.type is QuestionType.CURVEBALL
    kinds = {slot.kind: slot for slot in slots}
    if SlotKind.FIRST_AGAIN in kinds and SlotKind.FIRST in kinds:
        again, first = (
            pack.question(kinds[kind].question) for kind in (SlotKind.FIRST_AGAIN, SlotKind.FIRST)
        )
        assert again is not None
        assert first is not None
        assert again.type is not first.type


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_the_first_session_of_every_role(pack: RolePack) -> None:
    ranked = standings(pack, History(), today=TODAY, gap=2)
    slots = build_session(pack, ranked, (), TODAY)
    assert 4 <= len(slots) <= 5
    assert slots[0].competency == ranked[0].competency


def test_a_role_of_one_competency_has_a_session_of_one_question() -> None:
    pack = SHELF.get("sales")
    ranked = list(standings(pack, History(), today=TODAY, gap=2))
    only = [each for each in ranked if each.competency == "integrity"]
    assert len(build_session(pack, only, (), TODAY)) == 1
    craft = [each for each in ranked if each.competency == "craft"]
    assert build_session(pack, craft, (), TODAY) == ()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.FORMAT)
@given(data=st.data())
def test_a_changed_byte_gives_a_document_or_one_error(
    kind: type[Document], data: st.DataObject
) -> None:
    sample = SAMPLES / f"{kind.FORMAT}-{kind.VERSION}.json"
    whole = bytearray(sample.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(WorldError):
        from_json(bytes(whole[: data.draw(st.integers(0, len(whole)))]), kind, sample)
