"""Two takes side by side: chosen, played as one, laid beside each other, their differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QTreeWidget, QWidget

from desktop.base.documents import write_document
from desktop.base.timecode import Span
from desktop.cues.model import Cue, CueSheet, Evidence, Group
from desktop.review.compare import Change, Meeting
from desktop.review.desk import ReviewDesk
from desktop.review.evidence import ForAnswer
from desktop.review.model import AnswerValue, MarkKind
from desktop.sessions.folder import SessionFolder
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.compare import ComparePage
from tests.fixtures._review_fakes import FakePlayer
from tests.fixtures.review import NOW, make_take

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.ui.compare.table import DifferenceTable
    from desktop.ui.workshop import Workshop

pytestmark = pytest.mark.gui
A, B = "take-0001", "take-0003"


@pytest.fixture
def takes(review_take: Path) -> tuple[Path, Path]:
    """Two takes of one question, of 4 and 6 seconds, differently answered."""
    other = review_take.with_name("03_Q01")
    other.mkdir()
    write_document(other / "take.json", make_take(3, "Q01", ms=6000))
    (other / "video.mp4").write_bytes(b"pictures")
    desk = ReviewDesk(SessionFolder(review_take.parents[1]))
    for take, value, start in ((A, AnswerValue.NO, 1000), (B, AnswerValue.YES, 3000)):
        desk.answer(take, "K01", value)
        desk.mark(take, Span(start, start + 500), kind=MarkKind.EVIDENCE, target=ForAnswer("K01"))
    return review_take, other


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, review_workshop: Workshop, takes: tuple[Path, Path]
) -> Iterator[ComparePage]:
    players = FakePlayer(4000, qapp), FakePlayer(6000, qapp)
    made = ComparePage(review_workshop, players=players)
    made.retranslate()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    open_take(made, takes[0], qtbot)
    yield made
    made.shut_down()
    review_workshop.tasks.wait()
    for player in players:
        player.deleteLater()


def open_take(page: ComparePage, take: Path, qtbot: QtBot, other: Path | None = None) -> None:
    page.enter(Goto(Place.COMPARE, take=take, other=other, back=Place.LIBRARY))
    qtbot.waitUntil(lambda: not page.busy)


def players(page: ComparePage) -> tuple[FakePlayer, FakePlayer]:
    a, b = page.twin.players
    assert isinstance(a, FakePlayer)
    assert isinstance(b, FakePlayer)
    return a, b


def press(page: ComparePage, *keys: str) -> None:
    for key in keys:
        QTest.keySequence(page, key)


def test_the_other_take_of_the_question_is_there_at_once(
    page: ComparePage, takes: tuple[Path, Path]
) -> None:
    a, b = players(page)
    assert a.opened == takes[0] / "video.mp4"
    assert b.opened == takes[1] / "video.mp4"
    assert page.choice.count() == 1  # the take of the other question is not offered
    assert "Take 3" in page.choice.currentText()


def test_one_keyboard_plays_both(page: ComparePage) -> None:
    a, b = players(page)
    press(page, "Space")
    assert a.playing and b.playing  # noqa: PT018
    assert page.bar.play.accessibleName() == "Pause both"
    press(page, "L")
    assert (a.speed, b.speed) == (1.25, 1.25)
    press(page, "K", "J")
    assert (a.playing, b.playing) == (False, False)
    assert (a.speed, b.speed) == (1.0, 1.0)
    press(page, "Home", ".", ".", ",")
    assert (a.at_ms, b.at_ms) == (40, 40)
    press(page, "Right")
    assert b.at_ms == page.twin.position == 5040  # A has ended; B is shown to its end
    press(page, "S")
    assert (a.volume, b.volume) == (0.0, 1.0)
    assert "heard" in page.sides[1].name.accessibleName()
    press(page, "Right")
    assert b.at_ms == 5999


def test_a_span_is_repeated_by_both(page: ComparePage) -> None:
    a, _ = players(page)
    page.playing.seek(1000)
    press(page, "[")
    page.playing.seek(2000)
    press(page, "]", "R", "Space")
    assert page.bar.again.isChecked()
    a.go_by(10)
    assert a.at_ms == 1000
    press(page, "Escape")
    assert not page.bar.again.isChecked()


def test_b_is_nudged_by_key_and_the_offset_is_shown(page: ComparePage) -> None:
    press(page, "Alt+Right", "Alt+Shift+Right")
    assert page.twin.offset_ms == -110
    assert page.bar.offset.text() == "B starts 110 ms after A"
    press(page, "Alt+Left", "Alt+Left")
    assert page.bar.offset.text() == "B starts 90 ms before A"
    page.bar.nudges[10].click()
    assert page.twin.offset_ms == 80
    press(page, "0")
    assert page.bar.offset.text() == "B starts with A: 0 ms"


def test_they_meet_at_a_part_that_both_have(page: ComparePage) -> None:
    assert page.bar.parts[""].isEnabled()
    assert not page.bar.parts["A"].isEnabled()
    pair = page.pair
    assert pair is not None
    assert pair.compared is not None
    page.together.offer((*pair.compared.meetings, Meeting("A", 1500, 3500)))
    press(page, "3")
    a, b = players(page)
    assert (a.at_ms, b.at_ms, page.twin.offset_ms) == (1500, 3500, 2000)


def test_differences_are_listed_and_a_row_plays_what_it_rests_on(page: ComparePage) -> None:
    table = page.table
    top = table.topLevelItem(0)
    assert top is not None
    first = top.child(0)
    assert first is not None
    assert [first.text(column) for column in range(4)] == ["Said K01", "No", "Yes", "▲ fuller"]
    table.setFocus()
    table.setCurrentItem(first)
    QTest.keyClick(table, Qt.Key.Key_Return)
    a, b = players(page)
    assert page.twin.offset_ms == 2000
    assert a.playing and b.playing  # noqa: PT018
    assert (a.at_ms, b.at_ms) == (0, 2000)
    everything = _rows(table)
    press(page, "D")
    assert 0 < _rows(table) < everything


def _rows(table: DifferenceTable) -> int:
    tops = [table.topLevelItem(number) for number in range(table.topLevelItemCount())]
    return sum(top.childCount() for top in tops if top is not None)


def test_cues_are_rows_with_their_figures(page: ComparePage, takes: tuple[Path, Path]) -> None:
    pair = page.pair
    assert pair is not None
    assert pair.compared is not None
    evidence = (Evidence(span=Span(200, 400)),)
    cue = Cue(id="numbers", group=Group.CONTENT, version=1, value=1, evidence=evidence)
    sheets = [CueSheet(take_id=A, made_at=NOW, cues=(replace(cue, value=n),)) for n in (1, 3)]
    from dataclasses import replace as with_fields

    from desktop.review.compare import compare_takes

    found = compare_takes(
        with_fields(pair.compared.a, sheet=sheets[0]), with_fields(pair.compared.b, sheet=sheets[1])
    )
    assert found.cues[0].change is Change.MORE
    page.table.show_compared(found, page.workshop.translation.language)
    last = page.table.topLevelItem(page.table.topLevelItemCount() - 1)
    assert last is not None
    row = last.child(0)
    assert row is not None
    assert [row.text(column) for column in range(1, 4)] == ["1", "3", "+2"]


def test_escape_goes_back_to_where_it_was_asked_for(
    page: ComparePage, takes: tuple[Path, Path]
) -> None:
    told: list[object] = []
    page.goto.connect(told.append)
    press(page, "Escape")
    assert told == [Goto(Place.LIBRARY, take=takes[0])]


def test_another_take_is_chosen_in_the_page(
    page: ComparePage, takes: tuple[Path, Path], qtbot: QtBot
) -> None:
    fourth = takes[0].with_name("04_Q01")
    fourth.mkdir()
    write_document(fourth / "take.json", make_take(4, "Q01"))
    open_take(page, takes[0], qtbot, other=takes[1])
    assert [page.choice.itemText(n).split(" ·")[0] for n in (0, 1)] == ["Take 3", "Take 4"]
    assert page.choice.currentIndex() == 0
    page.choice.activated.emit(1)
    qtbot.waitUntil(lambda: not page.busy)
    assert page.pair is not None
    assert page.pair.chosen is not None
    assert page.pair.chosen.folder.path == fourth
    assert players(page)[1].opened is None  # it has no video, and says so


def test_a_take_that_is_alone_says_so(
    page: ComparePage, takes: tuple[Path, Path], qtbot: QtBot
) -> None:
    open_take(page, takes[0].with_name("02_Q02"), qtbot)
    assert page.choice.isHidden()
    assert page.table.topLevelItemCount() == 0
    assert players(page)[1].opened is None


def test_one_that_cannot_be_read_or_played_is_said(
    page: ComparePage, takes: tuple[Path, Path], qtbot: QtBot
) -> None:
    players(page)[1].failed.emit("broken")
    open_take(page, takes[0].with_name("99_Q01"), qtbot)
    assert page.banner.isVisible()


def test_every_control_has_a_name_and_is_reached_by_tab(page: ComparePage) -> None:
    kinds = (QAbstractButton, QComboBox, QAbstractSlider, QTreeWidget)
    controls = [
        each
        for each in page.findChildren(QWidget)
        if isinstance(each, kinds) and each.isVisible() and "qt_" not in each.objectName()
    ]
    assert len(controls) > 15
    for each in controls:
        found = QAccessible.queryAccessibleInterface(each)
        if page.table.isAncestorOf(each):
            continue  # scroll bars and header of the table
        assert found is not None
        assert found.text(QAccessible.Text.Name), each
    inside = {each for each in controls if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    assert {page.bar.play, page.bar.time, page.choice, page.table, page.back} <= inside
    for each in page.panes():
        assert page.isAncestorOf(each)
    assert page.next_step() is page.bar.play
    assert page.bar.mapTo(page, QPoint(0, 0)).y() > 0
