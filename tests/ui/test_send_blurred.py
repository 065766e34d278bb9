"""The Send page says what a blurred picture may still show, and blurs all of it by choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.cues.faces import Face
from desktop.cues.picture_quality import Box
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Blur
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.share import SharePart
from tests.fixtures._share_parts import send_of
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from desktop.ui.share.send import SendPage
    from tests.fixtures.detector import ToldDetector

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 20_000


def looked(page: SendPage, qtbot: QtBot) -> None:
    """Wait until the page knows what comes of its choices."""
    qtbot.waitUntil(
        lambda: (
            page.outlook is not None
            and page.outlook.choice is not None
            and page.outlook.choice.wishes == page.wishes
        ),
        timeout=WAIT_MS,
    )


def test_faces_or_the_whole_picture(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    window_folders: Folders,
    detector: ToldDetector,
    tmp_path: Path,
) -> None:
    detector.faces = (Face(Box(0.4, 0.2, 0.2, 0.4), 0.3),)
    shared = make_shared(tmp_path / "own", library=window_folders.library)
    window = open_window(detector=detector)
    window.go(Goto(Place.SHARE, take=shared.take.path, part=SharePart.SEND.value))
    page = send_of(window)
    qtbot.waitUntil(page.foot.save_button.isEnabled, timeout=WAIT_MS)
    assert not page.contents.whole.isVisible()
    pictured: list[object] = []
    page.looking.pictured.connect(pictured.append)
    page.contents.choices[Contents.BLURRED].click()
    clear = page.preview.picture.grab().toImage()
    assert clear.pixelColor(clear.rect().center()) == clear.pixelColor(20, 20)  # none is shown
    looked(page, qtbot)
    qtbot.waitUntil(lambda: bool(pictured), timeout=WAIT_MS)
    assert page.contents.blur.isVisible()
    assert not page.contents.add_detector.isVisible()
    assert "Whoever is never found" in page.contents.whole.text()
    assert page.wishes.blur is Blur.FACES
    size = page.contents.sizes[Contents.BLURRED].text()
    page.contents.blur.button(Blur.WHOLE).click()
    assert "Everything is blurred" in page.contents.whole.text()
    assert page.wishes.blur is Blur.WHOLE
    looked(page, qtbot)
    qtbot.waitUntil(lambda: page.contents.sizes[Contents.BLURRED].text() != size, timeout=WAIT_MS)
    page.contents.choices[Contents.FULL].click()
    assert not page.contents.blur.isVisible()
    looked(page, qtbot)
