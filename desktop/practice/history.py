"""What a candidate has done with a role so far, read from the session folders."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.base.documents import read_document
from desktop.base.errors import WorldError
from desktop.practice.attempts import SOURCE_OF, Attempt, Judgement, Source, local_day
from desktop.practice.first_look import nothing_known
from desktop.practice.rows import Look
from desktop.review.model import WORTH, AnswerValue, Review
from desktop.review.store import review_files
from desktop.review.summary import counted_level
from desktop.sessions.model import TakeState

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop.practice.first_look import Opened
    from desktop.roles.model import Question
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Session, Take
    from desktop.sessions.shelf import SessionEntry, SessionShelf

GOOD_SHARE = 0.75
"""Mean of the answers to an item (yes 1, partly 0.5, no 0) from which it went well (domain.md 4.4)."""
_WHOLE = {TakeState.SAVED, TakeState.REPAIRED}


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """How one reviewer answered a checklist item in one take."""

    item: str
    take: str
    session: str
    at: str
    source: Source
    reviewer: str
    value: AnswerValue


@dataclass(frozen=True, slots=True)
class DoneTake:
    """A take that is there, and whether anybody has said anything about it."""

    take: str
    session: str
    question: str
    at: str
    day: dt.date
    reviewed: bool


@dataclass(frozen=True)
class History:
    """Takes, judgements and answers of one role, the oldest first.

    Attributes:
        faults: sessions, takes and reviews that could not be read and are not counted.
        unpooled: ids of reviews of another version of the role, or that count in no figure.
    """

    takes: tuple[DoneTake, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    answers: tuple[ItemAnswer, ...] = ()
    faults: tuple[WorldError, ...] = ()
    unpooled: tuple[str, ...] = ()

    def of(self, competency: str) -> tuple[Attempt, ...]:
        """Return the attempts on a competency, rated or not."""
        return tuple(each for each in self.attempts if each.competency == competency)

    def looks_at_items(self) -> dict[str, list[Look]]:
        """Return how each item went, session by session, all reviewers together."""
        grouped: dict[tuple[str, str], list[ItemAnswer]] = {}
        for each in self.answers:
            grouped.setdefault((each.item, each.session), []).append(each)
        found: dict[str, list[Look]] = {}
        for (item, session), answers in grouped.items():
            share = sum(WORTH[each.value] for each in answers) / len(answers)
            at = max(each.at for each in answers)
            found.setdefault(item, []).append(
                Look(session=session, at=at, good=share >= GOOD_SHARE)
            )
        for looks in found.values():
            looks.sort(key=lambda look: look.at)
        return found


@dataclass
class _Gathered:
    done: list[tuple[Session, Take, tuple[Review, ...], Opened]] = field(
        default_factory=list["tuple[Session, Take, tuple[Review, ...], Opened]"]
    )
    faults: list[WorldError] = field(default_factory=list[WorldError])
    unpooled: list[str] = field(default_factory=list[str])


def read_history(
    shelf: SessionShelf,
    role: str,
    *,
    opened: Callable[[SessionFolder], Opened] = nothing_known,
    day_of: Callable[[str], dt.date] = local_day,
) -> History:
    """Read everything about a role; what is damaged is named and left out.

    Args:
        shelf: the sessions of the library.
        role: id of the role pack.
        opened: what is known of the reviews of others in a session; without it all of them are
            independent ones.
        day_of: turns a moment into a day; tests give their own.
    """
    gathered = _Gathered()
    for entry in shelf.entries():
        _gather(entry, role, gathered, opened)
    gathered.done.sort(key=lambda each: (each[1].started_at, each[1].number))
    return _history(gathered, day_of)


def _gather(
    entry: SessionEntry,
    role: str,
    gathered: _Gathered,
    opened: Callable[[SessionFolder], Opened],
) -> None:
    session = entry.session
    if session is None:
        if entry.fault is not None:
            gathered.faults.append(entry.fault)
        return
    if session.role.id != role:
        return
    reviews, faults = read_reviews(entry.folder.reviews)
    gathered.faults += faults
    own = tuple(each for each in reviews if each.session_id == session.id)
    known = opened(entry.folder)
    pooled = tuple(
        each
        for each in own
        if each.role_sha256 == session.role_sha256 and each.id not in known.void
    )
    gathered.unpooled += [each.id for each in own if each not in pooled]
    for parts in entry.takes:
        if parts.fault is not None:
            gathered.faults.append(parts.fault)
        elif parts.take is not None and parts.take.state in _WHOLE:
            gathered.done.append((session, parts.take, pooled, known))


def read_reviews(folder: Path) -> tuple[tuple[Review, ...], tuple[WorldError, ...]]:
    """Return the reviews in a folder by file name, and what is wrong with those that cannot be read."""
    try:
        paths = review_files(folder)
    except WorldError as error:
        return (), (error,)
    reviews: list[Review] = []
    faults: list[WorldError] = []
    for path in paths:
        try:
            reviews.append(read_document(path, Review))
        except WorldError as error:
            faults.append(error)
    return tuple(reviews), tuple(faults)


def _history(gathered: _Gathered, day_of: Callable[[str], dt.date]) -> History:
    takes: list[DoneTake] = []
    attempts: list[Attempt] = []
    answers: list[ItemAnswer] = []
    asked: dict[tuple[str, str], set[dt.date]] = {}
    for session, take, reviews, known in gathered.done:
        day = day_of(take.started_at)
        days = asked.setdefault(_prompt(take), set())
        question = session.question(take.question_id)
        if question is not None:
            found = _attempts(take, question, reviews, day, known)
            redo, retake = day in days, bool(days)
            attempts += [_marked(each, redo=redo, retake=retake) for each in found]
        said = _answers(session, take, reviews)
        answers += said
        rated = any(one.take_id == take.id for each in reviews for one in each.ratings)
        takes.append(
            DoneTake(
                take.id,
                session.id,
                take.question_id,
                take.started_at,
                day,
                bool(said) or rated,
            )
        )
        days.add(day)
    return History(
        tuple(takes),
        tuple(attempts),
        tuple(answers),
        tuple(gathered.faults),
        tuple(gathered.unpooled),
    )


def _prompt(take: Take) -> tuple[str, str]:
    """Return what was asked: a follow-up is a question of its own, and no second try at the first."""
    return take.question_id, take.follow_up.asks.en if take.follow_up else ""


def _marked(attempt: Attempt, *, redo: bool, retake: bool) -> Attempt:
    from msgspec.structs import replace

    return replace(attempt, redo=redo, retake=retake)


def _attempts(
    take: Take, question: Question, reviews: Iterable[Review], day: dt.date, known: Opened
) -> list[Attempt]:
    """Make an attempt of each competency of the question, and of each other that was rated."""
    judgements: dict[str, list[Judgement]] = {name: [] for name in question.competencies}
    for review in reviews:
        for each in review.ratings:
            level = counted_level(each)
            if each.take_id != take.id or level is None:
                continue
            source = SOURCE_OF[review.reviewer.role]
            found = judgements.setdefault(each.competency, [])
            moments = [mark.span.start_ms for mark in review.marks if mark.id in each.marks]
            found.append(
                Judgement(
                    source,
                    level,
                    review.id,
                    min(moments, default=None),
                    review.id not in known.unpooled,
                )
            )
    return [
        Attempt(
            take=take.id,
            session=take.session_id,
            question=question.id,
            kind=question.type,
            competency=name,
            at=take.started_at,
            day=day,
            difficulty=question.difficulty,
            prep_s=take.prepared_s,
            judgements=tuple(found),
            first_own=known.own.get((take.id, name), _own(found)),
        )
        for name, found in judgements.items()
    ]


def _own(judgements: Iterable[Judgement]) -> float | None:
    own = [each.level for each in judgements if each.source is Source.SELF]
    return own[-1] if own else None


def _answers(session: Session, take: Take, reviews: Iterable[Review]) -> list[ItemAnswer]:
    return [
        ItemAnswer(
            each.item,
            take.id,
            session.id,
            take.started_at,
            SOURCE_OF[review.reviewer.role],
            review.id,
            each.value,
        )
        for review in reviews
        for each in review.answers
        if each.take_id == take.id and each.value is not None and each.value in WORTH
    ]
