"""A reply to another review of a pack than the one saved here: asked about, then shown as what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.review.actions import Decision
from desktop.sharing.acting import decide, notes_of
from desktop.sharing.replying import write_reply
from desktop.sharing.stage import remember_answer
from desktop.sharing.taking_in import take_in
from desktop.ui.widgets.text import PlainLabel
from tests.fixtures._share_parts import received_of
from tests.fixtures.sharing import receiver, review_file_for, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 8_000


def test_what_came_of_the_review_in_the_page_is_shown_when_its_reader_says_it_is_theirs(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    shared.own(4)
    pack = shared.export().path
    of_the_page = review_file_for(pack, tmp_path / "friend")
    back = write_file(shared.outside / "a.greenroom-review.json", of_the_page)
    taken = take_in(shared.shelf, back)
    decide(shared.folder, notes_of(shared.folder)[0], Decision.TRIED)
    reply = shared.outside / "r.greenroom-reply.json"
    write_reply(shared.folder, taken.review.review_id, reply)
    folder = receiver(shared.library).receive(pack).folder
    remember_answer(folder, msgspec.structs.replace(of_the_page, review_id="of-the-app"))
    window = open_window()
    window.open_file(reply)
    part = received_of(window)
    qtbot.waitUntil(lambda: "another review" in part.banner.sentence, timeout=WAIT_MS)
    keep = part.banner.button
    assert keep is not None
    assert not keep.visibleRegion().isEmpty()
    assert keep.text() == "Keep this reply too"

    def shown() -> list[str]:
        return [each.text() for each in part.findChildren(PlainLabel)]

    assert not any(each.startswith("What came of another review") for each in shown())
    keep.click()
    qtbot.waitUntil(lambda: "reply is kept" in part.banner.sentence, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: any(each.startswith("What came of another review") for each in shown()),
        timeout=WAIT_MS,
    )
    assert "tried" in shown()
