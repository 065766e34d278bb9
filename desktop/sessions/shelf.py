"""All sessions of a library: made, listed, found, discarded."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError, Wrong
from desktop.base.files import is_folder, make_folder, naming_faults, safe_name, settle
from desktop.base.ids import new_id, now_utc
from desktop.base.naming import LEAST_PREFIX, the_only
from desktop.roles.digest import pack_sha256
from desktop.sessions.folder import SessionFolder, TakeFolder, begun
from desktop.sessions.model import Mode, Session
from desktop.sessions.trash import Trash

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.roles.model import RolePack
    from desktop.sessions.model import Take


@dataclass(frozen=True, slots=True)
class SavedParts:
    """What can still be used of a take whatever happened to its document."""

    folder: TakeFolder
    take: Take | None
    fault: WorldError | None

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that are there and not empty."""
        known = (self.folder.video, self.folder.speech, self.folder.transcript)
        return tuple(path for path in known if path.is_file() and path.stat().st_size)


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """A session as it was found; a damaged one has a fault, and its takes are listed all the same."""

    folder: SessionFolder
    session: Session | None
    fault: WorldError | None
    takes: tuple[SavedParts, ...]

    @property
    def path(self) -> Path:
        """The folder."""
        return self.folder.path


class SessionShelf:
    """The sessions below one folder."""

    def __init__(self, root: Path, trash: Path) -> None:
        self._root = root
        self.trash = Trash(trash, root.parent)

    @property
    def root(self) -> Path:
        """The folder with one folder a session."""
        return self._root

    def used_roles(self) -> frozenset[str]:
        """Return the fingerprints of the role packs that the sessions were held with."""
        found = (each.session for each in self.entries())
        return frozenset(each.role_sha256 for each in found if each is not None)

    def create(
        self,
        pack: RolePack,
        *,
        language: Language,
        questions: tuple[str, ...],
        mode: Mode = Mode.PRACTICE,
        target: str = "",
        company_goal: str = "",
    ) -> SessionFolder:
        """Make a session: its own folder with the role pack as it is now.

        Args:
            pack: the role.
            language: of the interface.
            questions: their ids in order.
            mode: how strict it is.
            target: id of the target it is begun from, if there is one.
            company_goal: the goal of that target in words.

        Raises:
            WorldError: the disk is full or the folder read-only.
        """
        now = dt.datetime.now().astimezone()
        name = f"{now:%Y-%m-%dT%H%M}_{safe_name(pack.id)}_{os.urandom(2).hex()}"
        folder = SessionFolder(make_folder(self._root) / name)
        with naming_faults(folder.path):
            folder.path.mkdir()
            settle(self._root)
        with begun(folder.path):
            folder.write(
                Session(
                    id=new_id(),
                    created_at=now_utc(),
                    language=language,
                    mode=mode,
                    role=pack,
                    role_sha256=pack_sha256(pack),
                    company_goal=company_goal,
                    target=target,
                    questions=questions,
                )
            )
        return folder

    def folders(self) -> tuple[SessionFolder, ...]:
        """Return every session folder, the newest first."""
        if not is_folder(self._root):
            return ()
        with naming_faults(self._root):
            children = [child for child in self._root.iterdir() if child.is_dir()]
        visible = [child for child in children if not child.name.startswith(".")]
        return tuple(
            SessionFolder(child) for child in sorted(visible, key=lambda c: c.name, reverse=True)
        )

    def entries(self) -> tuple[SessionEntry, ...]:
        """Read every session; none is left out because it is damaged."""
        return tuple(read_entry(folder) for folder in self.folders())

    def find_session(self, name: str) -> SessionFolder:
        """Find a session by folder path, folder name, id, or the unique beginning of its id.

        Raises:
            UsageError: SESSION_UNKNOWN, NAMES_SEVERAL.
        """
        path = Path(name).expanduser().absolute()
        if (path / "session.json").exists() or (path / "takes").is_dir():
            return SessionFolder(path)
        found = [
            entry.folder for entry in self.entries() if _named(name, entry.path, entry.session)
        ]
        return the_only(found, name, Wrong.SESSION_UNKNOWN, lambda each: each.path.name)

    def find_take(self, name: str) -> TakeFolder:
        """Find a take by its folder, a file in it, its id, or the unique beginning of its id.

        Raises:
            UsageError: TAKE_UNKNOWN, NAMES_SEVERAL.
        """
        path = Path(name).expanduser().absolute()
        place = path.parent if path.is_file() else path
        if (place / "take.json").exists() or (place.parent.name == "takes" and place.is_dir()):
            return TakeFolder(place)
        found = [
            parts.folder
            for entry in self.entries()
            for parts in entry.takes
            if _named(name, parts.folder.path, parts.take)
        ]
        return the_only(found, name, Wrong.TAKE_UNKNOWN, lambda each: str(each.path.absolute()))

    def discard(self, path: Path) -> Path:
        """Move a session or take folder into the trash; return its place there.

        Raises:
            WorldError: it can't be moved; it stays where it is.
        """
        return self.trash.discard(path)

    def restore(self, place: Path) -> Path:
        """Bring something back from the trash.

        Raises:
            WorldError: it can't be moved back; it stays in the trash.
        """
        return self.trash.restore(place)


def read_entry(folder: SessionFolder) -> SessionEntry:
    """Read a session and its takes, damaged or not."""
    session, fault = None, None
    try:
        session = folder.read()
    except WorldError as error:
        fault = error
    takes: tuple[TakeFolder, ...] = ()
    try:
        takes = folder.takes()
    except WorldError as error:
        fault = fault or error
    return SessionEntry(folder, session, fault, tuple(read_parts(take) for take in takes))


def read_parts(folder: TakeFolder) -> SavedParts:
    """Read a take, damaged or not."""
    try:
        return SavedParts(folder, folder.read(), None)
    except WorldError as error:
        return SavedParts(folder, None, error)


def _named(name: str, path: Path, document: Session | Take | None) -> bool:
    if path.name == name:
        return True
    return document is not None and len(name) >= LEAST_PREFIX and document.id.startswith(name)
