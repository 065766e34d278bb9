"""The bar of a file that is written: painting it must not take from the writing."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop.app import build_services
from desktop.base.paths import Folders
from desktop.sharing.wishes import Wishes
from desktop.ui.navigation import Goto, Place
from desktop.ui.one_job import TELL_EACH_S
from desktop.ui.share import send_work
from desktop.ui.share.send_work import Sending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.ui.share.send import SendPage
    from desktop.ui.workshop import Workshop
    from tests.fixtures._review_fakes import FakePlayer
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media]
SHARES = 100


@pytest.mark.parametrize(
    ("step_s", "told"),
    [(0.0, []), (TELL_EACH_S * 0.6, list(range(1, 100, 2))), (1.0, list(range(100)))],
)
def test_the_bar_is_told_now_and_then_however_often_it_goes_on(
    review_workshop: Workshop,
    shared: Shared,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    *,
    step_s: float,
    told: list[int],
) -> None:
    now_s = 0.0
    real = send_work.export_pack

    def going_on(*args: Any, progress: Callable[[float], None], **more: Any) -> object:
        nonlocal now_s
        for percent in range(SHARES):
            now_s += step_s
            progress(percent / SHARES)
        return real(*args, progress=lambda _share: None, **more)

    monkeypatch.setattr(send_work, "export_pack", going_on)
    sending = Sending(review_workshop, clock=lambda: now_s)
    went: list[int] = []
    sending.went.connect(went.append)
    with qtbot.waitSignal(sending.written, timeout=20_000):
        sending.start(shared.folder.path, shared.outside / "pack.zip", Wishes())
    assert went == told
    review_workshop.tasks.wait()


@pytest.fixture
def page(
    review_workshop: Workshop, shared: Shared, qtbot: QtBot, fake_player: FakePlayer
) -> Iterator[SendPage]:
    from desktop.ui.share.send import SendPage

    services = build_services(Folders.under(shared.outside.parent, library=shared.library))
    page = SendPage(replace(review_workshop, services=services), player=fake_player)
    page.retranslate()
    qtbot.addWidget(page)
    page.show()
    page.enter(Goto(Place.SHARE, take=shared.take.path))
    qtbot.waitUntil(page.foot.save_button.isEnabled, timeout=20_000)
    yield page
    page.shut_down()
    review_workshop.tasks.wait()


@pytest.fixture
def may_go_on(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Nothing is written before it is set."""
    real, may_go_on = send_work.export_pack, threading.Event()

    def waiting(*args: Any, progress: Callable[[float], None], **more: Any) -> object:
        progress(0.4)
        assert may_go_on.wait(20)
        return real(*args, progress=lambda _share: None, **more)

    monkeypatch.setattr(send_work, "export_pack", waiting)
    return may_go_on


def test_what_is_written_in_a_moment_is_locked_and_not_seen_to_be(
    page: SendPage, qtbot: QtBot, shared: Shared, may_go_on: threading.Event
) -> None:
    page.still.setInterval(60_000)
    page.save_to(shared.outside / "pack.zip")
    page.foot.save_button.click()  # asks for no other file meanwhile: a real dialog would
    held = (page.choices.isEnabled(), page.choices.updatesEnabled(), page.foot.updatesEnabled())
    assert not page.foot.cancel_button.isVisible()
    with qtbot.waitSignal(page.sending.written, timeout=20_000):
        may_go_on.set()
    assert held == (False, False, False)
    assert page.done.isVisible()
    assert page.choices.isEnabled()
    assert page.choices.updatesEnabled()


def test_what_takes_longer_shows_how_far_it_is_and_what_ends_it(
    page: SendPage, qtbot: QtBot, shared: Shared, may_go_on: threading.Event
) -> None:
    page.still.setInterval(1)
    page.save_to(shared.outside / "pack.zip")
    qtbot.waitUntil(page.foot.cancel_button.isVisible)
    assert page.focusWidget() is page.foot.cancel_button
    assert page.foot.updatesEnabled()
    assert not page.foot.save_button.isVisible()
    with qtbot.waitSignal(page.sending.written, timeout=20_000):
        may_go_on.set()
    assert page.done.isVisible()


def test_who_comes_back_to_the_file_has_the_keyboard_on_what_is_seen(
    page: SendPage, qtbot: QtBot, shared: Shared
) -> None:
    """It was on the sessions to choose from, which are not shown then."""
    with qtbot.waitSignal(page.sending.written, timeout=20_000):
        page.save_to(shared.outside / "pack.zip")
    page.enter(Goto(Place.SHARE))
    assert page.focusWidget() is page.done.folder
    page.done.more.click()
    page.enter(Goto(Place.SHARE))
    assert page.focusWidget() is page.takes.sessions
