"""What goes out: the Send page before, while and after the file is written."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from desktop.base.settings import Language
from desktop.recording.samples import sample_in
from desktop.sharing.model import Contents
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.share import SharePage, SharePart
from desktop.ui.share.send import SendPage
from tools.pictures.library import take_of
from tools.pictures.stage import wait, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.pictures.stage import Stage


def _first_look(stage: Stage, page: SendPage) -> None:
    """Show what goes out, and that it can't be shown."""
    stage.picture("share-send")
    seen = page.outlook
    page.looking.unseen.emit()
    stage.settle()
    stage.picture("share-send-unseen")
    page.looking.seen.emit(seen)


def _shown(page: SendPage) -> Contents | None:
    choice = page.outlook.choice if page.outlook is not None else None
    return choice.wishes.contents if choice is not None else None


def send(stage: Stage) -> None:
    """Show the choices, masked words, the blurred picture, what is inside, and the file that was written."""
    page = stage.page(Place.SHARE, SharePage).part(SharePart.SEND)
    assert isinstance(page, SendPage)
    take = take_of(stage.window.workshop.services, sample_in(Language.ZH))
    stage.go(Goto(Place.SHARE, part=SharePart.SEND.value, take=take.path))
    wait_until(lambda: page.outlook is not None and page.foot.save_button.isEnabled(), "it")
    wait(500)
    _first_look(stage, page)
    for word in list(page.masks.suggestions.buttons)[:3]:
        page.masks.add(word)
    wait(600)
    page.preview.words.choose(4)
    page.preview.words.sought.emit(4000)
    pictured: list[object] = []
    page.looking.pictured.connect(pictured.append)
    page.contents.choices[Contents.BLURRED].click()
    wait_until(lambda: bool(pictured), "the blurred picture")
    wait(900)
    stage.picture("share-send-masked")
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    stage.settle()
    stage.picture("share-send-options")
    scroll.verticalScrollBar().setValue(0)
    written(stage, page)
    for word in page.masks.words:
        page.masks.remove(word)
    stage.settle()


def written(stage: Stage, page: SendPage) -> None:
    """Show the file being written, and that it is there, also where it could not be shown before."""
    page.contents.choices[Contents.TEXT].click()
    page.options.secret.setChecked(True)
    wait_until(lambda: _shown(page) is Contents.TEXT, "the text alone")
    wait(600)
    page.foot.show_progress(40)
    stage.settle()
    stage.picture("share-send-writing")
    page.foot.show_progress(None)
    with tempfile.TemporaryDirectory() as folder:
        page.save_to(Path(folder) / "greenroom-2026-11-25.zip")
        wait_until(page.done.isVisible, "the file")
        stage.settle()
        stage.picture("share-send-done")
        page.done.unseen.show()
        stage.settle()
        stage.picture("share-send-done-unseen")
    page.done.copy.click()
    page.done.more.click()


ACTS: dict[str, Callable[[Stage], None]] = {"share-send": send}
