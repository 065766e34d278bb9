"""What came later stays sealed too: competencies that a newer version adds, and answers without a level."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.review.changes import cannot_judge, set_answer
from desktop.review.model import AnswerValue
from desktop.review.store import read_others, read_own, write_review
from desktop.sharing.acting import notes_of
from desktop.sharing.comparing import Said, compare
from desktop.sharing.counting import Counted
from desktop.sharing.limits import MOST_REVISIONS
from desktop.sharing.overview import sealed_reviews, sessions_with_reviews
from desktop.sharing.review_file import Overall
from desktop.sharing.sealing import open_seals, ratable
from desktop.sharing.taking_in import Outcome, received_reviews, remove_review, take_in
from desktop.ui.texts.received import about_review
from tests.fixtures.sharing import AT, changed, write_file

if TYPE_CHECKING:
    from desktop.review.model import Review
    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Friends, Shared


def at(minute: int) -> str:
    return f"2026-11-26T09:{minute:02}:00.000Z"


def rate_own(shared: Shared, *names: str) -> Review:
    """Rate some competencies oneself, and no others."""
    own = shared.own(4)
    kept = tuple(each for each in own.ratings if each.competency in names)
    own = msgspec.structs.replace(own, ratings=kept)
    write_review(shared.folder.reviews, own)
    return own


def of_one(friends: Friends, minute: int = 0, said: str = "先说这个") -> ReviewFile:
    """Return a review that judges one competency only."""
    file = friends.file()
    ratings = tuple(each for each in file.ratings if each.criterion == "need_insight")
    return changed(
        file, friends.key, ratings=ratings, submitted_at=at(minute), overall=Overall(said, "")
    )


def of_both(friends: Friends, minute: int, said: str = "后来的话") -> ReviewFile:
    return changed(friends.file(), friends.key, submitted_at=at(minute), overall=Overall(said, ""))


def keeps(friends: Friends) -> list[str]:
    """Return what others say should stay, wherever it is shown."""
    folder = friends.shared.folder
    in_notes = [each.text for each in notes_of(folder) if each.note == "keep"]
    assert [each.keep for each in compare(folder).reviews] == in_notes
    assert [each.keep for each in read_others(folder.reviews, folder.read().id)] == in_notes
    return in_notes


def test_a_version_that_judges_more_waits_and_the_one_before_it_is_shown(friends: Friends) -> None:
    shared = friends.shared
    rate_own(shared, "need_insight")
    friends.hand_in(of_one(friends))
    assert keeps(friends) == ["先说这个"]
    taken = friends.hand_in(of_both(friends, 5))
    assert (taken.outcome, taken.revision.waits) == (Outcome.REVISED, True)
    assert friends.hand_in(of_both(friends, 5)).outcome is Outcome.UNCHANGED
    assert keeps(friends) == ["先说这个"]
    found = compare(shared.folder)
    assert {each.competency for each in found.competencies} == {"need_insight"}
    assert (found.sealed, found.count(Counted.COUNTED)) == (1, 1)
    assert len(sealed_reviews(shared.shelf)) == 1
    ((listed,),) = [each.reviews for each in sessions_with_reviews(shared.shelf)]
    assert (listed.sealed, listed.rate_first) == (False, shared.take.path)
    assert "a newer version is sealed until you have rated what it adds" in about_review(listed)


def test_it_opens_when_what_it_adds_is_rated_and_that_is_a_first_look(friends: Friends) -> None:
    shared = friends.shared
    rate_own(shared, "need_insight")
    friends.hand_in(of_one(friends))
    open_seals(shared.folder)
    friends.hand_in(of_both(friends, 5))
    own = rate_own(shared, "need_insight", "craft")
    (received,) = received_reviews(shared.folder)
    assert ratable(shared.folder, shared.folder.read()).opens(own, received)
    assert keeps(friends) == ["后来的话"]
    found = compare(shared.folder)
    levels = {each.competency: each.gap.own for each in found.competencies if each.gap}
    assert levels == {"need_insight": 4, "craft": 4}
    assert (found.sealed, found.unmatched) == (0, ())
    assert sealed_reviews(shared.shelf) == ()


def test_a_version_that_judges_the_same_is_open_at_once(friends: Friends) -> None:
    rate_own(friends.shared, "need_insight")
    friends.hand_in(of_one(friends))
    open_seals(friends.shared.folder)
    friends.hand_in(of_one(friends, 5, "换个说法"))
    assert keeps(friends) == ["换个说法"]


def test_a_version_with_its_id_in_capitals_takes_the_place_of_the_one_before(
    friends: Friends,
) -> None:
    rate_own(friends.shared, "need_insight")
    first = changed(of_one(friends), friends.key, review_id="review-of-anna")
    friends.hand_in(first)
    assert keeps(friends) == ["先说这个"]
    later = changed(of_one(friends, 5, "换个说法"), friends.key, review_id="REVIEW-OF-ANNA")
    taken = friends.hand_in(later)
    assert (taken.outcome, taken.revision.genuine) == (Outcome.REVISED, True)
    assert keeps(friends) == ["换个说法"]
    assert friends.hand_in(later).outcome is Outcome.UNCHANGED
    remove_review(taken.folder, taken.review, friends.shared.shelf.trash)
    assert keeps(friends) == []


def test_a_version_between_the_open_and_the_waiting_one_counts(friends: Friends) -> None:
    rate_own(friends.shared, "need_insight")
    friends.hand_in(of_one(friends))
    open_seals(friends.shared.folder)
    friends.hand_in(of_both(friends, 9))
    assert friends.hand_in(of_one(friends, 5, "中间")).outcome is Outcome.KEPT
    assert keeps(friends) == ["中间"]


def test_however_many_wait_the_open_one_is_kept(friends: Friends) -> None:
    rate_own(friends.shared, "need_insight")
    friends.hand_in(of_one(friends))
    open_seals(friends.shared.folder)
    for minute in range(1, MOST_REVISIONS + 4):
        friends.hand_in(of_both(friends, minute))
    (received,) = received_reviews(friends.shared.folder)
    assert len(received.revisions) == MOST_REVISIONS + 1
    assert keeps(friends) == ["先说这个"]


def test_reviews_stand_in_the_order_they_came_whatever_version_came_later(friends: Friends) -> None:
    shelf, outside = friends.shared.shelf, friends.shared.outside
    moments = iter((at(20), at(21), at(22)))
    for number, minute in ((2, 9), (1, 5), (2, 0)):  # the last is an older version
        file = changed(friends.file(number), friends.key, submitted_at=at(minute))
        take_in(shelf, write_file(outside / "one.json", file), now=lambda: next(moments))
    found = [each.review_id[-1] for each in received_reviews(friends.shared.folder)]
    assert found == ["2", "1"]


def test_answers_without_a_level_keep_a_review_closed(friends: Friends) -> None:
    shared = friends.shared
    shared.own()  # an answer, and no level
    file = friends.file()
    session = shared.folder.read()
    item = next(each for each in session.role.items if each.competency == "need_insight")
    answers = tuple(msgspec.structs.replace(each, item=item.id) for each in file.answers)
    only = changed(file, friends.key, ratings=(), answers=answers, overall=Overall("只答了题", ""))
    friends.hand_in(only)
    assert keeps(friends) == []
    take_id = shared.take.read().id
    (received,) = received_reviews(shared.folder)
    rule = ratable(shared.folder, session)
    assert rule.holding(None, received) == ((take_id, "need_insight"),)
    rate_own(shared, "need_insight")
    assert keeps(friends) == ["只答了题"]


def test_an_answer_changed_after_the_look_is_not_the_one_compared(friends: Friends) -> None:
    shared = friends.shared
    rate_own(shared, "need_insight", "craft")
    friends.hand_in(friends.file())
    open_seals(shared.folder)
    own = read_own(shared.folder.reviews, shared.folder.read().id)
    assert own is not None
    take_id = shared.take.read().id
    own = set_answer(own, take_id, "NI01", AnswerValue.NO, at=AT)
    write_review(shared.folder.reviews, set_answer(own, take_id, "NI02", AnswerValue.NO, at=AT))
    (found,) = compare(shared.folder).items
    assert (found.item, found.own) == ("NI01", AnswerValue.YES)


def test_what_it_adds_waits_for_more_than_cannot_judge(friends: Friends) -> None:
    shared = friends.shared
    own = rate_own(shared, "need_insight")
    own = cannot_judge(own, shared.take.read().id, "craft", at=AT)
    write_review(shared.folder.reviews, own)
    friends.hand_in(of_one(friends))
    assert keeps(friends) == ["先说这个"]
    friends.hand_in(of_both(friends, 5))
    assert keeps(friends) == ["先说这个"]
    shared.own(4)
    assert keeps(friends) == ["后来的话"]
    found = {each.competency: each.own for each in compare(shared.folder).competencies}
    assert found["craft"] == Said(4, no_evidence=True)
