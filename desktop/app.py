"""Wires the parts once and passes them on; opens the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.settings import read_settings
from desktop.library.index import LibraryIndex
from desktop.roles.shelf import RoleShelf
from desktop.sessions.shelf import SessionShelf
from desktop.transcription.models import ModelShelf
from desktop.ui.services import Services, SettingsDesk

if TYPE_CHECKING:
    from desktop.base.paths import Folders


def build_services(folders: Folders) -> Services:
    """Make the parts of the house over a set of folders.

    Raises:
        WorldError: SETTINGS_DAMAGED.
    """
    return Services(
        folders=folders,
        settings=SettingsDesk(folders, read_settings(folders.settings)),
        roles=RoleShelf(folders.own_roles),
        sessions=SessionShelf(folders.sessions, folders.trash),
        models=ModelShelf(folders.models),
        index=LibraryIndex(folders),
    )


def open_window(folders: Folders) -> int:
    """Open the window and return the program's exit status when it is closed.

    Raises:
        WorldError: NO_DISPLAY or SETTINGS_DAMAGED.
    """
    services = build_services(folders)
    from desktop.ui.application import run

    return run(services)
