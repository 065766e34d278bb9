"""The Send page shows what goes out, and while that is written it can be changed no more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.timecode import Span
from desktop.sharing.masking import MASK
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.share import SharePart
from tests.fixtures._sending import looked
from tests.fixtures._share_parts import send_of
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from desktop.ui.share.send import SendPage
    from tests.fixtures._review_fakes import FakePlayer
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 20_000


@pytest.fixture
def own(window_folders: Folders, tmp_path: Path) -> Shared:
    return make_shared(tmp_path / "own", library=window_folders.library)


@pytest.fixture
def page(open_window: Callable[..., MainWindow], qtbot: QtBot, own: Shared) -> SendPage:
    window = open_window()
    window.go(Goto(Place.SHARE, take=own.take.path, part=SharePart.SEND.value))
    page = send_of(window)
    qtbot.waitUntil(page.foot.save_button.isEnabled, timeout=WAIT_MS)
    return page


def test_nothing_is_masked_that_would_go_out_unmasked(
    page: SendPage, qtbot: QtBot, dialogs: SilentDialogs, own: Shared
) -> None:
    words = page.preview.words
    words.choose(5)
    QTest.keyClick(words, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.preview.mask_button.isEnabled()
    dialogs.file = own.outside / "p.zip"
    page.foot.save_button.click()
    assert page.sending.busy
    assert not page.preview.mask_button.isEnabled()
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_M)
    assert page.masks.words == ()
    qtbot.waitUntil(page.done.isVisible, timeout=WAIT_MS)
    page.done.more.click()
    assert page.preview.mask_button.isEnabled()
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_M)
    looked(page, qtbot)
    assert MASK in words.toPlainText()


def test_a_file_is_not_replaced_by_a_name_that_was_typed_without_its_ending(
    page: SendPage, qtbot: QtBot, dialogs: SilentDialogs, own: Shared
) -> None:
    there = own.outside / "p.zip"
    there.write_bytes(b"old")
    dialogs.file = own.outside / "p"
    page.foot.save_button.click()
    assert not page.sending.busy
    assert there.read_bytes() == b"old"
    dialogs.answer = True
    page.foot.save_button.click()
    qtbot.waitUntil(page.done.isVisible, timeout=WAIT_MS)
    assert there.read_bytes().startswith(b"PK")


def test_the_picture_of_clips_is_one_that_goes_out(page: SendPage, qtbot: QtBot) -> None:
    looked(page, qtbot)
    outlook = page.outlook
    assert outlook is not None
    (take,) = outlook.takes
    assert page.preview.moment_ms == take.source.take.duration_ms // 3
    first = replace(take, source=replace(take.source, parts=(Span(0, 500),)))
    page.preview.show_outlook(replace(outlook, takes=(first,)), has_sound=True)
    assert page.preview.moment_ms == 0


def test_clips_stand_apart_each_with_its_time(page: SendPage, qtbot: QtBot) -> None:
    looked(page, qtbot)
    outlook = page.outlook
    assert outlook is not None
    (take,) = outlook.takes
    parts = (Span(0, 1200), Span(1800, 2600), Span(3700, 3900))
    shown = replace(take, source=replace(take.source, parts=parts))
    page.preview.show_outlook(replace(outlook, takes=(shown,)), has_sound=True)
    lines = page.preview.words.toPlainText().splitlines()
    assert lines[::2] == ["— 00:00–00:01 —", "— 00:01–00:02 —", "— 00:03–00:03 —"]
    assert lines[1].startswith("面试官您好")
    assert lines[3].startswith("科技")
    words = page.preview.words
    words.choose(5)
    QTest.keyClick(words, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.preview.chosen == "云帆 科技"
    page.masks.add(page.preview.chosen)
    looked(page, qtbot)
    assert page.masks.masked.buttons["云帆 科技"].text().startswith("云帆 科技 (1)")


def test_without_anything_to_hear_it_by_that_is_said(
    page: SendPage, qtbot: QtBot, own: Shared, fake_player: FakePlayer
) -> None:
    silent = type(page)(page.workshop, player=fake_player)
    silent.retranslate()
    qtbot.addWidget(silent)
    silent.show()
    silent.enter(Goto(Place.SHARE, take=own.take.path, part=SharePart.SEND.value))
    qtbot.waitUntil(silent.foot.save_button.isEnabled, timeout=WAIT_MS)
    fake_player.has_device = False
    silent.preview.hear_button.click()
    assert silent.preview.silent.isVisible()
    assert "headphones" in silent.preview.silent.text()
    assert silent.preview.hear_button.text() == "▷ Listen"
    fake_player.has_device = True
    silent.preview.hear_button.click()
    qtbot.waitUntil(lambda: fake_player.sounding, timeout=WAIT_MS)
    assert not silent.preview.silent.isVisible()
    silent.shut_down()
    silent.workshop.tasks.wait()


def test_tab_goes_through_what_came_later_where_it_stands(page: SendPage, qtbot: QtBot) -> None:
    looked(page, qtbot)
    page.masks.show_found((), (), ("3500", "Acme"))
    page.takes.sessions.setFocus()
    order: list[object] = []
    while (focus := page.window().focusWidget()) not in order:
        order.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = (
        page.takes.sessions,
        *page.takes.boxes.values(),
        page.masks.edit,
        page.masks.add_button,
        page.masks.suggestions.buttons["3500"],
        page.masks.suggestions.buttons["Acme"],
        page.options.secret,
        page.foot.save_button,
    )
    places = [order.index(each) for each in wanted]
    assert places == sorted(places)


def test_a_mask_that_is_too_long_is_told_and_stays_to_be_shortened(
    page: SendPage, qtbot: QtBot
) -> None:
    """Its pattern alone held the page up for 25 seconds."""
    masks = page.masks
    masks.edit.setText("word " * 101)
    QTest.keyClick(masks.edit, Qt.Key.Key_Return)
    assert masks.words == ()
    assert masks.too_long.isVisible()
    assert "500" in masks.too_long.text()
    assert masks.edit.text() == "word " * 101
    masks.edit.setText("word " * 3)
    assert not masks.too_long.isVisible()
    QTest.keyClick(masks.edit, Qt.Key.Key_Return)
    assert masks.words == ("word word word",)
    assert masks.edit.text() == ""
    page.window().resize(page.window().minimumSize())
    bar = page.choices.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=WAIT_MS)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(masks.edit.visibleRegion().isEmpty, timeout=WAIT_MS)
    page.preview.masked.emit("x" * 501)
    qtbot.waitUntil(lambda: not masks.too_long.visibleRegion().isEmpty(), timeout=WAIT_MS)
    assert masks.words == ("word word word",)
    looked(page, qtbot)


def test_what_could_not_be_looked_at_can_be_saved_all_the_same(
    page: SendPage,
    qtbot: QtBot,
    dialogs: SilentDialogs,
    own: Shared,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Save was grey without a word: the fault was ours, and what goes out is made without the preview."""

    def ours(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr("desktop.ui.share.send_work.look_ahead", ours)
        with qtbot.captureExceptions() as caught, qtbot.waitSignal(page.looking.unseen):
            page.masks.add("Anna")
        assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert page.preview.shown is None
    assert page.preview.words.toPlainText() == ""
    assert "can't be shown" in page.foot.banner.sentence
    assert not page.foot.inside.isVisible()
    assert "nobody can enforce" in page.foot.consent.text()
    dialogs.file = own.outside / "p.zip"
    page.foot.save_button.click()
    qtbot.waitUntil(page.done.isVisible, timeout=WAIT_MS)
    assert page.done.unseen.isVisible()
    assert "look before you send it" in page.done.unseen.text()
    page.done.more.click()
    page.masks.remove("Anna")
    looked(page, qtbot)
    assert not page.foot.banner.isVisible()
    assert page.preview.words.toPlainText() != ""
    page.foot.save_button.click()
    qtbot.waitUntil(page.done.isVisible, timeout=WAIT_MS)
    assert not page.done.unseen.isVisible()
