"""What others can read of a session: marks as a table, questions as chapters."""

from __future__ import annotations

import csv
import io

from msgspec.structs import replace

from desktop.base.settings import Language
from desktop.base.tables import BOM
from desktop.base.timecode import Span
from desktop.review import changes
from desktop.review.exports import COLUMNS, chapters, marks_table
from desktop.review.model import AnswerValue, Mark, MarkKind, Rating, Reviewer, ReviewerRole
from tests.fixtures.review import NOW, OTHER_TAKE_ID, TAKE_ID, make_review, make_session, make_take

TAKES = (make_take(1, "Q01"), make_take(2, "Q09", ms=3_600_000))


def mark(number: int, at_ms: int, take: str = TAKE_ID, text: str = "", quote: str = "") -> Mark:
    return Mark(
        id=f"mark-{number:04}",
        take_id=take,
        span=Span(at_ms, at_ms + 500),
        kind=MarkKind.STRENGTH,
        text=text,
        quote=quote,
        updated_at=NOW,
    )


def rows_of(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table.removeprefix(BOM), newline="")))


def test_marks_come_by_take_and_time_with_what_rests_on_them() -> None:
    review = replace(
        make_review(),
        reviewer=Reviewer("reviewer-1", "林, “HR”", ReviewerRole.HR),
        marks=(
            mark(2, 2000, text="=cmd"),
            mark(1, 500, quote="from 60\nto 20"),
            mark(3, 1, OTHER_TAKE_ID),
        ),
    )
    review = changes.set_answer(review, TAKE_ID, "K01", AnswerValue.YES, at=NOW)
    for item in ("K01", "K99"):
        review = changes.attach_to_answer(review, TAKE_ID, item, "mark-0001", at=NOW)
    ratings = tuple(
        Rating(take_id=TAKE_ID, competency=name, level=level, marks=("mark-0002",), updated_at=NOW)
        for name, level in (("need", 4), ("unknown", None))
    )
    review = replace(review, ratings=ratings)
    rows = rows_of(marks_table(make_session(), TAKES, [review], Language.EN))
    assert tuple(rows[0]) == COLUMNS
    assert [row["start"] for row in rows] == ["00:00:00.500", "00:00:02.000", "00:00:00.001"]
    assert [row["evidence_for"] for row in rows] == [
        "Said K01: yes; K99: –",
        "need: 4; unknown: –",
        "",
    ]
    assert [row["question"] for row in rows] == ["Tell me about Q01"] * 2 + ["Q09"]
    assert (rows[0]["reviewer"], rows[0]["role"]) == ("林, “HR”", "hr")
    assert (rows[0]["quote"], rows[1]["text"]) == ("from 60\nto 20", "'=cmd")


def test_chapters_follow_one_another() -> None:
    session = make_session()
    text = chapters(session, TAKES, Language.ZH)
    assert text.splitlines() == [
        "WEBVTT",
        "",
        "00:00:00.000 --> 00:00:04.000",
        "Tell me about Q01（中）",
        "",
        "00:00:04.000 --> 01:00:04.000",
        "Q09",
    ]


def test_a_chapter_is_one_line_that_no_player_takes_for_another() -> None:
    take = replace(make_take(1, "a --> b\n<i>&"), duration_ms=1)
    assert (
        chapters(make_session(), [take], Language.EN).splitlines()[3] == "a --&gt; b &lt;i&gt;&amp;"
    )
