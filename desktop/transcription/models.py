"""Which speech models exist, where they lie, and whether they are whole.

``assets/models.toml`` lists the models Greenroom knows with the SHA-256 of every file. A model is
only ever used from a folder whose files have those sums, so that neither a torn copy nor an altered
one is loaded.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.files import is_folder, make_folder, naming_faults, sha256_of, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

WEIGHTS = "model.bin"


class FileSum(msgspec.Struct, frozen=True):
    """What a file of a model must be."""

    bytes: int
    sha256: str


class KnownModel(msgspec.Struct, frozen=True):
    """One model of the manifest."""

    name: str
    title: str
    source: str
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
            self._known = msgspec.toml.decode(content, type=_Manifest).models
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
        target = self._folders[0] / found.name
        beside = make_folder(self._folders[0]) / f".{found.name}.partial"
        with naming_faults(target):
            shutil.rmtree(beside, ignore_errors=True)
            beside.mkdir()
            for name in found.known.files if found.known else ():
                shutil.copyfile(source / name, beside / name)
        copied = ModelFolder(found.name, beside, found.known)
        verify(copied)
        with naming_faults(target):
            if target.exists():
                shutil.rmtree(target)
            beside.rename(target)
            sync_folder(target.parent)
        return ModelFolder(found.name, target, found.known)

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
            if any(_same(path / name, wanted) for name, wanted in _small(model)):
                return model
        return None


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


def _small(model: KnownModel) -> Iterable[tuple[str, FileSum]]:
    """The vocabulary files are quick to sum, and the config of models is often shared."""
    return ((name, wanted) for name, wanted in model.files.items() if name not in {WEIGHTS})


def _same(file: Path, wanted: FileSum) -> bool:
    return (
        file.is_file() and file.stat().st_size == wanted.bytes and sha256_of(file) == wanted.sha256
    )
