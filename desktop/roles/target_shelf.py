"""Targets in the library: one document each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.documents import read_document, write_document
from desktop.base.errors import UsageError, WorldError, Wrong
from desktop.base.files import is_folder, make_folder, naming_faults
from desktop.roles.target import Target

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "words.toml"
"""The user's own words of job ads, beside the targets."""


class TargetShelf:
    """The targets below one folder."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def path_of(self, target: Target) -> Path:
        """Return where a target lies, or would lie."""
        return self._root / f"{target.id}.json"

    @property
    def words(self) -> Path:
        """Where the user's own words lie; the file may not be there."""
        return self._root / WORDS

    def write(self, target: Target) -> Path:
        """Write a target durably and return its path.

        Raises:
            WorldError: disk full, folder read-only or gone; the old version is untouched.
        """
        make_folder(self._root)
        path = self.path_of(target)
        write_document(path, target)
        return path

    def targets(self) -> tuple[Target, ...]:
        """Return every target that can be read, the newest change first."""
        return tuple(each for each in self._read() if isinstance(each, Target))

    def broken(self) -> tuple[WorldError, ...]:
        """Return what is wrong with those that cannot be read."""
        return tuple(each for each in self._read() if isinstance(each, WorldError))

    def of_role(self, role: str) -> Target | None:
        """Return the target of a role that was changed last, if there is one."""
        return next((each for each in self.targets() if each.role == role), None)

    def get(self, name: str) -> Target:
        """Return a target by its id or the beginning of it.

        Raises:
            UsageError: TARGET_UNKNOWN: there is none, or more than one.
        """
        found = [each for each in self.targets() if name and each.id.startswith(name)]
        if len(found) != 1:
            raise UsageError(Wrong.TARGET_UNKNOWN, name=name)
        return found[0]

    def _read(self) -> list[Target | WorldError]:
        if not is_folder(self._root):
            return []
        with naming_faults(self._root):
            paths = sorted(path for path in self._root.iterdir() if path.suffix == ".json")
        found = [_read(path) for path in paths if not path.name.startswith(".")]
        return sorted(found, key=_newest, reverse=True)


def _read(path: Path) -> Target | WorldError:
    try:
        return read_document(path, Target)
    except WorldError as error:
        return error


def _newest(found: Target | WorldError) -> tuple[str, str]:
    return (found.updated_at, found.id) if isinstance(found, Target) else ("", "")
