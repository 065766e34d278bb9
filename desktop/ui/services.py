"""What the window is handed: the parts of the house, wired once by app.py. Free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.settings import Settings, write_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.paths import Folders
    from desktop.library.index import LibraryIndex
    from desktop.roles.shelf import RoleShelf
    from desktop.sessions.shelf import SessionShelf
    from desktop.transcription.models import ModelShelf


class SettingsDesk:
    """The settings in use; a change is written at once."""

    def __init__(self, folders: Folders, settings: Settings) -> None:
        self._path = folders.settings
        self._now = settings
        self._listeners: list[Callable[[Settings], None]] = []

    @property
    def now(self) -> Settings:
        """The settings in use."""
        return self._now

    def change(self, settings: Settings) -> None:
        """Use other settings, write them, and tell who listens.

        Raises:
            WorldError: they could not be written; they are in use all the same.
        """
        self._now = settings
        for listener in self._listeners:
            listener(settings)
        write_settings(self._path, settings)

    def listen(self, listener: Callable[[Settings], None]) -> None:
        """Call the listener after each change."""
        self._listeners.append(listener)


@dataclass(frozen=True)
class Services:
    """The core, as the window sees it."""

    folders: Folders
    settings: SettingsDesk
    roles: RoleShelf
    sessions: SessionShelf
    models: ModelShelf
    index: LibraryIndex
