"""Two takes of one question beside each other: answers, ratings and cues as differences.

Counts stay counts (domain.md 2.2): nothing is added up to a percentage, and no take "wins".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from desktop.cues.model import Reliability
from desktop.cues.store import shown
from desktop.review.changes import find_rating
from desktop.review.checklist import checklist, items_of
from desktop.review.evidence import ForAnswer, ForRating, evidence_for
from desktop.review.model import AnswerValue
from desktop.review.summary import AnswerCounts, RatingGap, answer_value, count_answers, rating_gap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.base.timecode import Span
    from desktop.cues.model import Cue, CueSheet
    from desktop.review.evidence import Target
    from desktop.review.model import Review
    from desktop.roles.model import Competency, Item, Text
    from desktop.sessions.model import Session, Take

PARTS = ("S", "T", "A", "R")
_LADDER = (AnswerValue.NO, AnswerValue.PARTLY, AnswerValue.YES)
Part = TypeVar("Part")


class Change(StrEnum):
    """What became of one thing from take A to take B."""

    NONE = "none"  # neither take says anything
    SAME = "same"
    MORE = "more"
    LESS = "less"
    OTHER = "other"  # differs, without being more or less, e.g. "not applicable"
    ONLY_A = "only_a"
    ONLY_B = "only_b"
    NOT_COMPARABLE = "not_comparable"  # measured by other rules, or not to be relied on


@dataclass(frozen=True, slots=True)
class TakeSide:
    """One of the two takes and all that is said about it.

    Attributes:
        review: the candidate's own; None before anything was said.
        sheet: its cues; None when they can't be had.
    """

    session: Session
    take: Take
    review: Review | None = None
    sheet: CueSheet | None = None


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One checklist item; ``places_a`` and ``places_b`` are what the answers rest on, by time.

    Attributes:
        reworded: the item says something else in the other session's checklist.
    """

    item: str
    text: Text
    a: AnswerValue | None
    b: AnswerValue | None
    change: Change
    places_a: tuple[Span, ...] = ()
    places_b: tuple[Span, ...] = ()
    reworded: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """How a competency was rated: a level, "cannot judge", or not at all (both unset)."""

    level: int | None = None
    cannot_judge: bool = False
    gap: RatingGap | None = RatingGap.NOT_RATED


@dataclass(frozen=True, slots=True)
class CompetencyRow:
    """One competency: how often its items were answered how, and its rating."""

    competency: str
    name: Text
    counts_a: AnswerCounts
    counts_b: AnswerCounts
    a: Level
    b: Level
    change: Change
    places_a: tuple[Span, ...] = ()
    places_b: tuple[Span, ...] = ()
    reworded: bool = False


@dataclass(frozen=True, slots=True)
class CueRow:
    """One cue as it was found in each take; None where it was not looked for.

    Attributes:
        difference: B less A in the cue's unit; None where the two can't be compared.
    """

    id: str
    language: str
    a: Cue | None
    b: Cue | None
    change: Change
    difference: float | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A moment of take A and the one of take B that belongs beside it, in milliseconds.

    Attributes:
        part: ``S``, ``T``, ``A`` or ``R``; empty for the start.
    """

    part: str
    a_ms: int
    b_ms: int

    @property
    def offset_ms(self) -> int:
        """How much later the moment comes in take B."""
        return self.b_ms - self.a_ms


@dataclass(frozen=True, slots=True)
class TakesCompared:
    """Everything that can be said about two takes beside each other.

    Attributes:
        meetings: where the two can be laid beside each other: the start, and each STAR part that
            was found in both.
        other_checklist: the role was changed between the two sessions.
    """

    a: TakeSide
    b: TakeSide
    answers: tuple[AnswerRow, ...]
    competencies: tuple[CompetencyRow, ...]
    cues: tuple[CueRow, ...]
    meetings: tuple[Meeting, ...]
    other_checklist: bool


def same_question(a: TakeSide, b: TakeSide) -> bool:
    """Say whether two takes answer one question: the same of one role, or the same words."""
    own, other = _asked(a), _asked(b)
    ids = a.take.question_id.casefold() == b.take.question_id.casefold()
    return (ids and a.session.role.id == b.session.role.id) or (own is not None and own == other)


def compare_takes(a: TakeSide, b: TakeSide) -> TakesCompared:
    """Lay two takes beside each other; the order of rows is that of take A's checklist."""
    mine = checklist(a.session, a.take.question_id)
    theirs = checklist(b.session, b.take.question_id)
    items = _joined(items_of(mine), items_of(theirs), lambda item: item.id)
    competencies = _joined(
        (part.competency for part in mine),
        (part.competency for part in theirs),
        lambda competency: competency.id,
    )
    return TakesCompared(
        a=a,
        b=b,
        answers=tuple(_answer_row(a, b, own, other) for own, other in items),
        competencies=tuple(_competency_row(a, b, own, other) for own, other in competencies),
        cues=_cue_rows(a.sheet, b.sheet),
        meetings=meetings(a.sheet, b.sheet),
        other_checklist=a.session.role_sha256 != b.session.role_sha256,
    )


def meetings(a: CueSheet | None, b: CueSheet | None) -> tuple[Meeting, ...]:
    """Return where two takes can be laid beside each other, by the cue that finds STAR parts."""
    first_a, first_b = _star_starts(a), _star_starts(b)
    found = [
        Meeting(part, first_a[part], first_b[part])
        for part in PARTS
        if part in first_a and part in first_b
    ]
    return (Meeting("", 0, 0), *found)


