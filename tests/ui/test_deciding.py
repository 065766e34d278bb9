"""What comes of the notes of others: decided by keyboard, no word lost, told to who wrote them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.base.settings import Interface
from desktop.review.actions import Decision
from desktop.sharing.taking_in import take_in
from desktop.ui.main_window import MainWindow
from desktop.ui.navigation import Goto, Place
from desktop.ui.share.actions_part import ActionsPart
from tests.fixtures._share_parts import actions_of, received_of
from tests.fixtures._shown import shown_in
from tests.fixtures.sharing import write_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 8_000


def test_the_gap_view_leads_on_to_the_actions(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    shared.own(4)
    seen = msgspec.structs.replace(
        file, review_id="review-seen-1", saw_self_review=True, signature=""
    )
    for each in (file, seen):
        take_in(shared.shelf, write_file(shared.outside / "a.json", each), anyway=True)
    window = open_window()
    part = received_of(window)
    window.go(Goto(Place.SHARE, part="received", about=str(shared.folder.path)))
    said = "Shown, but not counted with the others: 1."
    qtbot.waitUntil(lambda: shown_in(part.gaps, said) == 1, timeout=WAIT_MS)
    assert part.next_step() is part.gaps.decide
    part.gaps.decide.setFocus()
    part.gaps.decide.click()
    actions = actions_of(window)
    assert actions.isVisible()
    qtbot.waitUntil(lambda: bool(actions.note_rows), timeout=WAIT_MS)
    first = actions.note_rows[0].choice.button(Decision.ACCEPTED.value)
    assert window.focusWidget() is first  # not what copies a reply without a word
    window.go(Goto(Place.HOME))
    window.go(Goto(Place.SHARE))
    qtbot.waitUntil(lambda: actions.note_rows[0].choice.button("accepted") is not first)
    qtbot.waitUntil(  # the keyboard comes a turn after the rows
        lambda: window.focusWidget() is actions.note_rows[0].choice.button("accepted"),
        timeout=WAIT_MS,
    )


@pytest.fixture
def actions(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> ActionsPart:
    """What came back of one review, shown to be decided on."""
    shared.own(4)
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    window = open_window()
    found = actions_of(window)
    assert isinstance(found, ActionsPart)
    window.go(Goto(Place.SHARE, part="actions"))
    qtbot.waitUntil(  # what is put into a layout is shown one turn later
        lambda: [row.isVisible() for row in found.note_rows] == [True] * 3, timeout=WAIT_MS
    )
    return found


def test_no_word_about_a_note_is_lost_and_the_reply_can_be_copied(
    actions: ActionsPart, shared: Shared
) -> None:
    row = actions.note_rows[0]
    actions.copy_reply(shared.folder, row.note.review_id)
    assert "Nothing was decided" in actions.banner.sentence
    before = row.sizeHint().height()
    assert actions.next_step() is None
    row.choice.button(Decision.ACCEPTED.value).click()
    assert row.sizeHint().height() == before
    assert actions.next_step() is row.practise
    assert row.practise.property("kind") == "primary"
    assert row.practise.toolTip() == "Practise it (Ctrl+Enter)"
    row.words.setText("the number first")
    row.choice.button(Decision.TRIED.value).click()
    assert row.words.placeholderText() == "How it went"
    assert row.words.text() == ""
    row.words.setText("well, twice")
    row.choice.button(Decision.ACCEPTED.value).click()
    assert row.words.text() == "the number first"
    row.choice.button(Decision.TRIED.value).click()
    assert row.words.text() == "well, twice"
    actions.copy_reply(shared.folder, row.note.review_id)
    assert "Copied" in actions.banner.sentence
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("What came of your review (")
    assert copied.splitlines()[1:] == ["• 我在", "  → tried · well, twice"]


def test_what_is_accepted_is_practised_from_there(actions: ActionsPart, shared: Shared) -> None:
    """The next step was only said: the question had to be looked for among all."""
    row = actions.note_rows[0]
    row.choice.button(Decision.PUT_OFF.value).click()
    assert not row.practise.isVisible()
    row.choice.button(Decision.ACCEPTED.value).click()
    gone: list[Goto] = []
    actions.goto.connect(gone.append)
    row.practise.click()
    wish = Goto(
        Place.PRACTISE,
        role=shared.folder.read().role.id,
        question=shared.take.read().question_id,
    )
    assert gone == [wish]
    window = actions.window()
    assert isinstance(window, MainWindow)
    assert window.place is Place.PRACTISE


def test_once_all_is_decided_the_reply_is_the_next_step_until_it_went_out(
    actions: ActionsPart, qtbot: QtBot
) -> None:
    window = actions.window()
    for row in actions.note_rows:
        assert actions.next_step() is None
        row.choice.button(Decision.PUT_OFF.value).click()
    step = actions.next_step()
    assert step is not None
    assert (step.text(), step.property("kind")) == ("Copy the reply as text", "primary")
    QTest.keySequence(window, "Ctrl+Return")
    assert "Copied" in actions.banner.sentence
    assert actions.next_step() is None
    assert step.property("kind") == "small"
    before = actions.note_rows[0]
    actions.enter(Goto(Place.SHARE, part="actions"))
    qtbot.waitUntil(lambda: actions.note_rows[0] is not before, timeout=WAIT_MS)
    assert actions.next_step() is None  # it is known on disk
    actions.note_rows[0].choice.button(Decision.TRIED.value).click()
    step = actions.next_step()
    assert step is not None
    assert step.text() == "Copy the reply as text"


def test_another_language_shows_what_was_decided_meanwhile(
    actions: ActionsPart, qtbot: QtBot
) -> None:
    row = actions.note_rows[0]
    row.choice.button(Decision.TRIED.value).click()
    actions.workshop.translation.use(Interface.ZH_CN)
    qtbot.waitUntil(lambda: actions.note_rows[0] is not row, timeout=WAIT_MS)
    assert actions.note_rows[0].choice.choice is Decision.TRIED
    assert actions.note_rows[1].choice.choice is None


def test_what_was_read_before_a_decision_does_not_take_its_place(
    actions: ActionsPart, qtbot: QtBot
) -> None:
    row = actions.note_rows[0]
    actions.enter(Goto(Place.SHARE, part="actions"))
    (reading,) = [each for each in threading.enumerate() if each.name == "greenroom-actions"]
    reading.join()  # what it read waits to be shown
    row.choice.button(Decision.TRIED.value).click()
    qtbot.waitUntil(lambda: actions.note_rows[0] is not row, timeout=WAIT_MS)
    assert actions.note_rows[0].choice.choice is Decision.TRIED
