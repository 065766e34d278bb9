"""A pack goes out, is reviewed in the window, and what comes of its notes is seen in the next take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.base.documents import read_document
from desktop.base.timecode import Span
from desktop.review.actions import Decision
from desktop.review.desk import ReviewDesk
from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.model import AnswerValue, MarkKind
from desktop.sharing.acting import focus_for, focus_line
from desktop.sharing.review_file import ReviewFile
from desktop.sharing.taking_in import Outcome, take_in
from desktop.sharing.wishes import Wishes
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.review import ReviewPage
from desktop.ui.review.reviewer_guide import Step
from desktop.ui.share.actions_part import ActionsPart
from desktop.ui.share.received_part import ReceivedPart
from desktop.ui.widgets.rating_row import RatingRow
from tests.fixtures._share_parts import actions_of, received_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton, QWidget
    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from desktop.ui.review.reviewer_bar import ReviewerBar
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 20_000


def review_of(window: MainWindow, qtbot: QtBot, folder: Path) -> ReviewPage:
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(
        lambda: (
            page.opened is not None
            and folder in (page.opened.folder.path, *page.opened.folder.path.parents)
        ),
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    return page


def review_the_pack(
    window: MainWindow, qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> Path:
    """Open the pack as a double click does, review it by the Review page, and save the file."""
    pack = shared.outside / "pack.zip"
    shared.export()
    window.open_file(pack)
    page = review_of(window, qtbot, shared.library / "received")
    bar = page.beside.reviewer
    assert not page.checklist.isEnabled()
    QTest.keyClicks(bar.name, "Lin kym 1")  # letters that are keys of the page, too
    assert bar.name.text() == "Lin kym 1"
    bar.role.button("hr").click()
    bar.begin.click()
    qtbot.waitUntil(lambda: bar.pack is not None and bar.pack.seat is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert bar.calibration.isVisible()
    while not bar.calibration.over:
        bar.calibration.levels.button("3").click()
    assert len(bar.calibration.given) == 6
    bar.calibration.go_on.click()
    qtbot.waitUntil(lambda: bar.ready and not page.busy, timeout=WAIT_MS)
    assert page.checklist.isEnabled()
    rated = [row.target for row in page.checklist.rows if isinstance(row.target, ForRating)]
    assert len(page.checklist.rows) == 13 + len(rated)  # not the six rows that stood there before
    assert len(rated) == 2
    for row in page.checklist.rows:
        if isinstance(row.target, ForRating):
            page.work.rate(row.target, 2)
            page.work.say_no_evidence(row.target, found_none=True)
            assert isinstance(row, RatingRow)
            page.work.choose(row.target)
            assert row.why.isVisible()
            QTest.keyClicks(row.why, "kym 1 <b>")
            QTest.keyClick(row.why, Qt.Key.Key_Return)
    page.work.mark(Span(1000, 2000), "我在", MarkKind.SUGGESTION, "say the number <img src=x>")
    assert "suggestions: 1" in bar.balance.text()
    bar.try_next.setText("begin with the result")
    dialogs.file = shared.outside / "back.greenroom-review.json"
    bar.save_file.click()
    assert bar.banner.sentence.startswith("Saved as")
    return dialogs.file


def step_of(received: ReceivedPart) -> QAbstractButton:
    """Return what Ctrl+Enter presses."""
    step = received.next_step()
    assert step is not None
    return step


def test_from_a_pack_to_the_focus_of_the_next_take(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window = open_window()
    file = review_the_pack(window, qtbot, shared, dialogs)
    written = read_document(file, ReviewFile)
    assert (written.reviewer.role, written.reviewer.calibrated) == ("hr", False)
    assert [each.why for each in written.ratings] == ["kym 1 <b>"] * 2
    assert written.overall.try_next == "begin with the result"
    assert not list((shared.folder.reviews).glob("*.json"))  # nothing of it in one's own session
    window.open_file(file)
    received = received_of(window)
    assert isinstance(received, ReceivedPart)
    qtbot.waitUntil(lambda: "was added" in received.banner.sentence, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(received.sessions), timeout=WAIT_MS)
    back = received.sessions[0].reviews[0]
    assert back.sealed
    assert back.rate_first == shared.take.path
    assert step_of(received).text() == "Rate first"
    desk, take_id = ReviewDesk(shared.folder), shared.take.read().id
    for rating in written.ratings:
        desk.rate(take_id, rating.criterion, 4)
        desk.say_no_evidence(take_id, rating.criterion, found_none=True)
    window.go(Goto(Place.SHARE, part="received"))
    qtbot.waitUntil(lambda: received.sessions[0].opened == 1, timeout=WAIT_MS)
    assert step_of(received).text() == "Compare with mine"
    step_of(received).click()
    qtbot.waitUntil(lambda: received.gaps.rows.count() > 2, timeout=WAIT_MS)
    accept_and_reply(window, qtbot, shared, dialogs)
    look_before_the_next_take(window, qtbot)
    check_it_in_the_next_take(window, qtbot, shared)


def accept_and_reply(
    window: MainWindow, qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    window.go(Goto(Place.SHARE, part="actions"))
    actions = actions_of(window)
    assert isinstance(actions, ActionsPart)
    qtbot.waitUntil(lambda: len(actions.note_rows) == 2, timeout=WAIT_MS)
    row = actions.note_rows[0]
    row.choice.button(Decision.ACCEPTED.value).click()
    row.words.setText("the number first")
    row.words.editingFinished.emit()
    found = focus_for(shared.shelf, "ai_customer_service", "Q03")
    assert focus_line(found) == "the number first"
    dialogs.file = shared.outside / "r.greenroom-reply.json"
    actions.reply(shared.folder, row.note.review_id)
    window.open_file(dialogs.file)
    received = received_of(window)
    assert isinstance(received, ReceivedPart)
    qtbot.waitUntil(lambda: "what came of" in received.banner.sentence, timeout=WAIT_MS)


def look_before_the_next_take(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Goto(Place.PRACTISE, role="ai_customer_service", question="Q03"))
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.focus.isVisible, timeout=WAIT_MS)
    assert page.check.focus.text() == "Focus: the number first"
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    qtbot.waitUntil(page.room.focus.isVisible, timeout=WAIT_MS)
    window.go(Goto(Place.HOME))


def tabbed(window: MainWindow, stops: int) -> list[QWidget | None]:
    """Press Tab some times; return what has the keyboard after each."""
    reached: list[QWidget | None] = []
    for _ in range(stops):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    return reached


def check_it_in_the_next_take(window: MainWindow, qtbot: QtBot, shared: Shared) -> None:
    from desktop.recording.adding import add_take

    take = add_take(shared.folder, "Q03", shared.take.video)
    window.go(Goto(Place.REVIEW, take=take.path))
    page = review_of(window, qtbot, take.path)
    check = page.beside.focus
    qtbot.waitUntil(check.isVisible, timeout=WAIT_MS)
    page.header.send_button.setFocus()
    reached = tabbed(window, 20)
    choices = [check.lines[0].button(each) for each in ("done", "not_yet")]
    assert reached.index(choices[0]) + 1 == reached.index(choices[1])
    assert reached.index(choices[1]) < reached.index(page.playback.transport.play)
    check.lines[0].button("not_yet").click()
    assert len(focus_for(shared.shelf, "ai_customer_service", "Q03")) == 1
    check.lines[0].button("done").click()
    assert focus_for(shared.shelf, "ai_customer_service", "Q03") == ()


def test_a_reviewer_goes_on_and_saves_by_the_keys_of_every_page(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    shared.export()
    window = open_window()
    window.open_file(shared.outside / "pack.zip")
    page = review_of(window, qtbot, shared.library / "received")
    bar = page.beside.reviewer
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)

    def go_on() -> None:
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    bar.role.button("hr").click()
    go_on()
    qtbot.waitUntil(lambda: bar.calibration.isVisible() and not page.busy, timeout=WAIT_MS)
    while not bar.calibration.over:
        bar.calibration.levels.button("3").click()
    page.header.setFocus()
    go_on()
    qtbot.waitUntil(lambda: bar.ready and not page.busy, timeout=WAIT_MS)
    assert page.next_step() is page.playback.transport.play
    page.work.mark(Span(1000, 2000), "", MarkKind.SUGGESTION, "say the number")
    dialogs.file = shared.outside / "back.greenroom-review.json"
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialogs.file.exists, timeout=WAIT_MS)
    assert page.next_step() is page.playback.transport.play  # not all is said
    page.work.answer(page.checklist.rows[0].target, AnswerValue.YES)
    page.work.rate(page.work.target, 3)
    for field in (bar.keep, bar.try_next):
        QTest.keyClicks(field, "x")
    dialogs.file = shared.outside / "all.greenroom-review.json"
    go_on()
    qtbot.waitUntil(dialogs.file.exists, timeout=WAIT_MS)
    assert page.next_step() is bar.banner.button
    QTest.keyClicks(bar.keep, "y")
    assert page.next_step() is bar.save_file
    dialogs.file = None
    go_on()
    assert page.next_step() is bar.save_file  # it was not saved after all


def test_a_friend_begins_with_six_plain_rows(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.export()
    window = open_window()
    window.open_file(shared.outside / "pack.zip")
    page = review_of(window, qtbot, shared.library / "received")
    bar = page.beside.reviewer
    bar.role.button("friend").click()
    bar.begin.click()
    qtbot.waitUntil(lambda: bar.ready and not page.busy, timeout=WAIT_MS)
    assert not bar.calibration.isVisible()  # there is no level to give yet
    assert [type(row.target) for row in page.checklist.rows] == [ForAnswer] * 6
    bar.more.click()
    qtbot.waitUntil(bar.calibration.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    bar.calibration.skip.click()
    qtbot.waitUntil(lambda: bar.ready and not page.busy, timeout=WAIT_MS)
    assert len(page.checklist.rows) == 14
    assert bar.more.text().startswith("Six rows only")
    bar.more.click()
    qtbot.waitUntil(lambda: len(page.checklist.rows) == 6, timeout=WAIT_MS)
    bar.more.click()
    qtbot.waitUntil(lambda: len(page.checklist.rows) == 14, timeout=WAIT_MS)
    page.work.say_no_evidence(ForRating("craft"), found_none=True)
    page.work.rate(ForRating("craft"), 4)
    bar.more.click()  # what was said stays in sight
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert len(page.checklist.rows) == 14
    assert not bar.more.isVisible()


def test_the_candidates_questions_are_replied_to(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, dialogs: SilentDialogs
) -> None:
    shared.export(Wishes(asks=("Was it clear?", "Too long?")))
    window = open_window()
    window.open_file(shared.outside / "pack.zip")
    page = review_of(window, qtbot, shared.library / "received")
    bar = page.beside.reviewer
    bar.begin.click()
    qtbot.waitUntil(lambda: bar.ready and not page.busy, timeout=WAIT_MS)
    reply, other = bar.replies.fields
    assert [each.text() for each in bar.replies.labels] == [
        "They ask: Was it clear?", "They ask: Too long?",
    ]  # fmt: skip
    assert reply.isVisible()
    bar.guide.steps[Step.SUM].click()
    assert bar.keep.isVisible()
    assert not reply.isVisible()
    bar.guide.steps[Step.ASKS].click()
    QTest.keyClicks(reply, "yes, mostly m 1")  # letters that are keys of the page, too
    QTest.keyClick(reply, Qt.Key.Key_Return)
    other.setText("no")  # still being typed when the file is saved
    dialogs.file = shared.outside / "friend.greenroom-review.json"
    bar.save_file.click()
    written = read_document(dialogs.file, ReviewFile)
    assert [each.text for each in written.notes] == [
        "Was it clear? → yes, mostly m 1", "Too long? → no",
    ]  # fmt: skip
    page.work.undo()
    qtbot.waitUntil(lambda: other.text() == "", timeout=WAIT_MS)
    look_at_what_is_typed(page, bar, qtbot)
    bar.save_file.click()
    copied = shared.outside / "message.txt"
    copied.write_text(QGuiApplication.clipboard().text(), encoding="utf-8")
    outcomes = [take_in(shared.shelf, each).outcome for each in (copied, dialogs.file)]
    assert outcomes == [Outcome.ADDED, Outcome.UNCHANGED]  # both are one revision
    assert "Was it clear? → yes, mostly m 1" in copied.read_text(encoding="utf-8")


def look_at_what_is_typed(page: ReviewPage, bar: ReviewerBar, qtbot: QtBot) -> None:
    """What is typed is written soon, and is one step to undo."""
    bar.guide.steps[Step.WATCH].click()
    assert page.window().focusWidget() is page.playback.transport.play
    bar.guide.steps[Step.SUM].click()
    assert page.window().focusWidget() is bar.keep
    assert desk_of(page).review.keep == ""
    QTest.keyClicks(bar.keep, "the num")
    qtbot.waitUntil(lambda: desk_of(page).review.keep == "the num", timeout=WAIT_MS)
    QTest.keyClicks(bar.keep, "bers")
    QTest.keyClick(bar.keep, Qt.Key.Key_Escape)
    assert page.window().focusWidget() is page
    assert desk_of(page).review.keep == "the numbers"
    page.work.undo()
    assert (desk_of(page).review.keep, bar.keep.text()) == ("", "")
    page.work.redo()
    assert bar.keep.text() == "the numbers"
    QTest.keyClicks(bar.try_next, "h")
    page.save_now()  # as when the system ends the session
    assert desk_of(page).review.try_next == "h"
    assert bar.guide.steps[Step.SUM].text().startswith("✓")
    bar.try_next.setText("")
    bar.guide.copy_text.click()
    assert "Not written yet: Try next." in bar.banner.sentence


def desk_of(page: ReviewPage) -> ReviewDesk:
    assert page.work.desk is not None
    return page.work.desk
