"""What the room is doing, as plain data: which phase, what the ring shows, what Space does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.base.settings import Preset
from desktop.sessions.model import Mode

if TYPE_CHECKING:
    from desktop.roles.model import Question
    from desktop.sessions.model import PictureCounts

EXAM = Preset("exam", prep_s=30, answer_s=120, one_take=True)
"""Usual times of recorded interviews: 30 s to prepare, 2 min to answer (domain.md 2.1)."""

FOLLOW_UP_MS = 60_000
"""A follow-up asks for one thing: the shortest answer time of the shipped questions (domain.md 2.4)."""

BEHIND = 15
"""So many pictures may wait for the writer, half a second, before the preview makes room for it."""
SELDOM_TICKS = 10


class Phase(StrEnum):
    """Where a question stands."""

    READY = "ready"
    PREPARING = "preparing"
    ANSWERING = "answering"
    FINISHING = "finishing"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Room:
    """The room at one moment; every change gives a new one.

    Attributes:
        at: number of the question in the list, from 0.
        count: how many questions there are.
        prep_ms, answer_ms: the times of this question in this mode.
        since_s: monotonic moment at which the preparation began.
        takes: how many takes of this question were saved.
        preset: times that hold for every question, instead of the question's own.
    """

    mode: Mode
    count: int
    at: int = 0
    phase: Phase = Phase.READY
    prep_ms: int = 0
    answer_ms: int = 0
    since_s: float = 0.0
    takes: int = 0
    preset: Preset | None = None

    @property
    def times(self) -> Preset | None:
        """The times that hold for every question, if there are such."""
        return EXAM if self.preset is None and self.mode is Mode.EXAM else self.preset

    def show_question(self, at: int, question: Question) -> Room:
        """Turn to a question."""
        times = self.times or question
        return replace(
            self,
            at=at,
            phase=Phase.READY,
            prep_ms=times.prep_s * 1000,
            answer_ms=times.answer_s * 1000,
            takes=0,
        )

    def follow_up(self) -> Room:
        """A question that follows from the answer: asked at once, for a shorter answer."""
        answer_ms = min(self.answer_ms, FOLLOW_UP_MS)
        return replace(self, phase=Phase.READY, prep_ms=0, answer_ms=answer_ms, takes=0)

    def prepare(self, now_s: float) -> Room:
        """Start the preparation."""
        return replace(self, phase=Phase.PREPARING, since_s=now_s)

    def answer(self) -> Room:
        """The recorder runs."""
        return replace(self, phase=Phase.ANSWERING)

    def finish(self) -> Room:
        """The file is being finished."""
        return replace(self, phase=Phase.FINISHING)

    def save(self) -> Room:
        """The take is saved."""
        return replace(self, phase=Phase.SAVED, takes=self.takes + 1)

    def back(self) -> Room:
        """Nothing came of it: ready again."""
        return replace(self, phase=Phase.READY)

    @property
    def may_repeat(self) -> bool:
        """An exam, and a preset like one, has one take a question."""
        return not self._one_take

    @property
    def is_last(self) -> bool:
        """Say whether no question follows."""
        return self.at + 1 >= self.count

    def prep_left_ms(self, now_s: float) -> int:
        """Return what is left of the preparation, never less than 0."""
        return max(0, self.prep_ms - int((now_s - self.since_s) * 1000))

    def answer_left_ms(self, elapsed_ms: int) -> int:
        """Return what is left of the answer; less than 0 when it went over."""
        return self.answer_ms - elapsed_ms

    def must_stop(self, elapsed_ms: int) -> bool:
        """Only where there is one take does the answer end by itself."""
        return self._one_take and elapsed_ms >= self.answer_ms

    @property
    def _one_take(self) -> bool:
        return self.times is not None and self.times.one_take


def may_show_picture(counts: PictureCounts, tick: int) -> bool:
    """Say whether the preview is painted at this tick: seldom while the writer is behind.

    A computer that can't write every picture needs its strength for the take.
    """
    behind = counts.captured - counts.written - counts.lost > BEHIND
    return not behind or tick % SELDOM_TICKS == 0
