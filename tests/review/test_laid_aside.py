"""Two windows on one review, one of which lays it aside: nothing of the other is lost, or mixed into what comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import WorldError
from desktop.review.changes import write_keep
from desktop.review.desk import ReviewDesk
from desktop.review.laid_aside import EARLIER, SEAT, laid_aside
from desktop.review.model import AnswerValue
from desktop.review.store import read_own
from desktop.sessions.folder import SessionFolder
from desktop.sessions.lock import SessionLock
from tests.fixtures.review import SESSION_ID, TAKE_ID

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.review.model import Review

YES, NO = AnswerValue.YES, AnswerValue.NO


@pytest.fixture
def folder(session_folder: Path) -> SessionFolder:
    return SessionFolder(session_folder)


def lay_aside(folder: SessionFolder, name: str, *, seat: bool = True) -> Path:
    """Lay what was said aside, with who said it."""
    place = folder.path / EARLIER / name
    place.mkdir(parents=True)
    if folder.reviews.exists():
        folder.reviews.rename(place / folder.reviews.name)
    if seat:
        (place / SEAT).write_text("{}")
    return place / folder.reviews.name


def keep(desk: ReviewDesk, text: str) -> None:
    desk.change(lambda review, _at: write_keep(review, text))


def stored(place: Path) -> Review | None:
    return read_own(place, SESSION_ID)


def test_what_another_window_says_goes_where_its_review_lies(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    desk.answer(TAKE_ID, "K01", YES)
    place = lay_aside(folder, "anna")
    new = ReviewDesk(folder)
    new.answer(TAKE_ID, "K01", NO)
    assert not desk.laid_aside  # it has not looked yet
    keep(desk, "calm")
    assert desk.laid_aside
    assert stored(place) == desk.review
    assert stored(folder.reviews) == new.review
    assert new.review.keep == ""
    assert [each.value for each in desk.review.answers] == [YES]
    desk.undo()
    assert stored(place) == desk.review
    assert desk.review.keep == ""
    assert not new.refresh()
    assert not new.laid_aside


def test_a_first_word_is_not_put_into_the_review_that_began_meanwhile(
    folder: SessionFolder,
) -> None:
    desk = ReviewDesk(folder)
    place = lay_aside(folder, "anna")
    new = ReviewDesk(folder)
    keep(new, "of Ben")
    keep(desk, "of Anna")
    assert stored(place) == desk.review
    assert stored(folder.reviews) == new.review
    assert (new.review.keep, desk.review.keep) == ("of Ben", "of Anna")


def test_a_first_word_is_put_to_what_the_same_one_said_in_another_window(
    folder: SessionFolder,
) -> None:
    desk, other = ReviewDesk(folder), ReviewDesk(folder)
    other.answer(TAKE_ID, "K01", YES)
    place = lay_aside(folder, "anna")
    keep(desk, "of Anna")
    assert desk.review.id == other.review.id
    assert len(desk.review.answers) == 1
    assert stored(place) == desk.review


def test_it_is_seen_without_a_word(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    keep(desk, "calm")
    assert not desk.refresh()
    assert not desk.laid_aside
    lay_aside(folder, "anna")
    assert not desk.refresh()
    assert desk.laid_aside


def test_what_could_not_be_written_is_written_there(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    keep(desk, "calm")
    with SessionLock(folder.path), pytest.raises(WorldError):
        keep(desk, "calm and clear")
    place = lay_aside(folder, "anna")
    desk.refresh()
    assert desk.unsaved
    desk.save()
    found = stored(place)
    assert found is not None
    assert found.keep == "calm and clear"


def test_of_several_it_is_the_one_in_which_it_lies(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    keep(desk, "of Anna")
    place = lay_aside(folder, "zoe")  # not the first by name
    keep(ReviewDesk(folder), "of Ben")
    bens = lay_aside(folder, "ben")
    keep(desk, "still of Anna")
    assert stored(place) == desk.review
    other = stored(bens)
    assert other is not None
    assert other.keep == "of Ben"


def test_a_first_word_of_nobody_knows_whom_has_a_place_of_its_own(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    places = [lay_aside(folder, name) for name in ("anna", "ben")]
    keep(desk, "whose?")
    assert desk.laid_aside
    assert [stored(each) for each in places] == [None, None]
    assert stored(folder.path / EARLIER / desk.review.id / folder.reviews.name) == desk.review
    assert stored(folder.reviews) is None


def test_a_move_that_failed_on_its_way_lays_nothing_aside(folder: SessionFolder) -> None:
    desk = ReviewDesk(folder)
    (folder.path / EARLIER / "half").mkdir(parents=True)
    keep(desk, "calm")
    assert laid_aside(folder) == frozenset()
    (folder.path / EARLIER / "half" / SEAT).write_text("{}")  # of another review
    keep(desk, "calm and clear")
    assert not desk.laid_aside
    assert stored(folder.reviews) == desk.review
