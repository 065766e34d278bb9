"""Which speech models exist, where they lie, and whether they are whole.

``assets/models.toml`` lists the models Greenroom knows with the SHA-256 of every file. A model is
only ever used from a folder whose files have those sums, so that neither a torn copy nor an altered
one is loaded.
"""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
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
    settle,
)
from desktop.base.typed import known
from desktop.transcription.archives import opened
from desktop.transcription.bringing import (
    check_room,
    cleared,
    copy_files,
    model_folder,
    move_files,
    nobody,
    unpack,
)
from desktop.transcription.wholeness import check_sizes, is_same, note_sums, stamps, verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.transcription.archives import Entry
    from desktop.transcription.bringing import Step

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

    @property
    def bytes(self) -> int:
        """How large all files are together."""
        return sum(each.bytes for each in self.files.values())


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
        self._seen_whole: dict[Path, tuple[tuple[int, int], ...]] = {}

    @property
    def own(self) -> Path:
        """The folder of the user's own models; it may not be there yet."""
        return self._folders[0]

    def known(self) -> tuple[KnownModel, ...]:
        """Return the models of the manifest."""
        if not self._known:
            content = asset("models.toml").read_bytes()
            self._known = msgspec.toml.decode(content, type=known(_Manifest)).models
        return self._known

    def custom(self) -> tuple[ModelFolder, ...]:
        """Return the user's own models that nobody has published sums of.

        Raises:
            WorldError: the folder may not be read.
        """
        if not is_folder(self.own):
            return ()
        with naming_faults(self.own):
            folders = sorted(each for each in self.own.iterdir() if not each.name.startswith("."))
        names = {model.name for model in self.known()}
        return tuple(
            ModelFolder(each.name, each, None)
            for each in folders
            if each.name not in names and (each / WEIGHTS).is_file()
        )

    def custom_state(self, found: ModelFolder) -> ModelState:
        """Say whether a custom model is as it was brought in, by sums; unchanged files are read only once."""
        try:
            self.verify_once(found)
        except WorldError:
            return ModelState.DAMAGED
        return ModelState.WHOLE

    def place(self, name: str) -> Path | None:
        """Return the first folder a model lies in, unchecked; None if there is none."""
        return next(iter(self._places(name)), None)

    def find(self, name_or_path: str, *, trust_unknown: bool = False) -> ModelFolder:
        """Find a model by name or by its folder, and look whether all its files are there in size.

        A copy that is damaged does not hide a whole one: where there are two, the sums of the first
        are looked at as well. Else they are checked by ``verify``, which the worker calls before it
        loads a model.

        Raises:
            UsageError: neither a known name nor a folder.
            WorldError: MODEL_MISSING, MODEL_DAMAGED, or MODEL_UNKNOWN.
        """
        model = self._named(name_or_path)
        if model is not None:
            return ModelFolder(model.name, self._whole_place(model), model)
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

    def has_own(self, name: str) -> bool:
        """Say whether the user's own folder holds a copy of a model, whole or not."""
        return is_folder(self.own / name)

    def hides_own(self, name: str) -> bool:
        """Say whether the user's own copy of a known model is passed over, because it is damaged."""
        try:
            return self.has_own(name) and self.find(name).path != self.own / name
        except WorldError:
            return False  # there is no other one

    def begun_bytes(self, name: str) -> int:
        """Return how much an attempt to fetch a model that was broken off has left."""
        folder = self._download(name)
        if not is_folder(folder):
            return 0
        with naming_faults(folder):
            return sum(each.stat().st_size for each in folder.iterdir())

    def free_bytes(self) -> int:
        """Return the room there is for models of the user's own."""
        return free_bytes(self.own)

    def import_folder(self, source: Path, step: Step = nobody) -> ModelFolder:
        """Copy a known model from a folder, or the only one in it, to the user's own models.

        Raises:
            WorldError: the folder holds no known model, a damaged one, or there is no room.
        """
        source = model_folder(source, WEIGHTS)
        found = self._in_folder(source, trust_unknown=False)
        files = [source / name for name in found.known.files] if found.known else []
        return self._bring(found, lambda beside: copy_files(files, beside, step), source)

    def import_archive(self, archive: Path, step: Step = nobody) -> ModelFolder:
        """Unpack a known model from a zip or tar file to the user's own models.

        Only files of the manifest are taken, by name and size, whatever else the file holds.

        Raises:
            WorldError: ARCHIVE_UNREADABLE, or as for ``import_folder``.
        """
        with opened(archive, step) as entries:
            model = self._packed(archive, entries)
            found = ModelFolder(model.name, archive, model)
            return self._bring(found, partial(unpack, entries, model=model, step=step), archive)

    def import_custom(self, source: Path, step: Step = nobody) -> ModelFolder:
        """Copy a model nobody has published sums of; the person vouches for it.

        Raises:
            WorldError: MODEL_UNKNOWN, it has no weights; or there is no room.
        """
        source = model_folder(source, WEIGHTS)
        found = self._in_folder(source, trust_unknown=True)
        if found.known is not None:
            return self.import_folder(source, step)
        with naming_faults(source):
            files = [each for each in source.iterdir() if each.is_file()]
        return self._bring(found, lambda beside: copy_files(files, beside, step), source)

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
        make_folder(self.own)
        folder = self._download(name)
        try:
            fetch(model, folder)
        finally:
            with contextlib.suppress(OSError):
                folder.rmdir()  # nothing came
        found = ModelFolder(model.name, folder, model)
        brought = self._bring(found, lambda beside: move_files(folder, beside, model), None)
        shutil.rmtree(folder, ignore_errors=True)
        return brought

    def remove(self, name: str) -> Path:
        """Delete one of the user's own models, to free its space, and return where it lay.

        What an attempt to fetch it has left goes as well.

        Raises:
            WorldError: MODEL_MISSING: it is not among the user's own. Those that came with the program stay.
        """
        if not name or Path(name).name != name:
            raise WorldError(Fault.MODEL_MISSING, model=name, folder=self.own)
        target, begun = self.own / name, self._download(name)
        if not target.is_dir() and not begun.is_dir():
            raise WorldError(Fault.MODEL_MISSING, model=name, folder=self.own)
        gone = target.with_name(f".{name}.removed")
        with naming_faults(target):
            shutil.rmtree(gone, ignore_errors=True)
            shutil.rmtree(begun, ignore_errors=True)
            if target.is_dir():
                target.rename(gone)
                shutil.rmtree(gone)
        return target

    def _download(self, name: str) -> Path:
        return self.own / f".{name}.download"

    def _places(self, name: str) -> list[Path]:
        return [folder / name for folder in self._folders if is_folder(folder / name)]

    def _whole_place(self, model: KnownModel) -> Path:
        """Return the first place where a model is whole; else say what is wrong with the first."""
        places = self._places(model.name)
        faults: list[WorldError] = []
        for place in places:
            found = ModelFolder(model.name, place, model)
            try:
                check_sizes(place, model)
                if place is not places[-1]:
                    self.verify_once(found)
            except WorldError as error:
                faults.append(error)
            else:
                return place
        raise next(iter(faults), WorldError(Fault.MODEL_MISSING, model=model.name, folder=self.own))

    def verify_once(self, found: ModelFolder) -> None:
        """Check the sums, unless the files are those that had them before."""
        now = stamps(found)
        if self._seen_whole.get(found.path) != now:
            verify(found)
            self._seen_whole[found.path] = now

    def _bring(
        self, found: ModelFolder, fill: Callable[[Path], None], source: Path | None
    ) -> ModelFolder:
        """Fill a folder beside, check it, and put it in its place in one step.

        ``source`` is where the bytes are copied from; None where they are on this disk already.
        """
        target = self.own / found.name
        beside = make_folder(self.own) / f".{found.name}.partial"
        if source is not None:
            check_room(found, self.own)
        with cleared(beside):
            with naming_faults(target):
                beside.mkdir()
                fill(beside)
            if found.known is None:
                note_sums(beside)
            try:
                verify(ModelFolder(found.name, beside, found.known))
            except WorldError as error:
                file = Path(error.facts.get("file", "")).name
                raise WorldError(
                    error.fault, **{**error.facts, "file": (source or beside) / file}
                ) from error
            with naming_faults(target):
                if target.exists():
                    shutil.rmtree(target)
                beside.rename(target)
                settle(target.parent)
        return ModelFolder(found.name, target, found.known)

    def _packed(self, archive: Path, entries: Iterable[Entry]) -> KnownModel:
        sizes = {each.name: each.bytes for each in entries}
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
            check_sizes(path, model)
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
            if any(is_same(path / name, wanted) for name, wanted in self._own_files(model)):
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
