"""What came back, in words: as much as the number of reviewers allows."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.timecode import Span
from desktop.review.actions import Decision
from desktop.review.agreement import agreement, pairs, shown_for
from desktop.review.gaps import gap, item_label
from desktop.review.model import AnswerValue, Mark, ReviewerRole
from desktop.sharing.comparing import Comparison, CompetencyGap, ItemGap, Said, Side
from desktop.sharing.counting import Counted
from desktop.sharing.review_file import By
from desktop.sharing.unmatched import Unmatched, Why
from desktop.ui.outside.opened_files import MOST_READ, dropped_files
from desktop.ui.texts.agreement import side_words, statistics_words, together_words
from desktop.ui.texts.beside import gap_words, item_words
from desktop.ui.texts.received import (
    came_of_it,
    counted_name,
    decision_name,
    each_or_counted,
    refused_words,
    says_name,
    standing_words,
    unmatched_words,
    verified_words,
    waiting_words,
)


def found(*levels: int, deviation: float | None = None, unverified: int = 0) -> CompetencyGap:
    shown = shown_for(len(levels))
    return CompetencyGap(
        take_id="take-0001", competency="need", gap=gap(3, levels), peers=len(levels),
        unverified=unverified, shown=shown, pairs=pairs([levels]), deviation=deviation, marks=(),
    )  # fmt: skip


def test_statistics_by_the_number_of_raters() -> None:
    assert statistics_words(found()) == ""
    assert statistics_words(found(2)) == "one opinion"
    assert statistics_words(found(2, 4)) == "2 reviewers, difference in levels: 2"
    assert statistics_words(found(3, 3)) == "2 reviewers, the same level"
    words = statistics_words(found(2, 3, 3, deviation=0.444))
    assert words == "3 reviewers, they agree: average deviation 0.44"
    words = statistics_words(found(1, 3, 5, deviation=4 / 3))
    assert words == "3 reviewers, they differ: average deviation 1.33"
    assert statistics_words(found(2, 3, 4, 4, 4, deviation=0.8)).startswith(
        "5 reviewers, they agree"
    )
    assert statistics_words(found(2, unverified=1)) == "one opinion · not verified: 1 of 1"


def test_two_reviewers_over_all_competencies() -> None:
    apart = agreement([[4, 3], [2, 2], [5, None], [1, 4]])
    assert together_words(apart) == (
        "Two reviewers, rated by both: 3. Average difference in levels: 1.33; the same: 33 %; at most one level apart: 67 %.",
    )
    (alone,) = together_words(agreement([[4, None], [None, 3]]))
    assert alone.startswith("Each level is one opinion")
    assert together_words(agreement([])) == ()
    assert together_words(agreement([[4, 3, 3], [4, 2, None]])) == ()


def test_a_side_says_who_and_what_it_rests_on() -> None:
    by = By(id="00000000-0000-4000-8000-000000000001", name="Anna\nB", role=ReviewerRole.FRIEND)
    mark = Mark(
        id="mark-0001", take_id="take-0001", span=Span(1000, 2000), quote="我\n在",
        text="too  fast", updated_at="2026-11-25T08:12:00Z",
    )  # fmt: skip
    first, second = side_words(Side(by, 2, "no\nnumber", (mark,)))
    assert "Anna B" in first
    assert first.startswith("2 · says: ")
    assert second.splitlines()[0].endswith("] “我 在” too fast")
    assert second.splitlines()[1:] == ["no number"]
    assert side_words(Side(by, 2, "", ()))[1] == "no moment given"
    none = side_words(Side(by, 2, "searched twice", (), no_evidence=True))
    assert none[1].splitlines() == ["no evidence found", "searched twice"]


NONE = Said(no_evidence=True)


@pytest.mark.parametrize(
    ("own", "said", "words"),
    [
        (Said(3), (), "No opinion yet · you: 3"),
        (
            Said(3),
            (Said(cannot_judge=True), NONE),
            "No level from others · you: 3 · others: can’t judge it, no level (no evidence found)",
        ),
        (
            Said(3, no_evidence=True),
            (Said(2, no_evidence=True),),
            "One opinion · you: 3 (no evidence found) · others: 2 (no evidence found)",
        ),
        (Said(cannot_judge=True), (Said(4),), "you could not judge it · others: 4 · one opinion"),
        (None, (Said(cannot_judge=True),), "you have not rated it · others: can’t judge it"),
    ],
)
def test_each_is_said_as_it_is(own: Said | None, said: tuple[Said, ...], words: str) -> None:
    """No evidence read as if nobody had looked."""
    levels = [each.level for each in said if each.level is not None]
    known = CompetencyGap(
        take_id="take-0001", competency="need", peers=len(levels), unverified=0,
        gap=gap(own.level, levels) if own and own.level else None, shown=shown_for(len(levels)),
        pairs=None, deviation=None, marks=(), own=own, said=said,
    )  # fmt: skip
    assert gap_words(known) == words


def test_what_many_said_is_counted() -> None:
    assert each_or_counted(()) == ""
    assert each_or_counted((3, 4, 3)) == "3, 4, 3"
    assert each_or_counted([4] * 20 + [3] * 30) == "3 ×30, 4 ×20"


def test_alpha_only_where_there_is_one() -> None:
    none = Comparison((), 0, 0, (), (), (), None, None)
    assert together_words(none) == ()
    same = Comparison((), 0, 0, (), (), (), None, None, all_equal=True)
    assert together_words(same) == ("All levels that were given are the same.",)
    some = Comparison((), 0, 0, (), (), (), 0.815, (0.7, 0.9))
    assert "0.81" in together_words(some)[0]
    assert "%" not in together_words(some)[0]
    assert "0.81" in together_words(Comparison((), 0, 0, (), (), (), 0.815, None))[0]


def test_a_name_is_a_claim() -> None:
    by = By(id="reviewer-1", name="An\nna", role=ReviewerRole.HR)
    assert says_name(by) == "says: \u2068An na\u2069 · HR"
    assert says_name(By(id="reviewer-1", role=ReviewerRole.COACH)) == "Coach"
    assert "not verified" in verified_words(genuine=False)


@pytest.mark.parametrize("decision", Decision)
def test_every_decision_has_words(decision: Decision) -> None:
    assert decision_name(decision)
    words = {came_of_it(decision, done=done) for done in (None, True, False)}
    assert len(words) == (3 if decision is Decision.ACCEPTED else 1)
    assert waiting_words(None) == "not decided yet"


def test_no_command_stands_in_the_window() -> None:
    for fault in (Fault.WORDS_NEEDED, Fault.REVIEW_ALTERED, Fault.REVIEW_OTHER_CHECKLIST):
        words = refused_words(WorldError(fault, file="{a}.json"))
        assert "{a}.json" in words
        assert "greenroom" not in words
    assert refused_words(UsageError(Wrong.FILE_UNKNOWN, name="x"))


@pytest.mark.parametrize("counted", Counted)
def test_every_way_to_count_has_a_name(counted: Counted) -> None:
    assert counted_name(counted)
    told = counted in {Counted.REPLACED, Counted.LEFT_OUT}
    assert bool(standing_words(counted)) is told


def test_a_take_that_is_gone_or_was_not_rated_is_said() -> None:
    gone = Unmatched("take-0001", "need", (2,), Why.TAKE_GONE)
    assert unmatched_words(gone) == "others: 2 · its take is not here any more"
    assert "you had not rated it" in unmatched_words(
        Unmatched("take-0001", "need", (2, 3), Why.NOT_RATED)
    )


def test_a_message_with_a_pack_can_be_dropped_to_be_told_how_to_get_at_it(tmp_path: Path) -> None:
    message, data = tmp_path / "message.eml", QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(message))])
    message.write_bytes(b"Subject: x\n\nhello\n")
    assert dropped_files(data) == ()
    message.write_bytes(b"Subject: x\n\n" + base64.b64encode(b"PK\3\4" + bytes(60)))
    assert dropped_files(data) == (message,)


def test_what_can_be_dropped() -> None:
    def data(*urls: QUrl) -> QMimeData:
        made = QMimeData()
        made.setUrls(list(urls))
        return made

    here = QUrl.fromLocalFile("/tmp/a.greenroom-review.json")
    path = Path(here.toLocalFile())
    assert dropped_files(data(here)) == (path,)
    assert dropped_files(data(here, here)) == (path, path)
    many = [QUrl.fromLocalFile("/tmp/a.txt")] * MOST_READ
    assert dropped_files(data(*many)) == ()
    assert dropped_files(data(*many, here))[-1] == path  # none is left out
    assert dropped_files(data()) == ()
    assert dropped_files(data(QUrl("https://example.org/a.zip"))) == ()
    odd = QUrl.fromLocalFile("/tmp/a.json")
    assert dropped_files(data(odd)) == ()
    assert dropped_files(data(odd, here)) == (
        Path(odd.toLocalFile()),
        path,
    )  # it is told of the odd one


def test_what_one_person_said_of_an_item_is_one_opinion() -> None:
    """The label stands: domain.md 4.4 names no least number of peers for items, as it does for levels."""
    yes, no, none = AnswerValue.YES, AnswerValue.NO, AnswerValue.NOT_APPLICABLE

    def words(own: AnswerValue | None, *peers: AnswerValue) -> str:
        label = item_label(own, peers) if own else None
        return item_words(ItemGap("take-0001", "K01", own, peers, label))

    assert words(yes, no) == "Possible blind spot · you: Yes · others: No · one opinion"
    assert words(yes, no, none).endswith("one opinion")
    assert words(None, no).endswith("one opinion")
    assert words(yes, no, no) == "Possible blind spot · you: Yes · others: No, No"
    assert "opinion" not in words(yes, none)
