"""All role packs: those that ship and the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.assets import asset
from desktop.base.errors import UsageError, WorldError, Wrong
from desktop.roles.pack_file import load_pack

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.roles.model import RolePack


class RoleShelf:
    """Role packs by id."""

    def __init__(self, own: Path) -> None:
        self._own = own
        self._packs: tuple[RolePack, ...] | None = None
        self._broken: list[WorldError] = []

    def packs(self) -> tuple[RolePack, ...]:
        """Return every pack."""
        if self._packs is None:
            found = []
            for folder in (asset("roles"), self._own):
                for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
                    try:
                        found.append(load_pack(path))
                    except WorldError as error:
                        self._broken.append(error)
            self._packs = tuple(found)
        return self._packs

    def broken(self) -> tuple[WorldError, ...]:
        """Return what was skipped."""
        self.packs()
        return tuple(self._broken)

    def get(self, role_id: str) -> RolePack:
        """Return a pack by id."""
        for pack in self.packs():
            if pack.id == role_id:
                return pack
        raise UsageError(Wrong.ROLE_UNKNOWN, name=role_id, known=", ".join(p.id for p in self.packs()))
