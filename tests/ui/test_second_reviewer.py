"""A second person reviews a pack at the same computer: asked where something is not saved, then all of it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.review.desk import ReviewDesk
from desktop.review.model import AnswerValue, ReviewerRole
from desktop.sharing.seat import read_seat, sit_down
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import receiver
from tests.ui.test_receiving import WAIT_MS, review_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.sharing.seat import Seat
    from desktop.ui.main_window import MainWindow
    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]


@pytest.fixture
def page(open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared) -> ReviewPage:
    """A pack that Anna has begun to review as a friend."""
    pack = shared.export(Wishes(asks=("清楚吗？",))).path
    folder = receiver(shared.library).receive(pack).folder
    sit_down(folder, "Anna", ReviewerRole.FRIEND)
    ReviewDesk(folder).answer(folder.takes()[0].read().id, "K05", AnswerValue.YES)
    page = review_of(open_window(), qtbot, folder.takes()[0].path)
    qtbot.waitUntil(lambda: page.beside.reviewer.ready, timeout=WAIT_MS)
    page.beside.reviewer.keep.setText("calm")
    page.beside.reviewer.sentences.write()
    return page


def seat_of(page: ReviewPage) -> Seat | None:
    assert page.opened is not None
    return read_seat(page.opened.folder.session)


def test_a_second_person_begins_with_nothing(
    page: ReviewPage, qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    bar, first = page.beside.reviewer, page.work.review
    before = seat_of(page)
    assert first is not None
    assert before is not None
    bar.guide.change.click()
    assert bar.anew.isVisible()
    dialogs.answer = False
    bar.anew.click()  # it is not saved, and Anna stays
    assert seat_of(page) == before
    dialogs.file = shared.outside / "anna.greenroom-review.json"
    bar.save_file.click()
    assert dialogs.file.exists()
    bar.anew.click()  # it is saved: nothing is asked
    qtbot.waitUntil(lambda: "An empty review begins" in bar.banner.sentence, timeout=WAIT_MS)
    assert seat_of(page) is None
    assert bar.name.isVisible()
    assert (bar.name.text(), bar.keep.text()) == ("", "")
    assert not bar.anew.isVisible()
    assert page.next_step() is bar.begin
    assert bar.name.hasFocus()
    bar.name.setText("Ben")
    bar.begin.click()
    qtbot.waitUntil(lambda: bar.ready and not page.busy, timeout=WAIT_MS)
    after, review = seat_of(page), page.work.review
    assert after is not None
    assert after.reviewer.id != before.reviewer.id
    assert review is not None
    assert (review.answers, review.keep) == ((), "")
    assert review.id != first.id


def test_what_is_not_saved_is_kept_with_the_pack(
    page: ReviewPage, qtbot: QtBot, dialogs: SilentDialogs
) -> None:
    bar, first = page.beside.reviewer, page.work.review
    assert first is not None
    assert page.opened is not None
    bar.guide.change.click()
    dialogs.answer = True
    bar.anew.click()
    qtbot.waitUntil(lambda: "is kept with the pack" in bar.banner.sentence, timeout=WAIT_MS)
    kept = page.opened.folder.session.path.glob(f"earlier/*/reviews/{first.id}.json")
    assert len(list(kept)) == 1
