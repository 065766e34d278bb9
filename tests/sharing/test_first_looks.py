"""What counts as a first look: a level that was given before anybody's of the same could be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.review.changes import cannot_judge, rate, set_answer, set_no_evidence
from desktop.review.model import AnswerValue
from desktop.review.store import write_review
from desktop.sharing.sealing import first_ratings, open_seals
from desktop.sharing.taking_in import Outcome, received_reviews
from tests.fixtures.sharing import AT, changed
from tests.sharing.test_sealed_versions import at, rate_own

if TYPE_CHECKING:
    from desktop.review.model import Review
    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Friends, Shared


def by(friends: Friends, number: int, *names: str, minute: int = 0) -> ReviewFile:
    """Return the review of one of several reviewers, of some competencies only."""
    file = friends.file(number)
    ratings = tuple(each for each in file.ratings if each.criterion in names)
    return changed(file, friends.key, ratings=ratings, submitted_at=at(minute))


def give(shared: Shared, own: Review, level: int) -> Review:
    """Rate craft, with nothing found that the level rests on."""
    take_id = shared.take.read().id
    own = set_no_evidence(
        rate(own, take_id, "craft", level, at=AT), take_id, "craft", found_none=True, at=AT
    )
    write_review(shared.folder.reviews, own)
    return own


def cannot(shared: Shared) -> Review:
    """Say of craft that it can't be judged, and answer one of its rows: that opens what others said of it."""
    take_id, role = shared.take.read().id, shared.folder.read().role
    item = next(each.id for each in role.items if each.competency == "craft")
    own = cannot_judge(rate_own(shared, "need_insight"), take_id, "craft", at=AT)
    own = set_answer(own, take_id, item, AnswerValue.YES, at=AT)
    write_review(shared.folder.reviews, own)
    return own


def open_at(shared: Shared, minute: int) -> dict[str, int | None]:
    """Open what may be opened, and return the first looks by competency."""
    opened = open_seals(shared.folder, now=lambda: at(minute))
    return {each.competency: each.level for each in first_ratings(opened)}


def test_a_level_given_after_one_review_was_read_is_none_for_the_next(friends: Friends) -> None:
    shared = friends.shared
    own = cannot(shared)
    friends.hand_in(by(friends, 1, "need_insight", "craft"))
    assert open_at(shared, 10) == {"need_insight": 4, "craft": None}
    give(shared, own, 2)
    friends.hand_in(by(friends, 2, "need_insight", "craft"))
    assert open_at(shared, 20) == {"need_insight": 4, "craft": None}


def test_nor_for_a_newer_version_of_a_review_that_was_open_earlier(friends: Friends) -> None:
    shared = friends.shared
    own = cannot(shared)
    friends.hand_in(by(friends, 2, "need_insight"))
    open_at(shared, 10)
    friends.hand_in(by(friends, 1, "need_insight", "craft"))
    open_at(shared, 20)
    give(shared, own, 2)
    friends.hand_in(by(friends, 2, "need_insight", "craft", minute=5))
    assert open_at(shared, 30) == {"need_insight": 4, "craft": None}


def test_of_two_levels_that_were_given_in_time_the_first_counts(friends: Friends) -> None:
    shared = friends.shared
    own = give(shared, rate_own(shared, "need_insight"), 2)
    friends.hand_in(by(friends, 1, "need_insight"))
    open_at(shared, 10)
    give(shared, own, 5)
    friends.hand_in(by(friends, 2, "need_insight", "craft"))
    assert open_at(shared, 20) == {"need_insight": 4, "craft": 2}


def test_a_version_of_a_review_that_was_never_open_waits_for_nothing(friends: Friends) -> None:
    shared = friends.shared
    friends.hand_in(by(friends, 1, "need_insight"))
    taken = friends.hand_in(by(friends, 1, "need_insight", "craft", minute=5))
    assert (taken.outcome, taken.revision.waits) == (Outcome.REVISED, False)
    (received,) = received_reviews(shared.folder)
    assert (received.opened, received.waiting) == (None, None)
