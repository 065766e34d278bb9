"""A simulated candidate: records what is advised, rates it, and grows with practice."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.base.documents import write_document
from desktop.base.settings import Language
from desktop.practice.situation import Situation, situation
from desktop.review.model import (
    Answer,
    AnswerValue,
    Rating,
    Review,
    Reviewer,
    ReviewerRole,
)
from desktop.review.store import write_review
from desktop.roles.digest import pack_sha256
from desktop.roles.target_shelf import TargetShelf
from desktop.sessions.model import Session, Take, TakeState
from desktop.sessions.shelf import SessionShelf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop.practice.advice import Advice
    from desktop.roles.model import Question, RolePack

FIRST_DAY = dt.date(2026, 11, 1)


def day_of(moment: str) -> dt.date:
    """Days in UTC, wherever the test runs."""
    return dt.date.fromisoformat(moment[:10])


@dataclass
class Candidate:
    """One person with a library of their own.

    Attributes:
        skill: the true level of each competency, 1 to 5.
        growth: what one practice adds to it.
        vanity: how much higher than others the candidate rates.
    """

    library: Path
    pack: RolePack
    skill: dict[str, float]
    growth: float = 0.15
    vanity: float = 0.0
    day: dt.date = FIRST_DAY
    _count: Iterator[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.sessions = SessionShelf(self.library / "sessions", self.library / "trash")
        self.targets = TargetShelf(self.library / "targets")
        self._sha = pack_sha256(self.pack)

    def look(self) -> Situation:
        """Return what the program says today."""
        return situation(
            self.pack,
            sessions=self.sessions,
            targets=self.targets,
            today=self.day,
            day_of=day_of,
        )

    def follow(self, advice: Advice, *, others: int = 0, own: bool = True) -> str:
        """Record the advised session, rate it, and return its id."""
        questions = [slot.question for slot in advice.session]
        return self.record(questions, others=others, own=own)

    def record(self, questions: Sequence[str], *, others: int = 0, own: bool = True) -> str:
        """Record answers on the day that is, each rated by the candidate and others; return the session."""
        number = next(self._count)
        session = f"session-{number:04}"
        folder = self.library / "sessions" / f"{self.day}T0800_{number:04}"
        folder.mkdir(parents=True)
        moment = f"{self.day}T08:00:00.000Z"
        document = Session(
            id=session,
            created_at=moment,
            language=Language.ZH,
            role=self.pack,
            role_sha256=self._sha,
            questions=tuple(questions),
        )
        write_document(folder / "session.json", document)
        takes: list[tuple[str, Question]] = []
        for index, name in enumerate(questions, 1):
            question = self.pack.question(name)
            assert question is not None
            take = Take(
                id=f"take-{number:04}-{index:02}",
                session_id=session,
                number=index,
                question_id=question.id,
                state=TakeState.SAVED,
                started_at=f"{self.day}T08:{index:02}:00.000Z",
                duration_ms=60_000,
                prep_s=question.prep_s,
            )
            place = folder / "takes" / f"{index:02}_{question.id}"
            place.mkdir(parents=True)
            write_document(place / "take.json", take)
            takes.append((take.id, question))
        if own:
            self._rate(folder, session, takes, ReviewerRole.SELF, self.vanity)
        for _ in range(others):
            self._rate(folder, session, takes, ReviewerRole.FRIEND, 0)
        for _, question in takes:
            for name in question.competencies:
                self.skill[name] = min(5.0, self.skill[name] + self.growth)
        return session

    def _rate(
        self,
        folder: Path,
        session: str,
        takes: Sequence[tuple[str, Question]],
        role: ReviewerRole,
        extra: float,
    ) -> None:
        number = next(self._count)
        moment = f"{self.day}T09:00:00.000Z"
        ratings: list[Rating] = []
        answers: list[Answer] = []
        for take, question in takes:
            for name in question.competencies:
                level = min(5, max(1, round(self.skill[name] + extra)))
                ratings.append(
                    Rating(
                        take_id=take,
                        competency=name,
                        level=level,
                        no_evidence=True,
                        updated_at=moment,
                    )
                )
            for item in self.pack.items_for(question):
                good = self.skill.get(item.competency, 3) + extra >= 3.5
                value = AnswerValue.YES if good else AnswerValue.NO
                answers.append(Answer(take_id=take, item=item.id, value=value, updated_at=moment))
        write_review(
            folder / "reviews",
            Review(
                id=f"review-{number:04}",
                session_id=session,
                role_sha256=self._sha,
                reviewer=Reviewer(id=f"reviewer-{role}", name="A", role=role),
                created_at=moment,
                answers=tuple(answers),
                ratings=tuple(ratings),
            ),
        )

    def sleep(self, days: int) -> None:
        """Let days pass."""
        self.day += dt.timedelta(days=days)
