"""The candidate's report as facts: goal, evidence, gap, next actions; of one session or of some days.

Sealed reviews are not in it: only what lies open beside the candidate's own review is read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.practice.attempts import local_day
from desktop.practice.history import read_reviews
from desktop.practice.plan_rows import plan_rows
from desktop.reports.evidence import Quote, quotes_of
from desktop.review.agreement import Agreement, agreement
from desktop.review.gaps import Bounds, Gap, gap
from desktop.review.model import Reviewer, ReviewerRole
from desktop.review.summary import counted_level
from desktop.sessions.model import TakeState
from desktop.sessions.shelf import read_entry
from desktop.transcription.corrections import read_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from desktop.practice.first_look import Opened
    from desktop.practice.plan_rows import DrillRow
    from desktop.practice.situation import Situation
    from desktop.practice.standing import Standing
    from desktop.review.model import Rating, Review
    from desktop.roles.model import Competency, Question, RolePack
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import Session, Take
    from desktop.sessions.shelf import SessionEntry, SessionShelf
    from desktop.transcription.model import Transcript


@dataclass(frozen=True)
class Rated:
    """How one competency was rated in one take; ``others`` in the order of the reviewers.

    Attributes:
        own_before: the own level before any of the others was read; None without one.
        pooled: the levels of the others that count in figures.
    """

    competency: str
    own: int | None
    own_before: int | None
    others: tuple[tuple[Reviewer, int], ...]
    pooled: tuple[int, ...]
    why: str = ""


@dataclass(frozen=True)
class TakePart:
    """One answer.

    Attributes:
        retake: the same question stands earlier in this report.
    """

    folder: TakeFolder
    take: Take
    day: dt.date
    question: Question | None
    rated: tuple[Rated, ...]
    quotes: tuple[Quote, ...]
    retake: bool


@dataclass(frozen=True)
class AbilityPart:
    """One competency over all takes of the report.

    Attributes:
        gap: of the newest take that both sides rated; None without one.
        standing: over everything that was ever recorded.
    """

    competency: Competency
    standing: Standing | None
    own: tuple[int, ...]
    others: tuple[int, ...]
    gap: Gap | None


@dataclass(frozen=True)
class CandidateReport:
    """Everything that the page says.

    Attributes:
        wishes: who wrote what should be tried next.
        keeps: who wrote what should stay as it is.
        together: how far independent reviewers agree over all answers.
        faults: what could not be read and is missing.
    """

    pack: RolePack
    now: Situation
    first_day: dt.date | None
    last_day: dt.date | None
    takes: tuple[TakePart, ...]
    abilities: tuple[AbilityPart, ...]
    drills: tuple[DrillRow, ...]
    wishes: tuple[tuple[Reviewer, str], ...] = ()
    keeps: tuple[tuple[Reviewer, str], ...] = ()
    together: Agreement = field(default_factory=Agreement)
    faults: tuple[WorldError, ...] = field(default_factory=tuple["WorldError", ...])


_WHOLE = {TakeState.SAVED, TakeState.REPAIRED}


def report_of_session(
    folder: SessionFolder,
    now: Situation,
    *,
    opened: Callable[[SessionFolder], Opened],
    bounds: Bounds | None = None,
) -> CandidateReport:
    """Return the report of one session.

    Raises:
        WorldError: the session is damaged.
    """
    pack = folder.read().role
    return _report([read_entry(folder)], pack, now, opened, lambda _day: True, bounds=bounds)


def report_of_days(
    shelf: SessionShelf,
    pack: RolePack,
    now: Situation,
    days: tuple[dt.date, dt.date],
    *,
    opened: Callable[[SessionFolder], Opened],
    bounds: Bounds | None = None,
) -> CandidateReport:
    """Return the report of a role over some days, first and last included."""
    entries = [
        each
        for each in reversed(shelf.entries())
        if each.session is not None and each.session.role.id == pack.id
    ]
    return _report(entries, pack, now, opened, lambda day: days[0] <= day <= days[1], bounds=bounds)


def _report(
    entries: Iterable[SessionEntry],
    pack: RolePack,
    now: Situation,
    opened: Callable[[SessionFolder], Opened],
    wanted: Callable[[dt.date], bool],
    *,
    bounds: Bounds | None,
) -> CandidateReport:
    takes: list[TakePart] = []
    wishes: list[tuple[Reviewer, str]] = []
    keeps: list[tuple[Reviewer, str]] = []
    faults: list[WorldError] = []
    for entry in entries:
        if entry.session is None:
            continue
        reviews = _reviews(entry.folder, entry.session, faults)
        faults += (each.fault for each in entry.takes if each.fault is not None)
        known = opened(entry.folder)
        found = [
            _take(parts.folder, take, entry.session, reviews, known)
            for parts in entry.takes
            if (take := parts.take) is not None
            and take.state in _WHOLE
            and wanted(local_day(take.started_at))
        ]
        if not found:
            continue
        takes += found
        wishes += [(each.reviewer, each.try_next) for each in reviews if each.try_next.strip()]
        keeps += [(each.reviewer, each.keep) for each in reviews if each.keep.strip()]
    takes.sort(key=lambda each: (each.take.started_at, each.take.number))
    takes = _say_retakes(takes)
    rows = [
        drill for column in plan_rows(pack, now.standings, now.history) for drill in column.drills
    ]
    return CandidateReport(
        pack=pack,
        now=now,
        first_day=takes[0].day if takes else None,
        last_day=takes[-1].day if takes else None,
        takes=tuple(takes),
        abilities=tuple(_ability(each, now, takes, bounds) for each in pack.competencies),
        drills=tuple(each for each in rows if each.is_open),
        wishes=tuple(wishes),
        keeps=tuple(keeps),
        together=agreement([one.pooled for each in takes for one in each.rated]),
        faults=tuple(faults),
    )


def _reviews(folder: SessionFolder, session: Session, faults: list[WorldError]) -> list[Review]:
    """Return the reviews of a session; what else lies in its folder is about another one."""
    reviews, broken = read_reviews(folder.reviews)
    faults += broken
    return [each for each in reviews if each.session_id == session.id]


def _take(
    folder: TakeFolder, take: Take, session: Session, reviews: list[Review], known: Opened
) -> TakePart:
    question = session.question(take.question_id)
    names = list(question.competencies) if question else []
    ratings = [
        (review, each)
        for review in reviews
        for each in review.ratings
        if each.take_id == take.id and counted_level(each) is not None
    ]
    names += [each.competency for _, each in ratings if each.competency not in names]
    return TakePart(
        folder=folder,
        take=take,
        day=local_day(take.started_at),
        question=question,
        rated=tuple(_rated(name, take.id, ratings, known) for name in dict.fromkeys(names)),
        quotes=quotes_of(take.id, reviews, _transcript(folder)),
        retake=False,
    )


def _rated(name: str, take: str, ratings: list[tuple[Review, Rating]], known: Opened) -> Rated:
    own, why = None, ""
    others: list[tuple[Reviewer, int]] = []
    pooled: list[int] = []
    for review, each in ratings:
        if each.competency != name or each.level is None:
            continue
        if review.reviewer.role is ReviewerRole.SELF:
            own, why = each.level, each.why
            continue
        others.append((review.reviewer, each.level))
        if review.id not in known.unpooled:
            pooled.append(each.level)
    return Rated(name, own, known.own.get((take, name), own), tuple(others), tuple(pooled), why)


def _transcript(folder: TakeFolder) -> Transcript | None:
    try:
        return read_words(folder).transcript
    except WorldError:
        return None


def _say_retakes(takes: list[TakePart]) -> list[TakePart]:
    from dataclasses import replace

    seen: set[str] = set()
    found: list[TakePart] = []
    for each in takes:
        found.append(replace(each, retake=each.take.question_id in seen))
        seen.add(each.take.question_id)
    return found


def _ability(
    competency: Competency, now: Situation, takes: list[TakePart], bounds: Bounds | None
) -> AbilityPart:
    rated = [one for each in takes for one in each.rated if one.competency == competency.id]
    both = [each for each in rated if each.own_before is not None and each.pooled]
    last = both[-1] if both else None
    return AbilityPart(
        competency=competency,
        standing=next((each for each in now.standings if each.competency == competency.id), None),
        own=tuple(each.own for each in rated if each.own is not None),
        others=tuple(level for each in rated for _, level in each.others),
        gap=gap(last.own_before, last.pooled, bounds)
        if last and last.own_before is not None
        else None,
    )
