"""Plan, dots, diary, report and Home's next step in the real window."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from desktop.base.settings import Interface, Language
from desktop.practice.outcomes import read_diary, write_down
from desktop.practice.plan_notes import read_notes
from desktop.practice.time_box import Doing
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.progress import ProgressPage, ProgressPart
from desktop.ui.progress.diary_page import DiaryPage
from desktop.ui.progress.dots_page import DotsPage
from desktop.ui.progress.plan_page import PlanPage
from desktop.ui.progress.report_page import ReportPart, Scope
from desktop.ui.widgets.dot_paint import place
from tests.fixtures._practised import ROLE, WAIT_MS, button, practised, went, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.window import SilentDialogs

pytestmark = pytest.mark.gui
PartT = TypeVar("PartT", bound=Page)


def part(window: MainWindow, qtbot: QtBot, which: ProgressPart, kind: type[PartT]) -> PartT:
    window.go(Goto(Place.PROGRESS, part=which.value))
    page = window.page(Place.PROGRESS)
    assert isinstance(page, ProgressPage)
    found = page.part(which)
    assert isinstance(found, kind)
    return found


def test_the_plan_says_why_and_begins(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    practised(window_folders)
    window = open_window()
    plan = part(window, qtbot, ProgressPart.PLAN, PlanPage)
    qtbot.waitUntil(lambda: "Knowledge" in words(plan), timeout=WAIT_MS)
    said = words(plan)
    assert "Days until the interview: 20. Days until the same is practised again: 3" in said
    for column in ("Knowledge", "Skill", "Mindset"):
        assert column in said
    assert "separate sessions" in said
    assert "%" not in said
    line = plan.lines[0]
    assert not line.proofs.isVisible()
    line.more.click()
    assert "Order " in words(line.proofs)
    assert "Weight in the job ad" in words(line.proofs)
    visited = went(plan)
    line.begin.click()
    assert visited[0].place is Place.PRACTISE
    assert visited[0].question
    link = line.proofs.findChildren(QPushButton)[0]
    link.click()
    assert visited[1].place is Place.REVIEW
    assert visited[1].take is not None


def test_the_time_is_filled_and_never_overfilled(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    practised(window_folders)
    window = open_window()
    plan = part(window, qtbot, ProgressPart.PLAN, PlanPage)
    qtbot.waitUntil(lambda: bool(plan.lines), timeout=WAIT_MS)
    for minutes in (2, 8, 20, 90):
        plan.time.minutes.setValue(minutes)
        assert sum(each.seconds for each in plan.time.steps) <= minutes * 60
    assert any(each.doing is Doing.REVIEW for each in plan.time.steps)
    plan.time.minutes.setValue(2)
    qtbot.waitUntil(lambda: "Too short" in words(plan.time), timeout=WAIT_MS)
    assert not plan.time.start.isEnabled()
    plan.time.minutes.setValue(20)
    visited = went(plan)
    step = plan.time.steps[0]
    plan.time.start.click()
    assert visited == [Goto(Place.PRACTISE, role=ROLE, question=step.question)]


def test_a_note_is_added_ticked_dropped_and_undone(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    window = open_window()
    plan = part(window, qtbot, ProgressPart.PLAN, PlanPage)
    qtbot.waitUntil(lambda: bool(plan.lines), timeout=WAIT_MS)
    assert "is added here by itself" in words(plan.log)
    assert not plan.log.add.isEnabled()
    plan.log.because.setText("a call")
    plan.log.what.setText("chapter three")
    QTest.keyClick(plan.log.what, Qt.Key.Key_Return)
    path = window_folders.plan
    qtbot.waitUntil(lambda: "because of “a call” I added" in words(plan.log), timeout=WAIT_MS)
    ticks(plan, checked=False)[0].click()
    qtbot.waitUntil(lambda: read_notes(path)[0].done, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: any(b.isVisible() for b in ticks(plan, checked=True)), timeout=WAIT_MS)
    button(qtbot, plan.log, "×").click()
    assert read_notes(path) == ()
    button(qtbot, plan.banner, "Undo").click()
    assert [each.added for each in read_notes(path)] == ["chapter three"]
    qtbot.waitUntil(lambda: "chapter three" in words(plan.log), timeout=WAIT_MS)


def ticks(plan: PlanPage, *, checked: bool) -> list[QCheckBox]:
    return [each for each in plan.log.findChildren(QCheckBox) if each.isChecked() is checked]


def test_a_damaged_plan_is_said(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    window_folders.plan.parent.mkdir(parents=True)
    window_folders.plan.write_text("{", encoding="utf-8")
    window = open_window()
    home = window.page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: "is damaged" in home.banner.sentence, timeout=WAIT_MS)
    visited = went(home)
    home.start.click()
    assert visited == [Goto(Place.PRACTISE)]
    plan = part(window, qtbot, ProgressPart.PLAN, PlanPage)
    qtbot.waitUntil(lambda: "is damaged" in plan.banner.sentence, timeout=WAIT_MS)


def test_dots_can_be_reached_and_read(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    practised(window_folders)
    window = open_window()
    page = part(window, qtbot, ProgressPart.DOTS, DotsPage)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=WAIT_MS)
    card = next(each for each in page.cards if each.has_dots)
    chart = card.chart
    text = chart.accessibleDescription()
    assert "difficulty" in text
    assert "s preparation" in text
    assert "retake" in text
    visited = went(page)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    first = chart.chosen
    assert "level" in first
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.chosen != first
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.chosen == first
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert visited[0].place is Place.REVIEW
    at = place(chart._found, chart._room())[0].at  # type: ignore[reportPrivateUsage, arg-type]
    assert chart.words_at(at) == first
    assert chart.words_at(QPointF(-50, -50)) == ""
    spot = at.toPoint()
    QApplication.sendEvent(chart, QHelpEvent(QHelpEvent.Type.ToolTip, spot, QPoint(1, 1)))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot)
    assert len(visited) == 2
    window.go(Goto(Place.PROGRESS, part="dots"))
    qtbot.waitUntil(lambda: "reviewers said yes" in words(page), timeout=WAIT_MS)
    card = next(each for each in page.cards if each.has_dots)
    assert "%" not in words(page)
    before = page.table.text()
    page.table.click()
    assert page.table.text() not in {"", before}
    assert card.table.isVisible()
    assert not card.chart.isVisible()
    assert card.table.rowCount() == len(text.split("\n"))
    card.table.cellActivated.emit(0, 0)
    assert len(visited) == 3


def test_progress_teaches_while_it_is_empty(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = part(window, qtbot, ProgressPart.DOTS, DotsPage)
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)
    assert "No answer was rated yet" in words(page)
    visited = went(page)
    step = page.next_step()
    assert step is not None
    step.click()
    assert visited == [Goto(Place.PRACTISE)]
    report = part(window, qtbot, ProgressPart.REPORT, ReportPart)
    qtbot.waitUntil(report.empty.isVisible, timeout=WAIT_MS)
    report.next_step().click()
    assert window.place is Place.PRACTISE


def test_an_interview_is_written_changed_deleted_and_undone(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    practised(window_folders, sessions=1)
    window = open_window()
    page = part(window, qtbot, ProgressPart.DIARY, DiaryPage)
    page.next_step().click()
    form = page.form
    assert form.isVisible()
    assert form.role.currentText() == "AI customer service"
    form.result.setText("second round")
    form.asked.setPlainText("Why us?\n\n  How do you check an answer? ")
    form.notes.setPlainText("numbers first")
    page.next_step().click()
    (kept,) = read_diary(window_folders.diary).outcomes
    assert kept.asked == ("Why us?", "How do you check an answer?")
    assert (kept.role, kept.result, kept.notes) == (ROLE, "second round", "numbers first")
    assert kept.target
    qtbot.waitUntil(lambda: "second round" in words(page), timeout=WAIT_MS)
    button(qtbot, page, "Add to plan").click()
    assert [each.added for each in read_notes(window_folders.plan)] == ["Why us?"]
    qtbot.waitUntil(lambda: "is in your plan" in page.banner.sentence, timeout=WAIT_MS)
    button(qtbot, page, "Change").click()
    form.result.setText("an offer")
    form.save.click()
    assert [each.result for each in read_diary(window_folders.diary).outcomes] == ["an offer"]
    qtbot.waitUntil(lambda: "an offer" in words(page), timeout=WAIT_MS)
    button(qtbot, page, "Delete").click()
    assert read_diary(window_folders.diary).outcomes == ()
    assert page.empty.isVisible()
    button(qtbot, page.banner, "Undo").click()
    assert read_diary(window_folders.diary).outcomes[0].result == "an offer"
    page.begin(None)
    form.cancel.click()
    assert not form.isVisible()


def test_a_damaged_diary_is_said_and_stays(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    window_folders.diary.parent.mkdir(parents=True)
    window_folders.diary.write_text("{", encoding="utf-8")
    window = open_window()
    page = part(window, qtbot, ProgressPart.DIARY, DiaryPage)
    assert "is damaged" in page.banner.sentence
    page.begin(None)
    page.form.save.click()
    assert page.form.isVisible()
    assert window_folders.diary.read_text(encoding="utf-8") == "{"


def test_a_report_is_shown_and_saved(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    window_folders: Folders,
    dialogs: SilentDialogs,
    tmp_path: Path,
) -> None:
    practised(window_folders, sessions=3)
    window = open_window()
    page = part(window, qtbot, ProgressPart.REPORT, ReportPart)
    qtbot.waitUntil(lambda: page.made is not None, timeout=WAIT_MS)
    assert page.made is not None
    assert len(page.made.facts.takes) == 3
    assert "Candidate report" in page.paper.accessibleDescription()
    page.scope.button(Scope.DAYS).click()
    qtbot.waitUntil(lambda: len(page.made.facts.takes) == 9, timeout=WAIT_MS)  # type: ignore[union-attr]
    page.language.button(Language.ZH).click()
    qtbot.waitUntil(lambda: "面试准备报告" in page.paper.accessibleName(), timeout=WAIT_MS)
    assert window.windowTitle() == "Greenroom"
    page.paper.grab()
    page.save.click()
    assert page.banner.sentence == ""
    for press, name, head in ((page.save, "r", b"%PDF"), (page.as_html, "w.html", b"<!doctype")):
        dialogs.file = tmp_path / name
        press.click()
        ending = ".pdf" if name == "r" else ""
        qtbot.waitUntil((tmp_path / (name + ending)).exists, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: "Saved" in page.banner.sentence, timeout=WAIT_MS)
        assert (tmp_path / (name + ending)).read_bytes().startswith(head)
    dialogs.file = tmp_path / "no folder" / "r.pdf"
    page.save.click()
    qtbot.waitUntil(lambda: "Saved" not in page.banner.sentence, timeout=WAIT_MS)


def test_every_part_speaks_chinese(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    practised(window_folders, sessions=3)
    write_down(window_folders.diary, dt.date(2026, 11, 3), role=ROLE, asked=("为什么选我们？",))
    window = open_window(interface=Interface.ZH_CN)
    plan = part(window, qtbot, ProgressPart.PLAN, PlanPage)
    qtbot.waitUntil(lambda: bool(plan.lines), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "知识" in words(plan), timeout=WAIT_MS)
    dots = part(window, qtbot, ProgressPart.DOTS, DotsPage)
    qtbot.waitUntil(lambda: bool(dots.cards), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "专业人士" in words(dots), timeout=WAIT_MS)
    window.workshop.translation.use(Interface.EN)
    qtbot.waitUntil(lambda: "professional" in words(dots), timeout=WAIT_MS)
    diary = part(window, qtbot, ProgressPart.DIARY, DiaryPage)
    qtbot.waitUntil(lambda: "为什么选我们？" in words(diary), timeout=WAIT_MS)
