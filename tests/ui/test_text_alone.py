"""A pack of text alone in the window: that nothing can be played is no fault, and it says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from desktop.base.settings import Interface
from desktop.review.model import ReviewerRole
from desktop.sharing.model import Contents
from desktop.sharing.seat import sit_down
from desktop.sharing.wishes import Wishes
from desktop.ui.review.opened import open_take
from tests.fixtures.sharing import receiver
from tests.ui.test_small_window import WAIT_MS, opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from desktop.ui.widgets.video_view import VideoView
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]


def test_a_pack_of_text_alone_is_no_fault(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shared.export(Wishes(contents=Contents.TEXT))
    (take,) = receiver(shared.library).receive(shared.outside / "pack.zip").folder.takes()
    page = opened(open_window(), qtbot, take)
    playback = page.playback
    assert playback.banner.isHidden()
    assert not playback.transport.play.isEnabled()
    said: list[str] = []

    def show(_view: VideoView, words: str, _wave: object = None) -> None:
        said.append(words)

    monkeypatch.setattr(type(playback.video), "show_placeholder", show)
    page.retranslate()
    assert said == ["Only the text was sent. Select words in it to mark them."]


def test_a_recording_that_is_gone_is_one(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.take.video.unlink()
    assert not open_take(shared.take.path).text_alone
    page = opened(open_window(), qtbot, shared.take)
    assert "video.mp4" in page.playback.banner.sentence


def test_in_chinese_no_space_stands_between_what_is_said_of_a_copy(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.export(Wishes(contents=Contents.TEXT))
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    sit_down(folder, "林", ReviewerRole.FRIEND)
    window = open_window()
    window.workshop.translation.use(Interface.ZH_CN)
    bar = opened(window, qtbot, folder.takes()[0]).beside.reviewer
    qtbot.waitUntil(lambda: bar.ready, timeout=WAIT_MS)
    QTest.keyClicks(bar.keep, "x")
    bar.guide.copy_text.click()
    assert "。还没写" in bar.banner.sentence
