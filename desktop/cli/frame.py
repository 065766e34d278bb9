"""What every command shares: ``--library``, ``--json``, the parts of the house, one way to answer."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base import any_json
from desktop.base.paths import Folders, chosen_folders
from desktop.base.settings import Processor, Settings, read_settings
from desktop.cli.say import later, sentence_of
from desktop.cli.terminal import harmless, harmless_json

if TYPE_CHECKING:
    from desktop.base.errors import GreenroomError
    from desktop.library.index import LibraryIndex
    from desktop.roles.shelf import RoleShelf
    from desktop.roles.target_shelf import TargetShelf
    from desktop.sessions.shelf import SessionShelf
    from desktop.stories.deck import Decks
    from desktop.stories.shelf import StoryShelf
    from desktop.transcription.graphics import GraphicsProbe
    from desktop.transcription.models import ModelFolder, ModelShelf


@dataclass(frozen=True)
class Frame:
    """The parts of the house a command works with, made when first asked for."""

    folders: Folders
    settings: Settings
    as_json: bool

    @cached_property
    def roles(self) -> RoleShelf:
        """Role packs, shipped and own."""
        from desktop.roles.shelf import RoleShelf

        return RoleShelf(self.folders.own_roles)

    @cached_property
    def sessions(self) -> SessionShelf:
        """Sessions in the library."""
        from desktop.sessions.shelf import SessionShelf

        return SessionShelf(self.folders.sessions, self.folders.trash)

    @cached_property
    def received(self) -> SessionShelf:
        """What others sent to be reviewed."""
        from desktop.sessions.shelf import SessionShelf
        from desktop.sharing.limits import RECEIVED

        return SessionShelf(self.folders.library / RECEIVED, self.folders.trash)

    @cached_property
    def targets(self) -> TargetShelf:
        """Job ads that are aimed at."""
        from desktop.roles.target_shelf import TargetShelf

        return TargetShelf(self.folders.targets)

    @cached_property
    def stories(self) -> StoryShelf:
        """The candidate's own stories."""
        from desktop.stories.shelf import StoryShelf

        return StoryShelf(self.folders.stories, self.folders.trash)

    @cached_property
    def decks(self) -> Decks:
        """Cards to practise with."""
        from desktop.stories.deck import Decks

        return Decks(self.folders.decks)

    @cached_property
    def models(self) -> ModelShelf:
        """Speech models on this computer."""
        from desktop.transcription.models import ModelShelf

        return ModelShelf(self.folders.models)

    @cached_property
    def graphics(self) -> GraphicsProbe:
        """Whether a graphics card can be used."""
        from desktop.app import RealParts

        return RealParts().graphics(self.folders)

    def device_for(self, model: ModelFolder) -> str:
        """Return what computes with a model: ``cuda`` where that works and is not forbidden, or ``cpu``."""
        if self.settings.processor is Processor.CPU:
            return "cpu"
        return self.graphics.device_for(model)

    @cached_property
    def index(self) -> LibraryIndex:
        """The index over the library."""
        from desktop.library.index import LibraryIndex

        return LibraryIndex(self.folders)

    def learn_copy(self, video: Path) -> None:
        """Find out the sums of a recording, so that it can go out at once: when all else is said and done."""
        from desktop.media.watching import Watch
        from desktop.sharing.known_copies import KnownCopies
        from desktop.sharing.plain_media import learn

        with contextlib.suppress(KeyboardInterrupt):  # it is nobody's wish
            learn(video, KnownCopies(self.folders.known_copies), Watch())

    def sentence(self, error: GreenroomError) -> str:
        """Return the sentence of a fault in the interface language."""
        return sentence_of(error)

    def put(self, result: object, *lines: str) -> None:
        """Answer: the result as one JSON object with ``--json``, else the lines."""
        if self.as_json:
            sys.stdout.flush()
            # UTF-8, whatever the terminal speaks
            sys.stdout.buffer.write(harmless_json(any_json.encode(result)) + b"\n")
        else:
            for line in lines:
                sys.stdout.write(harmless(line) + "\n")
        sys.stdout.flush()

    def put_file(self, text: str) -> None:
        """Answer with the content of a file: UTF-8 and its own line ends, on every system."""
        if sys.stdout.isatty():
            text = harmless(text)
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()

    @property
    def may_chat(self) -> bool:
        """Say whether a running line on stderr helps a person (a terminal, no ``--json``)."""
        return not self.as_json and sys.stderr.isatty()


LibraryOption = Annotated[
    Path | None,
    typer.Option(
        "--library",
        metavar="DIR",
        help=later("cli", "Folder of the library; without it the one in the settings"),
        readable=False,
    ),
]
JsonOption = Annotated[
    bool,
    typer.Option("--json", help=later("cli", "Answer with one JSON object; without it with text")),
]


def open_frame(library: Path | None, as_json: bool) -> Frame:
    """Open the house for a command.

    Raises:
        WorldError: SETTINGS_DAMAGED.
    """
    folders = chosen_folders(library)
    return Frame(folders, read_settings(folders.settings), as_json)
