"""What the window is handed: the parts of the house, wired once by app.py. Free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from desktop.base.settings import Processor, Settings, write_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.paths import Folders
    from desktop.cues.face_model import FaceModel
    from desktop.library.index import LibraryIndex
    from desktop.roles.shelf import RoleShelf
    from desktop.roles.target_shelf import TargetShelf
    from desktop.sessions.shelf import SessionShelf
    from desktop.stories.deck import Decks
    from desktop.stories.shelf import StoryShelf
    from desktop.transcription.graphics import GraphicsProbe
    from desktop.transcription.models import ModelFolder, ModelShelf


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
    """The core, as the window sees it; a part is made when it is first asked for.

    ``index``, ``models`` and the others may be asked from any thread.
    """

    folders: Folders
    settings: SettingsDesk
    parts: PartsMaker

    @cached_property
    def roles(self) -> RoleShelf:
        """Role packs, shipped and own."""
        return self.parts.roles(self.folders)

    @cached_property
    def sessions(self) -> SessionShelf:
        """The sessions of the library."""
        return self.parts.sessions(self.folders)

    @cached_property
    def targets(self) -> TargetShelf:
        """The job ads that are aimed at."""
        return self.parts.targets(self.folders)

    @cached_property
    def stories(self) -> StoryShelf:
        """The candidate's own stories."""
        return self.parts.stories(self.folders)

    @cached_property
    def decks(self) -> Decks:
        """Cards to practise with."""
        return self.parts.decks(self.folders)

    @cached_property
    def models(self) -> ModelShelf:
        """The speech models on this computer."""
        return self.parts.models(self.folders)

    @cached_property
    def face_model(self) -> FaceModel:
        """The file of the face detector."""
        return self.parts.face_model(self.folders)

    @cached_property
    def graphics(self) -> GraphicsProbe:
        """Whether a graphics card can be used."""
        return self.parts.graphics(self.folders)

    def device_for(self, model: ModelFolder) -> str:
        """Return what computes with a model: ``cuda`` where that works and is not forbidden, or ``cpu``."""
        if self.settings.now.processor is Processor.CPU:
            return "cpu"
        return self.graphics.device_for(model)

    @cached_property
    def index(self) -> LibraryIndex:
        """What is in the library."""
        return self.parts.index(self.folders)


class PartsMaker(Protocol):
    """How the parts are made; app.py knows."""

    def roles(self, folders: Folders) -> RoleShelf:
        """Make the shelf of role packs."""
        ...

    def sessions(self, folders: Folders) -> SessionShelf:
        """Make the shelf of sessions."""
        ...

    def targets(self, folders: Folders) -> TargetShelf:
        """Make the shelf of targets."""
        ...

    def stories(self, folders: Folders) -> StoryShelf:
        """Make the shelf of stories."""
        ...

    def decks(self, folders: Folders) -> Decks:
        """Make the decks."""
        ...

    def models(self, folders: Folders) -> ModelShelf:
        """Make the shelf of models."""
        ...

    def face_model(self, folders: Folders) -> FaceModel:
        """Make the keeper of the face detector's file."""
        ...

    def graphics(self, folders: Folders) -> GraphicsProbe:
        """Make what tries the graphics card."""
        ...

    def index(self, folders: Folders) -> LibraryIndex:
        """Make the index."""
        ...
