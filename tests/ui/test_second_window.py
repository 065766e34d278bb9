"""Somebody begins anew with a pack in another window: what is said in this one is kept, not mixed, and one sentence says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from desktop.base.documents import read_document
from desktop.review.changes import write_keep
from desktop.review.desk import ReviewDesk
from desktop.review.laid_aside import EARLIER
from desktop.review.model import AnswerValue, Review, ReviewerRole
from desktop.sessions.lock import SessionLock
from desktop.sharing.anew import begin_anew
from desktop.sharing.seat import read_seat, sit_down
from desktop.sharing.stage import ANSWER, newest_review
from desktop.ui.navigation import Goto, Place
from tests.ui.test_receiving import WAIT_MS
from tests.ui.test_second_reviewer import page

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import SessionFolder
    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
__all__ = ["page"]


def folder_of(page: ReviewPage) -> SessionFolder:
    assert page.opened is not None
    return page.opened.folder.session


def begin_elsewhere(page: ReviewPage) -> Review:
    """Ben begins anew in another window, and says something."""
    folder = folder_of(page)
    begin_anew(folder)
    sit_down(folder, "Ben", ReviewerRole.FRIEND)
    desk = ReviewDesk(folder)
    desk.change(lambda review, _at: write_keep(review, "of Ben"))
    return desk.review


def aside(page: ReviewPage) -> Review:
    (found,) = folder_of(page).path.glob(f"{EARLIER}/*/reviews/*.json")
    return read_document(found, Review)


def wait_for_ben(page: ReviewPage, qtbot: QtBot) -> None:
    bar = page.beside.reviewer
    qtbot.waitUntil(lambda: "in another window" in bar.banner.sentence, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert (bar.name.text(), bar.keep.text()) == ("Ben", "of Ben")


def test_what_is_typed_is_kept_with_the_first_review(page: ReviewPage, qtbot: QtBot) -> None:
    bar = page.beside.reviewer
    bar.sentences.go_to(bar.keep)
    bens = begin_elsewhere(page)
    bar.keep.selectAll()
    QTest.keyClicks(bar.keep, "of Anna")
    bar.sentences.write()
    QTest.keyClicks(bar.keep, ", all of it")  # nothing is cut off while the other one is read
    wait_for_ben(page, qtbot)
    assert aside(page).keep == "of Anna, all of it"
    assert len(aside(page).answers) == 1
    assert newest_review(folder_of(page)) == bens
    assert page.work.review == bens
    page.work.answer(page.work.target, AnswerValue.NO)
    assert len(aside(page).answers) == 1
    assert bar.banner.sentence  # it stays until it was read


def test_a_note_that_is_being_written_is_kept_with_it_too(page: ReviewPage, qtbot: QtBot) -> None:
    bens = begin_elsewhere(page)
    page.marking.begin()
    QTest.keyClicks(page.playback.marker.text, "half a no")
    page.work.refresh()
    wait_for_ben(page, qtbot)
    assert [each.text for each in aside(page).marks] == ["half a no"]
    assert newest_review(folder_of(page)) == bens


@pytest.mark.parametrize("way", ["back", "save_file", "copy_text", "begin", "anew", "calibrated"])
def test_it_is_seen_before_anything_is_done(
    page: ReviewPage, qtbot: QtBot, shared: Shared, dialogs: SilentDialogs, way: str
) -> None:
    bar = page.beside.reviewer
    dialogs.file, dialogs.answer = shared.outside / "a.greenroom-review.json", True
    if way in {"begin", "anew"}:
        bar.guide.change.click()
        bar.name.setText("Anna B.")
    begin_elsewhere(page)
    if way == "back":
        page.enter(Goto(Place.REVIEW, take=folder_of(page).takes()[0].path))
    elif way == "calibrated":
        bar.calibration.finished.emit(True)  # noqa: FBT003 - Qt
    else:
        {
            "save_file": bar.save_file,
            "copy_text": bar.guide.copy_text,
            "begin": bar.begin,
            "anew": bar.anew,
        }[way].click()
    wait_for_ben(page, qtbot)
    seat = read_seat(folder_of(page))
    assert seat is not None
    assert (seat.reviewer.name, seat.calibrated) == ("Ben", None)
    assert not dialogs.file.exists()
    assert not (folder_of(page).path / ANSWER).exists()
    assert len(list(folder_of(page).path.glob(f"{EARLIER}/*"))) == 1


def test_who_begins_anew_while_the_dialog_is_open_is_not_taken_for_the_first(
    page: ReviewPage,
    qtbot: QtBot,
    shared: Shared,
    dialogs: SilentDialogs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = shared.outside / "a.greenroom-review.json"

    def meanwhile(*_: object) -> Path:
        begin_elsewhere(page)
        return target

    monkeypatch.setattr(dialogs, "choose_new_file", meanwhile)
    page.beside.reviewer.save_file.click()
    assert "No file was written" in page.beside.reviewer.banner.sentence
    assert not target.exists()
    page.work.refresh()
    wait_for_ben(page, qtbot)


def test_what_can_not_be_written_yet_is_not_left(page: ReviewPage, qtbot: QtBot) -> None:
    bar = page.beside.reviewer
    bens = begin_elsewhere(page)
    with SessionLock(folder_of(page).path):
        bar.keep.setText("of Anna")
        bar.sentences.write()
        page.work.refresh()
    assert page.work.unsaved
    assert not page.busy
    page.work.refresh()
    wait_for_ben(page, qtbot)
    assert aside(page).keep == "of Anna"
    assert newest_review(folder_of(page)) == bens


def test_a_review_that_can_not_be_read_is_laid_aside_too(
    page: ReviewPage, qtbot: QtBot, dialogs: SilentDialogs
) -> None:
    """Nothing can be said then, so nothing could tell it by itself."""
    bar, folder = page.beside.reviewer, folder_of(page)
    (found,) = folder.reviews.glob("*.json")
    found.write_text("{")
    page.work.desk = None
    page.enter(Goto(Place.REVIEW, take=folder.takes()[0].path))
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.work.desk is None
    dialogs.answer = True
    bar.anew.click()
    qtbot.waitUntil(lambda: "An empty review begins" in bar.banner.sentence, timeout=WAIT_MS)
    assert page.work.review is not None
    assert (folder.path / EARLIER).exists()
