"""Own packs on disk: kept as drafts while they are written, put into use when nothing is wrong with them.

::

    roles/NAME.toml                   in use
    roles/drafts/NAME.toml            being written, in whatever state
    roles/earlier/NAME_VERSION.toml   what was in use before, as it was written, comments and all
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.files import make_folder, naming_faults, safe_name, write_atomic
from desktop.roles.draft import Draft
from desktop.roles.pack_file import load_pack, read_values
from desktop.roles.skeleton import new_values, values_of
from desktop.roles.toml_text import to_toml
from desktop.roles.versions import version_for

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from desktop.roles.draft import Values
    from desktop.roles.model import RolePack
    from desktop.roles.shelf import RoleShelf

FULL_PACK = "ai_customer_service"
NEW_ID = "my_role"


class PackState(StrEnum):
    """Where a pack stands."""

    SHIPPED = "shipped"  # read-only; copied to be changed
    IN_USE = "in_use"
    CHANGED = "changed"  # in use, and a draft of the next version beside it
    DRAFT = "draft"  # not in use yet
    BROKEN = "broken"  # a file with faults, written elsewhere


@dataclass(frozen=True, slots=True)
class PackEntry:
    """A pack as it is listed.

    Attributes:
        key: id of a shipped pack, else the name of its files without the ending.
        names: by language, as far as they are written.
        faults: how many; drafts may have some.
    """

    key: str
    state: PackState
    id: str
    version: str
    names: dict[str, str]
    questions: int = 0
    faults: int = 0


@dataclass(frozen=True, slots=True)
class Published:
    """A pack that is in use now; ``raised`` when it got a version of its own because the last one was used."""

    pack: RolePack
    path: Path
    raised: bool


class PackDesk:
    """Reads and writes own packs.

    Args:
        own: the folder of the packs in use.
        shelf: is told when one changes.
    """

    def __init__(self, own: Path, shelf: RoleShelf) -> None:
        self._own = own
        self._drafts = own / "drafts"
        self._earlier = own / "earlier"
        self._shelf = shelf

    def entries(self) -> tuple[PackEntry, ...]:
        """Return every pack: own ones and drafts by name, then those that ship."""
        own = [self._entry(stem) for stem in self._stems()]
        shipped = [
            PackEntry(
                each.id,
                PackState.SHIPPED,
                each.id,
                each.version,
                {"zh": each.name.zh, "en": each.name.en},
                len(each.questions),
            )
            for each in self._shelf.shipped()
        ]
        return (*own, *shipped)

    def new(self) -> Draft:
        """Begin a pack; nothing is on disk before ``keep``."""
        values = new_values(self._free_id(NEW_ID), self._shelf.shipped_pack(FULL_PACK))
        return Draft(self._free_stem(str(values["id"])), values)

    def copy(self, pack: RolePack) -> Draft:
        """Begin a pack as a copy of one, under another id."""
        values = values_of(pack)
        values["id"] = self._free_id(f"{pack.id}_own")
        values["version"] = "0.1.0"
        return Draft(self._free_stem(str(values["id"])), values)

    def name(self, draft: Draft, pack_id: str) -> None:
        """Give a new draft another id, and its files the same name.

        Raises:
            UsageError: ROLE_TAKEN: an own pack has it.
        """
        if stem := self.stem_of(pack_id):
            raise UsageError(Wrong.ROLE_TAKEN, name=pack_id, file=f"{stem}.toml")
        draft.put(("id",), pack_id)
        draft.stem = self._free_stem(safe_name(pack_id))

    def open(self, stem: str) -> Draft:
        """Return the draft of an own pack, else what is in use.

        Raises:
            WorldError: ROLE_INVALID: its file is no TOML.
        """
        draft = self.draft_file(stem)
        path = draft if draft.is_file() else self.file(stem)
        return Draft(stem, read_values(path).values)

    def comments(self, stem: str) -> int:
        """Return how many comments the file in use has: the editor does not write them again."""
        try:
            return read_values(self.file(stem)).comments
        except WorldError:
            return 0

    def keep(self, draft: Draft) -> None:
        """Write a draft, right or wrong.

        Raises:
            WorldError: the disk is full or the folder read-only.
        """
        make_folder(self._drafts)
        write_atomic(self.draft_file(draft.stem), to_toml(draft.values).encode())

    def publish(
        self, draft: Draft, used: Collection[str] = (), as_written: Path | None = None
    ) -> Published:
        """Put a draft into use. What was in use before is kept as it was written.

        Args:
            draft: without faults.
            used: fingerprints of packs that sessions were held with; one of them is never overwritten
                under its own version.
            as_written: the file it was taken in from: unless its version changes it is kept as it is,
                comments and all.

        Raises:
            WorldError: ROLE_INVALID: it has faults; or the disk refuses.
            UsageError: ROLE_TAKEN: another own pack has its id.
        """
        path = self.file(draft.stem)
        faults = draft.faults()
        if faults:
            raise WorldError(
                Fault.ROLE_INVALID, file=self.draft_file(draft.stem), count=len(faults)
            )
        pack = draft.pack()
        self._check_free(pack.id, draft.stem)
        before = self._pack(path)
        version = version_for(pack, before, used)
        values: Values = {**draft.values, "version": version}
        make_folder(self._own)
        self._set_aside(path, before)
        whole = as_written is not None and version == pack.version
        content = as_written.read_bytes() if as_written and whole else to_toml(values).encode()
        write_atomic(path, content)
        self.drop_draft(draft.stem)
        self._shelf.refresh()
        return Published(
            msgspec.structs.replace(pack, version=version), path, version != pack.version
        )

    def take_in(self, path: Path) -> Draft:
        """Return a pack from a file as a draft of its own; one with an own pack's id continues that one.

        Raises:
            WorldError: ROLE_INVALID: it is no TOML at all.
        """
        values = read_values(path).values
        pack_id = str(values.get("id", "")) or path.stem
        stem = self.stem_of(pack_id) or self._free_stem(safe_name(pack_id))
        return Draft(stem, values)

    def exported(self, key: str, *, shipped: bool) -> bytes:
        """Return a pack as one file: an own one as it was written, a draft as it is now.

        Raises:
            WorldError: the file can't be read.
        """
        if shipped:
            return to_toml(values_of(self._shelf.shipped_pack(key))).encode()
        draft = self.draft_file(key)
        path = draft if draft.is_file() else self.file(key)
        with naming_faults(path):
            return path.read_bytes()

    def remove(self, stem: str) -> None:
        """Take an own pack away; its files move to ``earlier``, from where ``restore`` brings them back.

        Raises:
            WorldError: the files can't be moved.
        """
        make_folder(self._earlier)
        for path, goal in self._removed(stem):
            if path.is_file():
                with naming_faults(path):
                    path.replace(goal)
        self._shelf.refresh()

    def restore(self, stem: str) -> None:
        """Bring a pack back that was taken away.

        Raises:
            WorldError: the files can't be moved.
        """
        for path, goal in self._removed(stem):
            if goal.is_file():
                with naming_faults(goal):
                    goal.replace(path)
        self._shelf.refresh()

    def drop_draft(self, stem: str) -> None:
        """Forget a draft; what is in use stays."""
        with contextlib.suppress(OSError):
            self.draft_file(stem).unlink(missing_ok=True)

    def stem_of(self, pack_id: str) -> str:
        """Return the name of the own pack or draft with an id; empty when there is none."""
        every = (self._entry(stem) for stem in self._stems())
        wanted = pack_id.casefold()
        return next((each.key for each in every if each.id.casefold() == wanted), "")

    def file(self, stem: str) -> Path:
        """Return where a pack in use lies."""
        return self._own / f"{stem}.toml"

    def draft_file(self, stem: str) -> Path:
        """Return where its draft lies."""
        return self._drafts / f"{stem}.toml"

    def _removed(self, stem: str) -> tuple[tuple[Path, Path], ...]:
        return (
            (self.file(stem), self._earlier / f"{stem}_removed.toml"),
            (self.draft_file(stem), self._earlier / f"{stem}_draft_removed.toml"),
        )

    def _stems(self) -> list[str]:
        found: set[str] = set()
        for folder in (self._own, self._drafts):
            with contextlib.suppress(OSError):
                found |= {
                    each.stem
                    for each in folder.iterdir()
                    if each.suffix == ".toml" and each.name[0] != "."
                }
        return sorted(found)

    def _entry(self, stem: str) -> PackEntry:
        drafted, in_use = self.draft_file(stem).is_file(), self.file(stem).is_file()
        try:
            draft = self.open(stem)
        except WorldError as error:
            return PackEntry(stem, PackState.BROKEN, "", "", {}, 0, int(error.facts["count"]))
        faults = len(draft.faults())
        state = PackState.IN_USE
        if drafted:
            state = PackState.CHANGED if in_use else PackState.DRAFT
        elif faults:
            state = PackState.BROKEN
        names = {key: str(draft.get(("name", key)) or "") for key in ("zh", "en")}
        return PackEntry(
            stem,
            state,
            str(draft.get(("id",)) or ""),
            str(draft.get(("version",)) or ""),
            names,
            draft.count(("questions",)),
            faults,
        )

    def _free_id(self, wanted: str) -> str:
        taken = {each.id.casefold() for each in self.entries()}
        return _free(wanted, taken)

    def _free_stem(self, wanted: str) -> str:
        return _free(wanted, {each.casefold() for each in self._stems()})

    def _check_free(self, pack_id: str, stem: str) -> None:
        for other in self._stems():
            pack = self._pack(self.file(other)) if other != stem else None
            if pack is not None and pack.id.casefold() == pack_id.casefold():
                raise UsageError(Wrong.ROLE_TAKEN, name=pack_id, file=self.file(other).name)

    def _pack(self, path: Path) -> RolePack | None:
        try:
            return load_pack(path)
        except WorldError:
            return None

    def _set_aside(self, path: Path, before: RolePack | None) -> None:
        if not path.is_file():
            return
        make_folder(self._earlier)
        version = before.version if before else "faulty"
        goal = self._earlier / f"{path.stem}_{safe_name(version)}.toml"
        with naming_faults(path):
            write_atomic(goal, path.read_bytes())


def _free(wanted: str, taken: Collection[str]) -> str:
    if wanted.casefold() not in taken:
        return wanted
    number = 2
    while f"{wanted}_{number}".casefold() in taken:
        number += 1
    return f"{wanted}_{number}"
