"""A small pack is written by keyboard and practised with; hostile files are refused; old sessions keep their copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.base.assets import asset
from desktop.roles.desk import PackState
from desktop.roles.digest import pack_sha256
from desktop.roles.pack_file import load_pack
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.roles import RolesPage
from desktop.ui.role_editor.leaf import BothLeaf
from desktop.ui.role_editor.sheets import Section

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.window import SilentDialogs

pytestmark = pytest.mark.gui
WAIT_MS = 15_000
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def roles(window: MainWindow) -> RolesPage:
    window.go(Goto(Place.ROLES))
    page = window.page(Place.ROLES)
    assert isinstance(page, RolesPage)
    window.activateWindow()
    return page


def type_here(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def tab() -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)


def write_what_is_missing(page: RolesPage) -> int:
    """Go from gap to gap with the big button and fill each; return how many there were."""
    count = 0
    while page.editor.use.text() == "Show what is missing":
        QTest.keyClick(page.editor.use, Qt.Key.Key_Space)
        type_here(f"words {count}")
        page.editor.check()
        count += 1
        assert count < 30
    return count


def test_a_pack_is_written_by_keyboard_and_practised(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    window = open_window()
    page = roles(window)
    qtbot.waitUntil(page.packs.rows.hasFocus, timeout=WAIT_MS)
    QTest.keyClick(page.packs.rows, Qt.Key.Key_N, CTRL)
    editor = page.editor
    first = editor.leaves[0]
    assert isinstance(first, BothLeaf)
    qtbot.waitUntil(first.zh.hasFocus, timeout=WAIT_MS)
    assert "empty" in first.fault.text()
    type_here("guide")
    tab()
    assert first.en.hasFocus()
    type_here("Guide")
    editor.check()
    assert first.fault.isHidden()
    assert editor.title.text() == "Guide"
    assert write_what_is_missing(page) == 12
    assert page.next_step() is editor.use
    assert editor.use.text() == "Put into use"
    QTest.keyClick(editor.use, Qt.Key.Key_Space)
    assert "in use" in editor.banner.sentence
    pack = load_pack(window_folders.own_roles / "my_role.toml")
    assert (pack.name.en, pack.name.zh, pack.version) == ("Guide", "guide", "0.1.0")
    QTest.keyClick(editor.use, Qt.Key.Key_Space)
    assert window.place is Place.PRACTISE
    practise = window.page(Place.PRACTISE)
    assert isinstance(practise, PractisePage)
    assert practise.choose.roles.currentText() == "Guide"
    assert [each.id for each in practise.choose.ticked()] == ["Q1"]


def test_things_are_added_moved_taken_out_and_all_of_it_undone(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
) -> None:
    page = roles(open_window())
    page.packs.rows.setCurrentRow(0)
    assert page.packs.open.text() == "Copy to change"
    page.packs.open.click()
    editor = page.editor
    draft = editor.draft
    assert draft is not None
    before = draft.values
    editor.sections.button(Section.QUESTIONS).click()
    rows = editor.things.rows
    page.window().activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus, timeout=WAIT_MS)
    QTest.keyClick(rows, Qt.Key.Key_Down, ALT)
    assert draft.get(("questions", 1, "id")) == "Q01"
    assert rows.currentRow() == 1
    rows.dropped.emit(1, 0)
    assert draft.get(("questions", 0, "id")) == "Q01"
    QTest.keyClick(rows, Qt.Key.Key_N, CTRL)
    assert draft.get(("questions", 1, "id")) == "Q31"
    editor.check()
    assert "to put right" in rows.item(1).text()
    kind = next(each for each in editor.leaves if each.where == "questions[1].type")
    kind.typed.emit(kind.place, "roleplay")
    assert any(each.where == "questions[1].roleplay.opening" for each in editor.leaves)
    editor.sections.button(Section.QUESTIONS).click()
    rows.setCurrentRow(1)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert draft.count(("questions",)) == 30
    while draft.can_undo:
        QTest.keyClick(rows, Qt.Key.Key_Z, CTRL)
    assert draft.values == before
    editor.redo()
    assert draft.get(("questions", 1, "id")) == "Q01"
    for section in Section:
        editor.sections.button(section).click()
        assert editor.leaves


def test_a_used_pack_gets_a_new_version_and_the_session_keeps_its_copy(
    open_window: Callable[..., MainWindow], window_folders: Folders
) -> None:
    page = roles(open_window())
    page.packs.open.click()
    page.editor.put_into_use()
    sessions = page.services.sessions
    used = page.services.roles.get("ai_customer_service_own")
    session = sessions.create(used, language=page.workshop.translation.language, questions=("Q01",))
    leaf = page.editor.leaves[0]
    assert isinstance(leaf, BothLeaf)
    leaf.en.setPlainText("Mine")
    page.editor.put_into_use()
    assert "0.1.1" in page.editor.banner.sentence
    assert page.services.roles.get("ai_customer_service_own").version == "0.1.1"
    kept = session.read()
    assert kept.role == used
    assert kept.role_sha256 == pack_sha256(used)
    assert (window_folders.own_roles / "earlier").exists()


def test_files_come_in_by_drop_and_hostile_ones_are_refused(
    open_window: Callable[..., MainWindow], tmp_path: Path, dialogs: SilentDialogs
) -> None:
    page = roles(open_window())
    bad = tmp_path / "bad.toml"
    bad.write_text('id = "x"\nname = {\n', encoding="utf-8")
    drop(page, bad)
    assert "line" in page.packs.banner.sentence
    assert "Nothing was taken in" in page.packs.banner.sentence
    swarm = tmp_path / "swarm.toml"
    swarm.write_text("questions = [" + "{}," * 400 + "]\n", encoding="utf-8")
    drop(page, swarm)
    assert "no role pack" in page.packs.banner.sentence
    good = tmp_path / "good.toml"
    text = asset("roles", "sales.toml").read_text(encoding="utf-8")
    text = "# mine\nmood = 3\n" + text.replace('id = "sales"', 'id = "bank"', 1)
    good.write_text(text, encoding="utf-8")
    drop(page, good)
    assert "Comments" in page.editor.banner.sentence
    assert "mood" in page.editor.rest.text()  # kept, and said
    assert page.editor.draft is not None
    assert page.editor.draft.get(("mood",)) == 3
    page.editor.back.click()
    entry = page.packs.chosen
    assert entry is not None
    assert (entry.id, entry.state, entry.faults) == ("bank", PackState.DRAFT, 1)
    dialogs.file = tmp_path / "out.toml"
    page.packs.export.click()
    assert "mood = 3" in dialogs.file.read_text(encoding="utf-8")
    page.packs.remove.click()
    assert "removed" in page.packs.banner.sentence
    assert all(each.id != "bank" for each in page.desk.entries())
    page.packs.banner.action.emit()
    assert page.desk.stem_of("bank")


def drop(page: RolesPage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
