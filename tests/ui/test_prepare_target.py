"""Job ads in the real window: pasted, dropped, weighed, taught, kept, practised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop.roles.ad_limits import MOST_CHARACTERS
from desktop.roles.target import LONGEST_NOTES, GoalPreset
from desktop.ui.main_window import MainWindow
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.prepare import PreparePage, PreparePart
from desktop.ui.prepare.target_part import TargetPart
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.fixtures.window import SilentDialogs

pytestmark = pytest.mark.gui
WAIT_MS = 15_000
AD = "客服专员（AI 方向） 🎧\n熟悉智能客服系统，具备用户需求洞察能力，擅长冲突化解。\n懂声纹质检者优先。<b>&x"


def target_of(window: MainWindow) -> TargetPart:
    window.go(Goto(Place.PREPARE, part=PreparePart.TARGET))
    page = window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    part = page.part(PreparePart.TARGET)
    assert isinstance(part, TargetPart)
    return part


def settled(part: TargetPart, qtbot: QtBot) -> None:
    """Wait until what was typed is kept and read."""
    kept = part.services.targets
    qtbot.waitUntil(lambda: any(each == part.target for each in kept.targets()), timeout=WAIT_MS)
    part.workshop.tasks.wait()
    part.look()
    asked = part.analysis
    qtbot.waitUntil(lambda: part.analysis is not asked, timeout=WAIT_MS)


def pasted(part: TargetPart, text: str) -> None:
    given = QMimeData()
    given.setText(text)
    part.ad.insertFromMimeData(given)


def select(part: TargetPart, words: str) -> None:
    at = part.ad.document().find(words)
    assert not at.isNull()
    part.ad.setTextCursor(at)


@pytest.fixture
def part(open_window: Callable[..., MainWindow], qtbot: QtBot) -> TargetPart:
    part = target_of(open_window())
    assert part.empty.isVisible()
    pasted(part, AD)
    settled(part, qtbot)
    return part


def test_a_pasted_ad_is_weighed_and_its_words_are_marked(part: TargetPart) -> None:
    found = part.analysis
    assert found is not None
    assert found.relevance == {
        "ai_comm": 1, "knowledge": 1, "need_insight": 1, "conflict": 1,
    }  # fmt: skip
    marked = [each.cursor.selectedText() for each in part.ad.extraSelections()]
    assert marked == [each.text for each in found.keywords]  # an emoji stands before them
    row = part.result.rows["need_insight"]
    assert [each.text() for each in row.words] == ["用户需求洞察"] or len(row.words) >= 1
    assert not part.empty.isVisible()
    assert part.go_on.isEnabled()


def test_a_click_shows_the_words_in_the_text(part: TargetPart) -> None:
    row = part.result.rows["conflict"]
    row.name.click()
    assert part.ad.textCursor().selectedText() == "冲突化解"
    part.ad.moveCursor(QTextCursor.MoveOperation.Start)
    row.words[0].click()
    assert part.ad.textCursor().selectedText() == "冲突化解"


def test_a_weight_of_ones_own_holds_until_it_is_taken_back(part: TargetPart, qtbot: QtBot) -> None:
    row = part.result.rows["craft"]
    by_rule = row.weight.value()
    row.weight.setValue(1.7)
    settled(part, qtbot)
    assert part.services.targets.get(part.target.id).own_weights == {"craft": 1.7}
    assert row is part.result.rows["craft"]
    assert row.reset.isVisible()
    row.reset.click()
    settled(part, qtbot)
    assert part.target.own_weights == {}
    assert row.weight.value() == by_rule


def test_goal_sources_and_day_are_kept(part: TargetPart, qtbot: QtBot) -> None:
    result = part.result
    result.goal.setCurrentIndex(1)
    result.goal.activated.emit(1)
    QTest.keyClicks(result.goal_words, "faster refunds")
    result.sources.setPlainText("their site\n\n  an interview  ")
    QTest.keyClicks(result.day, "2026-12-1")
    assert part.target.interview_day == ""
    QTest.keyClick(result.day, Qt.Key.Key_Backspace)
    QTest.keyClicks(result.day, "09")
    settled(part, qtbot)
    kept = part.services.targets.get(part.target.id)
    assert kept.goal is GoalPreset.ECOMMERCE
    assert kept.goal_words == "faster refunds"
    assert kept.sources == ("their site", "an interview")
    assert kept.interview_day == "2026-12-09"
    assert part.result.rows["value"].weight.value() == 0.92  # 1.1 x 0.7 x 1.2


def test_what_should_be_known_by_heart_is_kept_as_it_is_typed(
    part: TargetPart, qtbot: QtBot
) -> None:
    notes = part.result.notes
    assert notes.accessibleName() == "What I should know by heart"
    QTest.keyClicks(notes, "Returns: 7 days")
    QTest.keyClick(notes, Qt.Key.Key_Return)
    QTest.keyClicks(notes, "  <b>Pro</b> & Lite")
    settled(part, qtbot)
    assert part.services.targets.get(part.target.id).notes == "Returns: 7 days\n  <b>Pro</b> & Lite"
    part.new.click()
    assert notes.toPlainText() == ""
    part.kept.setCurrentRow(0)
    assert notes.toPlainText().startswith("Returns")


def test_notes_that_are_too_long_say_what_is_kept(part: TargetPart, qtbot: QtBot) -> None:
    hint = next(e for e in part.result.findChildren(PlainLabel) if "10000" in e.text())
    assert not hint.isVisibleTo(part.result)
    part.result.notes.setPlainText("字" * (LONGEST_NOTES + 1))
    assert hint.isVisibleTo(part.result)
    settled(part, qtbot)
    assert len(part.services.targets.get(part.target.id).notes) == LONGEST_NOTES


def test_a_word_is_taught_made_to_count_for_nothing_and_forgotten(
    part: TargetPart, qtbot: QtBot
) -> None:
    assert not part.teach_menu().actions()[0].isEnabled()
    select(part, "声纹")
    menu = part.teach_menu()
    words = [each.text() for each in menu.actions()]
    next(e for e in menu.actions() if e.text() == "Learning and iteration").trigger()
    qtbot.waitUntil(
        lambda: "声纹" in [each.text() for each in part.result.rows["learn"].words], timeout=WAIT_MS
    )
    assert "It counts for nothing" in words
    forgets = [e for e in part.teach_menu().actions() if e.text() == "Forget “声纹”"]
    forgets[0].trigger()
    qtbot.waitUntil(lambda: not part.result.rows["learn"].words, timeout=WAIT_MS)
    select(part, "<b>&x")
    next(e for e in part.teach_menu().actions() if e.text() == "Learning and iteration").trigger()
    qtbot.waitUntil(lambda: len(part.result.rows["learn"].words) == 1, timeout=WAIT_MS)
    chip = part.result.rows["learn"].words[0]
    assert chip.text() == "<b>&&x"
    assert "&lt;b&gt;&amp;x" in chip.toolTip()
    select(part, "冲突化解")
    nothing = part.teach_menu().actions()
    next(e for e in nothing if e.text() == "It counts for nothing").trigger()
    qtbot.waitUntil(lambda: not part.result.rows["conflict"].words, timeout=WAIT_MS)


def test_a_list_of_words_that_is_damaged_is_said(part: TargetPart, qtbot: QtBot) -> None:
    part.services.targets.words.write_text("this is = no list")
    part.look()
    qtbot.waitUntil(lambda: bool(part.banner.sentence), timeout=WAIT_MS)
    assert "words.toml" in part.banner.sentence
    part.banner.hide()
    select(part, "声纹")
    menu = part.teach_menu()
    next(e for e in menu.actions() if e.text() == "It counts for nothing").trigger()
    assert "words.toml" in part.banner.sentence


def test_a_dropped_file_is_read_and_a_hostile_one_is_refused_in_one_sentence(
    part: TargetPart, qtbot: QtBot, tmp_path: Path, dialogs: SilentDialogs
) -> None:
    before = part.target
    bad = tmp_path / "ad.pdf"
    bad.write_bytes(b"%PDF-1.7\n" + b"\x00\xff" * 500)
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(bad))])
    part.ad.insertFromMimeData(given)
    qtbot.waitUntil(lambda: bool(part.banner.sentence), timeout=WAIT_MS)
    assert part.target == before
    good = tmp_path / "ad.txt"
    good.write_text("Support agent: de-escalation and CSAT <b>metrics</b>", encoding="utf-8")
    dialogs.file = good
    part.choose.click()
    qtbot.waitUntil(lambda: "CSAT" in part.ad.toPlainText(), timeout=WAIT_MS)
    settled(part, qtbot)
    assert "<b>" in part.ad.toPlainText()
    assert part.kept.count() == 2
    part.kept.setCurrentRow(1)
    assert part.target.id == before.id


def test_what_is_longer_than_any_ad_is_refused(part: TargetPart) -> None:
    before = part.ad.toPlainText()
    pasted(part, "x" * MOST_CHARACTERS)
    assert part.ad.toPlainText() == before
    assert "100000" in part.banner.sentence


def test_the_trash_gives_an_ad_back(part: TargetPart, qtbot: QtBot) -> None:
    gone = part.target
    part.discard.click()
    assert part.services.targets.targets() == ()
    assert part.empty.isVisible()
    part.banner.action.emit()
    assert part.target == gone
    part.new.click()
    assert part.ad.toPlainText() == ""
    assert part.kept.count() == 1


def test_another_role_weighs_anew(part: TargetPart, qtbot: QtBot) -> None:
    row = [part.roles.itemText(n) for n in range(part.roles.count())].index("Sales")
    part.roles.setCurrentIndex(row)
    part.roles.activated.emit(row)
    qtbot.waitUntil(lambda: "conflict" not in part.result.rows, timeout=WAIT_MS)
    assert part.services.targets.get(part.target.id).role == "sales"


def test_practise_these_hands_role_questions_and_target_on(part: TargetPart, qtbot: QtBot) -> None:
    part.result.questions[0].click()
    wanted = part.result.chosen
    assert len(wanted) == len(part.result.questions) - 1
    QTest.keyClicks(part.result.goal_words, "fewer complaints")
    part.go_on.click()
    window = part.window()
    assert isinstance(window, MainWindow)
    practise = window.page(Place.PRACTISE)
    assert isinstance(practise, PractisePage)
    assert tuple(each.id for each in practise.choose.ticked()) == wanted
    practise.choose.go_on.click()
    choice = practise.rehearsal.choice
    assert choice is not None
    assert choice.target == part.target.id
    assert choice.company_goal == "fewer complaints"
    window.go(Goto(Place.PREPARE))


def test_leaving_keeps_what_was_typed_a_moment_ago(part: TargetPart) -> None:
    QTest.keyClicks(part.ad, " end")
    assert part.leave()
    assert part.services.targets.get(part.target.id).ad == part.ad.toPlainText()


def test_nothing_is_kept_without_an_ad(open_window: Callable[..., MainWindow]) -> None:
    part = target_of(open_window())
    QTest.keyClicks(part.result.goal_words, "x")
    part.save_now()
    assert part.services.targets.targets() == ()
    assert part.next_step() is part.empty.button
