"""Before a take: the job ad, what stands against it, stories, cards."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.ui.navigation import Place
from desktop.ui.parted_page import PartedPage
from desktop.ui.prepare.cards_part import CardsPart
from desktop.ui.prepare.coverage_part import CoveragePart
from desktop.ui.prepare.stories_part import StoriesPart
from desktop.ui.prepare.target_part import TargetPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.page import Page
    from desktop.ui.workshop import Workshop


class PreparePart(StrEnum):
    """The parts of the page."""

    TARGET = "target"
    COVERAGE = "coverage"
    STORIES = "stories"
    CARDS = "cards"


def _builders() -> dict[PreparePart, Callable[[Workshop], Page]]:
    """Say how each part is made."""
    return {
        PreparePart.TARGET: TargetPart,
        PreparePart.COVERAGE: CoveragePart,
        PreparePart.STORIES: StoriesPart,
        PreparePart.CARDS: CardsPart,
    }


class PreparePage(PartedPage[PreparePart]):
    """Analyse the job, and lay ready what proves the fit."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop, Place.PREPARE, _builders())

    @override
    def retranslate(self) -> None:
        """Set the words of the frame; each part sets its own."""
        self.title.setText(self.tr("Prepare"))
        self.setAccessibleName(self.tr("Prepare"))
        for part, words in (
            (PreparePart.TARGET, self.tr("Job ad")),
            (PreparePart.COVERAGE, self.tr("Coverage")),
            (PreparePart.STORIES, self.tr("Stories")),
            (PreparePart.CARDS, self.tr("Cards")),
        ):
            self.switch.button(part).setText(words)
        self.switch.make_room()
