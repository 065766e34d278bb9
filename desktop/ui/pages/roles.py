"""Own role packs."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.ui.coming import Coming
from desktop.ui.navigation import Place
from desktop.ui.parted_page import PartedPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.page import Page
    from desktop.ui.workshop import Workshop


class RolesPart(StrEnum):
    """The parts of the page."""

    PACKS = "packs"


def _builders() -> dict[RolesPart, Callable[[Workshop], Page]]:
    """Say how each part is made."""
    return {
        RolesPart.PACKS: Coming,
    }


class RolesPage(PartedPage[RolesPart]):
    """Shipped packs and the own ones."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop, Place.ROLES, _builders())

    @override
    def retranslate(self) -> None:
        """Set the words of the frame; each part sets its own."""
        self.title.setText(self.tr("Roles"))
        self.setAccessibleName(self.tr("Roles"))
        for part, words in ((RolesPart.PACKS, self.tr("Packs")),):
            self.switch.button(part).setText(words)
        self.switch.make_room()
