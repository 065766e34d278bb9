"""The own review: saved at once, undone at will, never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.review import changes
from desktop.review.desk import HISTORY, ReviewDesk
from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.model import AnswerValue, MarkKind, Review, Reviewer, ReviewerRole
from desktop.review.store import read_others, read_own, set_aside, write_review
from desktop.sessions.folder import SessionFolder
from desktop.sessions.lock import SessionLock
from tests.fixtures.review import OTHER_TAKE_ID, SESSION_ID, TAKE_ID, make_review

if TYPE_CHECKING:
    from pathlib import Path

YES = AnswerValue.YES


@pytest.fixture
def folder(session_folder: Path) -> SessionFolder:
    return SessionFolder(session_folder)


def stored(folder: SessionFolder) -> Review | None:
    return read_own(folder.reviews, SESSION_ID)


def test_nothing_is_written_before_something_is_said(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    assert desk.folder == folder
    desk.answer(TAKE_ID, "K01", None)
    assert stored(folder) is None
    desk.answer(TAKE_ID, "K01", YES)
    assert stored(folder) == desk.review
    assert desk.review.reviewer.role is ReviewerRole.SELF
    assert ReviewDesk(folder).review == desk.review


def test_what_is_typed_on_is_undone_in_one_step(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    for text in ("th", "the n", "the number"):
        desk.change(lambda review, _at, text=text: changes.write_keep(review, text), joins=True)
    assert stored(folder) == desk.review
    desk.undo()
    assert desk.review.keep == ""
    assert not desk.can_undo


def test_what_is_taken_back_as_it_was_typed_is_no_step(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    desk.answer(TAKE_ID, "K01", YES)
    for text in ("t", "", "n", "no"):
        desk.change(
            lambda review, _at, text=text: changes.write_keep(review, text), joins=text != "t"
        )
        if not text:
            desk.undo()
            assert desk.review.answers == ()
            desk.redo()
    desk.undo()
    assert (desk.review.keep, len(desk.review.answers)) == ("", 1)


def test_every_change_is_saved_undone_and_redone(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    seen = [desk.review]

    def keep() -> None:
        assert stored(folder) == desk.review
        seen.append(desk.review)

    desk.answer(TAKE_ID, "K01", YES)
    keep()
    mark = desk.mark(
        TAKE_ID, Span(100, 900), kind=MarkKind.EVIDENCE, quote="so", target=ForAnswer("K01")
    )
    keep()
    desk.rate(TAKE_ID, "need", 4)
    keep()
    desk.say_no_evidence(TAKE_ID, "need", found_none=True)
    keep()
    desk.attach(TAKE_ID, mark, ForRating("need"))
    keep()
    desk.cannot_judge(OTHER_TAKE_ID, "calm")
    keep()
    desk.remove_mark(mark)
    keep()
    assert not desk.can_redo
    for before in reversed(seen[:-1]):
        desk.undo()
        assert desk.review == before == stored(folder)
    assert not desk.can_undo
    desk.undo()
    for after in seen[1:]:
        desk.redo()
        assert desk.review == after == stored(folder)
    desk.redo()
    desk.undo()
    desk.answer(TAKE_ID, "K02", YES)
    assert not desk.can_redo


def test_the_same_span_is_marked_once_and_goes_with_its_last_use(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    span = Span(0, 500)
    first = desk.mark(TAKE_ID, span, kind=MarkKind.EVIDENCE, target=ForAnswer("K01"))
    again = desk.mark(TAKE_ID, span, kind=MarkKind.EVIDENCE, target=ForAnswer("K02"))
    assert first == again
    assert len(desk.review.marks) == 1
    desk.detach(TAKE_ID, first, ForAnswer("K01"))
    assert len(desk.review.marks) == 1
    desk.detach(TAKE_ID, first, ForAnswer("K02"))
    assert desk.review.marks == ()
    desk.detach(TAKE_ID, first, ForAnswer("K02"))


def test_a_mark_with_a_note_stays_when_it_is_evidence_no_longer(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    mark = desk.mark(TAKE_ID, Span(0, 500), kind=MarkKind.NOTE, target=ForRating("need"))
    desk.change(lambda review, at: changes.write_mark(review, mark, "louder here", at=at))
    desk.detach(TAKE_ID, mark, ForRating("need"))
    assert [each.text for each in desk.review.marks] == ["louder here"]
    free = desk.mark(TAKE_ID, Span(7, 7), kind=MarkKind.NOTE)
    assert changes.find_mark(desk.review, free) is not None


def test_only_so_many_steps_are_remembered(folder: SessionFolder) -> None:
    assert HISTORY == 200
    desk = ReviewDesk(folder, steps=12)
    for step in range(17):
        desk.change(lambda review, _, step=step: changes.write_keep(review, f"step {step}"))
    steps = 0
    while desk.can_undo:
        desk.undo()
        steps += 1
    assert steps == 12
    assert desk.review.keep == "step 4"


def test_what_could_not_be_written_is_kept_and_written_later(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    with SessionLock(folder.path), pytest.raises(WorldError) as caught:
        desk.answer(TAKE_ID, "K01", YES)
    assert caught.value.fault is Fault.SESSION_BUSY
    assert desk.unsaved
    assert stored(folder) is None
    desk.save()
    assert not desk.unsaved
    assert stored(folder) == desk.review


def test_two_windows_do_not_lose_each_others_answers(folder: SessionFolder) -> None:
    one = ReviewDesk(folder)
    one.answer(TAKE_ID, "K01", YES)
    other = ReviewDesk(folder)
    other.answer(TAKE_ID, "K02", YES)
    one.answer(TAKE_ID, "K03", YES)
    assert {each.item for each in one.review.answers} == {"K01", "K02", "K03"}
    one.undo()
    one.redo()
    one.undo()
    one.undo()
    assert {each.item for each in one.review.answers} == {"K02"}
    assert stored(folder) == one.review


def test_a_review_that_was_removed_meanwhile_is_written_again(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    desk.answer(TAKE_ID, "K01", YES)
    for path in folder.reviews.iterdir():
        path.unlink()
    desk.answer(TAKE_ID, "K02", YES)
    assert stored(folder) == desk.review


def test_a_damaged_review_is_named_and_kept_beside_a_fresh_one(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    desk.answer(TAKE_ID, "K01", YES)
    path = folder.reviews / f"{desk.review.id}.json"
    content = path.read_bytes()[:-40]
    path.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        ReviewDesk(folder)
    assert caught.value.fault is Fault.DOCUMENT_DAMAGED
    assert caught.value.facts["file"] == str(path)
    fresh = ReviewDesk.start_fresh(folder, caught.value)
    fresh.answer(TAKE_ID, "K02", YES)
    assert (folder.reviews / f"{path.name}.damaged-1").read_bytes() == content
    assert stored(folder) == fresh.review


def test_a_review_of_a_newer_greenroom_is_left_alone(folder: SessionFolder) -> None:
    path = write_review(folder.reviews, make_review())
    path.write_bytes(path.read_bytes().replace(b'"version": 1', b'"version": 99'))
    with pytest.raises(WorldError) as caught:
        ReviewDesk(folder)
    with pytest.raises(WorldError) as again:
        ReviewDesk.start_fresh(folder, caught.value)
    assert again.value.fault is Fault.DOCUMENT_NEWER
    assert path.exists()


def test_only_the_own_review_of_this_session_is_opened(folder: SessionFolder) -> None:
    import msgspec

    friend = Reviewer("friend-0001", "Lin", ReviewerRole.FRIEND)
    own = make_review()
    others = (
        msgspec.structs.replace(own, id="review-0002", reviewer=friend),
        msgspec.structs.replace(own, id="review-0003", session_id="session-0002"),
    )
    for review in (*others, own):
        write_review(folder.reviews, review)
    (folder.reviews / "review-0009.json").write_text("{")
    assert ReviewDesk(folder).review == own
    assert read_document(folder.reviews / "review-0002.json", Review) == others[0]


def test_what_the_system_lays_beside_a_review_is_none(folder: SessionFolder) -> None:
    folder.reviews.mkdir(exist_ok=True)
    (folder.reviews / "._review-0001.json").write_bytes(b"\0\5\x16\7\0\2\0\0Mac OS X")
    assert read_own(folder.reviews, folder.read().id) is None
    ReviewDesk(folder).answer(TAKE_ID, "K01", YES)


def test_files_set_aside_never_replace_each_other(tmp_path: Path) -> None:
    kept: list[Path] = []
    for text in ("one", "two"):
        path = tmp_path / "review.json"
        path.write_text(text)
        kept.append(set_aside(path))
    assert [path.read_text() for path in kept] == ["one", "two"]


def test_two_windows_that_begin_at_once_write_one_review(folder: SessionFolder) -> None:
    one, other = ReviewDesk(folder), ReviewDesk(folder)
    one.answer(TAKE_ID, "K01", YES)
    other.answer(TAKE_ID, "K02", YES)
    assert other.review.id == one.review.id
    assert len(list(folder.reviews.glob("*.json"))) == 1
    found = stored(folder)
    assert found is not None
    assert {each.item for each in found.answers} == {"K01", "K02"}
    other.undo()
    assert {each.item for each in other.review.answers} == {"K01"}


def test_what_another_window_wrote_is_taken_over_when_asked_for(folder: SessionFolder) -> None:
    one, other = ReviewDesk(folder), ReviewDesk(folder)
    assert not one.refresh()
    one.answer(TAKE_ID, "K01", YES)
    assert other.refresh()
    assert other.review == one.review
    assert not other.refresh()
    with SessionLock(folder.path), pytest.raises(WorldError):
        other.answer(TAKE_ID, "K02", YES)
    one.answer(TAKE_ID, "K01", AnswerValue.NO)
    assert not other.refresh()
    other.save()
    assert len(other.review.answers) == 2


def test_a_review_that_is_damaged_while_a_first_word_is_said_is_no_hindrance(
    folder: SessionFolder,
) -> None:
    desk = ReviewDesk(folder)
    folder.reviews.mkdir(exist_ok=True)
    (folder.reviews / "broken.json").write_text("{")
    desk.answer(TAKE_ID, "K01", YES)
    assert stored(folder) == desk.review


def test_marks_are_written_on_moved_and_kept_apart(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    span = Span(0, 400)
    first = desk.mark(TAKE_ID, span, kind=MarkKind.NOTE, text="one")
    second = desk.mark(TAKE_ID, span, kind=MarkKind.NOTE, text="another on the same moment")
    assert first != second
    desk.write_mark(first, "better", MarkKind.STRENGTH)
    desk.move_mark(first, Span(100, 300), "so I asked")
    mark = changes.find_mark(desk.review, first)
    assert mark is not None
    assert (mark.text, mark.kind, mark.span, mark.quote) == (
        "better", MarkKind.STRENGTH, Span(100, 300), "so I asked",
    )  # fmt: skip
    assert stored(folder) == desk.review


def test_what_others_said_is_read_the_oldest_first(folder: SessionFolder) -> None:
    assert read_others(folder.reviews, SESSION_ID) == ()
    own = make_review()
    said = [
        msgspec.structs.replace(
            own, id=f"review-{number:04}", session_id=session, created_at=created,
            reviewer=Reviewer(f"reviewer-{number}", "Lin", ReviewerRole.HR),
        )
        for number, session, created in (
            (7, SESSION_ID, "2026-11-24T08:00:00.000Z"),
            (8, SESSION_ID, "2026-11-23T08:00:00.000Z"),
            (9, "session-0002", "2026-11-23T08:00:00.000Z"),
        )
    ]  # fmt: skip
    for review in (own, *said):
        write_review(folder.reviews, review)
    (folder.reviews / "broken.json").write_text("{")
    assert read_others(folder.reviews, SESSION_ID) == (said[1], said[0])
