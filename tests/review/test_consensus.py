"""One timeline of what several people pointed at."""

from __future__ import annotations

from collections import Counter

from typing_extensions import override

from desktop.base.timecode import Span
from desktop.review.consensus import Pointed, consensus
from desktop.review.model import Mark, MarkKind

AT = "2026-11-25T08:12:00.000Z"


def pointed(
    who: str, start_ms: int, end_ms: int, kind: MarkKind, take: str = "take-0001"
) -> Pointed:
    mark = Mark(
        id=f"{who}-{start_ms:08}",
        take_id=take,
        span=Span(start_ms, end_ms),
        kind=kind,
        updated_at=AT,
    )
    return Pointed(who, mark)


def test_disagreements_come_first_then_what_many_pointed_at() -> None:
    marks = [
        pointed("anna", 0, 1000, MarkKind.STRENGTH),
        pointed("ben", 500, 1500, MarkKind.STRENGTH),
        pointed("cleo", 2400, 3000, MarkKind.NOTE),  # within a second of what ben marked
        pointed("anna", 10_000, 11_000, MarkKind.STRENGTH),
        pointed("ben", 10_500, 12_000, MarkKind.SUGGESTION),
        pointed("anna", 30_000, 30_000, MarkKind.QUESTION),
        pointed("anna", 0, 500, MarkKind.NOTE, take="take-0002"),
    ]
    found = consensus(reversed(marks))
    assert [(each.span, each.reviewers, each.disagree) for each in found] == [
        (Span(10_000, 12_000), 2, True),
        (Span(0, 3000), 3, False),
        (Span(30_000, 30_000), 1, False),
        (Span(0, 500), 1, False),
    ]
    assert [each.take_id for each in found] == ["take-0001"] * 3 + ["take-0002"]
    assert [each.reviewer_id for each in found[1].pointed] == ["anna", "ben", "cleo"]


def test_one_person_does_not_disagree_with_themselves() -> None:
    marks = [
        pointed("anna", 0, 1000, MarkKind.STRENGTH),
        pointed("anna", 500, 1500, MarkKind.SUGGESTION),
    ]
    assert [each.disagree for each in consensus(marks)] == [False]


def test_each_mark_is_looked_at_a_few_times_however_many_are_at_one_moment() -> None:
    """Twelve reviews of 2,000 marks each took forty seconds: every mark was looked at once for each other."""
    looks: Counter[str] = Counter()

    class Watched(Pointed, frozen=True):
        @override
        def __getattribute__(self, name: str) -> object:
            looks[name] += 1
            return super().__getattribute__(name)

    count = 300
    marks = [
        Watched(f"who-{number % 5}", pointed("anna", number, 5000, MarkKind.STRENGTH).mark)
        for number in range(count)
    ]
    (found,) = consensus(marks)
    assert (len(found.pointed), found.span) == (count, Span(0, 5000))
    assert looks.total() < 20 * count


def test_a_long_mark_holds_those_that_begin_within_it_together() -> None:
    marks = [
        pointed("anna", 0, 9000, MarkKind.NOTE),
        pointed("ben", 1000, 1500, MarkKind.NOTE),
        pointed("cleo", 9900, 9950, MarkKind.NOTE),
    ]
    assert [each.span for each in consensus(marks)] == [Span(0, 9950)]


def test_no_marks_no_timeline() -> None:
    assert consensus([]) == ()
