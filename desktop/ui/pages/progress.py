"""What is next and why; how it went so far; real interviews."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.ui.navigation import Place
from desktop.ui.parted_page import PartedPage
from desktop.ui.progress.diary_page import DiaryPage
from desktop.ui.progress.dots_page import DotsPage
from desktop.ui.progress.plan_page import PlanPage
from desktop.ui.progress.report_page import ReportPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.page import Page
    from desktop.ui.workshop import Workshop


class ProgressPart(StrEnum):
    """The parts of the page."""

    PLAN = "plan"
    DOTS = "dots"
    DIARY = "diary"
    REPORT = "report"


def _builders() -> dict[ProgressPart, Callable[[Workshop], Page]]:
    """Say how each part is made."""
    return {
        ProgressPart.PLAN: PlanPage,
        ProgressPart.DOTS: DotsPage,
        ProgressPart.DIARY: DiaryPage,
        ProgressPart.REPORT: ReportPart,
    }


class ProgressPage(PartedPage[ProgressPart]):
    """The plan, the dots, the diary, the report."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop, Place.PROGRESS, _builders())

    @override
    def retranslate(self) -> None:
        """Set the words of the frame; each part sets its own."""
        self.title.setText(self.tr("Progress"))
        self.setAccessibleName(self.tr("Progress"))
        for part, words in (
            (ProgressPart.PLAN, self.tr("Plan")),
            (ProgressPart.DOTS, self.tr("Progress")),
            (ProgressPart.DIARY, self.tr("Diary")),
            (ProgressPart.REPORT, self.tr("Report")),
        ):
            self.switch.button(part).setText(words)
        self.switch.make_room()
