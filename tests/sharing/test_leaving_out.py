"""A review that is not verified is shown and counted or left out, as the person chooses; and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.base.errors import UsageError, Wrong
from desktop.review.store import read_others
from desktop.sharing.acting import notes_of
from desktop.sharing.comparing import compare
from desktop.sharing.counting import Counted
from desktop.sharing.leaving_out import leave_out
from desktop.sharing.openness import opened_reviews
from desktop.sharing.overview import sealed_reviews, sessions_with_reviews
from desktop.sharing.review_file import FileRating
from desktop.sharing.sealing import open_seals
from desktop.sharing.taking_in import FOLDER, received_reviews
from tests.fixtures.sharing import AT
from tests.sharing.test_seals import Place

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Two reviews of one competency, the second not verified; the candidate has rated it."""
    found = Place(tmp_path)
    found.rated_by_two(genuine=False)
    open_seals(found.folder)
    return found


def levels(place: Place) -> list[tuple[int, ...]]:
    return [each.gap.peers for each in compare(place.folder).competencies if each.gap]


def others(place: Place) -> set[str]:
    return {each.id for each in read_others(place.folder.reviews, place.session.id)}


def test_it_is_kept_and_neither_shown_nor_counted(place: Place) -> None:
    assert levels(place) == [(2, 5)]
    assert others(place) == {"review-0001", "review-0002"}
    assert leave_out(place.folder, "REVIEW-0002").is_left_out
    assert levels(place) == [(2,)]
    found = compare(place.folder)
    assert [each.id for each in found.reviews] == ["review-0001"]
    assert (found.pooled, found.sealed, found.count(Counted.LEFT_OUT)) == (1, 0, 1)
    assert others(place) == {"review-0001"}
    assert "review-0002" in opened_reviews(place.folder).unpooled
    assert {each.review_id for each in notes_of(place.folder)} <= {"review-0001"}
    assert len(received_reviews(place.folder)) == 2


def test_it_comes_back_as_it_was(place: Place) -> None:
    before = compare(place.folder)
    leave_out(place.folder, "review-0002")
    leave_out(place.folder, "review-0002", out=False)
    assert compare(place.folder) == before
    assert others(place) == {"review-0001", "review-0002"}
    leave_out(place.folder, "review-0002", out=False)
    assert compare(place.folder) == before


def test_a_sealed_one_waits_for_nothing_while_it_is_left_out(tmp_path: Path) -> None:
    place = Place(tmp_path)
    judged = sorted(place.on_the_page())[0]
    place.receive(1, {(place.takes.index(judged[0]), judged[1]): 2}, genuine=False)
    assert len(sealed_reviews(place.shelf)) == 1
    leave_out(place.folder, "review-0001")
    assert sealed_reviews(place.shelf) == ()
    place.rate({judged: 4})
    assert open_seals(place.folder) == ()
    leave_out(place.folder, "review-0001", out=False)
    assert len(open_seals(place.folder)) == 1


def test_it_stays_left_out_while_a_verified_version_waits(place: Place) -> None:
    """The verified one judges more: until that is rated, what was left out does not come back."""
    second = sorted(place.on_the_page())[1]
    leave_out(place.folder, "review-0002")
    (before,) = (e for e in received_reviews(place.folder) if e.review_id == "review-0002")
    old = before.revisions[0]
    more = FileRating(
        take_id=second[0], criterion=second[1], level=3, no_evidence=True, updated_at=AT
    )
    file = msgspec.structs.replace(old.review, ratings=(*old.review.ratings, more))
    newer = msgspec.structs.replace(old, sha256="2" * 64, genuine=True, waits=True, review=file)
    path = place.folder.reviews / FOLDER / "review-0002.json"
    write_document(path, msgspec.structs.replace(before, revisions=(old, newer)))

    assert levels(place) == [(2,)]
    assert others(place) == {"review-0001"}
    found = compare(place.folder)
    assert (found.sealed, found.count(Counted.LEFT_OUT)) == (1, 1)
    assert len(sealed_reviews(place.shelf)) == 1
    (listed,) = sessions_with_reviews(place.shelf)
    assert [each.rate_first is not None for each in listed.reviews] == [False, True]
    assert "review-0002" in opened_reviews(place.folder).void

    place.rate({second: 4})
    assert levels(place) == [(2, 5), (3,)]
    assert others(place) == {"review-0001", "review-0002"}
    assert compare(place.folder).sealed == 0


def test_a_verified_one_stays(place: Place) -> None:
    with pytest.raises(UsageError) as caught:
        leave_out(place.folder, "review-0001")
    assert caught.value.wrong is Wrong.REVIEW_VERIFIED
    with pytest.raises(UsageError) as caught:
        leave_out(place.folder, "review-0009")
    assert caught.value.wrong is Wrong.REVIEW_UNKNOWN
