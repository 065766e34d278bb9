"""Which speech models exist, where they lie, and whether they are whole.

``assets/models.toml`` lists the models Greenroom knows with the SHA-256 of every file. A model is
only ever used from a folder whose files have those sums, so that neither a torn copy nor an altered
one is loaded.
"""

from __future__ import annotations

import shutil
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.files import (
    free_bytes,
    is_folder,
    make_folder,
    naming_faults,
    sha256_of,
    sync_folder,
)
from desktop.base.typed import known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

WEIGHTS = "model.bin"


class FileSum(msgspec.Struct, frozen=True):
    """What a file of a model must be."""

    bytes: int
    sha256: str


class KnownModel(msgspec.Struct, frozen=True):
    """One model of the manifest: ``revision`` of the repository ``hub``, by the sums of its files."""

    name: str
    title: str
    hub: str
    revision: str
    license: str
    multilingual: bool
    files: dict[str, FileSum]


class _Manifest(msgspec.Struct, frozen=True):
    models: tuple[KnownModel, ...]


class ModelState(StrEnum):
    """What was found of a model."""

    MISSING = "missing"
    DAMAGED = "damaged"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A folder with a model that may be loaded; ``known`` is None for one the user vouches for."""

    name: str
    path: Path
    known: KnownModel | None


class ModelShelf:
    """The models on this computer.

    Args:
        folders: where models lie, one sub-folder a model; the first is the user's own.
        known: the models of the manifest; those that ship unless given.
    """

    def __init__(self, folders: tuple[Path, ...], known: tuple[KnownModel, ...] = ()) -> None:
        self._folders = folders
        self._known = known

    def known(self) -> tuple[KnownModel, ...]:
        """Return the models of the manifest."""
        if not self._known:
            content = asset("models.toml").read_bytes()
            self._known = msgspec.toml.decode(content, type=known(_Manifest)).models
        return self._known

    def place(self, name: str) -> Path | None:
        """Return the folder a known model lies in, unchecked; None if there is none."""
        return next((folder / name for folder in self._folders if is_folder(folder / name)), None)

    def find(self, name_or_path: str, *, trust_unknown: bool = False) -> ModelFolder:
        """Find a model by name or by its folder, and look whether all its files are there in size.

        The sums are checked by ``verify``, which the worker calls before it loads a model.

        Raises:
            UsageError: neither a known name nor a folder.
            WorldError: MODEL_MISSING, MODEL_DAMAGED, or MODEL_UNKNOWN.
        """
        model = self._named(name_or_path)
        if model is not None:
            place = self.place(model.name)
            if place is None:
                raise WorldError(Fault.MODEL_MISSING, model=model.name, folder=self._folders[0])
            _check_sizes(place, model)
            return ModelFolder(model.name, place, model)
        path = Path(name_or_path).expanduser().absolute()
        own = self.place(name_or_path) if Path(name_or_path).name == name_or_path else None
        path = path if own is None else own
        if not path.is_dir():
            known = ", ".join(each.name for each in self.known())
            raise UsageError(Wrong.MODEL_UNKNOWN, name=name_or_path, known=known)
        return self._in_folder(path, trust_unknown=trust_unknown)

    def state(self, name: str, *, by_sums: bool = False) -> ModelState:
        """Say whether a known model is there and whole, by size or by the sums of its files."""
        try:
            found = self.find(name)
            if by_sums:
                verify(found)
        except WorldError as error:
            return ModelState.MISSING if error.fault is Fault.MODEL_MISSING else ModelState.DAMAGED
        return ModelState.WHOLE

    def import_folder(self, source: Path) -> ModelFolder:
        """Copy a known model from a folder to the user's own models.

        Raises:
            WorldError: the folder holds no known model, a damaged one, or there is no room.
        """
        found = self._in_folder(source, trust_unknown=False)
        verify(found)
        return self._bring(found, lambda beside: _copy(source, beside, found.known))

    def import_zip(self, archive: Path) -> ModelFolder:
        """Unpack a known model from a zip file to the user's own models.

        Only files of the manifest are taken, by name and size, whatever else the file holds.

        Raises:
            WorldError: MEDIA_UNREADABLE, or as for ``import_folder``.
        """
        try:
            with zipfile.ZipFile(archive) as packed:
                model = self._packed(archive, packed)
                found = ModelFolder(model.name, archive, model)
                return self._bring(found, lambda beside: _unpack(packed, beside, model))
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise WorldError(Fault.MEDIA_UNREADABLE, file=archive, why=error) from error

    def import_custom(self, source: Path) -> ModelFolder:
        """Copy a model nobody has published sums of; the person vouches for it.

        Raises:
            WorldError: MODEL_UNKNOWN, it has no weights; or there is no room.
        """
        found = self._in_folder(source, trust_unknown=True)
        return self._bring(found, lambda beside: _copy(source, beside, found.known))

    def fetched(self, name: str, fetch: Callable[[KnownModel, Path], None]) -> ModelFolder:
        """Bring a known model in that ``fetch`` puts into a folder, which is kept until it is whole.

        Raises:
            UsageError: no such model.
            WorldError: whatever fetching raises.
        """
        model = self._named(name)
        if model is None:
            known = ", ".join(each.name for each in self.known())
            raise UsageError(Wrong.MODEL_UNKNOWN, name=name, known=known)
        folder = make_folder(self._folders[0]) / f".{model.name}.download"
        fetch(model, folder)
        found = ModelFolder(model.name, folder, model)
        brought = self._bring(found, lambda beside: _move(folder, beside, model))
        shutil.rmtree(folder, ignore_errors=True)
        return brought

    def remove(self, name: str) -> Path:
        """Delete one of the user's own models, to free its space, and return where it lay.

        Raises:
            WorldError: MODEL_MISSING: it is not among the user's own. Those that came with the program stay.
        """
        target = self._folders[0] / name
        if not name or Path(name).name != name or not target.is_dir():
            raise WorldError(Fault.MODEL_MISSING, model=name, folder=self._folders[0])
        gone = target.with_name(f".{name}.removed")
        with naming_faults(target):
            shutil.rmtree(gone, ignore_errors=True)
            target.rename(gone)
            shutil.rmtree(gone)
        return target

    def _bring(self, found: ModelFolder, fill: Callable[[Path], None]) -> ModelFolder:
        """Fill a folder beside, check it, and put it in its place in one step."""
        target = self._folders[0] / found.name
        beside = make_folder(self._folders[0]) / f".{found.name}.partial"
        needed = sum(each.bytes for each in found.known.files.values()) if found.known else 0
        if free_bytes(self._folders[0]) < needed:
            raise WorldError(Fault.DISK_FULL, folder=self._folders[0])
        with naming_faults(target):
            shutil.rmtree(beside, ignore_errors=True)
            beside.mkdir()
            fill(beside)
        verify(ModelFolder(found.name, beside, found.known))
        with naming_faults(target):
            if target.exists():
                shutil.rmtree(target)
            beside.rename(target)
            sync_folder(target.parent)
        return ModelFolder(found.name, target, found.known)

    def _packed(self, archive: Path, packed: zipfile.ZipFile) -> KnownModel:
        sizes = {Path(each.filename).name: each.file_size for each in packed.infolist()}
        for model in self.known():
            if all(sizes.get(name) == wanted.bytes for name, wanted in model.files.items()):
                return model
        raise WorldError(Fault.MODEL_UNKNOWN, folder=archive)

    def _named(self, name: str) -> KnownModel | None:
        return next((model for model in self.known() if model.name == name), None)

    def _in_folder(self, path: Path, *, trust_unknown: bool) -> ModelFolder:
        if not (path / WEIGHTS).is_file():
            near = self._resembling(path)
            if near is not None:
                raise WorldError(Fault.MODEL_DAMAGED, model=near.name, file=path / WEIGHTS)
            raise WorldError(Fault.MODEL_UNKNOWN, folder=path)
        model = self._resembling(path)
        if model is not None:
            _check_sizes(path, model)
            return ModelFolder(model.name, path, model)
        if not trust_unknown:
            raise WorldError(Fault.MODEL_UNKNOWN, folder=path)
        return ModelFolder(path.name, path, None)

    def _resembling(self, path: Path) -> KnownModel | None:
        """Return the known model that a folder holds or once held: by name, size, or any sum."""
        for model in self.known():
            weights = path / WEIGHTS
            if path.name == model.name:
                return model
            if weights.is_file() and weights.stat().st_size == model.files[WEIGHTS].bytes:
                return model
        for model in self.known():
            if any(_same(path / name, wanted) for name, wanted in self._own_files(model)):
                return model
        return None

    def _own_files(self, model: KnownModel) -> Iterable[tuple[str, FileSum]]:
        """Return the small files that only this model has: sizes share their vocabularies."""
        others = [other for other in self.known() if other.name != model.name]
        return (
            (name, wanted)
            for name, wanted in model.files.items()
            if name != WEIGHTS and all(other.files.get(name) != wanted for other in others)
        )


def verify(folder: ModelFolder) -> None:
    """Check the SHA-256 of every file of a known model.

    Raises:
        WorldError: MODEL_DAMAGED, naming the first file that differs.
    """
    if folder.known is None:
        return
    _check_sizes(folder.path, folder.known)
    for name, wanted in folder.known.files.items():
        if sha256_of(folder.path / name) != wanted.sha256:
            raise WorldError(Fault.MODEL_DAMAGED, model=folder.name, file=folder.path / name)


def _check_sizes(path: Path, model: KnownModel) -> None:
    for name, wanted in model.files.items():
        file = path / name
        if not file.is_file() or file.stat().st_size != wanted.bytes:
            raise WorldError(Fault.MODEL_DAMAGED, model=model.name, file=file)


def _copy(source: Path, beside: Path, model: KnownModel | None) -> None:
    names = model.files if model else [each.name for each in source.iterdir() if each.is_file()]
    for name in names:
        shutil.copyfile(source / name, beside / name)


def _move(source: Path, beside: Path, model: KnownModel) -> None:
    for name in model.files:
        (source / name).rename(beside / name)


def _unpack(packed: zipfile.ZipFile, beside: Path, model: KnownModel) -> None:
    for member in packed.infolist():
        name = Path(member.filename).name
        if name in model.files and member.file_size == model.files[name].bytes:
            with packed.open(member) as source, (beside / name).open("wb") as target:
                shutil.copyfileobj(source, target)


def _same(file: Path, wanted: FileSum) -> bool:
    return (
        file.is_file() and file.stat().st_size == wanted.bytes and sha256_of(file) == wanted.sha256
    )