def answer_change(a: AnswerValue | None, b: AnswerValue | None) -> Change:
    """Say what became of an answer; "not applicable" is neither more nor less than another."""
    if a is b:
        return Change.NONE if a is None else Change.SAME
    if a is None:
        return Change.ONLY_B
    if b is None:
        return Change.ONLY_A
    if a not in _LADDER or b not in _LADDER:
        return Change.OTHER
    return Change.MORE if _LADDER.index(b) > _LADDER.index(a) else Change.LESS


def level_change(a: Level, b: Level) -> Change:
    """Say what became of a rating; one that lacks its evidence is shown, not compared."""
    if RatingGap.NOT_RATED in {a.gap, b.gap}:
        if a.gap is b.gap:
            return Change.NONE
        return Change.ONLY_B if a.gap is RatingGap.NOT_RATED else Change.ONLY_A
    if a.cannot_judge and b.cannot_judge:
        return Change.SAME
    if a.level is None or b.level is None:
        return Change.OTHER
    if RatingGap.NO_EVIDENCE in {a.gap, b.gap}:
        return Change.NOT_COMPARABLE
    return _by_size(a.level, b.level)


def cue_change(a: Cue | None, b: Cue | None) -> Change:
    """Say what became of a cue: more or less of it, which is neither better nor worse."""
    if a is None or b is None:
        return Change.ONLY_A if b is None else Change.ONLY_B
    if a.value is None and b.value is None:
        return Change.NONE
    if a.value is None or b.value is None or not _comparable(a, b):
        return Change.NOT_COMPARABLE
    return _by_size(a.value, b.value)


def _by_size(a: float, b: float) -> Change:
    if a == b:
        return Change.SAME
    return Change.MORE if b > a else Change.LESS


def _comparable(a: Cue, b: Cue) -> bool:
    """Say whether two cues were found by one rule, and both can be relied on."""
    sure = a.reliability is Reliability.OK and b.reliability is Reliability.OK
    return sure and (a.version, a.unit) == (b.version, b.unit)


def _asked(side: TakeSide) -> Text | None:
    question = side.session.question(side.take.question_id)
    return question.text if question else None


def _joined(
    own: Iterable[Part], other: Iterable[Part], key: Callable[[Part], str]
) -> tuple[tuple[Part | None, Part | None], ...]:
    """Pair what has the same key: in the order of the first, then what only the second has."""
    mine = {key(each): each for each in own}
    theirs = {key(each): each for each in other}
    return tuple((mine.get(each), theirs.get(each)) for each in dict.fromkeys([*mine, *theirs]))


def _places(side: TakeSide, target: Target) -> tuple[Span, ...]:
    return tuple(mark.span for mark in evidence_for(side.review, side.take.id, target))


def _answer_row(a: TakeSide, b: TakeSide, own: Item | None, other: Item | None) -> AnswerRow:
    item = _one(own, other)
    value_a = answer_value(a.review, a.take.id, item.id)
    value_b = answer_value(b.review, b.take.id, item.id)
    target = ForAnswer(item.id)
    return AnswerRow(
        item=item.id,
        text=item.text,
        a=value_a,
        b=value_b,
        change=answer_change(value_a, value_b),
        places_a=_places(a, target),
        places_b=_places(b, target),
        reworded=own is not None and other is not None and own.text != other.text,
    )


def _competency_row(
    a: TakeSide, b: TakeSide, own: Competency | None, other: Competency | None
) -> CompetencyRow:
    competency = _one(own, other)
    level_a, level_b = _level(a, competency.id), _level(b, competency.id)
    target = ForRating(competency.id)
    return CompetencyRow(
        competency=competency.id,
        name=competency.name,
        counts_a=_counts(a, competency.id),
        counts_b=_counts(b, competency.id),
        a=level_a,
        b=level_b,
        change=level_change(level_a, level_b),
        places_a=_places(a, target),
        places_b=_places(b, target),
        reworded=own is not None and other is not None and own.bars != other.bars,
    )


def _counts(side: TakeSide, competency: str) -> AnswerCounts:
    items = items_of(checklist(side.session, side.take.question_id))
    own = [item for item in items if item.competency == competency]
    return count_answers(side.review, side.take.id, own)


def _level(side: TakeSide, competency: str) -> Level:
    found = find_rating(side.review, side.take.id, competency) if side.review else None
    if found is None:
        return Level()
    return Level(found.level, found.cannot_judge, rating_gap(found))


def _one(own: Part | None, other: Part | None) -> Part:
    found = own if own is not None else other
    assert found is not None  # one of a pair is always there
    return found


def _cue_rows(a: CueSheet | None, b: CueSheet | None) -> tuple[CueRow, ...]:
    """Compare what was found in both; values of two languages never meet, for they have two ids."""
    pairs = _joined(
        shown(a) if a is not None else (),
        shown(b) if b is not None else (),
        lambda cue: f"{cue.id} {cue.language}",
    )
    return tuple(_cue_row(own, other) for own, other in pairs)


def _cue_row(own: Cue | None, other: Cue | None) -> CueRow:
    cue = _one(own, other)
    change = cue_change(own, other)
    measured = change in {Change.SAME, Change.MORE, Change.LESS}
    difference = None
    if measured and own is not None and other is not None:
        difference = round((other.value or 0.0) - (own.value or 0.0), 3)
    return CueRow(cue.id, cue.language, own, other, change, difference)


def _star_starts(sheet: CueSheet | None) -> dict[str, int]:
    """Return when each part is first heard, in milliseconds."""
    starts: dict[str, int] = {}
    for cue in shown(sheet) if sheet is not None else ():
        if cue.id == "star":
            for place in sorted(cue.evidence, key=lambda each: each.span):
                starts.setdefault(place.kind, place.span.start_ms)
    return starts
