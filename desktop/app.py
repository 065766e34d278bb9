"""Wires the parts once and passes them on; opens the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.settings import read_settings
from desktop.ui.services import Services, SettingsDesk

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.base.paths import Folders
    from desktop.cues.face_model import FaceModel
    from desktop.library.index import LibraryIndex
    from desktop.roles.shelf import RoleShelf
    from desktop.roles.target_shelf import TargetShelf
    from desktop.sessions.shelf import SessionShelf
    from desktop.stories.deck import Decks
    from desktop.stories.shelf import StoryShelf
    from desktop.transcription.graphics import GraphicsProbe
    from desktop.transcription.models import ModelShelf


class RealParts:
    """The parts of the house; a room is imported with the first of its parts."""

    def roles(self, folders: Folders) -> RoleShelf:
        """Make the shelf of role packs."""
        from desktop.roles.shelf import RoleShelf

        return RoleShelf(folders.own_roles)

    def sessions(self, folders: Folders) -> SessionShelf:
        """Make the shelf of sessions."""
        from desktop.sessions.shelf import SessionShelf

        return SessionShelf(folders.sessions, folders.trash)

    def targets(self, folders: Folders) -> TargetShelf:
        """Make the shelf of targets."""
        from desktop.roles.target_shelf import TargetShelf

        return TargetShelf(folders.targets)

    def stories(self, folders: Folders) -> StoryShelf:
        """Make the shelf of stories."""
        from desktop.stories.shelf import StoryShelf

        return StoryShelf(folders.stories, folders.trash)

    def decks(self, folders: Folders) -> Decks:
        """Make the decks."""
        from desktop.stories.deck import Decks

        return Decks(folders.decks)

    def models(self, folders: Folders) -> ModelShelf:
        """Make the shelf of models."""
        from desktop.transcription.models import ModelShelf

        return ModelShelf(folders.models)

    def face_model(self, folders: Folders) -> FaceModel:
        """Make the keeper of the face detector's file."""
        from desktop.cues.face_model import FaceModel

        return FaceModel(folders)

    def graphics(self, folders: Folders) -> GraphicsProbe:
        """Make what tries the graphics card, with a sample that ships."""
        from desktop.recording.samples import samples
        from desktop.transcription.graphics import GraphicsProbe
        from desktop.transcription.trial import first_clip

        return GraphicsProbe(
            lambda: first_clip(
                [(each.language, each.path, each.words) for each in samples()], folders.cache
            )
        )

    def index(self, folders: Folders) -> LibraryIndex:
        """Make the index."""
        from desktop.library.index import LibraryIndex

        return LibraryIndex(folders)


def build_services(folders: Folders) -> Services:
    """Make the parts of the house over a set of folders.

    Raises:
        WorldError: SETTINGS_DAMAGED.
    """
    settings = SettingsDesk(folders, read_settings(folders.settings))
    return Services(folders, settings, RealParts())


def open_window(folders: Folders, files: tuple[Path, ...] = ()) -> int:
    """Open the window, with files that were handed over, and return the program's exit status when it is closed.

    Raises:
        WorldError: NO_DISPLAY or SETTINGS_DAMAGED.
    """
    services = build_services(folders)
    from desktop.ui.application import run

    return run(services, files)
