"""Puts a session of four or five questions together (domain.md 5.2)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.practice.priority import GOOD_FROM
from desktop.roles.model import QuestionType

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence

    from desktop.practice.history import DoneTake
    from desktop.practice.standing import Standing
    from desktop.roles.model import Question, RolePack

EASY_BELOW, MIDDLE_BELOW = 2.5, 3.5
LEAST_SLOTS, MOST_SLOTS = 4, 5
MOST_TAKES_A_DAY = 2
"""A question once, and once more after feedback."""


class SlotKind(StrEnum):
    """Why a question stands where it does."""

    FIRST = "first"  # what matters most
    BETWEEN = "between"  # something else, so that it does not come twice in a row
    FIRST_AGAIN = "first_again"  # the same competency in another kind of question
    SECOND = "second"
    SURPRISE = "surprise"
    STRONG = "strong"  # earlier strong, to keep it so


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """One question of a session.

    Attributes:
        difficulty: 1 to 3, as hard as the level allows.
        hints: the indicators are shown while answering.
        follow_ups: a follow-up question may come.
        twist: the card for the friend uses its twist.
        redo: the question was answered today and has been looked at since.
    """

    question: str
    competency: str
    kind: SlotKind
    difficulty: int
    hints: bool
    follow_ups: bool
    twist: bool
    redo: bool
    seconds: int


def wanted_difficulty(mean: float) -> int:
    """Return how hard a question should be at a level."""
    if mean < EASY_BELOW:
        return 1
    return 2 if mean < MIDDLE_BELOW else 3


def build_session(
    pack: RolePack,
    ranked: Sequence[Standing],
    takes: Iterable[DoneTake],
    today: dt.date,
) -> tuple[Slot, ...]:
    """Return the questions of the next session in their order; fewer when the pack has no more.

    No question stands there twice, and none that may not be asked again today. Two neighbours are
    never there for the same competency.

    Args:
        pack: the role.
        ranked: its competencies, the most urgent first.
        takes: what was recorded so far, the oldest first.
        today: the day of the session.
    """
    return _Builder(pack, ranked, tuple(takes), today).build()


class _Builder:
    def __init__(
        self,
        pack: RolePack,
        ranked: Sequence[Standing],
        takes: Sequence[DoneTake],
        today: dt.date,
    ) -> None:
        self._questions = pack.questions
        self._takes = takes
        self._today = today
        asked = {name for each in pack.questions for name in each.competencies}
        self._ranked = [each for each in ranked if each.competency in asked]
        self._slots: list[Slot] = []

    def build(self) -> tuple[Slot, ...]:
        if not self._ranked:
            return ()
        first, *rest = self._ranked
        second = rest[:1]
        self._add(SlotKind.FIRST, [first])
        self._add(SlotKind.BETWEEN, [*rest[1:], *second])
        self._add(SlotKind.FIRST_AGAIN, [first], self._other_type())
        self._add(SlotKind.SECOND, second)
        if not self._add(SlotKind.SURPRISE, self._ranked, self._curveball):
            self._add(SlotKind.STRONG, self._strong())
        while len(self._slots) < LEAST_SLOTS and self._add(SlotKind.BETWEEN, self._ranked):
            pass
        return tuple(self._slots[:MOST_SLOTS])

    def _other_type(self) -> Callable[[Question], bool]:
        used = {each.question for each in self._slots if each.kind is SlotKind.FIRST}
        types = {each.type for each in self._questions if each.id in used}
        return lambda question: question.type not in types

    @staticmethod
    def _curveball(question: Question) -> bool:
        return question.type is QuestionType.CURVEBALL

    def _strong(self) -> list[Standing]:
        known = [each for each in self._ranked if each.estimate.attempts]
        strong = [each for each in known if each.estimate.mean >= GOOD_FROM]
        return strong or sorted(known, key=lambda each: -each.estimate.mean)

    def _add(
        self,
        kind: SlotKind,
        candidates: Iterable[Standing],
        fits: Callable[[Question], bool] = lambda _: True,
    ) -> bool:
        """Add the best question for the first competency that has one; say whether there was."""
        before = self._slots[-1].competency if self._slots else None
        for each in candidates:
            if each.competency == before:
                continue
            found = [
                question
                for question in self._questions
                if each.competency in question.competencies
                and fits(question)
                and self._may_ask(question.id)
            ]
            if found:
                best = min(found, key=lambda question, one=each: self._distance(question, one))
                self._slots.append(self._slot(kind, best, each))
                return True
        return False

    def _may_ask(self, question: str) -> bool:
        if any(each.question == question for each in self._slots):
            return False
        today = self._of_today(question)
        return not today or (len(today) < MOST_TAKES_A_DAY and today[-1].reviewed)

    def _of_today(self, question: str) -> list[DoneTake]:
        return [
            each for each in self._takes if each.question == question and each.day == self._today
        ]

    def _distance(self, question: Question, standing: Standing) -> tuple[int, ...]:
        previous = self._slots[-1].question if self._slots else ""
        near = next((each.competencies for each in self._questions if each.id == previous), ())
        shared = bool(set(near) & set(question.competencies))
        harder = abs(question.difficulty - wanted_difficulty(standing.estimate.mean))
        asked = sum(each.question == question.id for each in self._takes)
        place = question.competencies.index(standing.competency)
        return (bool(self._of_today(question.id)), shared, harder, asked, place)

    def _slot(self, kind: SlotKind, question: Question, standing: Standing) -> Slot:
        difficulty = wanted_difficulty(standing.estimate.mean)
        return Slot(
            question=question.id,
            competency=standing.competency,
            kind=kind,
            difficulty=difficulty,
            hints=difficulty == 1,
            follow_ups=difficulty >= 2,
            twist=difficulty >= 3,
            redo=bool(self._of_today(question.id)),
            seconds=question.prep_s + question.answer_s,
        )
