"""Example stories in the real window: read, left again, never kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from desktop.base.ids import new_id, now_utc
from desktop.base.settings import Interface
from desktop.stories.model import Story
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.prepare import PreparePage, PreparePart
from desktop.ui.prepare.stories_part import StoriesPart
from desktop.ui.texts.stories import truth_banner
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
WAIT_MS = 15_000


def stories_of(window: MainWindow) -> StoriesPart:
    window.go(Goto(Place.PREPARE, part=PreparePart.STORIES))
    page = window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    part = page.part(PreparePart.STORIES)
    assert isinstance(part, StoriesPart)
    return part


def activate(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)


def words_of(part: StoriesPart) -> list[str]:
    return [each.text() for card in part.examples.cards for each in card.findChildren(PlainLabel)]


def test_examples_are_read_from_the_empty_part_and_none_is_kept(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    part = stories_of(window)
    activate(window, qtbot)
    assert "Ctrl+E" in part.see_first.toolTip()
    part.see_first.click()
    assert part.examples.isVisible()
    assert not part.empty.isVisible()
    assert part.examples.warning.isVisible()
    assert part.examples.warning.text() == truth_banner()
    assert part.examples.area.accessibleDescription() == truth_banner()
    assert part.examples.area.hasFocus()
    assert part.next_step() is part.examples.back
    assert len(part.examples.cards) == 3
    assert "A conflict settled: the late coat" in words_of(part)
    for kind in (QCheckBox, QLineEdit, QPlainTextEdit):
        assert not part.examples.findChildren(kind)
    QTest.keyClick(part.examples.area, Qt.Key.Key_Escape)
    assert not part.examples.isVisible()
    assert part.empty.isVisible()
    assert part.see_first.hasFocus()
    assert part.services.stories.stories() == ()


def test_the_open_story_is_kept_and_comes_back(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    now = now_utc()
    mine = Story(id=new_id(), created_at=now, updated_at=now, title="Mine", role="sales")
    window.workshop.services.stories.write(mine)
    part = stories_of(window)
    activate(window, qtbot)
    QTest.keyClicks(part.form.parts["task"], "t")
    QTest.keyClick(part, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert part.examples.isVisible()
    assert not part.form.isVisible()
    assert [each.task for each in part.services.stories.stories()] == ["t"]
    part.examples.back.click()
    assert part.form.isVisible()
    assert part.form.title.text() == "Mine"
    assert part.see.hasFocus()
    part.see.click()
    part.new.click()
    assert part.form.isVisible()
    assert not part.examples.isVisible()


def test_examples_follow_the_language(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_window()
    part = stories_of(window)
    part.see_examples()
    window.workshop.translation.use(Interface.ZH_CN)
    qtbot.waitUntil(lambda: "冲突化解：迟到的大衣" in words_of(part), timeout=WAIT_MS)
    assert part.examples.isVisible()
    assert part.examples.warning.text() == "这只是结构示例，请只用属于你自己的事实和数字。"
