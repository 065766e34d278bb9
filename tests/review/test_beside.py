"""Takes are found and read to be laid beside each other, damaged ones notwithstanding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from desktop.base.documents import write_document
from desktop.base.errors import Fault, WorldError
from desktop.cues.model import CueSheet
from desktop.review.beside import read_side, takes_beside
from desktop.review.store import write_review
from desktop.sessions.folder import SessionFolder, TakeFolder
from desktop.sessions.shelf import SessionShelf
from tests.fixtures.review import NOW, make_review, make_session, make_take, write_parts

if TYPE_CHECKING:
    from pathlib import Path


def found(folder: TakeFolder) -> CueSheet:
    return CueSheet(take_id=folder.read().id, made_at=NOW)


def in_vain(folder: TakeFolder) -> CueSheet:
    raise WorldError(Fault.DOCUMENT_NEWER, file=folder.cues, version=9)


def test_a_take_is_read_with_review_and_cues(session_folder: Path) -> None:
    folder = TakeFolder(session_folder / "takes" / "01_Q01")
    assert read_side(folder, found).review is None
    write_review(folder.session.reviews, make_review())
    side = read_side(folder, found)
    assert side.review == make_review()
    assert side.sheet == found(folder)
    assert side.take.id == "take-0001"


def test_what_cannot_be_read_is_left_out(session_folder: Path) -> None:
    folder = TakeFolder(session_folder / "takes" / "01_Q01")
    folder.session.reviews.mkdir()
    (folder.session.reviews / "review-0001.json").write_text("{")
    side = read_side(folder, in_vain)
    assert side.review is None
    assert side.sheet is None
    folder.document.unlink()
    with pytest.raises(WorldError):
        read_side(folder, found)


def test_takes_of_the_same_question_own_session_first(tmp_path: Path, session_folder: Path) -> None:
    shelf = SessionShelf(tmp_path / "sessions", tmp_path / "trash")
    again = session_folder / "takes" / "03_Q01"
    again.mkdir()
    write_document(again / "take.json", make_take(3, "Q01"))
    newer = tmp_path / "sessions" / "2026-11-25T0812_support_beef"
    write_parts(newer, (replace(make_take(7, "Q01"), session_id="session-0002"),))
    SessionFolder(newer).write(replace(make_session(), id="session-0002"))
    damaged = tmp_path / "sessions" / "2026-11-26T0812_support_bad0"
    (damaged / "takes" / "01_Q01").mkdir(parents=True)
    (newer / "takes" / "02_Q01").mkdir()
    folder = TakeFolder(session_folder / "takes" / "01_Q01")
    assert [each.folder.path.name for each in takes_beside(shelf, folder)] == ["03_Q01", "07_Q01"]
    elsewhere = SessionShelf(tmp_path / "nowhere", tmp_path / "trash")
    assert [each.take.number for each in takes_beside(elsewhere, folder)] == [3]
