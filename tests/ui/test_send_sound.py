"""A piece of sound as the other person will hear it: played where one listens, and gone afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.media.sound import decode_sound
from desktop.ui.navigation import Goto, Place
from tests.fixtures._sending import looked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.share.send import SendPage
    from desktop.ui.workshop import Workshop
    from tests.fixtures._review_fakes import FakePlayer
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 20_000


@pytest.fixture
def workshop(review_workshop: Workshop, shared: Shared) -> Workshop:
    from desktop.app import build_services
    from desktop.base.paths import Folders

    services = build_services(Folders.under(shared.outside.parent, library=shared.library))
    return replace(review_workshop, services=services)


@pytest.fixture
def page(
    qtbot: QtBot, workshop: Workshop, shared: Shared, fake_player: FakePlayer
) -> Iterator[SendPage]:
    from desktop.ui.share.send import SendPage

    shared.own()
    page = SendPage(workshop, player=fake_player)
    page.retranslate()
    qtbot.addWidget(page)
    page.show()
    page.enter(Goto(Place.SHARE, part="send", take=shared.take.path))
    qtbot.waitUntil(page.foot.save_button.isEnabled, timeout=WAIT_MS)
    yield page
    page.shut_down()
    workshop.tasks.wait()


@pytest.fixture
def folder(workshop: Workshop) -> Path:
    """Where a piece lies while it is listened to."""
    return workshop.services.folders.cache / "sharing"


def ended(qtbot: QtBot, workshop: Workshop) -> None:
    """Wait until no task is on its way any more."""
    qtbot.waitUntil(lambda: not workshop.tasks.children(), timeout=WAIT_MS)


def test_a_piece_of_masked_sound_is_played_and_leaves_no_file(
    page: SendPage, qtbot: QtBot, fake_player: FakePlayer, folder: Path
) -> None:
    page.masks.add("云帆科技")
    looked(page, qtbot)
    page.preview.hear_button.click()
    qtbot.waitUntil(lambda: fake_player.sounding, timeout=WAIT_MS)
    file = fake_player.opened
    assert file is not None
    heard = np.abs(decode_sound(file, 16_000))
    assert heard[1400 * 16 : 2000 * 16].max() < 0.01
    assert heard[500 * 16 : 900 * 16].max() > 0.05
    assert page.preview.hear_button.text() == "Stop"
    page.preview.hear_button.click()
    assert not fake_player.sounding
    assert list(folder.iterdir()) == []


def test_no_sound_begins_when_the_page_was_left(
    page: SendPage, qtbot: QtBot, fake_player: FakePlayer, workshop: Workshop, folder: Path
) -> None:
    """What was still being prepared began to play on another page."""
    page.preview.hear_button.click()
    assert page.leave()
    ended(qtbot, workshop)
    assert fake_player.opened is None
    assert list(folder.iterdir()) == []


def test_of_two_pieces_the_second_is_heard(
    page: SendPage, qtbot: QtBot, fake_player: FakePlayer, workshop: Workshop, folder: Path
) -> None:
    page.preview.hear_button.click()
    page.preview.hear_button.click()
    qtbot.waitUntil(lambda: fake_player.sounding, timeout=WAIT_MS)
    ended(qtbot, workshop)
    assert list(folder.iterdir()) == [fake_player.opened]
