"""What goes out to reviewers, and what comes back."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.ui.navigation import Place
from desktop.ui.parted_page import PartedPage
from desktop.ui.share.actions_part import ActionsPart
from desktop.ui.share.received_part import ReceivedPart
from desktop.ui.share.send import SendPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.page import Page
    from desktop.ui.workshop import Workshop


class SharePart(StrEnum):
    """The parts of the page."""

    SEND = "send"
    RECEIVED = "received"
    ACTIONS = "actions"


def _builders() -> dict[SharePart, Callable[[Workshop], Page]]:
    """Say how each part is made."""
    return {
        SharePart.SEND: SendPage,
        SharePart.RECEIVED: ReceivedPart,
        SharePart.ACTIONS: ActionsPart,
    }


class SharePage(PartedPage[SharePart]):
    """Send takes as a file; take reviews in."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop, Place.SHARE, _builders())

    @override
    def retranslate(self) -> None:
        """Set the words of the frame; each part sets its own."""
        self.title.setText(self.tr("Share"))
        self.setAccessibleName(self.tr("Share"))
        for part, words in (
            (SharePart.SEND, self.tr("Send")),
            (SharePart.RECEIVED, self.tr("Reviews")),
            (SharePart.ACTIONS, self.tr("Actions")),
        ):
            self.switch.button(part).setText(words)
        self.switch.make_room()
