"""How far the review of a pack is, and that it is found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.review.changes import clear_answer, set_answer, write_keep
from desktop.review.desk import ReviewDesk
from desktop.review.model import AnswerValue, Review, Reviewer, ReviewerRole
from desktop.sharing.answering import answer, write_answer
from desktop.sharing.seat import received_packs, sit_down
from desktop.sharing.stage import ANSWER, Stage, newest_review
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "friend"


@pytest.fixture
def folder(shared: Shared, library: Path) -> SessionFolder:
    return receiver(library).receive(shared.export().path).folder


def stage(library: Path) -> Stage:
    (pack,) = received_packs(library)
    return pack.stage


def keeps(words: str) -> Callable[[Review, str], Review]:
    return lambda review, _at: write_keep(review, words)


def test_from_the_first_look_to_the_file_that_goes_back(
    folder: SessionFolder, library: Path, tmp_path: Path
) -> None:
    assert stage(library) is Stage.NOT_BEGUN
    seat = sit_down(folder, "Lin", ReviewerRole.FRIEND)
    desk = ReviewDesk(folder)
    take_id = folder.takes()[0].read().id
    desk.change(lambda review, at: clear_answer(review, take_id, "NI01", at=at))
    assert stage(library) is Stage.NOT_BEGUN
    desk.change(lambda review, at: set_answer(review, take_id, "NI01", AnswerValue.YES, at=at))
    assert stage(library) is Stage.BEGUN
    write_answer(folder, tmp_path / "a.json", seat.reviewer, "zh", calibrated=False)
    assert stage(library) is Stage.SAVED
    sit_down(folder, "Lin Wei", ReviewerRole.COACH)
    assert stage(library) is Stage.SAVED  # what is said is what counts
    desk.change(keeps("clear"))
    assert stage(library) is Stage.CHANGED
    desk.change(keeps(""))
    assert stage(library) is Stage.SAVED
    desk.change(lambda review, at: clear_answer(review, take_id, "NI01", at=at))
    assert stage(library) is Stage.CHANGED


def test_what_macos_lays_beside_a_review_is_none(folder: SessionFolder, library: Path) -> None:
    """On a disk of another system it keeps ``._name`` beside each file."""
    desk = ReviewDesk(folder)
    desk.change(keeps("clear"))
    beside = folder.reviews / f"._{desk.review.id}.json"
    beside.write_bytes(b"\0\5\x16\7")
    assert newest_review(folder) == desk.review
    answer(folder, Reviewer("reviewer-1", "Lin", ReviewerRole.FRIEND), "zh")


def test_a_draft_that_can_not_be_read_was_begun(folder: SessionFolder, library: Path) -> None:
    ReviewDesk(folder).change(keeps("clear"))
    (folder.path / ANSWER).write_text("{", encoding="utf-8")
    assert stage(library) is Stage.BEGUN
    next(folder.reviews.glob("*.json")).write_text("{", encoding="utf-8")
    assert stage(library) is Stage.BEGUN


def test_its_first_take_is_known_if_it_can_be_read(folder: SessionFolder, library: Path) -> None:
    (pack,) = received_packs(library)
    assert pack.take == folder.takes()[0].path
    folder.takes_folder.rename(folder.path / "gone")
    (pack,) = received_packs(library)
    assert pack.take is None
