"""A library of somebody who has practised for weeks, and the pages that show it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeVar

from desktop.base.ids import new_id
from desktop.practice.outcomes import write_down
from desktop.practice.plan_notes import note_down
from desktop.roles.target import GoalPreset, Target
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.progress import ProgressPage, ProgressPart
from desktop.ui.progress.diary_page import DiaryPage
from desktop.ui.progress.dots_page import DotsPage
from desktop.ui.progress.plan_page import PlanPage
from desktop.ui.progress.report_page import ReportPart, Scope
from tests.practice.candidate import Candidate
from tools.pictures.stage import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.services import Services
    from tools.pictures.stage import Stage

PartT = TypeVar("PartT", bound=Page)
SESSIONS = 9
AD = "熟悉智能客服系统,具备用户需求洞察能力,擅长冲突化解"
ASKED = ("客户要求转人工时你怎么判断？", "How do you check what an AI tool tells you?")


def practise(services: Services) -> None:
    """Fill an empty library: nine sessions until yesterday, a job ad, a diary, a note in the plan."""
    if services.sessions.folders():
        return
    today = dt.datetime.now().astimezone().date()
    pack = services.roles.get("ai_customer_service")
    who = Candidate(
        services.folders.library,
        pack,
        {each.id: 2.0 + 0.4 * place for place, each in enumerate(pack.competencies)},
        vanity=1.0,
        day=today - dt.timedelta(days=2 * SESSIONS),
    )
    moment = f"{who.day}T00:00:00.000Z"
    target = Target(
        id=new_id(), role=pack.id, created_at=moment, updated_at=moment, ad=AD,
        goal=GoalPreset.IOT, interview_day=(today + dt.timedelta(days=9)).isoformat(),
    )  # fmt: skip
    who.targets.write(target)
    for number in range(SESSIONS):
        advice = who.look().advice
        who.follow(advice, others=2 if number % 3 == 1 else 0)
        who.sleep(2)
    day = today - dt.timedelta(days=5)
    write_down(
        services.folders.diary, day, role=pack.id, target=target.id, result="二面 / second round",
        asked=ASKED, notes="先说结论再说过程。\nNumbers first next time.",
    )  # fmt: skip
    note_down(services.folders.plan, "背产品手册第三章 / chapter three of the manual", "二面")
    services.index.rebuild()


def home(stage: Stage) -> None:
    """Show Home of somebody who has practised, and what the advice rests on."""
    page = stage.page(Place.HOME, HomePage)
    stage.go(Goto(Place.HOME))
    wait_until(page.resume.isVisible, "the last session")
    stage.settle()
    stage.picture("home-practised")
    page.next.evidence.click()
    stage.settle()
    stage.picture("home-evidence")
    page.next.evidence.click()


def plan(stage: Stage) -> None:
    """Show the plan, its beginning, the numbers of a row, the log."""
    part = _part(stage, ProgressPart.PLAN, PlanPage)
    wait_until(lambda: bool(part.lines), "the plan")
    stage.settle()
    stage.picture("progress-plan")
    part.lines[0].more.click()
    stage.settle()
    part.area.ensureWidgetVisible(part.lines[0], 0, 0)
    stage.settle()
    stage.picture("progress-plan-rows")
    part.area.ensureWidgetVisible(part.log, 0, 0)
    stage.settle()
    stage.picture("progress-plan-log")
    part.lines[0].more.click()


def dots(stage: Stage) -> None:
    """Show the dots and the same as tables."""
    part = _part(stage, ProgressPart.DOTS, DotsPage)
    wait_until(lambda: bool(part.cards), "the dots")
    stage.settle()
    stage.picture("progress-dots")
    part.table.click()
    stage.settle()
    stage.picture("progress-table")
    part.table.click()


def diary(stage: Stage) -> None:
    """Show the diary and its form."""
    part = _part(stage, ProgressPart.DIARY, DiaryPage)
    stage.settle()
    stage.picture("progress-diary")
    part.begin(part.outcomes[0])
    stage.settle()
    stage.picture("progress-diary-form")
    part.form.closed.emit()


def report(stage: Stage) -> None:
    """Show the report of a session and of all days."""
    part = _part(stage, ProgressPart.REPORT, ReportPart)
    wait_until(lambda: part.made is not None, "the report")
    stage.settle()
    stage.picture("progress-report")
    part.scope.show_value(Scope.DAYS)
    part.scope.chosen.emit(Scope.DAYS)
    stage.settle()
    stage.picture("progress-report-days")


def _part(stage: Stage, which: ProgressPart, kind: type[PartT]) -> PartT:
    page = stage.page(Place.PROGRESS, ProgressPage)
    stage.go(Goto(Place.PROGRESS, part=which.value))
    part = page.part(which)
    assert isinstance(part, kind)
    return part


def empty(stage: Stage) -> None:
    """Show the parts of Progress before anything is there."""
    for part in ProgressPart:
        stage.go(Goto(Place.PROGRESS, part=part.value))
        stage.settle()
        stage.picture(f"progress-{part}-empty")


EMPTY: dict[str, Callable[[Stage], None]] = {"progress-empty": empty}
ACTS: dict[str, Callable[[Stage], None]] = {
    "home-practised": home,
    "progress-plan": plan,
    "progress-dots": dots,
    "progress-diary": diary,
    "progress-report": report,
}
