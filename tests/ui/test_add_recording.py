"""Adding a recording from a file in the window: chosen or dropped, asked what it answers, stopped, refused."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from desktop.base.settings import Interface
from desktop.sessions.folder import SessionFolder
from desktop.ui.library.choosing import in_order
from desktop.ui.navigation import Goto, Place
from desktop.ui.outside.opened_files import dropped_recordings
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.library import LibraryPage
from tests.fixtures.media import write_clip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.sessions.model import Session
    from desktop.ui.library.add_card import AddCard
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 20_000


def library_of(window: MainWindow, qtbot: QtBot) -> LibraryPage:
    window.go(Goto(Place.LIBRARY))
    page = window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() > 0, timeout=WAIT_MS)
    return page


def asked(page: LibraryPage, qtbot: QtBot) -> AddCard:
    """Wait until the card has read what can be chosen."""
    card = page.adding
    qtbot.waitUntil(lambda: card.isVisible() and card.add.isEnabled(), timeout=WAIT_MS)
    return card


def listed(page: LibraryPage) -> int:
    """Return how many takes the first session has in the list."""
    first = page.tree.topLevelItem(0)
    return first.childCount() if first is not None else 0


def states(card: AddCard) -> list[str]:
    return [row.state.text() for row in card.files.rows]


def edges(card: AddCard) -> set[int]:
    """Return where the boxes begin: all of them below each other, however wide the window is."""
    boxes = [card.sessions, *(row.questions for row in card.files.rows)]
    return {each.mapTo(card, QPoint()).x() for each in boxes}


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def test_a_chosen_file_becomes_a_take_of_the_chosen_session(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = write_clip(shared.outside / "interview.mp4", 2.0)
    QTest.keySequence(window, "Ctrl+O")
    card = asked(page, qtbot)
    assert card.status.text() == "interview.mp4"
    assert not page.open.isVisible()  # one button is the next step
    assert card.files.rows[0].question == shared.take.read().question_id
    assert card.files.rows[0].questions.hasFocus()
    assert not card.roles.isVisible()
    QTest.keySequence(window, "Ctrl+Return")
    assert card.bar.isVisible()
    qtbot.waitUntil(lambda: window.place is Place.REVIEW, timeout=WAIT_MS)
    added = shared.folder.takes()[-1].read()
    assert len(shared.folder.takes()) == 2
    assert 1_900 < added.duration_ms < 2_100
    assert dialogs.file.exists()
    assert not card.isVisible()


def test_a_dropped_video_begins_a_session_of_its_own_if_that_is_chosen(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    file = write_clip(shared.outside / "a.MP4", 1.0)
    drop(window, file)
    page = window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    card = asked(page, qtbot)
    assert window.place is Place.LIBRARY
    card.sessions.setCurrentIndex(0)
    card.sessions.activated.emit(0)
    assert card.roles.isVisible()
    card.files.rows[0].questions.setCurrentIndex(1)
    question = card.files.rows[0].question
    before = {each.path for each in shared.shelf.folders()}
    card.add.click()
    qtbot.waitUntil(lambda: window.place is Place.REVIEW, timeout=WAIT_MS)
    (made,) = [each for each in shared.shelf.folders() if each.path not in before]
    assert made.read().questions == (question,)


def test_home_leads_to_the_same_card(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    home = window.page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(home.resume.isVisible, timeout=WAIT_MS)
    home.add.click()  # and no file is chosen
    assert window.place is Place.HOME
    dialogs.files = (shared.outside / "b.mp4", shared.outside / "a.mp4")
    QTest.keySequence(window, "Ctrl+O")
    assert window.place is Place.LIBRARY
    page = window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    card = asked(page, qtbot)
    assert [row.file.name for row in card.files.rows] == ["a.mp4", "b.mp4"]


def test_what_is_no_recording_is_refused_in_one_sentence_and_leaves_nothing(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = shared.outside / "no.mp4"
    dialogs.file.write_bytes(b"no video at all")
    page.add.click()
    card = asked(page, qtbot)
    card.add.click()
    qtbot.waitUntil(lambda: bool(card.banner.sentence), timeout=WAIT_MS)
    assert "no.mp4 can't be read as video or sound" in card.banner.sentence
    assert len(shared.folder.takes()) == 1
    assert card.add.isVisible()
    assert not card.bar.isVisible()
    QTest.keyClick(card.add, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert page.add.hasFocus()


def test_adding_can_be_stopped_and_leaves_nothing(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = write_clip(shared.outside / "long.mp4", 4.0)
    page.add.click()
    card = asked(page, qtbot)
    with qtbot.waitSignal(card.in_turn.over, timeout=WAIT_MS):
        card.add.click()
        assert "is being added" in page.hindrance()
        card.cancel.click()
    assert len(shared.folder.takes()) == 1
    assert not page.hindrance()
    assert card.isVisible()
    assert card.add.isVisible()


def test_the_card_speaks_both_languages_and_keeps_what_is_chosen(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = write_clip(shared.outside / "a.mp4", 1.0)
    page.add.click()
    card = asked(page, qtbot)
    (row,) = card.files.rows
    row.questions.setCurrentIndex(2)
    before = row.question
    assert card.sessions.accessibleName() == "Session"
    assert card.bar.accessibleName()
    window.workshop.translation.use(Interface.ZH_CN)
    qtbot.waitUntil(lambda: card.accessibleName() == "添加录像", timeout=WAIT_MS)
    assert card.sessions.itemText(0) == "新的一场"
    assert row.question == before


def test_a_session_is_read_beside_the_window(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    dialogs: SilentDialogs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = shared.outside / "a.mp4"
    readers: list[str] = []
    read = SessionFolder.read

    def watched(self: SessionFolder) -> Session:
        readers.append(threading.current_thread().name)
        return read(self)

    monkeypatch.setattr(SessionFolder, "read", watched)
    page.add.click()
    assert not page.adding.add.isEnabled()
    card = asked(page, qtbot)
    assert card.files.rows[0].question == shared.take.read().question_id
    assert readers
    card.sessions.setCurrentIndex(0)
    card.sessions.activated.emit(0)
    card.sessions.setCurrentIndex(1)
    card.sessions.activated.emit(1)
    assert card.add.isEnabled()  # it is known
    monkeypatch.undo()
    assert threading.main_thread().name not in readers


def test_a_session_that_cannot_be_read_is_told_and_another_can_be_chosen(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    dialogs.file = shared.outside / "a.mp4"
    shared.folder.document.write_bytes(b"{")
    page.add.click()
    card = page.adding
    qtbot.waitUntil(lambda: bool(card.banner.sentence), timeout=WAIT_MS)
    assert not card.add.isEnabled()
    card.sessions.setCurrentIndex(0)
    card.sessions.activated.emit(0)
    assert card.add.isEnabled()
    assert not card.banner.sentence


def test_several_files_are_added_one_after_the_other_and_it_is_told_what_became_of_each(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    clips = [write_clip(shared.outside / name, 1.0) for name in ("clip 10.mp4", "clip 2.mp4")]
    wrong = shared.outside / "clip 5.mp4"
    wrong.write_bytes(b"no video at all")
    drop(window, *clips, wrong)
    card = asked(page, qtbot)
    assert [row.file.name for row in card.files.rows] == ["clip 2.mp4", "clip 5.mp4", "clip 10.mp4"]
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: len(edges(card)) == 1, timeout=WAIT_MS)
    questions = [row.question for row in card.files.rows]
    assert len(set(questions)) == 3  # each answers one of its own
    begun: list[int] = []
    card.in_turn.began.connect(begun.append)
    QTest.keySequence(window, "Ctrl+Return")
    assert card.status.text() == "1 of 3: clip 2.mp4"
    assert states(card) == ["Being added…", "Waits for its turn", "Waits for its turn"]
    assert card.cancel.hasFocus()
    qtbot.waitUntil(card.look.isVisible, timeout=WAIT_MS)
    assert begun == [0, 1, 2]
    assert states(card)[0] == states(card)[2] == "Added"
    assert "clip 5.mp4 can't be read as video or sound" in states(card)[1]
    assert card.status.text() == "Added 2 of 3."
    assert card.look.hasFocus()
    assert not page.hindrance()
    added = [take.read().question_id for take in shared.folder.takes()[1:]]
    assert added == [questions[0], questions[2]]
    qtbot.waitUntil(lambda: listed(page) == 3, timeout=WAIT_MS)
    QTest.keySequence(window, "Ctrl+Return")
    assert window.place is Place.REVIEW
    assert not card.isVisible()


def test_what_was_not_added_of_several_can_be_added_after_all(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    good, late = write_clip(shared.outside / "a.mp4", 1.0), shared.outside / "b.mp4"
    late.write_bytes(b"still on its way")
    drop(window, good, late)
    card = asked(page, qtbot)
    card.sessions.setCurrentIndex(0)
    card.sessions.activated.emit(0)
    before = {each.path for each in shared.shelf.folders()}
    card.add.click()
    qtbot.waitUntil(card.rest.isVisible, timeout=WAIT_MS)
    write_clip(late, 1.0)
    assert not card.files.rows[0].questions.isEnabled()
    card.rest.click()
    qtbot.waitUntil(lambda: states(card) == ["Added", "Added"], timeout=WAIT_MS)
    assert not card.rest.isVisible()
    (made,) = [each for each in shared.shelf.folders() if each.path not in before]
    assert len(made.takes()) == 2
    QTest.keyClick(card.look, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert page.add.hasFocus()


def test_stopping_ends_what_is_under_way_and_what_is_not_begun(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    drop(window, *(write_clip(shared.outside / f"{name}.mp4", 4.0) for name in "abc"))
    card = asked(page, qtbot)
    with qtbot.waitSignal(card.in_turn.over, timeout=WAIT_MS):
        card.add.click()
        QTest.keyClick(card.cancel, Qt.Key.Key_Escape)
    assert states(card) == ["Not added"] * 3
    assert len(shared.folder.takes()) == 1
    assert card.add.hasFocus()
    assert card.isVisible()


def test_what_is_dropped_while_others_are_added_is_not_passed_over_in_silence(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    first = write_clip(shared.outside / "a.mp4", 4.0)
    drop(window, first)
    card = asked(page, qtbot)
    with qtbot.waitSignal(card.in_turn.over, timeout=WAIT_MS):
        card.add.click()
        drop(window, shared.outside / "b.mp4")
        qtbot.waitUntil(lambda: bool(page.banner.sentence), timeout=WAIT_MS)
        assert "Recordings are being added" in page.banner.sentence
        assert [row.file for row in card.files.rows] == [first]
        card.cancel.click()


def test_rows_come_by_tab_between_the_session_and_the_buttons(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    window = open_window()
    page = library_of(window, qtbot)
    drop(window, shared.outside / "a.mp4", shared.outside / "b.mp4")
    card = asked(page, qtbot)
    first, second = (row.questions for row in card.files.rows)
    stops = [card.sessions, first, second, card.cancel, card.add]
    card.sessions.setFocus()
    for stop in stops[1:]:
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert stop.hasFocus()


def test_files_come_in_the_order_of_their_numbers() -> None:
    names = ("b 10.mp4", "B 9.mp4", "a.mp4", "10.mp4", "9.mp4")
    assert [each.name for each in in_order(tuple(map(Path, names)))] == [
        "9.mp4", "10.mp4", "a.mp4", "B 9.mp4", "b 10.mp4",
    ]  # fmt: skip


def test_files_are_taken_for_recordings_if_one_of_them_can_be_one() -> None:
    def data(*names: str) -> QMimeData:
        made = QMimeData()
        made.setUrls([QUrl(name) for name in names])
        return made

    assert len(dropped_recordings(data("file:///tmp/a.MOV"))) == 1
    assert len(dropped_recordings(data("file:///tmp/a.mov", "file:///tmp/b.txt"))) == 2
    assert not dropped_recordings(data("https://example.org/a.mp4"))
    assert not dropped_recordings(data("file:///tmp/a.zip"))
    assert len(dropped_recordings(data(*[f"file:///tmp/{n}.mp4" for n in range(201)]))) == 201
