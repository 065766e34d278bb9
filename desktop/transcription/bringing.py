"""Model files on their way in: copied or unpacked piece by piece, so that it can be watched and ended."""

from __future__ import annotations

import contextlib
import shutil
from typing import IO, TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import free_bytes, naming_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from pathlib import Path

    from desktop.transcription.archives import Entry
    from desktop.transcription.models import KnownModel, ModelFolder

    Step = Callable[[int, int], None]
    """Hears (bytes there, bytes in all); whatever it raises ends the work."""

PIECE = 1 << 22
MEGABYTE = 1_000_000
DEPTH = 3
"""The hub's own cache lays a model three levels down: ``models--owner--name/snapshots/revision``."""
MOST_FOLDERS = 500
"""Of one level that are looked into: a stick may hold somebody's whole life."""


def nobody(_there: int, _total: int) -> None:
    """Hear of progress where nobody wants to."""


def model_folder(chosen: Path, weights: str) -> Path:
    """Return the folder that is meant when a stick, or the folder around a model, is chosen.

    Args:
        chosen: by the person.
        weights: name of the file that every model has.

    Returns:
        The only folder at most three levels down that holds weights; else what was chosen.
    """
    if (chosen / weights).exists():
        return chosen
    found: list[Path] = []
    level = [chosen]
    for _ in range(DEPTH):
        level = [inner for each in level for inner in _folders(each)][:MOST_FOLDERS]
        found += [each for each in level if (each / weights).is_file()]
    return found[0] if len(found) == 1 else chosen


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.is_dir() and each.name[0] != ".")
    except OSError:
        return []  # a lost+found, say: nobody keeps models there


def copy_files(files: Iterable[Path], target: Path, step: Step) -> None:
    """Copy files into a folder.

    Raises:
        OSError: a file can't be read or written.
    """
    files = list(files)
    total = sum(file.stat().st_size for file in files)
    there = 0
    for file in files:
        with file.open("rb") as source, (target / file.name).open("wb") as copy:
            there = _pour(source, copy, there, total, step)


def unpack(entries: Iterable[Entry], target: Path, model: KnownModel, step: Step) -> None:
    """Unpack the files of a model, by name and size, whatever else the archive holds.

    Raises:
        OSError: a file can't be written.
    """
    total = sum(wanted.bytes for wanted in model.files.values())
    there = 0
    for each in entries:
        name = each.name
        if name in model.files and each.bytes == model.files[name].bytes:
            with each.open() as source, (target / name).open("wb") as copy:
                there = _pour(source, copy, there, total, step)


def _pour(source: IO[bytes], copy: IO[bytes], there: int, total: int, step: Step) -> int:
    while piece := source.read(PIECE):
        copy.write(piece)
        there += len(piece)
        step(there, total)
    return there


def move_files(source: Path, beside: Path, model: KnownModel) -> None:
    """Move the files of a model from one folder of a disk to another."""
    for name in model.files:
        (source / name).rename(beside / name)


def check_room(found: ModelFolder, folder: Path, spare: int = 0) -> None:
    """Say before the work that a disk has no room for a model.

    Args:
        found: the model, where it comes from.
        folder: where it is to lie.
        spare: bytes that shall be left.

    Raises:
        WorldError: MODEL_NO_ROOM.
    """
    if found.known is not None:
        needed = found.known.bytes
    else:
        with naming_faults(found.path):
            needed = sum(each.stat().st_size for each in found.path.iterdir() if each.is_file())
    no_room_without(found.name, needed + spare, folder)


def no_room_without(name: str, needed: int, folder: Path) -> None:
    """Say that a disk has not so many bytes free, if it has not.

    Raises:
        WorldError: MODEL_NO_ROOM.
    """
    free = free_bytes(folder)
    if free < needed:
        raise WorldError(
            Fault.MODEL_NO_ROOM,
            model=name,
            needed=-(-needed // MEGABYTE),
            free=free // MEGABYTE,
            folder=folder,
        )


@contextlib.contextmanager
def cleared(beside: Path) -> Generator[None]:
    """Have nothing where the block puts something, before it and when it fails."""
    shutil.rmtree(beside, ignore_errors=True)
    try:
        yield
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
