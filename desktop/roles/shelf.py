"""All role packs: those that ship and the user's own."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.assets import asset
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.roles.pack_file import id_taken, load_pack, load_shipped, unreadable, validate_file

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.roles.faults import PackFault
    from desktop.roles.model import RolePack


@dataclass(frozen=True)
class BrokenPack:
    """A file that was skipped, and everything that is wrong with it."""

    path: Path
    faults: tuple[PackFault, ...]

    @property
    def error(self) -> WorldError:
        """The same as an error, for those who show a sentence."""
        return WorldError(Fault.ROLE_INVALID, file=self.path, count=len(self.faults))


class RoleShelf:
    """Role packs by id, read when first asked for.

    An own pack with the id of a shipped one replaces it, but only when it is valid.
    """

    def __init__(self, own: Path, shipped: Path | None = None) -> None:
        self._folders = (shipped or asset("roles"), own)
        self._packs: dict[str, RolePack] | None = None
        self._lock = threading.Lock()  # the window asks from its tasks as well
        self._own: dict[str, Path] = {}
        self._shipped: dict[str, RolePack] = {}
        self._broken: list[BrokenPack] = []

    def packs(self) -> tuple[RolePack, ...]:
        """Return every pack that can be used: the shipped ones, then the user's, by file name."""
        return tuple(self._read().values())

    def broken(self) -> tuple[BrokenPack, ...]:
        """Return the files that were skipped."""
        self._read()
        return tuple(self._broken)

    def shipped(self) -> tuple[RolePack, ...]:
        """Return the packs that ship, also those that an own one replaces."""
        self._read()
        return tuple(self._shipped.values())

    def shipped_pack(self, role_id: str) -> RolePack:
        """Return one of them by id."""
        self._read()
        return self._shipped[role_id]

    def refresh(self) -> None:
        """Read the packs anew when they are next asked for."""
        with self._lock:
            self._packs = None
            self._shipped.clear()
            self._own.clear()
            self._broken.clear()

    def is_own(self, role_id: str) -> bool:
        """Say whether a pack is the user's own."""
        self._read()
        return role_id in self._own

    def get(self, role_id: str) -> RolePack:
        """Return a pack by id.

        Raises:
            UsageError: ROLE_UNKNOWN.
        """
        packs = self._read()
        if role_id not in packs:
            raise UsageError(Wrong.ROLE_UNKNOWN, name=role_id, known=", ".join(packs))
        return packs[role_id]

    def _read(self) -> dict[str, RolePack]:
        with self._lock:
            if self._packs is None:
                shipped, own = self._folders
                packs: dict[str, RolePack] = {}
                for path in self._files(shipped):
                    self._take_shipped(path, packs)
                self._shipped = dict(packs)
                for path in self._files(own):
                    self._take_own(path, packs)
                self._packs = packs
            return self._packs

    def _files(self, folder: Path) -> list[Path]:
        """Packs in a folder; what starts with a dot belongs to an editor or the system."""
        try:
            inside = sorted(folder.iterdir())
        except (FileNotFoundError, NotADirectoryError):  # nobody has written a pack yet
            return []
        except OSError as error:
            self._broken.append(BrokenPack(folder, (unreadable(error),)))
            return []
        return [each for each in inside if each.suffix == ".toml" and each.name[0] != "."]

    def _take_shipped(self, path: Path, packs: dict[str, RolePack]) -> None:
        try:
            pack = load_shipped(path)
        except WorldError:
            self._broken.append(BrokenPack(path, validate_file(path)))
        else:
            packs[pack.id] = pack

    def _take_own(self, path: Path, packs: dict[str, RolePack]) -> None:
        try:
            pack = load_pack(path)
        except WorldError:
            self._broken.append(BrokenPack(path, validate_file(path)))
            return
        if (other := self._own.setdefault(pack.id, path)) != path:
            self._broken.append(BrokenPack(path, (id_taken(path, pack.id, other),)))
        else:
            packs[pack.id] = pack
