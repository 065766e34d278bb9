"""Many large reviews of one session: what one of them needs is read, and no more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from desktop.base.documents import Document, from_json
from desktop.base.errors import Fault, WorldError
from desktop.review.store import read_own, write_review
from desktop.sharing import taking_in, versions
from desktop.sharing.counting import Counted
from desktop.sharing.overview import sessions_with_reviews
from desktop.sharing.review_file import Overall, as_review
from desktop.sharing.sealing import look_at, open_seals
from desktop.sharing.standing import standing_of
from desktop.sharing.taking_in import (
    Outcome,
    ReceivedReview,
    received_review,
    received_reviews,
    remove_review,
)
from tests.fixtures.sharing import changed

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Friends

pytestmark = pytest.mark.media


def at(minute: int) -> str:
    return f"2026-11-26T09:{minute:02}:00.000Z"


def version(friends: Friends, minute: int) -> ReviewFile:
    said = Overall(f"第{minute}版", "")
    return changed(friends.file(), friends.key, submitted_at=at(minute), overall=said)


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note each review of others that is read with all that it says."""
    found: list[str] = []

    def noted(content: bytes, kind: type[Any], path: Path) -> Document:
        if kind is ReceivedReview:
            found.append(path.stem[-2:])
        return from_json(content, kind, path)

    monkeypatch.setattr(taking_in, "from_json", noted)
    return found


def test_one_more_is_taken_in_without_a_look_at_the_others(
    friends: Friends, decoded: list[str]
) -> None:
    for number in range(1, 4):
        friends.hand_in(friends.file(number=number))
    decoded.clear()
    taken = friends.hand_in(friends.file(number=4))
    after = look_at(friends.shared.folder, taken.review)
    assert standing_of(friends.shared.folder, after) is Counted.SEALED
    assert decoded == []
    friends.hand_in(version(friends, 1))
    assert decoded == ["01"]


def test_of_an_open_one_only_those_that_name_its_reviewer_matter(
    friends: Friends, decoded: list[str]
) -> None:
    shared = friends.shared
    first = friends.file()
    second = changed(first, friends.key, review_id="same-reviewer-02", submitted_at=at(1))
    for file in (first, second, friends.file(number=3), friends.file(number=4)):
        friends.hand_in(file)
    shared.own(4)
    decoded.clear()
    after = look_at(shared.folder, friends.hand_in(first).review)
    assert standing_of(shared.folder, after) is Counted.REPLACED
    assert {*decoded} == {"01", "02"}
    opened = [each.review_id for each in received_reviews(shared.folder) if each.opened]
    assert opened == [first.review_id, second.review_id]


def test_each_is_read_once_to_be_listed(friends: Friends, decoded: list[str]) -> None:
    for number in (1, 2):
        friends.hand_in(friends.file(number=number))
    decoded.clear()
    (found,) = sessions_with_reviews(friends.shared.shelf)
    assert (len(found.reviews), sorted(decoded)) == (2, ["01", "02"])


def test_what_is_damaged_takes_no_place(friends: Friends, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "MOST_REVIEWS", 2)
    friends.hand_in(friends.file())
    place = friends.shared.folder.reviews / "received"
    (place / "damaged-review.json").write_bytes(b"{")
    (place / "gone.json").symlink_to(place / "nowhere")
    assert friends.hand_in(friends.file(number=2)).outcome is Outcome.ADDED
    with pytest.raises(WorldError) as caught:
        friends.hand_in(friends.file(number=3))
    assert caught.value.fault is Fault.REVIEWS_FULL


def test_a_version_that_comes_in_while_reviews_are_opened_is_kept(friends: Friends) -> None:
    shared = friends.shared
    read = friends.hand_in(version(friends, 1)).review
    friends.hand_in(version(friends, 2))
    shared.own(4)
    after = look_at(shared.folder, read)
    assert (len(after.revisions), after.latest.review.overall.keep) == (2, "第2版")
    assert received_reviews(shared.folder) == (after,)
    assert look_at(shared.folder, read) == after  # it was opened meanwhile


def test_one_that_is_taken_away_while_reviews_are_opened_stays_away(friends: Friends) -> None:
    shared = friends.shared
    read = friends.hand_in(friends.file()).review
    remove_review(shared.folder, read, shared.shelf.trash)
    shared.own(4)
    assert look_at(shared.folder, read).opened is None
    assert received_review(shared.folder, read.review_id) is None


def test_a_review_is_found_by_its_id_in_any_case(friends: Friends) -> None:
    file = changed(friends.file(), friends.key, review_id="Review-ABCD")
    friends.hand_in(file)
    folder = friends.shared.folder
    assert received_review(folder, "REVIEW-abcd") == received_reviews(folder)[0]
    assert received_review(folder, "../received/review-abcd") is None
    assert received_review(folder, "a" * 300) is None


def test_versions_are_kept_as_far_as_they_are_not_too_large(
    friends: Friends, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = len(msgspec.json.encode(friends.hand_in(version(friends, 1)).revision))
    monkeypatch.setattr(versions, "MOST_REVISIONS_BYTES", 3 * size)
    for minute in (2, 3, 4):
        assert friends.hand_in(version(friends, minute)).outcome is Outcome.REVISED
    before = received_reviews(friends.shared.folder)
    said = [each.review.overall.keep for each in before[0].revisions]
    assert said == ["第2版", "第3版", "第4版"]
    assert friends.hand_in(version(friends, 1)).outcome is Outcome.OLDER
    assert received_reviews(friends.shared.folder) == before
    monkeypatch.setattr(versions, "MOST_REVISIONS_BYTES", 1)
    assert friends.hand_in(version(friends, 5)).outcome is Outcome.REVISED
    assert len(received_reviews(friends.shared.folder)[0].revisions) == 1


def test_the_own_review_is_found_beside_what_others_left_damaged(friends: Friends) -> None:
    """Of a review that says whose it is no more is read unless it is the candidate's own."""
    shared = friends.shared
    theirs = as_review(friends.file())
    path = write_review(shared.folder.reviews, theirs)
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'"answers": [', b'"answers": [5,'))
    assert read_own(shared.folder.reviews, theirs.session_id) is None
    path.write_bytes(path.read_bytes().replace(b'"friend"', b'"self"'))
    with pytest.raises(WorldError) as caught:
        read_own(shared.folder.reviews, theirs.session_id)
    assert caught.value.fault is Fault.DOCUMENT_DAMAGED
    own = shared.own(4)
    assert read_own(shared.folder.reviews, own.session_id) == own


def test_the_copy_of_an_open_one_is_written_anew_where_it_differs(friends: Friends) -> None:
    shared = friends.shared
    friends.hand_in(friends.file())
    shared.own(4)
    (opened,) = open_seals(shared.folder)
    path = shared.folder.reviews / f"{opened.review_id}.json"
    whole, there = path.read_bytes(), path.stat().st_ino
    open_seals(shared.folder)
    assert path.stat().st_ino == there
    path.write_bytes(json.dumps(json.loads(whole)).encode())  # the same, written otherwise
    there = path.stat().st_ino
    open_seals(shared.folder)
    assert path.stat().st_ino == there
    path.write_bytes(whole.replace("先认同情绪".encode(), b"x"))
    open_seals(shared.folder)
    assert path.read_bytes() == whole
    path.unlink()
    open_seals(shared.folder)
    assert path.read_bytes() == whole
    path.write_bytes(b"{")  # nobody can tell whose it is
    open_seals(shared.folder)
    assert path.read_bytes() == b"{"
