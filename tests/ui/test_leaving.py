"""Nobody loses the words that open a file, or a file half written, by closing the window in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.share import SharePart
from tests.fixtures._share_parts import send_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.main_window import MainWindow
    from desktop.ui.share.send import SendPage
    from tests.fixtures.window import SilentDialogs

pytestmark = pytest.mark.gui


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def send(window: MainWindow) -> SendPage:
    """The Send page, which shows six words."""
    window.go(Goto(Place.SHARE, part=SharePart.SEND.value))
    send = send_of(window)
    send.done.say("a.zip", 1, "2026-12-26", "one two three four five six", ())
    return send


def test_the_window_stays_until_it_may_go(
    window: MainWindow, send: SendPage, dialogs: SilentDialogs
) -> None:
    assert "six words" in send.hindrance()
    assert not window.close()
    assert window.isVisible()
    dialogs.answer = True
    assert window.close()


def test_words_that_were_copied_may_go(window: MainWindow, send: SendPage) -> None:
    send.done.copy.click()
    assert send.hindrance() == ""
    assert window.close()


def test_a_signal_of_the_system_asks_nobody(window: MainWindow, send: SendPage) -> None:
    assert send.hindrance()
    window.close_unasked()
    assert not window.isVisible()


def test_a_file_that_is_being_written_is_said(send: SendPage) -> None:
    send.sending.busy = True
    assert "still being written" in send.hindrance()
    send.sending.busy = False


def test_another_file_takes_the_words_away_only_when_that_is_meant(
    window: MainWindow, send: SendPage, dialogs: SilentDialogs
) -> None:
    send.done.more.click()
    assert send.done.words.text()
    dialogs.answer = True
    send.done.more.click()
    assert send.done.words.text() == ""
    assert window.close()
