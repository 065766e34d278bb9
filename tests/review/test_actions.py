"""What comes of a note: decided, changed, taken back, checked in later takes."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop.base.documents import from_json, to_json
from desktop.review.actions import Action, Actions, Decision, Told, check, decide, take_back, tell

SAMPLE = Path(__file__).resolve().parents[1] / "samples" / "greenroom-actions-1.json"

AT, LATER = "2026-11-25T08:12:00.000Z", "2026-11-25T09:12:00.000Z"


def action(note: str = "mark-0001", decision: Decision = Decision.ACCEPTED) -> Action:
    return Action(
        review_id="review-0001", note=note, questions=("Q01",), text="say\nthe number",
        decision=decision, decided_at=AT,
    )  # fmt: skip


def test_a_decision_takes_the_place_of_the_one_before_and_keeps_its_checks() -> None:
    first = action()
    found = check(decide(Actions(), first), first, "take-0002", done=False, at=LATER)
    found = decide(found, action("mark-0002"))
    changed = msgspec.structs.replace(first, why="why not")
    found = decide(found, changed)
    assert [each.note for each in found.actions] == ["mark-0001", "mark-0002"]
    kept = found.find("review-0001", "mark-0001")
    assert kept is not None
    assert (kept.why, kept.done) == ("why not", False)
    assert take_back(found, "review-0001", "mark-0001").find("review-0001", "mark-0001") is None
    assert found.find("review-0001", "mark-0009") is None


def test_an_accepted_note_waits_until_it_is_done() -> None:
    known = action()
    assert known.waits
    assert known.done is None
    assert not action(decision=Decision.PUT_OFF).waits
    two = decide(decide(Actions(), known), action("mark-0002"))
    found = check(two, known, "take-0002", done=False, at=LATER).actions[0]
    assert found.waits
    found = check(Actions(actions=(found,)), found, "take-0002", done=True, at=LATER).actions[0]
    assert not found.waits
    assert len(found.checks) == 1
    seen = found.check_of("take-0002")
    assert seen is not None
    assert seen.done
    assert found.check_of("take-0003") is None


def test_the_line_is_one_line_in_the_own_words_if_there_are_any() -> None:
    assert action().line == "say the number"
    assert msgspec.structs.replace(action(), focus="number first").line == "number first"


def test_what_was_told_stays_with_every_change_and_is_told_once_a_reviewer() -> None:
    first, second = Told("review-0001", "a" * 64), Told("review-0002", "b" * 64)
    again = Told("review-0001", "c" * 64)
    found = tell(tell(tell(Actions(), first), second), again)
    assert found.told == (second, again)
    known = action()
    found = decide(decide(found, known), msgspec.structs.replace(known, why="why not"))
    found = check(found, found.actions[0], "take-0002", done=True, at=LATER)
    assert found.actions[0].done
    assert take_back(found, "review-0001", "mark-0001").told == (second, again)


def test_where_nobody_was_told_the_document_is_what_it_was() -> None:
    content = SAMPLE.read_bytes()
    assert to_json(from_json(content, Actions, SAMPLE)).decode() == content.decode()
